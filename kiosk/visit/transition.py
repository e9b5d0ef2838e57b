"""One step of the machine: the next visit, and its effects."""

from dataclasses import replace
from typing import Any

from kiosk.visit.effects import Effect
from kiosk.visit.model import Screen, Visit

Move = tuple[Visit, tuple[Effect, ...]]
"""The next visit, and its effects in their order."""


def stay(visit: Visit) -> Move:
    """This visit, and no effect."""
    return visit, ()


def to(visit: Visit, screen: Screen, now: float, **changes: Any) -> Visit:
    """The same visit on another screen, entered now."""
    return replace(visit, screen=screen, entered_at=now, active_at=now, warning=None, revealed=False, **changes)
