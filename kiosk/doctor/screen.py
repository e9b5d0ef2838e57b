"""Checks of the screen as the unit has it: Qt's libraries, the compositor and its seat, the display."""

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
    input_devices: Path = INPUT_DEVICES


def configured_screen() -> ScreenSetup:
    """What the unit says, drop-ins included; without systemd, what it says as delivered."""
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
    """Whether Qt finds what it needs on this machine."""
    try:
        check_qt_libraries(setup.platform)
    except KioskError as error:
        said, _, advice = str(error).partition("; ")
        packages = tuple(advice.partition("apt-get install ")[2].split())
        yield found("screen-libraries-missing", said, advice=advice.capitalize(), packages=packages)
    else:
        yield ok("screen libraries", f"all there for {setup.platform}")


def check_compositor(setup: ScreenSetup) -> Iterator[CheckResult]:
    """Silent where the screens need none."""
    if not setup.compositor:
        return
    missing = tuple(each for each in (setup.compositor, GRIM) if shutil.which(each) is None)
    if missing:
        yield found("compositor-missing", f"missing: {', '.join(missing)}", packages=missing)
    else:
        yield ok("compositor", f"{setup.compositor}, read back by {GRIM}")


def check_seat(setup: ScreenSetup) -> Iterator[CheckResult]:
    """Silent where there is no compositor to ask for one."""
    socket = setup.seatd_socket
    if not setup.compositor:
        return
    if not socket.exists():
        yield found("seat-missing", f"seatd does not run: no {socket}")
    elif not os.access(socket, os.W_OK):
        yield found("seat-refused", f"this user may not use {socket}")
    else:
        yield ok("seat", f"seatd at {socket}")


def check_frame_buffer(setup: ScreenSetup) -> Iterator[CheckResult]:
    """Silent where Qt does not paint into it."""
    if not setup.compositor and setup.platform == "linuxfb" and not os.access(FRAME_BUFFER, os.R_OK | os.W_OK):
        yield found("frame-buffer-unusable", f"{FRAME_BUFFER} cannot be used")


def check_display(profile: TerminalProfile, setup: ScreenSetup) -> Iterator[CheckResult]:
    """The panel against the profile: pixels, and the shape that they give to its millimetres."""
    if no_display_connected(setup.connectors):
        yield found("display-missing", "none is plugged in")
        return
    displays = connected_displays(setup.connectors)
    if not displays:
        yield found("display-without-driver", "the kernel knows no graphics card")
        return
    display = displays[0]
    seen = f"{display.connector}, {display.width_px}x{display.height_px} pixels"
    size = f"{profile.width_mm:g}x{profile.height_mm:g} mm"
    try:
        profile.check_panel(display.width_px, display.height_px)
    except KioskError as error:
        yield found("display-too-coarse", str(error).rpartition("; ")[0])
        return
    if not profile.is_shape_of(display.width_px, display.height_px):
        yield found("display-of-another-shape", f"{seen}, which is no shape of {size}")
    else:
        yield ok("display", f"{seen}; {size} by the profile {profile.code}")
