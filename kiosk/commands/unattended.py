"""`kiosk run`: the unattended terminal, as systemd starts it."""

import sdnotify
from PySide6.QtCore import QCoreApplication

from kiosk.app import Terminal, configured_reader
from kiosk.commands.signals import ended_by_signals
from kiosk.station.settings import Settings
from ui.app import create_application

WATCHDOG_MS = 5000
"""A quarter of WatchdogSec in kiosk.service."""


def run(settings: Settings) -> int:
    """Until SIGTERM or SIGINT, or until a device hangs. Returns the exit code."""
    create_application(software=False)
    with ended_by_signals():
        terminal = Terminal(settings, configured_reader(settings), fullscreen=True)
        systemd = sdnotify.SystemdNotifier()
        try:
            terminal.window.on_tick(WATCHDOG_MS, lambda: systemd.notify("WATCHDOG=1"))
            systemd.notify("READY=1")
            return QCoreApplication.exec()
        finally:
            systemd.notify("STOPPING=1")
            terminal.close()
