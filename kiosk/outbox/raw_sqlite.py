"""SQLite's own connection, below SQLAlchemy's engine: for the accept, and for statements outside any transaction.

SQLAlchemy adds 0.1 ms to a transaction. A person waits only for the accept, so only that goes this way (figures:
docs/benchmarks.md). The connection, its settings and its errors are the same.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import fields
from operator import attrgetter
from typing import cast

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError

from kiosk.outbox import sealed_for
from kiosk.outbox.chain import Record, first_record
from kiosk.outbox.chain_head import Head
from kiosk.outbox.database import failure
from kiosk.outbox.values import Fault, NotAccepted, QueueEntry, Reason, StorageFailed

_COLUMNS = tuple(column.name for column in fields(Record))
_ROW = f"INSERT INTO applications ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"  # noqa: S608 - names of our own fields
_CONTENT = "INSERT INTO sealed_contents (sequence, content) VALUES (?, ?)"
_values = attrgetter(*_COLUMNS)


class RawConnection:
    """The one connection of `engine`. The caller must not use the engine at the same time."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._found: sqlite3.Connection | None = None
        event.listen(engine, "close", self._closed)

    @contextmanager
    def connection(self) -> Iterator[sqlite3.Connection]:
        """The connection outside any transaction. Raises StorageFailed, whose message has no bound values."""
        try:
            if self._found is None:
                with self._engine.raw_connection() as pooled:
                    self._found = cast("sqlite3.Connection", pooled.driver_connection)
            yield self._found
        except sqlite3.Error as error:
            raise failure(DBAPIError(None, None, error)) from None
        except UnicodeDecodeError:
            raise StorageFailed(
                Fault.DAMAGED, "the queue's file is damaged: keep it, stop the terminal, then: kiosk outbox salvage"
            ) from None

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """BEGIN IMMEDIATE, then COMMIT (or ROLLBACK after an exception). Raises StorageFailed."""
        with self.connection() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):  # the first error is the one to report
                    connection.rollback()
                raise

    def _closed(self, *_: object) -> None:
        self._found = None


def below(connection: Connection) -> sqlite3.Connection:
    """SQLite's own connection below SQLAlchemy's, in the same transaction."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)


def append(connection: sqlite3.Connection, entry: QueueEntry, last: Head) -> Record:
    """Insert the rows of an accepted application behind `last`, the end of the chain as the writer knows it.

    It reads nothing: a second application with the same id violates the constraint. Raises NotAccepted(DUPLICATE),
    after which the transaction may go on; or StorageFailed.
    """
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
    if entry.upstream is not None:
        sealed_for.write(connection, record.sequence, entry.application_id, entry.upstream)
    return record
