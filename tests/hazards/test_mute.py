"""A card that does not answer: upside down, it can be laid again; silent during a command, it ends visit and
process.
"""

import pytest

from devices.reader import ReaderState
from devices.simulator import Fault, FaultyCard, Step
from devices.simulator.faults import silence
from kiosk.visit.model import NoticeCode, Path, Screen
from tests.hazards.moments import AT_THE_CARD, KEPT, MOMENTS, SHOWN, STEPS, Moment, hurry, named
from tests.hazards.person import Person, bring, visit_cleanly
from tests.hazards.stage import Stage
from tests.visit.world import TIMEOUTS


@pytest.mark.parametrize("moment", MOMENTS, ids=named)
def test_turned_upside_down(stage: Stage, moment: Moment) -> None:
    person = bring(stage, *moment)
    known = stage.visit.card is not None
    stage.take()
    stage.lay(stage.new("alice").with_quirks(mute=True))
    stage.settle()
    screen, work = moment
    if known and work not in KEPT and screen not in SHOWN:
        assert stage.visit.notice is not None
        assert stage.visit.notice.code in {NoticeCode.CARD_REMOVED, NoticeCode.CARD_CHANGED}
    hurry(stage, person, presses=2)
    stage.ledger.check(stage.visit, stage.card)
    person.leaves()
    visit_cleanly(stage)


def test_upside_down_from_the_start_is_said_so_until_it_lies_right(any_stage: Stage) -> None:
    person = Person(any_stage)
    person.to(Screen.CARD)
    any_stage.lay(any_stage.new("alice").with_quirks(mute=True))
    any_stage.until(lambda: any_stage.screen is Screen.NOTICE)
    assert any_stage.visit.notice is not None
    assert any_stage.visit.notice.code is NoticeCode.READ_FAILED
    any_stage.take()
    any_stage.until(lambda: any_stage.visit.reader is ReaderState.EMPTY)
    assert any_stage.screen is Screen.CARD
    person.to(Screen.RESULT)
    any_stage.ledger.check(any_stage.visit, any_stage.card)
    person.leaves()
    visit_cleanly(any_stage)


@pytest.mark.parametrize("obeyed", [False, True], ids=["before it is done", "after it is done"])
@pytest.mark.parametrize(("step", "path"), AT_THE_CARD)
def test_falls_silent(stage: Stage, step: Step, obeyed: bool, path: Path) -> None:
    silent_at(stage, step, obeyed, path)


@pytest.mark.parametrize("step", STEPS)
def test_falls_silent_at_a_real_service(real_stage: Stage, step: Step) -> None:
    silent_at(real_stage, step, obeyed=True, path=Path.APPLY)


def silent_at(stage: Stage, step: Step, obeyed: bool, path: Path) -> None:
    """No call in this process can end it: the screen reports it, the visit is wiped, the process asks for a restart."""
    card = FaultyCard(stage.new("alice"), Fault(silence, obeyed), step)
    person = Person(stage, path)
    person.press_until(lambda: card.struck == 1, card)
    assert stage.visit.work is not None
    stage.wait(max(TIMEOUTS.card_read, TIMEOUTS.signing))
    assert stage.visit.notice is not None
    assert stage.visit.notice.code is NoticeCode.READER_FAILED
    assert stage.ledger.restarts == 1
    assert stage.visit.card is None
    stage.ledger.check(stage.visit, card)
    person.leaves()  # frees the call, as a new process would find the reader
    assert len(stage.ledger.of(step)) == 1, "no command is repeated"
    assert list(stage.ledger.signed) == []
    visit_cleanly(stage)
