"""Check of the network: a link and a route."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.doctor.check_result import CheckResult, found, ok


def check_network(
    host: str, devices: Path = Path("/sys/class/net"), routes: Path = Path("/proc/net")
) -> Iterator[CheckResult]:
    """Whether an interface has a link and the kernel a default route. `host`: the first hop; localhost needs none."""
    if host in ("localhost", "127.0.0.1", "::1"):
        yield ok("network", "upstream is on this machine")
        return
    links = [device.name for device in sorted(devices.glob("*")) if device.name != "lo"]
    up = [name for name in links if _read(devices / name / "carrier") == "1"]
    if not up:
        yield found("network-down", f"no cable or network at {', '.join(links) or 'any interface: there is none'}")
        return
    if not (_default_route(_read(routes / "route"), 1) or _default_route(_read(routes / "ipv6_route"), 0)):
        yield found("network-without-route", f"{', '.join(up)}: connected, but no default route")
        return
    yield ok("network", ", ".join(up))


def _default_route(table: str, column: int) -> bool:
    """Whether the kernel's table (/proc/net/route, ipv6_route) has a route to 0, other than by `lo`.

    `column`: of the destination.
    """
    rows = [line.split() for line in table.splitlines()]
    return any(len(row) > column and row[column].strip("0") == "" and "lo" not in row for row in rows)


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
