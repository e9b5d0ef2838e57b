"""What a person can see and touch in a window: visible items by name, the text they show, and a finger.

Items are known by `objectName` (the convention: "screen:attract", "key:7", "action:next"). Nothing here knows what the
program means by them; it reads the scene and sends touch events to positions in it.
"""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from ui.line_breaking import plain

View = tuple[tuple[str, str], ...]
"""(object name, text) of everything visible: two views differ when a person sees a difference in words or items."""


class Sight:
    """One look after another at a window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._finger = QTest.createTouchDevice()

    def view(self) -> View:
        """All that can be read now."""
        named = ((item, item.objectName(), _text(item)) for item in _shown(self._window.contentItem()))
        return tuple((name, text) for item, name, text in named if (name or text) and self._in_view(item))

    def arrangement(self) -> tuple[tuple[str, str, int], ...]:
        """What can be read and how far down: turning a page in the middle of a long text changes nothing else."""
        shown = [item for item in _shown(self._window.contentItem()) if item.objectName() or _text(item)]
        return tuple((item.objectName(), _text(item), round(_middle(item).y())) for item in shown)

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
        return self._find(name) is not None

    def can_touch(self, name: str) -> bool:
        """Whether the item is there, enabled, and in full view of a finger."""
        item = self._find(name)
        return item is not None and item.isEnabled()

    def is_chosen(self, name: str) -> bool:
        """Whether a row to tick shows its tick, or one of several answers that it is the one."""
        item = self._find(name)
        return item is not None and (item.property("given") is True or item.property("chosen") is True)

    def text(self, name: str) -> str:
        """The text that the item shows, "" if there is no such item. Invisible break marks are left out."""
        item = self._find(name)
        return "" if item is None else _text(item)

    def place(self, name: str) -> QPoint | None:
        """Where the middle of the item is in the window; None if it is not to be seen."""
        item = self._find(name)
        return None if item is None else _middle(item).toPoint()

    def put_down(self, name: str) -> QPoint | None:
        """Put a finger on the middle of the item; where, or None if it is not to be seen."""
        point = self.place(name)
        if point is None:
            return None
        QTest.touchEvent(self._window, self._finger, False).press(0, point, self._window).commit(False)
        return point

    def lift(self, point: QPoint) -> None:
        """Take the finger off again, where it was put down."""
        QTest.touchEvent(self._window, self._finger, False).release(0, point, self._window).commit(False)

    def strike(self, character: str) -> None:
        """A key with a digit, of a keypad beside the screen."""
        QTest.keyClick(self._window, Qt.Key(ord(character)), Qt.KeyboardModifier.KeypadModifier)

    def photograph(self, path: Path) -> bool:
        """Save the window as PNG."""
        saved: bool = self._window.grabWindow().save(str(path))
        return saved

    def _find(self, name: str) -> QQuickItem | None:
        """The item of this name. What lies over a screen may have one of the same name, and disables the one below."""
        named = (item for item in _shown(self._window.contentItem()) if item.objectName() == name)
        visible = [item for item in named if self._in_view(item)]
        return next((item for item in visible if item.isEnabled()), visible[0] if visible else None)

    def _in_view(self, item: QQuickItem) -> bool:
        """Whether its middle is inside the window and inside everything that clips it: not scrolled away."""
        middle = _middle(item)
        if not (0 <= middle.x() < self._window.width() and 0 <= middle.y() < self._window.height()):
            return False
        return not any(
            parent.clip() and not parent.contains(parent.mapFromScene(middle)) for parent in _ancestors(item)
        )


def _shown(root: QQuickItem) -> Iterator[QQuickItem]:
    """Whatever is painted at all, from behind to before. Where in the window is asked of few of these only."""
    waiting = [root]
    while waiting:
        item = waiting.pop()
        if not item.isVisible() or item.opacity() == 0:
            continue
        if item.width() > 0 and item.height() > 0:
            yield item
        waiting.extend(reversed(item.childItems()))


def _ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    parent: QQuickItem | None = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def _middle(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def _text(item: QQuickItem) -> str:
    text = item.property("text")
    return plain(text) if isinstance(text, str) else ""
