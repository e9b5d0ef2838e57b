"""Conditions under which the terminal trusts its clock."""

import ctypes
import os
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.campaign.japan_time import first_moment, last_moment
from kiosk.doctor.clock import check_clock
from kiosk.station.clock import (
    JST,
    ON_ITS_WAY,
    RELEASED,
    UNTIL,
    ClockFault,
    ClockQuality,
    SystemClock,
    _Timex,
    kernel_quality,
)
from kiosk.station.last_known_time import FILE_NAME, LastKnownTime


class Machine:
    """The three sources of a `SystemClock`, set by tests."""

    def __init__(self, now: datetime) -> None:
        self.wall = now.timestamp()
        self.elapsed = 1000.0

    def clock(self, memory: LastKnownTime | None = None) -> SystemClock:
        kernel = ClockQuality.SYNCHRONISED
        return SystemClock(300, lambda: self.wall, lambda: self.elapsed, lambda: kernel, memory)

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


def remembering(machine: Machine, folder: Path) -> SystemClock:
    """The clock after a start of the program, with the time stored on the disk."""
    return machine.clock(LastKnownTime(folder))


@pytest.mark.parametrize("back", [301, 3600, 86_400, 31_536_000])
def test_a_clock_put_back_over_a_restart_is_noticed_without_asking_anybody(tmp_path: Path, back: int) -> None:
    """A machine without a battery starts with the time at which it was switched off, or an older one."""
    machine = Machine(TODAY + timedelta(days=366))
    remembering(machine, tmp_path).observe(TODAY + timedelta(days=366))
    machine.wall -= back
    clock = remembering(machine, tmp_path)
    assert clock.fault() is ClockFault.PUT_BACK
    (told,) = check_clock(clock, tmp_path)
    assert f"is before upstream's last known time, {TODAY + timedelta(days=366):%Y-%m-%d}" in told.detail
    assert told.remedy
    machine.wall += back
    assert clock.trusted()
    machine.wall -= 299
    assert clock.trusted()


def test_upstream_knows_better_than_what_was_remembered(tmp_path: Path) -> None:
    """A stored time in the future closes the terminal only until upstream is asked."""
    machine = Machine(TODAY)
    LastKnownTime(tmp_path).note(TODAY + timedelta(days=3650))
    clock = remembering(machine, tmp_path)
    assert clock.fault() is ClockFault.PUT_BACK
    clock.observe(TODAY)
    assert clock.trusted()
    assert remembering(machine, tmp_path).trusted(), "the stored time must be corrected"


def test_only_what_both_clocks_agree_on_is_remembered(tmp_path: Path) -> None:
    machine = Machine(TODAY)
    remembering(machine, tmp_path).observe(TODAY + timedelta(days=3650))
    assert LastKnownTime(tmp_path).read() is None
    assert remembering(machine, tmp_path).trusted()


@pytest.mark.parametrize("content", [b"", b"yesterday", b"2026-11-22T12:00:00", b"\xff\x00", b"2026-11-22"])
def test_a_damaged_memory_says_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    assert LastKnownTime(tmp_path).read() is None
    assert remembering(Machine(TODAY), tmp_path).trusted()


def test_a_disk_that_takes_no_write_stops_no_clock(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "is not there", tmp_path / "file"):
        clock = remembering(Machine(TODAY), folder)
        clock.observe(TODAY)
        assert clock.trusted()


def test_the_doctor_looks_and_writes_nothing(tmp_path: Path) -> None:
    Machine(TODAY).clock(LastKnownTime(tmp_path, keep=False)).observe(TODAY)
    assert list(tmp_path.iterdir()) == []


def test_it_is_written_once_a_minute_at_most(tmp_path: Path) -> None:
    memory = LastKnownTime(tmp_path)
    memory.note(TODAY)
    (tmp_path / FILE_NAME).unlink()
    memory.note(TODAY + timedelta(seconds=59))
    assert list(tmp_path.iterdir()) == []
    memory.note(TODAY + timedelta(seconds=60))
    assert LastKnownTime(tmp_path).read() == TODAY + timedelta(seconds=60)


# --- uncertainty


def test_without_upstream_it_may_be_off_by_as_much_as_is_tolerated() -> None:
    assert Machine(TODAY).clock().uncertainty() == timedelta(seconds=300)


