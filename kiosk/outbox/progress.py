"""What becomes of an accepted application: queued -> delivering -> applied | refused | needs_attention.

Functions over one transaction of the store. Every change writes the whole row with its new checksum.
"""

import hashlib
from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, delete, insert, select, true, update

from kiosk.errors import KioskError
from kiosk.outbox import rows
from kiosk.outbox.chain import GENESIS, Record, first_record
from kiosk.outbox.schema import applications, sealed_contents
from kiosk.outbox.values import SETTLED, Entry, NotAccepted, Queued, Reason, State, from_text, to_text
from kiosk.visit.model import Outcome


def append(connection: Connection, entry: Entry) -> Record:
    """The next row of the sequence. Raises NotAccepted(DUPLICATE)."""
    known = select(applications.c.sequence).where(applications.c.application_id == entry.application_id)
    if connection.execute(known).first():
        raise NotAccepted(Reason.DUPLICATE)
    last = rows.last(connection)
    record = first_record(entry, last.sequence + 1 if last else 1, last.link if last else GENESIS)
    connection.execute(insert(applications).values(rows.columns(record)))
    connection.execute(insert(sealed_contents).values(sequence=record.sequence, content=entry.sealed))
    return record


def claim(
    connection: Connection, now: datetime, limit: int, max_bytes: int, *, only: str | None, lease: timedelta
) -> list[Queued]:
    """See `Outbox.claim`."""
    lease_until = to_text(now + lease)
    taken: list[Queued] = []
    size = 0
    _end_leases(connection, now, lease_until)
    for record in _due(connection, only):
        if len(taken) >= limit or (taken and size + record.size > max_bytes):
            break
        content = _content(connection, record)
        if content is None:
            continue
        deliveries = record.deliveries + 1
        _rewrite(connection, record, state=State.DELIVERING.value, lease_until=lease_until, deliveries=deliveries)
        size += record.size
        taken.append(
            Queued(
                sequence=record.sequence,
                application_id=record.application_id,
                kiosk_id=record.kiosk_id,
                sealed=content,
                content_sha256=record.content_sha256,
                accepted_at=from_text(record.accepted_at),
                deliveries=deliveries,
            )
        )
    return taken


def settle(connection: Connection, application_id: str, outcome: Outcome, receipt_jws: bytes, now: datetime) -> None:
    """See `Outbox.settle`."""
    state = State.APPLIED if outcome is Outcome.APPLIED else State.REFUSED
    reason = None if outcome is Outcome.APPLIED else outcome.value
    record = rows.by_id(connection, application_id)
    if record.state in SETTLED:
        if (record.state, record.reason) != (state.value, reason):
            raise KioskError(f"application {application_id} has another answer already: report it upstream")
        return
    connection.execute(delete(sealed_contents).where(sealed_contents.c.sequence == record.sequence))
    _rewrite(
        connection,
        record,
        state=state.value,
        reason=reason,
        lease_until=None,
        settled_at=to_text(now),
        receipt_jws=receipt_jws,
    )


def release(connection: Connection, application_id: str) -> None:
    record = rows.by_id(connection, application_id)
    if record.state == State.DELIVERING.value:
        _rewrite(connection, record, state=State.QUEUED.value, lease_until=None)


def set_aside(connection: Connection, application_id: str, reason: str) -> None:
    record = rows.by_id(connection, application_id)
    if record.state not in SETTLED:
        _rewrite(connection, record, state=State.NEEDS_ATTENTION.value, reason=reason, lease_until=None)


def queue_again(connection: Connection, identifier: str) -> None:
    record = rows.find(connection, identifier)
    if record.state in SETTLED:
        raise KioskError(f"application {record.application_id} is answered already ({record.state})")
    _rewrite(connection, record, state=State.QUEUED.value, reason=None, lease_until=None)


def release_everything(connection: Connection) -> None:
    """After a start: whoever was delivering is gone. Upstream knows each application by its id, so twice is once."""
    _queue_delivering(connection, true())


def _end_leases(connection: Connection, now: datetime, lease_until: str) -> None:
    # A lease beyond any that could be given now was given before the clock was set back.
    over = (applications.c.lease_until <= to_text(now)) | (applications.c.lease_until > lease_until)
    _queue_delivering(connection, over)


def _queue_delivering(connection: Connection, condition: ColumnElement[bool]) -> None:
    for record in rows.records(connection, (applications.c.state == State.DELIVERING.value) & condition):
        if record.intact:
            _rewrite(connection, record, state=State.QUEUED.value, lease_until=None)


def _due(connection: Connection, only: str | None) -> Iterator[Record]:
    condition = applications.c.state == State.QUEUED.value
    if only is not None:
        condition &= applications.c.application_id == only
    return (record for record in rows.records(connection, condition) if record.intact)


def _content(connection: Connection, record: Record) -> bytes | None:
    """The sealed bytes, if they are still what was accepted."""
    query = select(sealed_contents.c.content).where(sealed_contents.c.sequence == record.sequence)
    content = connection.execute(query).scalar()
    if isinstance(content, bytes) and hashlib.sha256(content).hexdigest() == record.content_sha256:
        return content
    return None


def _rewrite(connection: Connection, record: Record, **changes: object) -> None:
    """Raises KioskError for a damaged row: a new checksum would make the damage look right."""
    if not record.intact:
        raise KioskError(f"application {record.sequence} is damaged in the queue: keep the file, and call the operator")
    changed = rows.columns(record.with_changes(**changes))
    connection.execute(update(applications).where(applications.c.sequence == record.sequence).values(changed))
