"""What the heartbeat cannot see by itself. Loaded before the first frame: it imports nothing that takes long."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.upstream.heartbeat_contract import Finding

NO_SETTINGS = "0" * 64


@dataclass(frozen=True, slots=True)
class Observers:
    """What only the whole program can say. `findings` are those of `kiosk doctor`, `painted` the seconds since the
    compositor took the last frame; the defaults are for a program that nobody watches (practice, development)."""

    settings_sha256: str = NO_SETTINGS
    findings: Callable[[], "Sequence[Finding]"] = lambda: ()
    painted: Callable[[], float | None] = lambda: None


NOBODY_WATCHES = Observers()
