"""Opening hours: by kind of day, in Japanese time, over midnight, on holidays and on closed days."""

import time as system_time
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaign.hours_file import parse_hours
from kiosk.campaign.japan_time import JST, Window
from kiosk.campaign.opening_hours import ALWAYS, DayKind, Hours, Opening, OpeningHours, day_kind

INSTANT = timedelta(microseconds=1)
SUNDAY = "2026-11-22"


def at(text: str) -> datetime:
    """A moment in Japan: "2026-11-22T09:00", or a time on a Sunday that is no holiday."""
    return datetime.fromisoformat(text if "T" in text else f"{SUNDAY}T{text}").replace(tzinfo=JST)


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("09:00-21:00", ["09:00", "12:00", "20:59:59.999999"], ["08:59:59.999999", "21:00", "00:00", "23:59"]),
        ("06:30-24:00", ["06:30", "23:59:59.999999"], ["00:00", "06:29:59.999999"]),
        ("00:00-06:00", ["00:00", "05:59"], ["06:00", "23:59"]),
        ("22:00-06:00", ["22:00", "23:59:59", "00:00", "05:59:59"], ["06:00", "12:00", "21:59:59"]),
        ("00:00-24:00", ["00:00", "12:00", "23:59:59.999999"], []),
    ],
)
def test_hours_begin_at_their_first_minute_and_end_before_their_last(
    text: str, inside: list[str], outside: list[str]
) -> None:
    hours = OpeningHours.daily(Hours.parse(text))
    assert [clock for clock in inside + outside if hours.contains(at(clock))] == inside
    assert [clock for clock in inside + outside if hours.contains(at(clock).astimezone(UTC))] == inside


def test_the_day_is_that_of_japan() -> None:
    """20:30 of the previous day in Honolulu is 15:30 in Japan."""
    hours = parse_hours({"sunday": "09:00-21:00"})
    assert hours.contains(datetime(2026, 11, 21, 20, 30, tzinfo=timezone(timedelta(hours=-10))))
    assert not hours.contains(datetime(2026, 11, 22, 12, 0, tzinfo=UTC))  # 21:00 in Japan


@pytest.fixture(params=["America/New_York", "Pacific/Kiritimati", "Europe/Berlin", "Asia/Tokyo"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The machine's time zone."""
    monkeypatch.setenv("TZ", request.param)
    system_time.tzset()
    yield request.param
    monkeypatch.undo()
    system_time.tzset()


@pytest.mark.parametrize("day", ["2026-03-08", "2026-03-29", "2026-10-25", "2026-11-01"])
def test_summer_time_elsewhere_moves_nothing_whatever_zone_the_machine_has(zone: str, day: str) -> None:
    """On Sundays on which clocks change in America or Europe."""
    hours = parse_hours({"sunday": "02:30-09:00"})
    for clock, inside in (("02:29", False), ("02:30", True), ("08:59", True), ("09:00", False)):
        moment = at(f"{day}T{clock}")
        assert hours.contains(moment) is hours.contains(moment.astimezone()) is inside, zone
    assert hours.next_opening(at(f"{day}T02:29").astimezone()) == Opening(
        at(f"{day}T02:30"), Hours(time(2, 30), time(9))
    )


@given(st.times(), st.times(), st.times())
def test_hours_over_midnight_are_all_but_the_hours_between(first: time, second: time, now: time) -> None:
    if first == second:
        return
    moment = datetime.combine(date(2026, 11, 22), now, JST)
    there, between = (OpeningHours.daily(Hours(*each)) for each in ((first, second), (second, first)))
    assert there.contains(moment) is not between.contains(moment)


# --- days


COUNTER = parse_hours({"weekdays": "08:30-17:15", "closed_on": ["2026-11-26", "12-29"]})
SHOP = parse_hours({"every_day": "10:00-20:00", "sunday": "closed", "holidays": "11:00-18:00"})


@pytest.mark.parametrize(
    ("day", "kind", "counter", "shop"),
    [
        ("2026-11-20", "friday", "08:30-17:15", "10:00-20:00"),
        ("2026-11-21", "saturday", None, "10:00-20:00"),
        ("2026-11-22", "sunday", None, None),
        ("2026-11-23", "holiday", None, "11:00-18:00"),  # a Monday: Labour Thanksgiving Day
        ("2026-05-03", "holiday", None, "11:00-18:00"),  # a Sunday: Constitution Day
        ("2026-05-06", "holiday", None, "11:00-18:00"),  # a Wednesday, its substitute
        ("2026-09-22", "holiday", None, "11:00-18:00"),  # a Tuesday between two holidays
        ("2026-11-26", "thursday", None, "10:00-20:00"),  # closed once
        ("2027-11-26", "friday", "08:30-17:15", "10:00-20:00"),
        ("2026-12-29", "tuesday", None, "10:00-20:00"),  # closed every year
        ("2031-12-29", "monday", None, "10:00-20:00"),
        ("2026-12-30", "wednesday", "08:30-17:15", "10:00-20:00"),
    ],
)
def test_each_kind_of_day_has_its_hours(day: str, kind: str, counter: str | None, shop: str | None) -> None:
    on = date.fromisoformat(day)
    assert day_kind(on) == kind
    assert [hours and str(hours) for hours in (COUNTER.on(on), SHOP.on(on))] == [counter, shop]


def test_a_holiday_is_a_holiday_on_a_sunday_too() -> None:
    days = [date(2023, 1, 1) + timedelta(days=number) for number in range(365)]
    holidays = [day for day in days if day_kind(day) is DayKind.HOLIDAY]
    assert len(holidays) == 17
    assert [day for day in holidays if day.isoweekday() == 7] == [date(2023, 1, 1)]


NIGHTS = {"weekdays": "22:00-06:00"}


@pytest.mark.parametrize(
    ("moment", "open_then"),
    [
        ("2026-11-20T21:59", False),
        ("2026-11-20T22:00", True),  # a Friday
        ("2026-11-21T05:59", True),  # Friday's hours last into Saturday
        ("2026-11-21T06:00", False),
        ("2026-11-21T22:00", False),
        ("2026-11-23T05:59", False),  # a Monday: no hours began on Sunday
        ("2026-11-23T22:00", False),  # a holiday: no hours begin
        ("2026-11-24T05:59", False),
        ("2026-11-24T22:00", True),
    ],
)
def test_the_hours_of_a_night_belong_to_the_day_on_which_they_begin(moment: str, open_then: bool) -> None:
    assert parse_hours(NIGHTS).contains(at(moment)) is open_then


@pytest.mark.parametrize(
    ("written", "eve"),
    [
        (NIGHTS, "2026-11-02"),  # the eve of Culture Day
        (NIGHTS | {"closed_on": ["2026-11-26"]}, "2026-11-25"),
        (NIGHTS | {"closed_on": ["11-26"]}, "2026-11-25"),
    ],
)
def test_the_night_before_a_holiday_or_a_closed_day_goes_on_to_its_end(written: object, eve: str) -> None:
    hours, midnight = parse_hours(written), at(f"{eve}T00:00") + timedelta(days=1)
    assert hours.contains(midnight - INSTANT)
    assert hours.contains(midnight)
    assert hours.contains(midnight + timedelta(hours=6) - INSTANT)
    assert not hours.contains(midnight + timedelta(hours=6))
    assert not hours.contains(midnight + timedelta(hours=22)), "no hours begin on the day itself"


def test_until_24_is_until_midnight_and_no_longer() -> None:
    hours = parse_hours({"saturday": "20:00-24:00"})
    midnight = at("2026-11-22T00:00")
    assert hours.contains(midnight - INSTANT)
    assert not hours.contains(midnight)


# --- the next opening


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        ("2026-11-20T08:29:59", "2026-11-20T08:30"),
        ("2026-11-20T08:30", "2026-11-24T08:30"),  # over the weekend and a holiday
        ("2026-11-20T17:15", "2026-11-24T08:30"),
        ("2026-11-22T12:00", "2026-11-24T08:30"),
        ("2026-11-25T17:15", "2026-11-27T08:30"),  # the day between is closed
        ("2026-12-28T18:00", "2026-12-30T08:30"),
    ],
)
def test_the_next_opening_is_after_every_day_that_is_closed(moment: str, opens: str) -> None:
    opening = COUNTER.next_opening(at(moment))
    assert opening == Opening(at(opens), Hours.parse("08:30-17:15"))
    assert COUNTER.contains(opening.moment)


