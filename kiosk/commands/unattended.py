"""`kiosk run`: the unattended terminal, as systemd starts it."""

import gc
import logging
import sys
from types import TracebackType

import sdnotify
from PySide6.QtCore import QCoreApplication

from kiosk.app import Terminal
from kiosk.commands.signals import ended_by_signals
from kiosk.station.configured_reader import configured_reader
from kiosk.station.settings import Settings
from ui.window import create_application

WATCHDOG_MS = 5000
"""A quarter of WatchdogSec in kiosk.service."""
BUG_EXIT_CODE = 70

log = logging.getLogger(__name__)


def run(settings: Settings) -> int:
    """Until SIGTERM or SIGINT, or until there is a reason to start anew. Returns the exit code."""
    create_application(software=False)
    sys.excepthook = _leave
    with ended_by_signals():
        terminal = Terminal(settings, configured_reader(settings), fullscreen=True)
        systemd = sdnotify.SystemdNotifier()
        try:
            terminal.start()
            terminal.serve_unattended()
            terminal.window.on_tick(WATCHDOG_MS, lambda: systemd.notify("WATCHDOG=1"))
            systemd.notify("READY=1")
            gc.freeze()  # what is loaded now stays; the garbage collector need not walk through it after each visit
            return QCoreApplication.exec()
        finally:
            systemd.notify("STOPPING=1")
            terminal.close()


def _leave(kind: type[BaseException], _error: BaseException, where: TracebackType | None) -> None:
    """A mistake of the program in some slot: a screen that half works is worse than one that starts anew.

    Only the kind and the place are said: a message or a traceback could show what somebody typed.
    """
    place = f"{where.tb_frame.f_code.co_filename}:{where.tb_lineno}" if (where := _innermost(where)) else "?"
    log.critical("%s at %s; the terminal starts anew", kind.__name__, place)
    QCoreApplication.exit(BUG_EXIT_CODE)


def _innermost(where: TracebackType | None) -> TracebackType | None:
    while where is not None and where.tb_next is not None:
        where = where.tb_next
    return where
