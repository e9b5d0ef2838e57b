"""Reads a journal's lines back, newest or oldest first, for people and checks. What is no line of it is left out."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.application.canonical import in_this_century
from kiosk.station.atomic_files import read_regular
from kiosk.station.journal_chain import files_of, lines_of, record_of

SETTLED_LOSSES = frozenset({"queue_quarantined", "queue_loss_seen"})
"""Before the last of these, what is missing in the queue was told otherwise."""


def records(path: Path, *, newest_first: bool = False) -> Iterator[dict[str, Any]]:
    """The records of the journal at `path` and of the older files beside it. A file that cannot be read is left out."""
    files = files_of(path)
    for file in reversed(files) if newest_first else files:
        try:
            lines = lines_of(read_regular(file))
        except OSError:
            continue
        for line in reversed(lines) if newest_first else lines:
            record = record_of(line)
            if record is not None:
                yield record


def moment_of(record: dict[str, Any]) -> datetime | None:
    """When it was written (aware, UTC); None where the line does not say, or says another century."""
    try:
        moment = datetime.fromisoformat(str(record.get("at")))
        return in_this_century(moment) if moment.tzinfo is not None else None
    except ValueError:
        return None


def count_since(path: Path, event: str, since: datetime) -> int:
    """How often `event` happened since `since` (aware)."""
    return sum(
        (moment := moment_of(record)) is not None and moment >= since
        for record in records(path)
        if record["event"] == event
    )


def accepted_applications(path: Path) -> list[str]:
    """The ids of the applications that were accepted since a loss was settled last."""
    accepted: list[str] = []
    for record in records(path):
        if record["event"] in SETTLED_LOSSES:
            accepted.clear()
        elif record["event"] == "accepted" and isinstance(record.get("application"), str):
            accepted.append(record["application"])
    return accepted
