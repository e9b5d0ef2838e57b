"""`kiosk rehearse`: the automatic shopper at this terminal's own reader and upstream, through the real screens."""

from datetime import UTC, datetime
from pathlib import Path

from devices.reader import ReaderState
from kiosk.app import Terminal
from kiosk.commands.report import VisitReport, shop
from kiosk.commands.signals import ended_by_signals
from kiosk.errors import KioskError
from kiosk.outbox.database import InstanceLock
from kiosk.station.configured_reader import configured_reader
from kiosk.station.identity import load_identity
from kiosk.station.settings import Settings
from kiosk.station.trust_anchors import load_trust
from kiosk.visit.model import Screen
from ui.shopper.script import VisitScript
from ui.window import create_application


class FixedCard:
    """At a real reader the shopper cannot move the card: it lies there from the beginning or never."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal

    def lay_card(self, name: str = "") -> bool:
        return not name and self._terminal.runner.visit.reader in (ReaderState.CARD, ReaderState.MUTE)

    def take_card(self) -> bool:
        return False

    def let_time_pass(self, screen: Screen) -> None:
        """By itself: this is the terminal's own clock."""


def run(settings: Settings, script: VisitScript, output: Path) -> VisitReport:
    """Raises `KioskError` where nothing could begin: production anchors, no identity, bad settings."""
    if load_trust(settings).production:
        raise KioskError(
            "this terminal trusts an official card authority; rehearse with settings that name test anchors only"
        )
    load_identity(settings.state_dir, datetime.now(UTC))
    refuse_beside_a_running_terminal(settings.state_dir / "queue")
    create_application()
    with ended_by_signals():
        terminal = Terminal(settings, configured_reader(settings))
        try:
            terminal.start()
            return shop(terminal, script, FixedCard(terminal), output)
        finally:
            terminal.close()


def refuse_beside_a_running_terminal(queue: Path) -> None:
    """Raises `KioskError` before anything is written, above all into the journal of the terminal that runs."""
    if queue.exists():
        InstanceLock(queue).release()
