"""A queue of an older program, with applications in it, is migrated and loses none.

A queue of the next release is used without a change, for a roll-back by one release."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import NullPool

from kiosk.errors import KioskError
from kiosk.outbox import migrate
from kiosk.outbox.chain import challenge_checksum, first_record
from kiosk.outbox.chain_head import HEAD_NAME
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.recovery.damaged_queue import DamagedQueue
from kiosk.outbox.schema import REVISION, USABLE_FROM
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Challenge, QueueEntry, State
from tests.outbox.conftest import MONTH, NOON, StoppedClock, accept, settle

OLD = ["0001", "0002"]
CONTRACTING: set[str] = set()
TABLES = ("applications", "sealed_contents", "challenges", "backoffs")


def old_queue(folder: Path, new: Path, revision: str) -> None:
    """Copy the queue in `new` into a file of the schema `revision`, as a program of that release left it."""
    folder.mkdir(mode=0o700)
    shutil.copy(new / HEAD_NAME, folder / HEAD_NAME)
    path = folder / DATABASE_NAME
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)
    with engine.begin() as connection:
        migrate.migrate(connection, path, revision)
    with engine.connect() as connection:
        connection.exec_driver_sql("ATTACH ? AS new", (str(new / DATABASE_NAME),))
        for table in TABLES:
            connection.exec_driver_sql(f"INSERT INTO main.{table} SELECT * FROM new.{table}")  # noqa: S608
        connection.commit()


@pytest.fixture(params=OLD)
def old(request: pytest.FixtureRequest, memory: Path, clock: StoppedClock) -> Path:
    with closing(Outbox.open(memory / "new", clock)) as outbox:
        entries = [accept(outbox, bytes([number]) * 5000) for number in range(4)]
        outbox.challenges.add([Challenge("a-challenge-that-is-left", NOON + MONTH)])
        settle(outbox, entries[0].application_id)
        outbox.set_aside(entries[2].application_id, "conflict")
    old_queue(memory / "old", memory / "new", request.param)
    return memory / "old"


STATES = [State.APPLIED, State.QUEUED, State.NEEDS_ATTENTION, State.QUEUED]


def test_what_was_in_it_is_in_it_and_proves_itself(old: Path, clock: StoppedClock) -> None:
    with closing(Outbox.open(old, clock)) as outbox:
        assert [row.state for row in outbox.view.list()] == STATES
        assert [queued.sealed for queued in outbox.claim(NOON, 9)] == [bytes([1]) * 5000, bytes([3]) * 5000]
        assert outbox.challenges.left(NOON) == 1
        assert outbox.view.verify() == []
        accept(outbox)
        assert outbox.trim(NOON + MONTH) == 1
        assert outbox.view.verify() == []
    with closing(ReadOnlyOutbox.open(old)) as reader:
        assert [row.sequence for row in reader.list()] == [2, 3, 4, 5]


def test_a_list_before_the_first_start_says_what_to_do(old: Path) -> None:
    with pytest.raises(KioskError, match="by an older version of this program: start the terminal"):
        ReadOnlyOutbox.open(old)


def test_a_power_cut_in_the_middle_leaves_the_older_schema_whole(
    old: Path, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    real: Callable[[Connection, Path], None] = migrate.migrate

    def cut_off(connection: Connection, path: Path) -> None:
        real(connection, path)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(migrate, "migrate", cut_off)
        with pytest.raises(KeyboardInterrupt):
            Outbox.open(old, clock)
    with pytest.raises(KioskError, match="an older version"):
        ReadOnlyOutbox.open(old)
    with closing(Outbox.open(old, clock)) as outbox:
        assert [row.state for row in outbox.view.list()] == STATES
        assert outbox.view.verify() == []


def left_by_the_release_after(folder: Path, usable_from: str) -> None:
    """Change the queue in `folder` as a later program does: it adds a table and fills it."""
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection:
        connection.execute("CREATE TABLE routes (sequence INTEGER PRIMARY KEY REFERENCES applications, value TEXT)")
        connection.execute("INSERT INTO routes SELECT sequence, 'by post' FROM applications")
        connection.execute("UPDATE alembic_version SET version_num = ?", (f"{int(REVISION) + 1:04}",))
        connection.execute(f"PRAGMA user_version = {int(usable_from)}")
        connection.commit()


@pytest.fixture
def rolled_back(old: Path, clock: StoppedClock) -> Path:
    Outbox.open(old, clock).close()
    left_by_the_release_after(old, usable_from=REVISION)
    return old


def test_after_a_roll_back_of_one_release_the_queue_is_used_as_it_is(rolled_back: Path, clock: StoppedClock) -> None:
    with closing(ReadOnlyOutbox.open(rolled_back)) as reader:
        assert [row.state for row in reader.list()] == STATES
    with closing(Outbox.open(rolled_back, clock)) as outbox:
        assert [queued.sealed for queued in outbox.claim(NOON, 9)] == [bytes([1]) * 5000, bytes([3]) * 5000]
        entry = accept(outbox)
        settle(outbox, entry.application_id)
        assert outbox.view.verify() == []
    with closing(sqlite3.connect(rolled_back / DATABASE_NAME)) as connection:
        assert connection.execute("SELECT count(*) FROM routes").fetchone() == (4,), (
            "the later release's table must stay"
        )


def test_after_a_roll_back_a_damaged_queue_is_salvaged(rolled_back: Path) -> None:
    found = DamagedQueue(rolled_back)
    assert [entry.sealed[:1] for entry in found.entries()] == [bytes([1]), bytes([2]), bytes([3])]
    assert found.missing == []


def test_a_newer_schema_that_changed_what_is_used_here_is_refused(old: Path, clock: StoppedClock) -> None:
    Outbox.open(old, clock).close()
    left_by_the_release_after(old, usable_from=f"{int(REVISION) + 1:04}")
    with pytest.raises(KioskError, match="newer version of this program: install that version again"):
        Outbox.open(old, clock)


def test_each_migration_leaves_what_the_release_before_uses_as_it_was(memory: Path) -> None:
    """It adds tables. A migration that removes what no release uses any more is listed in CONTRACTING."""
    path = memory / DATABASE_NAME
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)

    def tables() -> dict[str, str]:
        with closing(sqlite3.connect(path)) as connection:
            return dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))

    before: dict[str, str] = {}
    for number in range(1, int(REVISION) + 1):
        with engine.begin() as connection:
            migrate.migrate(connection, path, f"{number:04}")
        if f"{number:04}" not in CONTRACTING:
            assert before.items() <= tables().items(), f"{number:04} changes what {number - 1:04} uses"
        before = tables()
    assert max(CONTRACTING, default="") <= USABLE_FROM


def test_every_older_revision_is_tried(outbox: Outbox) -> None:
    """A new migration must be added above."""
    assert [f"{number:04}" for number in range(1, int(REVISION))] == OLD


def test_what_older_programs_wrote_down_is_worked_out_alike() -> None:
    """Links and checksums of existing queues: a faster computation must give the same values."""
    moment = datetime(2022, 8, 1, 3, 0, tzinfo=UTC)
    entry = QueueEntry(
        "01a20000-0000-7000-8000-000000000042", "kiosk-0042", b"sealed", "ab" * 32, "XXXX-XXXX-C", moment
    )
    record = first_record(entry, 7, "cd" * 32)
    answered = record.with_changes(state="applied", settled_at="2022-08-01T03:00:05.000Z", receipt_jws=b"receipt")
    strange = record.with_changes(kiosk_id='店頭\u2028"\\', size=1.5)
    assert [value[:16] for value in (record.link, record.checksum, answered.checksum, strange.checksum)] == [
        "6deb3e70067bae26",
        "463c6c4d0cde7fae",
        "b71131ff6ff6d913",
        "194d115effd4b8eb",
    ]
    spent = challenge_checksum("challenge-number-1", "2022-08-31T03:00:00.000Z", entry.application_id)
    assert spent.startswith("e1ab3672710503da")
