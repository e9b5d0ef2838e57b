"""Writes the table of faults into docs/technician.md: `python -m kiosk.doctor.fault_table [--check]`."""

import re
import sys
from pathlib import Path

from kiosk.doctor.faults import FAULTS
from kiosk.doctor.typed_commands import Typist
from kiosk.generated_document import write_or_check

FILE = Path(__file__).resolve().parents[2] / "docs" / "technician.md"
BEGIN = "<!-- written by python -m kiosk.doctor.fault_table from kiosk/doctor/faults.toml; do not edit below -->\n"
TYPIST = Typist(Path("/etc/mynapoint-kiosk/kiosk.toml"))
_VALUE = re.compile(r"\{([a-z_]+)\}")


def table() -> str:
    """Markdown; capital letters stand for what the doctor fills in."""
    rows = ["| check | fault | grave | what it means | what to do |\n|---|---|---|---|---|\n"]
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
    """The page as it should be: what people wrote, and the table below it."""
    written, _, _ = FILE.read_text(encoding="utf-8").partition(BEGIN)
    return f"{written}{BEGIN}\n{table()}"


def main(arguments: list[str]) -> int:
    """See `kiosk.generated_document.write_or_check`."""
    return write_or_check(FILE, document, "kiosk.doctor.fault_table", arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
