"""A slow card gets the time that the screen announced; a later answer is discarded."""

from threading import Event

import pytest

from devices.simulator import Fault, FaultyCard, Step
from devices.simulator.faults import slow
from kiosk.visit.model import NoticeCode, Path, Screen
from tests.hazards.moments import AT_THE_CARD
from tests.hazards.person import Person, visit_cleanly
from tests.hazards.stage import PATIENCE_SECONDS, Stage
from tests.visit.world import TIMEOUTS


class Gate:
    """Holds a command until the test releases it."""

    def __init__(self) -> None:
        self.opened = Event()

    def pause(self, _seconds: float) -> None:
        assert self.opened.wait(PATIENCE_SECONDS)


def under_way(stage: Stage, step: Step, path: Path, gate: Gate) -> tuple[Person, FaultyCard, float]:
    """A person, a card during that command, and the time-out of the command."""
    card = FaultyCard(stage.new("alice"), Fault(slow(1.0, gate.pause)), step)
    person = Person(stage, path)
    person.press_until(lambda: card.struck == 1, card)
    return person, card, TIMEOUTS.signing if step in {Step.VERIFY, Step.SIGN} else TIMEOUTS.card_read


@pytest.mark.parametrize(("step", "path"), AT_THE_CARD)
def test_in_time(stage: Stage, step: Step, path: Path) -> None:
    gate = Gate()
    person, card, limit = under_way(stage, step, path, gate)
    stage.wait(limit - 0.1)
    gate.opened.set()
    person.to(Screen.RESULT if path is Path.APPLY else Screen.STATUS)
    assert card.commands == 6
    stage.ledger.check(stage.visit, card)
    person.leaves()
    visit_cleanly(stage)


@pytest.mark.parametrize(("step", "path"), AT_THE_CARD)
def test_too_late(stage: Stage, step: Step, path: Path) -> None:
    gate = Gate()
    person, card, limit = under_way(stage, step, path, gate)
    stage.wait(limit)
    assert stage.visit.notice is not None
    assert stage.visit.notice.code is NoticeCode.READER_FAILED
    assert stage.ledger.restarts == 1
    gate.opened.set()
    stage.settle()
    stage.ledger.check(stage.visit, card)
    assert list(stage.ledger.signed) == []
    assert len(stage.ledger.of(Step.SIGN)) <= 1
    person.leaves()
    assert not card.powered
    visit_cleanly(stage)


def test_a_card_at_9600_bits_at_a_real_service(real_stage: Stage) -> None:
    """Every command takes a while, and none times out."""
    card = FaultyCard(real_stage.new("contact"), Fault(slow(0.15)), Step.REST, times=0)
    person = Person(real_stage)
    person.to(Screen.RESULT, card)
    real_stage.ledger.check(real_stage.visit, card)
    person.leaves()
    visit_cleanly(real_stage)
