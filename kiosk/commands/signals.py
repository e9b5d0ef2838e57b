"""Ends a command with screens on a signal of a person or systemd."""

import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer

ENDING = (signal.SIGTERM, signal.SIGINT)
"""Signals that end the command."""


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Each signal of `ENDING` ends the event loop, even one that has not begun yet. Needs the application.

    An exception from a signal handler would be raised inside some slot that Qt calls, and end nothing.
    """
    # Repeat `quit`: it has no effect on a loop that has not begun.
    asking = QTimer()
    asking.timeout.connect(QCoreApplication.quit)
    handlers = {number: signal.signal(number, lambda *_: asking.start(0)) for number in ENDING}
    with _woken_by_signals():
        try:
            yield
        finally:
            asking.stop()
            for number, handler in handlers.items():
                signal.signal(number, handler)


@contextmanager
def _woken_by_signals() -> Iterator[None]:
    """Python runs signal handlers with its next bytecode, which in Qt's event loop may be never: each signal also
    writes a byte that wakes Qt.
    """
    woken, signalled = socket.socketpair()
    with woken, signalled:
        woken.setblocking(False)
        signalled.setblocking(False)

        def heard() -> None:
            with suppress(BlockingIOError):
                woken.recv(4096)

        notifier = QSocketNotifier(woken.fileno(), QSocketNotifier.Type.Read)
        notifier.activated.connect(heard)
        before = signal.set_wakeup_fd(signalled.fileno(), warn_on_full_buffer=False)
        try:
            yield
        finally:
            signal.set_wakeup_fd(before)
            notifier.setEnabled(False)
