"""State of the program that the heartbeat cannot determine itself. Imported before the first frame, so its own imports
are fast.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.upstream.heartbeat_contract import Finding

NO_SETTINGS = "0" * 64
"""A checksum for a program without a settings file."""


@dataclass(frozen=True, slots=True)
class Observers:
    """State that only the whole program knows. `findings` are those of `kiosk doctor`, `painted` the seconds since the
    compositor accepted the last frame. The defaults are for a program without supervision (practice, development).
    """

    settings_sha256: str = NO_SETTINGS
    findings: Callable[[], "Sequence[Finding]"] = lambda: ()
    painted: Callable[[], float | None] = lambda: None


NOBODY_WATCHES = Observers()
"""For a program without supervision."""
