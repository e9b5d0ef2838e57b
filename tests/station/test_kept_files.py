"""Small files of the state folder, damaged in every way: each loads as none, or as what its room says of a damaged one.

None may end the program, which would find the same file again at its next start.
"""

import json
import os
from collections.abc import Callable
from contextlib import nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from devices.regular_files import LARGEST_FILE
from kiosk.errors import KioskError
from kiosk.staff_desk.self_test_lines import record_lines
from kiosk.station.clock import ClockQuality, SystemClock
from kiosk.station.journal_reading import moment_of
from kiosk.station.last_frames import kept_frames
from kiosk.station.last_known_time import LastKnownTime
from kiosk.station.last_run import RecordDamaged, read_record
from kiosk.station.not_in_service import known_kiosk_id
from kiosk.station.pause_record import read_pause
from kiosk.station.self_test_record import read_self_test
from kiosk.station.staff_actions import read_used
from kiosk.station.staff_codes import CodesUnreadable, StaffCodes
from kiosk.station.state_folder import check_state_folder
from kiosk.station.suspension import is_suspended
from kiosk.station.unconfirmed_time import LONGEST, UnconfirmedTime

NOW = datetime(2026, 11, 30, tzinfo=UTC)
MOMENTS = ("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59+00:00", "2026-11-30T00:00:00", "6026-11-30T00:00:00+00:00")
CONTENTS = (
    *(
        b"",
        b"\0" * 64,
        b"\xff\xfe\xfd",
        b"\n",
        b"-1",
        b"1e400",
        b"9" * 400,
        b"9" * 10_000,
        b"[" * 100_000,
        b"{}",
        b"null",
    ),
    *(moment.encode() for moment in MOMENTS),
    b"x" * (LARGEST_FILE + 1),
)


def clock_by(folder: Path) -> object:
    """All that is asked of a clock before anybody has told the time."""
    clock = SystemClock(
        wall=NOW.timestamp,
        kernel=lambda: ClockQuality.UNKNOWN,
        memory=LastKnownTime(folder),
        unconfirmed=UnconfirmedTime(folder),
    )
    return clock.fault_for_visits(), clock.far_ahead(), clock.unconfirmed_for(), clock.last_known()


READ: dict[str, Callable[[Path], object]] = {
    "last-seen": clock_by,
    "clock-unconfirmed": clock_by,
    "identity/identity.json": known_kiosk_id,
    "identity/suspended": lambda folder: is_suspended(folder / "identity"),
    "staff/paused": read_pause,
    "staff/self-test.json": lambda folder: (read_self_test(folder), list(record_lines(folder))),
    "staff/without-code.json": lambda folder: read_used(folder, NOW),
    "staff/wrong-codes.json": lambda folder: StaffCodes(folder, lambda: 0.0).check(b"123456", shop=True),
    "last-frames/attract.png": kept_frames,
}


@pytest.mark.parametrize("name", READ)
def test_no_damage_to_a_small_file_ends_the_program(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.parent.mkdir(exist_ok=True)
    for content in CONTENTS:
        file.write_bytes(content)
        READ[name](tmp_path)
    file.unlink()
    file.mkdir()
    READ[name](tmp_path)


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_moment_outside_this_century_or_without_a_zone_is_none(tmp_path: Path, moment: str) -> None:
    (tmp_path / "last-seen").write_text(moment)
    assert LastKnownTime(tmp_path).read() is None
    assert moment_of({"at": moment}) is None
    (tmp_path / "staff").mkdir()
    results = {"sound": {"passed": True, "at": moment}}
    (tmp_path / "staff" / "self-test.json").write_text(json.dumps({"version": 1, "results": results}))
    assert read_self_test(tmp_path).results == {}


def test_no_file_can_count_more_than_ten_years_of_silence(tmp_path: Path) -> None:
    for text, span in (("86400", timedelta(days=1)), ("999999999", LONGEST), ("9999999999", timedelta())):
        (tmp_path / "clock-unconfirmed").write_text(text)
        assert UnconfirmedTime(tmp_path).read() == span


@pytest.mark.parametrize("content", [content for content in CONTENTS if content])
def test_a_record_of_the_recovery_that_is_damaged_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "rungs").write_bytes(content)
    with pytest.raises((RecordDamaged, OSError)):
        read_record(tmp_path / "rungs")


def test_codes_that_are_damaged_are_told_and_admit_nobody(tmp_path: Path) -> None:
    (tmp_path / "staff").mkdir()
    for content in CONTENTS:
        (tmp_path / "staff" / "codes.json").write_bytes(content)
        (tmp_path / "staff" / "codes.json").chmod(0o600)
        with pytest.raises(CodesUnreadable):
            StaffCodes(tmp_path, lambda: 0.0).check(b"123456", shop=True)


@pytest.mark.parametrize("missing", [0, os.R_OK, os.W_OK, os.X_OK])
def test_a_terminal_starts_only_where_it_may_read_and_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: int
) -> None:
    monkeypatch.setattr(os, "access", lambda _, mode: not mode & missing)
    with pytest.raises(KioskError, match="cannot be read or written") if missing else nullcontext():
        check_state_folder(tmp_path)