def test_a_place_that_never_opens_again_names_no_opening() -> None:
    every_day = [f"{month:02}-{day:02}" for month in range(1, 13) for day in range(1, 29)]
    assert parse_hours({"monday": "09:00-10:00", "closed_on": every_day[:300]}).next_opening(at("09:00")) is not None
    every_day += [f"{month:02}-{day:02}" for month in range(1, 13) for day in (29, 30, 31) if (month, day) in REAL_DAYS]
    assert parse_hours({"monday": "09:00-10:00", "closed_on": every_day}).next_opening(at("09:00")) is None


REAL_DAYS = {(day.month, day.day) for day in (date(2024, 1, 1) + timedelta(days=number) for number in range(366))}


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("09:00-21:00", "09:00-21:00"),
        ({"every_day": "09:00-21:00"}, "09:00-21:00"),
        ({"weekdays": "09:00-21:00", "weekends_and_holidays": "09:00-21:00"}, "09:00-21:00"),
        ({"weekdays": "09:00-21:00"}, None),
        ({"every_day": "09:00-21:00", "sunday": "09:00-20:00"}, None),
        ({"every_day": "09:00-21:00", "holidays": "closed"}, None),
        ({"every_day": "09:00-21:00", "closed_on": ["12-31"]}, None),
    ],
)
def test_only_where_no_day_differs_are_the_hours_the_same_every_day(written: object, same: str | None) -> None:
    found = parse_hours(written).the_same_every_day
    assert (found and str(found)) == same


def test_always_contains_every_minute() -> None:
    assert all(ALWAYS.contains(at(SUNDAY + "T00:00") + timedelta(minutes=minute)) for minute in range(0, 2881, 60))


def test_a_window_ends_when_it_says() -> None:
    window = Window(at("00:00"), at("22:00"))
    assert [window.contains(at("00:00") - INSTANT), window.contains(at("00:00"))] == [False, True]
    assert [window.contains(at("22:00") - INSTANT), window.contains(at("22:00"))] == [True, False]


def test_the_next_opening_may_be_most_of_a_year_away() -> None:
    days = (date(2028, 1, 1) + timedelta(days=each) for each in range(366))
    closed = [f"{day:%m-%d}" for day in days if day.month != 9]
    found = parse_hours({"every_day": "09:00-10:00", "closed_on": closed}).next_opening(
        datetime(2026, 11, 22, 9, tzinfo=JST)
    )
    assert found is not None
    assert found.moment == datetime(2027, 9, 1, 9, tzinfo=JST)


def test_a_place_may_open_once_a_year() -> None:
    closed = [f"{month:02}-{day:02}" for month, day in REAL_DAYS if (month, day) != (1, 4)]
    hours = parse_hours({"every_day": "09:00-10:00", "closed_on": closed})
    found = hours.next_opening(datetime(2027, 1, 4, 9, tzinfo=JST))
    assert found is not None
    assert found.moment == datetime(2028, 1, 4, 9, tzinfo=JST)
