"""A copy of the working tree in which slips are planted one at a time, and the tests that run there."""

import itertools
import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tests.slips.slip import Slip
from tests.slips.warm import run_tests

ROOT = Path(__file__).parents[2]

# Tests that compare a generated document with the code: they fail with every change and name no behaviour.
SNAPSHOTS = ("tests/visit/test_explore.py::test_the_document_is_what_the_machine_does",)

_FAILED = re.compile(r"^(?:FAILED|ERROR) (tests/\S+?(?:::\S+?(?:\[.*?\])?)?)(?: - (.*))?$", re.MULTILINE)


class Verdict(StrEnum):
    """What became of a planted slip."""

    CAUGHT = "caught"
    SURVIVED = "survived"
    EQUIVALENT = "equivalent"
    DOES_NOT_LOAD = "does not load"
    """Not even imported: no slip that somebody would deliver. The entry is to be changed."""
    UNRELIABLE = "unreliable"
    """The test that failed fails without the slip, too."""


@dataclass(frozen=True)
class Result:
    """The verdict, and the first test that failed with what it said."""

    name: str
    digest: str
    verdict: Verdict
    caught_by: str = ""
    said: str = ""


class Field:
    """One copy of the tree, for one slip after the other."""

    _ticks = itertools.count(1)

    def __init__(self, folder: Path, *, seconds: int) -> None:
        self._folder = folder
        self._seconds = seconds
        self._reliable: dict[str, bool] = {}
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT, check=True, capture_output=True, text=True,
        )  # fmt: skip
        for name in filter(None, listed.stdout.split("\0")):
            if (ROOT / name).is_file():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, folder / name)

    def judge(self, slip: Slip, *, wider: bool) -> Result:
        """Plants the slip, runs its tests, with `wider` those of the room too, and takes the slip out again."""
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
        if not failed:
            verdict = Verdict.EQUIVALENT if slip.equivalent else Verdict.SURVIVED
            return Result(slip.name, slip.digest, verdict, said=slip.equivalent)
        test, said = failed
        if "::" not in test:
            return Result(slip.name, slip.digest, Verdict.DOES_NOT_LOAD, test, said)
        verdict = Verdict.CAUGHT if self._passes(test) else Verdict.UNRELIABLE
        return Result(slip.name, slip.digest, verdict, test, said)

    def _passes(self, test: str) -> bool:
        """Whether a test passes in the tree without a slip: what fails for another reason catches nothing."""
        if test not in self._reliable:
            self._reliable[test] = self._first_failure((test,)) is None
        return self._reliable[test]

    def _first_failure(self, tests: tuple[str, ...]) -> tuple[str, str] | None:
        arguments = [
            "-x", "-q", "--tb=no", "--timeout=60", "-p", "no:schemathesis", "-p", "no:xdist", "--hypothesis-profile=ci",
            "-W", "ignore::pytest.PytestAssertRewriteWarning",
            *(f"--deselect={snapshot}" for snapshot in SNAPSHOTS), *tests,
        ]  # fmt: skip
        output = self._folder / "out" / "pytest.txt"
        output.parent.mkdir(exist_ok=True)
        code = run_tests(self._folder, arguments, output, seconds=self._seconds)
        if code is None:
            return f"{tests[0]}::", f"no end within {self._seconds} s"
        said = output.read_text(encoding="utf-8", errors="replace")
        if code == 0:
            return None
        found = _FAILED.search(said)
        return (found[1], (found[2] or "")[:200]) if found else (tests[0], said[-500:])

    def _write(self, path: Path, text: str) -> None:
        """Each text has a time of its own: what Python and Qt have compiled counts by time, in whole seconds."""
        path.write_text(text, encoding="utf-8")
        moment = path.stat().st_mtime + 2 * next(self._ticks)
        os.utime(path, (moment, moment))
