"""The thread of a card reader: it watches for cards, keeps one exclusive connection and runs jobs on it.

Real and simulated readers share this thread; they differ in their `Slot`.
"""

import logging
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from threading import Event, Lock, Thread
from typing import Any, Final, Protocol, TypeVar

from devices.call_timeouts import CONTACT_BYTES_PER_SECOND, POWER_SECONDS, SERVICE_SECONDS
from devices.call_watchdog import CallState, CallWatchdog
from devices.held_card import HeldCard, PoweredCard
from devices.reader import (
    CardConnection,
    CardMute,
    CardRemoved,
    ConnectionFailed,
    ReaderBusy,
    ReaderLost,
    ReaderState,
    ReaderStatus,
)

T = TypeVar("T")
JOIN_SECONDS: Final = 5.0
"""How long `stop` waits for the thread. If it hangs in a call it is left behind: it is a daemon thread."""
BUSY_SECONDS: Final = 1.5
"""How long to wait for another program that holds the card: desktop programs open every new card briefly."""
BUSY_AGAIN_SECONDS: Final = 0.05
"""Pause between two attempts."""

log = logging.getLogger(__name__)


class Slot(Protocol):
    """The place where a card is put. All methods but `wake` are called on the reader's thread only."""

    def wait(self, seen: ReaderStatus) -> ReaderStatus:
        """Block until the status differs from `seen`, until `wake`, or for a slice of time; return the current status.

        The slice is shorter than `devices.call_timeouts.SERVICE_SECONDS`.
        """
        ...

    def look(self) -> ReaderStatus:
        """The current status."""
        ...

    def wake(self) -> None:
        """End `wait`, now or the next one. From any thread, and never blocks."""
        ...

    def connect(self) -> PoweredCard:
        """Power the card up and hold it exclusively. Raises a `ConnectionFailed`."""
        ...

    def close(self) -> None:
        """Release the slot for good."""
        ...


@dataclass(frozen=True, slots=True)
class _Job:
    insertion: int
    run: Callable[[CardConnection], Any]
    future: "Future[Any]"


