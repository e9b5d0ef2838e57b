"""`kiosk run` where a terminal cannot even begin: a mistake in the settings, an authority that is missing, a state
folder of another user. The panel says that it is not in service, which terminal it is and whom to call; the log why.

Every few seconds it is looked whether the reason has gone. Then the process leaves, for systemd to start it anew.
"""

import logging
import os
import tomllib
from collections.abc import Callable
from pathlib import Path

import sdnotify
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.commands.signals import ended_by_signals
from kiosk.errors import KioskError
from kiosk.restart import RESTART_EXIT_CODE
from kiosk.station.displays import no_display_connected
from kiosk.station.not_in_service import WORDS_FILE, known_kiosk_id
from kiosk.station.settings import load_settings
from kiosk.station.state_folder import check_state_folder
from kiosk.station.trust_anchors import load_trust
from ui.out_of_service import OutOfServiceWindow
from ui.read_back import read_back_of
from ui.screen_watch import PINGS, ScreenWatch
from ui.window import create_application

LOOK_MS = 5000
LOOK_SELDOM_MS = 120_000
"""Where what keeps it from starting is none of what is looked at: so seldom that systemd does not give it up."""
STATE_DIR = Path("/var/lib/mynapoint-kiosk")

log = logging.getLogger(__name__)


def obstacle(config: Path | None) -> str | None:
    """Why the terminal cannot begin with these settings, in a line for a technician; None: it can."""
    try:
        settings = load_settings(config)
        settings.load_campaign()
        check_state_folder(settings.state_dir)
        load_trust(settings)
    except (KioskError, OSError) as error:
        return str(error)
    return None


def stay(config: Path | None, reason: str, *, look: Callable[[Path | None], str | None] = obstacle) -> int:
    """Show the picture until the reason has gone, or until SIGTERM or SIGINT. Returns the exit code."""
    application = create_application()
    with ended_by_signals():
        log.error("not in service: %s", reason)
        return _show(application, config, reason, look)


def _show(
    application: QGuiApplication, config: Path | None, reason: str, look: Callable[[Path | None], str | None]
) -> int:
    kiosk_id, phone = contact(config)
    shown = OutOfServiceWindow(kiosk_id, phone, fullscreen=True)
    systemd = sdnotify.SystemdNotifier()
    told = [reason]

    def look_again() -> None:
        found = look(config)
        if found is None:
            log.warning("the reason has gone; the terminal starts anew")
            QCoreApplication.exit(RESTART_EXIT_CODE)
        elif found != told[0]:
            log.error("not in service: %s", found)
            told[0] = found

    looking = QTimer()
    looking.timeout.connect(look_again)
    looking.start(LOOK_MS if look(config) is not None else LOOK_SELDOM_MS)
    if microseconds := os.environ.get("WATCHDOG_USEC"):
        ScreenWatch(
            shown.window,
            lambda: systemd.notify("WATCHDOG=1"),
            interval_ms=int(microseconds) // 1000 // PINGS,
            no_display=no_display_connected,
            read_back=read_back_of(application.platformName(), looking),
            parent=looking,
        )
    systemd.notify("READY=1")
    try:
        return QCoreApplication.exec()
    finally:
        systemd.notify("STOPPING=1")
        looking.stop()
        shown.close()


def contact(config: Path | None) -> tuple[str, str]:
    """The terminal's id and the technician's number, as far as settings that may have a mistake still tell."""
    try:
        settings = load_settings(config)
    except KioskError:
        pass
    else:
        return known_kiosk_id(settings.state_dir), settings.technician.phone
    try:
        tables = tomllib.loads(config.read_text(encoding="utf-8")) if config else {}
    except (OSError, ValueError):
        tables = {}
    technician, state = tables.get("technician"), tables.get("state_dir", str(STATE_DIR))
    folder = (config.absolute().parent if config else Path()) / state if isinstance(state, str) else STATE_DIR
    kept = _kept(folder / "not-in-service" / WORDS_FILE)
    phone = technician.get("phone") if isinstance(technician, dict) else None
    return known_kiosk_id(folder) or kept.get("Terminal", ""), phone if isinstance(phone, str) else kept.get(
        "Technician", ""
    )


def _kept(words: Path) -> dict[str, str]:
    """What was written beside the pictures, the last time that the settings were right."""
    try:
        lines = words.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return {}
    return dict(line.split(": ", 1) for line in lines if ": " in line)
