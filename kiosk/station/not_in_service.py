"""What a terminal says while its program cannot run: which terminal it is, and whom to call. The pictures have more."""

from pathlib import Path

from kiosk.station.identity import IdentityFiles, IdentityRecord

WORDS_FILE = "words.txt"


def known_kiosk_id(state_dir: Path) -> str:
    """As enrolment wrote it, also when the certificate has ended; "" where nothing can be read."""
    try:
        return IdentityRecord.model_validate_json(IdentityFiles.below(state_dir).record.read_bytes()).kiosk_id
    except (OSError, ValueError):
        return ""


def picture_name(width: int, height: int) -> str:
    """The file of the picture for a panel of so many pixels."""
    return f"{width}x{height}.xrgb.gz"


def words(kiosk_id: str, phone: str) -> str:
    """Lines of ASCII for a console without a framebuffer. "" is left out."""
    known = (("Terminal", kiosk_id), ("Technician", phone))
    return "".join(("NOT IN SERVICE\n", *(f"{label}: {value}\n" for label, value in known if value)))
