"""Runs a command with a record in place of the work behind it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.errors import KioskError


def kiosk(*arguments: object, stdin: str = "") -> tuple[int, str, str]:
    """Exit code, standard output and standard error; a `KioskError` as `main` prints it."""
    done = CliRunner().invoke(app, [str(each) for each in arguments], input=stdin)
    if isinstance(done.exception, KioskError):
        return done.exit_code, done.stdout, f"{done.stderr}kiosk: {done.exception}\n"
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done.exit_code, done.stdout, done.stderr


class Recorded:
    """A module whose functions are all recorded with their arguments, and return what `answers` has for their name."""

    NO_FAULTS = "none"
    """Of `kiosk.sandbox`."""

    def __init__(self, **answers: Any) -> None:
        self._answers = answers
        self.calls: list[tuple[Any, ...]] = []
        self.folders: list[Path] = []

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            self.calls.append((name, *arguments, *([named] if named else [])))
            return self._answers.get(name)

        return call
