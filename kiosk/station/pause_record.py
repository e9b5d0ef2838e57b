"""Why staff took the terminal out of service: kept in the state folder, so that a new start does not open it again."""

from pathlib import Path

from kiosk.station.atomic_files import private_folder, remove_durably, write_atomically
from kiosk.visit.model import PAUSES, ClosedReason

NAME = "paused"


def read_pause(state_dir: Path) -> ClosedReason | None:
    """The reason that was kept; None: in service. A damaged record keeps it closed: somebody closed it."""
    try:
        said = (state_dir / "staff" / NAME).read_text(encoding="ascii", errors="replace").strip()
    except FileNotFoundError:
        return None
    except OSError:
        return ClosedReason.PAUSED_REPAIR
    return next((reason for reason in PAUSES if reason.value == said), ClosedReason.PAUSED_REPAIR)


def keep_pause(state_dir: Path, reason: ClosedReason | None) -> None:
    """On return it is on the disk. Raises OSError."""
    file = private_folder(state_dir / "staff") / NAME
    if reason is None:
        remove_durably(file)
    else:
        write_atomically(file, f"{reason.value}\n".encode("ascii"))
