"""Runs pytest in a fork of a process that has loaded all libraries: loading is most of a short run."""

import json
import multiprocessing
import os
import signal
import sys
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

_LIBRARIES = [
    "PySide6.QtQuick", "PySide6.QtTest", "alembic.command", "cryptography.x509", "fastapi", "hypothesis", "joserfc.jws",
    "pydantic", "pytest", "requests", "smartcard.scard", "sqlalchemy", "typer", "uvicorn",
]  # fmt: skip
_OURS = ("tests", "kiosk", "ui", "devices", "config", "benchmarks")

_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(_LIBRARIES)


@dataclass(frozen=True)
class Failed:
    """A test that failed, or a file that could not be collected, with its message."""

    test: str
    said: str

    @property
    def collected(self) -> bool:
        return "::" in self.test


def run_tests(
    folder: Path, arguments: Sequence[str], *, only: Collection[str] = (), seconds: int
) -> list[Failed] | None:
    """The failures in `folder`, in order; None: ended after the time-out. `only`: run these of the tests only."""
    output = folder / "out"
    output.mkdir(exist_ok=True)
    process: ForkServerProcess = _context.Process(target=_pytest, args=(folder, list(arguments), list(only), output))
    process.start()
    process.join(seconds)
    if process.is_alive() and process.pid is not None:
        os.killpg(process.pid, signal.SIGKILL)
        process.join()
        return None
    found = json.loads((output / "failed.json").read_text(encoding="utf-8"))
    return [Failed(*each) for each in found]


class _Record:
    """A pytest plug-in that selects the wanted tests and records the failures."""

    def __init__(self, only: Collection[str]) -> None:
        self.only = frozenset(only)
        self.failed: list[tuple[str, str]] = []

    def pytest_collection_modifyitems(self, items: list[Any]) -> None:
        if self.only:
            items[:] = [item for item in items if item.nodeid in self.only]

    def pytest_runtest_logreport(self, report: Any) -> None:
        self._note(report)

    def pytest_collectreport(self, report: Any) -> None:
        self._note(report)

    def _note(self, report: Any) -> None:
        if report.failed:
            crash = getattr(report.longrepr, "reprcrash", None)
            said = crash.message if crash is not None else str(report.longrepr)[-300:]
            self.failed.append((report.nodeid, " ".join(said.split())[:200]))


def _pytest(folder: Path, arguments: list[str], only: list[str], output: Path) -> None:
    """In the new process: forget this tree's modules, and use the other tree."""
    os.setsid()
    descriptor = os.open(output / "pytest.txt", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(descriptor, 1)
    os.dup2(descriptor, 2)
    os.environ["PYTHONPATH"] = str(folder)
    sys.dont_write_bytecode = False  # compile unchanged modules once
    os.chdir(folder)
    sys.path[:] = [str(folder), *(place for place in sys.path if not (Path(place) / "tests" / "slips").is_dir())]
    for name in [name for name in sys.modules if name.partition(".")[0] in _OURS]:
        del sys.modules[name]
    import pytest  # noqa: PLC0415 - of the other tree

    record = _Record(only)
    code = pytest.main(arguments, plugins=[record])
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED) and not record.failed:
        record.failed.append((f"exit code {int(code)}", (output / "pytest.txt").read_text(errors="replace")[-300:]))
    (output / "failed.json").write_text(json.dumps(record.failed), encoding="utf-8")
    sys.stdout.flush()
    os._exit(0)
