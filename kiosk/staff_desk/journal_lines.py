"""Reads the journal for the areas: counts of a day, and the newest lines of one kind. It has no personal data."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from kiosk.campaign.japan_time import JST
from kiosk.staff.facts import Line, Tone
from kiosk.staff.model import Action
from kiosk.staff.words import Words, same
from kiosk.station.journal_events import EVENTS, Level
from kiosk.station.journal_reading import moment_of, records

Record = dict[str, Any]
"""A line of the journal, by field."""
SHOWN = 40
"""Most lines of a page."""
_TROUBLE = frozenset(
    {
        *("closed", "opened", "reader_changed", "run_ended", "recovered", "recovery_record_damaged", "upstream_lost"),
        *("upstream_back", "queue_quarantined", "queue_salvaged", "repaired", "restart_requested", "settings_changed"),
        *("started", "stopped", "card_service_restarted", "delivery_failed", "promise_not_kept", "went_back"),
        "queue_loss_seen",
    }
)
_VISITS = frozenset(
    {
        *("visit_started", "visit_ended", "notice_shown", "pin_rejected", "certificate_unusable", "accepted"),
        *("delivered", "printed"),
    }
)
_FILTERS: dict[Action, Callable[[str], bool]] = {
    Action.LOG_TROUBLE: _TROUBLE.__contains__,
    Action.LOG_VISITS: _VISITS.__contains__,
    Action.LOG_STAFF: lambda event: event.startswith(("staff_", "settings_", "enrolled", "anchor_", "support_")),
}
_NOT_SHOWN = frozenset({"sequence", "at", "event", "previous", "application", "visit"})
"""Fields that are not shown: those of every line, and numbers by which upstream knows an application or visit."""


def newest_first(journal: Path) -> Iterator[tuple[datetime, Record]]:
    """Each complete line with a known event, newest first, and its time (aware, UTC)."""
    for record in records(journal, newest_first=True):
        moment = moment_of(record)
        if record["event"] in EVENTS and moment is not None:
            yield moment, record


def today(journal: Path, day: date) -> tuple[int, int]:
    """Counts of begun visits and of accepted applications on this day, in Japanese time."""
    visits = accepted = 0
    for moment, record in newest_first(journal):
        if moment.astimezone(JST).date() > day:
            continue
        if moment.astimezone(JST).date() < day:
            break
        visits += record["event"] == "visit_started"
        accepted += record["event"] == "accepted"
    return visits, accepted


def filtered(journal: Path, kind: Action) -> tuple[Line, ...]:
    """The newest lines of one kind, at most `SHOWN`; one line that says so if there are none."""
    wanted, found = _FILTERS[kind], []
    for moment, record in newest_first(journal):
        if wanted(record["event"]):
            found.append(_line(moment, record))
        if len(found) == SHOWN:
            break
    return tuple(found) or (Line(Words("Journal", "記録"), Words("nothing of this kind", "該当する記録はありません")),)


def _line(moment: datetime, record: Record) -> Line:
    shown = f"{moment.astimezone(JST):%m-%d %H:%M:%S}"
    fields = ", ".join(
        f"{name} {str(value).lower() if isinstance(value, bool) else value}"
        for name, value in record.items()
        if name in EVENTS[record["event"]].fields and name not in _NOT_SHOWN
    )
    tone = Tone.CARE if EVENTS[record["event"]].level.at_least(Level.WARNING) else Tone.PLAIN
    return Line(same(shown), same(f"{record['event']}{': ' + fields if fields else ''}"), tone)
