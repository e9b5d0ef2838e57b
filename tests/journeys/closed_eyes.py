"""The shopper with closed eyes at a real terminal, on whose window nothing is painted."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from devices.simulator import PracticeSet
from devices.speech.speaker import Piece
from kiosk import app
from kiosk.campaign.model import Campaign
from kiosk.commands.listening import Nobody, Notes, hear
from kiosk.commands.practice import PracticeCardHandler, PracticeTerminal
from kiosk.commands.report import VisitReport
from tests.journeys.around_visits import AROUND
from tests.journeys.blank_window import BlankWindow
from tests.journeys.rehearsing import Around, terminal_in, world_of
from tests.support.upstream import World
from ui.automatic_shopper.script import VisitScript, find_visit


class Interrupted(Nobody):
    """Whoever presses the next key before a text has ended."""

    def say(self, pieces: Sequence[Piece], rate: int, decibels: float) -> None: ...


@dataclass
class Listening:
    """One terminal, for one person after the other."""

    world: World
    terminal: PracticeTerminal
    around: Around
    cards: PracticeSet
    campaign: Campaign
    visits: int = 0

    def visit(self, script: VisitScript) -> tuple[VisitReport, Notes]:
        """What came of it, with upstream's record, and all that was said. Upstream knows of no visit before it."""
        if self.visits:
            self.world.forget()
            self.around.before(self.world)
        self.visits += 1
        self.terminal.last_application = ""
        self.terminal.campaign = self.campaign
        notes = Notes()
        card = self.cards.card(script.card)
        tries = card.tries_left
        handler = PracticeCardHandler(self.terminal, self.cards, script.card)
        report = hear(self.terminal, script, handler, notes, Interrupted)
        handler.take_card()
        if card.tries_left != tries:
            self.cards = PracticeSet(self.cards.folder)  # the next person's card has its tries again
        record = report.application_id and self.world.server.sandbox.record(report.application_id)
        return report.with_upstream(record or None), notes


@contextmanager
def listening(
    name: str, folder: Path, cards: PracticeSet, known: PracticeSet, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Listening]:
    """A terminal amid what surrounds the visit `name`."""
    monkeypatch.setattr(app, "create_window", BlankWindow)
    monkeypatch.setattr(app, "sound_fault", lambda: None)  # staff are called as if this machine could play a sound
    monkeypatch.setattr("ui.speech.headphone_and_start_key.HELD_MS", 1)  # the key that begins need not be held for long
    around = AROUND.get(name, Around())
    with world_of(around, folder, known) as world, terminal_in(world, around, cards) as terminal:
        yield Listening(world, terminal, around, cards, terminal.campaign)


def script(name: str, language: str) -> VisitScript:
    """The visit `name` of config/visits, in this language."""
    return find_visit(name).model_copy(update={"language": language})
