"""Another program reads the queue's file in one long transaction: known before anybody's PIN, and over when it is."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.outbox.admission import Admission
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.file_access import HELD_MILLISECONDS
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import Challenge
from kiosk.station.clock import SystemClock
from kiosk.visit.model import ClosedReason
from tests.outbox.conftest import entry_of

NOW = datetime.now(UTC)


@contextmanager
def reading(folder: Path) -> Iterator[None]:
    """As a backup or somebody's sqlite3 does it, in the middle of its transaction."""
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
