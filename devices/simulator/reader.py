"""A reader in this process, for simulated cards: what practice and most tests use."""

from threading import Condition

from devices.reader import CardMute, CardRemoved, ReaderState, ReaderStatus
from devices.reader_thread import ReaderThread
from devices.simulator.chip import Silent, SimulatedCard, Unpowered

READER_NAME = "Simulated reader"
"""Its name in `ReaderStatus.reader`."""
WAIT_SECONDS = 1.0
"""Longest wait, below the watchdog's time-out."""


class SimulatedSlot:
    """The slot of the simulated reader: another thread puts cards in and takes them out."""

    def __init__(self, card: SimulatedCard | None) -> None:
        self._changed = Condition()
        self._woken = False
        self._card: SimulatedCard | None = None
        self._insertion = 0
        if card is not None:
            self.insert(card)

    def insert(self, card: SimulatedCard | None) -> None:
        """Put a card on the reader, or (None) take it away. A card that was there is removed at once."""
        with self._changed:
            if self._card is not None:
                self._card.power_off()
            self._card = card
            self._insertion += card is not None
            self._changed.notify_all()

    def look(self) -> ReaderStatus:
        """See `Slot.look`."""
        with self._changed:
            return self._status()

    def wait(self, seen: ReaderStatus) -> ReaderStatus:
        """See `Slot.wait`."""
        with self._changed:
            self._changed.wait_for(lambda: self._woken or self._status() != seen, WAIT_SECONDS)
            self._woken = False
            return self._status()

    def wake(self) -> None:
        """See `Slot.wake`."""
        with self._changed:
            self._woken = True
            self._changed.notify_all()

    def connect(self) -> "SimulatedConnection":
        """See `Slot.connect`."""
        with self._changed:
            if self._card is None:
                raise CardRemoved("no card on the reader")
            if not self._card.power_on():
                raise CardMute("the card does not answer a reset")
            return SimulatedConnection(self, self._card, self._insertion)

    def holds(self, insertion: int) -> bool:
        """Whether the card of this insertion is still there."""
        with self._changed:
            return self._card is not None and self._insertion == insertion

    def wait_until_gone(self, insertion: int) -> None:
        """Block until that card is removed, as a reader without time-outs does."""
        with self._changed:
            self._changed.wait_for(lambda: self._card is None or self._insertion != insertion)

    def close(self) -> None:
        """Nothing to release."""

    def _status(self) -> ReaderStatus:
        if self._card is None:
            return ReaderStatus(ReaderState.EMPTY, READER_NAME, self._insertion)
        state = ReaderState.MUTE if self._card.quirks.mute else ReaderState.CARD
        return ReaderStatus(state, READER_NAME, self._insertion)


class SimulatedConnection:
    """The powered connection to one insertion of a card."""

    def __init__(self, slot: SimulatedSlot, card: SimulatedCard, insertion: int) -> None:
        self._slot = slot
        self._card = card
        self._insertion = insertion

    def transmit(self, command: bytes) -> bytes:
        """See `PoweredCard.transmit`."""
        if not self._slot.holds(self._insertion):
            raise CardRemoved("the card was taken away")
        try:
            answer = self._card.transmit(command)
        except Silent:
            self._slot.wait_until_gone(self._insertion)
            raise CardRemoved("the card was taken away") from None
        except Unpowered:
            raise CardRemoved("the card was taken away") from None
        if not self._slot.holds(self._insertion):  # the answer never arrived
            raise CardRemoved("the card was taken away")
        return answer

    def power_off(self) -> None:
        """See `PoweredCard.power_off`."""
        if self._slot.holds(self._insertion):
            self._card.power_off()


class SimulatedReader(ReaderThread):
    """A `devices.reader.Reader`. `insert` and `remove` put cards on it and take them away, from any thread."""

    def __init__(self, card: SimulatedCard | None = None) -> None:
        self._hand = SimulatedSlot(card)
        super().__init__(self._hand, "simulated-reader")

    def insert(self, card: SimulatedCard) -> None:
        """Put a card on the reader, in place of any other."""
        self._hand.insert(card)

    def remove(self) -> None:
        """Take the card away."""
        self._hand.insert(None)
