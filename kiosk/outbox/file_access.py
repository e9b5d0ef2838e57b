"""Access to the queue's file for reading (`Storage`) and writing (`Writer`), and the fault that stopped it.

After a failed fsync the kernel may mark pages clean that never reached the disk, so nothing is written any more: the
program must restart and verify. A full disk is no such fault: SQLite has rolled back, and can go on once there is room.
"""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine

from kiosk.outbox import database
from kiosk.outbox.chain_head import HEAD_NAME, HeadFile, Tail
from kiosk.outbox.instance_lock import InstanceLock
from kiosk.outbox.raw_sqlite import RawConnection
from kiosk.outbox.values import Fault, StorageFailed

RESERVE_BYTES = 16 * 1024 * 1024
"""Free space below which nothing is accepted, so that receipts can still be stored on a disk that fills up."""
RESERVE_INODES = 16
"""Free inodes below which nothing is accepted, because the terminal also has to create other files."""

HELD_MILLISECONDS = 1000
"""Longer than any reader of this program holds the file."""


def has_free(disk: os.statvfs_result, needed: int) -> bool:
    """Whether `disk` has `needed` bytes for an unprivileged user, and the inodes of the reserve.

    Some file systems have no fixed number of inodes, and report 0.
    """
    inodes = disk.f_favail >= RESERVE_INODES or not disk.f_files
    return inodes and disk.f_bavail * disk.f_frsize >= needed


class Storage:
    """One connection, used by one thread at a time. `fault` is the fault that stopped accepting; None: no fault."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self.engine = engine
        self.folder = folder
        self.fault: Fault | None = None
        self._one_at_a_time = threading.RLock()

    @classmethod
    def open_read_only(cls, folder: Path) -> Self:
        """Open beside the program that writes. Raises KioskError."""
        return cls(database.open_reader(folder), folder)

    def close(self) -> None:
        """Close the connection. May be called twice."""
        self.engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that only reads. Raises StorageFailed."""
        with self.exclusive(), database.transaction(self.engine) as connection:
            yield connection

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """The connection for the calling thread alone. A failure of disk or file in the block is kept in `fault`."""
        with self._one_at_a_time:
            try:
                yield
            except StorageFailed as error:
                if error.fault in (Fault.DISK, Fault.DAMAGED):
                    self.fault = error.fault
                raise


class Writer:
    """The one program that writes the queue in a folder.

    Each transaction first brings the head file up to date (see `chain_head.Tail`). All methods that open one raise
    StorageFailed.
    """

    def __init__(self, storage: Storage, lock: InstanceLock, reserve_bytes: int) -> None:
        self.storage = storage
        self.tail = Tail(HeadFile(storage.folder / HEAD_NAME))
        self._lock = lock
        self._reserve_bytes = reserve_bytes
        self._database = str(storage.folder / database.DATABASE_NAME)
        self._raw = RawConnection(storage.engine)

    @classmethod
    def open(cls, folder: Path, reserve_bytes: int) -> Self:
        """Open the queue for writing. Raises KioskError: another program holds the queue, or it cannot be used."""
        database.prepare_folder(folder)
        lock = InstanceLock(folder)
        try:
            return cls(Storage(database.open_writer(folder), folder), lock, reserve_bytes)
        except BaseException:
            lock.release()
            raise

    def close(self) -> None:
        """Write the head file, close, and release the lock. May be called twice."""
        self.keep_up()
        self.storage.close()
        self._lock.release()

    def has_room(self, besides: int = 0) -> bool:
        """Whether the disk keeps its reserve after `besides` more bytes are used."""
        try:
            disk = os.statvfs(self.storage.folder)
        except OSError:
            return False
        return has_free(disk, self._reserve_bytes + besides)

    def size(self) -> int:
        """Bytes of the database's file; 0 on an error, which the next write will report."""
        try:
            return os.stat(self._database).st_size  # noqa: PTH116 - a person waits; constructing a Path takes time
        except OSError:
            return 0

    def keep_up(self) -> None:
        """Write the head file if it is behind; cheap if it is not."""
        if self.storage.fault is not None:
            return
        try:
            self.tail.keep_up()
        except OSError:
            # The accepted application is durable; the next one would not be.
            self.storage.fault = Fault.DISK

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that may write."""
        self._begin()
        with self.storage.exclusive(), database.transaction(self.storage.engine) as connection:
            yield connection

    @contextmanager
    def writing_raw(self) -> Iterator[sqlite3.Connection]:
        """Like `writing`, on SQLite's own connection: for the one transaction that a person waits for."""
        self._begin()
        with self.storage.exclusive(), self._raw.transaction() as connection:
            yield connection

    @contextmanager
    def outside_transactions(self) -> Iterator[sqlite3.Connection]:
        """The connection outside any transaction, for VACUUM and PRAGMA."""
        self._begin()
        with self.storage.exclusive(), self._raw.connection() as connection:
            yield connection

    def held_elsewhere(self) -> bool:
        """Whether another program has locked the file for a second, so that no commit would succeed now.

        Takes a lock and releases it at once; writes nothing.
        """
        with self.outside_transactions() as connection:
            usual = connection.execute("PRAGMA busy_timeout").fetchone()[0]
            connection.execute(f"PRAGMA busy_timeout={HELD_MILLISECONDS}")
            try:
                connection.execute("BEGIN EXCLUSIVE")
                connection.execute("ROLLBACK")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    raise
                return True
            finally:
                connection.execute(f"PRAGMA busy_timeout={usual}")
        return False

    def _begin(self) -> None:
        self.keep_up()
        if self.storage.fault is Fault.DISK:
            raise StorageFailed(Fault.DISK, "the queue's disk failed: check the disk, then restart the terminal")
