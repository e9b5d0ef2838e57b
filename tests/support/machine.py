"""A machine whose clocks and true time a test sets."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from kiosk.station.clock import ClockQuality, SystemClock
from kiosk.station.unconfirmed_time import UnconfirmedTime

TODAY = datetime(2026, 11, 22, 12, tzinfo=UTC)
"""The initial true time."""


@dataclass
class Machine:
    """The three sources of a `SystemClock`. `wall` follows the true time until it is set."""

    true: datetime = TODAY
    elapsed: float = 1000.0
    wrong_by: timedelta = field(default_factory=timedelta)
    quality: ClockQuality = ClockQuality.SYNCHRONISED

    @property
    def wall(self) -> datetime:
        """The wall clock."""
        return self.true + self.wrong_by

    def clock(self, tolerance: float = 300, unconfirmed: UnconfirmedTime | None = None) -> SystemClock:
        """A clock with these sources."""
        return SystemClock(tolerance, self._wall, lambda: self.elapsed, lambda: self.quality, unconfirmed=unconfirmed)

    def _wall(self) -> float:
        return self.wall.timestamp()

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.true += timedelta(seconds=seconds)
        self.elapsed += seconds

    def step(self, by: timedelta) -> None:
        """Move the wall clock, as a person or a time service does."""
        self.wrong_by += by

    def set_to(self, wall: datetime) -> None:
        """Set the wall clock."""
        self.wrong_by = wall - self.true

    def set_right(self) -> None:
        """Set the wall clock to the true time."""
        self.wrong_by = timedelta()
