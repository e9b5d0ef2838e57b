"""Reads a journal's files: their end, and whether they are unaltered.

The hashes are consistent even if an attacker has recomputed them. So only lines up to one whose hash was reported to
upstream are confirmed.
"""

import hashlib
import json
import re
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from devices.regular_files import read_regular
from kiosk.errors import KioskError

KEPT = 8
"""Files that are kept besides the current one."""
LARGEST_FILE = 1 << 22
"""Bytes. A larger file is not from this program, which begins another file after 1 MiB."""
MOST_LINES = 1_000_000_000
"""Largest number of a line: one line a second for thirty years, and the upper bound of the heartbeat."""
NOTHING = "0" * 64
"""The hash in the very first line."""


@dataclass(frozen=True, slots=True)
class End:
    """The end of a file: its size in bytes, the last valid line's number, and the last line's SHA-256."""

    size: int
    sequence: int
    digest: str
    torn: bool = False
    """Whether the last line is incomplete; the next line must record it."""
    open_line: bool = False
    """Whether the line end is missing."""


@dataclass(frozen=True, slots=True)
class Told:
    """The end of the journal reported to upstream last: number and SHA-256 of its last line."""

    sequence: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Verification:
    """The result of `verify`. `lines`: number of valid lines; `faults`: each names a file, a line and what is wrong.

    `proven`: number of lines, from the first one on, that upstream's record confirms. The lines after them are only
    linked.
    """

    lines: int
    faults: tuple[str, ...]
    proven: int = 0


def numbered(path: Path, number: int) -> Path:
    """The file before the current one (1), the one before that (2), and so on."""
    return path.with_name(f"{path.name}.{number}")


def files_of(path: Path) -> list[Path]:
    """The files of the journal at `path`, oldest first, without other files beside them."""
    beside = map(partial(_number, path.name), path.parent.glob(f"{path.name}.*"))
    older = sorted(filter(None, beside), reverse=True)
    return [file for file in (*(numbered(path, number) for number in older), path) if file.is_file()]


def _number(name: str, file: Path) -> int:
    """The number of an older file; 0 for another file."""
    found = re.fullmatch(re.escape(name) + r"\.([1-9][0-9]{0,5})", file.name, re.ASCII)
    return int(found[1]) if found else 0


def end_of(content: bytes) -> End:
    """The end of a file that has at least one byte."""
    lines = lines_of(content)
    sequence = next((record["sequence"] for line in reversed(lines) if (record := record_of(line))), 0)
    open_line = not content.endswith(b"\n")
    torn = open_line or record_of(lines[-1]) is None
    return End(len(content), sequence, _digest(lines[-1]), torn, open_line)


def verify(path: Path, told: Told | None = None, kept: int = KEPT) -> Verification:
    """Check the journal at `path` with the older files beside it, and compare it with `told`, upstream's record.

    Changes nothing. `kept`: how many older files are kept. Raises `KioskError` if there is none or it cannot be read.
    """
    files = files_of(path)
    if not files:
        raise KioskError(f"{path}: there is no journal here; check state_dir")
    chain = _Chain(told)
    for file in files:
        try:
            content = read_regular(file, LARGEST_FILE)
        except OSError as error:
            raise KioskError(f"{file}: cannot be read ({error.strerror}); run this as the terminal's user") from None
        if not content:
            chain.faults.append(f"{file.name}: empty; what stood in it is lost")
            continue
        for number, line in enumerate(lines_of(content), 1):
            chain.follow(f"{file.name} line {number}", line)
        if file == files[-1] and not content.endswith(b"\n"):
            chain.faults.append(f"{file.name}: its last line is not finished")
    chain.end(all_kept=len(files) <= kept)
    return Verification(chain.good, tuple(chain.faults), chain.proven)


class _Chain:
    """Checks the lines in order."""

    def __init__(self, told: Told | None) -> None:
        self.good = 0
        self.proven = 0
        self.faults: list[str] = []
        self._told = told
        self._first: dict[str, Any] | None = None
        self._digest: str | None = None
        self._sequence: int | None = None
        self._torn: str | None = None
        """The place of an invalid line; a fault unless the next line records it as incomplete."""

    def follow(self, place: str, line: bytes) -> None:
        record = record_of(line)
        if record is None:
            self._unexplained()
            self._torn, self._digest = place, _digest(line)
            return
        if record["event"] != "repaired":
            self._unexplained()
        self._torn = None
        if self._first is None:
            self._first = record
        if self._digest is None and record["sequence"] == 1:
            self._digest = NOTHING
        if self._digest is not None and record["previous"] != self._digest:
            self.faults.append(f"{place}: does not follow the line before it")
        if self._sequence is not None and record["sequence"] != self._sequence + 1:
            self.faults.append(f"{place}: number {record['sequence']} comes after {self._sequence}")
        self._digest, self._sequence = _digest(line), record["sequence"]
        self.good += 1
        if self._told is not None and record["sequence"] == self._told.sequence:
            if self._digest == self._told.sha256:
                self.proven = self.good
            else:
                self.faults.append(f"{place}: not the line {self._told.sequence} that upstream was told of")

    def end(self, *, all_kept: bool) -> None:
        """After the last line. `all_kept`: no file has been removed by age yet."""
        self._unexplained()
        if self._first is None:
            self.faults.append("there is no line of a journal")
        elif self._first["sequence"] != 1 and (all_kept or self._first["event"] != "continued"):
            self.faults.append(f"it begins with line {self._first['sequence']}: those before are missing")
        if self._told is not None and (self._sequence or 0) < self._told.sequence:
            ends = self._sequence or 0
            self.faults.append(f"it ends with line {ends}, and upstream was told of line {self._told.sequence}")

    def _unexplained(self) -> None:
        if self._torn is not None:
            self.faults.append(f"{self._torn}: not a line of this journal")
            self._torn = None


def lines_of(content: bytes) -> list[bytes]:
    """The lines of a file, without their ends."""
    return content.removesuffix(b"\n").split(b"\n")


def record_of(line: bytes) -> dict[str, Any] | None:
    """The record of a line; None if the line is not from a journal."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(record, dict) or type(record.get("sequence")) is not int:
        return None
    if not 0 < record["sequence"] <= MOST_LINES:
        return None
    return record if isinstance(record.get("event"), str) and isinstance(record.get("previous"), str) else None


def _digest(line: bytes) -> str:
    return hashlib.sha256(line).hexdigest()
