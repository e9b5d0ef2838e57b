"""The notation of opening hours in a file: one text, a table of days, or a list of days each with its hours.

    hours = "09:00-21:00"                                        every day; "24h": always
    hours = { weekdays = "08:30-17:15", closed_on = ["12-29"] }  day by day; a day that is not named is closed
    hours = [{ days = "weekdays", between = "09:30-20:00" }]     the same, as the help lines have it

A name for fewer days takes precedence over one for more days.
"""

import re
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field, TypeAdapter, ValidationError, create_model

from kiosk.campaign.opening_hours import (
    ALWAYS,
    EVERY_DAY,
    WEEKDAYS,
    WEEKENDS_AND_HOLIDAYS,
    WHOLE_DAY,
    DayKind,
    Hours,
    MonthDay,
    OpeningHours,
)
from kiosk.strict_toml import Strict, explain

MOST_CLOSED_DAYS = 366
"""Most entries of `closed_on`."""
_LEAP_YEAR = 2000


class Days(StrEnum):
    """Names of days in a file, in order of precedence: a name for fewer days comes later."""

    EVERY_DAY = "every_day"
    WEEKDAYS = "weekdays"
    WEEKENDS_AND_HOLIDAYS = "weekends_and_holidays"
    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"
    HOLIDAYS = "holidays"

    @property
    def kinds(self) -> frozenset[DayKind]:
        """The kinds of days that the name stands for."""
        match self:
            case Days.EVERY_DAY:
                return EVERY_DAY
            case Days.WEEKDAYS:
                return WEEKDAYS
            case Days.WEEKENDS_AND_HOLIDAYS:
                return WEEKENDS_AND_HOLIDAYS
            case Days.HOLIDAYS:
                return frozenset({DayKind.HOLIDAY})
            case day:
                return frozenset({DayKind(day.value)})


def parse_hours(value: object) -> OpeningHours:
    """Opening hours from their notation. Raises ValueError with what to write, in one line."""
    if isinstance(value, (dict, list)) and value:
        try:
            return _by_day(value if isinstance(value, dict) else _as_table(value))
        except ValidationError as error:
            raise ValueError(explain(error, _Table)) from None
    if value == "24h":
        return ALWAYS
    try:
        return OpeningHours.daily(Hours.parse(value if isinstance(value, str) else ""))
    except ValueError as error:
        raise ValueError(f'{error}, or "24h" for always, or a table of days') from None


def _by_day(raw: object) -> OpeningHours:
    table = _Table.model_validate(raw)
    found: dict[DayKind, Hours | None] = {}
    for days in Days:
        if days in table.model_fields_set:
            found |= dict.fromkeys(days.kinds, getattr(table, days))
    open_days = tuple((kind, hours) for kind in DayKind if (hours := found.get(kind)) is not None)
    if not open_days:
        raise ValueError('no day has hours; name one, such as weekdays = "08:30-17:15"')
    return OpeningHours(open_days, frozenset(table.closed_on))


def _as_table(raw: object) -> dict[Days, str]:
    listed = _LIST.validate_python(raw)
    table = {entry.days: entry.between for entry in listed}
    if len(table) < len(listed):
        raise ValueError("the same days are listed twice; keep one")
    return table


def _day_hours(value: object) -> Hours | None:
    match value:
        case "closed":
            return None
        case "24h":
            return WHOLE_DAY
        case _:
            try:
                return Hours.parse(value if isinstance(value, str) else "")
            except ValueError as error:
                raise ValueError(f'{error}, "24h" or "closed"') from None


def _closed_day(value: object) -> date | MonthDay:
    """A day or a day of every year; a bare TOML date is accepted too."""
    try:
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        if isinstance(value, str) and re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            return date.fromisoformat(value)
        if isinstance(value, str) and re.fullmatch("[0-9]{2}-[0-9]{2}", value):
            day = date.fromisoformat(f"{_LEAP_YEAR}-{value}")
            return day.month, day.day
    except ValueError:
        pass
    raise ValueError('must be a day such as "2026-12-31", or "12-29" for every year')


_DayHours = Annotated[Hours | None, BeforeValidator(_day_hours)]
_ClosedDay = Annotated[date | MonthDay, BeforeValidator(_closed_day)]


class _ClosedOn(Strict):
    closed_on: list[_ClosedDay] = Field(default=[], max_length=MOST_CLOSED_DAYS)


_Table = create_model("_Table", __base__=_ClosedOn, **{days.value: (_DayHours, None) for days in Days})  # type: ignore[call-overload]
"""A key for each of `Days`, and `closed_on`."""


class _Listed(Strict):
    days: Annotated[Days, Field(strict=False)]
    between: str


_LIST = TypeAdapter(list[_Listed])

WrittenHours = Annotated[OpeningHours, BeforeValidator(parse_hours)]
