"""What a visit costs a person: screens, touches, characters typed, words shown, and a predicted time.

The prediction is the keystroke-level model of Card, Moran and Newell with reading added; its figures are data
(`config/keystroke_level.toml`). Text that must be passed counts whole, whichever part of it a page shows.
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
from ui.line_breaking import breakable

_WAITED_FOR = frozenset({Screen.WORKING})
"""Screens that ask nothing: what stands there is read while the terminal works."""


class KeystrokeLevel(Strict):
    """Seconds for each operator; `reading` has characters a minute by language: an old person's, a young one's."""

    mental: float
    point: float
    press: float
    character: float
    group: int
    reading: dict[str, Annotated[tuple[float, float], Field(strict=False)]]


@cache
def keystroke_level() -> KeystrokeLevel:
    """The figures of `config/keystroke_level.toml`."""
    return read(files("config") / "keystroke_level.toml", KeystrokeLevel)


@dataclass(frozen=True, slots=True)
class Effort:
    """Of one visit. `predicted_seconds` is an old person's, `young_seconds` a young one's; waiting is in neither."""

    screens_visited: int = 0
    touches: int = 0
    characters: int = 0
    words: int = 0
    predicted_seconds: float = 0
    young_seconds: float = 0


class Tally:
    """Counts one visit in `language` while it is done: `applicant` applies, with the service of this code."""

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
        self._standing: frozenset[str] = frozenset()
        self._read: list[str] = []

    def touched(self, name: str) -> None:
        """The item of this name was touched. To agree to a text is to have read all of it."""
        self._touches += 1
        for document in self._agreed.get(name, ()):
            self._reads(document)

    def typed(self, characters: int) -> None:
        self._typed += characters
        self._groups += ceil(characters / keystroke_level().group)

    def sees(self, screen: str, question: str, texts: Iterable[str]) -> None:
        """A screen came up. The same screen with another `question` is another one; what stood on the one before is not
        read again."""
        if screen in _WAITED_FOR:
            return
        if (screen, question) != self._last:
            self._screens += 1
            self._last = (screen, question)
        standing = frozenset(texts)
        self._read += standing - self._standing
        self._standing = standing

    def _reads(self, document: Document) -> None:
        """Whatever of it no screen has shown."""
        text = in_language(document.texts, self._language)
        paragraphs = (part.strip() for part in text.split("\n\n"))
        self._read += [part for part in paragraphs if part and part not in self._read]

    def effort(self) -> Effort:
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
    """How many words: the pieces between which a line may break, which are phrases in Japanese, words in Thai."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, breakable(text.strip(), language))
    count = 0
    while finder.toNextBoundary() > 0:
        count += 1
    return count
