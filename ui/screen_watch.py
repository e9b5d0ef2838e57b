"""Whether the screen shows what the program paints: what systemd's watchdog may believe.

A mark of one pixel in the upper left corner gets another colour at each turn: there is something to paint, and the
frame has damage. The terminal is alive when the compositor took the frame with the mark. A window that is not exposed
is not painted: its compositor hangs, or has no display to paint on. Now and then the mark is read back.
"""

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickWindow

from ui.read_back import Pixel, ReadBack

PINGS = 4
"""Pings in the time after which systemd takes the terminal for dead (WatchdogSec in kiosk.service)."""
READ_BACK_MS = 60_000
TAKEN_MS = 250
"""After so long a window whose frame the compositor did not take is no longer exposed (Qt waits for 100 ms)."""
STEP, STEPS = 16, 4
"""Of a channel of the mark: too dark to be noticed, far enough apart for a frame buffer of 16 bits."""
MARKS = STEPS**3

log = logging.getLogger(__name__)


def mark(number: int) -> Pixel:
    """The colour of turn `number`; 64 of them, then the first one again."""
    return Pixel(STEP * (number % STEPS), STEP * (number // STEPS % STEPS), STEP * (number // STEPS**2 % STEPS))


class ScreenWatch(QObject):
    """Calls `alive` about every `interval_ms` for as long as the screen can be believed. GUI thread only.

    `no_display` says whether the machine knows that no display is plugged in: a window that is not painted then is no
    fault of this terminal. `read_back` is None where nobody can be asked. After a read-back that failed `alive` is not
    called until another one succeeds; the next one begins at once.
    """

    def __init__(
        self,
        window: QQuickWindow,
        alive: Callable[[], None],
        *,
        interval_ms: int,
        no_display: Callable[[], bool],
        read_back: ReadBack | None,
        read_back_ms: int = READ_BACK_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._alive = alive
        self._no_display = no_display
        self._read_back = read_back
        self._read_back_ms = read_back_ms
        self._due = QDeadlineTimer(0)
        self._number = 0
        self._marked = False
        """Whether a mark was set that no frame has shown yet."""
        self._reading = False
        self._believed = True
        self._taken = QTimer(self)
        self._taken.setSingleShot(True)
        self._taken.setInterval(min(TAKEN_MS, interval_ms // 2))
        self._taken.timeout.connect(self._was_taken)
        window.frameSwapped.connect(self._painted)
        timer = QTimer(self)
        timer.timeout.connect(self._turn)
        timer.start(interval_ms)

    def _turn(self) -> None:
        if not self._window.isExposed():
            if self._no_display():
                self._alive()
            return
        self._number += 1
        shown = mark(self._number)
        self._window.setProperty("mark", QColor(shown.red, shown.green, shown.blue))
        self._marked = True

    def _painted(self) -> None:
        """The software renderer paints on this thread: the first frame after a mark was set has it."""
        if not self._marked:
            return
        self._marked = False
        self._taken.start()
        if self._read_back is not None and not self._reading and self._due.hasExpired():
            self._reading = True
            self._read_back.start(partial(self._was_read, self._number))

    def _was_taken(self) -> None:
        if self._believed and self._window.isExposed():
            self._alive()

    def _was_read(self, since: int, pixel: Pixel | None) -> None:
        """`since`: the turn in which the read-back began. Marks go on changing meanwhile, and a slow compositor may
        still show the one before."""
        self._reading = False
        possible = [mark(number) for number in range(since - 1, self._number + 1)]
        believed = pixel is not None and any(map(pixel.resembles, possible))
        if not believed and self._no_display():
            return  # a compositor without a display has nothing that could be read
        if believed:
            self._due.setRemainingTime(self._read_back_ms)
        if believed == self._believed:
            return
        self._believed = believed
        if believed:
            log.warning("the screen shows again what is painted")
        elif pixel is None:
            log.error("whoever holds the picture does not answer; the terminal counts as dead until it does")
        else:
            log.error("the screen does not show what is painted; the terminal counts as dead until it does")
