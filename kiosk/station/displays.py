"""The connected displays, by the kernel's graphics drivers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CONNECTORS = Path("/sys/class/drm")
"""Folder of sysfs with the connectors of graphics cards."""
FRAME_BUFFER = Path("/dev/fb0")
"""The kernel's framebuffer device."""
GRIM = "grim"
"""Program that reads the picture back from a compositor (wlr-screencopy)."""


@dataclass(frozen=True, slots=True)
class Display:
    """A display at its connector, such as "HDMI-A-1", with its preferred resolution in pixels."""

    connector: str
    width_px: int
    height_px: int


def no_display_connected(connectors: Path = CONNECTORS) -> bool:
    """Whether there are connectors, none of which has a display. Without connectors this is unknown: False."""
    states = [_said(each, "status") for each in _connectors(connectors)]
    return bool(states) and "connected" not in states


def connected_displays(connectors: Path = CONNECTORS) -> list[Display]:
    """The displays whose resolution the kernel knows, by name."""
    found = []
    for each in sorted(_connectors(connectors)):
        preferred = re.match(r"(\d+)x(\d+)", _said(each, "modes"))
        if preferred and _said(each, "status") == "connected":
            found.append(Display(each.name.partition("-")[2], int(preferred[1]), int(preferred[2])))
    return found


def _connectors(folder: Path) -> Iterator[Path]:
    return (each for each in folder.glob("card*-*") if "Writeback" not in each.name)


def _said(connector: Path, what: str) -> str:
    """An attribute of a connector; "" if it has disappeared (with a dock)."""
    try:
        return (connector / what).read_text().strip()
    except OSError:
        return ""
