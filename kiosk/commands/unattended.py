"""`kiosk run`: the unattended terminal, as systemd starts it."""

import gc
import logging
import os
import sys
import time
from dataclasses import replace
from pathlib import Path
from types import TracebackType

import sdnotify
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.app import Terminal
from kiosk.commands.signals import ended_by_signals
from kiosk.effects.observers import NOBODY_WATCHES, Observers
from kiosk.errors import KioskError
from kiosk.restart import RESTART_EXIT_CODE
from kiosk.station.configured_reader import configured_reader
from kiosk.station.displays import no_display_connected
from kiosk.station.profile import TerminalProfile
from kiosk.station.settings import Settings
from kiosk.time_service import TimeService
from ui.read_back import read_back_of
from ui.screen_watch import PINGS, ScreenWatch
from ui.window import KioskWindow, create_application

BUG_EXIT_CODE = 70

log = logging.getLogger(__name__)


def run(settings: Settings, observers: Observers = NOBODY_WATCHES, config: Path | None = None) -> int:
    """Until SIGTERM or SIGINT, or until there is a reason to start anew. Returns the exit code.

    `observers` are for the heartbeat; what it says of the last frame comes from here. Raises `KioskError`.
    """
    application = create_application()
    _check_panel(application, settings.profile)
    sys.excepthook = _leave
    with ended_by_signals():
        frame = LastFrame()
        watched = bool(os.environ.get("WATCHDOG_USEC"))
        if watched:
            observers = replace(observers, painted=frame.seconds_ago)
        time_service = TimeService()
        terminal = Terminal(
            settings,
            configured_reader(settings),
            clock_quality=time_service.quality,
            fullscreen=True,
            observers=observers,
            config=config,
        )
        systemd = sdnotify.SystemdNotifier()
        ends = True
        try:
            terminal.start()
            terminal.serve_unattended()
            _leave_a_panel_that_does_not_fit(terminal.window, application, settings.profile)

            def alive() -> None:
                frame.painted()
                systemd.notify("WATCHDOG=1")

            if microseconds := os.environ.get("WATCHDOG_USEC"):
                ScreenWatch(
                    terminal.window.window,
                    alive,
                    interval_ms=int(microseconds) // 1000 // PINGS,
                    no_display=no_display_connected,
                    read_back=read_back_of(application.platformName(), terminal.window),
                    parent=terminal.window,
                )
            systemd.notify("READY=1")
            gc.freeze()  # what is loaded now stays; the garbage collector need not walk through it after each visit
            return QCoreApplication.exec()
        except KioskError:
            ends = False  # the picture "not in service" comes: `kiosk.commands.out_of_service`
            raise
        finally:
            if ends:
                systemd.notify("STOPPING=1")
            time_service.close()
            terminal.close()


class LastFrame:
    """When the compositor took the last frame. Written by the GUI thread, read by any."""

    def __init__(self) -> None:
        self._at: float | None = None

    def painted(self) -> None:
        self._at = time.monotonic()

    def seconds_ago(self) -> float | None:
        return None if self._at is None else time.monotonic() - self._at


def _check_panel(application: QGuiApplication, profile: TerminalProfile) -> None:
    """Raise `KioskError` if the screens do not fit on the display; where none is plugged in there is no size yet."""
    size = application.primaryScreen().size()
    if not size.isEmpty():
        profile.check_panel(size.width(), size.height())


def _leave_a_panel_that_does_not_fit(
    window: KioskWindow, application: QGuiApplication, profile: TerminalProfile
) -> None:
    """Somebody may plug in another display. The next start says what is wrong with it."""

    def resized() -> None:
        try:
            _check_panel(application, profile)
        except KioskError:
            application.exit(RESTART_EXIT_CODE)

    window.window.widthChanged.connect(resized)
    window.window.heightChanged.connect(resized)


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
