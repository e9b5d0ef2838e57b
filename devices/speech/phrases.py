"""Cuts the first clause off the first piece of a text, so that the first sound comes soon.

Voices that make the sound of a sentence in parts themselves (`Voice.parts`) get the whole piece.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

_CLAUSE: Final = re.compile(r"(?<=[、，：；])|(?<=[,:;])\s+")
SHORTEST: Final = 6
"""The fewest characters of the first clause; a shorter one stays with the next clause."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A piece, or a part of one, for a voice. `ends`: it ends its piece, so a pause follows."""

    text: str
    language: str
    spelled: bool
    ends: bool


def phrases(pieces: Iterable[tuple[str, str, bool]], whole: Iterable[str] = ()) -> Iterator[Phrase]:
    """The pieces in order, the first one in two phrases if it has clauses. Languages in `whole` are not cut."""
    first = True
    for text, language, spelled in pieces:
        clauses = _clauses(text) if first and language not in whole else [text]
        first = False
        for each in clauses:
            yield Phrase(each, language, bool(spelled), ends=each is clauses[-1])


def _clauses(text: str) -> list[str]:
    for found in _CLAUSE.finditer(text):
        if found.start() >= SHORTEST and found.end() < len(text):
            return [text[: found.start()], text[found.end() :]]
    return [text]
