"""`kiosk rehearse`: the automatic shopper with this terminal's own reader and upstream, through the real screens.

A production terminal is rehearsed dry: with its own settings, campaign, queue and upstream, but a simulated card on a
simulated reader. No PIN opens that card, so the visit ends as with wrong PINs: nothing is signed or applied for.
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from devices.reader import ReaderState
from devices.simulator import PracticeSet, SimulatedReader, practice_cards
from kiosk.app import Terminal
from kiosk.campaign.model import Field, FieldKind, Offer, PaymentService
from kiosk.commands.report import VisitReport, shop
from kiosk.commands.signals import ended_by_signals
from kiosk.errors import KioskError
from kiosk.outbox.instance_lock import InstanceLock
from kiosk.station.card_trust import CardTrust
from kiosk.station.configured_reader import configured_reader
from kiosk.station.identity import load_identity
from kiosk.station.settings import Settings
from kiosk.station.trust_anchors import load_trust
from kiosk.visit.model import NoticeCode, Screen
from ui.automatic_shopper.script import Action, Expectation, Interrupt, JourneyOutcome, VisitScript
from ui.window import create_application


class FixedCard:
    """A card on a real reader, which the shopper cannot move: it is there from the beginning or never."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal

    def lay_card(self, name: str = "") -> bool:
        """Whether the card is on the reader."""
        return not name and self._terminal.runner.visit.reader in (ReaderState.CARD, ReaderState.MUTE)

    def take_card(self) -> bool:
        """False: it cannot be taken."""
        return False

    def let_time_pass(self, screen: Screen) -> None:
        """Nothing: the terminal's own clock runs."""


def run(settings: Settings, script: VisitScript, output: Path) -> VisitReport:
    """A rehearsal. Raises `KioskError` if it could not begin: production anchors, no identity, faulty settings."""
    if load_trust(settings).production:
        raise KioskError("this terminal trusts an official card authority; rehearse it dry: kiosk rehearse --dry")
    with _ready(settings):
        terminal = Terminal(settings, configured_reader(settings))
        try:
            terminal.start()
            return shop(terminal, script, FixedCard(terminal), output)
        finally:
            terminal.close()


class DryTerminal(Terminal):
    """A terminal with a simulated card, which trusts only that card's authority."""

    def __init__(self, settings: Settings, cards: PracticeSet) -> None:
        self.reader = SimulatedReader()
        self._cards = cards
        super().__init__(settings, self.reader)

    def card_trust(self) -> CardTrust:
        """The authority of the practice cards."""
        return CardTrust.load([self._cards.ca_file], ())


class DryCard:
    """The card that no PIN opens."""

    def __init__(self, terminal: DryTerminal, cards: PracticeSet) -> None:
        self._terminal = terminal
        self._card = cards.card_that_no_pin_opens()

    def lay_card(self, name: str = "") -> bool:  # noqa: ARG002 - there is one
        """Put the card on the reader."""
        self._terminal.reader.insert(self._card)
        return True

    def take_card(self) -> bool:
        """Take it away."""
        self._terminal.reader.remove()
        return True

    def let_time_pass(self, screen: Screen) -> None:
        """Nothing: the terminal's own clock runs."""


def run_dry(settings: Settings, output: Path) -> VisitReport:
    """A dry rehearsal up to the PIN, also with production anchors. Raises `KioskError` as `run` does."""
    load_trust(settings)
    offer = settings.load_campaign().on(datetime.now(UTC), settings.profile.hours)
    script = dry_visit(offer, settings.language)
    with _ready(settings), tempfile.TemporaryDirectory(prefix="kiosk-rehearsal-") as folder:
        cards = practice_cards(Path(folder))
        terminal = DryTerminal(settings, cards)
        try:
            terminal.start()
            return shop(terminal, script, DryCard(terminal, cards), output)
        finally:
            terminal.close()


def dry_visit(offer: Offer, language: str) -> VisitScript:
    """The script of all screens up to the PIN, which is entered until the visit ends to spare the card. Raises
    `KioskError`.
    """
    open_now = (offer.service(each.service.code) for each in offer.services)
    service = next((each for each in open_now if each is not None and _can_be_typed(each)), None)
    if service is None:
        raise KioskError(
            f"no payment service of the campaign {offer.campaign.code} that asks for digits alone can be chosen now; "
            "try again when there is one"
        )
    wrong = Interrupt(screen=Screen.PIN, action=Action.WRONG_PIN)
    return VisitScript(
        language=language,
        pin="0000",
        service=service.code,
        fields=tuple(map(_example, service.fields)),
        interrupt=(wrong, wrong),
        expect=Expectation(outcome=JourneyOutcome.REFUSED, reason=NoticeCode.TRIES_SPARED),
    )


def _can_be_typed(service: PaymentService) -> bool:
    return all(each.kind is FieldKind.DIGITS for each in service.fields)


def _example(field: Field) -> str:
    return ("4097" * field.minimum)[: field.minimum]


@contextmanager
def _ready(settings: Settings) -> Iterator[None]:
    """End the visit on signals. Raises `KioskError` if it cannot begin."""
    load_identity(settings.state_dir, datetime.now(UTC))
    refuse_beside_a_running_terminal(settings.state_dir / "queue")
    create_application()
    with ended_by_signals():
        yield


def refuse_beside_a_running_terminal(queue: Path) -> None:
    """Raises `KioskError` before anything is written, in particular into a running terminal's journal."""
    if queue.exists():
        InstanceLock(queue).release()
