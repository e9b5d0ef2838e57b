"""How staff open their area: a gesture in the upper left corner, or a sequence of keys of a keypad.

Five short touches in the corner and a sixth that is held for two seconds, each within two seconds after the one before;
any touch elsewhere begins anew. No shopper's control lies in that corner. On a keypad: / * / * - + - +, one after the
other: it opens and closes what is shown there and leaves everything as it was.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

CORNER_MM: Final = 15.0
TOUCHES: Final = 5
"""Short ones, before the one that is held."""
HOLD_SECONDS: Final = 2.0
PAUSE_SECONDS: Final = 2.0
KEYS: Final = (
    *(Qt.Key.Key_Slash, Qt.Key.Key_Asterisk, Qt.Key.Key_Slash, Qt.Key.Key_Asterisk),
    *(Qt.Key.Key_Minus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Plus),
)


class CornerGesture:
    """Told of touches, in millimetres from the upper left corner and monotonic seconds. No Qt, no clock."""

    def __init__(self) -> None:
        self._touches = 0
        self._down_at: float | None = None
        self._up_at = 0.0

    def pressed(self, x_mm: float, y_mm: float, at: float) -> bool:
        """Whether this touch completes the gesture if it is held for `HOLD_SECONDS`."""
        inside = 0 <= x_mm <= CORNER_MM and 0 <= y_mm <= CORNER_MM
        if not inside or (self._touches and at - self._up_at > PAUSE_SECONDS):
            self._touches = 0
        self._down_at = at if inside else None
        return inside and self._touches >= TOUCHES

    def moved(self, x_mm: float, y_mm: float) -> bool:
        """Whether the finger is still in the corner; one that leaves it begins anew."""
        if not (0 <= x_mm <= CORNER_MM and 0 <= y_mm <= CORNER_MM):
            self._touches, self._down_at = 0, None
        return self._down_at is not None

    def released(self, at: float) -> None:
        short = self._down_at is not None and at - self._down_at < HOLD_SECONDS
        self._touches = self._touches + 1 if short else 0
        self._down_at, self._up_at = None, at

    def held(self, at: float) -> bool:
        """Whether the gesture is complete at `at`; then it begins anew."""
        complete = self._down_at is not None and self._touches >= TOUCHES and at - self._down_at >= HOLD_SECONDS
        if complete:
            self._touches, self._down_at = 0, None
        return complete


class KeySequence:
    """Told of keys; any other key begins anew, and so does a pause."""

    def __init__(self) -> None:
        self._known = 0
        self._at = 0.0

    def pressed(self, key: int, at: float, *, keypad: bool) -> bool:
        """Whether this key completes the sequence."""
        if self._known and at - self._at > PAUSE_SECONDS:
            self._known = 0
        if not keypad or key != KEYS[self._known]:
            self._known = int(keypad and key == KEYS[0])
        else:
            self._known += 1
        self._at = at
        complete = self._known == len(KEYS)
        if complete:
            self._known = 0
        return complete


class GestureFilter(QObject):
    """Watches a window's touches and keys without taking any of them; `made` is called when the gesture is made.

    `px_per_mm` is asked anew for each touch; `monotonic` is seconds.
    """

    def __init__(
        self,
        window: QQuickWindow,
        px_per_mm: Callable[[], float],
        monotonic: Callable[[], float],
        made: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._px_per_mm = px_per_mm
        self._monotonic = monotonic
        self._made = made
        self._corner = CornerGesture()
        self._keys = KeySequence()
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(int(HOLD_SECONDS * 1000) + 20)
        self._hold.timeout.connect(self._held)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's name
        match event.type():
            case QEvent.Type.MouseButtonPress | QEvent.Type.MouseButtonDblClick if isinstance(event, QMouseEvent):
                self._pressed(event.position().x(), event.position().y())
            case QEvent.Type.MouseButtonRelease:
                self._released()
            case QEvent.Type.MouseMove if isinstance(event, QMouseEvent):
                self._moved(event.position().x(), event.position().y())
            case QEvent.Type.TouchBegin | QEvent.Type.TouchUpdate if isinstance(event, QTouchEvent):
                self._touched(event)
            case QEvent.Type.TouchEnd | QEvent.Type.TouchCancel:
                self._released()
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent) and not event.isAutoRepeat():
                keypad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
                if self._keys.pressed(event.key(), self._monotonic(), keypad=keypad):
                    QTimer.singleShot(0, self, self._made)
            case _:
                pass
        return False

    def _touched(self, event: QTouchEvent) -> None:
        points = event.points()
        if len(points) != 1:
            self._released()
            self._pressed(-1, -1)
        elif event.type() is QEvent.Type.TouchBegin:
            self._pressed(points[0].position().x(), points[0].position().y())
        else:
            self._moved(points[0].position().x(), points[0].position().y())

    def _pressed(self, x: float, y: float) -> None:
        scale = self._px_per_mm()
        if self._corner.pressed(x / scale, y / scale, self._monotonic()):
            self._hold.start()
        else:
            self._hold.stop()

    def _moved(self, x: float, y: float) -> None:
        scale = self._px_per_mm()
        if not self._corner.moved(x / scale, y / scale):
            self._hold.stop()

    def _released(self) -> None:
        self._hold.stop()
        self._corner.released(self._monotonic())

    def _held(self) -> None:
        if self._corner.held(self._monotonic()):
            self._made()
