"""Runs pytest in a process that is forked from one with all libraries loaded: most of a short run is loading them."""

import multiprocessing
import os
import signal
import sys
from multiprocessing.context import ForkServerProcess
from pathlib import Path

_LIBRARIES = [
    "PySide6.QtQuick", "PySide6.QtTest", "alembic.command", "cryptography.x509", "fastapi", "hypothesis", "joserfc.jws",
    "pydantic", "pytest", "requests", "smartcard.scard", "sqlalchemy", "typer",
    "uvicorn",
]  # fmt: skip
_OURS = ("tests", "kiosk", "ui", "devices", "config", "benchmarks")

_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(_LIBRARIES)


def run_tests(folder: Path, arguments: list[str], output: Path, *, seconds: int) -> int | None:
    """Pytest's exit code in `folder`, with what it printed in `output`; None: it did not end in time, and was ended."""
    process: ForkServerProcess = _context.Process(target=_pytest, args=(folder, arguments, output))
    process.start()
    process.join(seconds)
    if process.is_alive() and process.pid is not None:
        os.killpg(process.pid, signal.SIGKILL)
        process.join()
        return None
    return process.exitcode


def _pytest(folder: Path, arguments: list[str], output: Path) -> None:
    """In the new process: forget this tree, and be in the other one."""
    os.setsid()
    descriptor = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(descriptor, 1)
    os.dup2(descriptor, 2)
    os.environ["PYTHONPATH"] = str(folder)
    sys.dont_write_bytecode = False  # what did not change is compiled once
    os.chdir(folder)
    sys.path[:] = [str(folder), *(place for place in sys.path if not (Path(place) / "tests" / "slips").is_dir())]
    for name in [name for name in sys.modules if name.partition(".")[0] in _OURS]:
        del sys.modules[name]
    import pytest  # noqa: PLC0415 - the other tree's

    code = pytest.main(arguments)
    sys.stdout.flush()
    os._exit(int(code))
