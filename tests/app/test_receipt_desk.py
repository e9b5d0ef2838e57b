"""The receipt of a visit, printed by a real print service, with exactly one answer in every case."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from queue import Queue

import pytest
from PySide6.QtCore import QCoreApplication

from devices.cups_printer import CupsPrinter
from kiosk.campaign.load import load_campaign
from kiosk.receipt_desk import ReceiptDesk
from kiosk.station.settings import load_settings
from kiosk.visit.effects import LookAtPrinter, Print
from kiosk.visit.events import Event, Printed, PrinterLooked
from kiosk.visit.model import Outcome, Result
from tests.support.cups import QUEUE, CupsService, PaperState
from ui.window import create_application

PATIENCE_SECONDS = 600.0
"""Reached only if something hangs."""
VISIT = 7
CAMPAIGN = load_campaign("practice")
RESULT = Result(
    application_id="018f0000-0000-7000-8000-000000000000",
    receipt="7K3M-Q2XP-H",
    service=CAMPAIGN.services[0].code,
    items=("card",),
    id_tail="4821",
    accepted_at=datetime(2022, 9, 1, 15, 30, tzinfo=UTC),
    outcome=Outcome.APPLIED,
)
PRINT = Print(VISIT, RESULT, "ja")


class Desk:
    """A receipt desk and its answers."""

    def __init__(self, folder: Path, kind: str, *, production: bool = False) -> None:
        create_application()
        overrides = {"campaign": "practice", "state_dir": str(folder), "printer": {"kind": kind, "name": QUEUE}}
        self.answers: Queue[Event] = Queue()
        self.desk = ReceiptDesk(
            load_settings(None, overrides), CAMPAIGN, "k-1", self.answers.put, production=production
        )

    def printed(self) -> bool:
        self.desk.print(PRINT)
        answer = self.answers.get(timeout=PATIENCE_SECONDS)
        assert isinstance(answer, Printed)
        assert answer.visit == VISIT
        return answer.succeeded

    def ready(self) -> bool:
        self.desk.look(LookAtPrinter(VISIT))
        answer = self.answers.get(timeout=PATIENCE_SECONDS)
        assert isinstance(answer, PrinterLooked)
        assert answer.visit == VISIT
        return answer.ready


@pytest.fixture
def desk(tmp_path: Path, qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Desk]:
    """Of this kind of printer. A receipt has as much time as the machine takes."""
    monkeypatch.setattr("kiosk.receipt_desk.CupsPrinter", partial(CupsPrinter, timeout=PATIENCE_SECONDS))
    return lambda kind: Desk(tmp_path, kind)


def test_a_receipt_comes_out_of_the_print_service(cups: CupsService, desk: Callable[[str], Desk]) -> None:
    cups.start()
    printing = desk("cups")
    assert printing.printed()
    printing.desk.close()
    page = cups.paper.read_bytes()
    assert page.startswith(b"%PDF-")
    assert page.rstrip().endswith(b"%%EOF")
    assert printing.answers.empty()


def test_what_does_not_come_out_is_said(cups: CupsService, desk: Callable[[str], Desk]) -> None:
    cups.start()
    cups.set(PaperState.BROKEN)
    printing = desk("cups")
    assert not printing.printed()
    printing.desk.close()
    assert cups.waiting() == ""


def test_that_a_receipt_would_not_come_out_is_known_beforehand(cups: CupsService, desk: Callable[[str], Desk]) -> None:
    cups.start()
    looking = desk("cups")
    assert looking.ready()
    cups.set(PaperState.BROKEN)
    assert not looking.printed()
    assert not looking.ready()
    looking.desk.close()
    assert cups.waiting() == ""


def test_a_terminal_without_a_printer_says_nothing_of_one(desk: Callable[[str], Desk]) -> None:
    looking = desk("none")
    looking.desk.look(LookAtPrinter(VISIT))
    looking.desk.close()
    assert looking.answers.empty()


def test_a_terminal_that_stops_leaves_no_receipt_behind(cups: CupsService, desk: Callable[[str], Desk]) -> None:
    cups.start()
    cups.set(PaperState.SLOW)
    printing = desk("cups")
    printing.desk.print(PRINT)
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not cups.jobs.exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    begin = time.monotonic()
    printing.desk.close()
    assert time.monotonic() - begin < PATIENCE_SECONDS / 2, "the receipt's time-out is not waited for"
    assert printing.answers.get_nowait() == Printed(VISIT, succeeded=False)
    assert cups.waiting() == ""


def test_receipts_of_a_process_that_died_are_taken_back_before_anybody_prints(
    desk: Callable[[str], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    taken_back: list[CupsPrinter] = []

    def take_back_earlier(printer: CupsPrinter) -> None:
        taken_back.append(printer)

    monkeypatch.setattr(CupsPrinter, "take_back_earlier", take_back_earlier)
    for kind in ("none", "file", "cups"):
        desk(kind).desk.close()
    assert len(taken_back) == 1


def test_a_terminal_without_a_print_service_answers_too(cups: CupsService, desk: Callable[[str], Desk]) -> None:
    printing = desk("cups")
    assert not printing.printed()
    printing.desk.close()


def test_no_printer_at_all(desk: Callable[[str], Desk]) -> None:
    printing = desk("none")
    assert not printing.printed()
    printing.desk.close()


def test_a_receipt_into_a_folder_is_a_picture_and_a_page(desk: Callable[[str], Desk], tmp_path: Path) -> None:
    printing = desk("file")
    assert printing.printed()
    assert printing.ready()
    printing.desk.close()
    assert {file.suffix for file in (tmp_path / "receipts").iterdir()} == {".png", ".pdf"}
    assert all(RESULT.receipt in file.name for file in (tmp_path / "receipts").iterdir())


def test_where_real_cards_are_trusted_no_receipt_is_kept_as_a_file(qapp: QCoreApplication, tmp_path: Path) -> None:
    desk = Desk(tmp_path, "file", production=True)
    try:
        assert not desk.printed()
        desk.desk.look(LookAtPrinter(VISIT))
        assert desk.answers.empty(), "the same as without a printer"
        assert not (tmp_path / "receipts").exists()
    finally:
        desk.desk.close()
