"""Stores to compare: bare `sqlite3`, the queue, and three third-party queues in their default settings."""

import sqlite3
import time
from collections.abc import Sequence
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from huey.storage import SqliteStorage
from litequeue import LiteQueue
from persistqueue import SQLiteAckQueue

from kiosk.outbox import raw_sqlite
from kiosk.outbox.chain import GENESIS, Record, challenge_checksum, first_record
from kiosk.outbox.database import DATABASE_NAME, WRITER_PRAGMAS
from kiosk.outbox.queue_limits import Capacity
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Challenge, Decision, QueueEntry, State, to_text

BATCH = 50
"""Applications in one delivery to upstream."""
RECEIPT = b"r" * 900
"""Size of upstream's signed receipt."""
UNBOUNDED = Capacity(most_waiting=10**9, most_bytes=10**15)

_SYNCHRONOUS = ("OFF", "NORMAL", "FULL", "EXTRA")


class Way(Protocol):
    """One opened store. Each takes the entries in its own order."""

    def accept(self, entry: QueueEntry) -> None:
        """Store one entry, as durably as this store does."""

    def finish(self) -> None:
        """The work that follows the answer to the person."""

    def settle(self) -> int:
        """Take `BATCH` entries that are due, settle them, and return their number."""

    def driver(self) -> sqlite3.Connection:
        """The SQLite connection, for reading its settings."""

    def close(self) -> None: ...


def durability(way: Way) -> str:
    """Behaviour at a power cut by the store's settings, after SQLite's documentation and tests with cut-off writes."""
    (journal,), (synchronous,) = (
        way.driver().execute(f"PRAGMA {name}").fetchone() for name in ("journal_mode", "synchronous")
    )
    kept = synchronous >= 2 and (journal != "delete" or synchronous == 3)
    return f"{journal.upper()}, {_SYNCHRONOUS[synchronous]}{'' if kept else ': not durable'}"


def challenges(number: int) -> list[Challenge]:
    return [Challenge(f"challenge-{n:034}", _now() + timedelta(days=1)) for n in range(number)]


class Raw:
    """Bare transactions with exactly the rows and schema of the queue, with all values computed beforehand."""

    def __init__(self, folder: Path, entries: Sequence[QueueEntry], spent: Sequence[Challenge]) -> None:
        Outbox.open(folder, _now).close()
        self._database = _raw(folder)
        records = chained(entries)
        names = [column.name for column in fields(Record)]
        marks = ", ".join("?" * len(names))
        self._insert = f"INSERT INTO applications ({', '.join(names)}) VALUES ({marks})"  # noqa: S608
        self._rows = iter([tuple(getattr(record, name) for name in names) for record in records])
        self._contents = iter([(record.sequence, entry.sealed) for record, entry in zip(records, entries, strict=True)])
        self._spent = iter(
            [
                (entry.application_id, _spent_checksum(each, entry.application_id), each.value)
                for entry, each in zip(entries, spent, strict=True)
            ]
        )
        self._database.executemany(
            "INSERT INTO challenges (value, expires, checksum) VALUES (?, ?, ?)",
            [(each.value, to_text(each.expires), _spent_checksum(each, None)) for each in spent],
        )
        claimed = [
            record.with_changes(state=State.DELIVERING.value, deliveries=1, lease_until=to_text(_now()))
            for record in records
        ]
        self._claimed = [_changed(record) for record in claimed]
        self._settled = [
            _changed(
                record.with_changes(
                    state=State.APPLIED.value, lease_until=None, settled_at=to_text(_now()), receipt_jws=RECEIPT
                )
            )
            for record in claimed
        ]

    def accept(self, entry: QueueEntry) -> None:  # noqa: ARG002 - values computed beforehand
        execute = self._database.execute
        execute("BEGIN IMMEDIATE")
        execute(self._insert, next(self._rows))
        execute("INSERT INTO sealed_contents (sequence, content) VALUES (?, ?)", next(self._contents))
        execute("UPDATE challenges SET used_by = ?, checksum = ? WHERE value = ?", next(self._spent))
        execute("COMMIT")

    def finish(self) -> None:
        pass

    def settle(self) -> int:
        database = self._database
        database.execute("BEGIN IMMEDIATE")
        due = database.execute(
            "SELECT * FROM applications JOIN sealed_contents USING (sequence) WHERE state = 'queued' "
            "ORDER BY sequence LIMIT ?",
            (BATCH,),
        ).fetchall()
        first = due[0][0]
        span = slice(first - 1, first - 1 + len(due))
        database.executemany(_CHANGE, self._claimed[span])
        database.execute("COMMIT")
        database.execute("BEGIN IMMEDIATE")
        database.executemany("DELETE FROM sealed_contents WHERE sequence = ?", [(row[0],) for row in due])
        database.executemany(_CHANGE, self._settled[span])
        database.execute("COMMIT")
        return len(due)

    def driver(self) -> sqlite3.Connection:
        return self._database

    def close(self) -> None:
        self._database.close()


