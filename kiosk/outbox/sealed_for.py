"""The note of the upstream that each application was sealed for: the SHA-256 (hex) of that upstream's CA certificate.

Only that upstream can open the application, so it is delivered to no other, and no other's receipt settles it. A row
that the release before wrote has no note until `adopt` adds one.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, func, insert, select

from kiosk.outbox.chain import sealed_for_checksum
from kiosk.outbox.schema import applications, sealed_for
from kiosk.outbox.values import WAITING, AuditFinding, FindingKind, SealedFor

_NOTE = "INSERT INTO sealed_for (sequence, upstream, checksum) VALUES (?, ?, ?)"
_WAITS = applications.c.state.in_([state.value for state in WAITING])


class Note(NamedTuple):
    """A note as stored; `intact`: its checksum matches it and its row."""

    upstream: str
    intact: bool


def write(connection: sqlite3.Connection, sequence: int, application_id: str, upstream: str) -> None:
    """Write the note, in the transaction that accepts the application."""
    connection.execute(_NOTE, (sequence, upstream, sealed_for_checksum(sequence, application_id, upstream)))


def adopt(connection: Connection, owner: SealedFor) -> int:
    """Add the note of `owner` to every waiting row of this terminal without one; returns their number.

    The release before refused to enrol elsewhere while applications were waiting, so those under this terminal id were
    sealed for this upstream.
    """
    without = (
        select(applications.c.sequence, applications.c.application_id)
        .outerjoin(sealed_for)
        .where(_WAITS & sealed_for.c.sequence.is_(None) & (applications.c.kiosk_id == owner.kiosk_id))
    )
    notes = [
        {"sequence": row.sequence, "upstream": owner.upstream, "checksum": sealed_for_checksum(*row, owner.upstream)}
        for row in connection.execute(without)
    ]
    if notes:
        connection.execute(insert(sealed_for), notes)
    return len(notes)


def notes(connection: Connection, first: int, last: int) -> Mapping[int, Note]:
    """The notes of rows `first` to `last`, by number. A row of the release before has none."""
    found = connection.execute(
        select(sealed_for, applications.c.application_id)
        .join(applications)
        .where(sealed_for.c.sequence.between(first, last))
    )
    return {
        row.sequence: Note(
            row.upstream, row.checksum == sealed_for_checksum(row.sequence, row.application_id, row.upstream)
        )
        for row in found
    }


class Waiting(NamedTuple):
    """Number of applications that wait for this upstream (None: without a note) under this terminal id."""

    upstream: str | None
    kiosk_id: str
    applications: int

    def belongs_to(self, owner: SealedFor) -> bool:
        """Whether `owner` may send them."""
        return self.kiosk_id == owner.kiosk_id and self.upstream in (None, owner.upstream)


def waiting(connection: Connection) -> list[Waiting]:
    """The waiting applications by owner."""
    query = (
        select(sealed_for.c.upstream, applications.c.kiosk_id, func.count())
        .select_from(applications.outerjoin(sealed_for))
        .where(_WAITS)
        .group_by(sealed_for.c.upstream, applications.c.kiosk_id)
    )
    return [Waiting(*row) for row in connection.execute(query)]


def check(sequence: int, note: Note | None) -> Iterator[AuditFinding]:
    """Findings about the note of one row. None is no finding: the release before wrote none."""
    if note is not None and not note.intact:
        text = f"the upstream that application {sequence} was sealed for was changed outside this program"
        yield AuditFinding(FindingKind.ALTERED, text, sequence)
