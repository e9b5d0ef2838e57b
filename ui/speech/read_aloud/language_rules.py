"""The parts of a language's rules for reading aloud."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

TELEPHONE: Final = re.compile(r"(?<!\d)0\d{1,4}(?:-\d{2,4}){2}(?!\d)")
"""A Japanese telephone number with two hyphens: "0120-95-0178"."""
HOST: Final = re.compile(r"\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b")
"""The host of a web address."""
SHORT_NUMBER: Final = re.compile(r"#\d{4}(?!\d)|(?<![\d.,])188(?![\d.,]*\d)")
"""A telephone number without groups: the police's #9110, the consumer hotline 188."""
STEP: Final = re.compile(r"^(\d+) / (\d+)  (.+)$")
"""The step of the visit: "3 / 7  Service"."""
TAIL: Final = re.compile(r"…(\w+)")
"""The end of an ID: "…1206"."""
CLOCK: Final = re.compile(r"(?<!\d)(\d{1,2}):(\d{2})(?!\d)")
"""A time, in the languages that write it with a colon."""
SPAN: Final = re.compile(r"(\d)–(\d)")
"""The dash of a span of hours, with the digits beside it."""

Change = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]
"""A pattern, and what replaces it."""


@dataclass(frozen=True, slots=True)
class Rules:
    """How one language is read aloud."""

    step: str
    """A template with {number}, {all} and {name}, for `STEP`."""
    tail: str
    """A template with {end}, for `TAIL`: "ending in 1206"."""
    dot: str
    """The dot of a host."""
    capital: str
    """A template with {letter}."""
    digits: str = "0 1 2 3 4 5 6 7 8 9"
    """The names of 0 to 9, separated by blanks; digits themselves where the voice knows their names."""
    letters: dict[str, str] = field(default_factory=dict)
    """Small letter -> its name, where the voice does not know it."""
    signs: dict[str, str] = field(default_factory=dict)
    """Sign -> its name, where the voice does not know it; in every language those of `key_signs`."""
    words: tuple[Change, ...] = ()
    """Changes of running text, applied in this order."""
    comma: str = ", "
    """A short pause."""
    parts: tuple[str, ...] = ()
    """Every word that numbers, times and spelled values are made of, for recordings."""


def grouping(separator: str) -> Change:
    """The change that removes separators between groups of two or three digits: "20.000" becomes "20000"."""
    return re.compile(rf"(?<=\d){re.escape(separator)}(?=\d{{2,3}}(?!\d))"), ""


def names(readings: Mapping[str, str]) -> Change:
    """The change that replaces names, units and signs that the voice would misread; `readings`: written -> as read.

    A word matches where no other Latin letter stands beside it.
    """
    longest_first = "|".join(
        rf"(?<![A-Za-z]){re.escape(each)}(?![A-Za-z])" if each[0].isalnum() else re.escape(each)
        for each in sorted(readings, key=len, reverse=True)
    )
    return re.compile(longest_first), lambda found: readings[found.group()]


KEY_SIGN: Final = re.compile(r"(?<=[:,] )[-+*/.#▼▲](?= )|^[-+*/.#]$")
"""A sign that names the key on which it is printed."""


def key_signs(names: str) -> dict[str, str]:
    """Sign -> name, for + - * / . # ▼ ▲ and the comma, in this order; `names` are separated by blanks.

    The comma is named here, because espeak-ng pauses at it. ValueError if there are not nine names.
    """
    return dict(zip("+-*/.#▼▲,", names.split(), strict=True))
