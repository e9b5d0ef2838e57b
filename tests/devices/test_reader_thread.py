"""Whether a late call is attributed to the card service or to the card."""

from collections.abc import Callable
from queue import SimpleQueue
from threading import Event

import pytest

from devices import reader_thread
from devices.held_card import PoweredCard
from devices.reader import CardMute, ReaderState, ReaderStatus
from devices.reader_thread import ReaderThread
from tests.devices.stage import TIMEOUT_SECONDS


class HangingSlot:
    """Reports its state at once; while it waits for a change, it hangs until it is woken."""

    def __init__(self, status: ReaderStatus, looked_at: Callable[[], None]) -> None:
        self.status = status
        self.looked_at = looked_at
        self.woken = Event()

    def look(self) -> ReaderStatus:
        self.looked_at()
        return self.status

    def wait(self, seen: ReaderStatus) -> ReaderStatus:
        self.woken.wait(TIMEOUT_SECONDS)
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
    monkeypatch.setattr(reader_thread, "SERVICE_SECONDS", TIMEOUT_SECONDS)
    told: SimpleQueue[ReaderStatus] = SimpleQueue()
    slot = HangingSlot(there, lambda: monkeypatch.setattr(reader_thread, "SERVICE_SECONDS", 0.05))
    reader = ReaderThread(slot, "test")
    reader.start(told.put)
    try:
        assert told.get(timeout=TIMEOUT_SECONDS) == there
        late = told.get(timeout=TIMEOUT_SECONDS)
    finally:
        reader.stop()
    assert (late.state, late.timed_out) == (ReaderState.NO_SERVICE, True)
