"""The terminal's clock, and whether it can be trusted.

Wall time dates what is signed, and opens and closes the campaign; monotonic time is for every wait.
"""

import ctypes
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Protocol

from kiosk.campaign.japan_time import JST
from kiosk.station.last_known_time import Memory, Nowhere
from kiosk.station.unconfirmed_time import UNCONFIRMED_LIMIT, Counted, NotKept

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
"""Date of this release: an earlier wall time means that the clock was never set. Updated with each release."""

UNTIL = datetime(2100, 1, 1, tzinfo=UTC)
"""A later wall time is wrong."""

LONGEST_SILENCE = timedelta(days=2 * 365)
"""A wall time further than this after the release, and after upstream's last known time, is probably wrong."""

ON_ITS_WAY = timedelta(seconds=25)
"""Longest time that an answer of upstream takes (`kiosk.upstream.connection.call.Limits`)."""
DRIFT = timedelta(microseconds=100)
"""Drift in one second, of a poor quartz."""


class ClockQuality(StrEnum):
    """The kernel's state of the wall clock; part of the signed claims as evidence."""

    SYNCHRONISED = "synchronised"
    UNSYNCHRONISED = "unsynchronised"
    UNKNOWN = "unknown"


class ClockFault(StrEnum):
    """Why the wall clock is not trusted."""

    BEFORE_RELEASE = "before_release"
    AFTER_END = "after_end"
    DIFFERS_FROM_UPSTREAM = "differs_from_upstream"
    PUT_BACK = "put_back"  # since upstream told its time last, before this start
    UNCONFIRMED = "unconfirmed"  # upstream has not told its time for `UNCONFIRMED_LIMIT`


class Clock(Protocol):
    """What the visit needs of a clock."""

    def now(self) -> datetime:
        """Wall time, aware, UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds since some moment; never jumps."""
        ...

    def quality(self) -> ClockQuality:
        """The kernel's state of the wall clock."""

    def trusted(self) -> bool:
        """Whether an application may be dated by this clock."""
        ...

    def confirmed(self) -> bool:
        """Whether upstream's time is known since the start, and agrees."""
        ...

    def uncertainty(self) -> timedelta:
        """The largest error of wall time, as far as it is known."""
        ...


def since_boot() -> float:
    """Seconds since boot, suspended time included."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)


@dataclass(frozen=True, slots=True)
class _Observation:
    upstream: datetime
    at: float


class SystemClock:
    """The machine's clock, for any thread. Its three sources are arguments, for tests.

    `tolerance`: seconds by which wall time and upstream's time may differ. `memory` keeps upstream's time over a
    restart, `unconfirmed` how long the clock was used without it.
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
        """Wall time, aware, UTC."""
        return datetime.fromtimestamp(self._wall(), UTC)

    def monotonic(self) -> float:
        """Seconds of `elapsed`, by default since boot."""
        return self._elapsed()

    def quality(self) -> ClockQuality:
        """The kernel's state of the wall clock."""
        return self._kernel()

    def observe(self, upstream_time: datetime) -> None:
        """Take over upstream's time (aware) from an authenticated answer that has just arrived."""
        if upstream_time.tzinfo is None:
            raise ValueError("upstream's time must be aware")
        observation = _Observation(upstream_time.astimezone(UTC), self._elapsed())
        with self._lock:
            self._observation = observation
        if self.trusted():
            # Store it only if both clocks agree: one wrong answer of upstream must not close the terminal for ever.
            self._memory.note(observation.upstream)
            self._unconfirmed.note(timedelta())

    def upstream_now(self) -> datetime | None:
        """Upstream's time now: its last answer since the start plus monotonic time; None before one."""
        with self._lock:
            observation = self._observation
        if observation is None:
            return None
        return observation.upstream + timedelta(seconds=self._elapsed() - observation.at)

    def last_known(self) -> datetime | None:
        """Upstream's latest time of which the memory knows, also from before the start; None without one."""
        return self._memory.read()

    def difference(self) -> timedelta | None:
        """Wall time minus upstream's time now; None while upstream's time is unknown.

        It also shows a wall clock that is set wrongly later.
        """
        upstream = self.upstream_now()
        return None if upstream is None else self.now() - upstream

    def uncertainty(self) -> timedelta:
        """The largest error of wall time: the measured difference from upstream, the transit time of its answer, and
        the drift since. Without a measurement: `tolerance`.
        """
        with self._lock:
            observation = self._observation
        difference = self.difference()
        if observation is None or difference is None:
            return self._tolerance
        return abs(difference) + ON_ITS_WAY + DRIFT * (self._elapsed() - observation.at)

    def fault(self) -> ClockFault | None:
        """Why the wall clock is not trusted; None if it is."""
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
        """Whether wall time is years after the last known time. By itself this is no fault: all challenges have expired
        by then, so no visit can begin.
        """
        known = max(self._memory.read() or RELEASED, RELEASED)
        return self.upstream_now() is None and self.now() > known + LONGEST_SILENCE

    def trusted(self) -> bool:
        """Whether an application may be dated by this clock. Without trust the terminal is closed."""
        return self.fault() is None

    def confirmed(self) -> bool:
        """Whether upstream's time is known and agrees. Retention requires it, because an unconfirmed clock may be years
        ahead.
        """
        return self.difference() is not None and self.trusted()

    def unconfirmed_for(self) -> timedelta:
        """How long the terminal has run, over restarts, without upstream's time; zero once it is known.

        Measured with the monotonic clock, and stored from time to time for the next start.
        """
        if self.upstream_now() is not None:
            return timedelta()
        span = self._unconfirmed_before + timedelta(seconds=self._elapsed() - self._started)
        self._unconfirmed.note(span)
        return span

    def fault_for_visits(self) -> ClockFault | None:
        """Why no visit may begin by this clock: its fault, or too long without confirmation."""
        fault = self.fault()
        if fault is None and self.unconfirmed_for() >= UNCONFIRMED_LIMIT:
            return ClockFault.UNCONFIRMED
        return fault


class _Timex(ctypes.Structure):
    """`struct timex` of adjtimex(2): the fields used here, and padding for the rest."""

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
    """Whether a time service synchronises the kernel's clock, by adjtimex(2). Read-only, without privileges."""
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
