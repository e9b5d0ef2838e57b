"""How pieces are cut for a voice so that the first sound comes soon: of the first sentence its first clause alone.

Not for voices that make their sound in parts themselves, from the reading of a whole sentence (`Voice.parts`).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

_CLAUSE: Final = re.compile(r"(?<=[、，：；])|(?<=[,:;])\s+")
SHORTEST: Final = 6
"""Characters of a clause by itself: shorter ones stay with the next."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """`ends`: a pause follows, as after a piece."""

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
