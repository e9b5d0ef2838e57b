"""The overview of the terminal, and the order of the offered actions by time of day."""

from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from kiosk.campaign.opening_hours import Hours, OpeningHours
from kiosk.staff.facts import Tone
from kiosk.staff.model import Page
from kiosk.staff.pages_and_actions import SHOP_PAGES
from kiosk.staff.status import Seen, offered_first, ordered, status
from kiosk.visit.model import PAUSES, ClosedReason
from ui.views.staff_line import instruction

HOURS = OpeningHours.daily(Hours(time(10), time(19)))
WORKS = status(None, Seen(), "09:00")


def japan(hour: int, minute: int = 0) -> datetime:
    return datetime(2027, 1, 5, hour, minute, tzinfo=UTC) - timedelta(hours=9)


@pytest.mark.parametrize("reason", list(ClosedReason))
def test_every_reason_to_be_closed_has_a_headline_and_one_instruction(reason: ClosedReason) -> None:
    said = status(reason, Seen(), "09:00")
    for language in ("ja", "en"):
        assert said.headline.in_(language)
        assert said.instruction.in_(language)
    assert (said.tone is Tone.BAD) is bool(said.fault_code)
    assert said.paused is (reason in PAUSES)
    assert said.headline.en != "Out of service", "every reason has a headline of its own"


def test_fault_codes_differ_and_are_on_the_page_at_the_counter() -> None:
    codes = [code for reason in ClosedReason if (code := status(reason, Seen(), "").fault_code)]
    assert len(codes) == len(set(codes))
    page = (Path(__file__).parents[2] / "docs" / "staff.md").read_text(encoding="utf-8")
    assert [code for code in codes if code not in page] == []


DAY = timedelta(hours=24)


@pytest.mark.parametrize(
    ("seen", "code", "headline"),
    [
        (Seen(), "", "In service"),
        (Seen(printer_ready=True, oldest_waiting=DAY), "", "In service"),
        (Seen(printer_ready=False), "F71", "In service, but receipts do not print"),
        (Seen(oldest_waiting=DAY + timedelta(seconds=1)), "F42", "In service, but applications wait to be sent"),
        # the shop can load paper; whether upstream is away, only the next day tells
        (Seen(printer_ready=False, oldest_waiting=2 * DAY), "F71", "In service, but receipts do not print"),
    ],
)
def test_what_works_but_needs_somebody_is_yellow_with_the_code_of_the_page_at_the_counter(
    seen: Seen, code: str, headline: str
) -> None:
    said = status(None, seen, "09:00")
    assert (said.tone, said.fault_code) == (Tone.CARE if code else Tone.GOOD, code)
    assert said.headline.en == headline
    assert code in (Path(__file__).parents[2] / "docs" / "staff.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("reason", list(ClosedReason))
def test_the_closed_screen_and_the_staff_area_ask_for_the_same_thing(reason: ClosedReason) -> None:
    on_the_screen, in_the_area = instruction(reason).lower(), status(reason, Seen(), "").instruction.en.lower()
    for first in ("network cable", "unplug", "cable"):
        if first in on_the_screen:
            assert first in in_the_area
            return
    assert ("call the technician" in on_the_screen) == ("call the technician" in in_the_area)


@pytest.mark.parametrize(
    ("moment", "first"),
    [
        (japan(9, 30), Page.TESTS),
        (japan(10, 30), Page.TESTS),
        (japan(14), Page.CLEAN),
        (japan(18, 30), Page.TODAY),
        (japan(21), Page.TODAY),
    ],
)
def test_what_is_offered_first_fits_the_hour(moment: datetime, first: Page) -> None:
    assert offered_first(WORKS, HOURS, moment) is first


def test_trouble_comes_before_the_hour() -> None:
    at = japan(14)
    assert offered_first(status(ClosedReason.PAUSED_TODAY, Seen(), ""), HOURS, at) is Page.SERVICE
    assert offered_first(status(ClosedReason.CLOCK, Seen(), ""), HOURS, at) is Page.CALL
    assert offered_first(status(None, Seen(printer_ready=False), ""), HOURS, at) is Page.PAPER


def test_nothing_is_missing_whatever_comes_first() -> None:
    for page in SHOP_PAGES:
        assert sorted(ordered(page)) == sorted(SHOP_PAGES)
        assert ordered(page)[0] is page
