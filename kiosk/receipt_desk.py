"""Receipts on paper: laid out and printed on a thread of their own, so that the screen stays responsive."""

import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QEventLoop

from devices.cups_printer import CupsPrinter
from devices.file_printer import FilePrinter
from devices.print_job import PrinterFailed
from kiosk.campaign.model import Campaign
from kiosk.station.profile import PrinterKind
from kiosk.station.settings import Settings
from kiosk.visit.effects import LookAtPrinter, Print
from kiosk.visit.events import Event, Printed, PrinterLooked
from ui.receipt.layout import pdf, raster
from ui.receipt.text import ReceiptText, receipt_text
from ui.translation.catalogue import translator

log = logging.getLogger(__name__)


class ReceiptDesk:
    """`answer` receives events on any thread: one for each `print`, and one for each `look` if there is a printer.

    `production`: real cards are trusted. Then receipts are not written to files: a printer of kind "file" counts as
    none.
    """

    def __init__(
        self,
        settings: Settings,
        campaign: Campaign,
        kiosk_id: str,
        answer: Callable[[Event], None],
        *,
        production: bool = False,
    ) -> None:
        kind = settings.profile.printer
        self._kind = PrinterKind.NONE if production and kind is PrinterKind.FILE else kind
        self._files = FilePrinter(settings.receipts.folder)
        self._campaign = campaign
        self._kiosk_id = kiosk_id
        self._answer = answer
        # Qt's layout of a long text starts timers, which need a thread that has had an event loop.
        self._worker = ThreadPoolExecutor(1, "receipts", initializer=QEventLoop)
        self._cups = CupsPrinter(settings.printer.name)
        if self._kind is PrinterKind.CUPS:
            self._worker.submit(self._take_back_earlier)

    def print(self, effect: Print) -> None:
        """On the GUI thread: translate the texts here; layout and printing follow on the worker."""
        text = receipt_text(effect.result, self._campaign, effect.language, self._kiosk_id, translator(effect.language))
        self._worker.submit(self._print, effect, text)

    def look(self, effect: LookAtPrinter) -> None:
        """Check whether a receipt would be printed now. Without a printer there is no answer."""
        match self._kind:
            case PrinterKind.NONE:
                return
            case PrinterKind.FILE:
                self._answer(PrinterLooked(effect.visit, ready=True))
            case PrinterKind.CUPS:
                self._worker.submit(self._look, effect)

    def remove_old(self) -> None:
        """Remove receipt files older than a day, also those of earlier settings. Call it periodically."""
        self._worker.submit(self._files.remove_old, time.time())

    def close(self) -> None:
        """Finish the current receipt; cancel one that waits for a print service."""
        self._cups.close()
        self._worker.shutdown()

    def _take_back_earlier(self) -> None:
        try:
            self._cups.take_back_earlier()
        except PrinterFailed as error:
            log.warning("%s", error)

    def _look(self, effect: LookAtPrinter) -> None:
        ready = False
        try:
            self._cups.start_again()
            self._cups.ready()
            ready = True
        except PrinterFailed as error:
            log.warning("%s", error)
        finally:
            self._answer(PrinterLooked(effect.visit, ready))

    def _print(self, effect: Print, text: ReceiptText) -> None:
        succeeded = False
        try:
            succeeded = self._printed(text, effect.result.receipt)
        except PrinterFailed as error:
            log.warning("%s", error)
        except Exception as error:  # noqa: BLE001 - the screen shows it in any case; a message could hold the receipt's text
            log.error("no receipt: %s", type(error).__name__)  # noqa: TRY400
        finally:
            self._answer(Printed(effect.visit, succeeded))

    def _printed(self, text: ReceiptText, number: str) -> bool:
        match self._kind:
            case PrinterKind.NONE:
                return False
            case PrinterKind.FILE:
                self._files.print_raster(raster(text), number)
                self._files.print_page(pdf(text), number)
            case PrinterKind.CUPS:
                self._cups.print_page(pdf(text), number)
        return True
