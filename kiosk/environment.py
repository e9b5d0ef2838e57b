"""Environment variables: every variable that the program reads is read here.

An invalid variable is ignored, with a line in the log, and stops nothing. The unattended terminal also removes
variables that would make a library log its data or replace a library by another.
"""

import logging
import os
import re
from collections.abc import Mapping, MutableMapping
from pathlib import Path

WATCHDOG = "WATCHDOG_USEC"
"""systemd's watchdog interval (sd_watchdog_enabled(3))."""
PLATFORM = "QT_QPA_PLATFORM"
"""Qt's platform plugin."""
SHORTEST_WATCHDOG, LONGEST_WATCHDOG = 400_000, 3_600_000_000
"""Microseconds. systemd is told four times in this time that the program lives."""

KEPT_OF_QT = frozenset({PLATFORM, "QT_IM_MODULE", "QT_QUICK_BACKEND", "QML_DISABLE_DISK_CACHE"})
"""Qt's variables that the unattended terminal keeps."""
_PANELS = ("QT_QPA_FB_", "QT_QPA_EVDEV_", "QT_QPA_LIBINPUT_")
"""Variables for a panel without a compositor, which a drop-in may set: docs/installation.md."""
_OF_QT = ("QT_", "QML_", "QML2_", "QSG_", "QV4_")
_OBEYED = (
    "WAYLAND_DEBUG",  # libwayland: every key and touch, with its place
    "SSLKEYLOGFILE",  # the keys of every TLS connection
    "LIBPCSCLITE_DELEGATE",  # another library instead of pcscd's: the PIN passes through it
    "PCSCLITE_CSOCK_NAME",  # another pcscd
    "OPENSSL_CONF",
    "OPENSSL_MODULES",
    "OPENSSL_ENGINES",
    "CUPS_SERVER",  # another print service: receipts are sent to it over the network
    "IPP_PORT",
    "DBUS_SYSTEM_BUS_ADDRESS",  # another bus: a service on it could claim that the clock is synchronised
)
_QUIET = {"QT_LOGGING_RULES": "*.debug=false;*.info=false"}
"""Overrides a `qtlogging.ini` of the machine or the user, which could log every key and touch."""
_WIDTH, _COMPLETION = "TERMINAL_WIDTH", "_KIOSK_COMPLETE"

log = logging.getLogger(__name__)


def watchdog_microseconds(environment: Mapping[str, str] = os.environ) -> int | None:
    """The interval in which systemd expects a sign of life; None without a watchdog."""
    said = environment.get(WATCHDOG, "")
    if not said:
        return None
    if not (said.isascii() and said.isdecimal() and len(said) <= len(str(LONGEST_WATCHDOG))):
        log.warning("%s is no number of microseconds; the watchdog gets no sign of life", WATCHDOG)
        return None
    return min(max(int(said), SHORTEST_WATCHDOG), LONGEST_WATCHDOG)


def output_is_in_the_journal(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether systemd started this program with its output in the journal."""
    return bool(environment.get("JOURNAL_STREAM"))


def platform(environment: Mapping[str, str] = os.environ) -> str:
    """The requested platform plugin of Qt; "" for Qt's own choice."""
    return environment.get(PLATFORM, "")


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a display server is configured."""
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def missing_compositor(environment: Mapping[str, str] = os.environ) -> str:
    """Why the configured Wayland compositor is missing; "" if it exists, or none is configured.

    Qt ends the process if it finds none.
    """
    wanted = platform(environment)
    if not wanted.startswith("wayland") and (wanted or environment.get("DISPLAY") or not has_display(environment)):
        return ""
    display = environment.get("WAYLAND_DISPLAY") or "wayland-0"
    folder = environment.get("XDG_RUNTIME_DIR", "")
    if not display.startswith("/") and not folder.startswith("/"):
        return "XDG_RUNTIME_DIR names no folder in which a compositor could be"
    try:
        there = (Path(folder) / display).is_socket()
    except (OSError, ValueError):
        there = False
    return "" if there else "there is no compositor where WAYLAND_DISPLAY and XDG_RUNTIME_DIR say"


def forget_what_commands_would_obey(environment: MutableMapping[str, str] = os.environ) -> None:
    """Remove variables that break typer: with an invalid width it raises a traceback, and with a request for
    completion, which is not offered, it runs no command.
    """
    environment.pop(_COMPLETION, None)
    if not re.fullmatch("[0-9]{1,4}", environment.get(_WIDTH, "80"), re.ASCII):
        del environment[_WIDTH]


def forget_what_libraries_would_obey(environment: MutableMapping[str, str] = os.environ) -> list[str]:
    """Remove variables that libraries obey, before Qt, OpenSSL and PC/SC are loaded, because the program handles PINs.
    Returns their names, for the log.

    Debug output of a library would go to the system's journal, and stay on the disk.
    """
    of_qt = (
        name for name in environment if name.startswith(_OF_QT) and not (name in KEPT_OF_QT or name.startswith(_PANELS))
    )
    forgotten = sorted({*of_qt, *(name for name in _OBEYED if name in environment)})
    for name in forgotten:
        del environment[name]
    environment.update(_QUIET)
    return forgotten
