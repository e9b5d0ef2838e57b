"""Ruby: small kana above the kanji of easy Japanese (`ui.typography.readings`).

Qt has no ruby. A text is therefore laid out a second time (`text_lines`), which gives the place of each word, and
Ruby.qml puts the kana there. The text leaves `RISE` free above its lines.

By JIS X 4051 the kana are half as large as the text and centred over their word. They may overlap neighbouring kana of
the text by one of their own width. If they need more, adjacent words share their readings.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, cast

from PySide6.QtCore import Property, QObject, Qt, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QTextLine

from ui.typography.line_breaking import plain
from ui.typography.readings import KANJI, readings
from ui.typography.text_lines import text_lines

LANGUAGE: Final = "ja-easy"
"""The language whose texts have ruby."""
SIZE: Final = 0.5
"""Size of the kana, as a part of the text's size."""
SIZE_ON_BUTTONS: Final = 0.42
"""The same on buttons."""
RISE: Final = 0.3
"""Room above each line, in em of the text. Kanji leave another 0.28 em free at the upper edge of their line."""
RISE_ON_BUTTONS: Final = 0.18
"""The same on buttons."""
_BASE: Final = 0.95
"""Distance of the kana's baseline above that of the text, in em of the text."""
_CLOSEST: Final = -0.2
"""The least spacing of kana, as a part of their width; negative: they overlap where there is no more room."""


@dataclass(frozen=True, slots=True)
class Ruby:
    """The upper left corner of `kana`, in pixels from that of the text."""

    x: float
    y: float
    kana: str
    spacing: float
    """Pixels that are added after each letter."""


@dataclass(slots=True)
class _Group:
    left: float
    right: float
    kana: str
    over: str
    """The word of the text below."""
    touches: bool
    """Whether that word begins where the one before it ends."""


class RubyLayout(QObject):
    """This module for QML."""

    @Slot("QVariantMap", result="QVariantList")
    def over(self, asked: dict[str, Any]) -> list[dict[str, Any]]:
        """The result of `ruby`, as objects of JavaScript."""
        return [{"x": each.x, "y": each.y, "kana": each.kana, "spacing": each.spacing} for each in ruby(asked)]

    language = Property(str, lambda _: LANGUAGE, constant=True)
    size = Property(float, lambda _: SIZE, constant=True)
    size_on_buttons = Property(float, lambda _: SIZE_ON_BUTTONS, constant=True)
    rise = Property(float, lambda _: RISE, constant=True)
    rise_on_buttons = Property(float, lambda _: RISE_ON_BUTTONS, constant=True)


def ruby(asked: dict[str, Any]) -> list[Ruby]:
    """The ruby over the text of a QML `Text`.

    `asked` has its properties text, font, pixelSize, width and height (pixels), wrap, lineHeight, fixed (lineHeight is
    in pixels, not a factor), across and down (alignments), and size: the kana's size as a part of the text's.
    """
    font = QFont(asked["font"])
    spare = _spare(font, float(asked["lineHeight"]), bool(asked["fixed"]))
    font.setPixelSize(int(asked["pixelSize"]))
    height, found = _laid_out(
        str(asked["text"]),
        font.toString(),
        float(asked["width"]),
        int(asked["wrap"]),
        float(asked["lineHeight"]),
        bool(asked["fixed"]),
        int(asked["across"]),
        float(asked["size"]),
    )
    room = float(asked["height"]) - height - spare
    down = Qt.AlignmentFlag(int(asked["down"]))
    fall = room / 2 if down & Qt.AlignmentFlag.AlignVCenter else room if down & Qt.AlignmentFlag.AlignBottom else 0.0
    return [Ruby(each.x, each.y + fall, each.kana, each.spacing) for each in found]


def _small(font: QFont, size: float) -> QFont:
    kana = QFont(font)
    kana.setPixelSize(max(1, int(font.pixelSize() * size)))
    kana.setWeight(QFont.Weight.Medium)
    return kana


