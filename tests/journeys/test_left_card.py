"""A leaves with the card on the reader, B continues: in reality the points of 172 people went to a wrong card so."""

from pathlib import Path

import pytest

from devices.apdu import Instruction
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.visit.events import Back, Continue, Event, LanguageChosen, Next, PathChosen, PinConfirmed, Quit
from kiosk.visit.model import After, Screen, Visit
from kiosk.visit.model import Path as VisitPath
from tests.journeys.inside import Inside, inside

ANYTHING_BUT_A_PIN: list[Event] = [Next(), PinConfirmed(), Continue(), Back(), Next(), PinConfirmed(), Next()]


def watched(terminal: Inside, name: str) -> list[bytes]:
    """Every command that the card receives from now on."""
    seen: list[bytes] = []
    terminal.around.cards.card(name).on_command = seen.append
    return seen


def signed(commands: list[bytes]) -> bool:
    return any(command[1] == Instruction.PERFORM_SECURITY_OPERATION for command in commands)


def kept(terminal: Inside) -> int:
    outbox = ReadOnlyOutbox.open(terminal.around.settings.state_dir / "queue")
    try:
        return len(outbox.list())
    finally:
        outbox.close()


def test_without_the_pin_of_the_card_nothing_is_signed_and_in_time_everything_is_gone(tmp_path: Path) -> None:
    with inside(tmp_path) as terminal:
        commands = watched(terminal, "alice")
        terminal.to_items()
        terminal.fill_in("6140278233514821", "902746", "")
        terminal.until_screen(Screen.PIN)
        # A leaves; B presses every button.
        terminal.post(*ANYTHING_BUT_A_PIN)
        assert terminal.visit.screen in (Screen.REVIEW, Screen.PIN)
        terminal.let_time_pass(lambda: terminal.visit.screen is Screen.TAKE_CARD)
        assert terminal.visit.inputs == ()
        assert not signed(commands)
        assert kept(terminal) == 0
        terminal.reader.remove()
        terminal.until_screen(Screen.ATTRACT)


def test_bs_own_pin_on_as_card_spends_a_try_and_signs_nothing(tmp_path: Path) -> None:
    with inside(tmp_path) as terminal:
        commands = watched(terminal, "alice")
        terminal.to_items()
        terminal.fill_in("6140278233514821", "902746", "")
        terminal.enter_pin("5678")
        terminal.until(lambda: terminal.visit.pin_wrong)
        assert not signed(commands)
        assert kept(terminal) == 0


def test_a_card_left_on_the_result_lets_nobody_go_on_with_it(tmp_path: Path) -> None:
    with inside(tmp_path) as terminal:
        terminal.to_items()
        terminal.fill_in("6140278233514821", "902746", "")
        terminal.enter_pin("1234")
        terminal.until_screen(Screen.RESULT)
        commands = watched(terminal, "alice")
        terminal.post(Next(), Next(), PathChosen(VisitPath.APPLY), LanguageChosen("en"), PinConfirmed())
        assert terminal.visit.screen is Screen.TAKE_CARD
        assert commands == []
        assert kept(terminal) == 1


def test_a_swapped_card_ends_the_visit_and_is_not_asked_to_sign(tmp_path: Path) -> None:
    with inside(tmp_path) as terminal:
        terminal.to_items()
        terminal.fill_in("6140278233514821", "902746", "")
        commands = watched(terminal, "bob")
        terminal.lay("bob")
        terminal.until_screen(Screen.NOTICE)
        terminal.enter_pin("5678")
        terminal.rest(0.3)
        assert commands == []
        assert _farewell(terminal.visit)
        assert kept(terminal) == 0


def _farewell(visit: Visit) -> bool:
    return visit.notice is not None and visit.notice.after is After.HOME and visit.service is None


@pytest.mark.parametrize("at", ["items", "pin"])
def test_a_card_that_is_taken_wipes_within_a_second(tmp_path: Path, at: str) -> None:
    with inside(tmp_path) as terminal:
        terminal.to_items()
        if at == "pin":
            terminal.fill_in("6140278233514821", "902746", "")
        terminal.reader.remove()
        terminal.until(lambda: terminal.visit.inputs == () and terminal.visit.card is None)
        assert len(terminal.terminal.pin) == 0


def test_who_quits_is_asked_for_the_card_and_the_next_one_starts_clean(tmp_path: Path) -> None:
    with inside(tmp_path) as terminal:
        terminal.to_items()
        terminal.post(Quit())
        assert terminal.visit.screen is Screen.TAKE_CARD
        terminal.reader.remove()
        terminal.until_screen(Screen.ATTRACT)
        terminal.to_items("bob")
        assert terminal.visit.service is None
