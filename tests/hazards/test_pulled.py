"""The card is removed at any moment: the visit is wiped, and the card gets no further command."""

import pytest

from devices.simulator import FaultyCard, Step
from kiosk.visit.model import NoticeCode, Path, Screen
from tests.hazards.moments import AT_THE_CARD, KEPT, MOMENTS, SHOWN, STEPS, Moment, hurry, meanwhile, named
from tests.hazards.person import Person, bring, visit_cleanly
from tests.hazards.stage import Stage

WHILE_READ = STEPS[:4]


@pytest.mark.parametrize("moment", MOMENTS, ids=named)
def test_at_rest(stage: Stage, moment: Moment) -> None:
    person = bring(stage, *moment)
    known = stage.visit.card is not None
    if not stage.lying:
        stage.lay("alice")
    stage.take()
    stage.settle()
    screen, work = moment
    if known and work not in KEPT and screen not in SHOWN:
        assert stage.visit.notice is not None
        assert stage.visit.notice.code is NoticeCode.CARD_REMOVED
    if work not in KEPT:
        assert (stage.visit.card, stage.visit.inputs, stage.visit.phone) == (None, (), "")
    already = len(stage.ledger.heard)
    hurry(stage, person)
    assert len(stage.ledger.heard) == already, "a removed card must get no command"
    stage.ledger.check(stage.visit, stage.card)
    person.leaves()
    visit_cleanly(stage)


@pytest.mark.parametrize("obeyed", [False, True], ids=["before it is done", "after it is done"])
@pytest.mark.parametrize(("step", "path"), AT_THE_CARD)
def test_while_a_command_is_under_way(stage: Stage, step: Step, obeyed: bool, path: Path) -> None:
    pulled_at(stage, step, obeyed, path)


@pytest.mark.parametrize("step", STEPS)
def test_while_a_command_is_under_way_at_a_real_service(real_stage: Stage, step: Step) -> None:
    pulled_at(real_stage, step, obeyed=True, path=Path.APPLY)


def test_before_the_pin_at_a_real_service(real_stage: Stage) -> None:
    person = bring(real_stage, Screen.PIN)
    real_stage.take()
    real_stage.until(lambda: real_stage.screen is Screen.NOTICE)
    assert real_stage.visit.notice is not None
    assert real_stage.visit.notice.code is NoticeCode.CARD_REMOVED
    real_stage.ledger.check(real_stage.visit, real_stage.card)
    person.leaves()
    visit_cleanly(real_stage)


def pulled_at(stage: Stage, step: Step, obeyed: bool, path: Path) -> None:
    card = FaultyCard(stage.new("alice"), meanwhile(stage.take, obeyed=obeyed), step)
    person = Person(stage, path)
    person.go(lambda _visit: card.struck == 1, card)
    stage.settle()
    stage.ledger.check(stage.visit, card)
    if step in WHILE_READ:
        assert stage.screen is Screen.CARD, "the card is asked for again"
    else:
        assert stage.visit.notice is not None
        assert stage.visit.notice.code in {NoticeCode.CARD_REMOVED, NoticeCode.ANSWER_LOST}
    assert len(stage.ledger.of(step)) == 1
    assert list(stage.ledger.signed) == []
    person.leaves()
    visit_cleanly(stage)
