"""Line breaking for every script, on screens, on buttons and on paper.

| script | a line may break | found by |
|---|---|---|
| Japanese | between phrases, never inside one | BudouX; `breakable` puts marks into the text |
| Thai | between words | Qt with libthai (Debian's libthai0); `thai_words` adds words to its dictionary |
| Chinese, Korean | between characters, but for UAX #14's rules of punctuation | Qt |
| Latin, Devanagari | at spaces and hyphens | Qt |

Qt breaks at these places in one of three wrap modes. QML uses this module through Theme.qml and `LineBreaking`, and
receipts use it directly.
"""

from functools import lru_cache
from itertools import pairwise
from typing import Final
from unicodedata import east_asian_width

import budoux
from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtGui import QTextOption

from kiosk.campaign.texts import spoken
from kiosk.visit.model import LANGUAGES

TEXT: Final = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
"""For running text and typed values: a word that is longer than its line is broken anywhere, not cut off."""
BUTTON: Final = QTextOption.WrapMode.WordWrap
"""For buttons and keys, whose text is made smaller until each word fits."""
ADDRESS: Final = QTextOption.WrapMode.WrapAnywhere
"""For host names, which have no words."""

MARKED: Final = tuple(language for language in LANGUAGES if spoken(language) == "ja")
"""The languages in which `breakable` puts marks into a text; in others it returns the text unchanged."""

_BREAK = "\N{ZERO WIDTH SPACE}"
_NO_BREAK = "\N{WORD JOINER}"
NEXT_SENTENCE: Final = "\N{LINE SEPARATOR}"
"""The mark before a sentence that begins on a new line (`ui.typography.sentences`)."""
_OPENING = "（「『"
_NEVER_FIRST = frozenset("、。，．・：；？！）」』")
"""Characters with which no line may begin (JIS X 4051, 行頭禁則)."""


def breakable(text: str, language: str) -> str:
    """`text` with marks at the places where a line may break and where it may not.

    Use it for fixed texts only: the result is cached, and what a person typed must not stay in a cache.
    """
    return _marked(text) if language in MARKED else text


def plain(text: str) -> str:
    """`text` without the marks, as a person reads it."""
    return text.replace(_BREAK, "").replace(_NO_BREAK, "").replace(NEXT_SENTENCE, "")


class LineBreaking(QObject):
    """This module for QML: the wrap modes, and `breakable`.

    A call from QML into Python is slow, so QML calls it only for languages in `marked`.
    """

    @Slot(str, result=str)
    def breakable(self, text: str) -> str:
        """`text`, in one of the `marked` languages, with its marks."""
        return _marked(text)

    marked = Property(list, lambda _: list(MARKED), constant=True)
    text = Property(int, lambda _: TEXT.value, constant=True)
    button = Property(int, lambda _: BUTTON.value, constant=True)
    address = Property(int, lambda _: ADDRESS.value, constant=True)


@lru_cache(maxsize=1)
def _parser() -> budoux.Parser:
    return budoux.load_default_japanese_parser()


@lru_cache(maxsize=512)
def _marked(text: str) -> str:
    return "\n".join(map(_marked_line, text.split("\n")))


def _marked_line(line: str) -> str:
    if not line:
        return line
    phrases: list[str] = []
    for phrase in _parser().parse(line):
        # BudouX divides some years ("209", "9年") and makes a full stop a phrase of its own.
        if phrases and ((phrases[-1][-1].isdigit() and phrase[0].isdigit()) or phrase[0] in _NEVER_FIRST):
            phrases[-1] += phrase
        else:
            phrases.append(phrase)
    marked = _BREAK.join(map(_unbroken, phrases))
    for opening in _OPENING:
        marked = marked.replace(opening + _BREAK, opening + _NO_BREAK)
    return marked


def _unbroken(phrase: str) -> str:
    """`phrase` with word joiners beside wide characters, because Qt may break a line beside an ideograph.

    Between letters of other scripts there are none, because a joiner would undo their shaping.
    """
    joined = phrase[:1]
    for before, character in pairwise(phrase):
        joined += _NO_BREAK + character if _wide(before) or _wide(character) else character
    return joined


def _wide(character: str) -> bool:
    return east_asian_width(character) in "WF"
