"""Writes the table of faults into docs/technician.md: `python -m kiosk.doctor.fault_table [--check]`."""

import re
import sys
from pathlib import Path

from kiosk.doctor.faults import FAULTS
from kiosk.generated_document import write_or_check
from kiosk.station.typed_commands import Typist

FILE = Path(__file__).resolve().parents[2] / "docs" / "technician.md"
"""The document with the table."""
BEGIN = "<!-- written by python -m kiosk.doctor.fault_table from kiosk/doctor/faults.toml; do not edit below -->\n"
"""The line above the table."""
TYPIST = Typist(Path("/etc/mynapoint-kiosk/kiosk.toml"))
"""Commands are printed as on an installed terminal."""
_VALUE = re.compile(r"\{([a-z_]+)\}")


def table() -> str:
    """The table as Markdown. A word in capital letters stands for a value that the doctor fills in."""
    rows = ["| check | fault | health | meaning | remedy |\n|---|---|---|---|---|\n"]
    for name, fault in FAULTS.items():
        values = {value: value.upper() for text in (fault.remedy, *fault.commands) for value in _VALUE.findall(text)}
        values.pop("owner", None)
        values.pop("config", None)
        commands = "".join(f"<br>`{_cell(line)}`" for line in TYPIST.lines(fault.commands, values))
        remedy = _cell(TYPIST.sentence(fault.remedy, values))
        rows.append(
            f"| {fault.check} | `{name}` | {fault.health.value} | {_cell(fault.means)} | {remedy}{commands} |\n"
        )
    return "".join(rows)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def document() -> str:
    """The whole of docs/technician.md: its written part unchanged, and the table below it."""
    written, _, _ = FILE.read_text(encoding="utf-8").partition(BEGIN)
    return f"{written}{BEGIN}\n{table()}"


def main(arguments: list[str]) -> int:
    """Write or check docs/technician.md; returns the exit code."""
    return write_or_check(FILE, document, "python -m kiosk.doctor.fault_table", arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
