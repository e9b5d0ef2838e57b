"""What the automatic shopper reads in a window: visible items by name, and the text they show.

Items are known by `objectName`, by convention "screen:attract", "key:7", "action:next". It reads the scene as it is
painted and no view model.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.line_breaking import plain

View = tuple[tuple[str, str], ...]
"""(object name, text) of everything visible: two views differ when a person sees a difference in words or items."""


class Reading:
    """Reads a window anew at each call."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._frames = 0
        window.frameSwapped.connect(self._painted)

    def _painted(self) -> None:
        self._frames += 1

    def repaint(self) -> Callable[[], bool]:
        """Have the window painted anew. The answer tells whether that is done; where nothing can be painted, it is."""
        before = self._frames
        self._window.update()
        return lambda: self._frames > before or not self._window.isExposed()

    def steady(self, look: Callable[[], object]) -> Callable[[], bool]:
        """The answer tells whether `look` found the same, and not None, in two paintings one after the other. Painting
        is what lays a new item out."""
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
        """All that can be read now."""
        named = ((item, item.objectName(), _text(item)) for item in _shown(self._window.contentItem()))
        return tuple((name, text) for item, name, text in named if (name or text) and self._in_view(item))

    def arrangement(self) -> tuple[tuple[str, str, int], ...]:
        """What can be read and how far down: turning a page in the middle of a long text changes nothing else."""
        shown = [item for item in _shown(self._window.contentItem()) if item.objectName() or _text(item)]
        return tuple((item.objectName(), _text(item), round(middle(item).y())) for item in shown)

    def all_texts(self) -> tuple[str, ...]:
        """What there is to read, on this page and the others; not the keys of a keyboard."""
        shown = (item for item in _shown(self._window.contentItem()) if _text(item))
        return tuple(_text(item) for item in shown if not any(_is_key(each) for each in (item, *_ancestors(item))))

    def screen(self) -> str:
        """The one screen that is shown, without its "screen:"; "" while there is none or two change places."""
        shown = self.names("screen:")
        return shown[0] if len(shown) == 1 else ""

    def names(self, prefix: str) -> tuple[str, ...]:
        """What follows `prefix` in the names of visible items."""
        named = ((item, item.objectName()) for item in _shown(self._window.contentItem()))
        return tuple(
            name.removeprefix(prefix) for item, name in named if name.startswith(prefix) and self._in_view(item)
        )

    def sees(self, name: str) -> bool:
        return self.find(name) is not None

    def can_touch(self, name: str) -> bool:
        """Whether the item is visible, its middle in view, and enabled."""
        item = self.find(name)
        return item is not None and item.isEnabled()

    def is_chosen(self, name: str) -> bool:
        """Whether a row to tick shows its tick, or one of several answers that it is the one."""
        item = self.find(name)
        return item is not None and (item.property("given") is True or item.property("chosen") is True)

    def text(self, name: str) -> str:
        """The text that the item shows, "" if there is no such item. Invisible break marks are left out."""
        item = self.find(name)
        return "" if item is None else _text(item)

    def photograph(self, path: Path) -> bool:
        """Save the window as PNG."""
        saved: bool = self._window.grabWindow().save(str(path))
        return saved

    def find(self, name: str) -> QQuickItem | None:
        """The visible item of this name. A panel over the screen may have one of the same name: it disables the one
        below, and the enabled one is returned."""
        named = (item for item in _shown(self._window.contentItem()) if item.objectName() == name)
        visible = [item for item in named if self._in_view(item)]
        return next((item for item in visible if item.isEnabled()), visible[0] if visible else None)

    def _in_view(self, item: QQuickItem) -> bool:
        """Whether its middle is inside the window and inside everything that clips it: not scrolled away."""
        point = middle(item)
        if not (0 <= point.x() < self._window.width() and 0 <= point.y() < self._window.height()):
            return False
        return not any(parent.clip() and not parent.contains(parent.mapFromScene(point)) for parent in _ancestors(item))


def _shown(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every item that is painted, from the back to the front, wherever it is in the window; no reading over a kanji."""
    waiting = [root]
    while waiting:
        item = waiting.pop()
        if not item.isVisible() or item.opacity() == 0 or item.objectName() == "ruby":
            continue
        if item.width() > 0 and item.height() > 0:
            yield item
        waiting.extend(reversed(item.childItems()))


def _ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    parent: QQuickItem | None = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def _is_key(item: QQuickItem) -> bool:
    return item.objectName().startswith("key:")


def middle(item: QQuickItem) -> QPointF:
    """The middle of the item, in the window."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def _text(item: QQuickItem) -> str:
    text = item.property("text")
    return plain(text) if isinstance(text, str) else ""
