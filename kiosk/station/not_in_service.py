"""What a terminal says while its program cannot run: which terminal it is, and whom to call. The pictures have more."""

import json
import re
from pathlib import Path

from kiosk.station.atomic_files import read_regular

WORDS_FILE = "words.txt"
_KIOSK_ID = re.compile(r"K-[0-9A-Z]{8}")


def known_kiosk_id(state_dir: Path) -> str:
    """As enrolment wrote it, also when the certificate has ended; "" where nothing can be read.

    Read without `kiosk.station.identity`, which takes longer to load than the first screen to paint.
    """
    try:
        record = json.loads(read_regular(state_dir / "identity" / "identity.json"))
    except (OSError, ValueError):
        return ""
    known = record.get("kiosk_id") if isinstance(record, dict) else None
    return known if isinstance(known, str) and _KIOSK_ID.fullmatch(known) else ""


def picture_name(width: int, height: int) -> str:
    """The file of the picture for a panel of so many pixels."""
    return f"{width}x{height}.xrgb.gz"


def words(kiosk_id: str, phone: str) -> str:
    """Lines of ASCII for a console without a framebuffer. "" is left out."""
    known = (("Terminal", kiosk_id), ("Technician", phone))
    return "".join(("NOT IN SERVICE\n", *(f"{label}: {value}\n" for label, value in known if value)))
