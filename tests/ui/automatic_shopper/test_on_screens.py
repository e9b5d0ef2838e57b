"""The automatic shopper at the real screens of a practising terminal: it ends with what they showed.

How other visits end, `tests/journeys/test_rehearsals.py` shows with each of config/visits.
"""

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.commands.practice import run_headless
from kiosk.commands.report import VisitReport
from kiosk.visit.model import Screen
from kiosk.visit.timeout_values import ranges
from tests.support.patient_settings import TIMEOUTS
from tests.support.upstream import practice_campaign
from ui.automatic_shopper.card_handler import CardHandler
from ui.automatic_shopper.dictionary import Dictionary
from ui.automatic_shopper.effort import Tally
from ui.automatic_shopper.flow import Flow
from ui.automatic_shopper.gestures import Wait
from ui.automatic_shopper.reading import Reading
from ui.automatic_shopper.script import VisitScript, practice_visit
from ui.automatic_shopper.touch import Touch

Visit = Callable[..., VisitReport]


@pytest.fixture
def visit(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Visit]:
    """Do a practice visit with `changes` to its script."""

    def run(card: str = "alice", overrides: dict[str, Any] | None = None, **changes: object) -> VisitReport:
        practice = practice_visit().model_dump(mode="json") | {"card": card, "receipt": "none", "expect": None}
        settings = {"timeouts": TIMEOUTS} | (overrides or {})
        return run_headless(tmp_path, VisitScript.model_validate(practice | changes), settings)

    yield run
    gc.collect()  # on this thread: the next terminal's threads must not end the Qt objects of this one


def test_it_applies_on_the_smallest_terminal_and_takes_the_receipt(visit: Visit, tmp_path: Path) -> None:
    report = visit(overrides={"terminal": "carrier-counter"}, language="zh", receipt="print")
    assert (report.outcome, report.reason) == ("applied", "")
    assert report.upstream is not None
    assert report.upstream["outcome"] == "applied"
    assert (tmp_path / f"{report.receipt}.png").exists()
    assert (tmp_path / f"{report.receipt}.pdf").exists()


def test_it_waits_at_the_working_screen_as_long_as_any_setting_lets_the_terminal_work(
    qapp: QCoreApplication,
) -> None:
    window = QQuickWindow()
    reading = Reading(window)
    script, campaign = practice_visit(), practice_campaign()
    tally = Tally(script.language, campaign, script.applicant, script.service)
    cards = Mock(spec=CardHandler)
    flow = Flow(reading, Touch(window, reading), script, cards, Dictionary(campaign), Mock(), tally)
    waiting = next(flow.answer(Screen.WORKING))
    assert isinstance(waiting, Wait)
    longest = {name: time_out.most for name, time_out in ranges().items()}
    assert waiting.seconds > longest["signing"] + longest["accepting"] + longest["receipt"]


def test_garbage_goes_after_the_visit_and_by_no_other_thread(visit: Visit) -> None:
    """Another one would delete Qt objects that the window's thread uses."""
    collecting: list[threading.Thread] = []

    def note(_phase: str, _info: object) -> None:
        if not gc.isenabled():
            collecting.append(threading.current_thread())

    gc.callbacks.append(note)
    try:
        visit()
    finally:
        gc.callbacks.remove(note)
    assert set(collecting) == {threading.main_thread()}


def test_after_two_wrong_pins_the_last_try_is_spared(visit: Visit) -> None:
    report = visit(interrupt=[{"screen": "pin", "action": "wrong_pin"}] * 2)
    assert (report.outcome, report.reason) == ("refused", "tries_spared")
    assert not any(name.endswith("last_try.png") for name in report.screens)


def test_who_wants_to_spends_the_last_try(visit: Visit) -> None:
    report = visit("one-try-left")
    assert report.outcome == "applied"
    assert sum(name.endswith("last_try.png") for name in report.screens) == 1


def test_an_end_that_the_script_does_not_expect_is_told_with_the_one_that_it_does(visit: Visit) -> None:
    report = visit("locked", expect={"outcome": "refused", "reason": "expired"})
    assert (report.reason, report.met, report.expected) == ("locked", False, "refused (expired)")


def test_a_terminal_left_alone(visit: Visit) -> None:
    """By its own clock, which is put forward: nobody waits for a minute and a half, and no machine is too slow."""
    report = visit(interrupt=[{"screen": "pin", "action": "idle"}])
    assert (report.outcome, report.reason) == ("abandoned", "timed_out")
    last = [Path(name).stem.partition("-")[2] for name in report.screens[-4:]]
    assert last == ["pin", "notice", "take_card", "attract"], "it was told, not left by a touch"


def test_a_campaign_that_is_over(visit: Visit) -> None:
    report = visit(overrides={"campaign": "round2"})
    assert (report.outcome, report.reason) == ("refused", "ended")
