"""SQLite, configured so that a commit that has returned survives a power cut.

Rollback journal (TRUNCATE) with `synchronous=EXTRA`, not WAL: the SQLite of Debian 13 (3.46.1) and 12 (3.40.1) has the
WAL-reset bug (fixed in 3.51.3), and one flipped bit in a WAL silently drops accepted rows. A terminal accepts less than
one application a minute, so a commit may take some milliseconds more. Every setting is read back on every connection,
because a build of SQLite may not know or not allow it.
"""

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from devices.regular_files import NotRegular, open_regular
from kiosk.errors import KioskError
from kiosk.outbox.schema import REVISION
from kiosk.outbox.values import Fault, OtherVersion, StorageFailed
from kiosk.station.atomic_files import private_folder, sync_folder

DATABASE_NAME = "outbox.sqlite3"
"""Name of the database, in the folder of the queue."""
_BESIDE = ("-journal", "-wal", "-shm")
"""Ends of the names of the files that SQLite opens beside a database."""

# Setting and the value that SQLite must answer with. temp_store: nothing of a query spills into a temporary file.
_COMMON_PRAGMAS: dict[str, tuple[str, object]] = {
    "mmap_size": ("0", 0),
    "busy_timeout": ("5000", 5000),
    "cell_size_check": ("ON", 1),
    "trusted_schema": ("OFF", 0),
    "temp_store": ("MEMORY", 2),
}
WRITER_PRAGMAS = _COMMON_PRAGMAS | {
    "journal_mode": ("TRUNCATE", "truncate"),
    "synchronous": ("EXTRA", 3),
    "secure_delete": ("ON", 1),
    "foreign_keys": ("ON", 1),
}
"""PRAGMA -> value to set, and the value that SQLite must report, of the writing connection."""
READER_PRAGMAS = _COMMON_PRAGMAS | {"query_only": ("ON", 1)}
"""The same of a reading connection."""


def prepare_folder(folder: Path) -> None:
    """Create the folder, accessible to its owner only. Raises StorageFailed."""
    try:
        private_folder(folder)
        if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
            raise PermissionError
    except OSError:
        raise StorageFailed(
            Fault.OTHER, f"the queue cannot be kept in {folder}: make it a folder that this user may write"
        ) from None


def open_writer(folder: Path) -> Engine:
    """The one writing connection (a pool of one: a second thread waits), migrated to the schema of this program.

    A file that a newer program migrated is used unchanged if that program only added to it (`USABLE_FROM`).
    """
    path = folder / DATABASE_NAME
    _check_files(path)
    if not path.exists():
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        sync_folder(folder)
    engine = _engine(path, "rw", WRITER_PRAGMAS, "BEGIN IMMEDIATE")
    try:
        if not _schema(engine).usable:
            # Rarely needed, and Alembic takes as long to import as the rest of the queue.
            from kiosk.outbox.migrate import migrate

            with transaction(engine) as connection:
                migrate(connection, path)
    except BaseException:
        engine.dispose()
        raise
    return engine


def open_reader(folder: Path) -> Engine:
    """A connection that cannot write, beside the running terminal. Raises KioskError without a queue."""
    path = folder / DATABASE_NAME
    engine = _engine(path, "ro", READER_PRAGMAS, "BEGIN")
    try:
        schema = _schema(engine) if _readable(path) else _Schema(None, 0)
    except BaseException:
        engine.dispose()
        raise
    if schema.usable:
        return engine
    engine.dispose()
    if schema.revision is None:
        raise KioskError(
            f"there is no queue in {folder}: this terminal has not been started yet, or state_dir is wrong; check it"
        )
    raise OtherVersion(folder, newer=schema.revision > REVISION)


@contextmanager
def transaction(engine: Engine) -> Iterator[Connection]:
    """BEGIN, then COMMIT (or ROLLBACK after an exception). Raises StorageFailed, whose message has no bound values."""
    try:
        with engine.begin() as connection:
            yield connection
    except DBAPIError as error:
        raise failure(error) from None
    except UnicodeDecodeError:
        # A flipped bit in the schema may make a column name or a message that is not valid UTF-8.
        raise StorageFailed(
            Fault.DAMAGED, "the queue's file is damaged: keep it, stop the terminal, then: kiosk outbox salvage"
        ) from None


