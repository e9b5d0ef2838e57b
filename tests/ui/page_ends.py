"""Finds bad page ends of a paged text: within a sentence, after a heading or a question, or between number and label.

A sentence or a group of lines that is higher than a page has to be divided, and is no finding.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from PySide6.QtQuick import QQuickItem

from tests.ui.scene import SLACK, Scene, Seen, SeenText, kind_of
from ui.typography.line_breaking import plain

_ENDS = re.compile(r"[.!?।。！？][\"”»)」』）]*\s*$|\n$")
"""Matches a line that ends a sentence."""
_THAI_ENDS = re.compile(r"[\u0e00-\u0e7f] $")
"""In Thai a space may end a sentence."""
_ASKS = re.compile(r"[?？]\s*$")
_ANNOUNCES = re.compile(r"[:：]\s*$")
_NUMBERED = re.compile(r"\d+\. [^\n]*\n")
"""The heading of a numbered section, where heading and section are one text."""
_PICTURES = ("QrPicture", "Pictogram", "NumberLetter")


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a paged text. `top` and `bottom`: pixels from the upper edge of the first page."""

    words: str
    top: float
    bottom: float
    text: SeenText
    at: int
    is_last: bool
    """Whether it is the last line of its text."""
    is_heading: bool

    @property
    def key(self) -> tuple[QQuickItem, int]:
        return self.text.seen.item, self.at

    @property
    def ends(self) -> bool:
        return self.is_last or _ENDS.search(self.words) is not None

    @property
    def announces(self) -> bool:
        return self.is_last and _ANNOUNCES.search(self.words) is not None


def findings(pages: Sequence[Scene]) -> list[str]:
    """The bad page ends of one screen, a line of text each. `pages`: all pages of the screen, in order."""
    views = [
        each for each in pages[0].items if each.item.property("paged") and each.item.property("offset") is not None
    ]
    return [found for view in views[-1:] for found in _torn(view, pages)]


def _torn(view: Seen, pages: Sequence[Scene]) -> Iterator[str]:
    lines = sorted(_lines(view, pages[0]), key=lambda line: line.top)
    telephones = _telephones(lines)
    for page, after in pairwise(pages):
        shown, later = _shown(page), _shown(after)
        here = [line for line in lines if line.key in shown]
        if here and (here[-1].is_heading or here[-1].announces) and not _is_too_high(here[-1], lines, telephones, view):
            yield f"a page ends with: {here[-1].words.strip()}"
        if here and _is_asked(here[-1], lines, view, pages[0]):
            yield f"a page ends with a question: {here[-1].words.strip()}"
        for line in here:
            if (
                not (line.ends or _THAI_ENDS.search(line.words))
                and (line.key[0], line.at + 1) not in shown
                and (line.key[0], line.at + 1) in later
            ):
                top, bottom = _sentence(line, lines, view, pages[0])
                if bottom - top <= view.rect.height() + SLACK:
                    yield f"a page ends within a sentence: {line.words.strip()}"
        yield from _parted(here, lines, telephones, view)


def _is_too_high(line: _Line, lines: Sequence[_Line], telephones: Sequence[list[_Line]], view: Seen) -> bool:
    """Whether the line and what follows it (the next line, or a telephone line) are higher than a page."""
    after = [each for each in lines if each.top >= line.bottom - SLACK and not each.is_heading]
    told = [row for row in telephones if after and after[0] in row]
    bottom = max(each.bottom for each in (told[0] if told else after[:1]))
    own = min(each.top for each in lines if each.text is line.text)
    return bottom - _headed(own, lines) > view.rect.height() + SLACK


def _is_asked(line: _Line, lines: Sequence[_Line], view: Seen, page: Scene) -> bool:
    """Whether the line ends a question and the next sentence of its text would be on the same page."""
    answer = [each for each in lines if each.text is line.text and each.at == line.at + 1]
    if line.is_heading or not answer or not _ASKS.search(line.words):
        return False
    top, _ = _sentence(line, lines, view, page)
    _, bottom = _sentence(answer[0], lines, view, page)
    return bottom - top <= view.rect.height() + SLACK


def _lines(view: Seen, page: Scene) -> Iterator[_Line]:
    for text in page.texts:
        above = {each.item for each in text.seen.above}
        if view.item not in above or text.seen.item.objectName() == "ruby" or len(text.written.text) < 3:
            continue  # the sign of a step is no line
        high = text.seen.rect.height() / max(1, len(text.lines))
        words = [plain(line.line.words) for line in text.lines]
        numbered = _NUMBERED.match("".join(words))
        for at, line in enumerate(words):
            top = text.seen.rect.top() - view.rect.top() + at * high
            heads = numbered is not None and len("".join(words[: at + 1])) <= numbered.end()
            is_heading = heads or bool(text.seen.item.property("heading"))
            yield _Line(line, top, top + high, text, at, at == len(words) - 1, is_heading)


def _shown(page: Scene) -> set[tuple[QQuickItem, int]]:
    return {(text.seen.item, at) for text in page.texts for at, line in enumerate(text.lines) if line.shown}


def _sentence(line: _Line, lines: Sequence[_Line], view: Seen, page: Scene) -> tuple[float, float]:
    """Top and bottom of the sentence that contains `line`, with its headings, and pictures and controls beside it."""
    own = sorted((each for each in lines if each.text is line.text), key=lambda each: each.at)
    first = max((each.at + 1 for each in own[: line.at] if each.ends), default=0)
    last = next(each for each in own[line.at :] if each.ends)
    top, bottom = _headed(own[first].top, lines), last.bottom
    high = line.bottom - line.top
    for each in page.items:
        if view.item not in {above.item for above in each.above}:
            continue
        begin, end = each.rect.top() - view.rect.top(), each.rect.bottom() - view.rect.top()
        beside = begin < bottom - SLACK and end > top + SLACK and (each.is_control or kind_of(each.item) in _PICTURES)
        if beside or (each.is_box and each.frame and top - high < begin < top):
            top = min(top, begin)
        if beside or (each.is_box and each.frame and bottom < end < bottom + high):
            bottom = max(bottom, end)
    return top, bottom


def _headed(top: float, lines: Sequence[_Line]) -> float:
    """The top of the headings directly above `top`; `top` itself where there are none."""
    for above in reversed([each for each in lines if each.bottom <= top + SLACK]):
        if not above.is_heading or top - above.bottom > above.bottom - above.top:
            break
        top = above.top
    return top


def _parted(
    here: Sequence[_Line], lines: Sequence[_Line], telephones: Sequence[list[_Line]], view: Seen
) -> Iterator[str]:
    """Telephone lines that are partly on this page and partly on another."""
    for told in telephones:
        high = max(line.bottom for line in told) - _headed(min(line.top for line in told), lines)
        if 0 < sum(line in here for line in told) < len(told) and high <= view.rect.height():
            yield f"a page parts: {told[0].words.strip()} / {told[-1].words.strip()}"


def _telephones(lines: Sequence[_Line]) -> list[list[_Line]]:
    """The lines of text of each telephone line: the number and its description."""
    kind = cache(kind_of)
    rows: dict[QQuickItem, list[_Line]] = {}
    for line in lines:
        for row, holds in pairwise(each.item for each in line.text.seen.above):
            if kind(holds) == "HelpLines":
                rows.setdefault(row, []).append(line)
    return list(rows.values())
