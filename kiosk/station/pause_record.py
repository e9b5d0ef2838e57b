"""The reason why staff took the terminal out of service, stored so that a restart does not open it again."""

from pathlib import Path

from devices.regular_files import read_regular
from kiosk.station.atomic_files import private_folder, remove_durably, write_atomically
from kiosk.visit.model import PAUSES, ClosedReason

NAME = "paused"
"""The file, in the folder `staff` of the state folder."""


def pause_file(state_dir: Path) -> Path:
    """The file of the record."""
    return state_dir / "staff" / NAME


def read_pause(state_dir: Path) -> ClosedReason | None:
    """The stored reason; None: in service. With a damaged record the terminal stays closed."""
    try:
        said = read_regular(pause_file(state_dir)).decode("ascii", "replace").strip()
    except FileNotFoundError:
        return None
    except OSError:
        return ClosedReason.PAUSED_REPAIR
    return next((reason for reason in PAUSES if reason.value == said), ClosedReason.PAUSED_REPAIR)


def keep_pause(state_dir: Path, reason: ClosedReason | None) -> None:
    """Store the reason; None removes it. Durable on return. Raises OSError."""
    file = pause_file(state_dir)
    private_folder(file.parent)
    if reason is None:
        remove_durably(file)
    else:
        write_atomically(file, f"{reason.value}\n".encode("ascii"))
