"""The terminal's clock, and whether it may be believed.

Wall time dates what is signed and opens and closes the campaign; monotonic time is for everything that waits.
"""

import ctypes
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Protocol

from kiosk.campaign.dates import JST
from kiosk.station.last_known_time import Memory, Nowhere
from kiosk.station.unconfirmed_time import Counted, NotKept

__all__ = [
    "JST",
    "RELEASED",
    "UNTIL",
    "Clock",
    "ClockFault",
    "ClockQuality",
    "SystemClock",
    "kernel_quality",
    "since_boot",
]

RELEASED = datetime(2026, 9, 1, tzinfo=UTC)
"""This software is not older; an earlier date on the clock means that nobody set it. Moved on with each release."""

UNTIL = datetime(2100, 1, 1, tzinfo=UTC)

LONGEST_SILENCE = timedelta(days=2 * 365)
"""A clock that is further on than this since the release, and since upstream told its time last, is hardly right."""

ON_ITS_WAY = timedelta(seconds=25)
"""No answer of upstream's takes longer (`kiosk.upstream.connection.call.Limits`)."""
DRIFT = timedelta(microseconds=100)
"""In one second: a poor quartz."""

UNCONFIRMED_LIMIT = timedelta(days=7)
"""So long a terminal takes applications by a clock that upstream has not confirmed since the start."""


class ClockQuality(StrEnum):
    """What the kernel says of the wall clock. Goes into the signed claims as evidence."""

    SYNCHRONISED = "synchronised"
    UNSYNCHRONISED = "unsynchronised"
    UNKNOWN = "unknown"


class ClockFault(StrEnum):
    """Why the wall clock is not believed."""

    BEFORE_RELEASE = "before_release"
    AFTER_END = "after_end"
    DIFFERS_FROM_UPSTREAM = "differs_from_upstream"
    PUT_BACK = "put_back"  # since upstream told its time last, before this start
    UNCONFIRMED = "unconfirmed"  # upstream has not told its time for `UNCONFIRMED_LIMIT`


class Clock(Protocol):
    def now(self) -> datetime:
        """Wall time, aware, UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds since some moment; never jumps."""
        ...

    def quality(self) -> ClockQuality: ...

    def trusted(self) -> bool:
        """Whether something may be dated by this clock."""
        ...

    def confirmed(self) -> bool:
        """Whether upstream has told its time since the start, and agrees."""
        ...

    def uncertainty(self) -> timedelta:
        """By how much wall time may be off, as far as that is known."""
        ...


