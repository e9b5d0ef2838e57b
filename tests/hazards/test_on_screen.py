"""Two hazards at the whole terminal, with window, queue and sandbox: the screen reports them, no data is kept."""

from pathlib import Path

import pytest

from devices.jpki import CERTIFICATE
from devices.simulator import FaultyCard, SimulatedCard, Step
from devices.simulator.content import DataFile
from devices.simulator.faults import NAMED
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.visit.events import Next
from kiosk.visit.model import Screen
from tests.hazards.person import PINS, WRONG
from tests.journeys.inside import Inside, inside
from tests.journeys.test_card_out import shown
from ui.translation.catalogue import translator
from ui.views.entry import tries_left

pytestmark = pytest.mark.long


def kept(terminal: Inside) -> int:
    outbox = ReadOnlyOutbox.open(terminal.around.settings.state_dir / "queue")
    try:
        return len(outbox.list())
    finally:
        outbox.close()


def apply(terminal: Inside, card: SimulatedCard, pin: str, identifier: str = "6140278233514821") -> None:
    """From the attract screen to the result of the PIN."""
    terminal.around.cards._cards[card.name] = card
    terminal.to_items(card.name)
    terminal.fill_in(identifier, "902746", "")
    terminal.enter_pin(pin)
    terminal.until(lambda: terminal.visit.screen in (Screen.NOTICE, Screen.RESULT))


def read(terminal: Inside) -> str:
    return "".join(shown(terminal)).replace("\N{ZERO WIDTH SPACE}", "").replace("\N{WORD JOINER}", "")


def faulty(terminal: Inside, hazard: str) -> SimulatedCard:
    alice = terminal.around.cards.card("alice").with_quirks()
    if hazard == "answer lost":
        return FaultyCard(alice, NAMED["answer-lost"], Step.VERIFY)
    bobs = (terminal.around.cards.card("bob").files or {})[CERTIFICATE]
    assert isinstance(bobs, DataFile)
    return alice.with_file(CERTIFICATE, bobs.content)


@pytest.mark.parametrize(
    ("hazard", "pin", "tries"), [("answer lost", WRONG, 2), ("another's certificate", PINS["alice"], 3)]
)
def test_the_person_reads_it_and_the_next_one_applies(tmp_path: Path, hazard: str, pin: str, tries: int) -> None:
    with inside(tmp_path) as terminal:
        terminal.until_screen(Screen.ATTRACT)
        card = faulty(terminal, hazard)
        apply(terminal, card, pin)
        words = ("カードから返事がありません", "申込みはされていません", tries_left(tries, translator("ja")))
        terminal.until(lambda: all(each in read(terminal) for each in words))
        assert card.tries_left == tries
        assert kept(terminal) == 0

        terminal.post(Next())
        terminal.reader.remove()
        terminal.until_screen(Screen.ATTRACT)
        apply(terminal, terminal.around.cards.card("bob").with_quirks(), PINS["bob"], "8765432187654304")
        assert terminal.visit.screen is Screen.RESULT
        assert kept(terminal) == 1
