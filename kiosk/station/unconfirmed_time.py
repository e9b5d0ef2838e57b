"""How long this terminal has run with a clock that upstream has not confirmed, kept over restarts.

A terminal that starts each night would otherwise begin to count again each day. Wall time cannot measure it, because
that is the clock in question.
"""

from datetime import timedelta
from pathlib import Path
from typing import Protocol

from devices.regular_files import read_regular
from kiosk.station.atomic_files import write_atomically

FILE_NAME = "clock-unconfirmed"
"""The file, in the state folder."""
UNCONFIRMED_LIMIT = timedelta(days=7)
"""Longest time without upstream's confirmation of the clock in which visits may begin."""
EVERY = timedelta(minutes=10)
"""Shortest interval between two writes; a power cut loses as much."""
LONGEST = timedelta(days=3650)
"""A longer time in the file is damage."""


class Counted(Protocol):
    """Storage for that time. For any thread."""

    def read(self) -> timedelta:
        """The stored time."""

    def note(self, span: timedelta) -> None:
        """Store this time."""


class NotKept:
    """No storage."""

    def read(self) -> timedelta:
        """Zero."""
        return timedelta()

    def note(self, span: timedelta) -> None:
        """Nothing."""
        del span


class UnconfirmedTime:
    """Storage in a small file in `state_dir`, as whole seconds. A missing or damaged file counts as zero, and failed
    writes are ignored. With `keep` False it is only read.
    """

    def __init__(self, state_dir: Path, *, keep: bool = True) -> None:
        self._file = state_dir / FILE_NAME
        self._keep = keep
        self._kept = self._read()

    def read(self) -> timedelta:
        """The stored time."""
        return self._kept

    def note(self, span: timedelta) -> None:
        """Store the time so far; zero once upstream has confirmed the clock."""
        if not self._keep or span == self._kept or (span and abs(span - self._kept) < EVERY):
            return
        self._kept = span
        try:
            write_atomically(self._file, str(int(span.total_seconds())).encode())
        except OSError:
            return

    def _read(self) -> timedelta:
        try:
            text = read_regular(self._file).decode("ascii").strip()
        except (OSError, ValueError):
            return timedelta()
        if not text.isdecimal() or len(text) > len(str(int(LONGEST.total_seconds()))):
            return timedelta()
        return min(timedelta(seconds=int(text)), LONGEST)
