"""Documents generated from the code: a command writes one, or with `--check` compares it."""

import sys
from collections.abc import Callable
from pathlib import Path


def write_or_check(file: Path, content: Callable[[], str], command: str, arguments: list[str]) -> int:
    """The exit code of `command` with `arguments`: 0: written or current, 1: not current, 2: wrong usage."""
    if arguments not in ([], ["--check"]):
        sys.stderr.write(f"usage: {command} [--check]\n")
        return 2
    if not arguments:
        file.write_text(content(), encoding="utf-8")
        return 0
    if file.exists() and file.read_text(encoding="utf-8") == content():
        return 0
    sys.stderr.write(f"{file.name} is not current: run {command}\n")
    return 1
