"""Receipts on paper: laid out and printed on a thread of their own, so that the screen answers meanwhile."""

import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QEventLoop

from devices.cups import CupsPrinter
from devices.printer import FilePrinter, PrinterFailed
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
    """`answer` takes events from any thread: one for each `print`, and for each `look` where there is a printer.

    `production`: real cards are trusted. Then no receipt is kept as a file; a terminal set to that has no printer.
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
        # The layout of a long text starts timers, and a thread has them once it had an event loop.
        self._worker = ThreadPoolExecutor(1, "receipts", initializer=QEventLoop)
        self._cups = CupsPrinter(settings.printer.name)
        if self._kind is PrinterKind.CUPS:
            self._worker.submit(self._take_back_earlier)

    def print(self, effect: Print) -> None:
        """GUI thread: the words are chosen here, everything slow follows on the worker."""
        text = receipt_text(effect.result, self._campaign, effect.language, self._kiosk_id, translator(effect.language))
        self._worker.submit(self._print, effect, text)

    def look(self, effect: LookAtPrinter) -> None:
        """Whether a receipt would come out now. A terminal without a printer has nothing to say."""
        match self._kind:
            case PrinterKind.NONE:
                return
            case PrinterKind.FILE:
                self._answer(PrinterLooked(effect.visit, ready=True))
            case PrinterKind.CUPS:
                self._worker.submit(self._look, effect)

    def remove_old(self) -> None:
        """Receipts that are files are kept for a day; one of earlier settings, too. For now and then."""
        self._worker.submit(self._files.remove_old, time.time())

    def close(self) -> None:
        """Finish what was begun; what still waits for a print service is taken back."""
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
        except Exception as error:  # noqa: BLE001 - the person is told in any case; a message could hold what is printed
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
