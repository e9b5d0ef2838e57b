"""How the automatic shopper answers each screen: generators that touch, and yield what they wait for.

Nothing here reads a clock or runs a loop; `ui.shopper` polls the conditions and turns a missed one into `StuckError`.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Protocol, TypeVar

from kiosk.visit.model import Screen
from ui.meaning import Dictionary
from ui.sight import Sight
from ui.visit_script import Action, Interrupt, JourneyOutcome, VisitScript

T = TypeVar("T")


class Hand(Protocol):
    """Who lays the card. Both tell whether it was done: at a real reader nobody may be there to do it."""

    def lay_card(self) -> bool: ...
    def take_card(self) -> bool: ...


class StuckError(Exception):
    """What the shopper waited for did not appear. The message says on which screen, and what."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Go on when `condition` holds; if it does not within `seconds`, `what` is missing."""

    condition: Callable[[], bool]
    what: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Pause:
    seconds: float


Steps = Generator[Wait | Pause, None, T]


@dataclass(slots=True)
class Verdict:
    """What the screens said became of the visit."""

    outcome: JourneyOutcome
    reason: str = ""
    receipt: str = ""
    printed: bool = False


PATIENCE = 20.0
"""Seconds within which a terminal answers a touch: the longest work on the way, signing and accepting, included."""
IDLE_PATIENCE = 400.0
"""Seconds within which a terminal that is left alone is clean again: its longest time-outs, and some."""
_TOUCH = 0.02
_PAGES = 60
_ABANDONED = frozenset({"card_removed", "card_changed", "timed_out"})
_FAILED = frozenset(
    {"reader_failed", "read_failed", "answer_lost", "not_accepted", "outcome_unknown", "status_unavailable"}
)
_MAY_OPEN = frozenset({"starting", "no_challenge", "no_service or no_reader"})
_FIRST_EMPTY = (Screen.FIELD, Screen.PIN)
"""Screens that may follow themselves; the next one shows by its primary action being out of reach again."""


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
                yield from self._leave(screen, "action:next")
            case Screen.WORKING:
                yield self._until_left(screen)
            case _ if self.verdict is not None:
                yield from self._leave(screen, "action:quit")
            case _:
                yield from self._ask(screen)
        return False

    # --- the questions of a visit

    def _ask(self, screen: Screen) -> Steps[None]:
        match screen:
            case Screen.MENU:
                yield from self._leave(screen, f"path:{self._script.path}")
            case Screen.APPLICANT:
                yield from self._choose(screen, f"applicant:{self._script.applicant}")
            case Screen.CONSENT:
                yield from self._tick_all(screen, "consent:")
            case Screen.CARD:
                if not self._card_laid:
                    self._card_laid = self._hand.lay_card()
                yield self._until_left(screen)
            case Screen.SERVICE:
                yield from self._page_to(f"service:{self._script.service}")
                yield from self._choose(screen, f"service:{self._script.service}")
            case Screen.SERVICE_TERMS:
                self._field = 0
                yield from self._tick_all(screen, "terms:")
            case Screen.FIELD:
                yield from self._fill_field()
            case Screen.PHONE:
                yield from self._touch("key:clear")
                yield from self._type(self._script.phone_last4)
                self._photograph("phone-filled")
                yield from self._leave(screen, "action:next")
            case Screen.REVIEW:
                yield from self._tick_all(screen, "declaration:")
            case Screen.LAST_TRY:
                yield from self._leave(screen, "action:try")
            case Screen.PIN:
                yield from self._enter_pin(self._script.pin)
            case _:
                yield from self._leave(screen, "action:next")

    def _fill_field(self) -> Steps[None]:
        if not self._sight.can_touch("action:next"):  # else it is filled already: the person has come back
            if self._field >= len(self._script.fields):
                raise StuckError(f"the service asks for more than the {len(self._script.fields)} fields of the visit")
            yield from self._type(self._script.fields[self._field])
            self._photograph("field-filled")
        yield from self._leave(Screen.FIELD, "action:next")
        self._field += 1

    def _enter_pin(self, pin: str) -> Steps[None]:
        yield from self._type(pin)
        self._photograph("pin-entered")
        yield from self._leave(Screen.PIN, "action:next")

    # --- what the terminal says

    def _home(self, screen: Screen) -> Steps[bool]:
        if self._started:
            return True
        if screen is Screen.ATTRACT:
            self._started = True
            yield from self._leave(screen, f"language:{self._script.language}")
            return False
        reason = self._reason(screen)
        if reason in _MAY_OPEN:
            try:
                yield self._until_left(screen)
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
        yield self._until_left(Screen.TAKE_CARD)
        return False

    def _notice(self) -> Steps[None]:
        reason = self._reason(Screen.NOTICE)
        if self.verdict is None or self.verdict.outcome is JourneyOutcome.ABANDONED:
            self.verdict = Verdict(_meaning(reason), reason or self._sight.text("notice:title"))
        way_out = next((name for name in ("action:next", "action:quit") if self._sight.can_touch(name)), None)
        if way_out is not None:
            yield from self._leave(Screen.NOTICE, way_out)
            return
        if not self._hand.take_card():
            raise StuckError("the notice asks for another card, and nobody here can take this one away")
        self._card_laid = False
        yield self._until_left(Screen.NOTICE)

    def _result(self) -> Steps[None]:
        printed = False
        if self._script.receipt == "print" and self._sight.can_touch("action:print"):
            before = self._sight.view()
            yield from self._touch("action:print")
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
        yield from self._leave(Screen.RESULT, "action:quit" if refused else "action:next")

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
                yield self._until_left(screen)
            case Action.INSERT_CARD:
                self._hand.take_card()
                yield Pause(1.0)
                self._card_laid = self._hand.lay_card()
                self.verdict = None
                yield Pause(1.0)
            case Action.IDLE:
                self._left("timed_out")
                yield self._until_left(screen, IDLE_PATIENCE)
            case Action.WRONG_PIN:
                yield from self._enter_pin("".join(str((int(digit) + 1) % 10) for digit in self._script.pin))
            case Action.BACK:
                self._field = len(self._script.fields) - 1 if screen is Screen.PHONE else max(0, self._field - 1)
                yield from self._leave(screen, "action:back")
            case Action.QUIT:
                self._left("quit")
                stop = screen is Screen.LAST_TRY and not self._sight.can_touch("action:quit")
                yield from self._leave(screen, "action:stop" if stop else "action:quit")

    def _left(self, reason: str) -> None:
        """The visit ends here, unless the terminal says otherwise or a result was shown already."""
        self.verdict = self.verdict or Verdict(JourneyOutcome.ABANDONED, reason)

    # --- hands and eyes

    def _touch(self, name: str) -> Steps[None]:
        yield Wait(lambda: self._sight.can_touch(name), f"{name} to be touched", PATIENCE)
        point = self._sight.put_down(name)
        yield Pause(_TOUCH)
        if point is not None:
            self._sight.lift(point)
        yield Pause(0)

    def _leave(self, screen: Screen, name: str) -> Steps[None]:
        """Touch what leads on, and see that it does."""
        yield Wait(lambda: self._sight.can_touch(name), f"{name} to be touched", PATIENCE)
        left = self._until_left(screen)
        yield from self._touch(name)
        yield left

    def _until_left(self, screen: Screen, seconds: float = PATIENCE) -> Wait:
        title = self._sight.text("field:title")

        def left() -> bool:
            shown = self._sight.screen()
            if shown in ("", screen):
                ready_again = screen in _FIRST_EMPTY and shown == screen and not self._sight.can_touch("action:next")
                return ready_again or (shown == screen and self._sight.text("field:title") != title)
            return True

        return Wait(left, "another screen", seconds)

    def _choose(self, screen: Screen, name: str) -> Steps[None]:
        """Touch one of the answers; some lead on by themselves, others with the primary action."""
        yield from self._touch(name)
        yield Wait(
            lambda: self._sight.screen() not in ("", screen) or self._sight.can_touch("action:next"),
            f"that {name} is taken",
            PATIENCE,
        )
        if self._sight.screen() == screen:
            yield from self._leave(screen, "action:next")

    def _tick_all(self, screen: Screen, prefix: str) -> Steps[None]:
        """Tick every box that is open on this screen, page by page, then go on."""
        for _ in range(_PAGES):
            for name in self._sight.names(prefix):
                if not self._sight.is_ticked(prefix + name):
                    yield from self._tick(prefix + name)
            if self._sight.can_touch("action:next") or not self._sight.can_touch("page:next"):
                break
            yield from self._turn_page()
        self._photograph(f"{screen}-ticked")
        yield from self._leave(screen, "action:next")

    def _tick(self, name: str) -> Steps[None]:
        yield from self._touch(name)
        yield Wait(lambda: self._sight.is_ticked(name), f"a tick at {name}", PATIENCE)

    def _page_to(self, name: str) -> Steps[None]:
        for _ in range(_PAGES):
            if self._sight.sees(name) or not self._sight.can_touch("page:next"):
                return
            yield from self._turn_page()

    def _turn_page(self) -> Steps[None]:
        before = self._sight.view()
        yield from self._touch("page:next")
        yield Wait(lambda: self._sight.view() != before, "another page", PATIENCE)

    def _type(self, value: str) -> Steps[None]:
        for character in value:
            key = f"key:{character}"
            for _ in range(3):
                if self._sight.sees(key) or not self._sight.can_touch("key:page"):
                    break
                before = self._sight.view()
                yield from self._touch("key:page")
                yield Wait(lambda seen=before: self._sight.view() != seen, "other keys", PATIENCE)  # type: ignore[misc]
            yield from self._touch(key)


def _meaning(reason: str) -> JourneyOutcome:
    if reason in _ABANDONED:
        return JourneyOutcome.ABANDONED
    return JourneyOutcome.FAILED if reason in _FAILED or not reason else JourneyOutcome.REFUSED
