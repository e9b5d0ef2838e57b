"""The program `kiosk` in processes of its own that are forked from one which has it loaded.

To load the program takes longer than most of its commands. That it loads, and what it does at the very beginning and
end of a process, is for the tests that start it from its file.
"""

import multiprocessing
import os
import subprocess
import sys
import tempfile
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import TextIO

from kiosk.cli import main

SECONDS = 600.0
"""Matters only when something hangs."""
_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(
    [
        *(__name__, "kiosk.app", "kiosk.commands.enrolment", "kiosk.commands.outbox", "kiosk.commands.rehearsal"),
        *("kiosk.doctor.checks", "kiosk.sandbox.operations", "kiosk.sandbox.server"),
    ]
)


def run(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """What `subprocess.run` returns for the program with `arguments`, in this environment and folder."""
    with tempfile.TemporaryDirectory(prefix="kiosk-command-") as name:
        folder = Path(name)
        (folder / "0").write_text(stdin)
        process = _context.Process(target=_kiosk, args=(folder, arguments, dict(os.environ)))
        process.start()
        process.join(SECONDS)
        if process.exitcode is None:
            process.kill()
            raise subprocess.TimeoutExpired(arguments, SECONDS)
        said, errors = ((folder / each).read_text() for each in ("1", "2"))
        return subprocess.CompletedProcess(arguments, process.exitcode, said, errors)


def start(*arguments: str) -> tuple[ForkServerProcess, TextIO]:
    """The program while it runs, and what it says on standard output."""
    ours, theirs = _context.Pipe(duplex=False)
    process = _context.Process(target=_serving, args=(theirs, arguments, dict(os.environ)))
    process.start()
    theirs.close()
    with ours:
        return process, os.fdopen(os.dup(ours.fileno()))


def _serving(output: Connection, arguments: tuple[str, ...], environment: dict[str, str]) -> None:
    os.dup2(output.fileno(), 1)
    output.close()
    _main(arguments, environment)


def _kiosk(folder: Path, arguments: tuple[str, ...], environment: dict[str, str]) -> None:
    for descriptor, flags in enumerate((os.O_RDONLY, *[os.O_WRONLY | os.O_CREAT | os.O_APPEND] * 2)):
        opened = os.open(folder / str(descriptor), flags, 0o600)
        os.dup2(opened, descriptor)
        os.close(opened)
    _main(arguments, environment)


def _main(arguments: tuple[str, ...], environment: dict[str, str]) -> None:
    # The streams that were inherited belong to files of before.
    sys.stdin = open(0, closefd=False)  # noqa: SIM115 - as long as the process lives
    sys.stdout = open(1, "w", closefd=False)  # noqa: SIM115
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["kiosk", *arguments]
    main()
