"""The report of `practice` and `rehearse`: each value is the visit's own, in text and in JSON."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from kiosk.commands import rehearsal, report
from kiosk.commands.report import VisitReport
from kiosk.errors import KioskError
from kiosk.station.settings import load_settings
from ui.automatic_shopper.effort import Effort
from ui.automatic_shopper.script import Expectation, JourneyOutcome, VisitScript
from ui.automatic_shopper.shopper import Journey
from ui.automatic_shopper.verdict import Verdict

REFUSED, APPLIED = JourneyOutcome.REFUSED, JourneyOutcome.APPLIED
EXPECTED = Expectation(outcome=APPLIED, reason="received")
TERMINAL = SimpleNamespace(
    window=SimpleNamespace(window="the window"),
    campaign="the campaign",
    card=SimpleNamespace(apdus=17),
    last_application="an application",
)


def script(expect: Expectation | None = None) -> VisitScript:
    return cast("VisitScript", SimpleNamespace(expect=expect))


def shop(
    monkeypatch: pytest.MonkeyPatch, does: Callable[[Any], None], expect: Expectation | None = None
) -> VisitReport:
    """A visit of a shopper that only `does` this."""
    given: list[tuple[Any, ...]] = []

    class Shopper(QObject):
        finished = Signal(object)

        def __init__(self, *arguments: Any, campaign: str, folder: Path | None) -> None:
            super().__init__()
            given.append((arguments[0], arguments[2], campaign, folder))

        def start(self) -> None:
            does(self)

    monkeypatch.setattr(report, "Shopper", Shopper)
    done = report.shop(cast("Any", TERMINAL), script(expect), cast("Any", "the cards"), Path("/out"))
    assert given == [("the window", "the cards", "the campaign", Path("/out/screens"))]
    return done


def test_each_value_of_a_visit_is_at_its_place(qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    journey = Journey(
        outcome=REFUSED,
        reason="card_expired",
        receipt="7K3M-Q2XP-H",
        printed=True,
        screens=(Path("/out/screens/1.png"), Path("/out/screens/2.png")),
        seconds=12.34567,
        effort=Effort(screens_visited=2, touches=3, characters=4, words=5, predicted_seconds=6.0, young_seconds=7.0),
    )
    done = shop(monkeypatch, lambda shopper: shopper.finished.emit(journey), EXPECTED)
    assert not done.met
    assert done.as_dict() == {
        "outcome": "refused",
        "reason": "card_expired",
        "receipt": "7K3M-Q2XP-H",
        "application_id": "an application",
        "screens": ("/out/screens/1.png", "/out/screens/2.png"),
        "apdus": 17,
        "seconds": 12.346,
        "screens_visited": 2,
        "touches": 3,
        "words": 5,
        "predicted_seconds": 6.0,
        "expected": "applied (received)",
        "upstream": None,
    }
    assert done.lines(Path("/out")) == [
        "outcome: refused (card_expired)",
        "expected by the visit: applied (received)",
        "receipt: 7K3M-Q2XP-H",
        "pictures and receipt: /out",
    ]


def test_a_terminal_that_leaves_before_the_end_is_a_failure(
    qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = shop(monkeypatch, lambda _shopper: QTimer.singleShot(0, QCoreApplication.quit))
    left = "the terminal left before the visit ended"
    assert done == VisitReport(JourneyOutcome.FAILED, left, "", "an application", (), 17, 0.0, met=False)
    assert done.lines(Path("/out")) == [f"outcome: failed ({left})", "receipt: -", "pictures and receipt: /out"]


def test_a_report_without_pictures_has_what_the_screens_said_and_what_upstream_recorded() -> None:
    verdict = Verdict(APPLIED, "received", "7K3M-Q2XP-H", printed=True)
    made = report.report_of(cast("Any", TERMINAL), script(EXPECTED), verdict, 1.23456)
    assert made == VisitReport(
        APPLIED, "received", "7K3M-Q2XP-H", "an application", (), 17, 1.235, met=True, expected="applied (received)"
    )
    recorded = made.with_upstream({"outcome": "applied", "service": "sakura-pay", "items": ["first", "second"]})
    assert recorded.lines(Path("/out")) == [
        "outcome: applied (received)",
        "receipt: 7K3M-Q2XP-H",
        "upstream recorded: applied, sakura-pay, first, second",
        "pictures and receipt: /out",
    ]


def test_no_rehearsal_applies_with_a_real_card(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It would apply for a person who only lent the card. Nothing is opened."""
    monkeypatch.setattr(rehearsal, "load_trust", lambda _: SimpleNamespace(production=True))
    monkeypatch.setattr(rehearsal, "_ready", pytest.fail)
    settings = load_settings(None, {"state_dir": str(tmp_path)})
    with pytest.raises(KioskError) as refused:
        rehearsal.run(settings, script(), tmp_path)
    assert str(refused.value) == (
        "this terminal trusts an official card authority; rehearse it dry: kiosk rehearse --dry"
    )
    assert list(tmp_path.iterdir()) == []
