"""Where the ink of a text is: its glyphs, laid out anew as Qt Quick lays them out.

Qt tells the size of a text's lines (contentWidth, contentHeight), not what is painted: a Thai or Vietnamese stack rises
above its line, and nothing of that shows in any property. So the lines are made once more with `QTextLayout` from what
the item says about itself, and each glyph tells its own bounds. `Written.agrees` says whether the two layouts are one;
tests/ui/test_ink.py compares with painted pixels.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import ceil
from weakref import WeakKeyDictionary

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QObject, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QFont, QFontMetricsF, QGlyphRun, QRawFont, QTextLayout, QTextOption
from PySide6.QtQml import QJSValue, QQmlComponent, QQmlEngine, qmlEngine
from PySide6.QtQuick import QQuickItem

from ui.typography.line_breaking import NEXT_SENTENCE, plain

_ASK = b"""import QtQuick
QtObject {
    function ask(item) {
        return [item.wrapMode, item.lineHeight, item.lineHeightMode, item.effectiveHorizontalAlignment,
            item.verticalAlignment, item.fontInfo.pixelSize, item.textFormat, item.truncated, item.lineCount,
            item.topPadding, item.bottomPadding, item.leftPadding, item.rightPadding];
    }
}"""
"""Asked in QML, because enumerations of QQuickText have no converter to Python."""

_IN_WORD = re.compile("[0-9A-Za-z\u00c0-\u024f\u0900-\u0963\u1e00-\u1eff]")
"""Characters of scripts that put a space between words: Latin, Devanagari, digits."""
_PHRASE, _BREAKS = re.compile("[ぁ-ヺー㐀-鿿、。」』）]"), ("\N{ZERO WIDTH SPACE}", "\n", NEXT_SENTENCE)
"""A line that ends between two such characters, and at no mark, ends within a Japanese phrase or a Chinese word."""
_OPENING = re.compile("[“‘「『（(]\\s*$")
"""A line that ends like this has its quotation or bracket on the next one."""
_FIXED_HEIGHT = 1
_PLAIN_TEXT = 0
_RIGHT, _BOTTOM, _MIDDLE = 2, 64, 128
_BOUNDLESS = 1e6


@dataclass(frozen=True, slots=True)
class Line:
    """One line as painted. Its rectangles begin where the text does: see `Written.start`."""

    ink: QRectF
    """Around all its glyphs."""
    glyphs: tuple[QRectF, ...]
    families: frozenset[str]
    """The fonts that really draw it."""
    missing: bool
    """Whether a glyph is .notdef, the box that stands for what no font has."""
    words: str
    """What stands on it, with the marks and the line feed at its end."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a text item paints."""

    text: str
    """Without break marks."""
    lines: tuple[Line, ...]
    """Those with ink, from the top."""
    start: QPointF
    """Where in the item the text begins: under its padding, aligned."""
    pixel_size: int
    """After `fontSizeMode` fitted it."""
    truncated: bool
    broken: tuple[str, ...]
    """Words and numbers that a line ends in the middle of, as "be|fore"."""
    agrees: bool
    """False: the lines here are not those that Qt Quick paints, so nothing that is measured by them counts."""


@dataclass(frozen=True, slots=True)
class _Block:
    lines: tuple[Line, ...]
    height: float
    """Of all lines, by their line height."""
    width: float
    count: int
    broken: tuple[str, ...]


def written(item: QQuickItem) -> Written:
    """Lay the text of a `Text` item out again. The item must have been polished (shown, or grabbed)."""
    asked = _ask(item)
    wrap, line_height, mode, across, down, pixel_size, text_format, truncated, count, top, bottom, left, right = asked
    text, font = item.property("text"), QFont(item.property("font"))
    # Qt Quick takes the distance of a fitted text's lines from the size that was asked for.
    spare = _spare(font, line_height, mode)
    font.setPixelSize(int(pixel_size))
    width = item.width() - left - right
    block = _block(text, font.toString(), width, int(wrap), float(line_height), int(mode), int(across))
    room = item.height() - top - bottom - block.height - spare
    fall = {_BOTTOM: room, _MIDDLE: room / 2}.get(int(down), 0.0)
    agrees = (
        text_format == _PLAIN_TEXT or "<" not in text,
        truncated or block.count == count,
        truncated or abs(block.height + max(spare, 0) - item.property("contentHeight")) < 1,
        truncated or abs(block.width - item.property("contentWidth")) < 1,
    )
    start = QPointF(left, top + fall)
    return Written(plain(text), block.lines, start, int(pixel_size), bool(truncated), block.broken, all(agrees))


