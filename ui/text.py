"""How things are written: dates, yen, grouped and masked values, and where a Japanese line may break."""

from datetime import datetime
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

import budoux
from PySide6.QtCore import QDate, QLocale, QObject, Slot

JAPAN = ZoneInfo("Asia/Tokyo")
DOT = "●"
_BREAK = "\N{ZERO WIDTH SPACE}"
_NO_BREAK = "\N{WORD JOINER}"


def date(moment: datetime, language: str) -> str:
    """A calendar day in Japan, as people of that language write it."""
    day = moment.astimezone(JAPAN)
    if language in ("ja", "zh"):
        return f"{day.year}年{day.month}月{day.day}日"
    return QLocale(language).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def yen(amount: int, language: str) -> str:
    """ "20,000円", "20,000 yen", "20,000日元": never a bare number (two different 20,000 are about)."""
    unit = {"ja": "円", "zh": "日元"}.get(language, " yen")
    return f"{amount:,}{unit}"


def grouped(value: str, group: int) -> str:
    """Blocks of `group` characters with a thin gap; 0: as it is."""
    if group <= 0:
        return value
    return " ".join(value[start : start + group] for start in range(0, len(value), group))


def masked(value: str) -> str:
    return DOT * len(value)


@lru_cache(maxsize=1)
def _parser() -> budoux.Parser:
    return budoux.load_default_japanese_parser()


@lru_cache(maxsize=512)
def breakable(text: str, language: str) -> str:
    """`text` with marks at which a line may break. Japanese breaks between phrases, never inside one (BudouX).

    Only fixed words go through here: what a person typed is no prose and would stay in the cache.
    """
    if language != "ja":
        return text
    return "\n".join(_phrased(line) for line in text.split("\n"))


def _phrased(line: str) -> str:
    return _BREAK.join(_kept_together(phrase) for phrase in _parser().parse(line)) if line else line


def _kept_together(phrase: str) -> str:
    """Qt breaks between any two ideographs unless a word joiner forbids it."""
    joined = phrase[:1]
    for before, character in pairwise(phrase):
        both_latin = before.isascii() and character.isascii()
        joined += character if both_latin else _NO_BREAK + character
    return joined


def plain(text: str) -> str:
    """What a person reads: `breakable` text without its marks."""
    return text.replace(_BREAK, "").replace(_NO_BREAK, "")


class Phrases(QObject):
    """`breakable` for QML."""

    @Slot(str, str, result=str)
    def lines(self, text: str, language: str) -> str:
        return breakable(text, language)
