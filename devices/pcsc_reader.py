"""A real card reader, through pcscd. Only this module and `devices.pcsc_connection` call PC/SC.

It uses the plain binding, because the monitors of pyscard do not survive a restart of pcscd. Measured with pcsc-lite:

- After a restart of pcscd the old context fails for ever, though SCardIsValidContext accepts it: it must be replaced.
- The upper half of an event state counts insertions and removals. A quick swap shows there, and only there.
- `SCardCancel` before the wait has begun is lost. So waits are short slices, and a wake is repeated until it arrives.
- A card left with LEAVE stays powered and verified for seconds, one left with RESET stays verified: always UNPOWER.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event, Thread
from typing import Any, Final

from smartcard import scard

from devices.call_timeouts import CONTACT_BYTES_PER_SECOND
from devices.pcsc_connection import PROTOCOLS, PcscConnection, describe, failure
from devices.reader import ReaderLost, ReaderState, ReaderStatus
from devices.reader_choice import ReaderChoice, choose
from devices.reader_thread import ReaderThread
from devices.usb import USB_DEVICES, smart_card_devices

SLICE_MILLISECONDS: Final = 1000
"""Length of one wait for a card. Each wait costs 0.5 ms of processor time."""
FIND_MILLISECONDS: Final = 500
"""Longest delay until a reader is found whose arrival pcscd did not report."""
FIRST_BACKOFF_SECONDS: Final = 0.1
"""First pause before another attempt to reach pcscd."""
LONGEST_BACKOFF_SECONDS: Final = 1.0
"""Cap of that pause. With one slice it stays below `devices.call_timeouts.SERVICE_SECONDS`."""
DRIVER_SECONDS: Final = 3.0
"""How long pcscd may take to make a reader of a device that was just plugged in."""
WAKE_AGAIN_SECONDS: Final = 0.001
"""First pause between two `SCardCancel` of one wake."""
LONGEST_WAKE_AGAIN_SECONDS: Final = 0.1
"""Cap of that pause."""
NEW_READER: Final = "\\\\?PnP?\\Notification"
"""Pseudo-reader of pcscd that reports arrival and removal of readers."""
COUNTER_SHIFT: Final = 16
"""Bits below the event counter in an event state."""

log = logging.getLogger(__name__)


class ServiceGone(Exception):
    """The PC/SC context is unusable: pcscd was stopped or restarted."""


@dataclass(slots=True)
class _Seen:
    """The last known state of a reader: its name, and the event state that PC/SC wants handed back."""

    reader: str
    event_state: int

    @property
    def counter(self) -> int:
        return self.event_state >> COUNTER_SHIFT & 0xFFFF

    @property
    def state(self) -> ReaderState:
        if not self.event_state & scard.SCARD_STATE_PRESENT:
            return ReaderState.EMPTY
        return ReaderState.MUTE if self.event_state & scard.SCARD_STATE_MUTE else ReaderState.CARD


class PcscSlot:
    """The reader of pcscd that `choose` picks; it survives restarts of pcscd and unplugged cables."""

    def __init__(self, choose: Callable[[list[str]], ReaderChoice], usb_devices: Path = USB_DEVICES) -> None:
        self._choose = choose
        self._usb_devices = usb_devices
        self._without_driver_since: float | None = None
        self._context: Any = None
        self._seen: _Seen | None = None
        self._insertion = 0
        self._backoff = FIRST_BACKOFF_SECONDS
        self._wake_wanted = Event()
        self._closed = False
        self._waiting = False
        self._trouble = ""
        self._told: ReaderChoice | None = None

    def look(self) -> ReaderStatus:
        """See `Slot.look`."""
        return self._observe(timeout=0)

    def wait(self, seen: ReaderStatus) -> ReaderStatus:
        """Block until a change, `wake`, or the end of a slice (without pcscd: until the end of a pause)."""
        status = seen
        if seen.state == ReaderState.NO_SERVICE:
            self._wake_wanted.wait(self._backoff)
            self._backoff = min(2 * self._backoff, LONGEST_BACKOFF_SECONDS)
        if not self._wake_wanted.is_set():
            self._waiting = True
            status = self._observe(SLICE_MILLISECONDS)
            self._waiting = False
        self._wake_wanted.clear()
        return status

    def wake(self) -> None:
        """Cancel the wait on a thread of its own: a call to pcscd may block, and the caller (the screen) must not."""
        if not self._closed and not self._wake_wanted.is_set():
            self._wake_wanted.set()
            Thread(target=self._cancel_until_heard, name="wake-reader", daemon=True).start()

    def connect(self) -> PcscConnection:
        """Connect exclusively."""
        if self._context is None or self._seen is None:
            raise ReaderLost("no reader")
        code, handle, protocol = scard.SCardConnect(
            self._context, self._seen.reader, scard.SCARD_SHARE_EXCLUSIVE, PROTOCOLS
        )
        if code != scard.SCARD_S_SUCCESS:
            raise failure(code)
        return PcscConnection(handle, protocol, self._seen.reader)

    def close(self) -> None:
        """Release the context, and end a wake under way."""
        self._closed = True
        self._drop_context()

    def _cancel_until_heard(self) -> None:
        pause = WAKE_AGAIN_SECONDS
        while self._wake_wanted.is_set() and not self._closed:
            context = self._context
            if self._waiting and context is not None:
                scard.SCardCancel(context)
            time.sleep(pause)
            pause = min(1.2 * pause, LONGEST_WAKE_AGAIN_SECONDS)  # long only while a job runs, or hangs

    def _observe(self, timeout: int) -> ReaderStatus:
        """The status, waiting at most `timeout` milliseconds for a change; 0: only what pcscd knows now."""
        try:
            return self._observe_reader(timeout)
        except ServiceGone as error:
            if str(error) != self._trouble:
                self._trouble = str(error)
                log.warning("the smart-card service does not answer: %s", error)
            self._drop_context()
            return ReaderStatus(ReaderState.NO_SERVICE, insertion=self._insertion)

    def _observe_reader(self, timeout: int) -> ReaderStatus:
        if self._context is None:
            self._context = _checked(scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM))
            self._backoff = FIRST_BACKOFF_SECONDS
            self._trouble = ""
        if self._seen is None:
            names = _names(self._context)
            choice = self._choose(names)
            self._tell(choice)
            name = choice.name
            if name is None:
                self._wait_for_reader(min(timeout, FIND_MILLISECONDS))
                state = ReaderState.NO_DRIVER if self._lacks_driver(names) else ReaderState.NO_READER
                return ReaderStatus(state, insertion=self._insertion)
            self._without_driver_since = None
            status = self._take(_Seen(name, scard.SCARD_STATE_UNAWARE), timeout=0)
            if self._seen is None:  # unplugged, but pcscd still lists its name
                self._wait_for_reader(min(timeout, FIND_MILLISECONDS))
            return status
        return self._take(self._seen, timeout)

    def _tell(self, choice: ReaderChoice) -> None:
        if choice == self._told:
            return
        self._told = choice
        if choice.refused:
            log.error("virtual readers are not used here: %s", ", ".join(choice.refused))
        if choice.also_fit:
            log.warning("%s is used; these fit, too: %s", choice.name, ", ".join(choice.also_fit))

    def _lacks_driver(self, names: list[str]) -> bool:
        """Whether a smart-card device has been on the bus for longer than DRIVER_SECONDS and pcscd has no reader."""
        if names or not smart_card_devices(self._usb_devices):
            self._without_driver_since = None
            return False
        now = time.monotonic()
        if self._without_driver_since is None:
            self._without_driver_since = now
        return now - self._without_driver_since >= DRIVER_SECONDS

    def _wait_for_reader(self, timeout: int) -> None:
        code, _ = scard.SCardGetStatusChange(self._context, timeout, [(NEW_READER, scard.SCARD_STATE_UNAWARE)])
        _check(code)

    def _take(self, known: _Seen, timeout: int) -> ReaderStatus:
        """Ask for the state of a reader and count the cards."""
        # With a known state the call waits for another one, at least a millisecond; with UNAWARE it returns at once.
        current = known.event_state if timeout else scard.SCARD_STATE_UNAWARE
        code, states = scard.SCardGetStatusChange(self._context, timeout, [(known.reader, current)])
        if code in {scard.SCARD_E_UNKNOWN_READER, scard.SCARD_E_READER_UNAVAILABLE}:
            return self._lose_reader()
        _check(code)
        event_state = states[0][1]
        if event_state & (scard.SCARD_STATE_UNAVAILABLE | scard.SCARD_STATE_UNKNOWN | scard.SCARD_STATE_IGNORE):
            return self._lose_reader()
        now = _Seen(known.reader, event_state & ~scard.SCARD_STATE_CHANGED)
        was_there = self._seen is not None and self._seen.state != ReaderState.EMPTY
        same = was_there and self._seen is not None and self._seen.counter == now.counter
        if now.state != ReaderState.EMPTY and not same:
            self._insertion += 1
        self._seen = now
        return ReaderStatus(now.state, now.reader, self._insertion)

    def _lose_reader(self) -> ReaderStatus:
        self._seen = None
        return ReaderStatus(ReaderState.NO_READER, insertion=self._insertion)

    def _drop_context(self) -> None:
        context, self._context, self._seen = self._context, None, None
        if context is not None:
            scard.SCardReleaseContext(context)


class PcscReader(ReaderThread):
    """A `devices.reader.Reader`: the reader of pcscd that `devices.reader_choice.choose` picks.

    `wanted`, `contact` and `virtual` are arguments of `choose`. `bytes_per_second`: transfer rate of its cards, for
    `devices.call_timeouts`.
    """

    def __init__(
        self,
        wanted: str = "",
        *,
        contact: bool | None = None,
        virtual: bool = False,
        bytes_per_second: float = CONTACT_BYTES_PER_SECOND,
        usb_devices: Path = USB_DEVICES,
    ) -> None:
        slot = PcscSlot(partial(choose, wanted=wanted, contact=contact, virtual=virtual), usb_devices)
        super().__init__(slot, "pcsc-reader", bytes_per_second)


def reader_names() -> list[str]:
    """The readers that pcscd knows now. Raises ServiceGone."""
    context = _checked(scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM))
    try:
        return _names(context)
    finally:
        scard.SCardReleaseContext(context)


def _names(context: Any) -> list[str]:
    code, names = scard.SCardListReaders(context, [])
    if code == scard.SCARD_E_NO_READERS_AVAILABLE:
        return []
    return list(_checked((code, names)))


def _check(code: int) -> None:
    """Raise ServiceGone for a return code other than success, time-out and cancellation."""
    if code not in {scard.SCARD_S_SUCCESS, scard.SCARD_E_TIMEOUT, scard.SCARD_E_CANCELLED}:
        raise ServiceGone(describe(code))


def _checked(result: Any) -> Any:
    """The value of a call that does not wait. Raises ServiceGone, also for a time-out, whose value is meaningless."""
    code, value = result
    if code != scard.SCARD_S_SUCCESS:
        raise ServiceGone(describe(code))
    return value
