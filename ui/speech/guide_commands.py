"""The commands of `ui.speech.guide.Guide`, which `ui.speech.session.Session` carries out."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.visit.events import Event
from ui.speech.utterance import Utterance


class Sound(StrEnum):
    """Short tones; the values are names of `devices.speech.tones.TONES`."""

    TYPED = "typed"  # a character was typed that is not said
    ERASED = "erased"
    EDGE = "edge"  # there is no line in that direction, or the key does nothing here


@dataclass(frozen=True, slots=True)
class Say:
    """Say these lines, in place of what is being said. `language` is the screen's."""

    lines: tuple[Utterance, ...] = field(repr=False)
    language: str


@dataclass(frozen=True, slots=True)
class ReadOut:
    """Read out the screen when the events posted before have had their effect, if it is still `screen`
    (`ui.speech.automatic_reading.screen`).
    """

    screen: tuple[object, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Hush:
    """Stop speaking at once."""


@dataclass(frozen=True, slots=True)
class Play:
    """Play a tone."""

    sound: Sound


@dataclass(frozen=True, slots=True)
class Post:
    """Post an event of the visit, which a touch would post."""

    event: Event = field(repr=False)


@dataclass(frozen=True, slots=True)
class PinDigit:
    """Put the digit (0 to 9) into the `PinBuffer` and nowhere else."""

    digit: int = field(repr=False)


@dataclass(frozen=True, slots=True)
class PinErased:
    """Erase the last digit of the PIN, or all of them."""

    everything: bool = False


@dataclass(frozen=True, slots=True)
class Curtain:
    """Darken the screen (`drawn`), or show it again."""

    drawn: bool


Command = Say | ReadOut | Hush | Play | Post | PinDigit | PinErased | Curtain
