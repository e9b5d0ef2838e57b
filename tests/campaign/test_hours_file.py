"""The notation of opening hours, and the messages for mistakes."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaign.hours_file import MOST_CLOSED_DAYS, parse_hours
from kiosk.campaign.opening_hours import ALWAYS, DayKind, Hours, OpeningHours

NINE = Hours(time(9), time(12))


@pytest.mark.parametrize("text", ["09:00-21:00", "06:30-24:00", "22:00-06:00", "00:00-24:00"])
def test_hours_are_written_as_they_are_read(text: str) -> None:
    assert str(Hours.parse(text)) == text
    assert parse_hours(text) == OpeningHours.daily(Hours.parse(text))


def test_one_digit_hours_and_midnight_are_understood() -> None:
    assert Hours.parse("9:00-0:00") == Hours(time(9), time(0)) == Hours.parse("09:00-24:00")
    assert parse_hours("24h") == parse_hours("00:00-24:00") == ALWAYS


def days(hours: OpeningHours) -> str:
    """A letter for each day from Monday to Sunday, and one for holidays: "." closed, "n" `NINE`, "+" other hours."""
    found = dict(hours.by_day)
    return "".join("." if kind not in found else "n" if found[kind] == NINE else "+" for kind in DayKind)


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ({"every_day": "09:00-12:00"}, "nnnnnnnn"),
        ({"weekdays": "09:00-12:00"}, "nnnnn..."),
        ({"weekends_and_holidays": "09:00-12:00"}, ".....nnn"),
        ({"holidays": "09:00-12:00"}, ".......n"),
        ({"monday": "09:00-12:00", "sunday": "09:00-12:00"}, "n.....n."),
        ({"sunday": "closed", "every_day": "09:00-12:00"}, "nnnnnn.n"),
        ({"wednesday": "24h", "weekdays": "09:00-12:00", "every_day": "10:00-12:00"}, "nn+nn+++"),
        ({"holidays": "closed", "weekends_and_holidays": "09:00-12:00", "weekdays": "24h"}, "+++++nn."),
    ],
)
def test_a_name_for_fewer_days_goes_before_one_for_more(table: dict[str, str], expected: str) -> None:
    assert days(parse_hours(table)) == expected


def test_a_list_of_days_is_the_same_as_a_table() -> None:
    listed = [
        {"days": "weekdays", "between": "09:30-20:00"},
        {"days": "weekends_and_holidays", "between": "09:30-17:30"},
    ]
    table = {"weekdays": "09:30-20:00", "weekends_and_holidays": "09:30-17:30"}
    assert parse_hours(listed) == parse_hours(table)


def test_a_day_is_closed_once_or_every_year() -> None:
    hours = parse_hours({"every_day": "24h", "closed_on": ["2026-12-31", "12-29", "02-29", date(2027, 1, 4)]})
    assert hours.closed_on == {date(2026, 12, 31), (12, 29), (2, 29), date(2027, 1, 4)}


def refusal(written: object) -> str:
    """The error message; "" if the hours are accepted."""
    try:
        parse_hours(written)
    except ValueError as error:
        return str(error)
    return ""


DAY = 'must be hours such as "09:00-21:00"'
NO_TEXTS: list[object] = [9, None, [], {}, 9.5, True, date(2026, 1, 1)]
CLOSED = 'closed_on[1]: must be a day such as "2026-12-31", or "12-29" for every year'


@pytest.mark.parametrize(
    ("written", "advice"),
    [
        *(
            (text, f'{DAY}, or "24h" for always, or a table of days')
            for text in ("", "always", "9-21", "closed", "24H")
        ),
        *((text, DAY) for text in ("09:00-25:00", "24:30-25:00", "09:60-21:00", "09:00 - 21:00", "０９:00-21:00")),
        *[(value, DAY) for value in NO_TEXTS],
        ("09:00-09:00", 'opens and closes at the same time; a whole day is "00:00-24:00"'),
        ("00:00-00:00", "at the same time"),
        ({"weekdays": "9-21"}, f'weekdays: {DAY}, "24h" or "closed"'),
        ({"weekdays": ["09:00-21:00"]}, f"weekdays: {DAY}"),
        ({"weekdays": "09:00-09:00"}, "weekdays: opens and closes at the same time"),
        ({"sonday": "09:00-12:00"}, 'unknown key "sonday"; did you mean "sunday"?'),
        ({"x\ny": "09:00-12:00"}, 'unknown key "x y"; remove it'),
        ({"closed_on": ["12-29"]}, 'no day has hours; name one, such as weekdays = "08:30-17:15"'),
        ({"sunday": "closed"}, "no day has hours"),
        ({"sunday": "24h", "closed_on": "12-29"}, "closed_on: must be a list in square brackets"),
        *(
            ({"sunday": "24h", "closed_on": [day]}, CLOSED)
            for day in ("2026-02-29", "13-01", "02-30", "1-1", "29.12.", "", 1229, datetime(2026, 1, 1), "2026-12-31 ")  # noqa: DTZ001 - as TOML has it
        ),
        ({"sunday": "24h", "closed_on": ["12-29"] * (MOST_CLOSED_DAYS + 1)}, "closed_on: "),
        ([{"days": "weekdays"}], '"[1].between" is missing; add it'),
        ([{"days": "weekdays", "between": "09:00-12:00"}] * 2, "the same days are listed twice; keep one"),
        (["weekdays"], "[1]: must be a table of keys"),
    ],
)
def test_other_hours_are_refused_with_what_to_write(written: object, advice: str) -> None:
    told = refusal(written)
    assert advice in told
    assert "\n" not in told


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text() | st.dates(),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.text() | st.sampled_from(["weekdays", "sunday", "closed_on", "days"]), inner, max_size=4
            )
        ),
        max_leaves=8,
    )
)
def test_whatever_stands_there_is_hours_or_one_line(written: object) -> None:
    told = refusal(written)
    assert told.isprintable()
