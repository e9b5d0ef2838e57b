"""The card is swapped faster than the reader polls: the other card gets no command meant for the first."""

from threading import Event

import pytest

from devices.simulator import FaultyCard, SimulatedCard, Step
from kiosk.visit.model import NoticeCode, Screen
from tests.hazards.moments import KEPT, MOMENTS, SHOWN, STEPS, Moment, hurry, meanwhile, named
from tests.hazards.person import PINS, Person, bring, visit_cleanly
from tests.hazards.stage import PATIENCE_SECONDS, Stage


@pytest.mark.parametrize("moment", MOMENTS, ids=named)
def test_at_rest(stage: Stage, moment: Moment) -> None:
    person = bring(stage, *moment)
    known = stage.visit.card is not None
    bob = stage.lay("bob")
    stage.settle()
    screen, work = moment
    if known and work not in KEPT and screen not in SHOWN:
        assert stage.visit.notice is not None
        assert stage.visit.notice.code is NoticeCode.CARD_CHANGED
    if known and work not in KEPT:
        assert stage.visit.card is None
    hurry(stage, person, presses=2)
    assert [
        heard.step for heard in stage.ledger.heard if heard.card is bob and heard.step in {Step.VERIFY, Step.SIGN}
    ] == []
    stage.ledger.check(stage.visit, bob)
    person.leaves()
    visit_cleanly(stage)


@pytest.mark.parametrize("obeyed", [False, True], ids=["before it is done", "after it is done"])
@pytest.mark.parametrize("step", STEPS)
def test_while_a_command_is_under_way(stage: Stage, step: Step, obeyed: bool) -> None:
    bob = stage.new("bob")
    card = FaultyCard(stage.new("alice"), meanwhile(lambda: _lay(stage, bob), obeyed=obeyed), step)
    person = Person(stage)
    person.go(lambda _visit: card.struck == 1, card)
    stage.settle()
    assert {heard.step for heard in stage.ledger.heard if heard.card is bob} <= set(STEPS[:4])
    assert bob.tries_left == 3
    assert list(stage.ledger.signed) == []
    stage.ledger.check(stage.visit, bob)
    person.leaves()
    visit_cleanly(stage)


@pytest.mark.parametrize("step", STEPS)
def test_while_a_command_is_under_way_at_a_real_service(real_stage: Stage, step: Step) -> None:
    bob = real_stage.new("bob")
    swapped = Event()

    def swap() -> None:
        real_stage.quickly(bob)
        swapped.set()

    card = FaultyCard(real_stage.new("alice"), meanwhile(swap, obeyed=True), step)
    person = Person(real_stage)
    person.press_until(lambda: card.struck == 1, card)
    assert swapped.wait(PATIENCE_SECONDS)
    real_stage.until(lambda: real_stage.visit.work is None)
    assert {heard.step for heard in real_stage.ledger.heard if heard.card is bob} <= set(STEPS[:4])
    assert bob.tries_left == 3
    assert list(real_stage.ledger.signed) == []
    real_stage.ledger.check(real_stage.visit, None)
    person.leaves()
    visit_cleanly(real_stage)


def _lay(stage: Stage, card: SimulatedCard) -> None:
    stage.lay(card)


def test_between_identification_and_pin_at_a_real_service(real_stage: Stage) -> None:
    """Between two polls pcscd sees no swap: the other card has no power, and does not get the PIN."""
    person = bring(real_stage, Screen.PIN)
    bob = real_stage.new("bob")
    real_stage.quickly(bob)
    person.enter(PINS["alice"])
    real_stage.until(lambda: real_stage.screen is Screen.NOTICE)
    assert bob.tries_left == 3
    assert not [
        heard for heard in real_stage.ledger.heard if heard.card is bob and heard.step in {Step.VERIFY, Step.SIGN}
    ]
    assert list(real_stage.ledger.signed) == []
    person.leaves()
    visit_cleanly(real_stage)
