"""The readings of kanji in easy Japanese, from `readings.toml`: for ruby on the screen, and for speech."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from kiosk.errors import KioskError

FILE: Final = Path(__file__).parent / "readings.toml"
"""The readings of easy Japanese, by word."""
KANJI: Final = re.compile("[\u3400-\u9fff\uf900-\ufaff々〆]+")
"""A run of kanji, with the marks that repeat one."""
_NUMBER = re.compile("[0-9](?:[0-9,]*[0-9])?")


@dataclass(frozen=True, slots=True)
class Reading:
    """`kana` is the reading of `text[start:end]`; positions count characters."""

    start: int
    end: int
    kana: str


@lru_cache(maxsize=1024)
def readings(text: str) -> tuple[Reading, ...]:
    """The readings over the kanji of `text`, in their order, without those that are not known. Raises `KioskError`.

    Use it for fixed texts only: the result is cached, and what a person typed must not stay in a cache.
    """
    return tuple(drawn for word in _words(text) for drawn in _over_kanji(text, word))


def spoken_kana(text: str) -> str:
    """`text` with every word of known reading in kana, for a voice."""
    said, at = [], 0
    for word in _words(text):
        said += [text[at : word.start], word.kana]
        at = word.end
    return "".join((*said, text[at:]))


def unread(text: str) -> list[str]:
    """The runs of kanji in `text` whose reading is not wholly known."""
    known = [False] * len(text)
    for word in _words(text):
        known[word.start : word.end] = [True] * (word.end - word.start)
    return [run.group() for run in KANJI.finditer(text) if not all(known[run.start() : run.end()])]


@dataclass(frozen=True, slots=True)
class _Known:
    words: dict[str, str]
    after_number: dict[str, dict[str, str]]
    numbers: dict[str, str]
    longest: int


@cache
def _known() -> _Known:
    try:
        found = tomllib.loads(FILE.read_text(encoding="utf-8"))
        counters = {
            counter: kana if isinstance(kana, dict) else {"other": kana}
            for counter, kana in found["after_number"].items()
        }
        words: dict[str, str] = found["words"]
        return _Known(words, counters, found["numbers"], max(map(len, words)))
    except (OSError, tomllib.TOMLDecodeError, KeyError) as error:
        raise KioskError(f"{FILE.name} cannot be read ({error}); install the program again") from error


def _words(text: str) -> list[Reading]:
    """Every word of known reading; at each place the longest one."""
    found: list[Reading] = []
    at = 0
    while at < len(text):
        word = _number(text, at) or _word(text, at)
        if word is not None:
            found.append(word)
        at = word.end if word is not None else at + 1
    return found


def _word(text: str, at: int) -> Reading | None:
    known = _known()
    for end in range(min(len(text), at + known.longest), at, -1):
        if kana := known.words.get(text[at:end]):
            return Reading(at, end, kana)
    return None


def _number(text: str, at: int) -> Reading | None:
    """A number with its counter, or a number that has a reading of its own, at `at`; None if there is none."""
    number = _NUMBER.match(text, at)
    if number is None or (at and text[at - 1] in "0123456789,"):
        return None
    known, digits, behind = _known(), number.group(), number.end()
    for whole, kana in known.numbers.items():
        if text.startswith(whole, at) and whole.startswith(digits):
            return Reading(at, at + len(whole), kana)
    for counter in sorted(known.after_number, key=len, reverse=True):
        if text.startswith(counter, behind):
            by_digit = known.after_number[counter]
            return Reading(at, behind + len(counter), digits + by_digit.get(digits[-1], by_digit["other"]))
    return None


def _over_kanji(text: str, word: Reading) -> list[Reading]:
    """The parts of a word's reading that belong to its kanji: of 申し込む (もうしこむ), もう over 申 and こ over 込."""
    surface = text[word.start : word.end]
    runs = list(KANJI.finditer(surface))
    if not runs:
        return []
    if surface in _known().numbers:
        return [word]
    pattern, at = "", 0
    for run in runs:
        pattern += re.escape(surface[at : run.start()]) + "(.+?)"
        at = run.end()
    fits = re.fullmatch(pattern + re.escape(surface[at:]), word.kana)
    if fits is None:
        return [word]
    return [
        Reading(word.start + run.start(), word.start + run.end(), kana)
        for run, kana in zip(runs, fits.groups(), strict=True)
    ]
