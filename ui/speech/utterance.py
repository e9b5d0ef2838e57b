"""The lines of a screen for a listener, in the order in which they are heard, each with the effect of choosing it."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from kiosk.visit.events import Event

BETWEEN: Final = "  ·  "
"""Between two texts of one line. It is written as on the screens, and read as a short pause."""


class Kind(StrEnum):
    """The kinds of lines."""

    TITLE = "title"  # the question or the subject of the screen
    STATE = "state"  # the step of the visit, the card, tries left, and other states that change
    CONTENT = "content"  # text to read
    CHOICE = "choice"  # a control that can be chosen
    KEYS = "keys"  # the explanation of keys, which no screen shows


class Manner(StrEnum):
    """How the text of a line is read out."""

    WORDS = "words"
    SPELLED = "spelled"  # character by character, with a pause at each blank
    MASKED = "masked"  # only the number of characters


class Panel(StrEnum):
    """The panel that a listener has opened over a screen."""

    NONE = ""
    LANGUAGE = "language"
    DISPLAY = "display"
    CATEGORY = "category"
    ERA = "era"


@dataclass(frozen=True, slots=True)
class Choice:
    """The effect of choosing a line: it posts `events` and then opens the panel `opens`, if it is not None.

    `name` is the name of the control on the screen ("action:next"). `given` tells whether it is ticked or chosen, None
    if it cannot be. `ticks`: choosing it again removes the tick. `confirms`: it has its effect when it is chosen twice
    in a row, as the button of the review. `missing` tells what must be done before it is enabled.
    """

    name: str
    events: tuple[Event, ...] = ()
    opens: Panel | None = None
    given: bool | None = None
    enabled: bool = True
    confirms: bool = False
    ticks: bool = False
    missing: "tuple[Utterance, ...]" = field(default=(), compare=False)  # it changes with every character typed


@dataclass(frozen=True, slots=True)
class Utterance:
    """One line. `text` is written as on the screen; `ui.speech.read_aloud` turns it into words for a voice.

    `private`: only the person may hear it. `language` is the text's, if it is not the screen's; otherwise "".
    """

    kind: Kind
    text: str
    manner: Manner = Manner.WORDS
    private: bool = False
    language: str = ""
    choice: Choice | None = None


def title(text: str) -> Utterance:
    """A line of kind TITLE; each screen has one."""
    return Utterance(Kind.TITLE, text)


def state(text: str, *, private: bool = False) -> Utterance:
    """A line of kind STATE, which is said without a key when it changes (`ui.speech.automatic_reading.tells`)."""
    return Utterance(Kind.STATE, text, private=private)


def content(text: str, *, private: bool = False, manner: Manner = Manner.WORDS) -> Utterance:
    """A line of kind CONTENT, in the screen's language."""
    return Utterance(Kind.CONTENT, text, manner, private)


def term(text: str, language: str) -> tuple[Utterance, ...]:
    """The official Japanese term beside its translation; () if the screen is in Japanese."""
    if not text or language.startswith("ja"):
        return ()
    return (Utterance(Kind.CONTENT, text, language="ja"),)


def choice(
    name: str,
    text: str,
    *events: Event,
    opens: Panel | None = None,
    given: bool | None = None,
    enabled: bool = True,
    confirms: bool = False,
    ticks: bool = False,
    missing: tuple[Utterance, ...] = (),
    language: str = "",
) -> Utterance:
    """A line of kind CHOICE; see `Choice` and `Utterance` for the arguments."""
    return Utterance(
        Kind.CHOICE,
        text,
        language=language,
        choice=Choice(name, events, opens, given, enabled, confirms, ticks, missing),
    )
