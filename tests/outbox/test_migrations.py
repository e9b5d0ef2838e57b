"""A queue that an older program left behind, with applications in it, is brought up to date and loses none."""

import shutil
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
from kiosk.outbox.schema import REVISION
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Challenge, QueueEntry, State
from tests.outbox.conftest import MONTH, NOON, StoppedClock, accept, settle

OLD = ["0001"]
TABLES = ("applications", "sealed_contents", "challenges", "backoffs")


def old_queue(folder: Path, new: Path, revision: str) -> None:
    """The rows of the queue in `new` in a file of the schema `revision`, as a program of that time left it."""
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
    with pytest.raises(KioskError, match="of another version of this program: start the terminal first"):
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
    with pytest.raises(KioskError, match="of another version"):
        ReadOnlyOutbox.open(old)
    with closing(Outbox.open(old, clock)) as outbox:
        assert [row.state for row in outbox.view.list()] == STATES
        assert outbox.view.verify() == []


def test_every_older_revision_is_tried(outbox: Outbox) -> None:
    """A new migration has to be added above."""
    assert [f"{number:04}" for number in range(1, int(REVISION))] == OLD


def test_what_older_programs_wrote_down_is_worked_out_alike() -> None:
    """Links and checksums of every queue that is out there: a faster way to work them out gives the same ones."""
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
