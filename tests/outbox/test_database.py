"""SQLite has the promised settings on every connection; otherwise one line says why not."""

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, IntegrityError

from kiosk.errors import KioskError
from kiosk.outbox import database, migrate
from kiosk.outbox.database import DATABASE_NAME, READER_PRAGMAS, WRITER_PRAGMAS
from kiosk.outbox.raw_sqlite import RawConnection
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.schema import REVISION, metadata
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Challenge, Fault, NotAccepted, Reason, State, StorageFailed
from tests.outbox.conftest import MONTH, NOON, StoppedClock, accept, entry_of

PROMISED = {
    "journal_mode": "truncate",
    "synchronous": 3,
    "mmap_size": 0,
    "secure_delete": 1,
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "cell_size_check": 1,
    "trusted_schema": 0,
}


@pytest.mark.parametrize(("pragma", "value"), PROMISED.items())
def test_every_connection_has_the_promised_setting(outbox: Outbox, pragma: str, value: object) -> None:
    for _ in range(2):
        with outbox._writer.storage.reading() as connection:
            assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
        outbox._writer.storage.engine.dispose()  # the next use opens a new connection


@pytest.mark.parametrize("pragma", WRITER_PRAGMAS)
def test_a_setting_that_does_not_take_is_an_error(
    folder: Path, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch, pragma: str
) -> None:
    """For example a SQLite built without the feature: reading the setting back returns another value."""
    setting, _ = WRITER_PRAGMAS[pragma]
    monkeypatch.setitem(database.WRITER_PRAGMAS, pragma, (setting, "something else"))
    with pytest.raises(KioskError, match=f"does not take the setting {pragma}"):
        Outbox.open(folder, clock)


def test_a_database_left_in_wal_mode_is_brought_back(opened: Callable[[], Outbox], folder: Path) -> None:
    accept(opened())
    opened().close()
    raw = sqlite3.connect(folder / DATABASE_NAME)
    assert raw.execute("PRAGMA journal_mode=WAL").fetchone() == ("wal",)
    raw.close()
    outbox = opened()
    with outbox._writer.storage.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "truncate"
    assert len(outbox.view.list()) == 1


def test_the_migrations_make_the_schema(outbox: Outbox) -> None:
    with outbox._writer.storage.reading() as connection:
        migrated = MigrationContext.configure(connection)
        assert compare_metadata(migrated, metadata) == []
        assert migrated.get_current_revision() == REVISION


def test_a_queue_of_a_newer_program_is_left_alone(opened: Callable[[], Outbox], folder: Path) -> None:
    accept(opened())
    with opened()._writer.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        connection.exec_driver_sql("PRAGMA user_version = 9999")
    with pytest.raises(KioskError, match="newer version"):
        opened()
    with pytest.raises(KioskError, match="a newer version of this program: install that one again"):
        ReadOnlyOutbox.open(folder)
    raw = sqlite3.connect(folder / DATABASE_NAME)
    assert raw.execute("SELECT count(*) FROM applications").fetchone() == (1,)
    raw.close()


