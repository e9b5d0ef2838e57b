"""The offer at one moment: the phase, and the parts of the campaign that do not depend on it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.campaign.hours_file import parse_hours
from kiosk.campaign.japan_time import JST
from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import Availability, Campaign, Item, ItemCode, Phase, Window, availability
from kiosk.campaign.opening_hours import ALWAYS, OpeningHours

INSTANT = timedelta(microseconds=1)
LEAD = timedelta(minutes=20)
DAYTIME = parse_hours("09:00-21:00")


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=JST)


MAINTENANCE = (
    Window(moment("2022-05-21T00:00"), moment("2022-05-22T22:00")),
    Window(moment("2022-06-04T00:00"), moment("2022-06-05T22:00")),
)
REAL = load_campaign("round2")
CAMPAIGN = replace(REAL, services=load_campaign("practice").services, maintenance=MAINTENANCE, maintenance_lead=LEAD)


def phase(at: str | datetime, campaign: Campaign = CAMPAIGN, hours: OpeningHours = ALWAYS) -> Phase:
    return campaign.on(moment(at) if isinstance(at, str) else at, hours).phase


def test_the_campaign_before_its_items_and_its_items_before_their_days() -> None:
    """R16-R18: each has its own start, and one may not be announced yet."""
    later = replace(CAMPAIGN, items=tuple(item for item in CAMPAIGN.items if item.code is not ItemCode.CARD))
    assert phase(moment("2022-01-01T00:00") - INSTANT, later) is Phase.BEFORE
    assert phase("2022-01-01T00:00", later) is Phase.ITEMS_BEFORE
    assert phase(moment("2022-06-30T00:00") - INSTANT, later) is Phase.ITEMS_BEFORE
    assert phase("2022-06-30T00:00", later) is Phase.OPEN
    unknown = replace(later, items=tuple(replace(item, start=None) for item in later.items))
    assert phase("2022-07-01T12:00", unknown) is Phase.ITEMS_BEFORE
    assert unknown.on(moment("2022-07-01T12:00")).items == ()


def test_a_campaign_whose_items_are_over_is_over() -> None:
    short = tuple(replace(item, end=moment("2023-01-01T00:00")) for item in CAMPAIGN.items)
    assert phase("2023-01-02T12:00", replace(CAMPAIGN, items=short)) is Phase.ENDED
    one_to_come = (*short[:1], replace(short[1], start=None))
    assert phase("2023-01-02T12:00", replace(CAMPAIGN, items=one_to_come)) is Phase.ITEMS_BEFORE


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (moment("2022-05-21T00:00") - LEAD - INSTANT, Phase.OPEN),
        (moment("2022-05-21T00:00") - LEAD, Phase.MAINTENANCE),
        (moment("2022-05-21T00:00"), Phase.MAINTENANCE),
        (moment("2022-05-22T22:00") - INSTANT, Phase.MAINTENANCE),
        (moment("2022-05-22T22:00"), Phase.OPEN),
        (moment("2022-06-03T23:40"), Phase.MAINTENANCE),
        (moment("2022-06-05T22:00"), Phase.OPEN),
    ],
)
def test_no_visit_begins_within_the_lead_of_a_maintenance_window(at: datetime, expected: Phase) -> None:
    """E15, to the microsecond, in any time zone of the clock."""
    for same_moment in (at, at.astimezone(UTC)):
        assert phase(same_moment) is expected
        closing = next((window for window in MAINTENANCE if window.start - LEAD <= at < window.end), None)
        assert CAMPAIGN.on(same_moment).maintenance == closing


def test_the_windows_of_the_real_system_are_in_its_campaign() -> None:
    assert REAL.maintenance == MAINTENANCE
    assert REAL.maintenance_lead == LEAD


def test_outside_its_hours_a_place_is_closed() -> None:
    assert phase("2022-07-01T08:59:59", hours=DAYTIME) is Phase.OUTSIDE_HOURS
    assert phase("2022-07-01T09:00", hours=DAYTIME) is Phase.OPEN
    assert phase("2022-07-01T21:00", hours=DAYTIME) is Phase.OUTSIDE_HOURS
    assert phase("2022-07-01T03:00", hours=ALWAYS) is Phase.OPEN


def test_of_several_reasons_the_one_that_lasts_longest_is_told() -> None:
    at = moment("2022-05-21T03:00")
    assert phase(at, hours=DAYTIME) is Phase.MAINTENANCE
    unannounced = replace(CAMPAIGN, items=tuple(replace(item, start=None) for item in CAMPAIGN.items))
    assert phase(at, unannounced, DAYTIME) is Phase.ITEMS_BEFORE
    assert phase(at, replace(CAMPAIGN, start=moment("2022-06-01T00:00")), DAYTIME) is Phase.BEFORE
    assert phase(at, replace(CAMPAIGN, end=moment("2022-05-01T00:00")), DAYTIME) is Phase.ENDED


def test_a_visit_that_has_begun_goes_on_into_maintenance_and_the_night() -> None:
    """Items and services depend on the moment only, not on the reason that closes the terminal for new visits."""
    open_offer = CAMPAIGN.on(moment("2022-05-20T12:00"))
    for at, hours in ((moment("2022-05-21T03:00"), ALWAYS), (moment("2022-05-20T23:00"), DAYTIME)):
        closed = CAMPAIGN.on(at, hours)
        assert closed.phase is not Phase.OPEN
        assert closed.items == open_offer.items != ()
        assert closed.services == open_offer.services
        assert closed.service("sakura-pay") is not None


def test_an_offer_knows_its_moment_and_the_hours_of_its_place() -> None:
    at = moment("2022-07-01T12:00")
    offer = CAMPAIGN.on(at, DAYTIME)
    assert (offer.moment, offer.hours, offer.maintenance, offer.campaign) == (at, DAYTIME, None, CAMPAIGN)


def test_a_suspended_service_comes_back_to_the_second() -> None:
    """E21: a reason of its own, only during the window."""
    window = Window(moment("2022-07-01T00:00"), moment("2022-07-03T00:00"))
    service = next(one for one in CAMPAIGN.services if one.code == "sakura-pay")
    suspended = replace(service, suspensions=(window,))
    for at, expected in (
        (window.start - INSTANT, Availability.OPEN),
        (window.start, Availability.SUSPENDED),
        (window.end - INSTANT, Availability.SUSPENDED),
        (window.end, Availability.OPEN),
    ):
        assert availability(suspended, at) is expected
        offered = replace(CAMPAIGN, services=(suspended,)).on(at)
        assert (offered.service("sakura-pay") is not None) is (expected is Availability.OPEN)
        assert offered.named("sakura-pay") == suspended


def test_what_lasts_is_told_before_what_passes() -> None:
    window = Window(moment("2022-07-01T00:00"), moment("2022-07-03T00:00"))
    service = replace(CAMPAIGN.services[0], suspensions=(window,), at_terminals=True)
    at = moment("2022-07-02T00:00")
    assert availability(replace(service, open=window.end), at) is Availability.NOT_YET
    assert availability(replace(service, open=window.start, close=window.start), at) is Availability.CLOSED
    assert availability(replace(service, at_terminals=False), at) is Availability.APP_ONLY


def test_points_for_nothing_and_points_for_spending() -> None:
    """R20, R21: the amount to spend is the item's own; 0 requires nothing."""
    start, end = moment("2022-01-01T00:00"), moment("2023-01-01T00:00")
    assert Item(ItemCode.CARD, 5000, start, end, spend_yen=20_000).needs_charge
    assert not Item(ItemCode.INSURANCE, 7500, start, end, spend_yen=0).needs_charge
    assert {item.code: item.spend_yen for item in REAL.items} == {"card": 20_000, "insurance": 0, "account": 0}


