"""The doctor's findings about a clock that was set back, and about a full or faulty disk."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.doctor import DoctorReport, Health, machine
from kiosk.doctor.check_result import ok, skipped
from kiosk.outbox.file_access import RESERVE_BYTES, has_free
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
    (found,) = machine.check_clock(clock, tmp_path)
    assert found.health is Health.FAIL
    told = f"{NOW + timedelta(days=2):%Y-%m-%d}"
    assert f"is before upstream's last known time, {told}" in found.detail


def test_without_upstream_a_technician_can_correct_a_kept_time_that_is_wrong(tmp_path: Path) -> None:
    """A flipped bit leaves a later date that is valid, and the clock is right."""

    def started() -> SystemClock:
        return SystemClock(wall=NOW.timestamp, kernel=lambda: ClockQuality.SYNCHRONISED, memory=LastKnownTime(tmp_path))

    LastKnownTime(tmp_path).note(NOW + timedelta(days=365))
    (file,) = tmp_path.iterdir()
    (found,) = machine.check_clock(started(), tmp_path)
    assert f"sudo rm -- {file}" in found.commands
    assert found.commands[-1] == "sudo systemctl restart kiosk", "a running terminal keeps what it has read"
    file.unlink()
    (right,) = machine.check_clock(started(), tmp_path)
    assert right.health is Health.OK


def test_a_disk_that_gives_back_other_bytes_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda _: b"something else")
    (found,) = machine.check_disk(tmp_path)
    assert found.health is Health.FAIL
    assert found.fault == "disk-alters-data"


MEBIBYTE = 256
"""Blocks of 4096 bytes."""


@pytest.mark.parametrize(
    ("blocks", "inodes", "free_inodes", "health"),
    [
        (500 * MEBIBYTE, 1000, 1000, Health.OK),
        (500 * MEBIBYTE - 1, 1000, 1000, Health.WARN),
        (16 * MEBIBYTE, 1000, 1000, Health.WARN),
        (16 * MEBIBYTE - 1, 1000, 1000, Health.FAIL),
        (500 * MEBIBYTE, 1000, 16, Health.OK),
        (500 * MEBIBYTE, 1000, 15, Health.FAIL),
        (500 * MEBIBYTE, 0, 0, Health.OK),
    ],
)
def test_a_disk_on_which_nothing_is_accepted_is_no_healthy_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, blocks: int, inodes: int, free_inodes: int, health: Health
) -> None:
    """The doctor and the terminal apply the same limits."""
    disk = os.statvfs_result((4096, 4096, 10**6, 10**6, blocks, inodes, 10**6, free_inodes, 0, 255))
    monkeypatch.setattr(os, "statvfs", lambda _: disk)
    (found,) = machine.check_disk(tmp_path)
    assert found.health is health
    assert (health is Health.FAIL) is not has_free(disk, RESERVE_BYTES)


def test_what_was_not_checked_is_not_called_healthy() -> None:
    assert DoctorReport((ok("disk", "1 GiB"),)).healthy
    assert not DoctorReport((ok("disk", "1 GiB"), skipped("card", "the reader"))).healthy


@pytest.mark.long
def test_a_font_matcher_that_does_not_end_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "COMMAND_SECONDS", 0.2)
    matcher = tmp_path / "fc-match"
    matcher.write_text("#!/bin/sh\nexec sleep 3600\n")
    matcher.chmod(0o755)
    (found,) = machine.check_fonts(str(matcher))
    assert (found.health, found.detail) == (Health.WARN, "cannot be checked without fc-match")


@pytest.mark.parametrize("quality", [ClockQuality.UNSYNCHRONISED, ClockQuality.UNKNOWN])
def test_years_ahead_is_no_mere_warning(tmp_path: Path, quality: ClockQuality) -> None:
    """Neither upstream nor a time service has confirmed the clock."""
    years = RELEASED + timedelta(days=4 * 365)
    (found,) = machine.check_clock(SystemClock(wall=years.timestamp, kernel=lambda: quality), tmp_path)
    assert found.health is Health.FAIL
    assert "sudo timedatectl set-ntp true" in found.commands
    told = SystemClock(wall=years.timestamp, kernel=lambda: quality)
    told.observe(years)
    (right,) = machine.check_clock(told, tmp_path)
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
    (found,) = machine.check_clock(clock, tmp_path)
    assert found.health is health


HEARD = "  Front Left: Playback 60 [69%] [-20.00dB] [on]"


@pytest.mark.parametrize("said", ["  Mono: Playback 60 [69%] [off]", "  Front Left: Playback 0 [0%] [-99.00dB] [on]"])
@pytest.mark.parametrize("muted", ["Master", "PCM", "Speaker", ""])
def test_a_control_that_lets_no_sound_through_is_named(monkeypatch: pytest.MonkeyPatch, muted: str, said: str) -> None:
    monkeypatch.setattr(machine, "sound_fault", lambda: None)
    monkeypatch.setattr(machine, "answer_of", lambda *command: said if command[-1] == muted else HEARD)
    (seen,) = machine.check_sound()
    assert seen.fault == ("sound-muted" if muted else "")
    assert muted in seen.detail
