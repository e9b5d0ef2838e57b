"""The automatic shopper's way through a visit: it answers questions, reads results, and recognises the end."""

from collections.abc import Callable

from kiosk.visit.model import Screen
from ui.automatic_shopper.answers import Answers
from ui.automatic_shopper.card_handler import CardHandler
from ui.automatic_shopper.dictionary import Dictionary
from ui.automatic_shopper.effort import Tally
from ui.automatic_shopper.gestures import Gestures, Steps, StuckError, Wait
from ui.automatic_shopper.interrupts import Interrupts
from ui.automatic_shopper.reading import Reading
from ui.automatic_shopper.script import Action, Interrupt, JourneyOutcome, VisitScript
from ui.automatic_shopper.timeouts import ANSWER_TIMEOUT, PRINTING_TIMEOUT, WORK_TIMEOUT
from ui.automatic_shopper.touch import Touch
from ui.automatic_shopper.verdict import Verdict, VerdictReader

_TOLD = frozenset({Screen.RESULT, Screen.STATUS})


class Flow:
    """One visit. `verdict` is what the screens have said about it so far; None before a result or notice."""

    def __init__(
        self,
        reading: Reading,
        touch: Touch,
        script: VisitScript,
        cards: CardHandler,
        dictionary: Dictionary,
        photograph: Callable[[str], None],
        tally: Tally,
    ) -> None:
        self._reading = reading
        self._gestures = Gestures(reading, touch, photograph, tally, keypad=script.typing == "keypad")
        self._answers = Answers(reading, self._gestures, script, photograph)
        self._interrupts = Interrupts(reading, self._gestures, self._answers, script, cards)
        self._verdicts = VerdictReader(reading, dictionary)
        self._script = script
        self._cards = cards
        self._photograph = photograph
        self._started = False
        self._card_laid = False
        self._applies_after = script.apply_after
        self.verdict: Verdict | None = None

    def wait_for_opening(self) -> Steps[None]:
        """Wait while the terminal is closed for a reason that passes within seconds, at most `ANSWER_TIMEOUT`.

        A terminal that stays closed is no error here: `answer` reads why it is closed.
        """

        def decided() -> bool:
            screen = self._reading.screen()
            if screen == Screen.ATTRACT:
                return self._reading.can_touch(f"language:{self._script.language}")
            return screen not in ("", Screen.CLOSED) or not self._verdicts.may_open()

        try:
            yield Wait(decided, "an open terminal", ANSWER_TIMEOUT)
        except StuckError:
            return

    def over(self, screen: Screen) -> bool:
        """Whether `screen` is the terminal's first one again after the visit began: the visit has ended."""
        return self._started and screen in (Screen.ATTRACT, Screen.CLOSED)

    def answer(self, screen: Screen) -> Steps[bool]:
        """Do on this screen what the script says, until the next screen shows. True when the visit has ended.

        Raises `StuckError`.
        """
        interrupt = self._interrupts.due(screen)
        if interrupt is not None:
            yield from self._interrupted(interrupt)
            return False
        match screen:
            case Screen.ATTRACT | Screen.CLOSED:
                return (yield from self._home(screen))
            case Screen.TAKE_CARD:
                return (yield from self._take_card())
            case Screen.NOTICE:
                yield from self._notice()
            case Screen.RESULT:
                yield from self._result()
            case Screen.STATUS:
                yield from self._status()
            case Screen.WORKING:
                yield self._gestures.until_left(screen, WORK_TIMEOUT)
            case _ if self.verdict is not None:
                yield from self._gestures.leave(screen, "action:quit")
            case Screen.CONSENT:
                yield from self._consent()
            case Screen.CARD:
                yield from self._lay_card(screen)
            case _:
                yield from self._answers.answer(screen)
        return False

    def _interrupted(self, interrupt: Interrupt) -> Steps[None]:
        if interrupt.screen in _TOLD:
            self._read(interrupt.screen)
        left = yield from self._interrupts.happen(interrupt)
        if interrupt.action is Action.REMOVE_CARD:
            self._card_laid = False
        elif interrupt.action is Action.INSERT_CARD:
            self._card_laid, self.verdict = True, None
        # The interrupt decides the verdict unless a result was shown before; a notice may replace it.
        self.verdict = self.verdict or left

    def _home(self, screen: Screen) -> Steps[bool]:
        if self._started:
            return True
        if screen is Screen.CLOSED:
            self.verdict = self._verdicts.closed()
            return True
        self._started = True
        yield from self._gestures.leave(screen, f"language:{self._script.language}")
        return False

    def _consent(self) -> Steps[None]:
        yield from self._answers.answer(Screen.CONSENT)
        if self._reading.sees("card:asked"):
            yield from self._lay_card(Screen.CONSENT)
        else:
            yield from self._gestures.leave(Screen.CONSENT, "action:next")

    def _lay_card(self, asking: Screen) -> Steps[None]:
        if not self._card_laid:
            self._card_laid = self._cards.lay_card()
        yield self._gestures.until_left(asking)

    def _take_card(self) -> Steps[bool]:
        if not self._cards.take_card():
            return True
        self._card_laid = False
        yield self._gestures.until_left(Screen.TAKE_CARD)
        return False

    def _notice(self) -> Steps[None]:
        if self.verdict is None or self.verdict.outcome is JourneyOutcome.ABANDONED:
            self.verdict = self._verdicts.notice()
        way_out = next((name for name in ("action:next", "action:quit") if self._reading.can_touch(name)), None)
        if way_out is not None:
            yield from self._gestures.leave(Screen.NOTICE, way_out)
            return
        if not self._cards.take_card():
            raise StuckError("the notice asks for another card, but this one cannot be taken away here")
        self._card_laid = False
        yield self._gestures.until_left(Screen.NOTICE)

    def _result(self) -> Steps[None]:
        # Read now: on a slow machine the screen may be gone before the receipt is printed.
        self._read(Screen.RESULT)
        yield Wait(
            lambda: not self._reading.sees("result:printing"),
            "the receipt, or a text that it is not printed",
            PRINTING_TIMEOUT,
        )
        printed = self._reading.sees("result:printed")
        if printed:
            self._photograph("result-printed")
        if self._reading.screen() != Screen.RESULT:
            return
        verdict = self._read(Screen.RESULT, printed=printed)
        # Only a refusal that the person can correct has a button to quit.
        if verdict.outcome is not JourneyOutcome.REFUSED or not self._reading.can_touch("action:quit"):
            yield from self._take_what_is_mine()
        elif self._answers.correct():
            self.verdict = None
            yield from self._gestures.leave(Screen.RESULT, "action:next")
        else:
            yield from self._gestures.leave(Screen.RESULT, "action:quit")

    def _take_what_is_mine(self) -> Steps[None]:
        """Take the card, which ends the visit. Where that cannot be done, touch the button that leads on."""
        if self._cards.take_card():
            self._card_laid = False
            yield self._gestures.until_left(Screen.RESULT)
        else:
            yield from self._gestures.leave(Screen.RESULT, "action:next")

    def _status(self) -> Steps[None]:
        if self._applies_after and self._reading.can_touch("status:apply"):
            self._applies_after = False
            yield from self._gestures.leave(Screen.STATUS, "status:apply")
            return
        self._read(Screen.STATUS)
        yield from self._gestures.leave(Screen.STATUS, "action:next")

    def _read(self, screen: Screen, *, printed: bool = False) -> Verdict:
        """Read the verdict from the last screen of a visit. It replaces an earlier one."""
        if screen is Screen.STATUS:
            self.verdict = Verdict(JourneyOutcome.ANSWERED)
        else:
            self.verdict = self._verdicts.result(printed=printed)
        return self.verdict
