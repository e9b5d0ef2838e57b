"""A terminal closes outside its hours; practice does not."""

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.campaign.japan_time import JST
from kiosk.campaign.opening_hours import ALWAYS, Hours
from kiosk.commands.practice import run_headless, script, surroundings
from kiosk.station.settings import load_profile
from kiosk.visit.model import ClosedReason
from ui.automatic_shopper.script import JourneyOutcome

COUNTER = "carrier-counter"


def closed_now() -> str:
    """One hour of opening that begins two hours from now."""
    opens = datetime.now(JST) + timedelta(hours=2)
    return str(Hours(opens.time().replace(second=0), (opens + timedelta(hours=1)).time().replace(second=0)))


def test_outside_its_hours_a_terminal_is_closed_and_says_why(tmp_path: Path, qapp: QCoreApplication) -> None:
    report = run_headless(tmp_path, script(None, "en", "alice"), {"hours": closed_now()})
    assert (report.outcome, report.reason) == (JourneyOutcome.REFUSED, ClosedReason.OUTSIDE_HOURS)


def test_practice_is_open_at_any_hour_on_every_terminal(tmp_path: Path) -> None:
    assert load_profile(COUNTER).hours != ALWAYS
    with surroundings(tmp_path, {"terminal": COUNTER}) as around:
        assert around.settings.profile.hours == ALWAYS