def since_boot() -> float:
    """Seconds since the machine started, time asleep included."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)


@dataclass(frozen=True, slots=True)
class _Observation:
    upstream: datetime
    at: float


class SystemClock:
    """The machine's clock. Any thread may use it. Its three sources are arguments, so that a test can be the machine.

    `tolerance`: seconds by which wall time and upstream's time may differ. `memory` keeps upstream's time over a
    restart, `unconfirmed` for how long the clock was used without it.
    """

    def __init__(
        self,
        tolerance: float = 300,
        wall: Callable[[], float] = time.time,
        elapsed: Callable[[], float] = since_boot,
        kernel: Callable[[], ClockQuality] | None = None,
        memory: Memory | None = None,
        unconfirmed: Counted | None = None,
    ) -> None:
        self._tolerance = timedelta(seconds=tolerance)
        self._wall = wall
        self._elapsed = elapsed
        self._kernel = kernel or kernel_quality
        self._memory = memory or Nowhere()
        self._unconfirmed = unconfirmed or NotKept()
        self._unconfirmed_before = self._unconfirmed.read()
        self._started = elapsed()
        self._lock = threading.Lock()
        self._observation: _Observation | None = None

    def now(self) -> datetime:
        return datetime.fromtimestamp(self._wall(), UTC)

    def monotonic(self) -> float:
        """Seconds of `elapsed`, by default since the machine started."""
        return self._elapsed()

    def quality(self) -> ClockQuality:
        return self._kernel()

    def observe(self, upstream_time: datetime) -> None:
        """Upstream just told its time (aware), in an answer that was authenticated."""
        if upstream_time.tzinfo is None:
            raise ValueError("upstream's time must be aware")
        observation = _Observation(upstream_time.astimezone(UTC), self._elapsed())
        with self._lock:
            self._observation = observation
        if self.trusted():
            # Only what two clocks agree on is kept: one wrong word of upstream's must not close the terminal for ever.
            self._memory.note(observation.upstream)
            self._unconfirmed.note(timedelta())

    def upstream_now(self) -> datetime | None:
        """Upstream's time now, as far as it has told it since the start: it goes on by monotonic time."""
        with self._lock:
            observation = self._observation
        if observation is None:
            return None
        return observation.upstream + timedelta(seconds=self._elapsed() - observation.at)

    def difference(self) -> timedelta | None:
        """Wall time minus upstream's time now, or None while upstream has not told its time.

        A wall clock set wrongly later is noticed, too.
        """
        upstream = self.upstream_now()
        return None if upstream is None else self.now() - upstream

    def uncertainty(self) -> timedelta:
        """By how much wall time may be off: what was measured against upstream, how long that answer may have been on
        its way, and what the clock may have drifted since. Without a measurement: as much as would be tolerated."""
        with self._lock:
            observation = self._observation
        difference = self.difference()
        if observation is None or difference is None:
            return self._tolerance
        return abs(difference) + ON_ITS_WAY + DRIFT * (self._elapsed() - observation.at)

    def fault(self) -> ClockFault | None:
        """Why the wall clock is not to be believed; None if it is."""
        try:
            now = self.now()
        except (OverflowError, ValueError, OSError):
            return ClockFault.AFTER_END
        if now < RELEASED:
            return ClockFault.BEFORE_RELEASE
        if now >= UNTIL:
            return ClockFault.AFTER_END
        difference, seen = self.difference(), self._memory.read()
        if difference is not None:
            return ClockFault.DIFFERS_FROM_UPSTREAM if abs(difference) > self._tolerance else None
        if seen is not None and now < seen - self._tolerance:
            return ClockFault.PUT_BACK
        return None

    def far_ahead(self) -> bool:
        """Whether it shows a time years after the last that is known. Not by itself a fault: its challenges have ended
        by then, so that nobody can begin a visit."""
        known = max(self._memory.read() or RELEASED, RELEASED)
        return self.upstream_now() is None and self.now() > known + LONGEST_SILENCE

    def trusted(self) -> bool:
        """Whether an application may be dated by this clock. Without trust the terminal is closed."""
        return self.fault() is None

    def confirmed(self) -> bool:
        """Whether upstream has told its time and agrees. What is removed for its age is removed by such a clock only:
        one that nobody has confirmed may be years ahead."""
        return self.difference() is not None and self.trusted()

    def unconfirmed_for(self) -> timedelta:
        """How long the terminal has run, over restarts, without upstream's time; zero once upstream told it.

        Counted in seconds that do not jump, and kept from time to time for the next start.
        """
        if self.upstream_now() is not None:
            return timedelta()
        span = self._unconfirmed_before + timedelta(seconds=self._elapsed() - self._started)
        self._unconfirmed.note(span)
        return span

    def fault_for_visits(self) -> ClockFault | None:
        """Why nobody may begin a visit by this clock: its fault, or that upstream has not confirmed it for too long."""
        fault = self.fault()
        if fault is None and self.unconfirmed_for() >= UNCONFIRMED_LIMIT:
            return ClockFault.UNCONFIRMED
        return fault


class _Timex(ctypes.Structure):
    """`struct timex` of adjtimex(2), as far as it is needed, and then room for the rest."""

    _fields_ = (
        ("modes", ctypes.c_uint),
        ("offset", ctypes.c_long),
        ("frequency", ctypes.c_long),
        ("maximum_error", ctypes.c_long),
        ("estimated_error", ctypes.c_long),
        ("status", ctypes.c_int),
        ("rest", ctypes.c_char * 256),
    )


_STATUS_UNSYNCHRONISED = 0x0040
_TIME_ERROR = 5


def kernel_quality() -> ClockQuality:
    """Whether a time service keeps the kernel's clock right, by adjtimex(2). Only reads; needs no privilege."""
    timex = _Timex()
    try:
        state = ctypes.CDLL(None, use_errno=True).adjtimex(ctypes.byref(timex))
    except (OSError, AttributeError):
        return ClockQuality.UNKNOWN
    if state < 0:
        return ClockQuality.UNKNOWN
    if state == _TIME_ERROR or timex.status & _STATUS_UNSYNCHRONISED:
        return ClockQuality.UNSYNCHRONISED
    return ClockQuality.SYNCHRONISED
