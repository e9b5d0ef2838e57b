"""`kiosk run`: the unattended terminal, as systemd starts it."""

import signal

import sdnotify
from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.app import Terminal, configured_reader
from kiosk.station.settings import Settings
from ui.app import create_application

LISTEN_FOR_SIGNALS_MS = 200
WATCHDOG_MS = 5000
"""A quarter of WatchdogSec in kiosk.service."""


def run(settings: Settings) -> int:
    """Until SIGTERM or SIGINT, or until a device hangs. Returns the exit code."""
    create_application(software=False)
    terminal = Terminal(settings, configured_reader(settings), fullscreen=True)
    systemd = sdnotify.SystemdNotifier()
    try:
        terminal.window.on_tick(WATCHDOG_MS, lambda: systemd.notify("WATCHDOG=1"))
        with _ended_by_signals():
            systemd.notify("READY=1")
            return QCoreApplication.exec()
    finally:
        systemd.notify("STOPPING=1")
        terminal.close()


class _ended_by_signals:  # noqa: N801 - used as a function
    """SIGTERM and SIGINT end the event loop. Python runs its handlers between Qt's events, hence the idle timer."""

    def __enter__(self) -> None:
        self._timer = QTimer()
        self._timer.start(LISTEN_FOR_SIGNALS_MS)
        self._timer.timeout.connect(_let_python_run)
        self._before = {
            number: signal.signal(number, lambda *_: QCoreApplication.quit())
            for number in (signal.SIGTERM, signal.SIGINT)
        }

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        for number, handler in self._before.items():
            signal.signal(number, handler)


def _let_python_run() -> None:
    """Nothing: that it is called is the point."""
