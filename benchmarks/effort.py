"""Effort of the usual visit by language and kind of terminal: actions counted at the screens, time predicted."""

from pathlib import Path

from kiosk.commands import practice
from kiosk.commands.report import VisitReport
from kiosk.visit.model import LANGUAGES

TERMINALS = ("seven-bank-atm", "carrier-counter")
CARD = "alice"


def measure(folder: Path) -> dict[tuple[str, str], VisitReport]:
    """The default visit in every language at each of `TERMINALS`."""
    return {
        (terminal, language): practice.run_headless(
            folder / terminal / language, practice.script(None, language, CARD), {"terminal": terminal}
        )
        for terminal in TERMINALS
        for language in LANGUAGES
    }


def table(reports: dict[tuple[str, str], VisitReport]) -> str:
    head = f"{'what the usual visit costs a person':<44}{'screens':>10}{'touches':>10}{'words':>10}{'seconds':>10}"
    return "\n".join([head, *(_line(*key, report) for key, report in reports.items())])


def _line(terminal: str, language: str, report: VisitReport) -> str:
    figures = f"{report.screens_visited:>10}{report.touches:>10}{report.words:>10}{report.predicted_seconds:>10.0f}"
    return f"  {terminal + ', ' + language:<42}{figures}"
