"""Documents that are generated from the code: `python -m MODULE` writes one, `python -m MODULE --check` compares it."""

import sys
from collections.abc import Callable
from pathlib import Path


def write_or_check(file: Path, content: Callable[[], str], module: str, arguments: list[str]) -> int:
    """The exit code of such a command: 0 for written or current, 1 for not current, 2 for wrong usage."""
    if arguments not in ([], ["--check"]):
        sys.stderr.write(f"usage: python -m {module} [--check]\n")
        return 2
    if not arguments:
        file.write_text(content(), encoding="utf-8")
        return 0
    if file.exists() and file.read_text(encoding="utf-8") == content():
        return 0
    sys.stderr.write(f"{file.name} is not current: run python -m {module}\n")
    return 1
