"""A machine whose clocks a test sets by hand, and what its true time is."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from kiosk.station.clock import ClockQuality, SystemClock
from kiosk.station.unconfirmed_time import UnconfirmedTime

TODAY = datetime(2026, 11, 22, 12, tzinfo=UTC)


@dataclass
class Machine:
    """The three sources of a `SystemClock`. `wall` follows the true time until somebody sets it."""

    true: datetime = TODAY
    elapsed: float = 1000.0
    wrong_by: timedelta = field(default_factory=timedelta)
    quality: ClockQuality = ClockQuality.SYNCHRONISED

    @property
    def wall(self) -> datetime:
        return self.true + self.wrong_by

    def clock(self, tolerance: float = 300, unconfirmed: UnconfirmedTime | None = None) -> SystemClock:
        return SystemClock(tolerance, self._wall, lambda: self.elapsed, lambda: self.quality, unconfirmed=unconfirmed)

    def _wall(self) -> float:
        return self.wall.timestamp()

    def wait(self, seconds: float) -> None:
        self.true += timedelta(seconds=seconds)
        self.elapsed += seconds

    def step(self, by: timedelta) -> None:
        """Somebody, or a time service, sets the wall clock."""
        self.wrong_by += by

    def set_to(self, wall: datetime) -> None:
        self.wrong_by = wall - self.true

    def set_right(self) -> None:
        self.wrong_by = timedelta()
