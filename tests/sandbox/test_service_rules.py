"""The terminal's rules and the sandbox's, written independently, give the same results."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaign.japan_time import JST, Window
from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import (
    Availability,
    Campaign,
    Field,
    FieldKind,
    FieldRole,
    PaymentService,
    Picture,
    availability,
)
from kiosk.sandbox.application_rules import DECLARATIONS, is_open
from kiosk.sandbox.service_rules import is_complete, shown_of_id, takes_applications
from kiosk.visit.model import Applicant
from kiosk.visit.rules import declarations_needed

NOW = datetime(2026, 11, 28, 3, 0, tzinfo=UTC)
CAMPAIGNS = [load_campaign(code) for code in ("practice", "round2")]
SERVICES = list({service.code: service for campaign in CAMPAIGNS for service in campaign.services}.values())
FIELDS = list({(f.kind, f.minimum, f.maximum): f for s in SERVICES for f in s.fields}.values())
"""Each once: fields with the same kind and lengths are equal to a rule, whichever service has them."""

MOMENTS = st.builds(
    lambda days, seconds: NOW + timedelta(days, seconds), st.integers(-9000, 60_000), st.integers(0, 86_399)
)
ANY_FIELD = st.builds(
    lambda kind, minimum, more: Field(FieldRole.CODE, kind, minimum, minimum + more, Picture.WEBSITE),
    st.sampled_from([kind for kind in FieldKind if kind is not FieldKind.BIRTH_DATE]),
    st.integers(1, 64),
    st.integers(0, 8),
) | st.just(Field(FieldRole.CODE, FieldKind.BIRTH_DATE, 8, 8, Picture.WEBSITE))
NEARLY = st.sampled_from("09AZaz ~!-ー０９ＡＺéß\t\n\x7f\x80²٣")
"""Characters at the limits of each kind, and just outside."""
AROUND = [timedelta(0), timedelta(microseconds=1), timedelta(seconds=1), timedelta(days=1)]


def values(field: Field, now: datetime) -> st.SearchStrategy[str]:
    """Values that fit `field`, that nearly fit, and any text."""
    lengths = {"min_size": max(0, field.minimum - 1), "max_size": field.maximum + 1}
    written = [
        st.text(alphabet, **lengths) for alphabet in ("0123456789", "0123456789ABCXYZ", st.characters(codec="ascii"))
    ]
    one_wrong = st.builds(
        lambda value, place, character: (
            value[: place % (len(value) + 1)] + character + value[place % (len(value) + 1) + 1 :]
        ),
        st.one_of(written),
        st.integers(0, 100),
        NEARLY,
    )
    today = now.astimezone(JST).date()
    near = st.builds(
        lambda years, days: (today.replace(year=today.year - years, day=min(today.day, 28)) + timedelta(days)).strftime(
            "%Y%m%d"
        ),
        st.sampled_from([0, 18, 129, 130, 131]),
        st.integers(-3, 5),
    )
    days = st.dates(date(1800, 1, 1)).map(lambda day: day.strftime("%Y%m%d"))
    unordered = st.builds(
        lambda y, m, d: f"{y:04}{m:02}{d:02}", st.integers(1890, 2030), st.integers(0, 13), st.integers(0, 32)
    )
    return st.one_of(*written, one_wrong, st.text(max_size=field.maximum + 2), near, days, unordered)


def moments_around(*edges: datetime) -> list[datetime]:
    """Each edge, and the moments just before and after it."""
    return [edge + sign * apart for edge in edges for apart in AROUND for sign in (-1, 1)]


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: f"{field.kind}-{field.minimum}-{field.maximum}")
@given(data=st.data(), now=MOMENTS)
def test_every_field_of_every_service_is_complete_for_both_or_for_neither(
    field: Field, data: st.DataObject, now: datetime
) -> None:
    value = data.draw(values(field, now))
    assert field.complete(value, now) is is_complete(field, value, now)


@given(data=st.data(), field=ANY_FIELD, now=MOMENTS)
def test_any_possible_field_is_complete_for_both_or_for_neither(
    data: st.DataObject, field: Field, now: datetime
) -> None:
    value = data.draw(values(field, now))
    assert field.complete(value, now) is is_complete(field, value, now)


@pytest.mark.parametrize("now", [NOW, datetime(2028, 2, 29, tzinfo=JST), datetime(2030, 12, 31, 15, 0, tzinfo=UTC)])
def test_both_take_every_day_of_130_years_as_a_birth_date_and_no_other(now: datetime) -> None:
    field = Field(FieldRole.CODE, FieldKind.BIRTH_DATE, 8, 8, Picture.WEBSITE)
    today = now.astimezone(JST).date()
    for days in (*range(-132 * 366, -129 * 365), *range(-400, 400)):
        day = today + timedelta(days)
        birthday = (day.year + 130, day.month, day.day)
        plausible = day <= today and birthday >= (today.year, today.month, today.day)
        value = day.strftime("%Y%m%d")
        assert (value, field.complete(value, now), is_complete(field, value, now)) == (value, plausible, plausible)


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.code)
def test_every_service_is_open_for_both_or_for_neither(service: PaymentService) -> None:
    edges = [
        service.open,
        service.close,
        *(edge for window in service.suspensions for edge in (window.start, window.end)),
    ]
    for moment in moments_around(NOW, *edges):
        assert takes_applications(service, moment) is (availability(service, moment) is Availability.OPEN)


@given(data=st.data(), moment=MOMENTS)
def test_a_service_with_any_dates_is_open_for_both_or_for_neither(data: st.DataObject, moment: datetime) -> None:
    dates = st.sampled_from([*moments_around(moment), *moments_around(NOW)])
    service = replace(
        data.draw(st.sampled_from(SERVICES)),
        open=data.draw(dates),
        close=data.draw(dates),
        at_terminals=data.draw(st.booleans()),
        suspensions=tuple(data.draw(st.lists(st.builds(Window, dates, dates), max_size=3))),
    )
    assert takes_applications(service, moment) is (availability(service, moment) is Availability.OPEN)


@pytest.mark.parametrize("campaign", CAMPAIGNS, ids=lambda campaign: campaign.code)
def test_every_item_is_open_for_both_or_for_neither(campaign: Campaign) -> None:
    for item in (*campaign.items, *(replace(item, start=None) for item in campaign.items)):
        edges = [edge for edge in (item.start, item.end) if edge is not None]
        for moment in moments_around(NOW, *edges):
            assert is_open(item, moment) is item.open_at(moment)


@pytest.mark.parametrize("applicant", Applicant)
def test_every_applicant_who_may_apply_declares_the_same_for_both(applicant: Applicant) -> None:
    if applicant is not Applicant.OTHER:
        assert declarations_needed(applicant) == DECLARATIONS[applicant]
    else:
        assert applicant not in DECLARATIONS


@given(data=st.data())
def test_both_show_the_same_of_an_id(data: st.DataObject) -> None:
    service = data.draw(st.sampled_from(SERVICES))
    if data.draw(st.booleans()):
        service = replace(service, fields=tuple(replace(field, secret=True) for field in service.fields))
    inputs = tuple(data.draw(st.text(max_size=20)) for _ in service.fields)
    assert shown_of_id(service, inputs) == service.id_tail(inputs)
