"""How often an action may be used without a code."""

from dataclasses import dataclass
from typing import Final

from kiosk.staff.model import Action, Area, Grade

HOUR: Final = 3600.0
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Limit:
    """How often `actions` together may be used without a code: once in `pause` seconds, `hourly` times in an hour."""

    actions: frozenset[Action]
    pause: float
    hourly: int


LIMITS: Final = (
    Limit(frozenset({Action.TEST_PRINT, Action.PAPER_LOADED}), 60, 5),
    Limit(frozenset({Action.PLAY_SOUND}), 10, 12),
    Limit(frozenset({Action.LOOK_UP}), 0, 30),
    Limit(frozenset({Action.CLEAN}), 0, 4),
)
"""Limits on actions by which anybody who knows the gesture could use up paper, disturb the shop, guess receipt numbers,
or keep others from the terminal. After the shop's PIN there is no limit."""


def limit_of(action: Action) -> Limit | None:
    """Its limit without a code."""
    return next((limit for limit in LIMITS if action in limit.actions), None)


def free_at(area: Area, action: Action) -> float:
    """The moment from which the action may be used again; 0.0 if it never was limited, or a code was entered."""
    limit = limit_of(action)
    if limit is None or area.granted is not Grade.OPEN:
        return 0.0
    moments = [at for each, at in area.spent if each in limit.actions]
    hour_over = moments[-limit.hourly] + HOUR if len(moments) >= limit.hourly else 0.0
    return max(hour_over, moments[-1] + limit.pause if moments else 0.0)
