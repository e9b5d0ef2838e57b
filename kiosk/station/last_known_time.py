"""The latest moment that upstream is known to have lived through, kept over restarts.

A machine whose clock has no battery starts with the time at which it was switched off, or an older one. Without
upstream nothing else would show it, and what people sign would be dated before the challenge that they sign over.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from kiosk.station.atomic_files import write_atomically

FILE_NAME = "last-seen"
EVERY = timedelta(minutes=1)
"""No more often is it written."""


class Memory(Protocol):
    """Where a clock keeps the moment. Any thread."""

    def read(self) -> datetime | None: ...
    def note(self, moment: datetime) -> None: ...


class Nowhere:
    """For a clock that is asked once and forgotten."""

    def read(self) -> datetime | None:
        return None

    def note(self, moment: datetime) -> None:
        del moment


class LastKnownTime:
    """In one small file below `state_dir`. A file that is missing or damaged says nothing, and a disk that takes no
    write is not this file's to tell of. Without `keep` it is only read."""

    def __init__(self, state_dir: Path, *, keep: bool = True) -> None:
        self._file = state_dir / FILE_NAME
        self._keep = keep
        self._seen = self._read()

    def read(self) -> datetime | None:
        return self._seen

    def note_at_least(self, moment: datetime) -> None:
        """Upstream has lived through this moment (aware), and perhaps later ones."""
        if self._seen is None or moment > self._seen:
            self.note(moment)

    def note(self, moment: datetime) -> None:
        """Upstream told this time (aware), and the clock agrees."""
        if not self._keep or (self._seen is not None and abs(moment - self._seen) < EVERY):
            return
        self._seen = moment
        try:
            write_atomically(self._file, moment.astimezone(UTC).isoformat(timespec="seconds").encode())
        except OSError:
            return

    def _read(self) -> datetime | None:
        try:
            moment = datetime.fromisoformat(self._file.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return None
        return moment if moment.tzinfo is not None else None
