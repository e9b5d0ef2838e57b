"""Results of a run, case by case: a Markdown text with its pictures."""

import platform
import shutil
import subprocess
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest

from tests.image.disk import ROOT
from tests.image.machine import Machine

OUTPUT: Final = ROOT / "out" / "image-test"
DOCUMENT: Final = ROOT / "docs" / "image-test-log.md"
DOCUMENT_PICTURES: Final = ROOT / "docs" / "pictures" / "image-test"
_LINE, _PICTURE = "line", "picture"


@dataclass(frozen=True)
class Log:
    """The notes of one case."""

    node: pytest.Item

    @property
    def name(self) -> str:
        return self.node.name.removeprefix("test_").replace("_", "-").replace("[", "-").replace("]", "")

    def say(self, line: str) -> None:
        self.node.user_properties.append((_LINE, line))

    def picture(self, machine: Machine, name: str) -> None:
        """Add the machine's current screen to the report."""
        file = OUTPUT / f"{self.name}-{name}.png"
        machine.picture(file)
        self.keep(file)

    def keep(self, file: Path) -> None:
        """Save a picture in the output folder for the report."""
        self.node.user_properties.append((_PICTURE, file.name))


@dataclass(eq=False)  # pytest's plug-in manager needs a hashable plug-in, compared by identity
class Report:
    """All cases of a run, as a plug-in of pytest, which reports the end of each case."""

    packages: list[str]
    document: bool
    began: float = field(default_factory=time.monotonic)
    cases: list[pytest.TestReport] = field(default_factory=list)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or report.outcome != "passed":
            self.cases.append(report)

    def pytest_sessionfinish(self) -> None:
        OUTPUT.mkdir(parents=True, exist_ok=True)
        (OUTPUT / "report.md").write_text(self.text(pictures="."), encoding="utf-8")
        if self.document:
            DOCUMENT_PICTURES.mkdir(parents=True, exist_ok=True)
            for report in self.cases:
                for picture in _values(report, _PICTURE):
                    shutil.copy(OUTPUT / picture, DOCUMENT_PICTURES / picture)
            DOCUMENT.write_text(self.text(pictures="pictures/image-test"), encoding="utf-8")

    def text(self, pictures: str) -> str:
        today = datetime.now(UTC).date()
        lines = [
            "# Log of `make image-test`",
            "",
            f"{today}, commit {_commit()}, {_qemu()} (TCG) on {platform.machine()}; {', '.join(self.packages)}.",
            "What each case does is in its own text, in `tests/image`. Seconds are those of an emulated machine.",
            self.result(),
        ]
        for report in sorted(self.cases, key=lambda case: case.location[:2]):
            lines += ["", f"## {report.head_line}: {report.outcome}, {report.duration:.0f} s", ""]
            lines += [f"- {line}" for line in _values(report, _LINE)]
            if report.outcome != "passed":
                lines += ["", *(f"    {line}" for line in report.longreprtext.splitlines()[-12:])]
            shown = [f"![{picture}]({pictures}/{picture})" for picture in _values(report, _PICTURE)]
            lines += ["", *shown] if shown else []
        return "\n".join(lines) + "\n"

    def result(self) -> str:
        minutes = (time.monotonic() - self.began) / 60
        failed = [report.head_line or "" for report in self.cases if not report.passed]
        return f"{len(self.cases)} cases in {minutes:.0f} minutes; not passed: {', '.join(failed) or 'none'}."


def _values(report: pytest.TestReport, kind: str) -> list[str]:
    return [str(value) for name, value in report.user_properties if name == kind]


def _commit() -> str:
    return _said("git", "-C", str(ROOT), "rev-parse", "--short", "HEAD")


def _qemu() -> str:
    return " ".join(_said("qemu-system-x86_64", "--version").split()[:4])


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
