"""When an area closes by itself, and for how long it takes no touches or no codes."""

from collections.abc import Mapping
from typing import Final

from kiosk.staff.model import Area, Grade, Page

IDLE_SECONDS: Final[Mapping[Grade, float]] = {Grade.OPEN: 120, Grade.SHOP: 120, Grade.TECHNICIAN: 600}
"""Time without a touch after which the area closes."""
COUNTDOWN_SECONDS: Final = 20.0
"""How long before it closes the countdown is shown."""
LONGEST_SECONDS: Final = 3600.0
"""Longest session; then the code is asked for again."""
CLEANING_SECONDS: Final = 45.0
"""How long the CLEAN page ignores touches."""


def closes_at(area: Area) -> float:
    """The moment at which the area closes without a touch."""
    idle = area.active_at + IDLE_SECONDS[area.granted]
    return min(idle, area.opened_at + LONGEST_SECONDS)


def seconds_left(area: Area, now: float) -> int:
    """Seconds until it closes, during the countdown; else 0."""
    left = closes_at(area) - now
    return max(1, round(left)) if area.is_open and area.page is not Page.CLEAN and left <= COUNTDOWN_SECONDS else 0


def cleaning_seconds(area: Area, now: float) -> int:
    """Seconds for which the CLEAN page still ignores touches; 0 elsewhere."""
    left = area.entered_at + CLEANING_SECONDS - now
    return max(0, round(left)) if area.page is Page.CLEAN else 0


def locked_seconds(area: Area, now: float) -> int:
    """Seconds for which no code is accepted."""
    return max(0, round(area.locked_until - now + 0.49))
