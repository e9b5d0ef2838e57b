"""Checks that the terminal's user can use the state folder, and that what is in it is of its kind."""

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from devices.regular_files import read_regular
from kiosk.errors import KioskError
from kiosk.station.atomic_files import private_folder

FSTAB: Final = Path("/etc/fstab")
"""Which disks belong where (fstab(5))."""
NEEDED: Final = {
    "identity": ("device-key.pem", "device.pem", "identity.json", "SHA256SUMS", "enrolled.json", "suspended"),
    "queue": (),
    "journal": ("journal.jsonl", "journal.lock"),
    "staff": ("codes.json", "wrong-codes.json", "without-code.json", "paused"),
    "anchors": (),
    "": ("settings.sha256",),
}
"""Folders, and the files in them, that must not be something else (a file for a folder, or the reverse): the terminal
does not start with that. `kiosk.outbox.recovery` checks the files of the queue."""
BESIDE: Final = ("not-in-service", "receipts", "reports", "last-frames", "recordings")
"""Folders that the terminal can do without."""
_OPTIONS: Final = 3
"""The field of a line of `FSTAB` with the options."""
_NO_DISK: Final = frozenset({"noauto", "bind", "rbind"})
_ESCAPED: Final = re.compile(r"\\([0-7]{3})")


def check_state_folder(folder: Path) -> None:
    """Create the folder if it is missing. Raises `KioskError`."""
    check_mounted(folder)
    try:
        private_folder(folder)
        owner = folder.stat().st_uid
    except OSError as error:
        raise KioskError(
            f"{folder} cannot be used ({error.strerror}); give it to the user that the terminal runs as"
        ) from None
    # Root may write everywhere, but the terminal's own user could not read those files.
    if owner != os.geteuid():
        raise KioskError(f"{folder} belongs to another user; give it to the user that the terminal runs as")
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        raise KioskError(f"{folder} cannot be read or written; give its owner that right")
    for path in of_another_kind(folder):
        raise KioskError(f"{path} is no {wanted_kind(folder, path)}; move it away")


def check_mounted(folder: Path) -> None:
    """Raises `KioskError` if the disk of the state folder `folder` is not there (`unmounted`)."""
    if (mount := unmounted(folder)) is not None:
        raise KioskError(f"the disk of {mount} is not mounted, and {folder} belongs on it; type: sudo mount {mount}")


def of_another_kind(folder: Path) -> Iterator[Path]:
    """Paths in the state folder `folder` that `NEEDED` names and that are of another kind than it says."""
    for name, files in NEEDED.items():
        place = folder / name
        if name and _is_there(place) and not place.is_dir():
            yield place
            continue
        yield from (place / file for file in files if _is_there(place / file) and not (place / file).is_file())


def beside_of_another_kind(folder: Path) -> list[Path]:
    """Paths in the state folder `folder` that `BESIDE` names and that are no folders."""
    return [path for path in (folder / name for name in BESIDE) if _is_there(path) and not path.is_dir()]


def wanted_kind(folder: Path, path: Path) -> str:
    """The kind that belongs at `path` in the state folder: "folder" or "file"."""
    return "folder" if path.parent == folder and path.name in (*NEEDED, *BESIDE) else "file"


def _is_there(path: Path) -> bool:
    try:
        # A link whose target is on a disk that is not mounted counts as missing, not as another kind.
        return stat.S_IFMT(path.stat().st_mode) != 0
    except OSError:
        return False


def unmounted(folder: Path) -> Path | None:
    """The mount point at or above `folder` that `FSTAB` names and where no disk is mounted; None if there is none.

    What is found below it is not the terminal's state, and what is written there is hidden once the disk is mounted.
    """
    try:
        lines = read_regular(FSTAB).decode(errors="replace").splitlines()
    except OSError:
        return None
    wanted = folder.absolute().resolve()
    above = [place for place in _mounted_at_boot(lines) if wanted.is_relative_to(place) and not place.is_mount()]
    return max(above, key=lambda place: len(place.parts), default=None)


def _mounted_at_boot(lines: list[str]) -> Iterator[Path]:
    """Mount points of disks. Bind mounts are left out, because they look like the folder that they cover."""
    for fields in (line.split() for line in lines if not line.lstrip().startswith("#")):
        if len(fields) > _OPTIONS and fields[1].startswith("/") and _NO_DISK.isdisjoint(fields[_OPTIONS].split(",")):
            yield Path(_ESCAPED.sub(lambda found: chr(int(found[1], 8)), fields[1])).resolve()
