"""`kiosk journal show`: the terminal's journal for a person, or line by line for a program."""

import json
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.campaign.japan_time import JST
from kiosk.errors import KioskError
from kiosk.station.journal_events import EVENTS, Level
from kiosk.station.journal_reading import moment_of, records
from kiosk.station.system_journal import shown

POLL_SECONDS = 1.0
"""Interval between two readings with `--follow`."""
_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
_FORMATS = ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d")
_FRAME = frozenset({"sequence", "at", "event", "previous"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """The selection of lines. Empty `events`: all."""

    since: datetime | None = None
    events: frozenset[str] = frozenset()
    level: Level = Level.INFO

    def admits(self, record: dict[str, Any]) -> bool:
        """Whether the record is selected."""
        moment = moment_of(record)
        if self.since is not None and (moment is None or moment < self.since):
            return False
        if self.events and record["event"] not in self.events:
            return False
        return level_of(record).at_least(self.level)


def wanted(since: str | None, events: list[str], level: str, now: datetime) -> Wanted:
    """The selection by the command's options. Raises `KioskError`."""
    unknown = sorted(set(events) - set(EVENTS))
    if unknown:
        raise KioskError(f"the journal has no event {unknown[0]}; docs/journal.md lists them")
    try:
        least = Level(level)
    except ValueError:
        raise KioskError(f"there is no level {level}; there is: {', '.join(Level)}") from None
    return Wanted(_moment(since, now) if since else None, frozenset(events), least)


def _moment(text: str, now: datetime) -> datetime:
    """The moment of "30m", "2h" or "7d" ago, or of a Japanese date with or without a time. Raises `KioskError`."""
    if ago := re.fullmatch(r"([0-9]{1,5})([mhd])", text):
        return now - int(ago[1]) * _UNITS[ago[2]]
    for form in _FORMATS:
        try:
            return datetime.strptime(text, form).replace(tzinfo=JST)
        except ValueError:
            continue
    raise KioskError(f'"{text}" is no time; write 30m, 2h or 7d, or a date as 2026-11-29 or "2026-11-29 08:00" (JST)')


def level_of(record: dict[str, Any]) -> Level:
    """The level of a record's event."""
    kind = EVENTS.get(record["event"])
    return kind.level if kind else Level.INFO


def last_lines(journal: Path, which: Wanted, most: int | None) -> list[dict[str, Any]]:
    """The last `most` selected records (None: all), oldest first."""
    found: list[dict[str, Any]] = []
    for record in records(journal, newest_first=True):
        if most is not None and len(found) >= most:
            break
        if which.admits(record):
            found.append(record)
    return found[::-1]


def followed(
    journal: Path, which: Wanted, after: int, sleep: Callable[[float], None] = time.sleep
) -> Iterator[dict[str, Any]]:
    """Each selected record with a number greater than `after`, as it is written. Never ends by itself."""
    while True:
        fresh = []
        for record in records(journal, newest_first=True):
            if record["sequence"] <= after:
                break
            fresh.append(record)
        for record in reversed(fresh):
            after = record["sequence"]
            if which.admits(record):
                yield record
        sleep(POLL_SECONDS)


def last_number(journal: Path) -> int:
    """Number of the last record; 0 in an empty journal."""
    return next((int(record["sequence"]) for record in records(journal, newest_first=True)), 0)


def line(record: dict[str, Any]) -> str:
    """A record for a person: Japanese time, level, event, its fields, and the remedy if there is one."""
    moment = moment_of(record)
    when = f"{moment.astimezone(JST):%Y-%m-%d %H:%M:%S} JST" if moment else "at an unknown time"
    fields = "  ".join(f"{name}={shown(value)}" for name, value in record.items() if name not in _FRAME)
    said = f"{when}  {level_of(record).value:<7}  {record['event']}" + (f"  {fields}" if fields else "")
    # The file may contain control sequences, which a technician's terminal would obey.
    return "".join(letter if letter.isprintable() else " " for letter in said)


def as_json(record: dict[str, Any]) -> str:
    """A record as one line of JSON, with its level."""
    return json.dumps({**record, "level": level_of(record).value})
