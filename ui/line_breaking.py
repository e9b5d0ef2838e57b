"""Where a line may break: for every script, on screens, on buttons and on paper.

| script | a line breaks | found by |
|---|---|---|
| Japanese | between phrases, never inside one | BudouX; `breakable` puts the marks into the text |
| Thai | between words | Qt, which loads libthai (Debian's libthai0) for it |
| Chinese, Korean | between characters, but for UAX #14's rules of punctuation | Qt |
| Latin, Devanagari | at spaces and hyphens | Qt |

Qt breaks at these places as one of three wrap modes says. What QML shows asks Theme.qml, which asks `LineBreaking`;
paper asks this module.
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
"""Running text, and what a person typed: a word longer than its line is broken anywhere rather than cut off."""
BUTTON: Final = QTextOption.WrapMode.WordWrap
"""The words of a button or key: they get smaller until each word fits."""
ADDRESS: Final = QTextOption.WrapMode.WrapAnywhere
"""A host name, which has no words."""

MARKED: Final = tuple(language for language in LANGUAGES if spoken(language) == "ja")
"""The languages in which `breakable` puts marks; it returns a text in any other one as it is."""

_BREAK = "\N{ZERO WIDTH SPACE}"
_NO_BREAK = "\N{WORD JOINER}"
_OPENING = "（「『"


def breakable(text: str, language: str) -> str:
    """`text` with marks where a line may break and where it may not.

    Only fixed words: what a person typed must not stay in the cache.
    """
    return _marked(text) if language in MARKED else text


def plain(text: str) -> str:
    """What a person reads: `text` without marks."""
    return text.replace(_BREAK, "").replace(_NO_BREAK, "")


class LineBreaking(QObject):
    """This module for QML. A call into Python takes longer than most answers, so `marked` tells when to ask."""

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
        if phrases and phrases[-1][-1].isdigit() and phrase[0].isdigit():
            phrases[-1] += phrase  # BudouX divides some years: 209, 9年
        else:
            phrases.append(phrase)
    marked = _BREAK.join(map(_unbroken, phrases))
    for opening in _OPENING:
        marked = marked.replace(opening + _BREAK, opening + _NO_BREAK)
    return marked


def _unbroken(phrase: str) -> str:
    """Qt breaks beside an ideograph unless a word joiner forbids it. Between letters of other scripts a joiner would
    undo their shaping."""
    joined = phrase[:1]
    for before, character in pairwise(phrase):
        joined += _NO_BREAK + character if _wide(before) or _wide(character) else character
    return joined


def _wide(character: str) -> bool:
    return east_asian_width(character) in "WF"
