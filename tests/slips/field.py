"""A copy of the working tree in which slips are planted one at a time, and the tests that run there."""

import itertools
import os
import shutil
import subprocess
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tests.slips.slip import Slip
from tests.slips.warm import Failed, run_tests

ROOT = Path(__file__).parents[2]

# Tests that compare a generated document with the code: they fail with every change and name no behaviour.
SNAPSHOTS = ("tests/visit/test_explore.py::test_the_document_is_what_the_machine_does",)

_OPTIONS = (
    "-q", "--tb=short", "--timeout=60", "-p", "no:schemathesis", "-p", "no:xdist", "--hypothesis-profile=ci",
    "-W", "ignore::pytest.PytestAssertRewriteWarning", *(f"--deselect={snapshot}" for snapshot in SNAPSHOTS),
)  # fmt: skip


class Verdict(StrEnum):
    """The result of a planted slip."""

    CAUGHT = "caught"
    SURVIVED = "survived"
    EQUIVALENT = "equivalent"
    DOES_NOT_LOAD = "does not load"
    """Not even imported, so it would never be delivered. Change the entry."""
    UNRELIABLE = "unreliable"
    """The test that failed also fails without the slip."""


@dataclass(frozen=True)
class Result:
    """The verdict, and the first failed test with its message."""

    name: str
    digest: str
    verdict: Verdict
    caught_by: str = ""
    said: str = ""


class Field:
    """One copy of the tree, used for one slip after the other."""

    _ticks = itertools.count(1)

    def __init__(self, folder: Path, *, seconds: int) -> None:
        self._folder = folder
        self._seconds = seconds
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT, check=True, capture_output=True, text=True,
        )  # fmt: skip
        for name in filter(None, listed.stdout.split("\0")):
            if (ROOT / name).is_file():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, folder / name)

    def judge(self, slip: Slip, *, wider: bool) -> Result:
        """Plant the slip, run its tests, with `wider` also those of the room, and remove the slip."""
        path = self._folder / slip.file
        whole = path.read_text(encoding="utf-8")
        planted = slip.planted(whole)
        failed = None
        try:
            self._write(path, planted)
            stages = [slip.tests, slip.room if wider else ()] if slip.tests else [slip.room]
            for tests in filter(None, stages):
                failed = self._first_failure(tests)
                if failed:
                    break
        finally:
            self._write(path, whole)
        if failed is None:
            verdict = Verdict.EQUIVALENT if slip.equivalent else Verdict.SURVIVED
            return Result(slip.name, slip.digest, verdict, said=slip.equivalent)
        verdict = Verdict.CAUGHT if failed.collected else Verdict.DOES_NOT_LOAD
        return Result(slip.name, slip.digest, verdict, failed.test, failed.said)

    def failing(self, tests: Collection[str], *, seconds: int = 1800) -> set[str]:
        """The tests that fail without a slip: their failure detects nothing."""
        files = dict.fromkeys(test.partition("::")[0] for test in tests)
        failed = run_tests(self._folder, [*_OPTIONS, *files], only=tests, seconds=seconds)
        return set(tests) if failed is None else {each.test for each in failed}

    def _first_failure(self, tests: tuple[str, ...]) -> Failed | None:
        failed = run_tests(self._folder, ["-x", *_OPTIONS, *tests], seconds=self._seconds)
        if failed is None:
            return Failed(f"{tests[0]}::", f"no end within {self._seconds} s")
        return failed[0] if failed else None

    def _write(self, path: Path, text: str) -> None:
        """Each text gets a new modification time, by which Python and Qt recognise compiled files, in whole seconds."""
        path.write_text(text, encoding="utf-8")
        moment = path.stat().st_mtime + 2 * next(self._ticks)
        os.utime(path, (moment, moment))
