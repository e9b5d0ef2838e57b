"""What a command says to somebody who made a mistake."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import cli
from tests.journeys.field import KIOSK, PATIENCE, kiosk


def refused(*arguments: str | Path, because: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """The program says one line with `because` in it, and exits 1."""
    done = kiosk(*arguments, expect=1, stdin=stdin)
    assert_one_line(done.stderr, because)
    return done


def not_in_service(*arguments: str | Path, because: str) -> None:
    """`kiosk run` keeps its picture on the panel, and its log says `because`."""
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
    """The program in this process: for what depends on arguments and files alone."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch = monkeypatch
        self._capsys = capsys

    def run(self, *arguments: str | Path, expect: int) -> tuple[str, str]:
        """What it says on standard output and standard error."""
        self._monkeypatch.setattr(sys, "argv", ["kiosk", *map(str, arguments)])
        logs = logging.getLogger()
        handlers, level = list(logs.handlers), logs.level
        try:
            with pytest.raises(SystemExit) as left:
                cli.main()
        finally:
            # A program that ends takes its handlers along; here the next test's output would go into this one's.
            logs.handlers[:] = handlers
            logs.setLevel(level)
        assert left.value.code == expect
        said_here = self._capsys.readouterr()
        return said_here.out, said_here.err

    def refused(self, *arguments: str | Path, because: str) -> None:
        output, errors = self.run(*arguments, expect=1)
        assert_one_line(errors, because)
        assert output == ""
