"""Checks of the receipt printer: whether it can print, and whether receipts stay as files or copies."""

import re
import time
from collections.abc import Iterator
from pathlib import Path

from devices.cups_printer import CupsPrinter
from devices.file_printer import FilePrinter
from devices.print_job import PrinterFailed, PrinterTrouble
from devices.regular_files import read_regular
from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.station.profile import PrinterKind
from kiosk.station.settings import Settings

CUPSD_SETTINGS = Path("/etc/mynapoint-kiosk/cupsd.conf")
"""The settings file that the package gives to CUPS."""
_KEEPS_NOTHING = re.compile(r"^[ \t]*PreserveJobFiles[ \t]+(no|off|false)[ \t]*$", re.IGNORECASE | re.MULTILINE)
_FAULTS = {
    PrinterTrouble.STOPPED: "printer-stopped",
    PrinterTrouble.UNKNOWN_QUEUE: "printer-unknown",
    PrinterTrouble.NO_DEFAULT: "printer-without-default",
    PrinterTrouble.SERVICE_STOPPED: "print-service-stopped",
    PrinterTrouble.SERVICE_MISSING: "print-service-missing",
    PrinterTrouble.OTHER: "printer-not-ready",
}


def check_printer(settings: Settings, *, production: bool = False) -> Iterator[CheckResult]:
    """Whether a receipt can be printed. A fault is a warning, because the screen shows the receipt as well.

    Only receipts in files are a failure where real cards are trusted (`production`).
    """
    name, folder = "printer", settings.receipts.folder
    match settings.profile.printer:
        case PrinterKind.NONE:
            yield ok(name, "none")
        case PrinterKind.FILE:
            if production:
                yield found("printer-keeps-files", "kind is file, and real cards are trusted", folder=str(folder))
            elif old := FilePrinter(folder).old(time.time()):
                yield found("printer-keeps-old-files", f"{len(old)} files are older than a day", folder=str(folder))
            else:
                yield ok(name, f"files in {folder}, kept for a day")
        case PrinterKind.CUPS:
            printer = CupsPrinter(settings.printer.name)
            try:
                printer.ready()
            except PrinterFailed as failed:
                queue, advice = printer.queue_or_default(), failed.remedy.capitalize()
                yield found(_FAULTS[failed.trouble], failed.reason, advice=advice, queue=queue)
            else:
                yield ok(name, f"CUPS takes receipts for {settings.printer.name or 'its default queue'}")


def check_copies(settings: Settings, cupsd_settings: Path = CUPSD_SETTINGS) -> Iterator[CheckResult]:
    """Whether CUPS keeps copies. Unless PreserveJobFiles is "No", it keeps every printed document for a day."""
    name = "printed receipts"
    if settings.profile.printer is not PrinterKind.CUPS:
        return
    try:
        text = read_regular(cupsd_settings).decode(errors="replace")
    except OSError as error:
        yield found("printer-copies-unknown", f"unknown: {cupsd_settings} cannot be read ({error.strerror})")
        return
    if _KEEPS_NOTHING.search(text):
        yield ok(name, "CUPS keeps no copies")
    else:
        yield found("printer-keeps-copies", "CUPS keeps a copy of each receipt for a day", file=str(cupsd_settings))
