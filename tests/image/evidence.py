"""Queries inside an installed terminal, in a container or a machine."""

import json
from collections.abc import Mapping
from typing import Any, Protocol

from tests.image.channels import Done
from tests.image.disk import CONFIG, STATE

UNIT = "kiosk.service"


class Inside(Protocol):
    """Runs shell commands as root."""

    def run(self, command: str, seconds: float = 120.0) -> Done: ...


def unit_property(inside: Inside, name: str, unit: str = UNIT) -> str:
    """The current value of one property of a unit."""
    return inside.run(f"systemctl show --property={name} --value {unit}").checked().strip()


def is_active(inside: Inside) -> bool:
    return unit_property(inside, "ActiveState") == "active"


def watched_ago(inside: Inside) -> float:
    """Seconds since systemd received the last ping of the watchdog."""
    now = float(inside.run("cat /proc/uptime").checked().split()[0])
    return now - int(unit_property(inside, "WatchdogTimestampMonotonic")) / 1e6


def program(inside: Inside) -> int:
    """Process id of the program; the compositor is its child."""
    return int(inside.run("pgrep --uid kiosk --exact kiosk").checked())


def compositor(inside: Inside) -> int:
    return int(inside.run("pgrep --uid kiosk --exact 'cage|sway'").checked())


def status(inside: Inside, pid: int) -> Mapping[str, str]:
    """/proc/PID/status."""
    lines = inside.run(f"cat /proc/{pid}/status").checked().splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


def events(inside: Inside) -> list[dict[str, Any]]:
    """The terminal's own journal, oldest first (docs/journal.md)."""
    lines = inside.run(f"cat {STATE}/journal/journal.jsonl").checked().splitlines()
    return [json.loads(line) for line in lines]


def closed(inside: Inside) -> str:
    """The reason why no visit can begin now; "" if one can."""
    told = events(inside)
    started = max((number for number, each in enumerate(told) if each["event"] == "started"), default=len(told))
    since = [each for each in told[started:] if each["event"] in ("closed", "opened", "reader_changed")]
    if not since:
        return "starting"
    last = next((each for each in reversed(since) if each["event"] != "reader_changed"), since[-1])
    return str(last["reason"]) if last["event"] == "closed" else ""


def queue(inside: Inside) -> list[dict[str, Any]]:
    """The result of `kiosk outbox list`."""
    said = inside.run(f"runuser -u kiosk -- kiosk outbox list --config {CONFIG} --json").checked()
    rows: list[dict[str, Any]] = json.loads(said.splitlines()[-1])["applications"]
    return rows
