"""A card that stops answering during a command: the screen reports it, and finally the program restarts.

The real screens with a real pcscd. PC/SC calls have no time-out, so only the terminal's own watchdog detects the hang.
"""

import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication

from devices import call_watchdog
from devices.apdu import Instruction
from devices.call_timeouts import ANSWER_SECONDS, SIGNATURE_SECONDS
from devices.pcsc_reader import PcscReader
from devices.simulator import SimulatedCard
from kiosk import restart
from kiosk.commands.practice import Surroundings, surroundings
from kiosk.station.configured_reader import configured_reader
from kiosk.station.settings import load_settings
from kiosk.visit.model import NoticeCode, Screen
from tests.devices.stage import VirtualHand
from tests.journeys.inside import PATIENCE, Inside
from ui.automatic_shopper.reading import Reading
from ui.window import create_application

STILL_WAITING = "カードからまだ返事がありません。"
NO_ANSWER = "カードから返事がありません"
HANGS_AFTER = 3600.0
IDENTIFIER, CODE, PIN = "6140278233514821", "902746", "1234"


class AtPcscd(Inside):
    """A terminal at the virtual reader, and a card that stops answering at one instruction."""

    def __init__(self, around: Surroundings, hand: VirtualHand) -> None:
        self.hand = hand
        self.at_pcscd = configured_reader(around.settings)
        super().__init__(around, reader=self.at_pcscd)
        self.silent_since = 0.0
        self.go_on = Event()
        self.left: list[int] = []

    def lay(self, name: str) -> None:
        self.hand.insert(self.around.cards.card(name))

    def silence(self, card: SimulatedCard, instruction: Instruction) -> None:
        """From that command on no answer comes until `go_on`."""

        def listen(command: bytes) -> None:
            if command[1] == instruction and len(command) > 5:
                self.silent_since = time.monotonic()
                self.go_on.wait(PATIENCE)

        card.on_command = listen

    def hangs(self) -> None:
        """HANGS_AFTER passes for the call under way."""
        assert isinstance(self.at_pcscd, PcscReader)
        watchdog = self.at_pcscd._watchdog
        with watchdog._changed:
            assert watchdog._call is not None
            watchdog._call.extend(-HANGS_AFTER)
            watchdog._changed.notify()

    def reads(self, words: str) -> bool:
        return any(words in text for _, text in Reading(self.terminal.window.window).view())

    def seconds_until(self, words: str) -> float:
        """Seconds from the unanswered command until these words are on the screen."""
        self.until(lambda: self.silent_since > 0 and self.reads(words))
        return time.monotonic() - self.silent_since


@pytest.fixture
def terminal(pcscd: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AtPcscd]:
    create_application()
    with surroundings(tmp_path) as around:
        found = AtPcscd(around, VirtualHand())
        monkeypatch.setattr(restart, "RESTART_AFTER_MS", 200)
        monkeypatch.setattr(call_watchdog, "HUNG_SECONDS", HANGS_AFTER)
        monkeypatch.setattr(QCoreApplication, "exit", found.left.append)
        yield found
        found.go_on.set()
        found.hand.remove()
        found.terminal.close()


def test_while_the_card_is_read_and_it_goes_on_when_the_answer_comes_after_all(terminal: AtPcscd) -> None:
    card = terminal.around.cards.card("alice")
    terminal.silence(card, Instruction.SELECT)
    terminal.to_card()
    terminal.lay("alice")
    assert terminal.seconds_until(STILL_WAITING) >= ANSWER_SECONDS
    terminal.go_on.set()
    terminal.until_screen(Screen.ITEMS)
    assert not terminal.reads(STILL_WAITING)
    assert terminal.left == []


def test_while_it_signs_and_when_nothing_comes_the_visit_is_wiped_and_the_process_leaves(terminal: AtPcscd) -> None:
    card = terminal.around.cards.card("alice")
    terminal.to_items()
    terminal.fill_in(IDENTIFIER, CODE, "")
    terminal.until_screen(Screen.PIN)
    terminal.silence(card, Instruction.PERFORM_SECURITY_OPERATION)
    terminal.enter_pin(PIN)
    assert terminal.seconds_until(STILL_WAITING) >= SIGNATURE_SECONDS
    assert terminal.visit.screen is Screen.WORKING
    terminal.hangs()
    terminal.until(lambda: terminal.reads(NO_ANSWER))
    assert terminal.visit.notice is not None
    assert terminal.visit.notice.code is NoticeCode.ANSWER_LOST
    assert (terminal.visit.inputs, terminal.visit.card) == ((), None)
    terminal.until(lambda: terminal.left == [restart.RESTART_EXIT_CODE])


@pytest.mark.parametrize(("kind", "speed"), [("municipal-counter", 800.0), ("seven-bank-atm", 10_000.0)])
def test_where_cards_are_inserted_they_may_take_longer(tmp_path: Path, kind: str, speed: float) -> None:
    settings = load_settings(None, {"terminal": kind, "state_dir": str(tmp_path)})
    assert configured_reader(settings)._bytes_per_second == speed  # type: ignore[attr-defined]
