"""An export contains every waiting application, however many there are."""

import errno
import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.export import export, read_export
from kiosk.outbox.store import Outbox
from tests.outbox.conftest import NOON, StoppedClock, entry_of


@pytest.mark.parametrize("waiting", [200, 450, 1000])
def test_an_export_holds_every_application_that_waits(
    opened: Callable[[], Outbox], folder: Path, tmp_path: Path, waiting: int
) -> None:
    """Rows are read in pages, and a full page is not the last one."""
    entries = [entry_of(b"sealed %d" % number) for number in range(waiting)]
    assert opened().readmit(entries) == waiting
    done = export(folder, tmp_path / "waiting.jsonl", NOON)
    assert (done.applications, done.damaged) == (waiting, 0)
    assert read_export(tmp_path / "waiting.jsonl") == entries
    assert [row.application_id for row in opened().view.list()] == [entry.application_id for entry in entries]


def test_damage_is_found_however_far_behind_the_first_page(opened: Callable[[], Outbox], folder: Path) -> None:
    """The audit reads in pages, too."""
    opened().readmit([entry_of(b"sealed %d" % number) for number in range(1200)])
    assert opened().view.verify() == []
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as raw, raw:
        raw.execute("UPDATE applications SET deliveries = 7 WHERE sequence = 1100")
    assert [finding.sequence for finding in opened().view.verify()] == [1100]


def test_an_export_that_did_not_reach_the_stick_is_none(
    opened: Callable[[], Outbox], folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The stick is removed as soon as the command has reported success."""
    opened().readmit([entry_of(b"sealed")])

    def failing(descriptor: int) -> None:
        if stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(KioskError, match="cannot be written"):
        export(folder, tmp_path / "waiting.jsonl", NOON)
    assert not (tmp_path / "waiting.jsonl").exists()


def test_a_row_whose_state_was_changed_outside_is_exported_all_the_same(tmp_path: Path) -> None:
    with closing(Outbox.open(tmp_path / "queue", StoppedClock())) as outbox:
        outbox.readmit([entry_of(b"sealed")])
    with closing(sqlite3.connect(tmp_path / "queue" / DATABASE_NAME)) as raw, raw:
        raw.execute("UPDATE applications SET state = 'applied'")
    done = export(tmp_path / "queue", tmp_path / "file", NOON)
    assert (done.applications, done.damaged) == (1, 0)


def test_a_pipe_in_the_place_of_the_queue_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / DATABASE_NAME)
    with pytest.raises(KioskError, match="is no file, and what waited in the queue is not in it: move it away"):
        export(tmp_path, tmp_path / "file", NOON)
