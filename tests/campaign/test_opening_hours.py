"""Opening hours: of every day, Japanese time, over midnight too."""

from datetime import UTC, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaign.dates import JST, Window
from kiosk.campaign.opening_hours import OpeningHours, parse_hours

INSTANT = timedelta(microseconds=1)


def at(clock: str) -> datetime:
    return datetime.fromisoformat(f"2026-11-22T{clock}").replace(tzinfo=JST)


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("09:00-21:00", ["09:00", "12:00", "20:59:59.999999"], ["08:59:59.999999", "21:00", "00:00", "23:59"]),
        ("06:30-24:00", ["06:30", "23:59:59.999999"], ["00:00", "06:29:59.999999"]),
        ("00:00-06:00", ["00:00", "05:59"], ["06:00", "23:59"]),
        ("22:00-06:00", ["22:00", "23:59:59", "00:00", "05:59:59"], ["06:00", "12:00", "21:59:59"]),
    ],
)
def test_hours_begin_at_their_first_minute_and_end_before_their_last(
    text: str, inside: list[str], outside: list[str]
) -> None:
    hours = OpeningHours.parse(text)
    assert [clock for clock in inside + outside if hours.contains(at(clock))] == inside
    assert [clock for clock in inside + outside if hours.contains(at(clock).astimezone(UTC))] == inside


def test_the_day_is_that_of_japan() -> None:
    """20:30 of the day before in Honolulu is half past three in the afternoon in Japan."""
    hours = OpeningHours.parse("09:00-21:00")
    assert hours.contains(datetime(2026, 11, 21, 20, 30, tzinfo=timezone(timedelta(hours=-10))))
    assert not hours.contains(datetime(2026, 11, 22, 12, 0, tzinfo=UTC))  # 21:00 in Japan


@given(st.times(), st.times(), st.times())
def test_hours_over_midnight_are_all_but_the_hours_between(first: time, second: time, now: time) -> None:
    if first == second:
        return
    moment = datetime.combine(datetime(2026, 11, 22), now, JST)  # noqa: DTZ001 - given its zone here
    assert OpeningHours(first, second).contains(moment) is not OpeningHours(second, first).contains(moment)


@pytest.mark.parametrize("text", ["09:00-21:00", "06:30-24:00", "22:00-06:00"])
def test_hours_are_written_as_they_are_read(text: str) -> None:
    assert str(OpeningHours.parse(text)) == text
    assert parse_hours(text) == OpeningHours.parse(text)


def test_one_digit_hours_and_midnight_are_understood() -> None:
    assert OpeningHours.parse("9:00-0:00") == OpeningHours(time(9), time(0)) == OpeningHours.parse("09:00-24:00")
    assert parse_hours("24h") is None


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("", 'such as "09:00-21:00"'),
        ("always", 'such as "09:00-21:00"'),
        ("9-21", 'such as "09:00-21:00"'),
        ("09:00-25:00", 'such as "09:00-21:00"'),
        ("24:30-25:00", 'such as "09:00-21:00"'),
        ("09:60-21:00", 'such as "09:00-21:00"'),
        ("09:00 - 21:00", 'such as "09:00-21:00"'),
        ("０９:00-21:00", 'such as "09:00-21:00"'),
        ("09:00-09:00", "at the same time"),
        ("00:00-24:00", "at the same time"),
    ],
)
def test_other_hours_are_refused_with_what_to_write(text: str, advice: str) -> None:
    with pytest.raises(ValueError, match=advice) as caught:
        OpeningHours.parse(text)
    assert "24h" not in str(caught.value)
    with pytest.raises(ValueError, match=advice) as caught:
        parse_hours(text)
    assert 'or "24h" for always' in str(caught.value)


def test_a_window_ends_when_it_says() -> None:
    window = Window(at("00:00"), at("22:00"))
    assert [window.contains(at("00:00") - INSTANT), window.contains(at("00:00"))] == [False, True]
    assert [window.contains(at("22:00") - INSTANT), window.contains(at("22:00"))] == [True, False]
