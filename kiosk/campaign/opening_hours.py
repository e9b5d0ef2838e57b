"""Hours of a day, Japanese time: when a place is open, when somebody answers the telephone."""

import re
from dataclasses import dataclass
from datetime import datetime, time
from typing import Self

from kiosk.campaign.dates import JST

_WRITTEN = re.compile("([0-9]{1,2}:[0-9]{2})-([0-9]{1,2}:[0-9]{2})")


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """The same hours every day. `closes` itself is outside; 00:00 there is the end of the day (24:00).

    Hours may go over midnight: 22:00 to 06:00.
    """

    opens: time
    closes: time

    @classmethod
    def parse(cls, text: str) -> Self:
        """ "09:00-21:00", "06:30-24:00", "22:00-06:00". Raises ValueError that says what to write."""
        written = _WRITTEN.fullmatch(text)
        opens, closes = (_time(written[1]), _time(written[2])) if written else (None, None)
        if opens is None or closes is None:
            raise ValueError('must be hours such as "09:00-21:00"')
        if opens == closes:
            raise ValueError("opens and closes at the same time")
        return cls(opens, closes)

    def contains(self, moment: datetime) -> bool:
        """Whether `moment` (aware) lies within these hours of its day in Japan."""
        now = moment.astimezone(JST).time()
        if self.opens < self.closes:
            return self.opens <= now < self.closes
        return now >= self.opens or now < self.closes

    def __str__(self) -> str:
        return f"{self.opens:%H:%M}-{end_of(self.closes)}"


def _time(text: str) -> time | None:
    hour, minute = map(int, text.split(":"))
    if (hour, minute) == (24, 0):
        return time(0)
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004 - a day and an hour


def parse_hours(text: str) -> OpeningHours | None:
    """`OpeningHours.parse`, and None for "24h": always open. Raises ValueError that says what to write."""
    try:
        return None if text == "24h" else OpeningHours.parse(text)
    except ValueError as error:
        raise ValueError(f'{error}, or "24h" for always') from None


def end_of(closes: time) -> str:
    """A closing time as people write it: midnight is the end of the day, 24:00."""
    return "24:00" if closes == time(0) else f"{closes:%H:%M}"
