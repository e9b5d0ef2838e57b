"""Line breaking for every script, on screens, on buttons and on paper.

| script | a line may break | found by |
|---|---|---|
| Japanese | between phrases, never inside one | BudouX with `japanese_words`; `breakable` puts marks into the text |
| Thai | between words | Qt with libthai (Debian's libthai0); `thai_words` adds words to its dictionary |
| Chinese | between words | BudouX with `chinese_words`; `breakable` puts marks into the text |
| Korean | between characters, but for UAX #14's rules of punctuation | Qt |
| Latin, Devanagari | at spaces and hyphens | Qt |

In every language `breakable` marks Japanese words as on a Japanese screen, and keeps a short last word beside the one
before it, so that it does not stand alone on the last line.

Qt breaks at these places in one of two wrap modes. QML uses this module through Theme.qml and `LineBreaking`, and
receipts use it directly.
"""

import re
import tomllib
from functools import cache, lru_cache
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Final
from unicodedata import east_asian_width

import budoux
from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtGui import QTextOption

from kiosk.campaign.texts import spoken
from kiosk.visit.model import LANGUAGES
from ui.typography.readings import KANJI

TEXT: Final = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
"""For running text and typed values: a word that is longer than its line is broken anywhere, not cut off."""
BUTTON: Final = QTextOption.WrapMode.WordWrap
"""For buttons and keys, whose text is made smaller until each word fits."""

MARKED: Final = tuple(language for language in LANGUAGES if spoken(language) in ("ja", "zh"))
"""The languages in which `breakable` puts marks into the whole text; in others only into the parts in `PARTS`."""

_BREAK = "\N{ZERO WIDTH SPACE}"
_NO_BREAK = "\N{WORD JOINER}"
_NO_BREAK_SPACE = f"{_NO_BREAK}\N{NO-BREAK SPACE}"
"""After a space `QTextLayout` breaks a line also before a word joiner. The joiner tells `plain` that it was a space."""
NEXT_SENTENCE: Final = "\N{LINE SEPARATOR}"
"""The mark before a sentence that begins on a new line (`ui.typography.sentences`)."""
_JAPANESE = "[\u3041-\u30ff\u3400-\u9fff]"
PARTS: Final = f"{_JAPANESE}|\\d–\\d| \\S{{1,5}} *$"
"""A multi-line regular expression, also for QML: where nothing matches it, `breakable` has nothing to mark."""
_JAPANESE_WORDS = re.compile(f"{_JAPANESE}(?:[0-9A-Za-z]*{_JAPANESE})*")
_SHORT_END = re.compile(
    r"((?<=\s)\S{1,10}|[\u0e00-\u0e7f\uac00-\ud7a3]\.?) "
    r"(?=(?:\d{1,4}|[^\s\u3041-\ud7a3]{1,2}|[\uac00-\ud7a3])[.!?:।]? *$)",
    re.MULTILINE,
)
"""A space before a last word of one or two characters (one in Korean), or before a last number of up to four digits.

The word before it is short, too, so that the two need no more room than a long word; Thai and Korean divide it. It is
not the first word: a label of two words would have no place for a break.
"""
_SPAN = re.compile(r"(?<=\d)–(?=\d)")
"""The dash of "9:30–20:00", after which a line may break elsewhere."""
_WIDE_DASH = frozenset("～〜")
"""The dash of "2～3周" and "6～16文字"."""
_UNIT = re.compile("(?<=[0-9]) (?=[A-Za-z]{1,2}(?![A-Za-z]))")
"""The space of "35 mm" on a Japanese or Chinese screen; elsewhere `_SHORT_END` is enough."""
_OPENING = "（「『"
_NEVER_FIRST = frozenset("、。，．・：；？！）」』")
"""Characters with which no line may begin (JIS X 4051, 行頭禁則)."""
_BREAK_AFTER = (
    "、|：|(?<=.)・|では(?=ありま)|が(?=できませ)|で(?=してください)|[ァ-ー](?=だけです)|.(?=かもしれ)|」(?=の)"
)
"""A comma, a colon, and the dot between two words, but not the one before an entry of a list. Also before a
predicate that BudouX adds to its noun: such phrases have up to 16 characters, more than a line of large letters."""
_PARTICLES = frozenset("的了吗")
"""Chinese particles, which belong to the word before them."""
CHINESE_WORDS: Final = Path(__file__).parent / "chinese_words.toml"
"""Chinese words that BudouX divides."""
JAPANESE_WORDS: Final = Path(__file__).parent / "japanese_words.toml"
"""Japanese words that BudouX divides."""


