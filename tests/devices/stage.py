"""A reader and a hand that lays cards on it: the same for the simulated reader and the one behind pcscd."""

import queue
import time
from collections.abc import Callable
from contextlib import ExitStack
from threading import Event, Thread
from typing import Protocol

from devices.jpki import JpkiCard
from devices.reader import CardConnection, Reader, ReaderState, ReaderStatus
from devices.simulator import SimulatedCard, SimulatedReader
from devices.simulator.content import DataFile, Files
from tests.support.pcscd import has_seen_a_card, lay

TIMEOUT_SECONDS = 120.0
"""Reached only if something hangs."""


class Hand(Protocol):
    """Lays cards on a reader and takes them away."""

    def insert(self, card: SimulatedCard) -> None: ...

    def remove(self) -> None: ...


class VirtualHand:
    """Lays cards on the virtual reader of a real pcscd."""

    def __init__(self) -> None:
        self._laid = ExitStack()

    def insert(self, card: SimulatedCard) -> None:
        self.remove()
        self._laid.enter_context(lay(card))

    def remove(self) -> None:
        self._laid.close()


class UnhurriedHand(VirtualHand):
    """Slow, like a person's hand: pcscd, which polls 2.5 times per second, sees the empty reader between two cards.

    Without the pause pcscd would not recognise the second card as another card.
    """

    def __init__(self) -> None:
        super().__init__()
        self._lies = False

    def insert(self, card: SimulatedCard) -> None:
        """Replace the card on the reader faster than a person could."""
        if not self._lies:
            self.noticed()
        self.swap(card)

    def swap(self, card: SimulatedCard) -> None:
        """Lay another card faster than a person could, whether or not a card is on the reader."""
        super().insert(card)
        self._lies = True

    def remove(self) -> None:
        super().remove()
        self._lies = False

    def noticed(self) -> None:
        """Wait until pcscd has seen the current state of the reader."""
        deadline = time.monotonic() + TIMEOUT_SECONDS
        while has_seen_a_card() not in (None, self._lies):
            assert time.monotonic() < deadline, "pcscd does not see the change"
            time.sleep(0.01)

    def pulled(self) -> None:
        """Wait until pcscd has seen that the reader is empty, while `remove` still waits for the card's last answer."""
        deadline = time.monotonic() + TIMEOUT_SECONDS
        while has_seen_a_card():
            assert time.monotonic() < deadline, "pcscd does not see the removal"
            time.sleep(0.01)


class Stage:
    """A started reader, its statuses in order, and the hand."""

    def __init__(self, reader: Reader, hand: Hand | None = None) -> None:
        self.reader = reader
        if hand is None:
            assert isinstance(reader, SimulatedReader)
            hand = reader
        self.hand = hand
        self.statuses: queue.SimpleQueue[ReaderStatus] = queue.SimpleQueue()
        self._insertion = 0

    def start(self) -> ReaderStatus:
        self.reader.start(self.statuses.put)
        return self.next()

    def next(self) -> ReaderStatus:
        status = self.statuses.get(timeout=TIMEOUT_SECONDS)
        self._insertion = status.insertion
        return status

    def until(self, state: ReaderState) -> ReaderStatus:
        """The next status with the state `state`."""
        while (status := self.next()).state != state:
            pass
        return status

    def insert(self, card: SimulatedCard) -> int:
        """Lay a card on the reader and wait until the reader says so; returns the insertion.

        After a call that timed out the reader repeats the status of the card before.
        """
        before = self._insertion
        self.hand.insert(card)
        while (insertion := self.until(ReaderState.CARD).insertion) == before:
            pass
        return insertion

    def noticed(self) -> None:
        """Wait until the service behind the reader has seen the hand's action, even if the program is busy."""
        if isinstance(self.hand, UnhurriedHand):
            self.hand.noticed()

    def pull(self, hand: Thread) -> None:
        """Start `hand`, which runs `self.hand.remove`, and wait until the reader is empty. For a card's `on_command`:
        the card goes while it works on a command, and the hand ends after that.
        """
        hand.start()
        if isinstance(self.hand, UnhurriedHand):
            self.hand.pulled()
        else:
            hand.join()

    def remove(self) -> float:
        """Take the card away and wait until the reader says so; returns how many seconds that took."""
        begin = time.monotonic()
        self.hand.remove()
        self.until(ReaderState.EMPTY)
        return time.monotonic() - begin


def identified(connection: CardConnection) -> JpkiCard:
    """A job: select the card's application."""
    card = JpkiCard(connection.transmit)
    card.identify()
    return card


def powered(card: SimulatedCard) -> JpkiCard:
    """The application of `card` with power, without a reader."""
    card.power_on()
    return JpkiCard(card.transmit)


def token(label: str, **files: DataFile) -> SimulatedCard:
    """A card whose application has this label and only `files`."""
    content: Files = {0x0006: DataFile(label.encode().ljust(160))}
    content.update({int(number.removeprefix("file_"), 16): file for number, file in files.items()})
    return SimulatedCard(label, b"\x3b\x00", content)


def answering_after(go_on: Event) -> Callable[[bytes], None]:
    """The `on_command` of a card that holds every command until `go_on` is set."""

    def wait(_command: bytes) -> None:
        go_on.wait(TIMEOUT_SECONDS)

    return wait
