"""A queue that an older program left behind, with applications in it, is brought up to date and loses none."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import NullPool

from kiosk.errors import KioskError
from kiosk.outbox import migrate
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.looking import HEAD_NAME
from kiosk.outbox.schema import REVISION
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Challenge, State
from kiosk.visit.model import Outcome
from tests.outbox.conftest import MONTH, NOON, StoppedClock, accept

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
        outbox.add_challenges([Challenge("a-challenge-that-is-left", NOON + MONTH)])
        outbox.settle(entries[0].application_id, Outcome.APPLIED, b"receipt")
        outbox.attention(entries[2].application_id, "conflict")
    old_queue(memory / "old", memory / "new", request.param)
    return memory / "old"


STATES = [State.APPLIED, State.QUEUED, State.NEEDS_ATTENTION, State.QUEUED]


def test_what_was_in_it_is_in_it_and_proves_itself(old: Path, clock: StoppedClock) -> None:
    with closing(Outbox.open(old, clock)) as outbox:
        assert [row.state for row in outbox.list()] == STATES
        assert [queued.sealed for queued in outbox.claim(NOON, 9)] == [bytes([1]) * 5000, bytes([3]) * 5000]
        assert outbox.challenges_left(NOON) == 1
        assert outbox.verify() == []
        accept(outbox)
        assert outbox.trim(NOON + MONTH) == 1
        assert outbox.verify() == []
    with closing(Outbox.read_only(old)) as reader:
        assert [row.sequence for row in reader.list()] == [2, 3, 4, 5]


def test_a_list_before_the_first_start_says_what_to_do(old: Path) -> None:
    with pytest.raises(KioskError, match="of another version of this program: start the terminal first"):
        Outbox.read_only(old)


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
        Outbox.read_only(old)
    with closing(Outbox.open(old, clock)) as outbox:
        assert [row.state for row in outbox.list()] == STATES
        assert outbox.verify() == []


def test_every_older_revision_is_tried(outbox: Outbox) -> None:
    """A new migration has to be added above."""
    assert [f"{number:04}" for number in range(1, int(REVISION))] == OLD
