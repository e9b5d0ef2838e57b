"""Checks that the screen shows what the program paints, before systemd's watchdog is served.

A mark of one pixel in the upper left corner changes its colour at each turn, so that there is a frame to paint. The
terminal counts as alive when the compositor has taken the frame with the mark. A window that is not exposed is not
painted: its compositor hangs, or has no display. Once a minute the mark is also read back.
"""

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickWindow

from ui.panel.read_back import Pixel, ReadBack

PINGS = 4
"""Watchdog pings in the time after which systemd restarts the terminal (WatchdogSec in kiosk.service)."""
READ_BACK_MS = 60_000
"""Milliseconds between two read-backs."""
TAKEN_MS = 250
"""Milliseconds after a frame in which Qt notices that the compositor did not take it; Qt itself waits for 100 ms. The
window is then no longer exposed."""
STEP, STEPS = 16, 4
"""Difference and number of the values of each channel of the mark: too dark to be noticed, and still different in a
frame buffer of 16 bits."""
MARKS = STEPS**3
"""The number of different colours of the mark."""

log = logging.getLogger(__name__)


def mark(number: int) -> Pixel:
    """The colour of turn `number`; after `MARKS` turns the first one comes again."""
    return Pixel(STEP * (number % STEPS), STEP * (number // STEPS % STEPS), STEP * (number // STEPS**2 % STEPS))


class ScreenWatch(QObject):
    """Calls `alive` about every `interval_ms` while the screen shows what is painted. GUI thread only.

    `no_display` tells whether the machine knows that no display is connected; a window that is not painted is then no
    fault. `read_back` is None if the platform has none. After a failed read-back `alive` is not called until another
    one succeeds, which is begun at once.
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
        """Whether a mark was set that is in no frame yet."""
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
        """A frame was painted. The software renderer paints on this thread, so a mark set before is in the frame."""
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
        """A read-back has ended, which began in turn `since`.

        The mark may have changed since then, and a slow compositor may still show the one before.
        """
        self._reading = False
        possible = [mark(number) for number in range(since - 1, self._number + 1)]
        believed = pixel is not None and any(map(pixel.resembles, possible))
        if not believed and self._no_display():
            return  # a compositor without a display has no picture to read
        if believed:
            self._due.setRemainingTime(self._read_back_ms)
        if believed == self._believed:
            return
        self._believed = believed
        if believed:
            log.warning("read-back: the screen shows again what is painted")
        elif pixel is None:
            log.error("read-back: the picture cannot be read; the watchdog is not served until it can")
        else:
            log.error("read-back: the screen does not show what is painted; the watchdog is not served until it does")
