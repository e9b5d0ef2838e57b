"""Checks of the receipt printer: whether a receipt would come out, and whether the print service keeps a copy."""

import re
from collections.abc import Iterator
from pathlib import Path

from devices.cups import CupsPrinter
from devices.printer import PrinterFailed
from kiosk.doctor.check_result import CheckResult, ok, warn
from kiosk.station.profile import PrinterKind
from kiosk.station.settings import Settings

CUPSD_SETTINGS = Path("/etc/mynapoint-kiosk/cupsd.conf")
"""By which the package lets CUPS run."""
_KEEPS_NOTHING = re.compile(r"^[ \t]*PreserveJobFiles[ \t]+(no|off|false)[ \t]*$", re.IGNORECASE | re.MULTILINE)


def check_printer(settings: Settings, cupsd_settings: Path = CUPSD_SETTINGS) -> Iterator[CheckResult]:
    """Never a failure: without paper, people are shown what they would have been given."""
    name = "printer"
    match settings.profile.printer:
        case PrinterKind.NONE:
            yield ok(name, "none")
        case PrinterKind.FILE:
            yield ok(name, f"files in {settings.receipts.folder}")
        case PrinterKind.CUPS:
            try:
                CupsPrinter(settings.printer.name).ready()
            except PrinterFailed as failed:
                yield warn(name, failed.reason, failed.remedy)
            else:
                yield ok(name, f"CUPS takes receipts for {settings.printer.name or 'its default queue'}")
            yield from _check_copies(cupsd_settings)


def _check_copies(cupsd_settings: Path) -> Iterator[CheckResult]:
    """CUPS keeps every printed document for a day unless it is told not to."""
    name = "printed receipts"
    remedy = f'write "PreserveJobFiles No" into {cupsd_settings}, then: sudo systemctl restart cups'
    try:
        text = cupsd_settings.read_text(errors="replace")
    except OSError as error:
        yield warn(name, f"whether CUPS keeps them is unknown ({error.strerror})", remedy)
        return
    if _KEEPS_NOTHING.search(text):
        yield ok(name, "CUPS keeps none")
    else:
        yield warn(name, "CUPS keeps a copy of each for a day", remedy)
