"""Another program reads the queue's file in a long transaction: detected before the PIN, and over when it ends."""

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.doctor.queue import check_queue
from kiosk.outbox import lock_holders
from kiosk.outbox.admission import Admission
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.file_access import HELD_MILLISECONDS
from kiosk.outbox.lock_holders import holders
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import Challenge
from kiosk.station.clock import SystemClock
from kiosk.station.settings import load_settings
from kiosk.visit.model import ClosedReason
from tests.outbox.conftest import entry_of

NOW = datetime.now(UTC)


@contextmanager
def reading(folder: Path) -> Iterator[None]:
    """Like a backup or an sqlite3 shell, in the middle of its transaction."""
    with closing(sqlite3.connect(folder / DATABASE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM applications").fetchone()
        yield


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "queue"


@pytest.fixture
def store(folder: Path) -> Iterator[StoreThread]:
    store = StoreThread(Outbox.open(folder, lambda: datetime.now(UTC)))
    store.submit(lambda outbox: outbox.challenges.add([Challenge("a" * 20, NOW + timedelta(days=2))])).result()
    yield store
    store.stop()


def test_nobody_can_begin_a_visit_while_it_lasts(store: StoreThread, folder: Path) -> None:
    admission = Admission(folder, SystemClock(), altered=list, unseen=list)
    admission.audited([])
    assert admission.closed_by(store) is None
    with reading(folder):
        assert admission.closed_by(store) is ClosedReason.STORAGE
    assert admission.closed_by(store) is None


def test_the_look_is_short_and_leaves_the_file_as_it_was(store: StoreThread, folder: Path) -> None:
    before = (folder / DATABASE_NAME).read_bytes()
    with reading(folder):
        began = time.monotonic()
        assert store.submit(lambda outbox: outbox.held_elsewhere()).result()
        assert time.monotonic() - began >= HELD_MILLISECONDS / 1000
    assert not store.submit(lambda outbox: outbox.held_elsewhere()).result()
    assert (folder / DATABASE_NAME).read_bytes() == before
    store.submit(lambda outbox: outbox.accept(entry_of(b"one"), "a" * 20)).result()


PROGRAM = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1], isolation_level=None)
other.execute(sys.argv[2])
other.execute("SELECT count(*) FROM applications").fetchone()
print("holds it", flush=True)
sys.stdin.read()
"""


@pytest.mark.long
@pytest.mark.parametrize("kind", ["BEGIN", "BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
def test_the_doctor_names_the_program(store: StoreThread, folder: Path, tmp_path: Path, kind: str) -> None:
    """In a separate process, like a backup."""
    settings = load_settings(None, {"state_dir": str(tmp_path)})
    command = [sys.executable, "-c", PROGRAM, str(folder / DATABASE_NAME), kind]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"holds it\n"
        held = next(each for each in check_queue(settings, None, NOW) if each.fault == "queue-held")
        assert f"(process {other.pid})" in held.detail
        assert Path(f"/proc/{other.pid}/comm").read_text().strip() in held.detail
        (shown,) = held.commands
        assert shown == f"ps -o pid,user,args -p {other.pid}"
        assert subprocess.run(shown, shell=True, capture_output=True, check=True).stdout  # noqa: S602 - the command as printed
        other.communicate()
    assert [each.fault for each in check_queue(settings, None, NOW)] == [""]


def test_a_file_that_is_not_there_or_that_nobody_locks_is_held_by_nobody(folder: Path, store: StoreThread) -> None:
    assert holders(folder / DATABASE_NAME) == []
    assert holders(folder / "none") == []


def test_a_short_reader_is_waited_for(store: StoreThread, folder: Path) -> None:
    with closing(sqlite3.connect(folder / DATABASE_NAME, isolation_level=None)) as other:
        for _ in range(20):
            other.execute("SELECT count(*) FROM applications").fetchone()
            assert not store.submit(lambda outbox: outbox.held_elsewhere()).result()


def test_the_usual_patience_is_back_afterwards(store: StoreThread, folder: Path) -> None:
    with reading(folder):
        store.submit(lambda outbox: outbox.held_elsewhere()).result()

    def patience(outbox: Outbox) -> int:
        with outbox._writer.outside_transactions() as connection:
            return int(connection.execute("PRAGMA busy_timeout").fetchone()[0])

    assert store.submit(patience).result() == 5000


def test_only_programs_that_hold_the_lock_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not one that waits for it, and not one with a lock on another file."""
    file = tmp_path / "outbox.lock"
    file.touch()
    status = file.stat()
    here = f"{os.major(status.st_dev):02x}:{os.minor(status.st_dev):02x}:{status.st_ino}"
    locks = tmp_path / "locks"
    monkeypatch.setattr(lock_holders, "LOCKS", locks)
    locks.write_text(
        f"1: FLOCK  ADVISORY  WRITE 4711 {here} 0 EOF\n"
        f"1: -> FLOCK  ADVISORY  WRITE 4712 {here} 0 EOF\n"
        f"2: POSIX  ADVISORY  READ {os.getpid()} {here} 0 EOF\n"
        f"3: FLOCK  ADVISORY  WRITE 4713 {here}9 0 EOF\n"
        "4: FLOCK\n"
    )
    assert [each.pid for each in holders(file, looks=1)] == [4711]
    for content in (b"", b"\xff\n", b"1: FLOCK ADVISORY WRITE pid x y z\n"):
        locks.write_bytes(content)
        assert holders(file, looks=1) == []
    locks.unlink()
    assert holders(file, looks=1) == []
    assert holders(tmp_path / "no-such-file", looks=1) == []
