"""The contract of a card reader: its state, one exclusive card connection, and the failures of both.

Two classes are a `Reader`: `devices.pcsc_reader.PcscReader` (a real reader behind pcscd) and
`devices.simulator.SimulatedReader` (a card in this process). One contract test suite runs against both.
"""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

T = TypeVar("T")


class ReaderState(StrEnum):
    """The state of the reader and of the card on it."""

    NO_SERVICE = "no_service"  # pcscd does not answer
    NO_READER = "no_reader"  # pcscd answers, no (matching) reader is attached
    NO_DRIVER = "no_driver"  # a smart-card device is attached, but pcscd makes no reader of it
    EMPTY = "empty"
    CARD = "card"
    MUTE = "mute"  # something is there, but it does not answer a reset: a card upside down
    NO_ANSWER = "no_answer"  # a call hangs: only a new process can end it


@dataclass(frozen=True, slots=True)
class ReaderStatus:
    """A reader's state. `insertion` counts the cards seen since start; a swap within one poll counts as two insertions.

    `timed_out`: a call has not returned within its time-out (`devices.call_timeouts`); it may still return. The other
    fields are then those from before the call.
    """

    state: ReaderState
    reader: str = ""
    insertion: int = 0
    timed_out: bool = False


class ConnectionFailed(Exception):
    """The connection to the card is lost or was never made. Whether the card acted on the command is unknown."""


class CardRemoved(ConnectionFailed):
    """The card was taken away, or it is not the card (insertion) that the caller asked for."""


class CardMute(ConnectionFailed):
    """The card does not answer, or what came back is no response APDU."""


class NotTransacted(CardMute):
    """The driver returned no answer: the card is dead or gone, or the reader refuses long commands."""


class CardReset(ConnectionFailed):
    """Another program reset the card: its PIN state and selected application are gone."""


class ReaderBusy(ConnectionFailed):
    """Another program holds the reader."""


class ReaderLost(ConnectionFailed):
    """The reader or the smart-card service went away."""


class ReaderRefuses(Exception):
    """The reader does not know this control command. The connection to the card is unchanged."""


class CardConnection(Protocol):
    """An exclusive, powered connection to one card."""

    def transmit(self, command: bytes) -> bytes:
        """Send one command APDU, return response data followed by SW1 SW2. Raises a `ConnectionFailed`."""
        ...


class Reader(Protocol):
    """A reader with its own thread. All calls to its cards are made on that thread."""

    def start(self, listener: Callable[[ReaderStatus], None]) -> None:
        """Begin to watch. `listener` is called with the state found at start, and then with every change.

        It is called on the reader's thread, or, while that hangs in a call, on the watchdog's; never on both at once.
        """
        ...

    def submit(self, insertion: int, job: Callable[[CardConnection], T]) -> "Future[T]":
        """Run `job` on the reader's thread with the connection to card `insertion`.

        The connection is opened by the first job and kept, unbroken, for the next ones until `release` or removal.
        The future carries the job's result or exception; `CardRemoved` if that card is not there (any more).
        After any `ConnectionFailed` the card is powered off before another job runs.
        """
        ...

    def release(self) -> None:
        """Power the card off (UNPOWER: a warm reset would keep the PIN verified) and forget the connection."""
        ...

    def stop(self) -> None:
        """Release, leave the thread and join it. A thread that hangs for good is left behind."""
        ...
