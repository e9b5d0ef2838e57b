"""The automatic shopper's visit at a terminal, and the report of `practice` and `rehearse`."""

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Self

from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.app import Terminal
from ui.automatic_shopper.card_handler import CardHandler
from ui.automatic_shopper.script import Expectation, JourneyOutcome, VisitScript
from ui.automatic_shopper.shopper import Journey, Shopper
from ui.automatic_shopper.verdict import Verdict


@dataclass(frozen=True, slots=True)
class VisitReport:
    """The report of a visit. `receipt` is the receipt number, `screens` PNG paths in order, `upstream` the sandbox's
    record.

    `screens_visited` to `predicted_seconds` are the person's effort (`ui.automatic_shopper.effort`). `met`: whether the
    visit ended as its script expects; `expected`: an outcome, with a reason in brackets if the script expects one; ""
    if it expects nothing.
    """

    outcome: str
    reason: str
    receipt: str
    application_id: str
    screens: tuple[str, ...]
    apdus: int
    seconds: float
    met: bool
    screens_visited: int = 0
    touches: int = 0
    words: int = 0
    predicted_seconds: float = 0.0
    expected: str = ""
    upstream: dict[str, Any] | None = None

    def with_upstream(self, record: dict[str, Any] | None) -> Self:
        """The report with the sandbox's record."""
        return replace(self, upstream=record)

    def as_dict(self) -> dict[str, Any]:
        """The report for JSON."""
        values = asdict(self)
        del values["met"]
        return values

    def lines(self, output: Path) -> list[str]:
        """The report as text."""
        said = [f"outcome: {_with_reason(self.outcome, self.reason)}"]
        if not self.met and self.expected:
            said.append(f"expected by the visit: {self.expected}")
        said.append(f"receipt: {self.receipt or '-'}")
        if self.upstream is not None:
            items = ", ".join(self.upstream["items"] or ())
            said.append(f"upstream recorded: {self.upstream['outcome']}, {self.upstream['service']}, {items}")
        return [*said, f"pictures and receipt: {output}"]


def shop(terminal: Terminal, script: VisitScript, cards: CardHandler, output: Path | None) -> VisitReport:
    """Let the automatic shopper visit `terminal`; runs the event loop until the visit or the terminal ends.

    Without `output` there are no pictures.
    """
    folder = output and output / "screens"
    shopper = Shopper(terminal.window.window, script, cards, campaign=terminal.campaign, folder=folder)
    journeys: list[Journey] = []
    shopper.finished.connect(journeys.append)
    shopper.finished.connect(lambda _journey: QTimer.singleShot(0, QCoreApplication.quit))
    QTimer.singleShot(0, shopper.start)
    QCoreApplication.exec()
    apdus = terminal.card.apdus if terminal.card else 0
    if not journeys:
        left = "the terminal left before the visit ended"
        return VisitReport(JourneyOutcome.FAILED, left, "", terminal.last_application, (), apdus, 0.0, met=False)
    journey = journeys[0]
    return VisitReport(
        outcome=journey.outcome,
        reason=journey.reason,
        receipt=journey.receipt,
        application_id=terminal.last_application,
        screens=tuple(map(str, journey.screens)),
        apdus=apdus,
        seconds=round(journey.seconds, 3),
        met=_met(journey, script.expect),
        screens_visited=journey.effort.screens_visited,
        touches=journey.effort.touches,
        words=journey.effort.words,
        predicted_seconds=journey.effort.predicted_seconds,
        expected=_expected(script),
    )


def _with_reason(outcome: str, reason: str) -> str:
    return f"{outcome} ({reason})" if reason else outcome


def _met(ended: Journey | Verdict, expected: Expectation | None) -> bool:
    """Whether it ended as the script expects; without an expectation: in anything but a failure."""
    if expected is None:
        return ended.outcome is not JourneyOutcome.FAILED
    return ended.outcome is expected.outcome and expected.reason in ("", ended.reason)


def report_of(terminal: Terminal, script: VisitScript, verdict: Verdict, seconds: float) -> VisitReport:
    """The report of a visit without pictures and effort."""
    return VisitReport(
        outcome=verdict.outcome,
        reason=verdict.reason,
        receipt=verdict.receipt,
        application_id=terminal.last_application,
        screens=(),
        apdus=terminal.card.apdus if terminal.card else 0,
        seconds=round(seconds, 3),
        met=_met(verdict, script.expect),
        expected=_expected(script),
    )


def _expected(script: VisitScript) -> str:
    return _with_reason(script.expect.outcome, script.expect.reason) if script.expect else ""
