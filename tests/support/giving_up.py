"""An end for an event loop that nobody else ends."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTimer

GAVE_UP = -1


@contextmanager
def giving_up_after(milliseconds: int) -> Iterator[None]:
    """The loop that runs within the block ends with `GAVE_UP` after so long; none that comes after the block does."""
    timer = QTimer()
    timer.timeout.connect(lambda: QCoreApplication.exit(GAVE_UP))
    timer.start(milliseconds)
    try:
        yield
    finally:
        timer.stop()
