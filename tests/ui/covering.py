"""Which moments are looked at in which language, at which size of text, on which panel.

All combinations are some 18,000, for `make look`. Every run takes a covering design of them: any two values (a moment
and a language, a moment and a panel, a language and a size, ...) are met together, and each language on each panel at
each size. A quarter of them is on the smallest panel at the largest size, where a fault shows first: every moment in
the widest language and in two more.
"""

from collections.abc import Iterator, Sequence
from itertools import product

from kiosk.visit.model import LANGUAGES, Screen, TextSize
from tests.ui.stage import EVERYTHING, all_moments, distinct_panels
from ui.gallery.gallery import profile_codes

SMALLEST, *OTHERS = sorted(distinct_panels(), key=lambda code: code != profile_codes()[0])
PANELS = (SMALLEST, *OTHERS)
WIDEST = "es"
"""The language that takes the most room in a line."""
OUTCOMES = (Screen.RESULT, Screen.NOTICE, Screen.CLOSED)
"""Screens of which all stands on one page (`test_one_page.py`)."""
_LEAST_ROOM = (SMALLEST, TextSize.LARGEST)
_PLACES = tuple((panel, size) for size, panel in product(TextSize, PANELS) if (panel, size) != _LEAST_ROOM)
"""Panels and sizes; two that follow each other have different panels."""
_AT_LEAST_ROOM = 2
"""In so many languages besides the widest one each moment is looked at where there is the least room."""


def looks(panel: str, language: str, *, outcomes: bool) -> list[tuple[str, TextSize]]:
    """The moments to look at on this panel in this language, and the size of text of each."""
    named = [name for name, visit in all_moments().items() if (visit.screen in OUTCOMES) is outcomes]
    if EVERYTHING:
        return list(product(named, TextSize))
    found = [(name, size) for name, spoken, where, size in design(named) if (spoken, where) == (language, panel)]
    return sorted(found, key=lambda look: list(TextSize).index(look[1]))


def design(named: Sequence[str]) -> Iterator[tuple[str, str, str, TextSize]]:
    """Moment, language, panel and size. Each moment is looked at once in each language, in another order of places."""
    for number, name in enumerate(named):
        for turn, language in enumerate(LANGUAGES):
            least = (number + turn) % len(LANGUAGES) < _AT_LEAST_ROOM
            place = _PLACES[(2 * number + number // len(LANGUAGES) + turn) % len(_PLACES)]
            yield (name, language, *(_LEAST_ROOM if least else place))
            if language == WIDEST and not least:
                yield (name, language, *_LEAST_ROOM)
