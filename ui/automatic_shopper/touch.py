"""The automatic shopper's input: touch events at the middle of a visible item, and keys of a keypad."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from ui.automatic_shopper.reading import Reading, middle


class Touch:
    """One touch point on a window, whose items `reading` finds by name."""

    def __init__(self, window: QQuickWindow, reading: Reading) -> None:
        self._window = window
        self._reading = reading
        self._device = QTest.createTouchDevice()

    def press(self, name: str) -> QPoint | None:
        """Begin a touch at the middle of the item. Returns the point, or None if the item is not visible."""
        item = self._reading.find(name)
        point = None if item is None else middle(item).toPoint()
        if point is not None:
            QTest.touchEvent(self._window, self._device, False).press(0, point, self._window).commit(False)
        return point

    def release(self, point: QPoint) -> None:
        """End the touch at the point where it began."""
        QTest.touchEvent(self._window, self._device, False).release(0, point, self._window).commit(False)

    def strike(self, digit: str) -> None:
        """Press and release the key of one digit on a keypad beside the screen."""
        QTest.keyClick(self._window, Qt.Key(ord(digit)), Qt.KeyboardModifier.KeypadModifier)
