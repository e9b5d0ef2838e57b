"""A practice visit with embedded defaults: a sandbox upstream on loopback, enrolment, a practice card, the real
screens.

All state is in a temporary folder; only the output folder remains. The visit itself is `kiosk.app.Terminal`, with
another reader and a clock that the shopper can advance.
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from devices.simulator import PRACTICE_CARD_NAMES, PracticeSet, SimulatedReader, practice_cards, practice_pin
from kiosk.app import Terminal
from kiosk.campaign.load import load_campaign
from kiosk.commands.report import VisitReport, shop
from kiosk.commands.signals import ended_by_signals
from kiosk.errors import KioskError
from kiosk.sandbox.server import SandboxServer
from kiosk.station.clock import since_boot
from kiosk.station.settings import Settings, load_settings
from kiosk.upstream.enrolment import enrol
from kiosk.visit.model import LANGUAGES, Screen
from kiosk.visit.screen_timeouts import deadline
from ui.automatic_shopper.script import VisitScript, find_visit, practice_visit
from ui.tray import Tray
from ui.window import create_application

CAMPAIGN = "practice"
"""Code of the campaign."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The parts around a practice terminal."""

    settings: Settings
    sandbox: SandboxServer
    cards: PracticeSet


def script(visit_name: str | None, language: str, card: str) -> VisitScript:
    """The shopper's script: the visit with that name or file, else the default one in `language` with the PIN of
    `card`.

    Raises `KioskError` for an unknown card or language.
    """
    _check_card(card)
    if language not in LANGUAGES:
        raise KioskError(f"there is no language {language!r}; there are: {', '.join(LANGUAGES)}")
    if visit_name is not None:
        visit = find_visit(visit_name)
        for name in (visit.card, *(interrupt.card for interrupt in visit.interrupt if interrupt.card)):
            _check_card(name)
        return visit
    visit = practice_visit()
    if card == "alice":
        return visit.model_copy(update={"language": language})
    pin = practice_pin(card) or visit.pin
    return visit.model_copy(update={"language": language, "card": card, "pin": pin, "expect": None})


def _check_card(name: str) -> None:
    if name not in PRACTICE_CARD_NAMES:
        raise KioskError(f"there is no practice card {name!r}; there are: {', '.join(PRACTICE_CARD_NAMES)}")


@contextmanager
def surroundings(output: Path, overrides: dict[str, Any] | None = None) -> Iterator[Surroundings]:
    """A running sandbox and the settings of an enrolled terminal, in a temporary folder."""
    with tempfile.TemporaryDirectory(prefix="kiosk-practice-") as name:
        folder = Path(name)
        cards = practice_cards(folder / "cards")
        with SandboxServer(
            folder / "sandbox",
            card_cas=[cards.ca_file],
            people_files=[cards.people_file],
            campaign=load_campaign(CAMPAIGN),
        ) as sandbox:
            settings = load_settings(
                None,
                {
                    "campaign": CAMPAIGN,
                    "hours": "24h",  # practice at any time of day
                    "state_dir": str(folder / "state"),
                    "trust": {"anchors": [str(cards.ca_file)]},
                    "upstream": {"url": sandbox.url, "spread": 0},
                    "printer": {"kind": "file"},
                    "receipts": {"folder": str(output)},
                    **(overrides or {}),
                },
            )
            enrol(sandbox.sandbox.terminals.make_code(), sandbox.url, settings.state_dir, datetime.now(UTC))
            yield Surroundings(settings, sandbox, cards)


class PracticeTerminal(Terminal):
    """A terminal with a simulated reader, for the automatic shopper.

    The clock of the visit runs with the machine's, and can be advanced to a deadline.
    """

    def __init__(self, settings: Settings) -> None:
        self.reader = SimulatedReader()
        self._ahead = 0.0
        super().__init__(settings, self.reader, visit_time=self._visit_time)

    def _visit_time(self) -> float:
        return since_boot() + self._ahead

    def let_time_pass(self, screen: Screen) -> None:
        """Advance the clock of the visit to the deadline of `screen`, if that is still shown.

        Not during work of card, queue and upstream, which takes real time.
        """
        visit = self.runner.visit
        due = deadline(visit, self.settings.profile.timeouts)
        if visit.screen is not screen or visit.work is not None or due is None:
            return
        if (seconds := due - self._visit_time()) > 0:
            self._ahead += seconds
            self.timer.arm(None)
            self.timer.arm(due)


class PracticeCardHandler:
    """Puts practice cards on the reader of `terminal` and takes them away; `name` is the visit's own card."""

    def __init__(self, terminal: PracticeTerminal, cards: PracticeSet, name: str) -> None:
        self._terminal = terminal
        self._cards = cards
        self._name = name

    def lay_card(self, name: str = "") -> bool:
        """See `CardHandler.lay_card`."""
        self._terminal.reader.insert(self._cards.card(name or self._name))
        return True

    def take_card(self) -> bool:
        """See `CardHandler.take_card`."""
        self._terminal.reader.remove()
        return True

    def let_time_pass(self, screen: Screen) -> None:
        """See `PracticeTerminal.let_time_pass`."""
        self._terminal.let_time_pass(screen)


def run_headless(output: Path, script: VisitScript, overrides: dict[str, Any] | None = None) -> VisitReport:
    """One visit of the automatic shopper at the real screens. Raises `KioskError` if it could not begin."""
    create_application()
    with ended_by_signals(), surroundings(output, overrides) as around:
        terminal = PracticeTerminal(around.settings)
        try:
            terminal.start()
            report = shop(terminal, script, PracticeCardHandler(terminal, around.cards, script.card), output)
        finally:
            terminal.close()
        identifier = report.application_id
        return report.with_upstream(around.sandbox.sandbox.record(identifier) if identifier else None)


def run_window(output: Path, language: str) -> int:
    """A window for a person, with a tray of practice cards. Returns the exit code."""
    create_application()
    with ended_by_signals(), surroundings(output, {"language": language}) as around:
        reader = SimulatedReader()
        terminal = Terminal(around.settings, reader)
        cards = [(name, around.cards.pin(name)) for name in around.cards.names]
        tray = Tray(cards, lambda name: reader.insert(around.cards.card(name)), reader.remove, language)
        terminal.runner.subscribe(lambda visit, _: tray.speak(visit.language))
        try:
            terminal.start()
            tray.show_beside(terminal.window.window)
            return QCoreApplication.exec()
        finally:
            tray.close()
            terminal.close()
