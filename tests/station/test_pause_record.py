"""What staff have closed stays closed, also if the record of it cannot be read."""

import errno
from pathlib import Path

import pytest

from kiosk.station import pause_record
from kiosk.station.pause_record import keep_pause, pause_file, read_pause
from kiosk.visit.model import PAUSES, ClosedReason


@pytest.mark.parametrize("reason", sorted(PAUSES))
def test_a_pause_is_kept_over_a_start_until_it_is_ended(tmp_path: Path, reason: ClosedReason) -> None:
    assert read_pause(tmp_path) is None
    keep_pause(tmp_path, reason)
    assert read_pause(tmp_path) is reason
    keep_pause(tmp_path, None)
    assert read_pause(tmp_path) is None


@pytest.mark.parametrize("content", [b"", b"paused_brea", b"storage", b"\xff\xfe", b"paused_break paused_today"])
def test_a_damaged_record_closes_until_somebody_opens(tmp_path: Path, content: bytes) -> None:
    keep_pause(tmp_path, ClosedReason.PAUSED_BREAK)
    pause_file(tmp_path).write_bytes(content)
    assert read_pause(tmp_path) is ClosedReason.PAUSED_REPAIR


@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO, errno.EISDIR])
def test_a_record_that_cannot_be_read_closes_until_somebody_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refused(_: Path) -> bytes:
        raise OSError(number, "refused")

    monkeypatch.setattr(pause_record, "read_regular", refused)
    assert read_pause(tmp_path) is ClosedReason.PAUSED_REPAIR
