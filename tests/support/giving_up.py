"""A time-out for an event loop of a test."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTimer

GAVE_UP = -1
"""Exit code of the loop after the time-out."""


@contextmanager
def giving_up_after(milliseconds: int) -> Iterator[None]:
    """The loop inside the block ends with `GAVE_UP` after this time; later loops do not."""
    timer = QTimer()
    timer.timeout.connect(lambda: QCoreApplication.exit(GAVE_UP))
    timer.start(milliseconds)
    try:
        yield
    finally:
        timer.stop()