class ReaderThread:
    """A `devices.reader.Reader` over a `Slot`."""

    def __init__(self, slot: Slot, name: str, bytes_per_second: float = CONTACT_BYTES_PER_SECOND) -> None:
        self._slot = slot
        self._bytes_per_second = bytes_per_second
        self._listener: Callable[[ReaderStatus], None] = lambda _status: None
        self._status: ReaderStatus | None = None
        self._told: ReaderStatus | None = None
        self._asks_service = False
        self._watchdog = CallWatchdog(self._call_changed, f"{name}-watchdog")
        self._held: HeldCard | None = None
        self._lock = Lock()
        self._tasks: deque[_Job | None] = deque()  # None: release
        self._stopping = Event()
        self._thread = Thread(target=self._run, name=name, daemon=True)

    def start(self, listener: Callable[[ReaderStatus], None]) -> None:
        """See `Reader.start`."""
        self._listener = listener
        self._watchdog.start()
        self._thread.start()

    def submit(self, insertion: int, job: Callable[[CardConnection], T]) -> "Future[T]":
        """See `Reader.submit`."""
        future: Future[T] = Future()
        self._add(_Job(insertion, job, future))
        return future

    def release(self) -> None:
        """See `Reader.release`. Happens on the reader's thread, after the jobs submitted before it."""
        self._add(None)

    def stop(self) -> None:
        """See `Reader.stop`. Jobs that have not begun are answered with ReaderLost."""
        self._stopping.set()
        self._slot.wake()
        if self._thread.is_alive() and self._watchdog.state is not CallState.HUNG:
            self._thread.join(JOIN_SECONDS)
        self._watchdog.stop()
        self._refuse_tasks()

    def _add(self, task: _Job | None) -> None:
        with self._lock:
            self._tasks.append(task)
        if self._stopping.is_set():
            self._refuse_tasks()
        else:
            self._slot.wake()

    def _take(self) -> tuple[_Job | None] | None:
        with self._lock:
            return (self._tasks.popleft(),) if self._tasks else None

    def _refuse_tasks(self) -> None:
        while (taken := self._take()) is not None:
            if taken[0] is not None and taken[0].future.set_running_or_notify_cancel():
                taken[0].future.set_exception(ReaderLost("the reader was stopped"))

    def _run(self) -> None:
        self._update(self._ask(self._slot.look))
        while not self._stopping.is_set():
            while not self._stopping.is_set() and (taken := self._take()) is not None:
                if taken[0] is None:
                    self._power_off(CardRemoved("the card was released"))
                else:
                    self._work(taken[0])
            self._update(self._ask(lambda: self._slot.wait(self._known)))
        self._power_off(ReaderLost("the reader was stopped"))
        self._slot.close()

    @property
    def _known(self) -> ReaderStatus:
        """The last status; NO_SERVICE before the first."""
        return self._status or ReaderStatus(ReaderState.NO_SERVICE)

    def _ask(self, question: Callable[[], ReaderStatus]) -> ReaderStatus:
        """The slot's status. The call goes to pcscd only, so its time-out is not the card's."""
        self._asks_service = True
        try:
            with self._watchdog.call(SERVICE_SECONDS):
                return question()
        finally:
            self._asks_service = False

    def _update(self, status: ReaderStatus) -> None:
        """Take over a new status. A card that is gone is powered off before the listener is told."""
        if status == self._told:
            return
        self._status = status
        if self._held is not None and (status.insertion != self._held.insertion or status.state != ReaderState.CARD):
            self._power_off(_absence(status))
        self._tell(status)

    def _call_changed(self, state: CallState) -> None:
        """A call has timed out, hangs, or has returned after a time-out. Called by the watchdog during a call."""
        match state:
            case CallState.TIMED_OUT if self._asks_service:
                self._tell(ReaderStatus(ReaderState.NO_SERVICE, insertion=self._known.insertion, timed_out=True))
            case CallState.TIMED_OUT:
                self._tell(replace(self._known, timed_out=True))
            case CallState.HUNG:
                self._tell(replace(self._known, state=ReaderState.NO_ANSWER, timed_out=True))
            case CallState.IN_TIME if not self._asks_service:  # a query reports its own, newer result
                self._tell(self._known)
            case CallState.IN_TIME:
                pass

    def _tell(self, status: ReaderStatus) -> None:
        self._told = status
        if status.timed_out:
            log.warning("a call to the reader timed out: %s", status.state)
        try:
            self._listener(status)
        except Exception as error:  # noqa: BLE001 -- a failing listener must not end the reader
            # without the traceback, whose values may be personal
            log.error("the listener failed on %s: %s", status.state, type(error).__name__)  # noqa: TRY400

    def _work(self, job: _Job) -> None:
        if not job.future.set_running_or_notify_cancel():
            return
        try:
            result = job.run(self._hold(job.insertion))
        except BaseException as error:  # noqa: BLE001 -- every error belongs to the caller, through the future
            if isinstance(error, ConnectionFailed):
                self._power_off(error)
            job.future.set_exception(error)
            del job  # a traceback keeps this frame alive: without the job it holds nothing personal
        else:
            if self._held is not None and (failure := self._held.failure) is not None:
                self._power_off(failure)
            job.future.set_result(result)

    def _hold(self, insertion: int) -> HeldCard:
        """The connection to the card of this insertion. Raises a `ConnectionFailed` if that card is gone."""
        self._update(self._ask(self._slot.look))
        if self._known.state != ReaderState.CARD or self._known.insertion != insertion:
            raise _absence(self._known)
        if self._held is None:
            held = HeldCard(self._connect(), insertion, self._watchdog, self._bytes_per_second)
            self._held = held
            self._update(self._ask(self._slot.look))  # shows a card that was swapped before `connect`
            if self._held is not held:
                raise held.failure or CardRemoved("the card was swapped")
        return self._held

    def _connect(self) -> PoweredCard:
        """Power the card up. While another program holds it, try again for up to `BUSY_SECONDS`."""
        give_up = time.monotonic() + BUSY_SECONDS
        while True:
            try:
                with self._watchdog.call(POWER_SECONDS):
                    return self._slot.connect()
            except ReaderBusy:
                if time.monotonic() >= give_up or self._stopping.wait(BUSY_AGAIN_SECONDS):
                    raise

    def _power_off(self, failure: ConnectionFailed) -> None:
        if self._held is not None:
            held, self._held = self._held, None
            held.power_off(failure)


def _absence(status: ReaderStatus) -> ConnectionFailed:
    """Why the requested card cannot be connected in this status."""
    match status.state:
        case ReaderState.NO_SERVICE | ReaderState.NO_READER | ReaderState.NO_DRIVER | ReaderState.NO_ANSWER:
            return ReaderLost(f"no reader: {status.state}")
        case ReaderState.MUTE:
            return CardMute("the card does not answer a reset")
        case ReaderState.EMPTY:
            return CardRemoved("no card on the reader")
        case ReaderState.CARD:
            return CardRemoved("another card is on the reader")