def test_the_first_and_the_last_moment_of_a_period_count() -> None:
    """ "Until 30 September" includes that whole day in Japan."""
    for item in CAMPAIGN.items:
        assert item.start is not None
        moments = (item.start - INSTANT, item.start, item.end, item.end + INSTANT)
        assert [item.open_at(moment) for moment in moments] == [False, True, True, False]
    assert phase(CAMPAIGN.end) is Phase.OPEN
    assert phase(CAMPAIGN.end + INSTANT) is Phase.ENDED


def test_the_real_campaign_has_the_dates_and_amounts_that_were_announced() -> None:
    assert (REAL.start, REAL.end + INSTANT) == (moment("2022-01-01T00:00"), moment("2023-10-01T00:00"))
    assert REAL.card_deadline + INSTANT == moment("2023-03-01T00:00")
    assert [(item.code, item.maximum_yen, item.spend_yen, item.start) for item in REAL.items] == [
        (ItemCode.CARD, 5000, 20_000, moment("2022-01-01T00:00")),
        (ItemCode.INSURANCE, 7500, 0, moment("2022-06-30T00:00")),
        (ItemCode.ACCOUNT, 7500, 0, moment("2022-06-30T00:00")),
    ]
    assert {item.end for item in REAL.items} == {REAL.end}
