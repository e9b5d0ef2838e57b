"""Whether the folder for everything that a terminal keeps can be used by the user that runs it."""

import os
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.station.atomic_files import private_folder


def check_state_folder(folder: Path) -> None:
    """Make it where it is missing. Raises `KioskError`."""
    try:
        private_folder(folder)
        owner = folder.stat().st_uid
    except OSError as error:
        raise KioskError(
            f"{folder} cannot be used ({error.strerror}); give it to the user that the terminal runs as"
        ) from None
    # Root may write everywhere, and what it wrote the terminal's own user could not read.
    if owner != os.geteuid():
        raise KioskError(f"{folder} belongs to another user; give it to the user that the terminal runs as")
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        raise KioskError(f"{folder} cannot be read or written; give its owner that right")
