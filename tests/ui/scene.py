"""A screen as a careful eye takes it in: what is shown where, in the order of painting, and the ink of every text."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import cast

from PySide6.QtCore import QMetaObject, QRectF
from PySide6.QtQml import QQmlExpression, QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import Shiboken

from tests.ui.ink import Line, Written, written

SLACK = 1.5
"""Pixels that rounding and smooth edges may cost."""
_MODAL = 10
"""From this z on, an item lies over the screen on purpose: the settings, the idle warning."""
_PAGES = 40


@dataclass(frozen=True, slots=True)
class Seen:
    """One visible item. `above` are its parents, the nearest first."""

    item: QQuickItem
    rect: QRectF
    above: "tuple[Seen, ...]" = field(repr=False)
    visible: QRectF
    """What the clips above it leave of it."""
    gap: QRectF | None
    """What the clips above it leave of the window; None where nothing clips."""
    layer: float
    order: int

    @property
    def name(self) -> str:
        return self.item.objectName() or kind_of(self.item)

    @property
    def is_control(self) -> bool:
        return is_control(self.item)

    @property
    def is_box(self) -> bool:
        """A rectangle that paints: filled, or framed."""
        return self.item.inherits("QQuickRectangle") and (self.is_filled or self.frame > 0)

    @property
    def is_filled(self) -> bool:
        return bool(self.item.property("color").alpha())

    @property
    def frame(self) -> float:
        """The width of a rectangle's border, in pixels."""
        width = float(QQmlProperty.read(self.item, "border.width") or 0)
        return width if QQmlProperty.read(self.item, "border.color").alpha() else 0.0

    @property
    def is_page(self) -> bool:
        """A clip that a person can turn to the next page of."""
        return bool(self.above) and self.above[0].item.property("paged") is not None


@dataclass(frozen=True, slots=True)
class SeenLine:
    """One line of a text, in the coordinates of the window. `shown` is false on another page than its own."""

    ink: QRectF
    line: Line
    shown: bool


@dataclass(frozen=True, slots=True)
class SeenText:
    seen: Seen
    written: Written
    lines: tuple[SeenLine, ...]
    shown: tuple[SeenLine, ...]

    @property
    def name(self) -> str:
        return self.written.text[:40].replace("\n", " ")

    def glyphs(self, line: SeenLine) -> list[QRectF]:
        start, item = self.written.start, self.seen.item
        return [item.mapRectToScene(each.translated(start)) for each in line.line.glyphs]


class Scene:
    """One look at a window that was painted. Take another one after anything changed.

    `part`: look at nothing but this item, what is in it, and what holds it.
    """

    def __init__(self, window: QQuickWindow, part: Seen | None = None) -> None:
        self.window = window
        path = () if part is None else (part.item, *(each.item for each in part.above))
        self.items = tuple(walk(window, path))
        self.whole = self.items[0].rect
        # At once: the items may be elsewhere when somebody asks.
        self.texts = tuple(_read(each) for each in self.items if is_text(each.item))

    @cached_property
    def controls(self) -> tuple[Seen, ...]:
        """Those of which anything is to be seen, and that are at their place."""
        return tuple(each for each in self.items if each.is_control and _is_there(each.visible))

    @cached_property
    def boxes(self) -> tuple[Seen, ...]:
        return tuple(each for each in self.items if each.is_box and _is_there(each.visible))

    @cached_property
    def names(self) -> dict[str, list[QQuickItem]]:
        return named(self.items)

    @property
    def top(self) -> float:
        """The layer that has a person's attention."""
        return max(each.layer for each in self.items)

    @property
    def is_interrupted(self) -> bool:
        """Whether something lies over the screen, so that its own buttons are out of reach."""
        return self.top >= _MODAL


