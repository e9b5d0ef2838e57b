"""Purging the package removes the terminal's state, unless an accepted application may wait in it."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.outbox.store import Outbox
from kiosk.outbox.values import State
from tests.outbox.conftest import StoppedClock, accept, settle

pytestmark = pytest.mark.long

POSTRM = Path(__file__).parents[2] / "packaging/debian/mynapoint-kiosk.postrm"
CUT_OFF = """\
import os, sqlite3, sys
queue = sqlite3.connect(sys.argv[1], isolation_level=None)
queue.execute("PRAGMA cache_size=1")
queue.execute("BEGIN IMMEDIATE")
queue.execute("UPDATE applications SET state = 'queued'")
queue.execute("CREATE TABLE large (value)")
queue.executemany("INSERT INTO large VALUES (?)", [(b"0" * 5000,)] * 50)
os._exit(0)
"""


def purge(root: Path, **environment: str) -> str:
    done = subprocess.run(
        ["/bin/sh", POSTRM, "purge"],
        env={"PATH": "/usr/bin:/bin", "DPKG_ROOT": str(root), **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == ""
    return done.stderr


@pytest.fixture
def state(tmp_path: Path) -> Path:
    (recovery := tmp_path / "var/lib/mynapoint-kiosk-recovery").mkdir(parents=True)
    (recovery / "rungs").touch()
    state = tmp_path / "var/lib/mynapoint-kiosk"
    (state / "identity").mkdir(parents=True)
    (state / "identity/device-key.pem").touch()
    return state


@pytest.fixture
def queue(state: Path) -> Path:
    """A queue without waiting applications: one applied, one refused."""
    with closing(Outbox.open(state / "queue", StoppedClock())) as outbox:
        for refusal in (None, "already_applied"):
            settle(outbox, accept(outbox).application_id, refusal)
        assert {row.state for row in outbox.view.list()} == {State.APPLIED, State.REFUSED}
    return state / "queue"


def test_without_a_queue_everything_goes(state: Path, tmp_path: Path) -> None:
    assert purge(tmp_path) == ""
    assert list((tmp_path / "var/lib").iterdir()) == []


def test_with_a_queue_in_which_nothing_waits_everything_goes(queue: Path, tmp_path: Path) -> None:
    assert purge(tmp_path) == ""
    assert list((tmp_path / "var/lib").iterdir()) == []


def one_waits(queue: Path) -> None:
    with closing(Outbox.open(queue, StoppedClock())) as outbox:
        accept(outbox)


def one_needs_attention(queue: Path) -> None:
    with closing(Outbox.open(queue, StoppedClock())) as outbox:
        outbox.set_aside(accept(outbox).application_id, "conflict")


def is_damaged(queue: Path) -> None:
    with (queue / "outbox.sqlite3").open("r+b") as file:
        file.write(b"\0" * 100)


def was_damaged(queue: Path) -> None:
    queue.rename(queue.with_name("queue.damaged-20261128T120000Z"))


def is_in_the_middle_of_a_change(queue: Path) -> None:
    """A rollback journal that must be rolled back first."""
    subprocess.run([sys.executable, "-c", CUT_OFF, queue / "outbox.sqlite3"], check=True)
    assert (queue / "outbox.sqlite3-journal").stat().st_size > 0


def is_a_pipe(queue: Path) -> None:
    """sqlite3 would wait for ever, and with it dpkg."""
    (queue / "outbox.sqlite3").unlink()
    os.mkfifo(queue / "outbox.sqlite3")


def has_a_pipe_beside_it(queue: Path) -> None:
    (queue / "outbox.sqlite3-journal").unlink(missing_ok=True)
    os.mkfifo(queue / "outbox.sqlite3-journal")


def leads_elsewhere(queue: Path) -> None:
    """A link to a file of root's, or to a missing file."""
    (queue / "outbox.sqlite3").unlink()
    (queue / "outbox.sqlite3").symlink_to("/nowhere")


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        (one_waits, "applications that wait to be sent: 1"),
        (one_needs_attention, "applications that wait to be sent: 1"),
        (is_damaged, "its queue cannot be read"),
        (is_a_pipe, "its queue cannot be read"),
        (has_a_pipe_beside_it, "its queue cannot be read"),
        (leads_elsewhere, "its queue cannot be read"),
        (was_damaged, "a damaged queue is kept there"),
        (is_in_the_middle_of_a_change, "its queue cannot be read"),
    ],
)
def test_what_may_wait_stays_and_is_told(
    queue: Path, tmp_path: Path, what: Callable[[Path], None], reason: str
) -> None:
    what(queue)
    said = purge(tmp_path)
    state = queue.parent
    assert said.startswith(f"mynapoint-kiosk: {state} is kept ({reason}).\n")
    assert said.endswith(f"To give them up: rm -r {state}\n")
    assert (state / "identity/device-key.pem").exists()


def test_a_file_of_the_terminal_s_user_runs_no_command_as_root(queue: Path, tmp_path: Path) -> None:
    proof = tmp_path / "proof"
    (queue / "outbox.sqlite3").unlink()
    view = f"CREATE VIEW applications AS SELECT edit('', 'touch {proof}; true') AS state"
    with closing(sqlite3.connect(queue / "outbox.sqlite3")) as database:
        database.execute(view)
    assert "its queue cannot be read" in purge(tmp_path)
    assert not proof.exists()


def test_without_sqlite_nothing_is_known_and_everything_stays(queue: Path, tmp_path: Path) -> None:
    (programs := tmp_path / "programs").mkdir()
    for name in ("cat", "rm"):
        (programs / name).symlink_to(f"/bin/{name}")
    assert "is not known without the package sqlite3" in purge(tmp_path, PATH=str(programs))
    assert queue.exists()


def remove(root: Path) -> None:
    command = ["/bin/sh", str(POSTRM), "remove"]
    subprocess.run(command, env={"PATH": "/usr/bin:/bin", "DPKG_ROOT": str(root)}, check=True)


def test_removing_leaves_everything(queue: Path, tmp_path: Path) -> None:
    remove(tmp_path)
    assert queue.exists()


def test_ctrl_alt_del_restarts_nothing_until_the_package_is_removed(tmp_path: Path) -> None:
    (tmp_path / "etc/systemd/system").mkdir(parents=True)
    target = tmp_path / "etc/systemd/system/ctrl-alt-del.target"
    rules = POSTRM.with_name("mynapoint-kiosk.tmpfiles")
    subprocess.run(["systemd-tmpfiles", "--create", f"--root={tmp_path}", "--prefix=/etc", rules], check=True)
    assert target.readlink() == Path("/dev/null")
    remove(tmp_path)
    assert not target.is_symlink()
    target.symlink_to("/lib/systemd/system/poweroff.target")
    remove(tmp_path)
    assert target.is_symlink(), "an administrator's own link must stay"
