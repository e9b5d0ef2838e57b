"""The terminal's journal of events: JSON lines, each with the SHA-256 of the line before.

The catalogue of possible events is in `journal_events`. The hashes detect rot and careless changes. Against an attacker
who recomputes them, heartbeats report the end of the journal to upstream (`Journal.end`), and `journal_chain.verify`
compares the files with that. A line is written at once and made durable before its end is reported: a power cut loses
only unreported lines. An incomplete line stays, and the next line records it.
"""

import fcntl
import hashlib
import json
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from devices.regular_files import open_regular, read_end
from kiosk.errors import KioskError
from kiosk.station.atomic_files import private_folder
from kiosk.station.journal_chain import KEPT, NOTHING, End, end_of, numbered
from kiosk.station.journal_events import Value, check
from kiosk.station.journal_reading import count_since

LARGEST = 1 << 20
"""Bytes of one file before the next one begins; a line has about 250."""


class Journal:
    """Appends to `path`. For any thread and several processes. A full disk stops no visit: see `failed`."""

    def __init__(
        self,
        path: Path,
        now: Callable[[], datetime],
        largest: int = LARGEST,
        kept: int = KEPT,
        mirror: Callable[[str, Mapping[str, Value]], None] | None = None,
    ) -> None:
        """`mirror` receives each event as well; its OSError is ignored."""
        self._mirror = mirror
        self._path = path
        self._now = now
        self._largest = largest
        self._kept = kept
        self._lock = threading.Lock()
        self._end: End | None = None
        self._left: tuple[int, int] | None = None
        """The file after our last write, see `_identity`."""
        self.failed = False
        """Whether writing the last event failed."""
        try:
            private_folder(path.parent)
        except OSError as error:
            raise KioskError(f"{path.parent}: cannot be made ({error.strerror}); check state_dir") from None

    def write(self, event: str, **fields: Value) -> None:
        """Append one event. Raises ValueError for an event or field outside the catalogue, and nothing else."""
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
        """The end of the journal, durable on return; None if its last line is incomplete, or it cannot be read.

        Its number and hash cover every line before.
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
        """Occurrences of `event` since `since` (aware)."""
        return count_since(self._path, event, since)

    def _sync(self) -> None:
        descriptor = open_regular(self._path, os.O_WRONLY)
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
        descriptor = open_regular(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        try:
            if os.write(descriptor, raw) != len(raw):
                raise OSError("the journal's disk is full")
        finally:
            os.close(descriptor)
        return End(end.size + len(raw), end.sequence + 1, hashlib.sha256(line).hexdigest())

    def _current_end(self) -> End:
        """The known end; read from the file if another process has changed that."""
        if self._end is not None and self._left == self._identity():
            return self._end
        _, size = self._identity()
        if size:
            return replace(end_of(read_end(self._path, LARGEST)), size=size)
        before = numbered(self._path, 1)
        if before.is_file():
            end = end_of(read_end(before, LARGEST))
            return End(0, end.sequence, end.digest, end.torn)
        return End(0, 0, NOTHING)

    def _identity(self) -> tuple[int, int]:
        """Inode and size: one changes when another process has written or begun a new file."""
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
        descriptor = open_regular(self._path.with_suffix(".lock"), os.O_RDWR | os.O_CREAT)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)
