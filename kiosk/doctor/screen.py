"""Checks of the screen as kiosk.service uses it: Qt's libraries, compositor, seat, frame buffer, display."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.doctor.input_devices import INPUT_DEVICES
from kiosk.errors import KioskError
from kiosk.station.displays import CONNECTORS, FRAME_BUFFER, GRIM, connected_displays, no_display_connected
from kiosk.station.profile import TerminalProfile
from ui.panel.qt_libraries import check_qt_libraries

SEATD_SOCKET = Path("/run/seatd.sock")
"""The socket of seatd."""
COMPOSITORS = ("cage", "sway")
"""The supported compositors, in order of preference where systemd does not know the unit."""


@dataclass(frozen=True, slots=True)
class ScreenSetup:
    """How Qt shows the screens. `platform`: QT_QPA_PLATFORM. `compositor`: "" for a platform without one."""

    platform: str = "wayland"
    compositor: str = COMPOSITORS[0]
    seatd_socket: Path = SEATD_SOCKET
    connectors: Path = CONNECTORS
    input_devices: Path = INPUT_DEVICES


def configured_screen() -> ScreenSetup:
    """The environment of kiosk.service with its drop-ins; without systemd, that of the package."""
    try:
        shown = subprocess.run(
            ["/usr/bin/systemctl", "show", "kiosk.service", "--property=Environment"],
            capture_output=True,
            text=True,
            check=False,
            timeout=10,
        ).stdout
    except OSError:
        shown = ""
    if platform := re.search(r"\bQT_QPA_PLATFORM=(\w+)", shown):
        started = re.search(rf"\bCOMPOSITOR=\S*/({'|'.join(COMPOSITORS)})\b", shown)
        return ScreenSetup(platform[1], started[1] if started else "")
    return ScreenSetup(compositor=next(filter(shutil.which, COMPOSITORS), COMPOSITORS[0]))


def check_libraries(setup: ScreenSetup) -> Iterator[CheckResult]:
    """Whether the shared libraries of Qt's platform plugin are installed."""
    try:
        check_qt_libraries(setup.platform)
    except KioskError as error:
        said, _, advice = str(error).partition("; ")
        packages = tuple(advice.partition("apt-get install ")[2].split())
        yield found("screen-libraries-missing", said, advice=advice.capitalize(), packages=packages)
    else:
        yield ok("screen libraries", f"all are installed for {setup.platform}")


def check_compositor(setup: ScreenSetup) -> Iterator[CheckResult]:
    """Whether the compositor and grim are installed. No result for a platform without a compositor."""
    if not setup.compositor:
        return
    missing = tuple(each for each in (setup.compositor, GRIM) if shutil.which(each) is None)
    if missing:
        yield found("compositor-missing", f"missing: {', '.join(missing)}", packages=missing)
    else:
        yield ok("compositor", f"{setup.compositor}; {GRIM} reads its picture back")


def check_seat(setup: ScreenSetup) -> Iterator[CheckResult]:
    """Whether seatd's socket may be used. No result without a compositor."""
    socket = setup.seatd_socket
    if not setup.compositor:
        return
    if not socket.exists():
        yield found("seat-missing", f"seatd does not run: {socket} is missing")
    elif not os.access(socket, os.W_OK):
        yield found("seat-refused", f"this user may not use {socket}")
    else:
        yield ok("seat", f"seatd at {socket}")


def check_frame_buffer(setup: ScreenSetup) -> Iterator[CheckResult]:
    """Whether the frame buffer may be written. No result if it may, or Qt does not use it."""
    if not setup.compositor and setup.platform == "linuxfb" and not os.access(FRAME_BUFFER, os.R_OK | os.W_OK):
        yield found("frame-buffer-unusable", f"{FRAME_BUFFER} cannot be used")


def check_display(profile: TerminalProfile, setup: ScreenSetup) -> Iterator[CheckResult]:
    """Whether the display has the pixels that the profile needs, in the shape of its millimetres."""
    if no_display_connected(setup.connectors):
        yield found("display-missing", "no display is connected")
        return
    displays = connected_displays(setup.connectors)
    if not displays:
        yield found("display-without-driver", "the kernel has no graphics driver")
        return
    if len(displays) > 1:
        yield found("displays-several", ", ".join(each.connector for each in displays))
    display = displays[0]
    seen = f"{display.connector}, {display.width_px}x{display.height_px} pixels"
    size = f"{profile.width_mm:g}x{profile.height_mm:g} mm"
    try:
        profile.check_panel(display.width_px, display.height_px)
    except KioskError as error:
        yield found("display-too-coarse", str(error).rpartition("; ")[0])
        return
    if not profile.is_shape_of(display.width_px, display.height_px):
        yield found("display-of-another-shape", f"{seen}: another aspect ratio than {size}")
    else:
        yield ok("display", f"{seen}; {size} by the profile {profile.code}")
