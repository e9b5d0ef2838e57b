"""The installed systemd unit."""

import shlex
from pathlib import Path

UNIT = Path(__file__).parents[2] / "kiosk.service"
"""The unit file."""
UNKNOWN_TO_SYSTEMD_252 = ("'RestartMode'", "boolean value, ignoring: identity")
"""Complaints of `systemd-analyze verify` in Debian 12; the unit works without these settings."""


def settings(file: Path = UNIT) -> dict[str, dict[str, list[str]]]:
    """Section -> key -> values in order; a key may occur several times."""
    found: dict[str, dict[str, list[str]]] = {}
    section = ""
    for line in file.read_text().splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            key, value = line.split("=", 1)
            found.setdefault(section, {}).setdefault(key, []).append(value)
    return found


def environment() -> dict[str, str]:
    """The variables that the unit sets, without those that name a folder of the running system."""
    variables = [variable for line in settings()["Service"]["Environment"] for variable in shlex.split(line)]
    return dict(variable.split("=", 1) for variable in variables if "%" not in variable)
