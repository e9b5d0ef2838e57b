"""Supervises the calls of one thread into a device. Such a call has no time-out, and a hanging thread cannot report.

A call that returns in time costs two assignments and a lock. The watchdog sleeps until the next time-out.
"""

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from threading import Condition, Thread
from typing import Final

from devices.call_timeouts import HUNG_SECONDS

STALLED_SECONDS: Final = 0.5
"""A watchdog that wakes later than this was suspended with the whole machine, and so was the call: the delay is added
to the call's time-out."""


class CallState(StrEnum):
    """How a call stands against its time-out."""

    IN_TIME = "in_time"
    TIMED_OUT = "timed_out"  # the answer may still come
    HUNG = "hung"  # the answer is not waited for any more


class Call:
    """One call under way. Moments are monotonic seconds."""

    def __init__(self, now: float, timeout: float) -> None:
        self._times_out_at = now + timeout
        self._hangs_at = self._times_out_at + HUNG_SECONDS

    def state(self, now: float) -> CallState:
        """The state at the moment `now`."""
        if now >= self._hangs_at:
            return CallState.HUNG
        return CallState.TIMED_OUT if now >= self._times_out_at else CallState.IN_TIME

    def next_change(self, now: float) -> float:
        """The moment at which `state` changes next; infinite for a call that hangs."""
        return next((at for at in (self._times_out_at, self._hangs_at) if now < at), math.inf)

    def extend(self, seconds: float) -> None:
        """Allow the call so much more time."""
        self._times_out_at += seconds
        self._hangs_at += seconds


class CallWatchdog:
    """Supervises one call at a time and calls `report(state)` when its state changes.

    TIMED_OUT and HUNG are reported on the watchdog's own thread; IN_TIME is reported when a call that had timed out
    returns, on the calling thread. The two never overlap: a call that has returned is no longer supervised.
    """

    def __init__(self, report: Callable[[CallState], None], name: str) -> None:
        self._report = report
        self._changed = Condition()
        self._call: Call | None = None
        self._state = CallState.IN_TIME
        self._wakes_at = math.inf
        self._stopped = False
        self._thread = Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread and join it."""
        with self._changed:
            self._stopped = True
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join()

    @property
    def state(self) -> CallState:
        """The state of the call under way; IN_TIME when there is none."""
        return self._state

    @contextmanager
    def call(self, timeout: float) -> Iterator[None]:
        """Supervise the block as one call with a time-out of `timeout` seconds."""
        now = time.monotonic()
        call = Call(now, timeout)
        with self._changed:
            self._call = call
            if call.next_change(now) < self._wakes_at:
                self._changed.notify()
        try:
            yield
        finally:
            with self._changed:
                self._call = None
                if self._state is not CallState.IN_TIME:
                    self._state = CallState.IN_TIME
                    self._report(self._state)

    def _run(self) -> None:
        with self._changed:
            while not self._stopped:
                self._check(time.monotonic())
                wait = self._wakes_at - time.monotonic()
                self._changed.wait(None if math.isinf(wait) else max(0.0, wait))

    def _check(self, now: float) -> None:
        """Report a new state of the call under way, and set the next moment to wake. Holds the lock."""
        late = now - self._wakes_at
        self._wakes_at = math.inf
        if (call := self._call) is None:
            return
        if late > STALLED_SECONDS:
            call.extend(late)
        state = call.state(now)
        if state is not self._state:
            self._state = state
            self._report(state)
        self._wakes_at = call.next_change(now)