def failure(error: DBAPIError) -> StorageFailed:
    """The meaning of a database error for a technician."""
    code = getattr(error.orig, "sqlite_errorcode", None)
    match code & 0xFF if isinstance(code, int) else None:
        case sqlite3.SQLITE_FULL:
            return StorageFailed(Fault.FULL, "the queue's disk is full: make room, then try again")
        case sqlite3.SQLITE_READONLY if code == sqlite3.SQLITE_READONLY_ROLLBACK:
            return StorageFailed(
                Fault.OTHER, "the queue was left in the middle of a change: start the terminal, which completes it"
            )
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return StorageFailed(
                Fault.DISK, f"the queue's disk failed ({_name(error)}): check the disk, then restart the terminal"
            )
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_ERROR:
            # SQLITE_ERROR: the statements are constant, so a table or column that one names has disappeared.
            return StorageFailed(
                Fault.DAMAGED,
                f"the queue's file is damaged ({_name(error)}): keep it, stop the terminal, then: kiosk outbox salvage",
            )
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return StorageFailed(
                Fault.BUSY,
                "another program holds the queue's file: end it (kiosk doctor says which it is), then try again",
            )
        case _:
            return StorageFailed(Fault.OTHER, f"the queue's file cannot be used ({_name(error)}): restart the terminal")


def _name(error: DBAPIError) -> str:
    return str(getattr(error.orig, "sqlite_errorname", type(error).__name__))


def _engine(path: Path, mode: str, pragmas: dict[str, tuple[str, object]], begin: str) -> Engine:
    def connect() -> sqlite3.Connection:
        # The pool of one hands the connection to one thread at a time, but not always to the same thread.
        address = f"file:{quote(str(path.absolute()))}?mode={mode}"
        connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        # Invalid UTF-8 from a flipped bit must not prevent reading the other rows.
        connection.text_factory = lambda raw: raw.decode(errors="replace")
        return connection

    engine = create_engine(
        "sqlite://", creator=connect, poolclass=QueuePool, pool_size=1, max_overflow=0, hide_parameters=True
    )

    @event.listens_for(engine, "connect")
    def _set_up(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        for name, (setting, _) in pragmas.items():
            connection.execute(f"PRAGMA {name}={setting}")
        for name, (_, expected) in pragmas.items():
            row = connection.execute(f"PRAGMA {name}").fetchone()
            if row != (expected,):
                raise KioskError(
                    f"this SQLite ({sqlite3.sqlite_version}) does not take the setting {name}: use Debian's"
                )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _readable(path: Path) -> bool:
    """Whether the file exists. Raises KioskError if this user may not read it, or if it is not a regular file."""
    try:
        os.close(open_regular(path))
    except (FileNotFoundError, NotADirectoryError):
        return False
    except NotRegular:
        raise KioskError(f"{path} is no file, and what waited in the queue is not in it: move it away") from None
    except OSError as error:
        raise KioskError(
            f"{path} cannot be read ({error.strerror}): run this as the user that the terminal runs as"
        ) from None
    _check_files(path)
    return True


def _check_files(path: Path) -> None:
    """Raise StorageFailed if a file that SQLite would open is a pipe or device, on which it would block."""
    for file in (path, *(path.with_name(path.name + end) for end in _BESIDE)):
        try:
            mode = file.stat().st_mode
        except OSError:
            continue  # it does not exist, or SQLite reports the error
        if not stat.S_ISREG(mode):
            raise StorageFailed(
                Fault.DAMAGED, f"{file} is no file: keep the queue, stop the terminal, then: kiosk outbox salvage"
            )


@dataclass(frozen=True, slots=True)
class _Schema:
    """The schema of a file, by its own record."""

    revision: str | None
    """Alembic's revision; None: never migrated."""
    usable_from: int
    """`USABLE_FROM` of the program that migrated it; 0: not recorded."""

    @property
    def usable(self) -> bool:
        """Whether this program may use the file unchanged: it has the same schema, or a newer one that only added to
        it.
        """
        if self.revision is None or self.revision <= REVISION:
            return self.revision == REVISION
        return 0 < self.usable_from <= int(REVISION)


def _schema(engine: Engine) -> _Schema:
    with transaction(engine) as connection:
        tables = connection.exec_driver_sql(
            "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
        )
        if tables.first() is None:
            return _Schema(None, 0)
        return _Schema(
            connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar(),
            connection.exec_driver_sql("PRAGMA user_version").scalar() or 0,
        )
