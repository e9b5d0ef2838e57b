"""Reads a window for the automatic shopper: its visible items by name, and their texts.

An item's name is its `objectName`, for example "screen:attract", "key:7" or "action:next". Only the items of the scene
are read, never a view model.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.typography.line_breaking import plain

View = tuple[tuple[str, str], ...]
"""(object name, text) of every visible item that has one of them, from back to front."""
_SCREEN = "screen:"


class Reading:
    """Reads a window; each call reads the scene as it is at that moment."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._frames = 0
        window.frameSwapped.connect(self._painted)

    def _painted(self) -> None:
        self._frames += 1

    def repaint(self) -> Callable[[], bool]:
        """Request a frame. The returned function tells whether it was painted, or cannot be (window not exposed)."""
        before = self._frames
        self._window.update()
        return lambda: self._frames > before or not self._window.isExposed()

    def steady(self, look: Callable[[], object]) -> Callable[[], bool]:
        """Returns a function to be polled: whether `look` gave the same value, not None, in two successive frames.

        An item is laid out only when a frame is painted.
        """
        last: object = None
        painted = self.repaint()

        def seen_twice() -> bool:
            nonlocal last, painted
            if not painted():
                return False
            before, last = last, look()
            painted = self.repaint()
            return last is not None and last == before

        return seen_twice

    def view(self) -> View:
        """Everything that is visible now."""
        read = ((item, name, _text(item)) for item, name in _shown(self._window.contentItem()))
        clips: dict[QQuickItem, tuple[QQuickItem, ...]] = {}
        return tuple((name, text) for item, name, text in read if (name or text) and self._in_view(item, clips))

    def arrangement(self) -> tuple[tuple[str, str, int], ...]:
        """(object name, text, y of the middle in pixels) of all items, those scrolled out of view included.

        Turning a page in a long text may change nothing but the places of items.
        """
        read = ((item, name, _text(item)) for item, name in _shown(self._window.contentItem()))
        return tuple((name, text, round(middle(item).y())) for item, name, text in read if name or text)

    def all_texts(self) -> tuple[str, ...]:
        """The texts of all pages of the screen, without those of a keyboard's keys."""
        read = ((item, _text(item)) for item, _ in _shown(self._window.contentItem()))
        return tuple(
            text for item, text in read if text and not any(_is_key(each) for each in (item, *_ancestors(item)))
        )

    def screen(self) -> str:
        """The name of the screen without "screen:"; "" if there is none, or two during a transition."""
        shown = self._names(_SCREEN, _shown(self._window.contentItem(), down_to=_SCREEN))
        return shown[0] if len(shown) == 1 else ""

    def names(self, prefix: str) -> tuple[str, ...]:
        """The names of visible items that begin with `prefix`, without it."""
        return self._names(prefix, _shown(self._window.contentItem()))

    def _names(self, prefix: str, items: Iterable[tuple[QQuickItem, str]]) -> tuple[str, ...]:
        clips: dict[QQuickItem, tuple[QQuickItem, ...]] = {}
        return tuple(
            name.removeprefix(prefix) for item, name in items if name.startswith(prefix) and self._in_view(item, clips)
        )

    def sees(self, name: str) -> bool:
        """Whether an item of this name is visible and its middle in view."""
        return self.find(name) is not None

    def can_touch(self, name: str) -> bool:
        """Whether the item is visible, its middle in view, and enabled."""
        return self.touchable_at(name) is not None

    def touchable_at(self, name: str) -> QPoint | None:
        """The middle of the item, in pixels of the window; None if it cannot be touched."""
        item = self.find(name)
        return middle(item).toPoint() if item is not None and item.isEnabled() else None

    def is_chosen(self, name: str) -> bool:
        """Whether the item is a ticked row, or the chosen one of several answers."""
        item = self.find(name)
        return item is not None and (item.property("given") is True or item.property("chosen") is True)

    def text(self, name: str) -> str:
        """The text of the item, without invisible marks for line breaks; "" if it is not visible."""
        item = self.find(name)
        return "" if item is None else _text(item)

    def photograph(self, path: Path) -> bool:
        """Save the window as a PNG file. Returns False if it cannot be written."""
        saved: bool = self._window.grabWindow().save(str(path))
        return saved

    def find(self, name: str) -> QQuickItem | None:
        """The visible item of this name, or None.

        A panel over the screen may have an item of the same name. It disables the one below; the enabled one is
        returned.
        """
        below: QQuickItem | None = None
        for item, its_name in _shown(self._window.contentItem()):
            if its_name == name and self._in_view(item, {}):
                if item.isEnabled():
                    return item
                below = item if below is None else below
        return below

    def _in_view(self, item: QQuickItem, clips: dict[QQuickItem, tuple[QQuickItem, ...]]) -> bool:
        """Whether the middle of the item is inside the window and inside every item that clips it.

        `clips` remembers those items for the next item of the same look.
        """
        point = middle(item)
        if not (0 <= point.x() < self._window.width() and 0 <= point.y() < self._window.height()):
            return False
        return all(each.contains(each.mapFromScene(point)) for each in _clipping(item.parentItem(), clips))


def _clipping(parent: QQuickItem | None, known: dict[QQuickItem, tuple[QQuickItem, ...]]) -> tuple[QQuickItem, ...]:
    """This item and its ancestors, as far as they clip."""
    if parent is None:
        return ()
    found = known.get(parent)
    if found is None:
        above = _clipping(parent.parentItem(), known)
        found = known[parent] = (parent, *above) if parent.clip() else above
    return found


def _shown(root: QQuickItem, *, down_to: str | None = None) -> Iterator[tuple[QQuickItem, str]]:
    """Every painted item and its name, from back to front, also outside of the window. Readings over kanji (ruby) are
    left out.

    Items inside of those whose name begins with `down_to` are left out, too.
    """
    waiting = [root]
    while waiting:
        item = waiting.pop()
        if not item.isVisible() or item.opacity() == 0:
            continue
        name = item.objectName()
        if name == "ruby":
            continue
        if item.width() > 0 and item.height() > 0:
            yield item, name
        if down_to is None or not name.startswith(down_to):
            waiting.extend(reversed(item.childItems()))


def _ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    parent: QQuickItem | None = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def _is_key(item: QQuickItem) -> bool:
    return item.objectName().startswith("key:")


def middle(item: QQuickItem) -> QPointF:
    """The middle of the item, in pixels of the window."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def _text(item: QQuickItem) -> str:
    text = item.property("text")
    return plain(text) if isinstance(text, str) else ""
