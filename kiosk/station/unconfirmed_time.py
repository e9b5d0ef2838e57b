"""How long this terminal has run by a clock that upstream has not confirmed, kept over restarts.

A terminal that starts each night would otherwise begin to count anew each day. Wall time cannot count it: that is the
clock in question.
"""

from datetime import timedelta
from pathlib import Path
from typing import Protocol

from kiosk.station.atomic_files import write_atomically

FILE_NAME = "clock-unconfirmed"
EVERY = timedelta(minutes=10)
"""No more often is it written; a power cut loses as much."""
LONGEST = timedelta(days=3650)
"""A longer time in the file is damage."""


class Counted(Protocol):
    """Where a clock keeps the time. Any thread."""

    def read(self) -> timedelta: ...
    def note(self, span: timedelta) -> None: ...


class NotKept:
    """For a clock whose process is all that counts."""

    def read(self) -> timedelta:
        return timedelta()

    def note(self, span: timedelta) -> None:
        del span


class UnconfirmedTime:
    """In one small file below `state_dir`, as whole seconds. A file that is missing or damaged counts as none, and a
    disk that takes no write is not this file's to tell of. Without `keep` it is only read."""

    def __init__(self, state_dir: Path, *, keep: bool = True) -> None:
        self._file = state_dir / FILE_NAME
        self._keep = keep
        self._kept = self._read()

    def read(self) -> timedelta:
        return self._kept

    def note(self, span: timedelta) -> None:
        """It is so long by now; zero when upstream has confirmed the clock."""
        if not self._keep or span == self._kept or (span and abs(span - self._kept) < EVERY):
            return
        self._kept = span
        try:
            write_atomically(self._file, str(int(span.total_seconds())).encode())
        except OSError:
            return

    def _read(self) -> timedelta:
        try:
            text = self._file.read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            return timedelta()
        if not text.isdecimal() or len(text) > len(str(int(LONGEST.total_seconds()))):
            return timedelta()
        return min(timedelta(seconds=int(text)), LONGEST)
