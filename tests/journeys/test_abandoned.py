"""A leaves, B continues, as at every shared terminal: in six variants no application is made for the wrong person.

In reality the points of 172 people went to another person's card, because the next person continued an abandoned visit.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from devices.simulator import PracticeSet
from kiosk.app import Terminal as WholeTerminal
from kiosk.commands.practice import Surroundings
from kiosk.visit.events import (
    Back,
    Continue,
    Event,
    LanguageChosen,
    Next,
    PathChosen,
    PinConfirmed,
    PinRejected,
    Signed,
    StaffCalled,
)
from kiosk.visit.model import Outcome, Screen, Warned
from kiosk.visit.model import Path as VisitPath
from tests.journeys.inside import Inside
from tests.journeys.rehearsing import configured
from tests.support.upstream import World, running_world
from ui.window import create_application

A, B = "alice", "bob"
PINS = {A: "1234", B: "5678"}
INPUTS = {A: ("6140278233514821", "902746"), B: ("8765432187654304", "115202")}
TAILS = {person: inputs[0][-4:] for person, inputs in INPUTS.items()}

WHATEVER_IS_THERE: tuple[Event, ...] = (
    *(Next(), PinConfirmed(), Continue(), Back(), Next(), PinConfirmed()),
    *(LanguageChosen("en"), PathChosen(VisitPath.APPLY), Next()),
    *(StaffCalled(), Next(), Next(), PinConfirmed()),
)
"""The events of B, who presses without looking."""


class SlowPost(WholeTerminal):
    """A terminal that holds back the card's answer to a PIN until `arrive`."""

    late: list[Event] | None = None

    def answer(self, event: Event) -> None:
        if self.late is not None and isinstance(event, Signed | PinRejected):
            self.late.append(event)
        else:
            super().answer(event)

    def arrive(self) -> None:
        late, self.late = self.late or [], None
        for event in late:
            super().answer(event)


class Shared:
    """The terminal that A and B use one after the other, and upstream's record."""

    def __init__(self, world: World, cards: PracticeSet) -> None:
        settings = configured(world, cards, {})
        self.terminal = Inside(Surroundings(settings, world.server, cards), SlowPost)
        self._world = world

    def fill_in(self, person: str) -> None:
        """From the first screen to the PIN screen of this person's visit."""
        self.terminal.to_items(person)
        self.terminal.fill_in(*INPUTS[person], "")
        self.terminal.until_screen(Screen.PIN)

    def apply(self, person: str) -> None:
        self.fill_in(person)
        self.terminal.enter_pin(PINS[person])
        self.terminal.until_screen(Screen.RESULT)
        result = self.terminal.visit.result
        assert result is not None
        assert (result.outcome, result.id_tail) == (Outcome.APPLIED, TAILS[person])

    def finish(self) -> None:
        """Until no data of a person is left and no card is on the reader."""
        self.terminal.let_time_pass(lambda: self.terminal.visit.screen in (Screen.TAKE_CARD, Screen.ATTRACT))
        self.terminal.reader.remove()
        self.terminal.until_screen(Screen.ATTRACT)

    def press_around(self) -> None:
        """B presses every button, and tries the PIN of B's own card."""
        self.terminal.post(*WHATEVER_IS_THERE)
        self.terminal.enter_pin(PINS[B])
        self.terminal.rest(0.3)

    @property
    def recorded(self) -> list[tuple[str, str]]:
        """Outcome and last digits of the ID of each application that reached upstream."""
        with closing(sqlite3.connect(self._world.folder / "sandbox" / "sandbox.db")) as database:
            return list(database.execute("SELECT outcome, id_tail FROM applications ORDER BY received_at"))

    def tail_of(self, person: str) -> str:
        """Last digits of the ID that receives this person's points; "" without an application."""
        with self._world.terminal(f"asking-for-{person}") as elsewhere:
            return elsewhere.client.status(elsewhere.query(person)).id_tail

    def check_that_b_applies_for_b(self, *before: str) -> None:
        """Then B's own visit; `before` are the people who applied before it."""
        assert self.recorded == [("applied", TAILS[person]) for person in before]
        self.finish()
        self.apply(B)
        self.finish()
        assert self.recorded == [("applied", TAILS[person]) for person in (*before, B)]
        assert self.tail_of(B) == TAILS[B]
        assert self.tail_of(A) == (TAILS[A] if A in before else "")


