"""A secret of a command: from a file, from standard input, or typed without being shown."""

import getpass
import sys
from pathlib import Path

from kiosk.given_files import as_text, read_file


def asked_for(prompt: str, file: Path | None = None) -> str:
    """The secret, without spaces around it; "" if none was given. Bytes that are no text become question marks, which
    no code has. Raises `KioskError` for a file that cannot be used.
    """
    if file is not None:
        return as_text(read_file(file), str(file)).strip()
    try:
        return _line(prompt).encode(errors="replace").decode().strip()
    except EOFError:
        return ""
    except UnicodeDecodeError:
        return "?"


def is_typed() -> bool:
    """Whether a person types at standard input."""
    return sys.stdin is not None and sys.stdin.isatty()


def _line(prompt: str) -> str:
    if is_typed():
        return getpass.getpass(prompt)
    return "" if sys.stdin is None else sys.stdin.readline()
