"""What a page shows beside its buttons: lines that say how something is. Nothing personal can be put into one."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.staff.words import NOTHING, Words


class Tone(StrEnum):
    PLAIN = "plain"
    GOOD = "good"
    CARE = "care"
    """Works, but somebody should look at it."""
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Line:
    """One fact, and what to do about it."""

    label: Words
    value: Words
    tone: Tone = Tone.PLAIN
    remedy: Words = NOTHING


@dataclass(frozen=True, slots=True)
class Facts:
    """What was found out for a page, or what became of an action. `waiting`: it is being found out."""

    lines: tuple[Line, ...] = ()
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class Status:
    """The terminal at a glance. `since` is what a clock at the terminal showed (JST), "" where it is not known."""

    tone: Tone
    headline: Words
    instruction: Words
    since: str
    fault_code: str
    """What to read out on the telephone; "" where all is well."""
    paused: bool = False
