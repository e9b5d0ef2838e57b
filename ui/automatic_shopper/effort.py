"""The effort of a visit for a person: screens, touches, characters typed, words shown, and a predicted time.

The time is predicted by the keystroke-level model of Card, Moran and Newell, with time for reading added. Its figures
are in `config/keystroke_level.toml`. A text that the person agrees to counts as a whole, even if a page shows only a
part.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import ceil
from typing import Annotated

from pydantic import Field
from PySide6.QtCore import QTextBoundaryFinder

from kiosk.campaign.model import Campaign, Document, in_language
from kiosk.strict_toml import Strict, read
from kiosk.visit.model import Screen
from ui.typography.line_breaking import MARKED, breakable
from ui.views.frame import AUTONYMS

_WAITED_FOR = frozenset({Screen.WORKING})
"""Screens without a question. They are read while the terminal works, so their reading takes no extra time."""


class KeystrokeLevel(Strict):
    """The operators of the model, in seconds each.

    `group` is the number of characters that are typed after one mental step. `reading` has by language the reading
    speed of an old and of a young person, in characters a minute.
    """

    mental: float
    point: float
    press: float
    character: float
    group: int
    reading: dict[str, Annotated[tuple[float, float], Field(strict=False)]]


@cache
def keystroke_level() -> KeystrokeLevel:
    """The figures of `config/keystroke_level.toml`, read once. Raises `KioskError`."""
    return read(files("config") / "keystroke_level.toml", KeystrokeLevel)


@dataclass(frozen=True, slots=True)
class Effort:
    """The effort of one visit.

    `predicted_seconds` is the time of an old person and `young_seconds` that of a young one, without waiting for the
    terminal. `words` are all words shown.
    """

    screens_visited: int = 0
    touches: int = 0
    characters: int = 0
    words: int = 0
    predicted_seconds: float = 0
    young_seconds: float = 0


class Tally:
    """Counts the effort of one visit while it runs.

    `applicant` (a value of `Applicant`) and `service` (a code) decide which terms are agreed to, and so read.
    """

    def __init__(self, language: str, campaign: Campaign, applicant: str, service: str) -> None:
        self._language = language
        own = [each.terms.for_applicant(applicant) for each in campaign.services if each.code == service]
        self._agreed = {
            "consent:privacy": [campaign.privacy],
            "consent:terms": [campaign.terms.for_applicant(applicant)],
            "terms:accept": own,
        }
        self._touches = 0
        self._typed = 0
        self._groups = 0
        self._screens = 0
        self._last: tuple[str, str] = ("", "")
        self._others = frozenset(AUTONYMS.values()) - {AUTONYMS[language]}
        self._standing: frozenset[str] = frozenset()
        self._read: list[str] = []

    def touched(self, name: str) -> None:
        """Count a touch of the item of this name. A touch that agrees to a text counts all of that text as read."""
        self._touches += 1
        for document in self._agreed.get(name, ()):
            self._reads(document)

    def typed(self, characters: int) -> None:
        """Count this number of characters, typed without a pause."""
        self._typed += characters
        self._groups += ceil(characters / keystroke_level().group)

    def sees(self, screen: str, question: str, texts: Iterable[str]) -> None:
        """Count the texts of a screen.

        The same `screen` with another `question` counts as a new screen. Texts that the screen before showed, and names
        of other languages, do not count as read.
        """
        if screen in _WAITED_FOR:
            return
        if (screen, question) != self._last:
            self._screens += 1
            self._last = (screen, question)
        standing = frozenset(texts) - self._others
        self._read += standing - self._standing
        self._standing = standing

    def _reads(self, document: Document) -> None:
        """Count the paragraphs that no screen has shown."""
        text = in_language(document.texts, self._language)
        paragraphs = (part.strip() for part in text.split("\n\n"))
        self._read += [part for part in paragraphs if part and part not in self._read]

    def effort(self) -> Effort:
        """The effort so far; times are rounded to 0.1 s."""
        figures = keystroke_level()
        old, young = figures.reading[self._language]
        characters = sum(len("".join(text.split())) for text in self._read)
        acting = (
            self._touches * (figures.mental + figures.point + figures.press)
            + self._groups * figures.mental
            + self._typed * figures.character
        )
        return Effort(
            screens_visited=self._screens,
            touches=self._touches,
            characters=self._typed,
            words=sum(_words(text, self._language) for text in self._read),
            predicted_seconds=round(acting + characters / old * 60, 1),
            young_seconds=round(acting + characters / young * 60, 1),
        )


def _words(text: str, language: str) -> int:
    """The number of pieces between which a line may break: phrases in Japanese, words in Thai."""
    divided = breakable(text.strip(), language) if language in MARKED else text.strip()
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, divided)
    count = 0
    while finder.toNextBoundary() > 0:
        count += 1
    return count
