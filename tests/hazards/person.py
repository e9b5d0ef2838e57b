"""A person at the terminal, who presses the buttons of a person in a hurry, screen by screen."""

from collections.abc import Callable

from devices.reader import ReaderState
from devices.simulator import SimulatedCard
from kiosk.campaign.model import ItemCode
from kiosk.visit.events import (
    ApplicantChosen,
    Back,
    ConsentSet,
    Event,
    ItemAnswered,
    ItemAsked,
    LanguageChosen,
    Next,
    PathChosen,
    PinConfirmed,
    PinLength,
    Quit,
    Reviewed,
    SearchOpened,
    ServiceChosen,
    ServiceTermsAccepted,
    StaffCalled,
    TopicChosen,
    Typed,
)
from kiosk.visit.model import Applicant, Consent, ItemAnswer, Path, Review, Screen, Topic, Visit, Work
from tests.hazards.stage import A_WHILE, Stage
from tests.visit.world import OFFER

PINS = {
    "alice": "1234",
    "bob": "5678",
    "one-try-left": "1234",
    "contact": "1234",
    "renewed": "1234",
    "next-generation": "1234",
}
WRONG = "0000"
MOST_PRESSES = 60


class Person:
    """`card` is laid when the terminal asks for one; `pin` is entered each time it is asked for."""

    def __init__(self, stage: Stage, path: Path = Path.APPLY, pin: str = PINS["alice"]) -> None:
        self.stage, self.path, self.pin = stage, path, pin

    def press(self) -> None:
        """The action that leads on from this screen; none if there is none."""
        self.stage.post(*self._keys(self.stage.visit))
        if self.stage.screen is Screen.PIN:
            self.enter(self.pin)

    def enter(self, pin: str) -> None:
        """The keys of a PIN, and the confirmation."""
        stage = self.stage
        for digit in pin:
            stage.post(PinLength(stage.pin.press(int(digit))))
        stage.take_in()
        if stage.screen is Screen.PIN and stage.visit.pin_length == len(pin):
            stage.ledger.entries.append((stage.visit.number, pin))
        stage.post(PinConfirmed())

    def go(self, there: Callable[[Visit], bool], card: str | SimulatedCard = "alice") -> None:
        """Press on until the condition holds; when the terminal asks for a card, lay this one."""
        for _ in range(MOST_PRESSES):
            self.stage.settle()
            if there(self.stage.visit):
                return
            if self.stage.screen is Screen.PIN:
                self.enter(self.pin)
            elif self.stage.screen is Screen.CARD and self.stage.visit.reader is ReaderState.EMPTY:
                self.stage.lay(card)
                self.stage.until(lambda: self.stage.visit.reader is not ReaderState.EMPTY)
            else:
                self.stage.post(*self._keys(self.stage.visit))
        raise AssertionError(f"stuck after {self.stage.trail[-30:]}")

    def press_until(self, happened: Callable[[], bool], card: SimulatedCard) -> None:
        """Lay this card and press on until the condition holds, perhaps during a command."""
        self.to(Screen.CARD)
        self.stage.lay(card)
        self.stage.until(lambda: happened() or (self.stage.visit.work is None and self.stage.visit.card is not None))
        if not happened():
            self.go(lambda visit: visit.screen is Screen.PIN)
            self.enter(self.pin)
        self.stage.until(happened)

    def to(self, screen: Screen, card: str | SimulatedCard = "alice") -> None:
        """Press on until this screen is shown."""
        self.go(lambda visit: visit.screen is screen, card)

    def leaves(self) -> None:
        """The person takes the card and leaves: the terminal must return to its first state."""
        self.stage.take()
        self.stage.until(lambda: self.stage.visit.reader is ReaderState.EMPTY)
        self.stage.settle()
        self.stage.wait(A_WHILE)
        assert self.stage.screen is Screen.ATTRACT
        assert len(self.stage.pin) == 0

    def _keys(self, visit: Visit) -> tuple[Event, ...]:
        match visit.screen:
            case Screen.ATTRACT:
                return (LanguageChosen("ja"),)
            case Screen.MENU:
                return (PathChosen(self.path),)
            case Screen.APPLICANT:
                return (ApplicantChosen(Applicant.SELF),)
            case Screen.CONSENT:
                return (*(ConsentSet(consent, given=True) for consent in Consent), Next())
            case Screen.SERVICE:
                return (ServiceChosen("sakura"),)
            case Screen.SERVICE_TERMS:
                return (ServiceTermsAccepted(),)
            case Screen.ITEMS:
                return (*(ItemAnswered(code, ItemAnswer.APPLY) for code in ItemCode), Next())
            case Screen.FIELD:
                return (*map(Typed, ("1234", "AB", "5678")[visit.at_field]), Next())
            case Screen.REVIEW:
                return (Reviewed(Review("ab" * 32, "ja")),)
            case Screen.PIN | Screen.CARD | Screen.WORKING | Screen.TAKE_CARD | Screen.CLOSED:
                return ()
            case _:
                return (Next(),)


