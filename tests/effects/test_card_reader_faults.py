"""A faulty reader is not reported as a bad card: the desk's answer when another program holds it, or it is gone."""

from collections.abc import Callable
from queue import SimpleQueue

import pytest

from devices import reader_thread
from devices.reader import CardMute, ConnectionFailed, ReaderBusy, ReaderLost
from devices.simulator import PracticeSet, SimulatedReader
from devices.simulator.reader import SimulatedSlot
from kiosk.effects.card import CardDesk
from kiosk.station.card_trust import CardTrust
from kiosk.station.clock import SystemClock
from kiosk.visit.effects import ReadCard
from kiosk.visit.events import CardRefused, Event
from kiosk.visit.model import NoticeCode

PATIENCE = 120


def failing(error: ConnectionFailed) -> Callable[[SimulatedSlot], None]:
    def connect(_slot: SimulatedSlot) -> None:
        raise error

    return connect


@pytest.mark.parametrize(
    ("error", "notice"),
    [
        (ReaderBusy("held"), NoticeCode.READER_FAILED),
        (ReaderLost("gone"), NoticeCode.READER_FAILED),
        (CardMute("silent"), NoticeCode.READ_FAILED),
    ],
)
def test_each_reader_fault_has_its_own_notice(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch, error: ConnectionFailed, notice: NoticeCode
) -> None:
    monkeypatch.setattr(reader_thread, "BUSY_SECONDS", 0.1)
    monkeypatch.setattr(SimulatedSlot, "connect", failing(error))
    answers: SimpleQueue[Event] = SimpleQueue()
    reader = SimulatedReader(practice_set.card("alice"))
    desk = CardDesk(reader, CardTrust((), False), SystemClock(), None, answers.put)  # type: ignore[arg-type]
    reader.start(lambda _status: None)
    try:
        desk.read(ReadCard(7, 1))
        assert answers.get(timeout=PATIENCE) == CardRefused(7, 1, notice)
    finally:
        reader.stop()
