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


STALLED_SECONDS = 0.5
"""A timer that comes so much too late was held up with the whole thread."""
LONGEST_GRACE_SECONDS = 5.0
"""What a stall may prolong a visit by. A person who left must not be waited for as long as the machine slept."""


class DeadlineTimer(QObject):
    """Calls `time_is_up` once at an armed moment; arming it with another one replaces the moment. GUI thread only.

    After a stall of the thread (a machine that swaps) the timer is due together with the touches and answers that came
    meanwhile, and Qt does not say which goes first. They do: the timer waits once more for as long as it was late,
    `LONGEST_GRACE_SECONDS` at most, and what arms it anew in that time counts. What a device or the disk works on was
    held up as well, and gets the same time.
    """

    def __init__(self, time_is_up: Callable[[], None], now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._time_is_up = time_is_up
        self._now = now
        self._moment: float | None = None
        self._excused = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._due)

    def arm(self, moment: float | None) -> None:
        """`moment` in seconds of `now` (monotonic); None disarms. Never calls before its moment."""
        if moment == self._moment:
            return
        self._moment = moment
        self._excused = False
        if moment is None:
            self._timer.stop()
        else:
            self._timer.start(max(0, int((moment - self._now()) * 1000) + 1))

    def _due(self) -> None:
        if self._moment is None:
            return
        late = self._now() - self._moment
        if late > STALLED_SECONDS and not self._excused:
            self._excused = True
            self._timer.start(int(1000 * min(late, LONGEST_GRACE_SECONDS)))
            return
        self._moment = None
        self._time_is_up()
