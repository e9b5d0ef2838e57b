"""Reads a journal's records, newest or oldest first, for people and checks. Invalid lines are skipped."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from devices.regular_files import read_regular
from kiosk.application.canonical import in_this_century
from kiosk.station.journal_chain import LARGEST_FILE, files_of, lines_of, record_of

SETTLED_LOSSES = frozenset({"queue_quarantined", "queue_loss_seen"})
"""Events that report a loss. Applications missing from the queue since before the last of them are known to be lost."""


def records(path: Path, *, newest_first: bool = False) -> Iterator[dict[str, Any]]:
    """The records of the journal at `path` and of the older files beside it. Unreadable files are skipped."""
    files = files_of(path)
    for file in reversed(files) if newest_first else files:
        try:
            lines = lines_of(read_regular(file, LARGEST_FILE))
        except OSError:
            continue
        for line in reversed(lines) if newest_first else lines:
            record = record_of(line)
            if record is not None:
                yield record


def moment_of(record: dict[str, Any]) -> datetime | None:
    """When it was written (aware, UTC); None if the record does not say, or says another century."""
    try:
        moment = datetime.fromisoformat(str(record.get("at")))
        return in_this_century(moment) if moment.tzinfo is not None else None
    except ValueError:
        return None


def count_since(path: Path, event: str, since: datetime) -> int:
    """Occurrences of `event` since `since` (aware)."""
    return sum(
        (moment := moment_of(record)) is not None and moment >= since
        for record in records(path)
        if record["event"] == event
    )


def accepted_applications(path: Path) -> list[str]:
    """Ids of the applications that were accepted since the last event of `SETTLED_LOSSES`."""
    accepted: list[str] = []
    for record in records(path):
        if record["event"] in SETTLED_LOSSES:
            accepted.clear()
        elif record["event"] == "accepted" and isinstance(record.get("application"), str):
            accepted.append(record["application"])
    return accepted
