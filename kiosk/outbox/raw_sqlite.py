"""SQLite's own connection, below the engine: for what SQLAlchemy would slow down or cannot say.

What SQLAlchemy does around a transaction costs a tenth of a millisecond. Nobody feels it but whoever has just entered
a PIN, so accepting goes this way (figures: docs/benchmarks.md). It is the same connection with the same settings, and
the same errors come out of it.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import cast

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError

from kiosk.outbox.database import failure
from kiosk.outbox.values import Fault, StorageFailed


class Direct:
    """The one connection of `engine`. Whoever uses it sees to it that the engine does not at the same time."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._found: sqlite3.Connection | None = None
        event.listen(engine, "close", self._closed)

    @contextmanager
    def connection(self) -> Iterator[sqlite3.Connection]:
        """Outside any transaction. Raises StorageFailed, without any bound values."""
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
                with suppress(sqlite3.Error):  # what went wrong first is what is told
                    connection.rollback()
                raise

    def _closed(self, *_: object) -> None:
        self._found = None


def of(connection: Connection) -> sqlite3.Connection:
    """The one below, in the same transaction."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)
