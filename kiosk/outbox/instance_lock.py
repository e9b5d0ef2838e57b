"""The lock by which only one program at a time writes a queue."""

import fcntl
import os
from pathlib import Path
from typing import IO

from devices.regular_files import open_regular
from kiosk.errors import KioskError

LOCK_NAME = "outbox.lock"
"""Name of the locked file, beside the database."""


class InstanceLock:
    """A lock that admits one writing program at a time; the second is refused at once. The kernel releases it when the
    process ends.
    """

    def __init__(self, folder: Path) -> None:
        """Take the lock. Raises KioskError if another program holds it, or if its path is not a regular file."""
        try:
            descriptor = open_regular(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT)
        except OSError as error:
            raise KioskError(f"{folder / LOCK_NAME} cannot be used ({error.strerror}): remove it") from None
        self._file: IO[bytes] = os.fdopen(descriptor, "rb+")
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self._file.close()
            raise KioskError(
                f"another kiosk program is using the queue in {folder}: stop it first (systemctl stop kiosk)"
            ) from None

    def release(self) -> None:
        """Release the lock."""
        self._file.close()
