"""What the doctor says of the screen that people see, by the last line of the journal that tells of it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.doctor import Health
from kiosk.doctor.check_result import CheckResult
from kiosk.doctor.program import check_shown
from kiosk.station.journal import Journal
from kiosk.station.pause_record import keep_pause
from kiosk.station.settings import Settings, load_settings
from kiosk.visit.model import PAUSES, ClosedReason

NOW = datetime(2026, 11, 30, 3, tzinfo=UTC)
PASSES = frozenset(
    {
        *(ClosedReason.STARTING, ClosedReason.OUTSIDE_HOURS, ClosedReason.MAINTENANCE),
        *(ClosedReason.NOT_BEGUN, ClosedReason.ITEMS_NOT_BEGUN, ClosedReason.ENDED),
    }
)
"""What nobody has to repair."""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return load_settings(None, {"state_dir": str(tmp_path)})


def shown(settings: Settings) -> CheckResult:
    (result,) = check_shown(settings)
    return result


@pytest.mark.parametrize("reason", ClosedReason)
def test_a_technician_is_sent_only_for_what_does_not_pass_by_itself(settings: Settings, reason: ClosedReason) -> None:
    journal = Journal(settings.journal_file, lambda: NOW)
    journal.write("opened")
    journal.write("closed", reason=reason)
    journal.write("staff_left")
    result = shown(settings)
    assert result.fault == ("" if reason in PASSES else "terminal-closed")
    assert f"closed: {reason}, since 2026-11-30 12:00 JST" in result.detail


def test_the_newest_line_counts(settings: Settings) -> None:
    assert shown(settings).health is Health.OK
    journal = Journal(settings.journal_file, lambda: NOW)
    for event, fields, detail in (
        ("closed", {"reason": ClosedReason.STORAGE}, "closed: storage"),
        ("opened", {}, "visits can begin"),
        ("stopped", {}, "nothing: the program was stopped"),
    ):
        journal.write(event, **fields)
        assert detail in shown(settings).detail


@pytest.mark.parametrize("reason", sorted(PAUSES))
def test_what_the_staff_closed_is_told_before_anything_in_the_journal(settings: Settings, reason: ClosedReason) -> None:
    Journal(settings.journal_file, lambda: NOW).write("opened")
    keep_pause(settings.state_dir, reason)
    assert (shown(settings).fault, reason.value in shown(settings).detail) == ("closed-by-staff", True)
    keep_pause(settings.state_dir, None)
    assert shown(settings).health is Health.OK
