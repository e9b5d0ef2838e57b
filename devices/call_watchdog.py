"""Watches one thread's calls into a device: none of them has a time-out, and a thread that hangs cannot say so.

A call in time costs two assignments and a lock; the watch sleeps until one could be overdue.
"""

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from threading import Condition, Thread
from typing import Final

from devices.call_timeouts import HOPELESS_SECONDS

STALLED_SECONDS: Final = 0.5
"""A watch that wakes so much too late was held up with the whole machine, and the call with it: it gets that time."""


class Judgement(StrEnum):
    IN_TIME = "in_time"
    OVERDUE = "overdue"  # longer than a well device takes; it may still come
    HOPELESS = "hopeless"  # nobody waits for it any more


class Call:
    """One call under way, as the watch judges it. Moments are monotonic seconds."""

    def __init__(self, now: float, patience: float) -> None:
        self._overdue_at = now + patience
        self._hopeless_at = self._overdue_at + HOPELESS_SECONDS

    def judge(self, now: float) -> Judgement:
        if now >= self._hopeless_at:
            return Judgement.HOPELESS
        return Judgement.OVERDUE if now >= self._overdue_at else Judgement.IN_TIME

    def next_look(self, now: float) -> float:
        """The moment at which `judge` says something else; infinite when there is nothing worse to say."""
        return next((at for at in (self._overdue_at, self._hopeless_at) if now < at), math.inf)

    def excuse(self, seconds: float) -> None:
        """The machine stood still for so long."""
        self._overdue_at += seconds
        self._hopeless_at += seconds


class CallWatch:
    """`tell(judgement)` when a call becomes overdue or hopeless, on a thread of the watch's own, and IN_TIME when an
    overdue one has come back after all, on the thread that called. Never two at once: a call that has come back is not
    judged any more."""

    def __init__(self, tell: Callable[[Judgement], None], name: str) -> None:
        self._tell = tell
        self._changed = Condition()
        self._call: Call | None = None
        self._judged = Judgement.IN_TIME
        self._wakes_at = math.inf
        self._stopped = False
        self._thread = Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """End the thread and join it."""
        with self._changed:
            self._stopped = True
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join()

    @property
    def judged(self) -> Judgement:
        """How the call under way stands; IN_TIME when there is none."""
        return self._judged

    @contextmanager
    def call(self, patience: float) -> Iterator[None]:
        """What happens within is one call, overdue after `patience` seconds."""
        now = time.monotonic()
        call = Call(now, patience)
        with self._changed:
            self._call = call
            if call.next_look(now) < self._wakes_at:
                self._changed.notify()
        try:
            yield
        finally:
            with self._changed:
                self._call = None
                if self._judged is not Judgement.IN_TIME:
                    self._judged = Judgement.IN_TIME
                    self._tell(self._judged)

    def _run(self) -> None:
        with self._changed:
            while not self._stopped:
                self._look(time.monotonic())
                wait = self._wakes_at - time.monotonic()
                self._changed.wait(None if math.isinf(wait) else max(0.0, wait))

    def _look(self, now: float) -> None:
        """Judge the call under way, and decide when to look again. Holds the lock."""
        late = now - self._wakes_at
        self._wakes_at = math.inf
        if (call := self._call) is None:
            return
        if late > STALLED_SECONDS:
            call.excuse(late)
        judged = call.judge(now)
        if judged is not self._judged:
            self._judged = judged
            self._tell(judged)
        self._wakes_at = call.next_look(now)
