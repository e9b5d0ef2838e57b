"""Opens the staff area: by a gesture in the upper left corner, or by a sequence of keys on a keypad.

The gesture is five short touches in the corner and a sixth that is held for 2 s, each at most 2 s after the one before.
A touch elsewhere starts it over. The corner has no control of the shopper's screens. The sequence on a keypad is / * /
* - + - +, also with at most 2 s between two keys. On the shopper's screens these keys only open and close a panel.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

CORNER_MM: Final = 15.0
"""Width and height of the corner."""
TOUCHES: Final = 5
"""The number of short touches before the one that is held."""
HOLD_SECONDS: Final = 2.0
"""How long the last touch is held."""
PAUSE_SECONDS: Final = 2.0
"""The longest time between two touches, or two keys."""
KEYS: Final = (
    *(Qt.Key.Key_Slash, Qt.Key.Key_Asterisk, Qt.Key.Key_Slash, Qt.Key.Key_Asterisk),
    *(Qt.Key.Key_Minus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Plus),
)
"""The keys that open the area at a keypad's numeric block, in this order."""


class CornerGesture:
    """Recognises the gesture from touches, in millimetres from the upper left corner and monotonic seconds."""

    def __init__(self) -> None:
        self._touches = 0
        self._down_at: float | None = None
        self._up_at = 0.0

    def pressed(self, x_mm: float, y_mm: float, at: float) -> bool:
        """A touch begins. Returns whether it completes the gesture if it is held for `HOLD_SECONDS`."""
        inside = 0 <= x_mm <= CORNER_MM and 0 <= y_mm <= CORNER_MM
        if not inside or (self._touches and at - self._up_at > PAUSE_SECONDS):
            self._touches = 0
        self._down_at = at if inside else None
        return inside and self._touches >= TOUCHES

    def moved(self, x_mm: float, y_mm: float) -> bool:
        """The touch moves. Returns whether it is still in the corner; outside, the gesture starts over."""
        if not (0 <= x_mm <= CORNER_MM and 0 <= y_mm <= CORNER_MM):
            self._touches, self._down_at = 0, None
        return self._down_at is not None

    def released(self, at: float) -> None:
        """The touch ends. It counts if it was shorter than `HOLD_SECONDS`; otherwise the gesture starts over."""
        short = self._down_at is not None and at - self._down_at < HOLD_SECONDS
        self._touches = self._touches + 1 if short else 0
        self._down_at, self._up_at = None, at

    def held(self, at: float) -> bool:
        """Whether the gesture is complete at `at`. If it is, the next one starts over."""
        complete = self._down_at is not None and self._touches >= TOUCHES and at - self._down_at >= HOLD_SECONDS
        if complete:
            self._touches, self._down_at = 0, None
        return complete


class KeySequence:
    """Recognises the sequence `KEYS`. Another key, or a pause of more than `PAUSE_SECONDS`, starts it over."""

    def __init__(self) -> None:
        self._known = 0
        self._at = 0.0

    def pressed(self, key: int, at: float, *, keypad: bool) -> bool:
        """A key at `at` monotonic seconds; only keys of a `keypad` count. Returns whether it completes `KEYS`."""
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
    """Event filter of a window: calls `made` after the gesture or the key sequence. It takes no event away.

    `px_per_mm` is called for each touch; `monotonic` is seconds.
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
        """Look at touches, mouse and keys. A second finger starts the gesture over. Always returns False."""
        match event.type():
            case QEvent.Type.MouseButtonPress | QEvent.Type.MouseButtonDblClick if isinstance(event, QMouseEvent):
                self._pressed(event.position().x(), event.position().y())
            case QEvent.Type.MouseButtonRelease:
                self._released()
            case QEvent.Type.MouseMove if isinstance(event, QMouseEvent):
                self._moved(event.position().x(), event.position().y())
            case QEvent.Type.TouchBegin | QEvent.Type.TouchUpdate if isinstance(event, QTouchEvent):
                self._touched(event)
            case QEvent.Type.TouchEnd:
                self._released()
            case QEvent.Type.TouchCancel:
                self._cancelled()
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
            self._cancelled()
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
        at = self._monotonic()
        # On a busy machine the release may be handled before the timer, although both are due.
        if self._corner.held(at):
            QTimer.singleShot(0, self, self._made)
        self._corner.released(at)

    def _cancelled(self) -> None:
        self._hold.stop()
        self._corner.moved(-1, -1)

    def _held(self) -> None:
        if self._corner.held(self._monotonic()):
            self._made()
