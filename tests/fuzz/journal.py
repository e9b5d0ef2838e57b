"""A terminal's journal, altered by a person who may write its files, and read afterwards.

line N LINE         a line of `alterations` for values, in the N-th line (from 0, wraps around)
remove N | twice N | exchange N M
chain               compute numbers and hashes again, as a forger would
file NAME           an empty file of this name beside it
and the lines of `alterations` for bytes, in the whole file
"""

import hashlib
import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st

from kiosk.commands.journal import as_json, last_lines, wanted
from kiosk.commands.journal import line as shown_line
from kiosk.errors import KioskError
from kiosk.staff.model import Action
from kiosk.staff_desk.journal_lines import filtered, today
from kiosk.station.journal import Journal
from kiosk.station.journal_chain import NOTHING, Told, verify
from kiosk.station.journal_reading import accepted_applications, count_since
from kiosk.visit.model import Outcome
from tests.fuzz import alterations
from tests.fuzz.alterations import altered_bytes, altered_value, line
from tests.fuzz.answer import APPLICATIONS
from tests.fuzz.corpus import Script

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
NAME = "journal.jsonl"
TOLD_OF = 8
"""Number of lines that upstream was told of."""
_numbers = st.integers(0, 11)
_edits = st.one_of(
    line("line", _numbers, alterations.JSON),
    line("line", _numbers, alterations.JSON),
    alterations.BYTES,
    alterations.REPEATED,
    line("remove", _numbers),
    line("twice", _numbers),
    line("exchange", _numbers, _numbers),
    st.just("chain"),
    line("file", st.sampled_from(["journal.jsonl.1", "journal.jsonl.1~", "journal.jsonl.1.bak", "journal.jsonl.٣"])),
)
SCRIPTS = st.lists(_edits, max_size=5).map(tuple)


@dataclass(frozen=True)
class Kept:
    """A folder for journals, the genuine journal, and upstream's record of it."""

    folder: TemporaryDirectory[str]
    content: bytes
    told: Told


@lru_cache(maxsize=1)
def _kept() -> Kept:
    folder: TemporaryDirectory[str] = TemporaryDirectory()
    file = Path(folder.name) / NAME
    moments = iter(NOW + timedelta(seconds=10 * number) for number in range(100))
    journal = Journal(file, now=lambda: next(moments))
    journal.write("started", version="0.1.0", terminal="store-counter", campaign="practice")
    for number, each in enumerate(APPLICATIONS, 1):
        journal.write("printed", visit=number, succeeded=True)
        journal.write("accepted", visit=number, application=each)
        journal.write("delivered", application=each, outcome=Outcome.APPLIED)
    for event in ("opened", "opened", "stopped"):
        journal.write(event)
    lines = file.read_bytes().splitlines()
    return Kept(folder, file.read_bytes(), Told(TOLD_OF, hashlib.sha256(lines[TOLD_OF - 1]).hexdigest()))


def play(script: Script) -> None:
    """Only genuine lines are vouched for; every reader copes with the file."""
    kept = _kept()
    raw, beside = kept.content, []
    for each in script:
        word, _, rest = each.partition(" ")
        if word == "file":
            beside.append(Path(kept.folder.name) / rest)
        else:
            raw = _altered(raw, each)
    file = Path(kept.folder.name) / NAME
    file.write_bytes(raw)
    for other in beside:
        other.write_bytes(b"")
    try:
        _verified(file, raw)
        _read(file)
        _written_on(file)
    finally:
        for other in Path(kept.folder.name).iterdir():
            other.unlink()


def _altered(raw: bytes, line: str) -> bytes:
    word, *parts = line.split(" ", 2)
    lines = raw.split(b"\n")
    at = int(parts[0]) % len(lines) if parts and word in {"line", "remove", "twice", "exchange"} else 0
    match word, parts:
        case "line", [_, edit]:
            with suppress(ValueError, RecursionError):
                lines[at] = _dumped(altered_value(json.loads(lines[at]), edit))
        case "remove", _:
            del lines[at]
        case "twice", _:
            lines.insert(at, lines[at])
        case "exchange", [_, other]:
            second = int(other) % len(lines)
            lines[at], lines[second] = lines[second], lines[at]
        case "chain", _:
            lines = _chained(lines)
        case _:
            return altered_bytes(raw, word, line.split()[1:])
    return b"\n".join(lines)


def _chained(lines: list[bytes]) -> list[bytes]:
    made, previous, number = [], NOTHING, 0
    for each in lines:
        new = each
        with suppress(ValueError, RecursionError):
            record = json.loads(each)
            if isinstance(record, dict):
                number += 1
                new = _dumped(record | {"sequence": number, "previous": previous})
        made.append(new)
        previous = hashlib.sha256(new).hexdigest()
    return made


def _verified(file: Path, raw: bytes) -> None:
    kept = _kept()
    found = verify(file, kept.told)
    genuine = kept.content.split(b"\n")[:TOLD_OF]
    if not found.faults:
        assert found.proven >= TOLD_OF
        assert raw.split(b"\n")[:TOLD_OF] == genuine, "a forged line was vouched for"
    assert raw == kept.content or found.faults or raw.startswith(b"\n".join(genuine))
    assert all(fault.isprintable() for fault in found.faults)


def _read(file: Path) -> None:
    """Read it like `kiosk journal`, the heartbeat, the audit and the staff area."""
    for record in last_lines(file, wanted("7d", [], "info", NOW), None):
        assert shown_line(record).isprintable()
        json.loads(as_json(record))
    count_since(file, "started", NOW)
    assert all(isinstance(each, str) for each in accepted_applications(file))
    today(file, NOW.date())
    for kind in (Action.LOG_TROUBLE, Action.LOG_VISITS, Action.LOG_STAFF):
        assert all(each.label and each.value for each in filtered(file, kind))


def _written_on(file: Path) -> None:
    """Whatever the file contains, the next line can be appended."""
    journal = Journal(file, now=lambda: NOW)
    journal.write("started", version="0.1.0", terminal="store-counter", campaign="practice")
    assert not journal.failed
    end = journal.end()
    assert end is not None
    with suppress(KioskError):
        assert verify(file).lines >= 1


def _dumped(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
