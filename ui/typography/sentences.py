"""Divides running text into sentences: each begins on a new line, and a page may begin between two of them.

That each sentence begins on a new line is a rule of the European standards for easy-to-read information. Thai has no
mark for the end of a sentence, only a space: its sentences do not begin on new lines, and a page may begin at a space.
"""

import re
from functools import lru_cache
from typing import Any, Final

from PySide6.QtGui import QFont

from ui.typography.line_breaking import NEXT_SENTENCE, breakable, plain
from ui.typography.page_breaks import Kind
from ui.typography.text_lines import text_lines

_END: Final = re.compile(r"[。！？]+[」』）]*|[.!?।]+[\"”»)]* ")
_OPENING: Final = '"“«¿¡('
_BRACKETED: Final = re.compile(r"[(（「『][^()（）「」『』]*[)）」』]")
_THAI: Final = re.compile("[\u0e00-\u0e7f]")
_THAI_SPACE: Final = re.compile("[\u0e00-\u0e7f] $")
_QUESTION: Final = re.compile(r"[?？]\s*$")
"""The end of a question, whose answer is the next sentence."""
_NUMBER: Final = re.compile(r"(^|\n)\d+\. $")
_NUMBERED: Final = re.compile(r"\d+\. [^\n]+\n")
"""The heading of a section of a document: a number, and one line."""


def sentences(text: str) -> list[str]:
    """The sentences of `text`; joined, they are `text`. A sentence in brackets is part of the one around it."""
    bracketed = [found.span() for found in _BRACKETED.finditer(text)]
    found, last = [], 0
    for match in _END.finditer(text):
        end = match.end()
        if (
            _begins(text[end:], "." in match[0])
            and not _NUMBER.search(text[:end])
            and not any(start < match.start() < close for start, close in bracketed)
        ):
            found.append(text[last:end])
            last = end
    return [*found, text[last:]]


def _begins(rest: str, point: bool) -> bool:
    """Whether `rest` begins a sentence. After a point it must begin with a capital letter or in Korean, so that "No. 5"
    and "p.m. y" are not divided.
    """
    letter = rest.lstrip(_OPENING)[:1]
    if not letter or rest[0] == "\n":
        return False
    return not point or letter.isupper() or "\uac00" <= letter <= "\ud7a3"


@lru_cache(maxsize=512)
def by_sentence(text: str, language: str) -> str:
    """`text` with `NEXT_SENTENCE` before each sentence but the first, and the marks of `breakable`. For fixed texts."""
    return NEXT_SENTENCE.join(breakable(each, language) for each in sentences(text))


def line_kinds(asked: dict[str, Any]) -> list[Kind]:
    """The kinds of the places before the second and each further line of a QML `Text`.

    `asked` has its properties text, font, pixelSize, width (pixels) and wrap.
    """
    font = QFont(asked["font"])
    font.setPixelSize(int(asked["pixelSize"]))
    return list(_line_kinds(str(asked["text"]), font.toString(), float(asked["width"]), int(asked["wrap"])))


@lru_cache(maxsize=512)
def _line_kinds(text: str, described: str, width: float, wrap: int) -> tuple[Kind, ...]:
    """For fixed texts only, because it is cached (`breakable`)."""
    font = QFont()
    font.fromString(described)
    starts = [line.textStart() for line in text_lines(text, font, width, wrap)]
    return tuple(_kind(text[:start], text[start:]) for start in starts[1:])


def _kind(before: str, line: str) -> Kind:
    if before.endswith(("\n", NEXT_SENTENCE)):
        if _NUMBERED.fullmatch(plain(before)):
            return Kind.HEADING
        return Kind.INTRO if _QUESTION.search(plain(before)) else Kind.SENTENCE
    return Kind.CLAUSE if _THAI_SPACE.search(plain(before)) and _THAI.match(line) else Kind.WITHIN
