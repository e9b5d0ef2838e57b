"""Retention: removes rows settled long ago, from the front of the sequence only, so that the chain stays evidence.

The number and link of the last removed row are kept as an anchor, and the chain is verified from there: a row missing
behind the anchor is still a finding. The sequence has no gaps and begins with 1, so the anchor's number is also the
number of removed rows. The very last row is never removed, because the head file names it.

How long: `queue.keep_days` in the settings. `kiosk.effects.background_work` calls it.
"""

import sqlite3
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select

from kiosk.outbox import rows
from kiosk.outbox.chain import Anchor, Record, anchor_checksum, check_record
from kiosk.outbox.queue_limits import pages_of
from kiosk.outbox.schema import anchors, applications
from kiosk.outbox.values import SETTLED, AuditFinding, FindingKind, to_text

TRIM_EVERY = 86_400.0
"""Seconds between two removals of a running terminal."""
_LARGE = 4 * 1024 * 1024
_COPIED_IN_MEMORY = 64 * 1024 * 1024


def read_anchor(connection: Connection) -> Anchor:
    """Where the chain begins. A damaged anchor is returned unchanged, if it can be read (see `check_anchor`)."""
    found = connection.execute(select(anchors.c.sequence, anchors.c.link).order_by(anchors.c.sequence.desc())).first()
    match tuple(found) if found else ():
        case (int(sequence), str(link)):
            return Anchor(sequence, link)
        case _:
            return Anchor()


def check_anchor(connection: Connection) -> list[AuditFinding]:
    """Findings about the anchor: it was altered, or a row that it counts as removed exists."""
    stored = connection.execute(select(anchors)).all()
    anchor = read_anchor(connection)
    if stored and [row.checksum for row in stored] != [anchor_checksum(anchor)]:
        return [AuditFinding(FindingKind.ALTERED, "the note of what was removed was changed outside this program")]
    first = connection.execute(select(func.min(applications.c.sequence))).scalar()
    if isinstance(first, int) and first <= anchor.sequence:
        text = f"applications up to {anchor.sequence} were removed, and {first} is there"
        return [AuditFinding(FindingKind.ALTERED, text, first)]
    return []


def trim(connection: Connection, before: datetime, limit: int) -> int:
    """Remove up to `limit` rows that were settled before `before`; returns their number. Stops at the first damaged
    row.
    """
    anchor = was = read_anchor(connection)
    if check_anchor(connection):
        return 0
    last = rows.last(connection)
    for record in rows.records(connection, applications.c.sequence <= anchor.sequence + limit):
        # A damaged row and all rows behind it stay: evidence is never removed.
        if last is None or record.sequence == last.sequence or not _over(record, before):
            break
        if any(check_record(record, None, anchor)):
            break
        anchor = Anchor(record.sequence, record.link)
    if anchor != was:
        connection.execute(delete(applications).where(applications.c.sequence <= anchor.sequence))
        connection.execute(delete(anchors))
        connection.execute(
            insert(anchors).values(sequence=anchor.sequence, link=anchor.link, checksum=anchor_checksum(anchor))
        )
    return anchor.sequence - was.sequence


def needed_to_compact(connection: sqlite3.Connection) -> int | None:
    """Free bytes of disk needed to rewrite the file without its free pages; None: not worth it."""
    pages, free, size = pages_of(connection)
    return pages * size if worth_compacting(pages, free, size) else None


def worth_compacting(pages: int, free: int, size: int) -> bool:
    """Whether more than half of a large file is free, and the rest is small enough to be copied in memory."""
    return pages * size >= _LARGE and free > pages / 2 and (pages - free) * size <= _COPIED_IN_MEMORY


def _over(record: Record, before: datetime) -> bool:
    settled = record.state in SETTLED and isinstance(record.settled_at, str)
    return settled and str(record.settled_at) < to_text(before)
