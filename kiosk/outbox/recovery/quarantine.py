"""The quarantine of damaged queues: each is kept whole, and this program never deletes one.

The folder is renamed as it is, so that database, rollback journal and head stay together, whenever the power goes. The
note `salvage.json` beside them says what was queued again and what is lost, and whether a technician has seen it.
"""

import json
from datetime import datetime
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.outbox.database import InstanceLock
from kiosk.station.atomic_files import sync_folder, write_atomically

NOTE_NAME = "salvage.json"


def move(folder: Path, now: datetime) -> Path:
    """Rename the queue in `folder` to `FOLDER.damaged-TIME` beside it, and return that. Durable. Raises KioskError."""
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
    """The quarantined queues of which no technician has yet seen what is lost."""
    return [path for path in damaged(folder) if not _note(path).get("seen")]


def unsalvaged(folder: Path) -> list[Path]:
    """The quarantined queues of which not everything that is whole is queued again."""
    return [path for path in damaged(folder) if not _note(path)]


def note(place: Path, found: dict[str, object], *, seen: bool) -> None:
    """Write down what was found in a quarantined queue. `seen`: a technician was told; once seen it stays so."""
    seen = seen or bool(_note(place).get("seen"))
    text = json.dumps({"seen": seen, **found}, indent=2, ensure_ascii=False)
    try:
        write_atomically(place / NOTE_NAME, text.encode())
    except OSError as error:
        raise KioskError(f"{place} cannot be written ({error.strerror}): run this as the terminal's user") from None


def _note(place: Path) -> dict[str, object]:
    try:
        known = json.loads((place / NOTE_NAME).read_bytes())
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def _free(place: Path) -> Path:
    """A name that is not taken: a clock that was set back gives the same time twice."""
    number = 2
    free = place
    while free.exists():
        free = place.with_name(f"{place.name}-{number}")
        number += 1
    return free
