"""How a person or systemd ends a command that shows screens."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTimer

LISTEN_MS = 200


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """SIGTERM and SIGINT end the event loop, also one that has not begun yet. Needs the application.

    An exception out of a signal handler would end in whatever slot Qt was calling just then, and nothing would end.
    Python runs its handlers between Qt's events, hence the idle timer.
    """
    timer = QTimer()
    asked: list[int] = []

    def look() -> None:
        if asked:
            QCoreApplication.quit()

    def end(number: int, _frame: object) -> None:
        # Asked again and again: `quit` is lost on a loop that has not begun, and ends no loop but those that run.
        asked.append(number)
        timer.start(0)

    timer.timeout.connect(look)
    timer.start(LISTEN_MS)
    before = {number: signal.signal(number, end) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        timer.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
