"""Carries out the shopper's steps in the event loop of the terminal's program, without blocking it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from ui.automatic_shopper.gestures import Pause, Steps, StuckError, Wait

_LOOK = 10
"""Milliseconds between two checks of a condition."""
_LONGEST_LOOK = 0.05
"""The most seconds that count as waiting between two checks. A later check shows that the machine was held up, and with
it the terminal."""


class Stepping(QObject):
    """Carries out `steps` after `start`, then emits `ended` exactly once: with their result, or their exception."""

    ended = Signal(object)

    def __init__(self, steps: Steps[Any], monotonic: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._monotonic = monotonic
        self._wait: Wait | Pause = Pause(0)
        self._waited = 0.0
        self._looked = 0.0
        self._paused = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin; the first step is taken in the event loop."""
        self._looked = self._monotonic()
        self._timer.start()

    def _look(self) -> None:
        """Called every `_LOOK` milliseconds: take steps until a condition does not hold."""
        now = self._monotonic()
        self._waited += min(now - self._looked, _LONGEST_LOOK)
        self._looked = now
        try:
            while self._go_on():
                self._waited = 0.0
        except StopIteration as ended:
            self._end(ended.value)
        except StuckError as stuck:
            self._end(stuck)
        except Exception as defect:
            self._end(defect)
            raise

    def _end(self, result: object) -> None:
        self._timer.stop()
        self.ended.emit(result)

    def _go_on(self) -> bool:
        """Take the next step if its condition holds. Returns whether one was taken.

        A pause ends in a later call at the earliest, so that the event loop runs in between.
        """
        match self._wait:
            case Pause(seconds):
                if self._waited < seconds or not self._paused:
                    self._paused = True
                    return False
                self._paused = False
                self._wait = next(self._steps)
            case Wait(condition, what, seconds):
                if condition():
                    self._wait = next(self._steps)
                elif self._waited >= seconds:
                    self._wait = self._steps.throw(StuckError(f"waited {seconds:.0f} s for {what}"))
                else:
                    return False
        return True