@pytest.fixture
def shared(tmp_path: Path, practice_set: PracticeSet) -> Iterator[Shared]:
    create_application()
    with running_world(tmp_path, practice_set) as world:
        found = Shared(world, practice_set)
        try:
            yield found
        finally:
            found.terminal.terminal.close()


def test_the_card_is_left_before_the_pin(shared: Shared) -> None:
    shared.fill_in(A)
    shared.press_around()
    assert shared.recorded == []
    shared.check_that_b_applies_for_b()


def test_the_card_is_left_on_the_result(shared: Shared) -> None:
    shared.apply(A)
    shared.press_around()
    assert shared.terminal.visit.screen is Screen.TAKE_CARD
    assert shared.terminal.visit.result is None
    shared.check_that_b_applies_for_b(A)


def test_the_card_is_taken_and_what_was_typed_is_gone(shared: Shared) -> None:
    shared.fill_in(A)
    shared.terminal.reader.remove()
    shared.terminal.until_screen(Screen.NOTICE)
    shared.terminal.lay(B)
    shared.press_around()
    shared.check_that_b_applies_for_b()


def test_the_card_is_swapped(shared: Shared) -> None:
    shared.fill_in(A)
    shared.terminal.lay(B)
    shared.terminal.until_screen(Screen.NOTICE)
    shared.press_around()
    shared.check_that_b_applies_for_b()


@pytest.mark.parametrize("swaps", [False, True], ids=["goes on", "lays the own card"])
def test_during_the_idle_warning(shared: Shared, swaps: bool) -> None:
    shared.fill_in(A)
    shared.terminal.let_time_pass(lambda: shared.terminal.visit.warning is Warned.IDLE)
    if swaps:
        shared.terminal.lay(B)
        shared.terminal.until_screen(Screen.NOTICE)
    else:
        shared.terminal.post(Continue())
        assert shared.terminal.visit.screen is Screen.PIN
    shared.press_around()
    shared.check_that_b_applies_for_b()


@pytest.mark.parametrize("pin", ["right", "wrong"])
@pytest.mark.parametrize("when", [Screen.ITEMS, Screen.PIN, Screen.WORKING])
def test_a_late_answer_of_as_card_arrives_in_bs_visit(shared: Shared, when: Screen, pin: str) -> None:
    post = shared.terminal.terminal
    assert isinstance(post, SlowPost)
    shared.fill_in(A)
    post.late = []
    shared.terminal.enter_pin(PINS[A] if pin == "right" else "0000")
    shared.terminal.until(lambda: len(post.late or ()) == 1)
    shared.terminal.reader.remove()
    shared.terminal.until_screen(Screen.NOTICE)
    shared.terminal.post(Next())

    shared.terminal.to_items(B)
    if when is Screen.ITEMS:
        post.arrive()
        shared.terminal.rest(0.1)
    assert shared.terminal.visit.screen is Screen.ITEMS
    shared.terminal.fill_in(*INPUTS[B], "")
    if when is Screen.PIN:
        post.arrive()
        shared.terminal.rest(0.1)
    assert (shared.terminal.visit.screen, shared.terminal.visit.pin_wrong) == (Screen.PIN, False)
    shared.terminal.enter_pin(PINS[B])
    if when is Screen.WORKING:  # first the answer to A's PIN, at once the answer to B's
        shared.terminal.until(lambda: len(post.late or ()) == 2)
        post.arrive()
    shared.terminal.until_screen(Screen.RESULT)
    shared.finish()
    assert shared.recorded == [("applied", TAILS[B])]
    assert (shared.tail_of(A), shared.tail_of(B)) == ("", TAILS[B])
