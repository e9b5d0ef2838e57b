"""The audit of the whole queue, at start and once a day: SQLite's own check, each row, the chain, and the head file."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import NamedTuple

from sqlalchemy import Connection, Engine, select

from kiosk.outbox import retention, rows, sealed_for
from kiosk.outbox.chain import Anchor, Record, challenge_checksum, check_record
from kiosk.outbox.chain_head import Head, HeadFile
from kiosk.outbox.database import transaction
from kiosk.outbox.schema import applications, challenges, sealed_contents
from kiosk.outbox.sealed_for import Note
from kiosk.outbox.values import SETTLED, AuditFinding, FindingKind, Settlement, State, StorageFailed

AUDIT_EVERY = 86_400.0
"""Seconds between two audits of a running terminal."""
_PAGE = 500

ReceiptProves = Callable[[Settlement], bool]
"""Whether upstream's signed receipt proves this settlement."""


def verify(engine: Engine, head_file: HeadFile, receipt_proves: ReceiptProves | None) -> list[AuditFinding]:
    """All findings, by sequence. Reads in short transactions. `receipt_proves`: see `ReadOnlyOutbox.verify`."""
    # Read the head before the rows: a running terminal may accept meanwhile, and a newer head would name a missing row.
    head = _read_head(head_file)
    try:
        with transaction(engine) as connection:
            found = [*structure(connection), *retention.check_anchor(connection), *_challenges(connection)]
        found += _rows(engine, receipt_proves)
        with transaction(engine) as connection:
            found += check_head(connection, head)
    except StorageFailed as error:
        return [AuditFinding(FindingKind.INTEGRITY, str(error))]
    return found


def check_head(connection: Connection, head: Head | None) -> list[AuditFinding]:
    """Findings about the head file: whether the row that it names as the last exists. (It may be one row behind after a
    power cut.)
    """
    if head is None:
        return [AuditFinding(FindingKind.HEAD, "the second file of the queue is missing or unreadable")]
    if head == Head():
        return []
    link = connection.execute(select(applications.c.link).where(applications.c.sequence == head.sequence)).scalar()
    if link is None:
        return [
            AuditFinding(FindingKind.HEAD, f"applications up to {head.sequence} were accepted, the last are missing")
        ]
    if link != head.link:
        return [AuditFinding(FindingKind.HEAD, f"application {head.sequence} is not the one that was accepted last")]
    return []


def _read_head(head_file: HeadFile) -> Head | None:
    try:
        return head_file.read()
    except OSError:
        return None


def structure(connection: Connection) -> Iterator[AuditFinding]:
    """Findings of SQLite about its file."""
    for (line,) in connection.exec_driver_sql("PRAGMA integrity_check(10)"):
        if line != "ok":
            # SQLite's line names pages and tables, no content.
            yield AuditFinding(FindingKind.INTEGRITY, f"SQLite: {' '.join(str(line).split())}")
    for table, row_id, *_ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield AuditFinding(FindingKind.INTEGRITY, f"{table} {row_id} belongs to no application")


def _challenges(connection: Connection) -> Iterator[AuditFinding]:
    """Damaged challenges are never handed out, so no application is affected; but other bits may be damaged too."""
    known = connection.execute(select(challenges))
    damaged = sum(row.checksum != challenge_checksum(row.value, row.expires, row.used_by) for row in known)
    if damaged:
        yield AuditFinding(FindingKind.ALTERED, f"{damaged} one-time challenges are damaged", waiting=False)


def _rows(engine: Engine, receipt_proves: ReceiptProves | None) -> list[AuditFinding]:
    found: list[AuditFinding] = []
    previous: Record | Anchor = Anchor()
    while True:
        anchor, page = _page(engine, previous.sequence)
        if anchor.sequence > previous.sequence:
            # The row passed retention and was removed, perhaps since the page before.
            previous = anchor
        for row in page:
            found += check_record(row.record, row.content, previous)
            found += sealed_for.check(row.record.sequence, row.note)
            found += _receipt(row, receipt_proves)
            previous = row.record
        if len(page) < _PAGE:
            return found


class StoredRow(NamedTuple):
    """One application as stored. `note`: the upstream that it was sealed for; None for a row of the release before."""

    record: Record
    content: bytes | None
    note: Note | None


def each(engine: Engine) -> Iterator[StoredRow]:
    """Every row, by sequence, read in short transactions. Raises StorageFailed."""
    after = 0
    while True:
        _, page = _page(engine, after)
        yield from page
        if len(page) < _PAGE:
            return
        after = page[-1].record.sequence


def _page(engine: Engine, after: int) -> tuple[Anchor, list[StoredRow]]:
    """Rows, and the anchor of the chain, in one transaction: between two, rows may be removed."""
    with transaction(engine) as connection:
        anchor = retention.read_anchor(connection)
        later = applications.c.sequence > max(after, anchor.sequence)
        records = list(islice(rows.records(connection, later), _PAGE))
        if not records:
            return anchor, []
        span = sealed_contents.c.sequence.between(records[0].sequence, records[-1].sequence)
        contents = {row.sequence: row.content for row in connection.execute(select(sealed_contents).where(span))}
        notes = sealed_for.notes(connection, records[0].sequence, records[-1].sequence)
        return anchor, [
            StoredRow(record, contents.get(record.sequence), notes.get(record.sequence)) for record in records
        ]


def _receipt(row: StoredRow, receipt_proves: ReceiptProves | None) -> Iterator[AuditFinding]:
    record = row.record
    if receipt_proves is None or not record.intact or record.state not in SETTLED or not record.receipt_jws:
        return
    settlement = Settlement(
        application_id=record.application_id,
        kiosk_id=record.kiosk_id,
        content_sha256=record.content_sha256,
        state=State(record.state),
        reason=record.reason,
        receipt_jws=record.receipt_jws,
        upstream=row.note.upstream if row.note else None,
    )
    if not receipt_proves(settlement):
        text = f"application {record.sequence} has a receipt that does not prove that it is {record.state}"
        yield AuditFinding(FindingKind.RECEIPT, text, record.sequence, waiting=False)
