"""The one door into the GUI thread, and the one timer of a visit."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class Bridge(QObject):
    """Worker threads call `post`; `receive` runs in the GUI thread, in order, with the same frozen value."""

    _event = Signal(object)

    def __init__(self, receive: Callable[[Any], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._receive = receive
        self._open = True
        # A bound method of a QObject: Qt then knows its thread. A lambda would run in the sender's.
        self._event.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, event: object) -> None:
        """Any thread. Returns at once."""
        self._event.emit(event)

    def close(self) -> None:
        """What still comes is dropped: there is nobody left whom it concerns. GUI thread only."""
        self._open = False

    def _deliver(self, event: object) -> None:
        if self._open:
            self._receive(event)


class DeadlineTimer(QObject):
    """Calls `time_is_up` once at an armed moment; arming it again replaces the moment. GUI thread only."""

    def __init__(self, time_is_up: Callable[[], None], now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(time_is_up)

    def arm(self, moment: float | None) -> None:
        """`moment` in seconds of `now` (monotonic); None disarms. Never calls before its moment."""
        if moment is None:
            self._timer.stop()
            return
        self._timer.start(max(0, int((moment - self._now()) * 1000) + 1))
