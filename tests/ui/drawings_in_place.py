"""What a careful eye would find about drawings and boxes: outside of what holds them, over words, out of shape, too
near to the words in them.

Every check takes one look at a window (`Scene`) and returns its findings, one line each; none is what it should be.
"""

from collections.abc import Iterable

from PySide6.QtCore import QRectF

from tests.ui.scene import SLACK, Scene, Seen, holds, kind_of, overlaps

PADDING = 1.4
"""Millimetres at the left and the right that a framed box without a touch leaves free around its words."""
_LEAST = 3.0
"""Millimetres: what is smaller cannot be seen as a drawing."""


def findings(page: Scene, px_per_mm: float) -> list[str]:
    painted = [each for each in page.items if _is_painted(each)]
    drawings = [each for each in painted if is_drawing(each)]
    return [
        *strayed(page, painted),
        *small(drawings, px_per_mm),
        *over_words(page, drawings),
        *out_of_shape(painted),
        *words_at_an_edge(page, px_per_mm),
    ]


def is_drawing(seen: Seen) -> bool:
    return any(seen.item.inherits(kind) for kind in ("QQuickImage", "QQuickShape"))


def strayed(page: Scene, painted: Iterable[Seen]) -> list[str]:
    """Drawings and boxes that leave the box, the control or the window that they stand in. What a page or a picture
    cuts off counts as it is seen; the ring of the focus is outside on purpose.
    """
    found = []
    for each in painted:
        holder = next((above.rect for above in each.above if above.is_box or above.is_control), page.whole)
        if not holds(holder, each.visible):
            found.append(f"strayed: {_called(each)}")
        elif is_drawing(each) and not holds(each.visible, each.rect) and not _on_a_page(each):
            found.append(f"cut: {_called(each)}")
    return found


def small(drawings: Iterable[Seen], px_per_mm: float) -> list[str]:
    return [
        f"small drawing: {_called(each)}"
        for each in drawings
        if min(each.rect.width(), each.rect.height()) < _LEAST * px_per_mm
    ]


def over_words(page: Scene, drawings: Iterable[Seen]) -> list[str]:
    """Drawings that share a place with words."""
    return [
        f"drawn over words: {_called(each)}, {text.name}"
        for each in drawings
        for text in page.texts
        if text.seen.layer == each.layer and any(overlaps(line.ink, each.visible) for line in text.shown)
    ]


def out_of_shape(painted: Iterable[Seen]) -> list[str]:
    """Boxes that are narrower than their round ends, and signs that are not as wide as they are high."""
    found = []
    for each in painted:
        wide, high = each.rect.width(), each.rect.height()
        if each.is_box and float(each.item.property("radius") or 0) > min(wide, high) / 2 + 1:
            found.append(f"out of shape: {_called(each)}")
        elif kind_of(each.item) == "Pictogram" and abs(wide - high) > SLACK:
            found.append(f"stretched: {_called(each)}")
    return found


def words_at_an_edge(page: Scene, px_per_mm: float) -> list[str]:
    """Words nearer than `PADDING` to the left or the right edge of the framed box around them."""
    found = []
    for text in page.texts:
        around = next((each for each in text.seen.above if each.is_box or each.is_control or each.item.clip()), None)
        if around is None or not _is_frame(around, page.whole):
            continue
        inner = around.rect.adjusted(PADDING * px_per_mm, 0, -PADDING * px_per_mm, 0)
        found += [
            f"at the edge of {around.name}: {text.name}"
            for line in text.shown
            if line.ink.left() < inner.left() - 1 or line.ink.right() > inner.right() + 1
        ]
    return found


def _is_painted(seen: Seen) -> bool:
    return (
        (is_drawing(seen) or seen.is_box)
        and min(seen.visible.width(), seen.visible.height()) > SLACK
        and not any(above.item.objectName() == "focus:ring" for above in seen.above)
    )


def _is_frame(around: Seen, window: QRectF) -> bool:
    """Whether it is a box of its own: no control or its ground (`layout.touched_edges`), and no strip from edge to
    edge."""
    of_a_control = around.is_control or (bool(around.above) and around.above[0].is_control)
    return around.is_box and around.frame > 0 and not of_a_control and around.rect.width() < window.width() - SLACK


def _on_a_page(seen: Seen) -> bool:
    return any(above.is_page for above in seen.above)


def _called(seen: Seen) -> str:
    return " in ".join(each.name for each in (seen, *seen.above[:2]))