def _spare(font: QFont, line_height: float, fixed: bool) -> float:
    """Pixels by which the font is higher than its line; Qt Quick includes them when it aligns a text."""
    height = QFontMetricsF(font).height()
    return height - line_height if fixed else (1 - line_height) * height


@lru_cache(maxsize=1024)
def _laid_out(
    text: str, described: str, width: float, wrap: int, line_height: float, fixed: bool, across: int, size: float
) -> tuple[float, tuple[Ruby, ...]]:
    """The height of the text in pixels, and its ruby. For fixed texts only, because it is cached (`breakable`)."""
    font = QFont()
    font.fromString(described)
    kana = _small(font, size)
    metrics = QFontMetricsF(kana)
    height, found = 0.0, []
    for line in text_lines(text, font, width, wrap, Qt.AlignmentFlag(across)):
        y = height + line.ascent() - _BASE * font.pixelSize() - metrics.ascent()
        found += [Ruby(x, y, group.kana, spacing) for group, x, spacing in _spread(_groups(line, text), metrics, width)]
        height += line_height if fixed else line.height() * line_height
    return height, tuple(found)


def _groups(line: QTextLine, marked: str) -> list[_Group]:
    """The readings on one line, from the left."""
    start, end = line.textStart(), line.textStart() + line.textLength()
    where = [at for at, character in enumerate(marked) if plain(character)]  # position without marks -> with marks
    groups: list[_Group] = []
    last = -1
    for each in readings(plain(marked)):
        first, behind = where[each.start], where[each.end - 1] + 1
        if first >= end or behind <= start:
            continue
        kana = each.kana
        if first < start or behind > end:  # a word that is longer than its line is divided, and so is its reading
            share = len(kana) / (behind - first)
            kana = kana[round((max(first, start) - first) * share) : round((min(behind, end) - first) * share)]
            first, behind = max(first, start), min(behind, end)
        left, right = (_x(line, position) for position in (first, behind))
        groups.append(_Group(left, right, kana, plain(marked[first:behind]), each.start == last))
        last = each.end
    return groups


def _x(line: QTextLine, position: int) -> float:
    return cast("tuple[float, int]", line.cursorToX(position))[0]


def _spread(groups: list[_Group], metrics: QFontMetricsF, width: float) -> list[tuple[_Group, float, float]]:
    """Each group with its left edge and the spacing of its letters, in pixels."""
    groups = _shared(groups, metrics)
    one = metrics.horizontalAdvance("あ")
    placed = []
    free_from = 0.0
    for at, group in enumerate(groups):
        space, needed = group.right - group.left, metrics.horizontalAdvance(group.kana)
        following = groups[at + 1].left if at + 1 < len(groups) else width
        # A following reading that is wider than its word also takes room before that word.
        if at + 1 < len(groups):
            wider = metrics.horizontalAdvance(groups[at + 1].kana) - (groups[at + 1].right - groups[at + 1].left)
            following -= max(0.0, min(wider / 2, one))
        left = max(free_from, group.left - one)
        right = min(following, group.right + one, width)
        letters = len(group.kana)
        if needed <= space:
            spacing = (space - needed) / letters if KANJI.search(group.over) else 0.0
            x = group.left + spacing / 2
        else:
            spacing = max(_CLOSEST * one, min(0.0, (right - left - needed) / letters))
            taken = needed + spacing * letters
            x = max(left, min(right - taken, (group.left + group.right - taken) / 2))
        free_from = x + needed + spacing * letters
        placed.append((group, x, spacing))
    return placed


def _shared(groups: list[_Group], metrics: QFontMetricsF) -> list[_Group]:
    """The groups, with adjacent words joined if a reading is too wide for its word."""
    found: list[_Group] = []
    for group in groups:
        if found and group.touches and any(_too_wide(each, metrics) for each in (found[-1], group)):
            before = found[-1]
            before.right = group.right
            before.kana += group.kana
            before.over += group.over
        else:
            found.append(group)
    return found


def _too_wide(group: _Group, metrics: QFontMetricsF) -> bool:
    return metrics.horizontalAdvance(group.kana) > group.right - group.left + 1
