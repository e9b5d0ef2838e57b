"""The rows of one accepted application, written in the one transaction that a person waits for.

Constant statements on SQLite's own connection (`kiosk.outbox.raw_sqlite`). Nothing is looked up that the sole writer
knows: it knows the end of the chain, and a second application of the same id runs into the constraint.
"""

import sqlite3
from operator import attrgetter

from sqlalchemy import insert
from sqlalchemy.dialects import sqlite

from kiosk.outbox.chain import Record, first_record
from kiosk.outbox.head import Head
from kiosk.outbox.schema import applications, sealed_contents
from kiosk.outbox.values import Entry, Fault, NotAccepted, Reason, StorageFailed

_ROW = str(insert(applications).compile(dialect=sqlite.dialect()))
_CONTENT = str(insert(sealed_contents).compile(dialect=sqlite.dialect()))
_values = attrgetter(*applications.c.keys())


def append(connection: sqlite3.Connection, entry: Entry, last: Head) -> Record:
    """The row that follows `last`. Raises NotAccepted(DUPLICATE), and the transaction may go on; or StorageFailed."""
    record = first_record(entry, last.sequence + 1, last.link)
    try:
        connection.execute(_ROW, _values(record))
    except sqlite3.IntegrityError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_CONSTRAINT_UNIQUE:
            raise NotAccepted(Reason.DUPLICATE) from None
        raise StorageFailed(
            Fault.DAMAGED, "the queue's file was changed by another program: keep it, and call the operator"
        ) from None
    connection.execute(_CONTENT, (record.sequence, entry.sealed))
    return record
