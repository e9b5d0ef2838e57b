"""A secret of a command: from a file, from standard input, or typed without being shown."""

import getpass
import sys
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.given_files import as_text, read_file


def asked_for(prompt: str, file: Path | None = None) -> str:
    """The secret, without spaces around it; "" if none was given.

    Raises `KioskError` for a file that cannot be used, and for input that is no text.
    """
    if file is not None:
        return as_text(read_file(file), str(file)).strip()
    try:
        line = _line(prompt)
        line.encode()  # an undecoded byte cannot be encoded, either
    except EOFError:
        return ""
    except UnicodeError:
        raise KioskError("a code has only digits and letters; copy it again") from None
    return line.strip()


def is_typed() -> bool:
    """Whether a person types at standard input."""
    return sys.stdin is not None and sys.stdin.isatty()


def _line(prompt: str) -> str:
    if is_typed():
        return getpass.getpass(prompt)
    return "" if sys.stdin is None else sys.stdin.readline()
