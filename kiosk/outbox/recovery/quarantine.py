"""The quarantine of damaged queues: each is kept unchanged, and this program never deletes one.

The whole folder is renamed, so that database, rollback journal and head file stay together through a power cut. The
file `salvage.json` in it records what was queued again and what is lost, and whether a technician has seen it.
"""

import json
from datetime import datetime
from pathlib import Path

from devices.regular_files import read_regular
from kiosk.errors import KioskError
from kiosk.outbox.instance_lock import InstanceLock
from kiosk.station.atomic_files import sync_folder, write_atomically

NOTE_NAME = "salvage.json"
"""The file with that record."""


def move(folder: Path, now: datetime) -> Path:
    """Rename the queue's folder to `FOLDER.damaged-TIME` beside it, and return that. Durable. Raises KioskError."""
    lock = InstanceLock(folder)
    try:
        place = _free(folder.with_name(f"{folder.name}.damaged-{now:%Y%m%dT%H%M%SZ}"))
        folder.rename(place)
        sync_folder(folder.parent)
    except OSError as error:
        raise KioskError(
            f"the damaged queue in {folder} cannot be moved ({error.strerror}): copy it, then call the operator"
        ) from None
    finally:
        lock.release()
    return place


def damaged(folder: Path) -> list[Path]:
    """The quarantined queues beside the one in `folder`, oldest first."""
    return sorted(path for path in folder.parent.glob(f"{folder.name}.damaged-*") if path.is_dir())


def unseen(folder: Path) -> list[Path]:
    """The quarantined queues whose losses no technician has seen yet."""
    return [path for path in damaged(folder) if not _note(path).get("seen")]


def unsalvaged(folder: Path) -> list[Path]:
    """The quarantined queues whose undamaged applications are not all queued again."""
    return [path for path in damaged(folder) if not _note(path)]


def note(place: Path, found: dict[str, object], *, seen: bool) -> None:
    """Write what was found in a quarantined queue. `seen`: a technician was told; once set it stays set."""
    seen = seen or bool(_note(place).get("seen"))
    text = json.dumps({"seen": seen, **found}, indent=2, ensure_ascii=False)
    try:
        write_atomically(place / NOTE_NAME, text.encode())
    except OSError as error:
        raise KioskError(f"{place} cannot be written ({error.strerror}): run this as the terminal's user") from None


def _note(place: Path) -> dict[str, object]:
    try:
        known = json.loads(read_regular(place / NOTE_NAME))
    except (OSError, ValueError, RecursionError):
        return {}
    return known if isinstance(known, dict) else {}


def _free(place: Path) -> Path:
    """A name that is not taken: after the clock was set back, a time occurs twice."""
    number = 2
    free = place
    while free.exists():
        free = place.with_name(f"{place.name}-{number}")
        number += 1
    return free
