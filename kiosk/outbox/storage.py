"""Access to the queue's file, and the memory of what went wrong with it.

After a failed fsync the kernel may call clean what never reached the disk, so nothing is written any more: the program
has to restart and verify. A full disk is different: SQLite has rolled back, and all is well once there is room.
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
from kiosk.outbox.raw_sqlite import Direct
from kiosk.outbox.values import Fault, StorageFailed

RESERVE_BYTES = 16 * 1024 * 1024
"""Free space below which nothing is accepted, so that answers can still be written on a disk that fills up."""
RESERVE_INODES = 16
"""Free inodes below which nothing is accepted: the next file that the terminal has to write may be another one."""


class Storage:
    """One connection and one lock. `fault` is what stopped the accepting, None while all is well."""

    def __init__(
        self, engine: Engine, folder: Path, lock: database.InstanceLock | None, reserve_bytes: int = RESERVE_BYTES
    ) -> None:
        self.engine = engine
        self.folder = folder
        self.fault: Fault | None = None
        self._lock = lock
        self._reserve_bytes = reserve_bytes
        self._database = str(folder / database.DATABASE_NAME)
        self._direct = Direct(engine)
        self._one_at_a_time = threading.RLock()

    @classmethod
    def open(cls, folder: Path, reserve_bytes: int) -> Self:
        """For the one program that writes. Raises KioskError."""
        database.prepare_folder(folder)
        lock = database.InstanceLock(folder)
        try:
            return cls(database.open_writer(folder), folder, lock, reserve_bytes)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def read_only(cls, folder: Path) -> Self:
        """Beside the program that writes. Raises KioskError."""
        return cls(database.open_reader(folder), folder, None)

    def close(self) -> None:
        """May be called twice."""
        self.engine.dispose()
        if self._lock:
            self._lock.release()

    def has_room(self, besides: int = 0) -> bool:
        """Whether the disk keeps its reserve when `besides` bytes of it are used."""
        try:
            disk = os.statvfs(self.folder)
        except OSError:
            return False
        # Some file systems have no fixed number of inodes, and say 0.
        inodes = disk.f_favail >= RESERVE_INODES or not disk.f_files
        return inodes and disk.f_bavail * disk.f_frsize >= self._reserve_bytes + besides

    def size(self) -> int:
        """Bytes of the database's file; 0 if the disk does not say: what is written next will tell why."""
        try:
            return os.stat(self._database).st_size  # noqa: PTH116 - a person waits: no path is made of it again
        except OSError:
            return 0

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with self._one_at_a_time, self._watched(), database.transaction(self.engine) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        self._check_writable()
        with self._one_at_a_time, self._watched(), database.transaction(self.engine) as connection:
            yield connection

    @contextmanager
    def writing_directly(self) -> Iterator[sqlite3.Connection]:
        """`writing` on SQLite's own connection: for the one transaction that a person waits for."""
        self._check_writable()
        with self._one_at_a_time, self._watched(), self._direct.transaction() as connection:
            yield connection

    @contextmanager
    def outside_transactions(self) -> Iterator[sqlite3.Connection]:
        """For what SQLite does in no transaction."""
        self._check_writable()
        with self._one_at_a_time, self._watched(), self._direct.connection() as connection:
            yield connection

    def _check_writable(self) -> None:
        if self._lock is None:
            raise StorageFailed(Fault.OTHER, "the queue was opened for reading only")
        if self.fault is Fault.DISK:
            raise StorageFailed(Fault.DISK, "the queue's disk failed: check the disk, then restart the terminal")

    @contextmanager
    def _watched(self) -> Iterator[None]:
        try:
            yield
        except StorageFailed as error:
            if error.fault in (Fault.DISK, Fault.DAMAGED):
                self.fault = error.fault
            raise
