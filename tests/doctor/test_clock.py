"""The doctor's findings about a clock that was set back, is ahead, or is not confirmed."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.doctor import Health
from kiosk.doctor.clock import check_clock
from kiosk.station.clock import RELEASED, ClockQuality, SystemClock
from kiosk.station.last_known_time import LastKnownTime
from kiosk.station.unconfirmed_time import UnconfirmedTime

NOW = datetime(2027, 1, 1, tzinfo=UTC)


class Told:
    """Upstream told its time before this start."""

    def read(self) -> datetime:
        return NOW + timedelta(days=2)

    def note(self, moment: datetime) -> None:
        raise AssertionError(moment)


def test_a_clock_that_was_put_back_dates_nothing(tmp_path: Path) -> None:
    clock = SystemClock(wall=NOW.timestamp, kernel=lambda: ClockQuality.SYNCHRONISED, memory=Told())
    (found,) = check_clock(clock, tmp_path)
    assert found.health is Health.FAIL
    told = f"{NOW + timedelta(days=2):%Y-%m-%d}"
    assert f"is before upstream's last known time, {told}" in found.detail


def test_without_upstream_a_technician_can_correct_a_kept_time_that_is_wrong(tmp_path: Path) -> None:
    """A flipped bit leaves a later date that is valid, and the clock is right."""

    def started() -> SystemClock:
        return SystemClock(wall=NOW.timestamp, kernel=lambda: ClockQuality.SYNCHRONISED, memory=LastKnownTime(tmp_path))

    LastKnownTime(tmp_path).note(NOW + timedelta(days=365))
    (file,) = tmp_path.iterdir()
    (found,) = check_clock(started(), tmp_path)
    assert f"sudo rm -- {file}" in found.commands
    assert found.commands[-1] == "sudo systemctl restart kiosk", "a running terminal keeps what it has read"
    file.unlink()
    (right,) = check_clock(started(), tmp_path)
    assert right.health is Health.OK


@pytest.mark.parametrize("quality", [ClockQuality.UNSYNCHRONISED, ClockQuality.UNKNOWN])
def test_years_ahead_is_no_mere_warning(tmp_path: Path, quality: ClockQuality) -> None:
    """Neither upstream nor a time service has confirmed the clock."""
    years = RELEASED + timedelta(days=4 * 365)
    (found,) = check_clock(SystemClock(wall=years.timestamp, kernel=lambda: quality), tmp_path)
    assert found.health is Health.FAIL
    assert "sudo timedatectl set-ntp true" in found.commands
    told = SystemClock(wall=years.timestamp, kernel=lambda: quality)
    told.observe(years)
    (right,) = check_clock(told, tmp_path)
    assert right.health is not Health.FAIL


@pytest.mark.parametrize(("days", "health"), [(0, Health.OK), (1, Health.SOON), (6, Health.SOON), (7, Health.FAIL)])
def test_a_clock_that_upstream_has_not_confirmed_is_told_before_it_closes_the_terminal(
    tmp_path: Path, days: int, health: Health
) -> None:
    (tmp_path / "clock-unconfirmed").write_text(str(days * 86_400))
    clock = SystemClock(
        wall=NOW.timestamp,
        kernel=lambda: ClockQuality.SYNCHRONISED,
        unconfirmed=UnconfirmedTime(tmp_path, keep=False),
    )
    (found,) = check_clock(clock, tmp_path)
    assert found.health is health
