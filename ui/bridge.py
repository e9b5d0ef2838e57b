"""Events from worker threads into the GUI thread (`Bridge`), and the timer of a visit's deadline (`DeadlineTimer`)."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class Bridge(QObject):
    """Passes events from any thread to `receive`, which runs in the GUI thread.

    Events of one thread arrive in the order in which they were posted. The value itself is passed, not a copy, so it
    must be immutable.
    """

    _event = Signal(object)

    def __init__(self, receive: Callable[[Any], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._receive = receive
        self._open = True
        # Qt takes the receiving thread from the QObject of a bound method. A lambda would run in the sender's thread.
        self._event.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, event: object) -> None:
        """Queue the event and return at once. Any thread."""
        self._event.emit(event)

    def close(self) -> None:
        """Drop every event that has not been delivered yet, and every later one. GUI thread only."""
        self._open = False

    def _deliver(self, event: object) -> None:
        if self._open:
            self._receive(event)


STALLED_SECONDS = 0.5
"""A timer that fires later than this shows that the whole thread was held up."""
LONGEST_GRACE_SECONDS = 5.0
"""The most by which a stall prolongs a visit, so that a machine that slept does not keep a finished visit open."""


class DeadlineTimer(QObject):
    """Calls `time_is_up` once at the armed moment; arming it again replaces the moment. GUI thread only.

    After a stall of the thread (for example by swapping) the timer fires together with the touches and answers that
    arrived during the stall, and Qt defines no order between them. They must come first. Therefore a timer that is
    more than `STALLED_SECONDS` late waits once more, for as long as it was late but at most `LONGEST_GRACE_SECONDS`.
    If an event arms it with another moment in that time, the new moment counts. Devices and the disk, which the stall
    also held up, get the same extra time.
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
        """Set the moment, in seconds of the clock `now`; None disarms. `time_is_up` is never called before it."""
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
