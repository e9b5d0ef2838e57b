"""Takes records of earlier runs, which other programs wrote, into the program's own journal.

systemd writes `last-run` in the state folder (`ExecStopPost=` in kiosk.service): result and exit status of the run
before. The script `recover`, which acts when systemd has given up (docs/recovery.md), writes a record with one numbered
line for each step. `recovery-seen` in the state folder is the last number that was taken over. No fault of these files
prevents the program from starting.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from devices.regular_files import read_regular
from kiosk.station.atomic_files import write_atomically
from kiosk.station.journal import Journal
from kiosk.station.journal_events import SECONDS, RecoveryStep, RunResult

RECORD = Path("/var/lib/mynapoint-kiosk-recovery/rungs")
"""The record of recovery."""
_LARGEST = 10_000
"""Most bytes of a record; `recover` treats a larger one as damaged, too."""
_LINE = re.compile(r"([1-9][0-9]{0,8}) ([0-9]{1,11}) (service|reboot|closed)")


class RecordDamaged(Exception):
    """The record has a line that `recover` never writes."""


@dataclass(frozen=True, slots=True)
class Rung:
    """One step of recovery, in the order of `number`."""

    number: int
    at: datetime
    step: RecoveryStep


def read_record(record: Path = RECORD) -> list[Rung]:
    """The steps, oldest first; none without a record. Raises RecordDamaged, OSError."""
    try:
        content = read_regular(record)
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
    """Write the end of the run before and the recovery's new steps into `journal`, each once. Never raises."""
    try:
        _take_run_over(state_dir / "last-run", journal)
        _take_record_over(state_dir / "recovery-seen", journal, now, record)
    except OSError:
        return  # the queue and `kiosk doctor` report a disk that does not read or write


def _take_run_over(file: Path, journal: Journal) -> None:
    try:
        words = read_regular(file).decode("ascii", "replace").split()
    except FileNotFoundError:
        return
    file.unlink()
    if len(words) == 2 and words[0] in set(RunResult):  # noqa: PLR2004 - result and status
        status = int(words[1]) if re.fullmatch("[0-9]{1,3}", words[1]) else 0  # for a signal it is the name
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
        seen = 0  # the record was removed, and numbers start again
    for rung in rungs:
        if rung.number > seen:
            ago = int(max(0.0, (now - rung.at).total_seconds()))
            journal.write("recovered", step=rung.step, seconds_ago=min(ago, SECONDS.maximum))
    if rungs[-1].number != seen:
        write_atomically(seen_file, f"{rungs[-1].number}\n".encode())


def _seen(file: Path) -> int:
    try:
        text = read_regular(file)[:20].decode("ascii").strip()
        return int(text) if text.isdecimal() else 0
    except (FileNotFoundError, ValueError):
        return 0
