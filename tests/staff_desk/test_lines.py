"""The lines that staff and technicians read: the day's counts, a printer's fault, the readiness of a terminal."""

import ast
import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from devices.cups_printer import _ALERTS
from devices.print_job import PrinterFailed
from kiosk.staff.facts import Line, Tone
from kiosk.staff.model import Action
from kiosk.staff.words import same
from kiosk.staff_desk import report
from kiosk.staff_desk.journal_lines import SHOWN, filtered, today
from kiosk.staff_desk.printer_faults import printer_fault
from kiosk.station.journal import Journal
from kiosk.station.settings import load_settings
from kiosk.visit.model import ClosedReason
from kiosk.visit.model import Path as VisitPath

NOW = datetime(2026, 11, 30, 3, tzinfo=UTC)
TODAY = date(2026, 11, 30)


def visits_begun(folder: Path, *moments: datetime) -> Path:
    file = folder / "journal.jsonl"
    clock = iter(moments)
    journal = Journal(file, lambda: next(clock))
    for number in range(len(moments)):
        journal.write("visit_started", visit=number, path=VisitPath.APPLY)
    return file


def at(day: int, hour: int) -> datetime:
    return datetime(2026, 11, day, hour, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moments", "visits"),
    [
        ((), 0),
        ((at(29, 14), at(29, 15), at(30, 3)), 2),  # midnight in Japan is 15:00
        ((at(30, 3), at(30, 15)), 1),
        # The clock was a day ahead, and was put right.
        ((at(30, 1), datetime(2026, 12, 1, 2, tzinfo=UTC), at(30, 3)), 2),
    ],
)
def test_the_counts_of_today_are_those_of_the_day_in_japan(
    tmp_path: Path, moments: tuple[datetime, ...], visits: int
) -> None:
    assert today(visits_begun(tmp_path, *moments), TODAY) == (visits, 0)


def test_the_newest_lines_of_a_kind_are_shown(tmp_path: Path) -> None:
    file = tmp_path / "journal.jsonl"
    journal = Journal(file, lambda: NOW)
    for _ in range(SHOWN + 5):
        journal.write("opened")
        journal.write("staff_left")
    journal.write("closed", reason=ClosedReason.STORAGE)
    trouble = filtered(file, Action.LOG_TROUBLE)
    assert (len(trouble), trouble[0].value.en, trouble[0].tone) == (SHOWN, "closed: reason storage", Tone.CARE)
    assert {line.value.en for line in filtered(file, Action.LOG_STAFF)} == {"staff_left"}
    assert filtered(file, Action.LOG_VISITS)[0].value.en == "nothing of this kind"


TOLD = {
    "load paper": "Load paper, then press “Paper loaded”.",
    "take the jammed paper out": "Take the jammed paper out.",
    "close its cover": "Close the cover.",
    "replace it": "Replace it.",
    "switch it on and check its cable": "Switch it on and check its cable.",
}
"""The remedy that the print service's alert has for a technician, and the one for the shop."""


@pytest.mark.parametrize(("reason", "remedy"), sorted(set(_ALERTS.values())))
def test_the_shop_is_told_what_it_can_do_itself_about_its_printer(reason: str, remedy: str) -> None:
    line = printer_fault(same("Printer"), PrinterFailed(f"the printer “receipts” {reason}", remedy))
    assert line.remedy.en == TOLD[remedy]
    assert line.tone is Tone.BAD


@pytest.mark.parametrize("reason", ["the queue is stopped", "the queue catches fire"])
def test_for_anything_else_it_calls_the_technician(reason: str) -> None:
    assert printer_fault(same("Printer"), PrinterFailed(reason, "x")).remedy.en == "Call the technician (F71)."


@pytest.mark.parametrize("check", Tone)
@pytest.mark.parametrize("test", Tone)
def test_ready_is_a_terminal_without_a_failed_check_whose_tests_were_all_passed(
    tmp_path: Path, check: Tone, test: Tone
) -> None:
    settings = load_settings(None, {"state_dir": str(tmp_path)})
    checks, tests = (Line(same("check"), same(""), check),), (Line(same("test"), same(""), test),)
    made = report.readiness(settings, (Line(same("other"), same(""), Tone.GOOD), *checks), tests, NOW)
    assert made.ready is (check is not Tone.BAD and test is Tone.GOOD)
    assert made.lines[0].value.en == ("ready for service" if made.ready else "not ready")
    assert made.lines[0].tone is (Tone.GOOD if made.ready else Tone.BAD)
    assert report.as_dict(made)["ready"] is made.ready


JAPANESE = re.compile("[ぁ-んァ-ヶ一-龠]")


def test_every_text_of_the_areas_is_in_both_languages_with_the_same_values() -> None:
    """`same` is for what has no language."""
    root = Path(report.__file__).parents[2]
    texts = [
        tuple(str(ast.literal_eval(each)) for each in call.args)
        for folder in ("kiosk/staff", "kiosk/staff_desk", "ui/staff")
        for file in (root / folder).glob("*.py")
        for call in ast.walk(ast.parse(file.read_text()))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Words"
        if all(isinstance(each, ast.Constant) for each in call.args)
    ]
    assert len(texts) > 100
    for english, japanese in texts:
        if english or japanese:
            assert english, japanese
            values = [re.sub(r"\{\w+\}", "", text) for text in (english, japanese)]
            assert not JAPANESE.search(values[0]), english
            assert JAPANESE.search(values[1]) or not re.search("[a-z]{2}", values[0]), english
            assert set(re.findall(r"\{\w+\}", english)) == set(re.findall(r"\{\w+\}", japanese)), english
