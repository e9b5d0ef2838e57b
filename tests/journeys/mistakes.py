"""The output of a command after a mistake."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import cli
from tests.journeys.field import KIOSK, PATIENCE, kiosk


def refused(*arguments: str | Path, because: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Assert that the program prints one line with `because` in it, and exits with 1."""
    done = kiosk(*arguments, expect=1, stdin=stdin)
    assert_one_line(done.stderr, because)
    return done


def not_in_service(*arguments: str | Path, because: str) -> None:
    """Assert that `kiosk run` keeps its picture on the panel, and logs `because`."""
    with subprocess.Popen([KIOSK, "run", *map(str, arguments)], stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        said = next(line for line in process.stderr if "not in service: " in line)
        process.terminate()
        assert process.wait(PATIENCE) == 0
    assert because in said


def assert_one_line(errors: str, because: str) -> None:
    (line,) = errors.splitlines()
    assert line.startswith("kiosk: ")
    assert because in line


class Here:
    """The program in this process, for tests that depend on arguments and files only."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch = monkeypatch
        self._capsys = capsys

    def run(self, *arguments: str | Path, expect: int) -> tuple[str, str]:
        """Run a command. Returns its standard output and standard error."""
        self._monkeypatch.setattr(sys, "argv", ["kiosk", *map(str, arguments)])
        logs = logging.getLogger()
        handlers, level = list(logs.handlers), logs.level
        try:
            with pytest.raises(SystemExit) as left:
                cli.main()
        finally:
            # A process takes its log handlers along when it ends; here they must be removed for the next test.
            logs.handlers[:] = handlers
            logs.setLevel(level)
        assert left.value.code == expect
        said_here = self._capsys.readouterr()
        return said_here.out, said_here.err

    def refused(self, *arguments: str | Path, because: str) -> None:
        output, errors = self.run(*arguments, expect=1)
        assert_one_line(errors, because)
        assert output == ""
