"""The notice of a terminal whose program cannot run: its id and the technician's number. The pictures say more."""

import json
import re
from pathlib import Path

from devices.regular_files import read_regular

WORDS_FILE = "words.txt"
"""The file with the text form."""
_KIOSK_ID = re.compile(r"K-[0-9A-Z]{8}")


def known_kiosk_id(state_dir: Path) -> str:
    """The terminal's id as enrolment wrote it, also with an expired certificate; "" if unreadable.

    It does not use `kiosk.station.identity`, whose import takes longer than painting the first screen.
    """
    try:
        record = json.loads(read_regular(state_dir / "identity" / "identity.json"))
    except (OSError, ValueError, RecursionError):
        return ""
    known = record.get("kiosk_id") if isinstance(record, dict) else None
    return known if isinstance(known, str) and _KIOSK_ID.fullmatch(known) else ""


def picture_name(width: int, height: int) -> str:
    """The file of the picture for a panel of this size in pixels."""
    return f"{width}x{height}.xrgb.gz"


def words(kiosk_id: str, phone: str) -> str:
    """ASCII lines for a console without a framebuffer. Empty values are omitted."""
    known = (("Terminal", kiosk_id), ("Technician", phone))
    return "".join(("NOT IN SERVICE\n", *(f"{label}: {value}\n" for label, value in known if value)))