def pages(window: QQuickWindow) -> Iterator[Scene]:
    """This screen, and then every further page of it, as a finger on "More" shows them.

    Of those between the first and the last only that is looked at which a page turns: the rest was seen on the first
    one. The last may have another button in the bar.
    """
    scene = Scene(window)
    yield scene
    more = next((item for item in scene.names.get("page:next", ()) if not scene.is_interrupted), None)
    turned = next((each for each in reversed(scene.items) if each.item.property("paged")), None)
    for _ in range(_PAGES):
        if more is None or not more.isEnabled():
            return
        QMetaObject.invokeMethod(more, "click")
        if turned is None or turned.item.property("offset") is None:
            window.grabWindow()  # new items are laid out; what only moves is there already
        if not more.isEnabled():
            window.grabWindow()  # so is the bar
            yield Scene(window)
            return
        yield Scene(window, turned)
    raise AssertionError("the pages have no end")


def named(items: Iterable[Seen]) -> dict[str, list[QQuickItem]]:
    """The items that have a name, by it."""
    found: dict[str, list[QQuickItem]] = {}
    for each in items:
        if name := each.item.objectName():
            found.setdefault(name, []).append(each.item)
    return found


def is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText") and bool(item.property("text"))


def is_control(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton")


def kind_of(item: QQuickItem) -> str:
    """What QML calls it. Not asked of its metaobject: PySide keeps that one's wrapper, and an item made at the same
    address later comes as a metaobject."""
    context = qmlContext(item)
    if context is None:
        return type(item).__name__
    said: str = QQmlExpression(context, item, "toString()").evaluate()[0]
    return said.partition("(")[0].partition("_QMLTYPE")[0]


def scene_rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def overlaps(one: QRectF, other: QRectF, slack: float = SLACK) -> bool:
    """Whether they share more than rounding."""
    if not one.intersects(other):
        return False
    common = one.intersected(other)
    return common.width() > slack and common.height() > slack


def holds(outer: QRectF, inner: QRectF, slack: float = SLACK) -> bool:
    return outer.adjusted(-slack, -slack, slack, slack).contains(inner)


def _children(item: QQuickItem) -> list[QQuickItem]:
    """The items in `item`. PySide may take one for the meta-object that was at its address before (see
    `tests.support.qt_names`); it is told that this one is gone.
    """
    gone = [each for each in cast("list[object]", item.childItems()) if isinstance(each, QMetaObject)]
    for each in gone:
        Shiboken.invalidate(each)
    return item.childItems()


def walk(window: QQuickWindow, path: Sequence[QQuickItem] = ()) -> Iterator[Seen]:
    """Every visible item, in the order of painting; where `path` leads through, nothing beside it.

    Much faster than a `Scene`, which measures the ink of every text.
    """
    root = window.contentItem()
    beside = set(path[1:])
    waiting: list[tuple[QQuickItem, tuple[Seen, ...], QRectF | None, float]] = [(root, (), None, 0.0)]
    order = 0
    while waiting:
        item, above, gap, layer = waiting.pop()
        if not item.isVisible() or item.opacity() == 0:
            continue
        rect = scene_rect(item)
        layer = max(layer, item.z() if item.z() >= _MODAL else 0.0)
        seen = Seen(item, rect, above, rect if gap is None else rect.intersected(gap), gap, layer, order)
        order += 1
        yield seen
        within = seen.visible if item.clip() else gap
        children = sorted(_children(item), key=QQuickItem.z)
        if item in beside:
            children = [child for child in children if child in path]
        waiting.extend((child, (seen, *above), within, layer) for child in reversed(children))


def _read(seen: Seen) -> SeenText:
    what = written(seen.item)
    lines = []
    for line in what.lines:
        ink = seen.item.mapRectToScene(line.ink.translated(what.start))
        lines.append(SeenLine(ink, line, seen.gap is None or overlaps(ink, seen.gap)))
    return SeenText(seen, what, tuple(lines), tuple(line for line in lines if line.shown))


def _is_there(rect: QRectF) -> bool:
    return rect.width() > SLACK and rect.height() > SLACK