@lru_cache(maxsize=512)
def breakable(text: str, language: str) -> str:
    """`text` with marks at the places where a line may break and where it may not.

    Use it for fixed texts only: the result is cached, and what a person typed must not stay in a cache.
    """
    text = _SPAN.sub(f"{_NO_BREAK}–{_NO_BREAK}", text)
    if language in MARKED:
        text = "\n".join(_marked_line(line, language) for line in text.split("\n"))
        return _UNIT.sub(_NO_BREAK_SPACE, text)
    text = _JAPANESE_WORDS.sub(lambda found: _marked_line(found[0], "ja"), text)
    return _SHORT_END.sub(rf"\1{_NO_BREAK_SPACE}", text)


def plain(text: str) -> str:
    """`text` without the marks, as a person reads it."""
    text = text.replace(_NO_BREAK_SPACE, " ")
    return text.replace(_BREAK, "").replace(_NO_BREAK, "").replace(NEXT_SENTENCE, "")


class LineBreaking(QObject):
    """This module for QML: the wrap modes, and `breakable`.

    A call from QML into Python is slow, so QML calls it only for languages in `marked`, and for texts with `parts`.
    """

    @Slot(str, str, result=str)
    def breakable(self, text: str, language: str) -> str:
        """`text` with its marks."""
        return breakable(text, language)

    parts = Property(str, lambda _: PARTS, constant=True)
    marked = Property(list, lambda _: list(MARKED), constant=True)
    text = Property(int, lambda _: TEXT.value, constant=True)
    button = Property(int, lambda _: BUTTON.value, constant=True)


@cache
def _parser(language: str) -> budoux.Parser:
    if spoken(language) == "zh":
        return budoux.load_default_simplified_chinese_parser()
    return budoux.load_default_japanese_parser()


@cache
def chinese_words() -> re.Pattern[str]:
    """Any word of `CHINESE_WORDS`, a longer one before its beginning."""
    return _any_word(CHINESE_WORDS)


@cache
def japanese_words() -> re.Pattern[str]:
    """Any word of `JAPANESE_WORDS`, a longer one before its beginning."""
    return _any_word(JAPANESE_WORDS)


def _any_word(file: Path) -> re.Pattern[str]:
    words = tomllib.loads(file.read_text("utf-8"))["words"]
    return re.compile("|".join(sorted(map(re.escape, words), key=len, reverse=True)))


def _marked_line(line: str, language: str) -> str:
    if not line:
        return line
    chinese = spoken(language) == "zh"
    words = (chinese_words() if chinese else japanese_words()).finditer(line)
    found = set(accumulate(map(len, _parser(language).parse(line))))
    found |= {sign.end() for sign in re.finditer(_BREAK_AFTER, line)}
    for word in words:
        within = found & set(range(word.start() + 1, word.end()))
        found -= within
        if within and not chinese and KANJI.match(line, word.end()):
            found.add(word.end())
    places = [place for place in sorted(found) if place < len(line)]
    starts = [0, *(place for place in places if not _belong(line[place - 1], line[place], chinese))]
    marked = _BREAK.join(_unbroken(line[start:end]) for start, end in pairwise([*starts, len(line)]))
    for opening in _OPENING:
        marked = marked.replace(opening + _BREAK, opening + _NO_BREAK)
    return marked


def _belong(before: str, after: str, chinese: bool) -> bool:
    """Whether BudouX wrongly divides these two characters.

    It divides numbers ("209", "9年", "30分") and ranges ("2～3周", "15–17岁"), makes a full stop a phrase of its own,
    and divides Latin names and addresses ("go.jp").
    """
    if _NO_BREAK in (before, after) or (before in _WIDE_DASH and after.isdigit()):
        return True
    if after in _NEVER_FIRST or (before.isdigit() and (after.isdigit() or _wide(after))):
        return True
    return (chinese and after in _PARTICLES) or (before.isascii() and after.isascii())


def _unbroken(phrase: str) -> str:
    """`phrase` with word joiners beside wide characters, because Qt may break a line beside an ideograph.

    Between letters of other scripts there are none, because a joiner would undo their shaping.
    """
    joined = phrase[:1]
    for before, character in pairwise(phrase):
        joined += _NO_BREAK + character if _wide(before) or _wide(character) else character
    return joined


def _wide(character: str) -> bool:
    return east_asian_width(character) in "WF"
