"""The delivery states of an accepted application: queued -> delivering -> applied | refused | needs_attention.

Functions over one transaction of the store. Each change writes the mutable columns of a row with a new checksum.
"""

from collections.abc import Container, Sequence
from contextlib import closing
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, bindparam, delete, true

from kiosk.errors import KioskError
from kiosk.outbox import rows
from kiosk.outbox.chain import Record
from kiosk.outbox.schema import applications, sealed_contents
from kiosk.outbox.values import (
    SETTLED,
    Decision,
    Queued,
    SealedFor,
    State,
    UnknownApplication,
    from_text,
    to_text,
)

_AT_ONCE = 500
"""Rows looked up in one statement."""
_ERASE = delete(sealed_contents).where(sealed_contents.c.sequence == bindparam("at"))


def claim(
    connection: Connection,
    now: datetime,
    limit: int,
    max_bytes: int,
    *,
    only: str | None,
    lease: timedelta,
    owner: SealedFor | None = None,
    dated_by: datetime | None = None,
    passing_over: Container[str] = (),
) -> list[Queued]:
    """Mark queued applications as being delivered and return them; the arguments are those of `Outbox.claim`."""
    lease_until = to_text(now + lease)
    last_date = None if dated_by is None else to_text(dated_by)
    taken: list[Queued] = []
    changed: list[Record] = []
    size = 0
    _end_leases(connection, now, lease_until)
    with closing(rows.queued(connection, only, owner)) as due:
        for record, content in due:
            if record.application_id in passing_over or not record.intact or not record.seals(content):
                continue
            if last_date is not None and record.accepted_at > last_date:
                continue
            if taken and size + record.size > max_bytes:
                break
            deliveries = record.deliveries + 1
            changed.append(
                record.with_changes(state=State.DELIVERING.value, lease_until=lease_until, deliveries=deliveries)
            )
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
            if len(taken) >= limit:
                break
    if not taken and passing_over:
        return claim(connection, now, limit, max_bytes, only=only, lease=lease, owner=owner, dated_by=dated_by)
    rows.write(connection, changed)
    return taken


def settle(connection: Connection, decisions: Sequence[Decision], now: datetime) -> dict[str, KioskError]:
    """Store the decisions and erase the sealed content of their applications. Returns, by application id, why a
    decision could not be stored.
    """
    unsettled: dict[str, KioskError] = {}
    for start in range(0, len(decisions), _AT_ONCE):
        some = decisions[start : start + _AT_ONCE]
        known = rows.by_ids(connection, [decision.application_id for decision in some])
        changed: dict[int, Record] = {}
        for decision in some:
            try:
                record = known.get(decision.application_id)
                if record is None:
                    raise UnknownApplication(decision.application_id)
                settled = _settled(record, decision, now)
            except KioskError as error:
                unsettled[decision.application_id] = error
            else:
                known[decision.application_id] = settled
                if settled is not record:
                    changed[settled.sequence] = settled
        if changed:
            connection.execute(_ERASE, [{"at": sequence} for sequence in changed])
            rows.write(connection, changed.values())
    return unsettled


def release(connection: Connection, application_ids: Sequence[str]) -> None:
    """Return applications from delivering to queued. Raises UnknownApplication, and then none is changed."""
    known = rows.by_ids(connection, application_ids)
    for application_id in application_ids:
        if application_id not in known:
            raise UnknownApplication(application_id)
    delivering = (record for record in known.values() if record.state == State.DELIVERING.value)
    rows.write(connection, [_queued_again(record) for record in delivering])


def set_aside(connection: Connection, application_id: str, reason: str) -> None:
    """Exclude an application from delivery until a technician queues it again; a settled one is unchanged."""
    record = rows.by_id(connection, application_id)
    if record.state not in SETTLED:
        rows.write(connection, [_changed(record, state=State.NEEDS_ATTENTION.value, reason=reason, lease_until=None)])


def queue_again(connection: Connection, identifier: str) -> None:
    """Queue an application by id or receipt number. Raises UnknownApplication, or KioskError if it is settled."""
    record = rows.find(connection, identifier)
    if record.state in SETTLED:
        raise KioskError(f"application {record.application_id} is answered already ({record.state}); do nothing")
    rows.write(connection, [_changed(record, state=State.QUEUED.value, reason=None, lease_until=None)])


def release_everything(connection: Connection) -> None:
    """After a start no delivery is under way. Sending again is safe: upstream knows each application by its id."""
    _queue_delivering(connection, true())


def _end_leases(connection: Connection, now: datetime, lease_until: str) -> None:
    # A lease that ends later than a new one would was given before the clock was set back.
    over = (applications.c.lease_until <= to_text(now)) | (applications.c.lease_until > lease_until)
    _queue_delivering(connection, over)


def _queue_delivering(connection: Connection, condition: ColumnElement[bool]) -> None:
    delivering = rows.records(connection, (applications.c.state == State.DELIVERING.value) & condition)
    rows.write(connection, [_queued_again(record) for record in delivering if record.intact])


def _settled(record: Record, decision: Decision, now: datetime) -> Record:
    """The settled record; the same record if it has this decision already. Raises KioskError: another decision, or
    damaged.
    """
    state = State.APPLIED if decision.refusal is None else State.REFUSED
    if record.state not in SETTLED:
        return _changed(
            record,
            state=state.value,
            reason=decision.refusal,
            lease_until=None,
            settled_at=to_text(now),
            receipt_jws=decision.receipt_jws,
        )
    if (record.state, record.reason) != (state.value, decision.refusal):
        raise KioskError(f"application {record.application_id} has another answer already: report it upstream")
    return record


def _queued_again(record: Record) -> Record:
    return _changed(record, state=State.QUEUED.value, lease_until=None)


def _changed(record: Record, **changes: object) -> Record:
    """A copy with `changes`. Raises KioskError for a damaged row, whose damage a new checksum would hide."""
    if not record.intact:
        raise KioskError(
            f"application {record.sequence} is damaged: keep the file, stop the terminal, then: kiosk outbox salvage"
        )
    return record.with_changes(**changes)