_askers: "WeakKeyDictionary[QQmlEngine, QObject]" = WeakKeyDictionary()


def _ask(item: QQuickItem) -> list[float]:
    engine = qmlEngine(item)
    assert engine is not None
    asker = _askers.get(engine)
    if asker is None:
        component = QQmlComponent(engine)
        component.setData(_ASK, QUrl())
        asker = component.create()
        asker.setParent(engine)
        _askers[engine] = asker
    answer = QMetaObject.invokeMethod(asker, "ask", Q_RETURN_ARG("QVariant"), Q_ARG("QVariant", item))
    found = answer.toVariant() if isinstance(answer, QJSValue) else answer
    assert isinstance(found, list)
    return found


def _spare(font: QFont, line_height: float, mode: float) -> int:
    """By how much the font is higher than its line, whole pixels; the content's height is never less for it."""
    height = ceil(QFontMetricsF(font).height())
    return int(height - line_height if mode == _FIXED_HEIGHT else (1 - line_height) * height)


@lru_cache(maxsize=2000)
def _block(text: str, font: str, width: float, wrap: int, line_height: float, mode: int, across: int) -> _Block:
    described = QFont()
    described.fromString(font)
    layout = QTextLayout(text.replace("\n", "\u2028"), described)
    option = QTextOption(Qt.AlignmentFlag(across))
    option.setWrapMode(QTextOption.WrapMode(wrap))
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    height, natural, lines = 0.0, QRectF(), []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width if wrap or across > 1 else _BOUNDLESS)
        line.setPosition(QPointF(line.position().x(), height))
        height += line_height if mode == _FIXED_HEIGHT else line.height() * line_height
        natural = natural.united(line.naturalTextRect())
        lines.append(line)
    layout.endLayout()
    starts = [line.textStart() for line in lines]
    words = [_words(text, start, end) for start, end in pairwise((*starts, len(text.encode("utf-16-le")) // 2))]
    inked = tuple(
        found
        for line, on_it in zip(lines, words, strict=True)
        if (found := _inked(line.glyphRuns(), on_it)) is not None
    )
    return _Block(inked, height, natural.width(), len(lines), tuple(_broken(text, starts[1:])))


def _words(text: str, start: int, end: int) -> str:
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")  # as Qt counts


def _broken(text: str, starts: Iterable[int]) -> Iterator[str]:
    units = text.encode("utf-16-le")
    for start in starts:  # in UTF-16, as Qt counts
        marked = units[: 2 * start].decode("utf-16-le")
        before, after = plain(marked), plain(units[2 * start :].decode("utf-16-le"))
        in_phrase = not marked.endswith(_BREAKS) and _PHRASE.search(before[-1:]) and _PHRASE.match(after)
        if in_phrase or _OPENING.search(before) or (_IN_WORD.search(before[-1:]) and _IN_WORD.match(after)):
            yield f"{before[-12:]}|{after[:12]}"


def _inked(runs: list[QGlyphRun], words: str) -> Line | None:
    glyphs, families, ink, missing = [], set(), QRectF(), False
    for run in runs:
        raw = run.rawFont()
        for glyph, position in zip(run.glyphIndexes(), run.positions(), strict=True):
            bounds = _bounds(raw, glyph)
            missing |= glyph == 0
            if not bounds.isEmpty():
                glyphs.append(bounds.translated(position))
                families.add(raw.familyName())
    for each in glyphs:
        ink = ink.united(each)
    return Line(ink, tuple(glyphs), frozenset(families), missing, words) if glyphs or missing else None


_known: dict[tuple[str, str, float, int], QRectF] = {}


def _bounds(raw: QRawFont, glyph: int) -> QRectF:
    key = (raw.familyName(), raw.styleName(), raw.pixelSize(), glyph)
    if key not in _known:
        _known[key] = raw.boundingRect(glyph)
    return _known[key]