def test_a_migration_that_is_cut_off_leaves_the_schema_before_it(
    folder: Path, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_off(connection: Connection, path: Path) -> None:
        connection.exec_driver_sql("CREATE TABLE half (done TEXT)")
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(migrate, "migrate", cut_off)
        with pytest.raises(KeyboardInterrupt):
            Outbox.open(folder, clock)
    raw = sqlite3.connect(folder / DATABASE_NAME)
    assert raw.execute("SELECT name FROM sqlite_master").fetchall() == []
    raw.close()
    Outbox.open(folder, clock).close()


def test_writers_lock_before_they_read(outbox: Outbox) -> None:
    """A read followed by a write under a deferred BEGIN loses updates or fails; here 4 threads lose none."""

    def add_one() -> None:
        for _ in range(25):
            with outbox._writer.writing() as connection:
                attempts = connection.exec_driver_sql("SELECT attempts FROM backoffs").scalar_one()
                connection.exec_driver_sql("UPDATE backoffs SET attempts = ?", (attempts + 1,))

    with outbox._writer.writing() as connection:
        connection.exec_driver_sql("INSERT INTO backoffs VALUES ('test', 0, '')")
    threads = [threading.Thread(target=add_one) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with outbox._writer.storage.reading() as connection:
        assert connection.exec_driver_sql("SELECT attempts FROM backoffs").scalar_one() == 100


def test_errors_show_no_values(outbox: Outbox) -> None:
    accept(outbox)
    with pytest.raises(IntegrityError) as inner, outbox._writer.storage.engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO backoffs VALUES (?, ?, ?)", ("planted-4111222233334444", None, "x"))
    assert "planted-4111222233334444" not in str(inner.value)
    with pytest.raises(StorageFailed) as outer, outbox._writer.writing() as connection:
        connection.exec_driver_sql("INSERT INTO backoffs VALUES (?, ?, ?)", ("planted-4111222233334444", None, "x"))
    assert "planted" not in str(outer.value)
    assert outer.value.__suppress_context__


def test_only_the_owner_may_read_the_files(outbox: Outbox, folder: Path) -> None:
    accept(outbox)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for name in (DATABASE_NAME, "outbox.head"):
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600


# --- a second program

OPEN_IT = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from kiosk.errors import KioskError
from kiosk.outbox.store import Outbox
try:
    Outbox.open(Path(sys.argv[1]), lambda: datetime.now(UTC)).close()
except KioskError as error:
    print(error)
"""


def in_another_process(program: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True, timeout=600
    )
    return done.stdout.strip()


@pytest.mark.long
def test_a_second_program_hears_who_is_in_the_way(outbox: Outbox, folder: Path) -> None:
    accept(outbox)
    answer = in_another_process(OPEN_IT, str(folder))
    assert answer == f"another kiosk program is using the queue in {folder}: stop it first (systemctl stop kiosk)"
    outbox.close()
    assert in_another_process(OPEN_IT, str(folder)) == ""


def test_a_name_in_the_file_that_is_no_text_is_told_as_damage(outbox: Outbox) -> None:
    """SQLite's own words quote it."""
    raw = RawConnection(outbox._writer.storage.engine)
    for statement in (raw.connection, raw.transaction):
        with pytest.raises(StorageFailed, match="kiosk outbox salvage") as caught, statement():
            raise UnicodeDecodeError("utf-8", b"\xf3tate", 0, 1, "invalid continuation byte")
        assert caught.value.fault is Fault.DAMAGED


def test_its_folder_may_have_any_name(memory: Path) -> None:
    folder = memory / "what? 50%20 #1 &mode=ro 売り場"
    with closing(Outbox.open(folder, StoppedClock())) as outbox:
        entry = accept(outbox)
        with closing(ReadOnlyOutbox.open(folder)) as reader:
            assert [row.application_id for row in reader.list()] == [entry.application_id]
    assert list(memory.iterdir()) == [folder]


def test_lists_and_checks_work_beside_the_terminal(outbox: Outbox, folder: Path) -> None:
    entry = accept(outbox)
    reader = ReadOnlyOutbox.open(folder)
    assert [row.application_id for row in reader.list()] == [entry.application_id]
    assert reader.verify() == []
    accept(outbox)
    assert reader.counts()[State.QUEUED] == 2
    assert reader.oldest_queued() == NOON
    with pytest.raises(StorageFailed), reader._storage.reading() as connection:
        connection.exec_driver_sql("DELETE FROM backoffs")
    with reader._storage.reading() as connection:
        for pragma, (_, value) in READER_PRAGMAS.items():
            assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
    reader.close()
    assert not outbox.broken


def test_a_reader_is_answered_while_the_terminal_is_in_the_middle_of_a_change(outbox: Outbox, folder: Path) -> None:
    accept(outbox)
    with outbox._writer.writing() as connection:
        connection.exec_driver_sql("UPDATE applications SET reason = 'half'")
        reader = ReadOnlyOutbox.open(folder)
        assert [row.reason for row in reader.list()] == [None]
        reader.close()


def test_a_reader_that_holds_on_makes_the_terminal_refuse_not_break(
    folder: Path, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(database.WRITER_PRAGMAS, "busy_timeout", ("50", 50))
    outbox = Outbox.open(folder, clock)
    outbox.challenges.add([Challenge("challenge-number-1", NOON + MONTH)])
    slow = ReadOnlyOutbox.open(folder)
    with slow._storage.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM applications")
        with pytest.raises(NotAccepted) as caught:
            outbox.accept(entry_of(b"sealed"), "challenge-number-1")
        assert caught.value.reason is Reason.BUSY
    slow.close()
    assert not outbox.broken
    outbox.accept(entry_of(b"sealed"), "challenge-number-1")
    assert outbox.view.verify() == []
    outbox.close()


def test_no_queue_is_said_in_one_line(folder: Path) -> None:
    with pytest.raises(KioskError, match="there is no queue in"):
        ReadOnlyOutbox.open(folder)


def test_another_user_is_told_who_may_read(outbox: Outbox, folder: Path) -> None:
    if os.geteuid() == 0:
        os.seteuid(65534)
    else:
        (folder / DATABASE_NAME).chmod(0)
    try:
        with pytest.raises(KioskError, match=r"cannot be read .* run this as the user that the terminal runs as"):
            ReadOnlyOutbox.open(folder)
    finally:
        if os.getuid() == 0:
            os.seteuid(0)
    assert outbox.view.list() == []


@pytest.mark.parametrize("content", [b"no database at all" * 1000, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_file_that_is_no_database_is_kept_and_reported(
    opened: Callable[[], Outbox], folder: Path, content: bytes
) -> None:
    opened().close()
    path = folder / DATABASE_NAME
    path.write_bytes(content)
    with pytest.raises(StorageFailed, match="damaged") as caught:
        opened()
    assert caught.value.fault is Fault.DAMAGED
    with pytest.raises(StorageFailed, match="damaged"):
        ReadOnlyOutbox.open(folder)
    assert path.read_bytes() == content, "the file must not be deleted or created again"


def test_a_place_where_nothing_can_be_kept(tmp_path: Path, clock: StoppedClock) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(KioskError, match="the queue cannot be kept in"):
        Outbox.open(tmp_path / "file" / "queue", clock)


def test_a_failed_open_leaves_the_queue_free(opened: Callable[[], Outbox], folder: Path) -> None:
    opened().close()
    good = (folder / DATABASE_NAME).read_bytes()
    (folder / DATABASE_NAME).write_bytes(b"x" * len(good))
    with pytest.raises(StorageFailed):
        opened()
    (folder / DATABASE_NAME).write_bytes(good)
    assert opened().view.list() == []


DISK = "the queue's disk failed ({}): check the disk, then restart the terminal"
DAMAGED = "the queue's file is damaged ({}): keep it, stop the terminal, then: kiosk outbox salvage"
HELD = "another program holds the queue's file: end it (kiosk doctor says which it is), then try again"


@pytest.mark.parametrize(
    ("name", "fault", "said"),
    [
        ("SQLITE_FULL", Fault.FULL, "the queue's disk is full: make room, then try again"),
        ("SQLITE_IOERR", Fault.DISK, DISK),
        ("SQLITE_IOERR_FSYNC", Fault.DISK, DISK),
        ("SQLITE_CANTOPEN", Fault.DISK, DISK),
        ("SQLITE_PERM", Fault.DISK, DISK),
        ("SQLITE_READONLY", Fault.DISK, DISK),
        (
            "SQLITE_READONLY_ROLLBACK",
            Fault.OTHER,
            "the queue was left in the middle of a change: start the terminal, which completes it",
        ),
        ("SQLITE_CORRUPT", Fault.DAMAGED, DAMAGED),
        ("SQLITE_NOTADB", Fault.DAMAGED, DAMAGED),
        ("SQLITE_ERROR", Fault.DAMAGED, DAMAGED),
        ("SQLITE_BUSY", Fault.BUSY, HELD),
        ("SQLITE_LOCKED", Fault.BUSY, HELD),
        ("SQLITE_NOMEM", Fault.OTHER, "the queue's file cannot be used ({}): restart the terminal"),
    ],
)
def test_what_an_error_of_sqlite_means_decides_what_follows(name: str, fault: Fault, said: str) -> None:
    """A full disk needs room; only a damaged file is quarantined; after a failed disk nothing is written any more."""
    error = sqlite3.OperationalError("what SQLite says")
    error.sqlite_errorcode, error.sqlite_errorname = getattr(sqlite3, name), name
    failed = database.failure(DBAPIError(None, None, error))
    assert (failed.fault, str(failed)) == (fault, said.format(name))


def test_an_error_without_sqlite_s_code_is_named_by_its_type() -> None:
    failed = database.failure(DBAPIError(None, None, ValueError("some value")))
    said = "the queue's file cannot be used (DBAPIError): restart the terminal"
    assert (failed.fault, str(failed)) == (Fault.OTHER, said)


def test_a_name_that_is_no_text_any_more_means_a_damaged_file(outbox: Outbox) -> None:
    """A flipped bit in the schema. Only this error counts; any other one is an error of the program."""
    engine = outbox.view._storage.engine
    with pytest.raises(StorageFailed) as caught, database.transaction(engine):
        raise UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid")
    assert caught.value.fault is Fault.DAMAGED
    with pytest.raises(ZeroDivisionError), database.transaction(engine):
        raise ZeroDivisionError


def test_all_of_a_queue_is_its_owner_s_alone(tmp_path: Path) -> None:
    """With any umask: a technician's shell has another one than the unit."""
    before = os.umask(0o002)
    try:
        Outbox.open(tmp_path / "state" / "queue", lambda: NOON).close()
    finally:
        os.umask(before)
    made = [tmp_path / "state", *(tmp_path / "state").rglob("*")]
    assert {path.name: oct(path.stat().st_mode) for path in made if path.stat().st_mode & 0o077} == {}
