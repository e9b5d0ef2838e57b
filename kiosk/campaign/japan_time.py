"""Calendar days in Japan as moments. A deadline "by 30 September" includes that whole day in Japanese time."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

JST = timezone(timedelta(hours=9), "JST")
"""Japan has one time zone and no summer time."""

YEARS = range(2000, 2100)
"""Accepted years of a campaign; the first and last years of `datetime` could overflow its arithmetic."""


@dataclass(frozen=True, slots=True)
class Window:
    """From `start` up to `end`, both aware; `end` itself is outside ("until 22:00")."""

    start: datetime
    end: datetime

    def contains(self, moment: datetime) -> bool:
        """Whether `moment` (aware) is inside."""
        return self.start <= moment < self.end


def first_moment(value: object) -> datetime:
    """A day as its first moment in Japan; an aware date-time unchanged. Raises ValueError for anything else."""
    return _moment(value, time.min)


def last_moment(value: object) -> datetime:
    """A day as its last moment in Japan, so that the whole day counts; an aware date-time unchanged. Raises
    ValueError.
    """
    return _moment(value, time.max)


def absolute(value: object) -> datetime:
    """An aware date-time. Raises ValueError with what to write, also for a bare day: a window begins and ends at an
    hour.
    """
    if isinstance(value, datetime) and value.tzinfo is not None:
        return _in_range(value)
    raise ValueError("must be a date-time with its offset, without quotation marks: 2022-05-21T00:00:00+09:00")


def _moment(value: object, of_day: time) -> datetime:
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError("a date-time needs its offset (2023-09-30T17:00:00+09:00); a bare date is a day in Japan")
        return _in_range(value)
    if isinstance(value, date):
        return _in_range(datetime.combine(value, of_day, JST))
    raise ValueError("not a date; write it without quotation marks: 2023-09-30")


def _in_range(moment: datetime) -> datetime:
    if moment.year not in YEARS:
        raise ValueError(f"must be in a year from {YEARS[0]} to {YEARS[-1]}; correct the year")
    return moment
