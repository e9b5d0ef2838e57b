"""The automatic shopper at the real screens of a practising terminal: it ends with what they showed."""

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.commands.practice import run_headless
from kiosk.commands.report import VisitReport
from ui.automatic_shopper.script import VisitScript, practice_visit

Visit = Callable[..., VisitReport]


@pytest.fixture
def visit(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Visit]:
    """Do a practice visit with `changes` to its script."""

    def run(card: str = "alice", overrides: dict[str, Any] | None = None, **changes: object) -> VisitReport:
        practice = practice_visit().model_dump(mode="json") | {"card": card, "receipt": "none", "expect": None}
        return run_headless(tmp_path, VisitScript.model_validate(practice | changes), overrides)

    yield run
    gc.collect()  # on this thread: the next terminal's threads must not end the Qt objects of this one


@pytest.mark.parametrize("language", ["ja", "en", "zh"])
def test_it_applies_in_each_language_on_the_smallest_terminal(visit: Visit, tmp_path: Path, language: str) -> None:
    report = visit(overrides={"terminal": "carrier-counter"}, language=language, receipt="print")
    assert (report.outcome, report.reason) == ("applied", "")
    assert report.upstream is not None
    assert report.upstream["outcome"] == "applied"
    assert (tmp_path / f"{report.receipt}.png").exists()
    assert (tmp_path / f"{report.receipt}.pdf").exists()


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


def test_stopping_before_the_last_try(visit: Visit) -> None:
    report = visit("one-try-left", interrupt=[{"screen": "last_try", "action": "quit"}])
    assert (report.outcome, report.reason) == ("abandoned", "quit")


def test_back_and_forth_keeps_what_was_typed(visit: Visit) -> None:
    screens = ("service_terms", "field", "field", "review", "pin")
    report = visit(interrupt=[{"screen": screen, "action": "back"} for screen in screens])
    assert report.outcome == "applied"
    assert report.upstream is not None
    assert report.upstream["id_tail"] == "4821"


def test_letters_signs_and_a_birth_date(visit: Visit) -> None:
    report = visit(service="kumo-wallet", fields=["User@example.org", "p^~ 0rD{}|", "19991231"], language="en")
    assert report.outcome == "applied"
    assert report.upstream is not None
    assert report.upstream["id_tail"] == ".org"


@pytest.mark.parametrize(
    ("card", "reason"),
    [("juki", "old_card"), ("expired", "expired"), ("locked", "locked")],
)
def test_a_card_that_cannot_be_used_is_refused_with_its_reason(visit: Visit, card: str, reason: str) -> None:
    report = visit(card, language="zh")
    assert (report.outcome, report.reason) == ("refused", reason)


def test_an_end_that_the_script_does_not_expect_is_told_with_the_one_that_it_does(visit: Visit) -> None:
    report = visit("locked", expect={"outcome": "refused", "reason": "expired"})
    assert (report.reason, report.met, report.expected) == ("locked", False, "refused (expired)")


def test_a_card_taken_away(visit: Visit) -> None:
    report = visit(interrupt=[{"screen": "review", "action": "remove_card"}])
    assert (report.outcome, report.reason, report.upstream) == ("abandoned", "card_removed", None)


def test_a_terminal_left_alone(visit: Visit) -> None:
    """By its own clock, which is put forward: nobody waits for a minute and a half, and no machine is too slow."""
    report = visit(interrupt=[{"screen": "pin", "action": "idle"}])
    assert (report.outcome, report.reason) == ("abandoned", "timed_out")
    last = [Path(name).stem.partition("-")[2] for name in report.screens[-4:]]
    assert last == ["pin", "notice", "take_card", "attract"], "it was told, not left by a touch"


def test_a_wrong_code_is_refused_with_upstream_s_reason(visit: Visit) -> None:
    report = visit(fields=["6140278233514821", "000000"], language="en")
    assert (report.outcome, report.reason) == ("refused", "id_or_code_rejected")


def test_a_status_query_is_answered(visit: Visit) -> None:
    report = visit(path="status")
    assert (report.outcome, report.application_id) == ("answered", "")


def test_somebody_else_s_card_is_not_served(visit: Visit) -> None:
    report = visit(applicant="other", language="en")
    assert (report.outcome, report.reason) == ("refused", "applicant_not_served")


def test_a_campaign_that_is_over(visit: Visit) -> None:
    report = visit(overrides={"campaign": "round2"})
    assert (report.outcome, report.reason) == ("refused", "ended")
