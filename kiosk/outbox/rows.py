"""Rows of the queue: as stored, as changed, and as shown in lists."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, select, true, update

from kiosk.application.receipt_number import NotAReceiptNumber, parse
from kiosk.application.sealing import EnvelopeMalformed, read_header
from kiosk.outbox.chain import Anchor, Record
from kiosk.outbox.schema import applications, sealed_contents, sealed_for
from kiosk.outbox.values import Row, SealedFor, State, UnknownApplication, from_text, to_text

_PAGE = 200
_AT_ONCE = 500
CANNOT_OPEN = "cannot_open"
"""Reason of a refusal: upstream has no key for the application (`kiosk.upstream.results.reason_of`)."""
_COLUMNS = [applications.c[column.name] for column in fields(Record)]
_CHANGEABLE = ("state", "reason", "deliveries", "lease_until", "settled_at", "receipt_jws", "checksum")
_BY_IDS = select(*_COLUMNS).where(applications.c.application_id.in_(bindparam("ids", expanding=True)))
_IN_STATE = select(*_COLUMNS).where(applications.c.state == bindparam("wanted")).order_by(applications.c.sequence)
_COUNTS = (
    select(applications.c.state, func.count())
    .where(applications.c.state.in_(bindparam("states", expanding=True)))
    .group_by(applications.c.state)
)
_WRITE = update(applications).where(applications.c.sequence == bindparam("at"))
_IDS = select(applications.c.application_id).where(applications.c.application_id.in_(bindparam("ids", expanding=True)))
_WITH_CONTENT = select(*_COLUMNS, sealed_contents.c.content).select_from(applications.outerjoin(sealed_contents))
_QUEUED = _WITH_CONTENT.where(applications.c.state == State.QUEUED.value)


def records(connection: Connection, condition: ColumnElement[bool] | None = None) -> Iterator[Record]:
    """Rows as stored, by sequence. Read page by page, so that rows may be changed during the iteration."""
    after = 0
    while True:
        query = select(*_COLUMNS).where(applications.c.sequence > after, true() if condition is None else condition)
        page = [Record(*found) for found in connection.execute(query.order_by(applications.c.sequence).limit(_PAGE))]
        yield from page
        if len(page) < _PAGE:
            return
        after = page[-1].sequence


def page(connection: Connection, after: int) -> list[Record]:
    """Rows behind number `after`, by sequence; empty at the end."""
    query = select(*_COLUMNS).where(applications.c.sequence > after).order_by(applications.c.sequence).limit(_PAGE)
    return [Record(*found) for found in connection.execute(query)]


def last(connection: Connection) -> Record | None:
    """The row with the highest number."""
    found = connection.execute(select(*_COLUMNS).order_by(applications.c.sequence.desc()).limit(1)).first()
    return Record(*found) if found else None


def find(connection: Connection, identifier: str) -> Record:
    """By application id or receipt number, as typed. Raises UnknownApplication."""
    condition = applications.c.application_id == identifier.strip().lower()
    with suppress(NotAReceiptNumber):
        condition |= applications.c.receipt_number == parse(identifier)
    found = connection.execute(select(*_COLUMNS).where(condition)).first()
    if found is None:
        raise UnknownApplication(identifier.strip())
    return Record(*found)


def by_id(connection: Connection, application_id: str) -> Record:
    """The row with this application id. Raises UnknownApplication."""
    query = select(*_COLUMNS).where(applications.c.application_id == application_id)
    found = connection.execute(query).first()
    if found is None:
        raise UnknownApplication(application_id)
    return Record(*found)


def by_ids(connection: Connection, application_ids: Sequence[str]) -> dict[str, Record]:
    """Rows by application id, as far as they exist. For a few hundred ids at most."""
    found = connection.execute(_BY_IDS, {"ids": application_ids})
    return {record.application_id: record for record in (Record(*columns) for columns in found)}


def queued(
    connection: Connection, only: str | None = None, owner: SealedFor | None = None
) -> Generator[tuple[Record, object]]:
    """Queued rows with their sealed content (None: missing), by sequence, read one by one.

    `only`: at most this application id. `owner`: only rows that belong to it. Do not change rows during the iteration.
    """
    query = _QUEUED if owner is None else _of(owner)
    if only is None:
        query = query.order_by(applications.c.sequence)
    else:
        query = query.where(applications.c.application_id == only)
    with connection.execute(query) as found:
        for *columns, content in found:
            yield Record(*columns), content


def _of(owner: SealedFor) -> Select[Any]:
    owned = select(sealed_for.c.sequence).where(sealed_for.c.upstream == owner.upstream)
    return _QUEUED.where(applications.c.kiosk_id == owner.kiosk_id, applications.c.sequence.in_(owned))


def write(connection: Connection, changed: Iterable[Record]) -> None:
    """Write the mutable columns of these rows; the immutable ones are never written again."""
    values = [{"at": record.sequence} | {name: getattr(record, name) for name in _CHANGEABLE} for record in changed]
    if values:
        connection.execute(_WRITE, values)


def shown(record: Record) -> Row:
    """A row for lists; a damaged row is shown with state needs_attention, whatever its columns say."""
    return Row(
        sequence=record.sequence,
        application_id=str(record.application_id),
        receipt_number=str(record.receipt_number),
        state=State(record.state) if record.intact else State.NEEDS_ATTENTION,
        reason=record.reason if record.intact else "damaged",
        accepted_at=from_text(record.accepted_at) if record.intact else None,
        settled_at=from_text(record.settled_at) if record.intact and record.settled_at else None,
        deliveries=record.deliveries,
        size=record.size,
    )


def counts(connection: Connection, states: Sequence[State]) -> dict[State, int]:
    """Number of rows in each of these states."""
    found = connection.execute(_COUNTS, {"states": [state.value for state in states]})
    numbers = {str(state): int(number) for state, number in found}
    return {state: numbers.get(state.value, 0) for state in states}


def waiting_after(connection: Connection, moment: datetime) -> tuple[int, datetime | None]:
    """Number of queued rows dated later than `moment` (aware), and their latest date."""
    query = select(func.count(), func.max(applications.c.accepted_at)).where(
        applications.c.state == State.QUEUED.value, applications.c.accepted_at > to_text(moment)
    )
    number, latest = connection.execute(query).one()
    return int(number), from_text(latest) if latest else None


def oldest_waiting(connection: Connection) -> datetime | None:
    """When the oldest row that is queued or being delivered was accepted."""
    found = [_oldest(connection, state) for state in (State.QUEUED, State.DELIVERING)]
    oldest = min((record for record in found if record), key=lambda record: record.sequence, default=None)
    return from_text(oldest.accepted_at) if oldest else None


def _oldest(connection: Connection, state: State) -> Record | None:
    with connection.execute(_IN_STATE, {"wanted": state.value}) as found:
        return next((record for record in (Record(*columns) for columns in found) if record.intact), None)


def contains(connection: Connection, sequence: int, link: str, anchor: Anchor) -> bool:
    """Whether row `sequence` has this link; True for rows trimmed before `anchor`, which cannot be checked."""
    if sequence < anchor.sequence or sequence == 0:
        return True
    if sequence == anchor.sequence:
        return link == anchor.link
    return connection.execute(select(applications.c.link).where(applications.c.sequence == sequence)).scalar() == link


def unknown(connection: Connection, application_ids: Sequence[str], anchor: Anchor) -> list[str]:
    """The ids of which the queue has no row and never removed one.

    Application ids are UUIDs of version 7, so their order is that of time. Once retention has removed rows (`anchor`),
    ids from before the first row that is left do not count.
    """
    here: set[str] = set()
    for start in range(0, len(application_ids), _AT_ONCE):
        here.update(connection.scalars(_IDS, {"ids": application_ids[start : start + _AT_ONCE]}))
    oldest = connection.scalar(select(applications.c.application_id).order_by(applications.c.sequence).limit(1))
    trimmed_before = str(oldest) if anchor.sequence and oldest else ""
    return [each for each in application_ids if each not in here and each >= trimmed_before]


def refused_sealing(connection: Connection, kid: str) -> int:
    """Number of applications sealed for the key `kid` that need attention because upstream could not open them."""
    state, reason = applications.c.state, applications.c.reason
    query = _WITH_CONTENT.where(state == State.NEEDS_ATTENTION.value, reason == CANNOT_OPEN)
    refused = 0
    for *_, content in connection.execute(query):
        with suppress(EnvelopeMalformed):
            refused += isinstance(content, bytes) and read_header(content).kid == kid
    return refused
