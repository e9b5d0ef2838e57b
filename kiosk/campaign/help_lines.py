"""Help lines (R86-R98): who speaks which language about what, and when somebody answers.

A person is never sent to a line that does not speak their language without being told so (R97).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from functools import lru_cache

from kiosk.campaign.dates import JST
from kiosk.campaign.texts import spoken

SATURDAY = 5


class HelpDays(StrEnum):
    """Holidays are those of Japanese law (国民の祝日に関する法律), substitute holidays included."""

    WEEKDAYS = "weekdays"  # Monday to Friday, holidays excepted
    WEEKENDS_AND_HOLIDAYS = "weekends_and_holidays"
    EVERY_DAY = "every_day"


@dataclass(frozen=True, slots=True)
class HelpHours:
    """Hours on some days, Japanese time. `closes` itself is outside: at 20:00 nobody answers a new call."""

    days: HelpDays
    opens: time
    closes: time

    def __str__(self) -> str:
        """The hours without the days, as the leaflets print them: 9:30–20:00."""
        return f"{self.opens.hour}:{self.opens:%M}–{self.closes.hour}:{self.closes:%M}"

    def on_day(self, day: date) -> bool:
        """Whether these hours hold on `day` (in Japan)."""
        match self.days:
            case HelpDays.EVERY_DAY:
                return True
            case HelpDays.WEEKDAYS:
                return not _day_off(day)
            case HelpDays.WEEKENDS_AND_HOLIDAYS:
                return _day_off(day)


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A line as the leaflets print it: which languages it serves about which subject ("card", "points")."""

    number: str
    subjects: tuple[str, ...]
    languages: tuple[str, ...]
    hours: tuple[HelpHours, ...]
    """Where the leaflets disagree, the narrower hours (R89); words beside them say that hours may differ."""
    charged: bool
    """True where the caller pays (0570)."""
    instead_of: str = ""
    """The number that this one stands in for when it cannot be reached (R91)."""

    def open_at(self, moment: datetime) -> bool:
        """Whether somebody answers at `moment` (aware), by the day and the hour in Japan."""
        here = moment.astimezone(JST)
        return any(hours.on_day(here.date()) and hours.opens <= here.time() < hours.closes for hours in self.hours)


@dataclass(frozen=True, slots=True)
class HelpAdvice:
    """The lines to show, in their order: a line that only stands in for another comes after it (R91)."""

    lines: tuple[HelpLine, ...]
    language: str
    """The language that the person speaks: easy Japanese is Japanese."""
    served: bool
    """False: nobody speaks `language` about this subject, and the screen says so; `lines` are in English and Japanese,
    for somebody who has help."""


def help_for(lines: Sequence[HelpLine], language: str, subject: str) -> HelpAdvice:
    """Which of `lines` a person who reads `language` may call about `subject` ("card", "points")."""
    speaks = spoken(language)
    served = _about(lines, speaks, subject)
    if served:
        return HelpAdvice(served, speaks, served=True)
    return HelpAdvice(_about(lines, "en", subject) + _about(lines, "ja", subject), speaks, served=False)


def _about(lines: Sequence[HelpLine], language: str, subject: str) -> tuple[HelpLine, ...]:
    found = [line for line in lines if subject in line.subjects and language in line.languages]
    return tuple(sorted(found, key=lambda line: bool(line.instead_of)))


def _day_off(day: date) -> bool:
    return day.weekday() >= SATURDAY or _holiday(day)


@lru_cache(maxsize=8)
def _holiday(day: date) -> bool:
    """The library is imported when first asked, which most visits never do."""
    from jpholiday import is_holiday  # noqa: PLC0415

    return is_holiday(day)