def is_on(screen: Screen, work: Work | None = None) -> Callable[[Visit], bool]:
    return lambda visit: visit.screen is screen and visit.work is work


def visit_cleanly(stage: Stage, name: str = "bob") -> None:
    """The next person applies with another card, without any effect of the visit before."""
    already = len(stage.ledger.accepted)
    number = stage.visit.number
    person = Person(stage, pin=PINS[name])
    person.to(Screen.RESULT, name)
    assert stage.visit.number == number
    assert len(stage.ledger.accepted) == already + 1
    stage.ledger.check(stage.visit, stage.card)
    assert stage.card is not None
    assert stage.card.commands == 6
    person.leaves()
    assert not stage.card.powered


ASIDE: dict[Screen, tuple[Screen, tuple[Event, ...]]] = {
    Screen.INFO: (Screen.MENU, (TopicChosen(Topic.HELP),)),
    Screen.REPRESENTATIVE: (Screen.APPLICANT, (ApplicantChosen(Applicant.CHILD),)),
    Screen.ITEM: (Screen.ITEMS, (ItemAsked(ItemCode.CARD),)),
    Screen.SEARCH: (Screen.SERVICE, (SearchOpened(),)),
    Screen.PREREGISTRATION: (Screen.SERVICE, (ServiceChosen("registered"),)),
    Screen.STAFF: (Screen.FIELD, (Typed("1"), StaffCalled())),
    Screen.TAKE_CARD: (Screen.REVIEW, (Quit(),)),
}
"""Screens off the main path, and the events that lead there."""


def bring(stage: Stage, screen: Screen, work: Work | None = None) -> Person:
    """Bring a person to this screen; their card (Alice's, or a copy) is on the reader if it was asked for."""
    fetching = work is Work.FETCHING
    person = Person(stage, Path.STATUS if screen is Screen.STATUS or fetching else Path.APPLY)
    card = "one-try-left" if screen is Screen.LAST_TRY else "transit" if screen is Screen.NOTICE else "alice"
    if screen in ASIDE:
        before, keys = ASIDE[screen]
        person.to(before, card)
        stage.post(*keys)
    elif work is not None:
        stage.queue.held = True
        person.go(is_on(Screen.WORKING, Work.FETCHING if fetching else Work.ACCEPTING), card)
        if work is Work.DELIVERING:
            stage.queue.answer_now()
            stage.queue.held = True
            person.go(is_on(Screen.WORKING, work), card)
    elif screen is not Screen.ATTRACT:
        person.to(screen, card)
    assert (stage.screen, stage.visit.work) == (screen, work)
    assert OFFER is stage.runner.offer
    return person


__all__ = ["ASIDE", "PINS", "WRONG", "Back", "Person", "bring", "is_on", "visit_cleanly"]