class Ours:
    """The queue."""

    def __init__(self, folder: Path, spent: Sequence[Challenge]) -> None:
        self.outbox = Outbox.open(folder, _now, capacity=UNBOUNDED)
        self.outbox.challenges.add(spent)
        self._spent = iter(spent)
        self.settling: list[float] = []
        """Seconds for settling each batch, without the claim before it."""

    def accept(self, entry: QueueEntry) -> None:
        self.outbox.accept(entry, next(self._spent).value)

    def finish(self) -> None:
        self.outbox.keep_up()

    def settle(self) -> int:
        claimed = self.outbox.claim(_now(), BATCH, max_bytes=10**9)
        decisions = [Decision(item.application_id, None, RECEIPT) for item in claimed]
        began = time.perf_counter()
        refused = self.outbox.settle(decisions)
        self.settling.append(time.perf_counter() - began)
        assert not refused
        return len(claimed)

    def driver(self) -> sqlite3.Connection:
        with self.outbox._writer.storage.reading() as connection:  # noqa: SLF001
            return raw_sqlite.below(connection)

    def close(self) -> None:
        self.outbox.close()


class OursToTheEnd(Ours):
    """With the writes of the queue's thread that follow the answer."""

    def accept(self, entry: QueueEntry) -> None:
        super().accept(entry)
        self.outbox.keep_up()


class PersistQueue:
    """A taken item stays until it is acknowledged; its content stays after that."""

    def __init__(self, folder: Path) -> None:
        self._queue = SQLiteAckQueue(str(folder))

    def accept(self, entry: QueueEntry) -> None:
        self._queue.put(entry.sealed)

    def finish(self) -> None:
        pass

    def settle(self) -> int:
        for _ in range(BATCH):
            self._queue.ack(self._queue.get(block=False, raw=True))
        return BATCH

    def driver(self) -> sqlite3.Connection:
        connection = self._queue._conn  # noqa: SLF001 - persist-queue offers no public access
        assert isinstance(connection, sqlite3.Connection)
        return connection

    def close(self) -> None:
        self._queue.close()


class Huey:
    """Taking an item deletes it: if the worker then dies, the item is lost."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._storage = SqliteStorage(filename=str(folder / "huey.db"))

    def accept(self, entry: QueueEntry) -> None:
        self._storage.enqueue(entry.sealed)

    def finish(self) -> None:
        pass

    def settle(self) -> int:
        for _ in range(BATCH):
            assert self._storage.dequeue() is not None
        return BATCH

    def driver(self) -> sqlite3.Connection:
        connection = self._storage.conn
        assert isinstance(connection, sqlite3.Connection)
        return connection

    def close(self) -> None:
        self._storage.close()


class Lite:
    """A taken item is locked until it is marked as done; if the worker dies, it stays locked."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._queue = LiteQueue(folder / "lite.db")

    def accept(self, entry: QueueEntry) -> None:
        self._queue.put(entry.sealed.decode())

    def finish(self) -> None:
        pass

    def settle(self) -> int:
        for _ in range(BATCH):
            self._queue.done(self._queue.pop().message_id)
        return BATCH

    def driver(self) -> sqlite3.Connection:
        connection = self._queue.conn
        assert isinstance(connection, sqlite3.Connection)
        return connection

    def close(self) -> None:
        self._queue.close()


_CHANGE = "UPDATE applications SET state = ?, deliveries = ?, lease_until = ?, settled_at = ?, receipt_jws = ?, \
checksum = ? WHERE sequence = ?"


def chained(entries: Sequence[QueueEntry]) -> list[Record]:
    """The chained rows of `entries`, from the beginning of the chain."""
    records: list[Record] = []
    for number, entry in enumerate(entries, 1):
        records.append(first_record(entry, number, records[-1].link if records else GENESIS))
    return records


def _changed(record: Record) -> tuple[object, ...]:
    names = ("state", "deliveries", "lease_until", "settled_at", "receipt_jws", "checksum", "sequence")
    return tuple(getattr(record, name) for name in names)


def _spent_checksum(challenge: Challenge, used_by: str | None) -> str:
    return challenge_checksum(challenge.value, to_text(challenge.expires), used_by)


def _raw(folder: Path) -> sqlite3.Connection:
    database = sqlite3.connect(folder / DATABASE_NAME, isolation_level=None)
    for name, (setting, expected) in WRITER_PRAGMAS.items():
        database.execute(f"PRAGMA {name}={setting}")
        assert database.execute(f"PRAGMA {name}").fetchone() == (expected,)
    return database


def _now() -> datetime:
    return datetime.now(UTC)
