"""The automatic shopper's visit at a terminal, and what `practice` and `rehearse` say of it."""

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Self

from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.app import Terminal
from ui.shopper.card_handler import CardHandler
from ui.shopper.script import Expectation, JourneyOutcome, VisitScript
from ui.shopper.shopper import Journey, Shopper


@dataclass(frozen=True, slots=True)
class VisitReport:
    """`receipt` is the number on the receipt, `screens` PNG paths in order, `upstream` what the sandbox recorded.

    `screens_visited` to `predicted_seconds` are what the visit cost the person (`ui.shopper.effort`).
    `met` tells whether the visit ended as its script expects, and `expected` how that is: an outcome, and a reason in
    brackets if it expects one; "" if the script expects nothing.
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
        return replace(self, upstream=record)

    def as_dict(self) -> dict[str, Any]:
        values = asdict(self)
        del values["met"]
        return values

    def lines(self, output: Path) -> list[str]:
        said = [f"outcome: {_with_reason(self.outcome, self.reason)}"]
        if not self.met and self.expected:
            said.append(f"expected by the visit: {self.expected}")
        said.append(f"receipt: {self.receipt or '-'}")
        if self.upstream is not None:
            items = ", ".join(self.upstream["items"] or ())
            said.append(f"upstream recorded: {self.upstream['outcome']}, {self.upstream['service']}, {items}")
        return [*said, f"pictures and receipt: {output}"]


def shop(terminal: Terminal, script: VisitScript, cards: CardHandler, output: Path | None) -> VisitReport:
    """Let the automatic shopper visit `terminal`; runs the event loop until it is done or the terminal leaves.

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
        expected=_with_reason(script.expect.outcome, script.expect.reason) if script.expect else "",
    )


def _with_reason(outcome: str, reason: str) -> str:
    return f"{outcome} ({reason})" if reason else outcome


def _met(journey: Journey, expected: Expectation | None) -> bool:
    """Whether it ended as the script expects; without an expectation: with anything but a failure."""
    if expected is None:
        return journey.outcome is not JourneyOutcome.FAILED
    return journey.outcome is expected.outcome and expected.reason in ("", journey.reason)
