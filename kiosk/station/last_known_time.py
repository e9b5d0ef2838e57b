"""Upstream's latest known time, kept over restarts.

A machine whose clock has no battery starts with the time at which it was switched off, or an older one. Without
upstream only this file shows it; otherwise applications would be dated before the challenge that they are signed over.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from devices.regular_files import read_regular
from kiosk.application.canonical import in_this_century
from kiosk.station.atomic_files import write_atomically

FILE_NAME = "last-seen"
"""The file, in the state folder."""
EVERY = timedelta(minutes=1)
"""Shortest interval between two writes."""


class Memory(Protocol):
    """Storage for that time. For any thread."""

    def read(self) -> datetime | None:
        """The stored time (aware)."""

    def note(self, moment: datetime) -> None:
        """Store this time (aware)."""


class Nowhere:
    """A memory without storage."""

    def read(self) -> datetime | None:
        """None."""
        return None

    def note(self, moment: datetime) -> None:
        """Nothing."""
        del moment


class LastKnownTime:
    """A memory in a small file in `state_dir`. A missing or damaged file counts as none, and failed writes are ignored.
    With `keep` False it is only read.
    """

    def __init__(self, state_dir: Path, *, keep: bool = True) -> None:
        self._file = state_dir / FILE_NAME
        self._keep = keep
        self._seen = self._read()

    def read(self) -> datetime | None:
        """The stored time (aware); None without one."""
        return self._seen

    def note_at_least(self, moment: datetime) -> None:
        """Store this time (aware) if it is later than the stored one."""
        if self._seen is None or moment > self._seen:
            self.note(moment)

    def note(self, moment: datetime) -> None:
        """Store upstream's time (aware), with which the clock agrees."""
        if not self._keep or (self._seen is not None and abs(moment - self._seen) < EVERY):
            return
        self._seen = moment
        try:
            write_atomically(self._file, moment.astimezone(UTC).isoformat(timespec="seconds").encode())
        except OSError:
            return

    def _read(self) -> datetime | None:
        try:
            moment = datetime.fromisoformat(read_regular(self._file).decode("ascii"))
            return in_this_century(moment) if moment.tzinfo is not None else None
        except (OSError, ValueError):
            return None
