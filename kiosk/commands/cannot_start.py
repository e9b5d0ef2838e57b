"""`kiosk run` when the terminal cannot begin: an error in the settings, a missing authority, a state folder of another
user.

The panel says that the terminal is not in service, its id and the technician's number; the log has the reason. The
reason is checked every few seconds. Once it is gone the process ends, and systemd restarts it.
"""

import logging
from collections.abc import Callable
from pathlib import Path

import sdnotify
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication

from devices.regular_files import read_regular
from kiosk.commands.signals import ended_by_signals
from kiosk.environment import watchdog_microseconds
from kiosk.errors import KioskError
from kiosk.restart import RESTART_EXIT_CODE
from kiosk.station.displays import no_display_connected
from kiosk.station.not_in_service import WORDS_FILE, known_kiosk_id
from kiosk.station.settings import load_settings
from kiosk.station.state_folder import check_state_folder
from kiosk.station.trust_anchors import load_trust
from kiosk.strict_toml import parse
from ui.panel.not_in_service_window import NotInServiceWindow
from ui.panel.read_back import read_back_of
from ui.panel.screen_watch import PINGS, ScreenWatch
from ui.typography.fonts import missing_now, refusal
from ui.window import create_application

LOOK_MS = 5000
"""Milliseconds between two checks of the reason."""
LOOK_SELDOM_MS = 120_000
"""Milliseconds until the process ends if no checked reason applies: so long that systemd does not give up
restarting."""
STATE_DIR = Path("/var/lib/mynapoint-kiosk")
"""State folder if the settings do not tell."""

log = logging.getLogger(__name__)


def obstacle(config: Path | None) -> str | None:
    """Why the terminal cannot begin with these settings, in one line for a technician; None: it can."""
    try:
        settings = load_settings(config)
        settings.load_campaign()
        check_state_folder(settings.state_dir)
        load_trust(settings)
    except (KioskError, OSError) as error:
        return str(error)
    families = missing_now()
    return refusal(families) if families else None


def stay(config: Path | None, reason: str, *, look: Callable[[Path | None], str | None] = obstacle) -> int:
    """Show the picture until the reason is gone, or until SIGTERM or SIGINT. Returns the exit code."""
    application = create_application()
    with ended_by_signals():
        log.error("not in service: %s", reason)
        return _show(application, config, reason, look)


def _show(
    application: QGuiApplication, config: Path | None, reason: str, look: Callable[[Path | None], str | None]
) -> int:
    kiosk_id, phone = contact(config)
    shown = NotInServiceWindow(kiosk_id, phone, fullscreen=True, made_before=_pictures(config))
    systemd = sdnotify.SystemdNotifier()
    told = [reason]

    def look_again() -> None:
        found = look(config)
        if found is None:
            log.warning("the reason is gone; the terminal restarts")
            QCoreApplication.exit(RESTART_EXIT_CODE)
        elif found != told[0]:
            log.error("not in service: %s", found)
            told[0] = found

    looking = QTimer()
    looking.timeout.connect(look_again)
    looking.start(LOOK_MS if look(config) is not None else LOOK_SELDOM_MS)
    if microseconds := watchdog_microseconds():
        ScreenWatch(
            shown.window,
            lambda: systemd.notify("WATCHDOG=1"),
            interval_ms=microseconds // 1000 // PINGS,
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


def _pictures(config: Path | None) -> Path | None:
    """The folder of pictures made while all fonts were installed, if a font is missing now; else None."""
    try:
        return load_settings(config).pictures_dir if missing_now() else None
    except KioskError:
        return None


def contact(config: Path | None) -> tuple[str, str]:
    """The terminal's id and the technician's number, as far as faulty settings still tell them."""
    try:
        settings = load_settings(config)
    except KioskError:
        pass
    else:
        return known_kiosk_id(settings.state_dir), settings.technician.phone
    try:
        tables = parse(config) if config else {}
    except KioskError:
        tables = {}
    technician, state = tables.get("technician"), tables.get("state_dir", str(STATE_DIR))
    folder = (config.absolute().parent if config else Path()) / state if isinstance(state, str) else STATE_DIR
    kept = _kept(folder / "not-in-service" / WORDS_FILE)
    phone = technician.get("phone") if isinstance(technician, dict) else None
    return known_kiosk_id(folder) or kept.get("Terminal", ""), phone if isinstance(phone, str) else kept.get(
        "Technician", ""
    )


def _kept(words: Path) -> dict[str, str]:
    """The text beside the pictures, written when the settings were last valid."""
    try:
        lines = read_regular(words).decode("ascii", "replace").splitlines()
    except OSError:
        return {}
    return dict(line.split(": ", 1) for line in lines if ": " in line)
