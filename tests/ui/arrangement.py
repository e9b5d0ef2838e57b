"""What a careful eye would find about how things stand to each other: words at the edge of the panel or too near to a
drawing beside them, controls of one row that are not of one height, texts of one column that begin at different places.

Every check takes one look at a window (`Scene`) and returns its findings, one line each; none is what it should be.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from PySide6.QtCore import QRectF

from tests.ui.drawings_in_place import is_drawing
from tests.ui.scene import SLACK, Scene, Seen

EDGE = 1.5
"""Millimetres at the left and the right of the panel that no words reach; those of a button have its own edge."""
BESIDE = 0.7
"""Millimetres between words and a drawing, a code or a box at their left or right."""
RUBY = "ruby"
_UNLIKE = {"action:continue"}
"""Controls that are higher than those beside them on purpose."""


def findings(page: Scene, px_per_mm: float) -> list[str]:
    return [
        *at_the_edge(page, px_per_mm),
        *beside_words(page, px_per_mm),
        *uneven_controls(page),
        *ragged_texts(page),
        *words_below_their_code(page),
    ]


def at_the_edge(page: Scene, px_per_mm: float) -> list[str]:
    inner = page.whole.adjusted(EDGE * px_per_mm, 0, -EDGE * px_per_mm, 0)
    return [
        f"at the edge of the panel: {text.name}"
        for text in page.texts
        if not any(each.is_control for each in text.seen.above)
        and any(line.ink.left() < inner.left() or line.ink.right() > inner.right() for line in text.shown)
    ]


def beside_words(page: Scene, px_per_mm: float) -> list[str]:
    """Drawings, codes, boxes and controls that do not hold the words, and are nearer to their room than `BESIDE`; and
    controls that begin or end where the words do. In a `Flow` parts of one line follow each other.
    """
    things = [(each, each.visible.top(), each.visible.bottom()) for each in page.items if _is_thing(each)]
    found = []
    for text in page.texts:
        if not text.shown or text.seen.above[0].item.inherits("QQuickFlow"):
            continue
        holders = {each.order for each in (text.seen, *text.seen.above)}
        room = text.seen.visible
        for each, begins, ends in things:
            if (
                begins > room.bottom() + SLACK
                or ends < room.top() - SLACK
                or each.layer != text.seen.layer
                or each.order in holders
            ):
                continue
            if 0 <= _across(room, each.visible) < BESIDE * px_per_mm - 1:
                found.append(f"beside {_called(each)}: {text.name}")
            elif each.is_control and _touches_end(room, each.visible):
                found.append(f"touched by {_called(each)}: {text.name}")
    return found


def uneven_controls(page: Scene) -> list[str]:
    """Controls of one parent that share a row and not its top and bottom, or a column and not its sides."""
    found = []
    for one, other in _siblings(page.controls):
        if _UNLIKE & {one.name, other.name} or one.name.startswith("key:") is not other.name.startswith("key:"):
            continue
        here, there = one.rect, other.rect
        sides = abs(here.left() - there.left()), abs(here.right() - there.right())
        ends = abs(here.top() - there.top()), abs(here.bottom() - there.bottom())
        if (_share(here, there, down=True) and max(ends) > SLACK) or (
            _share(here, there, down=False) and max(sides) > SLACK
        ):
            found.append(f"uneven: {one.name} and {other.name}")
    return found


def ragged_texts(page: Scene) -> list[str]:
    """Texts of one parent, one above the other, that share neither a side nor the middle. A title moves to the right of
    its sign.
    """
    shown = {text.seen.order: text for text in page.texts if text.shown and text.seen.item.objectName() != RUBY}
    return [
        f"ragged: {shown[one.order].name} / {shown[other.order].name}"
        for one, other in _siblings(text.seen for text in shown.values())
        if "title" not in (one.name, other.name)
        and not one.above[0].item.inherits("QQuickFlow")
        and not _share(one.rect, other.rect, down=True, least=0.05)
        and min(
            abs(one.rect.left() - other.rect.left()),
            abs(one.rect.right() - other.rect.right()),
            abs(one.rect.center().x() - other.rect.center().x()),
        )
        > SLACK
    ]


def words_below_their_code(page: Scene) -> list[str]:
    """Words below a code for a phone, of which not every line has its middle below that of the code. A Japanese comma
    fills a part of its room.
    """
    codes = [each for each in page.items if _is_code(each)]
    return [
        f"not below the middle of its code: {text.name}"
        for code in codes
        for text in page.texts
        if text.seen.above[0] is code.above[0]
        and text.seen.rect.top() >= code.rect.bottom() - SLACK
        and any(
            abs(line.ink.center().x() - code.rect.center().x()) > text.written.pixel_size / 2 for line in text.shown
        )
    ]


def _is_thing(seen: Seen) -> bool:
    kind = is_drawing(seen) or seen.is_box or seen.is_control or _is_code(seen)
    return kind and min(seen.visible.width(), seen.visible.height()) > 2 * SLACK


def _is_code(seen: Seen) -> bool:
    return seen.item.property("modules") is not None


def _siblings(items: Iterable[Seen]) -> Iterator[tuple[Seen, Seen]]:
    by_parent: dict[int, list[Seen]] = defaultdict(list)
    for each in items:
        by_parent[each.above[0].order].append(each)
    for group in by_parent.values():
        yield from combinations(group, 2)


def _share(one: QRectF, other: QRectF, *, down: bool, least: float = 0.3) -> bool:
    """Whether they share more than `least` of their extent, from the top to the bottom or from side to side."""
    if down:
        common = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
        return common > least * min(one.height(), other.height())
    common = min(one.right(), other.right()) - max(one.left(), other.left())
    return common > least * min(one.width(), other.width())


def _across(ink: QRectF, other: QRectF) -> float:
    """How far `other` is to the left or the right of a line; negative if it is not beside it."""
    if min(ink.bottom(), other.bottom()) - max(ink.top(), other.top()) <= SLACK:
        return -1
    return max(ink.left() - other.right(), other.left() - ink.right())


def _touches_end(room: QRectF, other: QRectF) -> bool:
    """Whether `other` is above or below with no gap."""
    if min(room.right(), other.right()) - max(room.left(), other.left()) <= SLACK:
        return False
    return abs(other.top() - room.bottom()) <= SLACK or abs(room.top() - other.bottom()) <= SLACK


def _called(seen: Seen) -> str:
    return " in ".join(each.name for each in (seen, *seen.above[:2]))
