"""Checks of the screen as the unit has it: Qt's libraries, the compositor and its seat, the display."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.doctor.check_result import CheckResult, fail, ok, warn
from kiosk.errors import KioskError
from kiosk.station.displays import CONNECTORS, FRAME_BUFFER, GRIM, connected_displays, no_display_connected
from kiosk.station.profile import TerminalProfile
from ui.qt_libraries import check_qt_libraries

SEATD_SOCKET = Path("/run/seatd.sock")
COMPOSITORS = ("cage", "sway")
"""In the order in which they are looked for where systemd does not say which one the unit starts."""


@dataclass(frozen=True, slots=True)
class ScreenSetup:
    """How the screens come to the panel. `compositor` is empty where Qt paints without one."""

    platform: str = "wayland"
    compositor: str = COMPOSITORS[0]
    seatd_socket: Path = SEATD_SOCKET
    connectors: Path = CONNECTORS


def configured_screen() -> ScreenSetup:
    """What the unit says, drop-ins included; without systemd, what it says as delivered."""
    try:
        shown = subprocess.run(
            ["/usr/bin/systemctl", "show", "kiosk.service", "--property=Environment", "--property=ExecStart"],
            capture_output=True,
            text=True,
            check=False,
            timeout=10,
        ).stdout
    except OSError:
        shown = ""
    if platform := re.search(r"\bQT_QPA_PLATFORM=(\w+)", shown):
        started = re.search(rf"/({'|'.join(COMPOSITORS)})\b", shown)
        return ScreenSetup(platform[1], started[1] if started else "")
    return ScreenSetup(compositor=next(filter(shutil.which, COMPOSITORS), COMPOSITORS[0]))


def check_screen(profile: TerminalProfile, setup: ScreenSetup) -> Iterator[CheckResult]:
    try:
        check_qt_libraries(setup.platform)
    except KioskError as error:
        yield CheckResult.of_error("screen libraries", error)
    else:
        yield ok("screen libraries", f"all there for {setup.platform}")
    if setup.compositor:
        yield _compositor(setup.compositor)
        yield _seat(setup.seatd_socket)
    elif setup.platform == "linuxfb" and not os.access(FRAME_BUFFER, os.R_OK | os.W_OK):
        yield fail("frame buffer", f"{FRAME_BUFFER} cannot be used", "plug in the display, and run this as its user")
    yield _display(profile, setup.connectors)


def _compositor(program: str) -> CheckResult:
    name = "compositor"
    missing = [each for each in (program, GRIM) if shutil.which(each) is None]
    if missing:
        return fail(
            name, f"missing: {', '.join(missing)}", f"install what is missing: apt-get install {' '.join(missing)}"
        )
    return ok(name, f"{program}, read back by {GRIM}")


def _seat(socket: Path) -> CheckResult:
    name = "seat"
    if not socket.exists():
        return fail(name, f"seatd does not run: no {socket}", "apt-get install seatd; systemctl enable --now seatd")
    if not os.access(socket, os.W_OK):
        return fail(name, f"this user may not use {socket}", "run this as the terminal's user, which is in group video")
    return ok(name, f"seatd at {socket}")


def _display(profile: TerminalProfile, connectors: Path) -> CheckResult:
    name = "display"
    if no_display_connected(connectors):
        return warn(name, "none is plugged in", "plug it in and switch it on")
    displays = connected_displays(connectors)
    if not displays:
        return warn(name, "the kernel knows no graphics card", "look for its driver: dmesg | grep drm")
    display = displays[0]
    seen = f"{display.connector}, {display.width_px}x{display.height_px} pixels"
    try:
        profile.check_panel(display.width_px, display.height_px)
    except KioskError as error:
        return CheckResult.of_error(name, error)
    if not profile.is_shape_of(display.width_px, display.height_px):
        size = f"{profile.width_mm:g}x{profile.height_mm:g} mm"
        return warn(
            name,
            f"{seen}, which is no shape of {size}",
            "measure the panel, and name the profile of this one: terminal",
        )
    return ok(name, seen)
