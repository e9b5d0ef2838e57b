"""How the automatic shopper answers each screen, and what it understands of what the terminal says."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.visit.model import Screen
from ui.fingers import IDLE_PATIENCE, PATIENCE, Fingers, Pause, Steps, StuckError, Wait
from ui.meaning import Dictionary
from ui.sight import Sight
from ui.visit_script import Action, Interrupt, JourneyOutcome, VisitScript


class Hand(Protocol):
    """Who lays the card. Both tell whether it was done: at a real reader nobody may be there to do it."""

    def lay_card(self) -> bool: ...
    def take_card(self) -> bool: ...


@dataclass(slots=True)
class Verdict:
    """What the screens said became of the visit."""

    outcome: JourneyOutcome
    reason: str = ""
    receipt: str = ""
    printed: bool = False


_ABANDONED = frozenset({"card_removed", "card_changed", "timed_out"})
_FAILED = frozenset(
    {"reader_failed", "read_failed", "answer_lost", "not_accepted", "outcome_unknown", "status_unavailable"}
)
_MAY_OPEN = frozenset({"starting", "no_challenge", "no_service or no_reader"})


class Habits:
    """One visit's memory: what was asked already, what has been read so far."""

    def __init__(
        self,
        sight: Sight,
        script: VisitScript,
        hand: Hand,
        dictionary: Dictionary,
        photograph: Callable[[str], None],
    ) -> None:
        self._sight = sight
        self._fingers = Fingers(sight, photograph)
        self._script = script
        self._hand = hand
        self._dictionary = dictionary
        self._photograph = photograph
        self._interrupts = list(script.interrupt)
        self._started = False
        self._field = 0
        self._card_laid = False
        self.verdict: Verdict | None = None

    def answer(self, screen: Screen) -> Steps[bool]:
        """Do on this screen what the script says, up to the next one. True when the visit is over."""
        interrupt = self._due(screen)
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
                self.verdict = Verdict(JourneyOutcome.ANSWERED)
                yield from self._fingers.leave(screen, "action:next")
            case Screen.WORKING:
                yield self._fingers.until_left(screen)
            case _ if self.verdict is not None:
                yield from self._fingers.leave(screen, "action:quit")
            case _:
                yield from self._ask(screen)
        return False

    # --- the questions of a visit

    def _ask(self, screen: Screen) -> Steps[None]:
        match screen:
            case Screen.MENU:
                yield from self._fingers.leave(screen, f"path:{self._script.path}")
            case Screen.APPLICANT:
                yield from self._fingers.choose(screen, f"applicant:{self._script.applicant}")
            case Screen.CONSENT:
                yield from self._fingers.tick_all(screen, "consent:")
            case Screen.CARD:
                if not self._card_laid:
                    self._card_laid = self._hand.lay_card()
                yield self._fingers.until_left(screen)
            case Screen.SERVICE:
                yield from self._fingers.page_to(f"service:{self._script.service}")
                yield from self._fingers.choose(screen, f"service:{self._script.service}")
            case Screen.SERVICE_TERMS:
                self._field = 0
                yield from self._fingers.tick_all(screen, "terms:")
            case Screen.FIELD:
                yield from self._fill_field()
            case Screen.PHONE:
                yield from self._fingers.touch("key:clear")
                yield from self._fingers.type(self._script.phone_last4)
                self._photograph("phone-filled")
                yield from self._fingers.leave(screen, "action:next")
            case Screen.REVIEW:
                yield from self._fingers.tick_all(screen, "declaration:")
            case Screen.LAST_TRY:
                yield from self._fingers.leave(screen, "action:try")
            case Screen.PIN:
                yield from self._enter_pin(self._script.pin)
            case _:
                yield from self._fingers.leave(screen, "action:next")

    def _fill_field(self) -> Steps[None]:
        if not self._sight.can_touch("action:next"):  # else it is filled already: the person has come back
            if self._field >= len(self._script.fields):
                raise StuckError(f"the service asks for more than the {len(self._script.fields)} fields of the visit")
            yield from self._fingers.type(self._script.fields[self._field])
            self._photograph("field-filled")
        yield from self._fingers.leave(Screen.FIELD, "action:next")
        self._field += 1

    def _enter_pin(self, pin: str) -> Steps[None]:
        yield from self._fingers.type(pin)
        self._photograph("pin-entered")
        yield from self._fingers.leave(Screen.PIN, "action:next")

    # --- what the terminal says

    def _home(self, screen: Screen) -> Steps[bool]:
        if self._started:
            return True
        if screen is Screen.ATTRACT:
            self._started = True
            yield from self._fingers.leave(screen, f"language:{self._script.language}")
            return False
        reason = self._reason(screen)
        if reason in _MAY_OPEN:
            try:
                yield self._fingers.until_left(screen)
            except StuckError:
                pass
            else:
                return False
        self.verdict = Verdict(JourneyOutcome.REFUSED, reason)
        return True

    def _take_card(self) -> Steps[bool]:
        if not self._hand.take_card():
            return True
        self._card_laid = False
        yield self._fingers.until_left(Screen.TAKE_CARD)
        return False

    def _notice(self) -> Steps[None]:
        reason = self._reason(Screen.NOTICE)
        if self.verdict is None or self.verdict.outcome is JourneyOutcome.ABANDONED:
            self.verdict = Verdict(_meaning(reason), reason or self._sight.text("notice:title"))
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
            yield Wait(lambda: self._sight.view() != before, "an answer to the wish for a receipt", PATIENCE)
            printed = True
            self._photograph("result-printed")
        texts = frozenset(text for _, text in self._sight.view())
        reason = self._dictionary.reason(Screen.RESULT, texts)
        if "申込済" in texts or reason == "applied":
            outcome, reason = JourneyOutcome.APPLIED, ""
        elif "受付済（送信待ち）" in texts or reason == "queued":
            outcome, reason = JourneyOutcome.QUEUED, ""
        else:
            outcome = JourneyOutcome.REFUSED
        self.verdict = Verdict(outcome, reason, self._sight.text("receipt:number"), printed)
        refused = outcome is JourneyOutcome.REFUSED and self._sight.can_touch("action:quit")
        yield from self._fingers.leave(Screen.RESULT, "action:quit" if refused else "action:next")

    def _reason(self, screen: Screen) -> str:
        return self._dictionary.reason(screen, frozenset(text for _, text in self._sight.view()))

    # --- what comes between

    def _due(self, screen: Screen) -> Interrupt | None:
        due = next((interrupt for interrupt in self._interrupts if interrupt.screen is screen), None)
        if due is not None:
            self._interrupts.remove(due)
        return due

    def _interrupted(self, interrupt: Interrupt) -> Steps[None]:
        screen = interrupt.screen
        match interrupt.action:
            case Action.REMOVE_CARD:
                if not self._hand.take_card():
                    raise StuckError("nobody here can take the card away; rehearse this with a simulated card")
                self._card_laid = False
                self._left("card_removed")
                yield self._fingers.until_left(screen)
            case Action.INSERT_CARD:
                self._hand.take_card()
                yield Pause(1.0)
                self._card_laid = self._hand.lay_card()
                self.verdict = None
                yield Pause(1.0)
            case Action.IDLE:
                self._left("timed_out")
                yield self._fingers.until_left(screen, IDLE_PATIENCE)
            case Action.WRONG_PIN:
                yield from self._enter_pin("".join(str((int(digit) + 1) % 10) for digit in self._script.pin))
            case Action.BACK:
                self._field = len(self._script.fields) - 1 if screen is Screen.PHONE else max(0, self._field - 1)
                yield from self._fingers.leave(screen, "action:back")
            case Action.QUIT:
                self._left("quit")
                stop = screen is Screen.LAST_TRY and not self._sight.can_touch("action:quit")
                yield from self._fingers.leave(screen, "action:stop" if stop else "action:quit")

    def _left(self, reason: str) -> None:
        """The visit ends here, unless the terminal says otherwise or a result was shown already."""
        self.verdict = self.verdict or Verdict(JourneyOutcome.ABANDONED, reason)


def _meaning(reason: str) -> JourneyOutcome:
    if reason in _ABANDONED:
        return JourneyOutcome.ABANDONED
    return JourneyOutcome.FAILED if reason in _FAILED or not reason else JourneyOutcome.REFUSED
