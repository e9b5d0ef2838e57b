"""SQLite, set up so that a commit that has returned survives a power cut.

Rollback journal (TRUNCATE) with `synchronous=EXTRA`, not WAL: the SQLite of Debian 13 (3.46.1) and 12 (3.40.1) has
the WAL-reset bug (mended in 3.51.3), and one flipped bit in a WAL silently drops accepted rows. A terminal accepts less
than one application a minute; the milliseconds are there. Every setting is read back on every connection, because a
build may not know or not allow one.
"""

import fcntl
import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from kiosk.errors import KioskError
from kiosk.outbox.schema import REVISION
from kiosk.outbox.values import Fault, OtherVersion, StorageFailed
from kiosk.station.atomic_files import private_folder, sync_folder

DATABASE_NAME = "outbox.sqlite3"
_LOCK_NAME = "outbox.lock"

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
READER_PRAGMAS = _COMMON_PRAGMAS | {"query_only": ("ON", 1)}


class InstanceLock:
    """One program at a time may write: a second one hears so at once. The kernel lets go when the process ends."""

    def __init__(self, folder: Path) -> None:
        """Raises KioskError if another program holds it."""
        descriptor = os.open(folder / _LOCK_NAME, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        self._file: IO[bytes] = os.fdopen(descriptor, "rb+")
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self._file.close()
            raise KioskError(
                f"another kiosk program is using the queue in {folder}: stop it first (systemctl stop kiosk)"
            ) from None

    def release(self) -> None:
        self._file.close()


def prepare_folder(folder: Path) -> None:
    """Make the folder, readable by its owner only. Raises StorageFailed."""
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

    A file that a newer program migrated is used as it is where that only added to it (`USABLE_FROM`)."""
    path = folder / DATABASE_NAME
    if not path.exists():
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        sync_folder(folder)
    engine = _engine(path, "rw", WRITER_PRAGMAS, "BEGIN IMMEDIATE")
    try:
        if not _schema(engine).usable:
            # Rarely needed, and Alembic takes as long to load as all the rest of the queue.
            from kiosk.outbox.migrate import migrate

            with transaction(engine) as connection:
                migrate(connection, path)
    except BaseException:
        engine.dispose()
        raise
    return engine


def open_reader(folder: Path) -> Engine:
    """A connection that cannot write, beside the terminal that does. Raises KioskError if there is no queue."""
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
    """BEGIN, then COMMIT (or ROLLBACK after an exception). Raises StorageFailed, without any bound values."""
    try:
        with engine.begin() as connection:
            yield connection
    except DBAPIError as error:
        raise failure(error) from None
    except UnicodeDecodeError:
        # A flipped bit in the schema comes back as a column name or a message that is no text.
        raise StorageFailed(
            Fault.DAMAGED, "the queue's file is damaged: keep it, stop the terminal, then: kiosk outbox salvage"
        ) from None


def failure(error: DBAPIError) -> StorageFailed:
    """What a database error means to a technician."""
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
            # SQLITE_ERROR: the statements are constant, so what one names is not there any more.
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
        # The pool of one hands the connection to one thread at a time, so it may be another one each time.
        address = f"file:{quote(str(path.absolute()))}?mode={mode}"
        connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        # A flipped bit that makes a text invalid must not keep us from reading the rows around it.
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
    """False: there is none. Raises KioskError if this user may not read it, or if it is no file."""
    try:
        # A pipe in its place would block for ever.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        regular = stat.S_ISREG(os.fstat(descriptor).st_mode)
        os.close(descriptor)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise KioskError(
            f"{path} cannot be read ({error.strerror}): run this as the user that the terminal runs as"
        ) from None
    if not regular:
        raise KioskError(f"{path} is no file, and what waited in the queue is not in it: move it away")
    return True


@dataclass(frozen=True, slots=True)
class _Schema:
    """What a file says of its schema."""

    revision: str | None
    """Alembic's note; None: no migration was done."""
    usable_from: int
    """`USABLE_FROM` of the program that migrated it; 0: that program noted none."""

    @property
    def usable(self) -> bool:
        """Whether this program may use the file as it is: of its own schema, or a newer one that only added to it."""
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
