"""What was used in the staff area without a code, and when: kept so that a restart does not free it.

The moments are stored by the wall clock. After a restart those that it dates within the last hour count again, and so
do those that it dates later than now: it was put back.
"""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from devices.regular_files import read_regular
from kiosk.staff.model import Action
from kiosk.station.atomic_files import private_folder, write_atomically

NAME: Final = "without-code.json"
"""The file, in the folder `staff` of the state folder."""
KEPT: Final = timedelta(hours=1)
"""Uses longer ago than this are forgotten."""
MOST: Final = 200
"""Most uses in the file."""


class UsedAction(BaseModel):
    """One use."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    action: Action
    at: AwareDatetime


class UsedFile(BaseModel):
    """The content of the file, oldest first."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    version: Literal[1] = 1
    used: Annotated[tuple[UsedAction, ...], Field(max_length=MOST)]


def read_used(state_dir: Path, now: datetime) -> tuple[tuple[Action, timedelta], ...]:
    """The uses that still count, and how long ago each was by `now` (aware); none of a missing or damaged file."""
    try:
        used = UsedFile.model_validate_json(read_regular(state_dir / "staff" / NAME)).used
    except (OSError, ValidationError):
        return ()
    return tuple((each.action, max(now - each.at, timedelta())) for each in used if now - each.at < KEPT)


def keep_used(state_dir: Path, used: tuple[tuple[Action, timedelta], ...], now: datetime) -> None:
    """Replace them; `used` as `read_used` returns them. Raises OSError."""
    kept = UsedFile(used=tuple(UsedAction(action=action, at=now - ago) for action, ago in used[-MOST:]))
    write_atomically(private_folder(state_dir / "staff") / NAME, kept.model_dump_json().encode())
