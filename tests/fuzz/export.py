"""Any file as an export of a terminal's queue.

line N LINE             a line of `alterations` for values, in the N-th line of the file (from 0, wraps around)
close                   compute number and hash in the last line again, as a deliberate forger would
and the lines of `alterations` for bytes, in the whole file
"""

import hashlib
import json
from base64 import b64encode
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st

from kiosk.application.receipt_number import receipt_number
from kiosk.errors import KioskError
from kiosk.outbox.export import FORMAT, read_export
from kiosk.outbox.values import to_text
from tests.fuzz import alterations
from tests.fuzz.alterations import altered_bytes, altered_value, line
from tests.fuzz.answer import APPLICATIONS, KIOSK_ID, NOW
from tests.fuzz.corpus import Script

_edits = st.one_of(
    line("line", st.integers(0, 5), alterations.JSON),
    line("line", st.integers(0, 5), alterations.JSON),
    alterations.BYTES,
    alterations.REPEATED,
    st.just("close"),
)
SCRIPTS = st.lists(_edits, max_size=5).map(tuple)


@lru_cache(maxsize=1)
def _folder() -> TemporaryDirectory[str]:
    return TemporaryDirectory()


def _applications() -> list[dict[str, Any]]:
    return [
        {
            "sequence": number,
            "application_id": each,
            "kiosk_id": KIOSK_ID,
            "receipt_number": receipt_number(each),
            "accepted_at": to_text(NOW),
            "content_sha256": hashlib.sha256(b"sealed").hexdigest(),
            "upstream": "0" * 64,
            "sealed": b64encode(b"sealed").decode(),
        }
        for number, each in enumerate(APPLICATIONS, 1)
    ]


def genuine() -> bytes:
    return closed([_dumped({"format": FORMAT, "exported_at": to_text(NOW)}), *map(_dumped, _applications())])


def closed(lines: list[bytes]) -> bytes:
    whole = b"".join(each + b"\n" for each in lines)
    end = {"applications": len(lines) - 1, "damaged": 0, "sha256": hashlib.sha256(whole).hexdigest()}
    return whole + _dumped(end) + b"\n"


def play(script: Script) -> None:
    """The result is the unaltered applications, or one line that asks to copy the file again."""
    raw = genuine()
    for each in script:
        word, _, rest = each.partition(" ")
        match word:
            case "line":
                raw = _with_line(raw, *rest.split(" ", 1))
            case "close":
                raw = closed(raw.splitlines()[:-1])
            case _:
                raw = altered_bytes(raw, word, rest.split())
    file = Path(_folder().name) / "export"
    file.write_bytes(raw)
    try:
        entries = read_export(file)
    except KioskError as error:
        said = str(error)
    else:
        for entry in entries:
            assert entry.application_id.isascii()
            assert hashlib.sha256(entry.sealed).hexdigest() == entry.content_sha256
            assert isinstance(entry.kiosk_id, str)
            assert isinstance(entry.receipt_number, str)
            assert entry.receipt_number.isprintable()
            assert to_text(entry.accepted_at)
        return
    assert raw != genuine()
    assert said.isprintable()
    assert said.endswith("copy it again, or repeat the export")


def _with_line(raw: bytes, number: str, line: str) -> bytes:
    lines = raw.splitlines() or [b""]
    at = int(number) % len(lines)
    try:
        lines[at] = _dumped(altered_value(json.loads(lines[at]), line))
    except (ValueError, RecursionError):
        return raw
    return b"".join(each + b"\n" for each in lines)


def _dumped(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
