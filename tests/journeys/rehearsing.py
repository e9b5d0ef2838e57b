"""The automatic shopper at a terminal in the test's own process: real screens, simulated reader, a sandbox over TLS."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from devices.simulator import PracticeSet
from kiosk.app import Terminal
from kiosk.campaign.model import Campaign
from kiosk.commands.practice import PracticeCardHandler, PracticeTerminal
from kiosk.commands.report import VisitReport, shop
from kiosk.station.settings import Settings, load_settings
from kiosk.upstream.enrolment import enrol
from kiosk.visit.model import Screen
from kiosk.visit.rules import closed_reason
from tests.support.patient_settings import TIMEOUTS
from tests.support.upstream import World, practice_campaign, running_world
from ui.automatic_shopper.script import VisitScript
from ui.gallery.gallery import settle
from ui.window import create_application

PATIENCE = 600.0


def _same(campaign: Campaign) -> Campaign:
    return campaign


def _nothing(_world: World) -> None:
    """Upstream has no application on record."""


@dataclass(frozen=True)
class Around:
    """Surroundings of one visit that differ from the usual ones. `upstream` and `terminal_campaign` change the
    knowledge of upstream and terminal; `at` is the screen at which the terminal's changes (None: from the start)."""

    terminal: str = "seven-bank-atm"
    settings: dict[str, Any] = field(default_factory=dict)
    upstream: Callable[[Campaign], Campaign] = _same
    before: Callable[[World], None] = _nothing
    terminal_campaign: Callable[[Campaign], Campaign] = _same
    at: Screen | None = None
    online: bool = True
    known_cards: bool = True


def rehearse(
    script: VisitScript,
    around: Around,
    folder: Path,
    cards: PracticeSet,
    known: PracticeSet,
    pictures: Path | None = None,
) -> VisitReport:
    """One visit by `script` with one of `cards`, and upstream's record of it; upstream trusts the cards `known`."""
    with world_of(around, folder, known) as world:
        with terminal_in(world, around, cards) as terminal:
            report = shop(terminal, script, PracticeCardHandler(terminal, cards, script.card), pictures)
        identifier = report.application_id
        return report.with_upstream(world.server.sandbox.record(identifier) if identifier else None)


@contextmanager
def world_of(around: Around, folder: Path, known: PracticeSet) -> Iterator[World]:
    """An upstream that trusts the cards `known`, with what it has on record before the visit."""
    with running_world(folder, known, around.upstream(practice_campaign())) as world:
        around.before(world)
        yield world


@contextmanager
def terminal_in(world: World, around: Around, cards: PracticeSet) -> Iterator[PracticeTerminal]:
    """A terminal that has started."""
    create_application()
    own = {"terminal": around.terminal, "timeouts": TIMEOUTS if around.online else {}, **around.settings}
    terminal = PracticeTerminal(configured(world, cards, own))
    try:
        _change_knowledge(terminal, around)
        terminal.start()
        if not around.online:
            _until_open(terminal)
            world.server.stop()
        yield terminal
    finally:
        terminal.close()


def configured(world: World, cards: PracticeSet, own: dict[str, Any]) -> Settings:
    """The settings of a terminal that trusts `cards` and is enrolled with this upstream."""
    settings = load_settings(
        None,
        {
            "campaign": "practice",
            "hours": "24h",
            "state_dir": str(world.folder / "state"),
            "trust": {"anchors": [str(cards.ca_file)]},
            "upstream": {"url": world.server.url},
            "printer": {"kind": "file"},
            **own,
        },
    )
    enrol(world.server.sandbox.terminals.make_code(), world.server.url, settings.state_dir, world.now())
    return settings


def _change_knowledge(terminal: Terminal, around: Around) -> None:
    if around.at is None:
        terminal.campaign = around.terminal_campaign(terminal.campaign)
        return

    def changed(visit: Any, _offer: Any) -> None:
        if visit.screen is around.at:
            terminal.campaign = around.terminal_campaign(terminal.campaign)

    terminal.runner.subscribe(changed)


def _until_open(terminal: Terminal) -> None:
    deadline = time.monotonic() + PATIENCE
    while closed_reason(terminal.runner.visit, terminal.runner.offer) is not None:
        assert time.monotonic() < deadline, "the terminal does not open"
        settle(5)
