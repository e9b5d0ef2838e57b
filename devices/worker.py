"""The thread of a reader: watches for cards, keeps one exclusive connection, runs jobs on it.

Everything that a real reader and a simulated one have in common is here; what differs is a `Slot`.
"""

import logging
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from threading import Event, Lock, Thread
from typing import Any, Final, Protocol, TypeVar

from devices.reader import (
    CardConnection,
    CardMute,
    CardRemoved,
    ConnectionFailed,
    NotTransacted,
    ReaderLost,
    ReaderState,
    ReaderStatus,
)

T = TypeVar("T")
JOIN_SECONDS: Final = 5.0
"""A device call has no time-out. A thread that hangs in one is left behind: it does not keep the process alive."""

log = logging.getLogger("devices.reader")


class PoweredCard(Protocol):
    """One card, powered and held exclusively."""

    def transmit(self, command: bytes) -> bytes: ...

    def power_off(self) -> None:
        """UNPOWER and let go. Raises nothing: a card that is gone has no power either."""
        ...


class Slot(Protocol):
    """Where cards are put. Every method but `wake` is called on the reader's thread only."""

    def wait(self, seen: ReaderStatus) -> ReaderStatus:
        """Block until the status is another one than `seen`, or `wake`; return what it is now."""
        ...

    def look(self) -> ReaderStatus:
        """What the status is at this moment."""
        ...

    def wake(self) -> None:
        """End `wait`, now or the next one. From any thread, and never blocks."""
        ...

    def connect(self) -> PoweredCard:
        """Power the card up and hold it exclusively. Raises a `ConnectionFailed`."""
        ...

    def close(self) -> None:
        """Give up everything."""
        ...


class HeldCard:
    """The connection as jobs see it. Once something broke it stays broken: nothing is replayed on another card."""

    def __init__(self, card: PoweredCard, insertion: int) -> None:
        self._card = card
        self._failure: ConnectionFailed | None = None
        self.insertion = insertion

    @property
    def failure(self) -> ConnectionFailed | None:
        """Why it broke, without a traceback: that would keep what the job had in its hands."""
        return None if self._failure is None else type(self._failure)(*self._failure.args)

    def transmit(self, command: bytes) -> bytes:
        if (failure := self.failure) is not None:
            raise failure
        try:
            answer = self._card.transmit(command)
            if len(answer) < 2:  # noqa: PLR2004 -- SW1 SW2
                raise CardMute("the card was pulled in the middle of an answer")
        except NotTransacted:
            raise  # asking in another form may help; if this ends the job, the connection ends, too
        except ConnectionFailed as failed:
            self._fail(failed)
            raise
        return answer

    def power_off(self, failure: ConnectionFailed) -> None:
        if self._failure is None:
            self._fail(failure)
        self._card.power_off()

    def _fail(self, failure: ConnectionFailed) -> None:
        self._failure = type(failure)(*failure.args)


@dataclass(frozen=True, slots=True)
class _Job:
    insertion: int
    run: Callable[[CardConnection], Any]
    future: "Future[Any]"


class ReaderThread:
    """A `devices.reader.Reader` over a `Slot`."""

    def __init__(self, slot: Slot, name: str) -> None:
        self._slot = slot
        self._listener: Callable[[ReaderStatus], None] = lambda _status: None
        self._status: ReaderStatus | None = None
        self._held: HeldCard | None = None
        self._lock = Lock()
        self._tasks: deque[_Job | None] = deque()  # None: release
        self._stopping = Event()
        self._thread = Thread(target=self._run, name=name, daemon=True)

    def start(self, listener: Callable[[ReaderStatus], None]) -> None:
        """See `Reader.start`."""
        self._listener = listener
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
        if self._thread.is_alive():
            self._thread.join(JOIN_SECONDS)
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
        self._update(self._slot.look())
        while not self._stopping.is_set():
            while not self._stopping.is_set() and (taken := self._take()) is not None:
                if taken[0] is None:
                    self._power_off(CardRemoved("the card was released"))
                else:
                    self._work(taken[0])
            assert self._status is not None  # noqa: S101 -- set by the first look
            self._update(self._slot.wait(self._status))
        self._power_off(ReaderLost("the reader was stopped"))
        self._slot.close()

    def _update(self, status: ReaderStatus) -> None:
        """Take a new status in; the card that is not there any more is powered off before anybody hears of it."""
        if status == self._status:
            return
        self._status = status
        if self._held is not None and (status.insertion != self._held.insertion or status.state != ReaderState.CARD):
            self._power_off(_absence(status))
        try:
            self._listener(status)
        except Exception as error:  # noqa: BLE001 -- the reader outlives whoever listens to it
            # no traceback: its values may be personal
            log.error("the listener failed on %s: %s", status.state, type(error).__name__)  # noqa: TRY400

    def _work(self, job: _Job) -> None:
        if not job.future.set_running_or_notify_cancel():
            return
        try:
            result = job.run(self._hold(job.insertion))
        except BaseException as error:  # noqa: BLE001 -- whatever it is, it belongs to whoever waits for the future
            if isinstance(error, ConnectionFailed):
                self._power_off(error)
            job.future.set_exception(error)
            del job  # the error's traceback holds this frame: without a job in it, nothing personal outlives the future
        else:
            if self._held is not None and (failure := self._held.failure) is not None:
                self._power_off(failure)
            job.future.set_result(result)

    def _hold(self, insertion: int) -> HeldCard:
        """The connection to card `insertion`, which must still be the one that is there."""
        self._update(self._slot.look())
        assert self._status is not None  # noqa: S101 -- just set
        if self._status.state != ReaderState.CARD or self._status.insertion != insertion:
            raise _absence(self._status)
        if self._held is None:
            held = HeldCard(self._slot.connect(), insertion)
            self._held = held
            self._update(self._slot.look())  # a card that was swapped before `connect` shows now
            if self._held is not held:
                raise held.failure or CardRemoved("the card was swapped")
        return self._held

    def _power_off(self, failure: ConnectionFailed) -> None:
        if self._held is not None:
            held, self._held = self._held, None
            held.power_off(failure)


def _absence(status: ReaderStatus) -> ConnectionFailed:
    """Why there is no connection to the card that somebody had in mind."""
    match status.state:
        case ReaderState.NO_SERVICE | ReaderState.NO_READER:
            return ReaderLost(f"no reader: {status.state}")
        case ReaderState.MUTE:
            return CardMute("the card does not answer a reset")
        case ReaderState.EMPTY:
            return CardRemoved("no card on the reader")
        case ReaderState.CARD:
            return CardRemoved("another card is on the reader")
