"""The terminal's journal of events: JSON lines, each with the SHA-256 of the line before.

It shows what happened; what may be said at all is in `journal_events`. The hashes show rot and careless hands. Against
a hand that makes them anew, heartbeats tell upstream where the journal ends (`Journal.end`), and `journal_chain.verify`
holds the files against that. A line is handed to the system at once and forced to the disk before its end is told: a
power cut takes only lines that nobody was told of. A line that was cut short stays as it is, and the next one says so.
"""

import fcntl
import hashlib
import json
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.station.atomic_files import private_folder, read_regular
from kiosk.station.journal_chain import KEPT, NOTHING, End, end_of, numbered
from kiosk.station.journal_events import Value, check
from kiosk.station.journal_reading import count_since

LARGEST = 1 << 20
"""Bytes of one file before the next one begins; a line has about 250."""


class Journal:
    """Appends to `path`. Any thread, and several processes, may write. A full disk stops no visit: see `failed`."""

    def __init__(
        self,
        path: Path,
        now: Callable[[], datetime],
        largest: int = LARGEST,
        kept: int = KEPT,
        mirror: Callable[[str, Mapping[str, Value]], None] | None = None,
    ) -> None:
        """`mirror` is told each event as well; what it raises as OSError is passed over."""
        self._mirror = mirror
        self._path = path
        self._now = now
        self._largest = largest
        self._kept = kept
        self._lock = threading.Lock()
        self._end: End | None = None
        self._left: tuple[int, int] | None = None
        """The file as we left it, see `_identity`."""
        self.failed = False
        """The last event could not be written."""
        try:
            private_folder(path.parent)
        except OSError as error:
            raise KioskError(f"{path.parent}: cannot be made ({error.strerror}); check state_dir") from None

    def write(self, event: str, **fields: Value) -> None:
        """Append one event. Raises ValueError for what the catalogue does not know, and nothing else."""
        check(event, fields)
        if self._mirror is not None:
            with suppress(OSError):
                self._mirror(event, fields)
        with self._lock:
            try:
                with self._exclusive():
                    self._append(event, fields)
                self.failed = False
            except OSError:
                self.failed = True

    def end(self) -> End | None:
        """Where the journal ends, down to the disk; None: its last line was cut short, or it cannot be read.

        Its number and hash stand for every line before.
        """
        with self._lock:
            try:
                with self._exclusive():
                    end = self._current_end()
                    if end.torn or not end.sequence:
                        return None
                    self._sync()
            except OSError:
                return None
            return end

    def count(self, event: str, since: datetime) -> int:
        """How often `event` happened since `since` (aware)."""
        return count_since(self._path, event, since)

    def _sync(self) -> None:
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def _append(self, event: str, fields: dict[str, Value]) -> None:
        end = self._current_end()
        if end.torn:
            end = self._line(end, "repaired", {})
        if end.size > self._largest:
            self._rotate()
            end = self._line(End(0, end.sequence, end.digest), "continued", {})
        self._end = self._line(end, event, fields)
        self._left = self._identity()

    def _line(self, end: End, event: str, fields: dict[str, Value]) -> End:
        record = {
            "sequence": end.sequence + 1,
            "at": self._now().isoformat(timespec="milliseconds"),
            "event": event,
            **fields,
            "previous": end.digest,
        }
        line = json.dumps(record, ensure_ascii=True, separators=(",", ":")).encode()
        raw = b"\n" * end.open_line + line + b"\n"
        descriptor = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            if os.write(descriptor, raw) != len(raw):
                raise OSError("the journal's disk is full")
        finally:
            os.close(descriptor)
        return End(end.size + len(raw), end.sequence + 1, hashlib.sha256(line).hexdigest())

    def _current_end(self) -> End:
        """The known end, or what the file says when it is not the one we left."""
        if self._end is not None and self._left == self._identity():
            return self._end
        _, size = self._identity()
        if size:
            return end_of(read_regular(self._path))
        before = numbered(self._path, 1)
        if before.is_file():
            end = end_of(read_regular(before))
            return End(0, end.sequence, end.digest, end.torn)
        return End(0, 0, NOTHING)

    def _identity(self) -> tuple[int, int]:
        """Inode and size: both change when another process wrote or began a new file."""
        try:
            status = self._path.stat()
        except FileNotFoundError:
            return 0, 0
        return status.st_ino, status.st_size

    def _rotate(self) -> None:
        for number in range(self._kept, 0, -1):
            file = self._path if number == 1 else numbered(self._path, number - 1)
            if file.is_file():
                file.replace(numbered(self._path, number))

    @contextmanager
    def _exclusive(self) -> Iterator[None]:
        descriptor = os.open(self._path.with_suffix(".lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)
