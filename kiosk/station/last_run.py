"""How the runs before this one ended, as others wrote it down: the program takes it over into its own journal.

`last-run` in the state folder is written by systemd (`ExecStopPost=` in kiosk.service): result and exit status of the
run before. The record of the ladder (docs/recovery.md) is written by the script `recover`, which acts when systemd has
given the program up: a line for each thing that it did, with a number that grows. `recovery-seen` in the state folder
is the last number that was taken over. Nothing in these files keeps the program from starting.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.station.atomic_files import write_atomically
from kiosk.station.journal import Journal
from kiosk.station.journal_events import SECONDS, RecoveryStep, RunResult

RECORD = Path("/var/lib/mynapoint-kiosk-recovery/rungs")
_LARGEST = 10_000
"""Bytes of a record; `recover` calls a larger one damaged, too."""
_LINE = re.compile(r"([1-9][0-9]{0,8}) ([0-9]{1,11}) (service|reboot|closed)")


class RecordDamaged(Exception):
    """The record says something that `recover` never writes."""


@dataclass(frozen=True, slots=True)
class Rung:
    """One thing that was done, in the order of `number`."""

    number: int
    at: datetime
    step: RecoveryStep


def read_record(record: Path = RECORD) -> list[Rung]:
    """What was done, oldest first; nothing where there is no record. Raises RecordDamaged, OSError."""
    try:
        with record.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except FileNotFoundError:
        return []
    try:
        *lines, rest = content.decode("ascii").split("\n")
        found = [_LINE.fullmatch(line) for line in lines]
        if rest or not lines or len(content) > _LARGEST or None in found:
            raise RecordDamaged
        return [
            Rung(int(match[1]), datetime.fromtimestamp(int(match[2]), UTC), RecoveryStep(match[3]))
            for match in found
            if match is not None
        ]
    except (UnicodeDecodeError, ValueError, OverflowError):
        raise RecordDamaged from None


def take_over(state_dir: Path, journal: Journal, now: datetime, record: Path = RECORD) -> None:
    """Write into `journal` how the run before ended and what was done since the last time; each once. Never raises."""
    try:
        _take_run_over(state_dir / "last-run", journal)
        _take_record_over(state_dir / "recovery-seen", journal, now, record)
    except OSError:
        return  # a disk that does not read or write: the queue and `kiosk doctor` tell of it


def _take_run_over(file: Path, journal: Journal) -> None:
    try:
        with file.open("rb") as opened:
            words = opened.read(100).decode("ascii", "replace").split()
    except FileNotFoundError:
        return
    file.unlink()
    if len(words) == 2 and words[0] in set(RunResult):  # noqa: PLR2004 - result and status
        status = int(words[1]) if re.fullmatch("[0-9]{1,3}", words[1]) else 0  # of a signal it is the name
        journal.write("run_ended", result=RunResult(words[0]), status=min(status, 255))


def _take_record_over(seen_file: Path, journal: Journal, now: datetime, record: Path) -> None:
    try:
        rungs = read_record(record)
    except RecordDamaged:
        journal.write("recovery_record_damaged")
        return
    if not rungs:
        return
    seen = _seen(seen_file)
    if seen > rungs[-1].number:
        seen = 0  # somebody removed the record, and it began anew
    for rung in rungs:
        if rung.number > seen:
            ago = int(max(0.0, (now - rung.at).total_seconds()))
            journal.write("recovered", step=rung.step, seconds_ago=min(ago, SECONDS.maximum))
    if rungs[-1].number != seen:
        write_atomically(seen_file, f"{rungs[-1].number}\n".encode())


def _seen(file: Path) -> int:
    try:
        text = file.read_bytes()[:20].decode("ascii").strip()
        return int(text) if text.isdecimal() else 0
    except (FileNotFoundError, ValueError):
        return 0
