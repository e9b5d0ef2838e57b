"""Whether a late call is attributed to the card service or to the card."""

from queue import SimpleQueue
from threading import Event

import pytest

from devices import reader_thread
from devices.held_card import PoweredCard
from devices.reader import CardMute, ReaderState, ReaderStatus
from devices.reader_thread import ReaderThread


class HangingSlot:
    """Reports its state at once; while it waits for a change, it hangs until it is woken."""

    def __init__(self, status: ReaderStatus) -> None:
        self.status = status
        self.woken = Event()

    def look(self) -> ReaderStatus:
        return self.status

    def wait(self, seen: ReaderStatus) -> ReaderStatus:
        self.woken.wait(10)
        return self.status

    def wake(self) -> None:
        self.woken.set()

    def connect(self) -> PoweredCard:
        raise CardMute("not asked for here")

    def close(self) -> None: ...


@pytest.mark.parametrize(
    "there", [ReaderStatus(ReaderState.EMPTY, "Reader", 0), ReaderStatus(ReaderState.CARD, "Reader", 1)], ids=str
)
def test_a_card_service_that_hangs_is_not_told_as_a_card(monkeypatch: pytest.MonkeyPatch, there: ReaderStatus) -> None:
    monkeypatch.setattr(reader_thread, "SERVICE_SECONDS", 0.05)
    told: SimpleQueue[ReaderStatus] = SimpleQueue()
    reader = ReaderThread(HangingSlot(there), "test")
    reader.start(told.put)
    try:
        assert told.get(timeout=10) == there
        late = told.get(timeout=10)
    finally:
        reader.stop()
    assert (late.state, late.timed_out) == (ReaderState.NO_SERVICE, True)
