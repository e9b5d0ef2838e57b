"""How a person or systemd ends a command that shows screens."""

import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer

ENDING = (signal.SIGTERM, signal.SIGINT)


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Each signal of `ENDING` ends the event loop, also one that has not begun yet. Needs the application.

    An exception out of a signal handler would end in whatever slot Qt was calling just then, and nothing would end.
    """
    # Asked again and again: `quit` is lost on a loop that has not begun, and ends no loop but those that run.
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
    """Python's handlers run when Python runs next, which in a loop of Qt's may be never: a signal is a byte that Qt
    waits for, too."""
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