@pytest.mark.parametrize("offset", [-40, 0, 40])
def test_measured_it_may_be_off_by_that_and_by_the_way_of_the_answer(offset: int) -> None:
    clock = Machine(TODAY).clock()
    clock.observe(TODAY - timedelta(seconds=offset))
    assert clock.uncertainty() == timedelta(seconds=abs(offset)) + ON_ITS_WAY


def test_a_measurement_ages() -> None:
    machine = Machine(TODAY)
    clock = machine.clock()
    clock.observe(TODAY)
    machine.wait(7 * 86_400)
    assert clock.uncertainty() - ON_ITS_WAY == timedelta(seconds=60.48)


def test_confirmed_is_more_than_trusted() -> None:
    clock = Machine(TODAY).clock()
    assert clock.trusted()
    assert not clock.confirmed(), "no time source has confirmed it"
    clock.observe(TODAY - timedelta(hours=1))
    assert not clock.confirmed()
    clock.observe(TODAY)
    assert clock.confirmed()


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
    began, told, ended = time.time(), clock.now().timestamp(), time.time()
    assert began - 0.001 < told < ended + 0.001, "a datetime has microseconds only"
    before = clock.monotonic()
    assert clock.monotonic() >= before
    assert clock.now().tzinfo is UTC
    assert kernel_quality() in ClockQuality


SLEPT = 8 * 3600
SLEEPER = "import time; from kiosk.station.clock import since_boot; print(since_boot() - time.monotonic())"


@pytest.mark.long
def test_the_time_that_a_machine_slept_counts() -> None:
    """In a time namespace in which the machine was suspended for eight hours.

    With a clock that stops meanwhile, the wall clock would be eight hours ahead of upstream after each night.
    """
    ask = [sys.executable, "-c", SLEEPER]
    awake, slept = (
        float(subprocess.run([*before, *ask], check=True, capture_output=True, text=True).stdout)
        for before in ([], ["unshare", "--time", "--boottime", str(SLEPT)])
    )
    assert slept - awake == pytest.approx(SLEPT, abs=60)


def test_after_a_night_asleep_the_clock_still_agrees_with_upstream() -> None:
    machine = Machine(TODAY)
    clock = machine.clock()
    clock.observe(TODAY)
    machine.wait(SLEPT)
    assert clock.confirmed()
    assert clock.difference() == timedelta()
    assert clock.uncertainty() > timedelta(seconds=25), "the uncertainty must grow"


@pytest.mark.long
def test_the_zone_that_a_machine_is_set_to_changes_nothing() -> None:
    """Dates are those of Japan. A new machine is in UTC, or in its maker's time zone."""
    program = (
        "from datetime import UTC, datetime; from ui.formats import date;"
        "from kiosk.campaign.load import load_campaign;"
        "at = datetime(2026, 12, 31, 15, tzinfo=UTC); offer = load_campaign('round2').on(at);"
        "print(date(at, 'en'), offer.phase, offer.moment)"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", program], env=os.environ | {"TZ": zone}, check=True, capture_output=True, text=True
        ).stdout
        for zone in ("Asia/Tokyo", "UTC", "America/New_York", "Pacific/Kiritimati", "Nowhere/AtAll", "JST-9JDT,M3.2.0")
    }
    assert len(said) == 1
    assert said.pop().startswith("1 January 2027 ended")


def test_a_day_in_japan() -> None:
    day = datetime(2023, 9, 30, tzinfo=JST).date()
    assert first_moment(day).isoformat() == "2023-09-30T00:00:00+09:00"
    assert first_moment(day).astimezone(UTC).isoformat() == "2023-09-29T15:00:00+00:00"
    assert last_moment(day).isoformat() == "2023-09-30T23:59:59.999999+09:00"


def test_the_kernel_s_answer_is_read_where_it_stands() -> None:
    """`struct timex` of a 64-bit Linux (adjtimex(2)); the kernel writes 208 bytes, which must fit the buffer."""
    places = {name: getattr(_Timex, name).offset for name, _ in _Timex._fields_}
    assert places == {
        "modes": 0, "offset": 8, "frequency": 16, "maximum_error": 24, "estimated_error": 32, "status": 40, "rest": 44
    }  # fmt: skip
    assert ctypes.sizeof(_Timex) >= 208
