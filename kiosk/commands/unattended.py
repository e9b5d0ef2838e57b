"""`kiosk run`: the unattended terminal, as systemd starts it."""

import gc
import logging
import sys
import time
from dataclasses import replace
from pathlib import Path
from types import TracebackType

import sdnotify
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase, QGuiApplication

from kiosk.app import Terminal
from kiosk.commands.signals import ended_by_signals
from kiosk.effects.observers import NOBODY_WATCHES, Observers
from kiosk.environment import watchdog_microseconds
from kiosk.errors import KioskError
from kiosk.restart import RESTART_EXIT_CODE
from kiosk.station.configured_reader import configured_reader
from kiosk.station.displays import no_display_connected
from kiosk.station.profile import TerminalProfile
from kiosk.station.settings import Settings
from kiosk.time_service import TimeService
from ui.panel.read_back import read_back_of
from ui.panel.screen_watch import PINGS, ScreenWatch
from ui.typography.fonts import missing, refusal
from ui.window import KioskWindow, create_application

BUG_EXIT_CODE = 70
"""Exit code after an error of the program (EX_SOFTWARE)."""

log = logging.getLogger(__name__)


def run(settings: Settings, observers: Observers = NOBODY_WATCHES, config: Path | None = None) -> int:
    """Run until SIGTERM or SIGINT, or until there is a reason to restart. Returns the exit code. Raises `KioskError`.

    `observers` are for the heartbeat; this function adds the time of the last frame.
    """
    application = create_application()
    if families := missing(QFontDatabase.families()):
        raise KioskError(refusal(families))
    _check_panel(application, settings.profile)
    sys.excepthook = _leave
    with ended_by_signals():
        frame = LastFrame()
        microseconds = watchdog_microseconds()
        if microseconds:
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

            if microseconds:
                ScreenWatch(
                    terminal.window.window,
                    alive,
                    interval_ms=microseconds // 1000 // PINGS,
                    no_display=no_display_connected,
                    read_back=read_back_of(application.platformName(), terminal.window),
                    parent=terminal.window,
                )
            systemd.notify("READY=1")
            gc.freeze()  # exclude the objects loaded so far, which are permanent, from garbage collections
            return QCoreApplication.exec()
        except KioskError:
            ends = False  # the picture "not in service" follows: `kiosk.commands.cannot_start`
            raise
        finally:
            if ends:
                systemd.notify("STOPPING=1")
            time_service.close()
            terminal.close()


class LastFrame:
    """When the compositor accepted the last frame. Written by the GUI thread, read by any."""

    def __init__(self) -> None:
        self._at: float | None = None

    def painted(self) -> None:
        """A frame was accepted now."""
        self._at = time.monotonic()

    def seconds_ago(self) -> float | None:
        """Seconds since the last frame; None before the first."""
        return None if self._at is None else time.monotonic() - self._at


def _check_panel(application: QGuiApplication, profile: TerminalProfile) -> None:
    """Raise `KioskError` if the screens do not fit the display. Without a display no size is known yet."""
    size = application.primaryScreen().size()
    if not size.isEmpty():
        profile.check_panel(size.width(), size.height())


def _leave_a_panel_that_does_not_fit(
    window: KioskWindow, application: QGuiApplication, profile: TerminalProfile
) -> None:
    """Restart if another display is plugged in that does not fit; the next start reports why."""

    def resized() -> None:
        try:
            _check_panel(application, profile)
        except KioskError:
            application.exit(RESTART_EXIT_CODE)

    window.window.widthChanged.connect(resized)
    window.window.heightChanged.connect(resized)


def _leave(kind: type[BaseException], _error: BaseException, where: TracebackType | None) -> None:
    """Restart after an error of the program in a slot, because a screen may be left half updated.

    Log only the kind and the place: a message or a traceback could show inputs.
    """
    place = f"{where.tb_frame.f_code.co_filename}:{where.tb_lineno}" if (where := _innermost(where)) else "?"
    log.critical("%s at %s; the terminal restarts", kind.__name__, place)
    QCoreApplication.exit(BUG_EXIT_CODE)


def _innermost(where: TracebackType | None) -> TracebackType | None:
    while where is not None and where.tb_next is not None:
        where = where.tb_next
    return where
