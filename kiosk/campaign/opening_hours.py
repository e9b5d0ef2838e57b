"""Opening hours of a terminal's place and of help lines, in Japanese time.

Each kind of day has its own hours: Monday to Sunday, and public holiday, on whatever weekday it falls.

Hours belong to the day on which they begin. A holiday therefore does not change the night before it: 22:00-06:00 of the
eve ends at six in the morning of the holiday. Hours that begin on the holiday are those of the kind "holiday". The same
applies to the night before a day in `closed_on`.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Self

from kiosk.campaign.japan_time import JST

MIDNIGHT = time(0)
"""As the end of hours: 24:00."""
LOOK_AHEAD = 370
"""Days that are searched for the next opening: a year, for places that open once a year."""
_WRITTEN = re.compile("([0-9]{1,2}:[0-9]{2})-([0-9]{1,2}:[0-9]{2})")


class DayKind(StrEnum):
    """In the order of `date.weekday`; a public holiday (国民の祝日 and substitute holidays) is no weekday."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"
    HOLIDAY = "holiday"


EVERY_DAY = frozenset(DayKind)
"""All kinds of days."""
WEEKENDS_AND_HOLIDAYS = frozenset({DayKind.SATURDAY, DayKind.SUNDAY, DayKind.HOLIDAY})
"""Saturday, Sunday and holidays."""
WEEKDAYS = EVERY_DAY - WEEKENDS_AND_HOLIDAYS
"""Monday to Friday, holidays excepted."""


@dataclass(frozen=True, slots=True)
class Hours:
    """The hours that begin on one day. `closes` itself is outside; 00:00 there is the end of the day (24:00).

    They may extend past midnight: 22:00 to 06:00.
    """

    opens: time
    closes: time

    @classmethod
    def parse(cls, text: str) -> Self:
        """Hours from "09:00-21:00", "06:30-24:00" or "22:00-06:00". Raises ValueError with what to write."""
        written = _WRITTEN.fullmatch(text)
        opens, closes = (_time(written[1]), _time(written[2])) if written else (None, None)
        if opens is None or closes is None:
            raise ValueError('must be hours such as "09:00-21:00"')
        if opens == closes and not text.endswith("-24:00"):
            raise ValueError('opens and closes at the same time; a whole day is "00:00-24:00"')
        return cls(opens, closes)

    @property
    def over_midnight(self) -> bool:
        """Whether they end on the next day."""
        return MIDNIGHT < self.closes < self.opens

    def begun_by(self, now: time) -> bool:
        """Whether `now`, on the day on which these hours begin, is inside."""
        return self.opens <= now and (now < self.closes or self.closes == MIDNIGHT or self.over_midnight)

    def last_until(self, now: time) -> bool:
        """Whether `now`, on the day after, is inside."""
        return self.over_midnight and now < self.closes

    def __str__(self) -> str:
        closes = "24:00" if self.closes == MIDNIGHT else f"{self.closes:%H:%M}"
        return f"{self.opens:%H:%M}-{closes}"


WHOLE_DAY = Hours(MIDNIGHT, MIDNIGHT)
"""00:00-24:00."""
MonthDay = tuple[int, int]
"""A day of every year, as (month, day): (12, 29)."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A moment (aware) at which hours begin."""

    moment: datetime
    hours: Hours


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """Hours by kind of day. No hours begin on a kind that is missing, nor on a day in `closed_on`."""

    by_day: tuple[tuple[DayKind, Hours], ...]
    closed_on: frozenset[date | MonthDay] = frozenset()

    @classmethod
    def daily(cls, hours: Hours) -> Self:
        """The same hours every day, holidays included."""
        return cls(tuple((kind, hours) for kind in DayKind))

    @property
    def the_same_every_day(self) -> Hours | None:
        """The hours, if all days have the same; else None."""
        different = {hours for _, hours in self.by_day}
        alike = len(self.by_day) == len(DayKind) and len(different) == 1 and not self.closed_on
        return self.by_day[0][1] if alike else None

    def on(self, day: date) -> Hours | None:
        """The hours that begin on this day in Japan; None: closed."""
        if day in self.closed_on or (day.month, day.day) in self.closed_on:
            return None
        if (same := self.the_same_every_day) is not None:
            return same  # without importing the holidays
        return dict(self.by_day).get(day_kind(day))

    def at(self, moment: datetime) -> Hours | None:
        """The hours that contain `moment` (aware); None: closed."""
        here = moment.astimezone(JST)
        today, yesterday = self.on(here.date()), self.on(here.date() - timedelta(days=1))
        if today is not None and today.begun_by(here.time()):
            return today
        return yesterday if yesterday is not None and yesterday.last_until(here.time()) else None

    def contains(self, moment: datetime) -> bool:
        """Whether the place is open at `moment` (aware)."""
        return self.at(moment) is not None

    def next_opening(self, moment: datetime) -> Opening | None:
        """The first opening after `moment` (aware); None if there is none within a year."""
        here = moment.astimezone(JST)
        for ahead in range(LOOK_AHEAD):
            day = here.date() + timedelta(days=ahead)
            hours = self.on(day)
            if hours is not None and (opens := datetime.combine(day, hours.opens, JST)) > here:
                return Opening(opens, hours)
        return None


ALWAYS = OpeningHours.daily(WHOLE_DAY)
"""Open without a break."""


def day_kind(day: date) -> DayKind:
    """The kind of this day in Japan."""
    return DayKind.HOLIDAY if _is_holiday(day) else tuple(DayKind)[day.weekday()]


@lru_cache(maxsize=64)
def _is_holiday(day: date) -> bool:
    """Whether the day is a holiday. Imports the library when first needed, which in most visits is never."""
    from jpholiday import is_holiday  # noqa: PLC0415

    return is_holiday(day)


def _time(text: str) -> time | None:
    hour, minute = map(int, text.split(":"))
    if (hour, minute) == (24, 0):
        return MIDNIGHT
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004 - a day and an hour
