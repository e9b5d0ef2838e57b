"""The end of long-running commands: by Ctrl-C, by systemd, or for a restart."""

import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from devices.simulator import PracticeSet
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.store import Outbox
from kiosk.restart import RESTART_EXIT_CODE
from kiosk.upstream.enrolment_code import HASH_BYTES, new_code
from tests.journeys.field import KIOSK, Field, kiosk, sandbox

PATIENCE = 300.0
BOTH = [signal.SIGINT, signal.SIGTERM]


@pytest.fixture
def field(tmp_path: Path, practice_set: PracticeSet) -> Field:
    field = Field(tmp_path, practice_set)
    field.configure("")
    return field


class Running:
    """A running command, and its notifications to systemd."""

    def __init__(self, folder: Path, *arguments: str | Path, program: Sequence[str | Path] = (KIOSK,)) -> None:
        self._told = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._told.settimeout(PATIENCE)
        address = folder / "notify"
        address.unlink(missing_ok=True)
        self._told.bind(str(address))
        self.process = subprocess.Popen(
            [*program, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | {"NOTIFY_SOCKET": str(address), "TMPDIR": str(folder)},
        )

    def until_told(self, word: str) -> None:
        while word not in self._told.recv(256).decode():
            pass

    def ends(self, expect: int) -> tuple[str, str]:
        """Wait for its end. Returns the rest of standard output and standard error."""
        output, errors = self.process.communicate(timeout=PATIENCE)
        assert self.process.returncode == expect, errors
        assert "Traceback" not in errors
        return output, errors

    def close(self) -> None:
        self._told.close()
        if self.process.poll() is None:
            self.process.kill()
            self.process.communicate()


@contextmanager
def running(folder: Path, *arguments: str | Path, program: Sequence[str | Path] = (KIOSK,)) -> Iterator[Running]:
    found = Running(folder, *arguments, program=program)
    try:
        yield found
    finally:
        found.close()


def until(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def journal(field: Field) -> str:
    file = field.state / "journal" / "journal.jsonl"
    return file.read_text() if file.exists() else ""


@pytest.mark.parametrize("number", BOTH)
def test_a_terminal_that_is_not_enrolled_stays_until_it_is_told_to_end(field: Field, number: signal.Signals) -> None:
    with running(field.folder, "run", "--config", field.config) as terminal:
        terminal.until_told("READY=1")
        assert terminal.process.poll() is None
        terminal.process.send_signal(number)
        terminal.until_told("STOPPING=1")
        terminal.ends(expect=0)
    assert '"event":"stopped"' in journal(field).splitlines()[-1]


def test_told_to_end_while_it_starts_it_ends_in_order(field: Field) -> None:
    with running(field.folder, "run", "--config", field.config) as terminal:
        until(lambda: '"event":"started"' in journal(field))
        terminal.process.terminate()
        terminal.ends(expect=0)
    assert '"event":"stopped"' in journal(field).splitlines()[-1]


def test_once_enrolled_it_leaves_to_be_started_anew_and_then_works_until_told_to_end(field: Field) -> None:
    with sandbox(field.data, field.cards) as url:
        field.configure(url)
        with running(field.folder, "run", "--config", field.config) as terminal:
            terminal.until_told("READY=1")
            field.enrol()
            terminal.until_told("STOPPING=1")
            terminal.ends(expect=RESTART_EXIT_CODE)
        for number in BOTH:
            with running(field.folder, "run", "--config", field.config) as terminal:
                terminal.until_told("READY=1")
                assert terminal.process.poll() is None
                terminal.process.send_signal(number)
                terminal.ends(expect=0)
    verified = json.loads(kiosk("journal", "verify", "--config", field.config, "--json", expect=None).stdout)
    assert verified["faults"] == []
    assert journal(field).count('"event":"stopped"') == 3


SILENT = "127.0.0.53"
NO_NAMES = """
mount --bind "$1" /etc/resolv.conf && mount --bind "$2" /etc/nsswitch.conf && shift 2 && exec "$@"
"""
ENDS_WITHIN = 150.0
"""Seconds, for a machine twenty times slower than usual. The lookup alone would take more than twice as long."""


def test_a_name_server_that_never_answers_holds_up_no_end(field: Field) -> None:
    """The lookup is for upstream's name, and the C library's lookup cannot be interrupted."""
    resolver, names = field.folder / "resolv.conf", field.folder / "nsswitch.conf"
    resolver.write_text(f"nameserver {SILENT}\noptions timeout:30 attempts:5\n")
    names.write_text("hosts: dns\n")
    program = ("unshare", "--mount", "sh", "-c", NO_NAMES, "sh", resolver, names, KIOSK)
    with sandbox(field.data, field.cards) as url, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        field.configure(url.replace("127.0.0.1", "localhost"))
        field.enrol()
        silent.bind((SILENT, 53))
        silent.settimeout(PATIENCE)
        with running(field.folder, "run", "--config", field.config, program=program) as terminal:
            assert b"localhost" in silent.recv(512)
            terminal.until_told("READY=1")
            began = time.monotonic()
            terminal.process.terminate()
            terminal.until_told("STOPPING=1")
            terminal.ends(expect=0)
            assert time.monotonic() - began < ENDS_WITHIN
    assert '"event":"stopped"' in journal(field).splitlines()[-1]


def _of_a_newer_program(queue: Path) -> None:
    Outbox.open(queue, lambda: datetime.now(UTC)).close()
    with closing(sqlite3.connect(queue / DATABASE_NAME)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.execute("PRAGMA user_version = 9999")


def test_without_a_queue_to_write_to_it_stays_and_says_that_it_is_closed(field: Field) -> None:
    """Otherwise systemd would restart it again and again, and after ten minutes the whole machine."""
    with sandbox(field.data, field.cards) as url:
        field.configure(url)
        field.enrol()
    _of_a_newer_program(field.state / "queue")
    with running(field.folder, "run", "--config", field.config) as terminal:
        until(lambda: '"event":"closed","reason":"storage"' in journal(field))
        terminal.until_told("READY=1")
        assert terminal.process.poll() is None
        terminal.process.terminate()
        assert "install that version again" in terminal.ends(expect=0)[1]


@pytest.mark.parametrize("number", BOTH)
def test_the_sandbox_ends_when_told_to(field: Field, number: signal.Signals) -> None:
    with running(field.folder, "sandbox", "--port=0", "--data", field.data) as upstream:
        assert upstream.process.stdout is not None
        assert upstream.process.stdout.readline().startswith("sandbox at https://")
        upstream.process.send_signal(number)
        assert upstream.ends(expect=0) == ("", "")


def test_an_automatic_visit_that_is_interrupted_says_so_and_leaves_nothing(field: Field) -> None:
    output = field.folder / "out"
    with running(field.folder, "practice", "--headless", "--json", "--output", output) as practice:
        until(lambda: list((output / "screens").glob("*-menu*.png")))
        practice.process.send_signal(signal.SIGINT)
        said, errors = practice.ends(expect=1)
    assert errors == ""
    assert json.loads(said.splitlines()[-1])["outcome"] == "failed"
    assert not list(field.folder.glob("kiosk-practice-*"))


PATIENT = """
import signal
from functools import partial
from kiosk import cli
from kiosk.upstream import enrolment, transport
signal.signal(signal.SIGINT, signal.default_int_handler)
enrolment.Limits = partial(transport.Limits, connect=120)
cli.main()
"""
"""Runs `kiosk` with a time-out for upstream longer than an interruption takes on any machine, and with SIGINT enabled:
a shell disables it for tests in the background."""


def test_a_command_that_waits_for_upstream_is_interrupted_without_a_word(field: Field) -> None:
    code = field.folder / "code"
    code.write_text(str(new_code(bytes(HASH_BYTES))))
    with socket.create_server(("127.0.0.1", 0)) as silent:
        field.configure(f"https://127.0.0.1:{silent.getsockname()[1]}")
        enrol = ("enrol", "--config", field.config, "--code-file", code)
        with running(field.folder, *enrol, program=(sys.executable, "-c", PATIENT)) as enrolling:
            silent.settimeout(PATIENCE)
            connection, _ = silent.accept()
            with connection:
                enrolling.process.send_signal(signal.SIGINT)
                assert enrolling.ends(expect=128 + signal.SIGINT) == ("", "")
