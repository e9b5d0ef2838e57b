"""The automatic shopper's way through a visit: answer what is asked, heed what is said, and know when it is over."""

from collections.abc import Callable

from kiosk.visit.model import Screen
from ui.shopper.answers import Answers
from ui.shopper.dictionary import Dictionary
from ui.shopper.gestures import PATIENCE, Fingers, Steps, StuckError, Wait
from ui.shopper.interrupts import Mishaps
from ui.shopper.reading import Sight
from ui.shopper.script import Action, Interrupt, JourneyOutcome, VisitScript
from ui.shopper.verdict import Hand, Reader, Verdict

_TOLD = frozenset({Screen.RESULT, Screen.STATUS})
PRINTING_PATIENCE = 40.0
"""Seconds within which a receipt is out, or said not to come: longer than the print service is given."""


class Habits:
    """One visit. `verdict` is what has been read so far."""

    def __init__(
        self,
        sight: Sight,
        script: VisitScript,
        hand: Hand,
        dictionary: Dictionary,
        photograph: Callable[[str], None],
    ) -> None:
        self._sight = sight
        self._fingers = Fingers(sight, photograph, keypad=script.typing == "keypad")
        self._answers = Answers(sight, self._fingers, script, photograph)
        self._mishaps = Mishaps(sight, self._fingers, self._answers, script, hand)
        self._reader = Reader(sight, dictionary)
        self._script = script
        self._hand = hand
        self._photograph = photograph
        self._started = False
        self._card_laid = False
        self._applies_after = script.apply_after
        self.verdict: Verdict | None = None

    def wait_for_opening(self) -> Steps[None]:
        """A terminal that is just starting opens within seconds; one that stays closed is read like everything else."""

        def decided() -> bool:
            return self._sight.screen() not in ("", Screen.CLOSED) or not self._reader.may_open()

        try:
            yield Wait(decided, "an open terminal", PATIENCE)
        except StuckError:
            return

    def answer(self, screen: Screen) -> Steps[bool]:
        """Do on this screen what the script says, up to the next one. True when the visit is over."""
        interrupt = self._mishaps.due(screen)
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
                yield self._fingers.until_left(screen)
            case _ if self.verdict is not None:
                yield from self._fingers.leave(screen, "action:quit")
            case Screen.CARD:
                if not self._card_laid:
                    self._card_laid = self._hand.lay_card()
                yield self._fingers.until_left(screen)
            case _:
                yield from self._answers.answer(screen)
        return False

    def _interrupted(self, interrupt: Interrupt) -> Steps[None]:
        if interrupt.screen in _TOLD:
            self._read(interrupt.screen)
        left = yield from self._mishaps.happen(interrupt)
        if interrupt.action is Action.REMOVE_CARD:
            self._card_laid = False
        elif interrupt.action is Action.INSERT_CARD:
            self._card_laid, self.verdict = True, None
        # The visit ends here, unless the terminal says otherwise or a result was shown already.
        self.verdict = self.verdict or left

    def _home(self, screen: Screen) -> Steps[bool]:
        if self._started:
            return True
        if screen is Screen.CLOSED:
            self.verdict = self._reader.closed()
            return True
        self._started = True
        yield from self._fingers.leave(screen, f"language:{self._script.language}")
        return False

    def _take_card(self) -> Steps[bool]:
        if not self._hand.take_card():
            return True
        self._card_laid = False
        yield self._fingers.until_left(Screen.TAKE_CARD)
        return False

    def _notice(self) -> Steps[None]:
        if self.verdict is None or self.verdict.outcome is JourneyOutcome.ABANDONED:
            self.verdict = self._reader.notice()
        way_out = next((name for name in ("action:next", "action:quit") if self._sight.can_touch(name)), None)
        if way_out is not None:
            yield from self._fingers.leave(Screen.NOTICE, way_out)
            return
        if not self._hand.take_card():
            raise StuckError("the notice asks for another card, and nobody here can take this one away")
        self._card_laid = False
        yield self._fingers.until_left(Screen.NOTICE)

    def _result(self) -> Steps[None]:
        printed = False
        if self._script.receipt == "print" and self._sight.can_touch("action:print"):
            before = self._sight.view()
            yield from self._fingers.touch("action:print")
            yield Wait(
                lambda: self._sight.view() != before and not self._sight.sees("result:printing"),
                "an answer to the wish for a receipt",
                PRINTING_PATIENCE,
            )
            printed = not self._sight.sees("result:not_printed")
            self._photograph("result-printed")
        verdict = self._read(Screen.RESULT, printed=printed)
        # Only what can be corrected has a way to quit beside it.
        if verdict.outcome is not JourneyOutcome.REFUSED or not self._sight.can_touch("action:quit"):
            yield from self._fingers.leave(Screen.RESULT, "action:next")
        elif self._answers.correct():
            self.verdict = None
            yield from self._fingers.leave(Screen.RESULT, "action:next")
        else:
            yield from self._fingers.leave(Screen.RESULT, "action:quit")

    def _status(self) -> Steps[None]:
        if self._applies_after and self._sight.can_touch("status:apply"):
            self._applies_after = False
            yield from self._fingers.leave(Screen.STATUS, "status:apply")
            return
        self._read(Screen.STATUS)
        yield from self._fingers.leave(Screen.STATUS, "action:next")

    def _read(self, screen: Screen, *, printed: bool = False) -> Verdict:
        """What a screen at the end of a visit says; it says the last word."""
        if screen is Screen.STATUS:
            self.verdict = Verdict(JourneyOutcome.ANSWERED)
        else:
            self.verdict = self._reader.result(printed=printed)
        return self.verdict
