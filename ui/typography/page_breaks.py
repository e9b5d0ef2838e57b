"""Divides a text into pages: all breaks are chosen together, by the least total cost (Knuth and Plass, Breaking
paragraphs into lines, 1981).

A page does not begin inside a unit: a sentence, a number and its label, a heading and the line after it, a picture and
its text. A unit that is higher than a page is divided at its places of least cost.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final


class Kind(StrEnum):
    """The kinds of places where a page may begin, from the least cost to the highest."""

    BLOCK = "block"
    """Between two blocks."""
    PARAGRAPH = "paragraph"
    """Between two paragraphs."""
    SENTENCE = "sentence"
    """Between two sentences of a paragraph."""
    FRAMED = "framed"
    """Inside a frame."""
    INTRO = "intro"
    """After a text that ends with a colon or a question mark, before what it announces or the answer."""
    PART = "part"
    """Between a number and its label, or a rule and its picture."""
    CLAUSE = "clause"
    """At a space in Thai, whose sentences have no mark at their end."""
    WITHIN = "within"
    """Inside a sentence."""
    HEADING = "heading"
    """Between a heading and the first line after it."""
    PICTURE = "picture"
    """Inside a picture, or between it and the text beside it."""


_FREE: Final = {Kind.BLOCK: 0, Kind.PARAGRAPH: 1, Kind.SENTENCE: 3}
_OPENED: Final = (
    (Kind.FRAMED, 20),
    (Kind.INTRO, 25),
    (Kind.PART, 30),
    (Kind.CLAUSE, 60),
    (Kind.WITHIN, 150),
    (Kind.HEADING, 400),
    (Kind.PICTURE, 900),
)
"""Costs of places inside a unit. Units that are higher than a page are divided in this order."""
_COST: Final = _FREE | dict(_OPENED)
_PAGE: Final = 100
"""Cost of each page. It is less than that of dividing a sentence."""
_EMPTY: Final = 8
"""Cost of the empty part of a page, multiplied by the square of that part (0 to 1)."""
_ROUNDING: Final = 1
"""Pixels by which a page may be exceeded."""


@dataclass(frozen=True, slots=True)
class Break:
    """A place where a page can begin at `top`; the page before it then ends at `end`. Both are pixels from the top."""

    top: float
    end: float
    kind: Kind


def page_starts(breaks: Sequence[Break], total: float, height: float) -> list[float]:
    """The beginning of each page in pixels, the first at 0. `total` is the height of the text, `height` of a page."""
    places = _places(sorted(breaks, key=lambda each: each.top), total, height)
    best: list[tuple[float, int]] = [(0, 0)]
    """For each place: the least cost of all pages before it, and the index of the place where the last one begins."""
    for at, place in enumerate(places[1:], 1):
        last = place.top >= total
        ways = [
            (
                best[start][0] + _PAGE + (0 if last else _COST[place.kind] + _EMPTY * (1 - used / height) ** 2),
                start,
            )
            for start in range(at - 1, -1, -1)
            if (used := place.end - places[start].top) <= height + _ROUNDING
        ]
        best.append(min(ways))  # there is a way from the place before at least: see `_cut`
    starts: list[float] = []
    at = len(places) - 1
    while at > 0:
        at = best[at][1]
        starts.append(places[at].top)
    return starts[::-1]


def _places(breaks: Sequence[Break], total: float, height: float) -> list[Break]:
    """The beginning, every place where a page may begin, and the end, in their order."""
    places = [Break(0, 0, Kind.BLOCK), Break(total, total, Kind.BLOCK)]
    places[1:1] = [each for each in breaks if each.kind in _FREE and 0 < each.top < total]
    for kind, _ in _OPENED:
        inner = [each for each in breaks if each.kind is kind]
        opened = [places[0]]
        for before, after in pairwise(places):
            if inner and after.end - before.top > height + _ROUNDING:
                opened += [each for each in inner if before.top < each.top < after.top]
            opened.append(after)
        places = opened
    return _cut(places, height)


def _cut(places: Sequence[Break], height: float) -> list[Break]:
    """`places` with further ones wherever two of them are more than a page apart."""
    cut = [places[0]]
    for place in places[1:]:
        while place.end - cut[-1].top > height + _ROUNDING:
            middle = cut[-1].top + height
            cut.append(Break(middle, middle, Kind.PICTURE))
        cut.append(place)
    return cut
