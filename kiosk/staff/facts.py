"""The content of a page besides its buttons: lines about the terminal's state. No personal data."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.staff.words import NOTHING, Words


class Tone(StrEnum):
    """How a line is coloured."""

    PLAIN = "plain"
    GOOD = "good"
    CARE = "care"
    """Works, but should be checked."""
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Line:
    """One fact, and its remedy: in words, and as commands to type."""

    label: Words
    value: Words
    tone: Tone = Tone.PLAIN
    remedy: Words = NOTHING
    commands: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """The lines of a page, or the result of an action. `waiting`: they are being collected."""

    lines: tuple[Line, ...] = ()
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class Status:
    """The terminal's state in one line. `since`: the time of the change by the terminal's clock (JST), "" if
    unknown.
    """

    tone: Tone
    headline: Words
    instruction: Words
    since: str
    fault_code: str
    """The code to read out on the telephone; "" without a fault."""
    paused: bool = False
