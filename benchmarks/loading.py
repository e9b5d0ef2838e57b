"""Import times of a start, by part: one process imports the parts one after the other."""

import json
import subprocess
import sys
from statistics import median

TURNS = 7
FIRST = {
    "Qt": ("PySide6.QtQuick", "PySide6.QtQml"),
    "pydantic": ("pydantic", "pydantic.main"),
    "typer": ("typer",),
    "visit and campaign": ("kiosk.visit.machine", "kiosk.campaign.load"),
    "settings": ("kiosk.station.settings",),
    "screens and runner": ("kiosk.app", "kiosk.commands.unattended", "kiosk.cli"),
}
"""Parts before the first frame. A module that several parts share counts for the first of them."""
LATER = {
    "cryptography": ("cryptography.x509",),
    "SQLAlchemy": ("sqlalchemy", "sqlalchemy.dialects.sqlite"),
    "requests": ("requests",),
    "joserfc": ("joserfc.jws",),
    "card, queue, upstream, receipts": ("kiosk.app_services",),
}
"""Parts after the first frame, before the terminal opens."""

_SCRIPT = """\
import importlib, json, sys, time
taken = []
for modules in json.loads(sys.argv[1]):
    began = time.perf_counter()
    for module in modules:
        importlib.import_module(module)
    taken.append(time.perf_counter() - began)
print(json.dumps(taken))
"""


def measure() -> dict[str, float]:
    """Part -> seconds, the median of `TURNS` processes."""
    parts = FIRST | LATER
    command = [sys.executable, "-c", _SCRIPT, json.dumps(list(parts.values()))]
    runs = [
        json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)  # noqa: S603 - our own modules
        for _ in range(TURNS)
    ]
    return dict(zip(parts, map(median, zip(*runs, strict=True)), strict=True))


def table(found: dict[str, float]) -> str:
    whole = sum(found.values())
    head = f"{'what a start loads':<44}{'ms':>10}{'share':>8}"
    lines = [f"  {name:<42}{seconds * 1e3:>10.1f}{seconds / whole:>8.2f}" for name, seconds in found.items()]
    lines.insert(len(FIRST), "  behind the first frame:")
    return "\n".join([head, *lines])
