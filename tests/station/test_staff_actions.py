"""What was used in the staff area without a code is kept over a restart, and for an hour."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.staff.model import Action
from kiosk.station.staff_actions import MOST, NAME, keep_used, read_used

NOON = datetime(2027, 1, 5, 3, tzinfo=UTC)
USED = ((Action.CLEAN, timedelta(minutes=50)), (Action.TEST_PRINT, timedelta(minutes=5)))


def test_what_is_older_than_an_hour_counts_no_more(tmp_path: Path) -> None:
    keep_used(tmp_path, USED, NOON)
    assert read_used(tmp_path, NOON) == USED
    assert read_used(tmp_path, NOON + timedelta(minutes=10)) == ((Action.TEST_PRINT, timedelta(minutes=15)),)
    assert read_used(tmp_path, NOON + timedelta(minutes=55)) == ()


def test_a_clock_that_is_put_back_frees_nothing(tmp_path: Path) -> None:
    keep_used(tmp_path, USED, NOON)
    assert read_used(tmp_path, NOON - timedelta(days=9)) == tuple((action, timedelta()) for action, _ in USED)


def test_a_damaged_file_keeps_nobody_from_anything(tmp_path: Path) -> None:
    assert read_used(tmp_path, NOON) == ()
    keep_used(tmp_path, USED * MOST, NOON)
    assert len(read_used(tmp_path, NOON)) == MOST
    (tmp_path / "staff" / NAME).write_text("{")
    assert read_used(tmp_path, NOON) == ()
