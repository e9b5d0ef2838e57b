"""When the terminal's clock may be believed."""

import threading
import time
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.campaign.dates import first_moment, last_moment
from kiosk.station.clock import JST, RELEASED, UNTIL, ClockFault, ClockQuality, SystemClock, kernel_quality


class Machine:
    """The three sources of a `SystemClock`, set by hand."""

    def __init__(self, now: datetime) -> None:
        self.wall = now.timestamp()
        self.elapsed = 1000.0

    def clock(self) -> SystemClock:
        return SystemClock(300, lambda: self.wall, lambda: self.elapsed, lambda: ClockQuality.SYNCHRONISED)

    def wait(self, seconds: float) -> None:
        self.wall += seconds
        self.elapsed += seconds


TODAY = datetime(2026, 11, 22, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (datetime(1970, 1, 1, tzinfo=UTC), ClockFault.BEFORE_RELEASE),
        (RELEASED - SECOND, ClockFault.BEFORE_RELEASE),
        (RELEASED, None),
        (TODAY, None),
        (UNTIL - SECOND, None),
        (UNTIL, ClockFault.AFTER_END),
        (datetime(9999, 12, 31, tzinfo=UTC), ClockFault.AFTER_END),
    ],
)
def test_between_the_release_of_the_software_and_2100(now: datetime, expected: ClockFault | None) -> None:
    clock = Machine(now).clock()
    assert clock.fault() is expected
    assert clock.trusted() == (expected is None)


@pytest.mark.parametrize("offset", [-301, -300, 0, 300, 301])
def test_within_300_seconds_of_upstream_once_it_told_its_time(offset: int) -> None:
    clock = Machine(TODAY).clock()
    assert clock.difference() is None
    clock.observe(TODAY - timedelta(seconds=offset))
    assert clock.difference() == timedelta(seconds=offset)
    assert clock.trusted() == (abs(offset) <= 300)


def test_a_clock_set_wrongly_after_the_observation_is_noticed() -> None:
    machine = Machine(TODAY)
    clock = machine.clock()
    clock.observe(TODAY)
    machine.wait(86_400)
    assert clock.trusted()
    machine.wall += 301
    assert clock.fault() is ClockFault.DIFFERS_FROM_UPSTREAM
    machine.wall -= 301
    assert clock.trusted()


def test_a_new_observation_replaces_the_old_one() -> None:
    clock = Machine(TODAY).clock()
    clock.observe(TODAY - timedelta(hours=1))
    assert not clock.trusted()
    clock.observe(TODAY.astimezone(JST))
    assert clock.trusted()


def test_upstream_time_must_be_aware() -> None:
    with pytest.raises(ValueError, match="aware"):
        Machine(TODAY).clock().observe(TODAY.replace(tzinfo=None))


def test_a_wall_clock_beyond_the_calendar_is_a_fault_and_no_crash() -> None:
    assert SystemClock(wall=lambda: 1e18).fault() is ClockFault.AFTER_END


def test_observed_from_many_threads() -> None:
    machine = Machine(TODAY)
    clock = machine.clock()
    seen: set[bool] = set()

    def work() -> None:
        for _ in range(200):
            clock.observe(TODAY)
            seen.add(clock.trusted())

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == {True}


def test_the_machine_this_runs_on() -> None:
    clock = SystemClock()
    assert abs(clock.now().timestamp() - time.time()) < 1
    before = clock.monotonic()
    assert clock.monotonic() >= before
    assert clock.now().tzinfo is UTC
    assert kernel_quality() in ClockQuality


def test_a_day_in_japan() -> None:
    day = datetime(2023, 9, 30, tzinfo=JST).date()
    assert first_moment(day).isoformat() == "2023-09-30T00:00:00+09:00"
    assert first_moment(day).astimezone(UTC).isoformat() == "2023-09-29T15:00:00+00:00"
    assert last_moment(day).isoformat() == "2023-09-30T23:59:59.999999+09:00"
