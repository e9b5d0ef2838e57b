"""Any strange answer to any command: the screen shows the truth, and the terminal is ready for the next person."""

import pytest

from devices.simulator import FaultyCard, Step
from devices.simulator.faults import NAMED
from kiosk.visit.model import NoticeCode, Path, Screen
from tests.hazards.moments import AT_THE_CARD, STEPS
from tests.hazards.person import WRONG, Person, visit_cleanly
from tests.hazards.stage import Stage

STRANGE = {name: fault for name, fault in NAMED.items() if name not in {"silent", "deaf", "slow"}}
END = (Screen.NOTICE, Screen.RESULT, Screen.STATUS)
LIES = {"63c0", "6983", "6984"}
"""Status words of a locked card, from a card that is not locked."""


def ends(stage: Stage, person: Person, card: FaultyCard, *, honest: bool = True) -> Screen:
    """The last screen of the visit; every screen was checked, and a clean visit follows."""
    person.go(lambda visit: visit.screen in END, card)
    ended = stage.screen
    stage.ledger.check(stage.visit, card if honest else None)
    person.leaves()
    visit_cleanly(stage)
    return ended


@pytest.mark.parametrize(("step", "path"), AT_THE_CARD)
@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_answer_once(stage: Stage, name: str, step: Step, path: Path) -> None:
    card = FaultyCard(stage.new("alice"), STRANGE[name], step)
    ends(stage, Person(stage, path), card)
    assert card.tries_left == 3


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_answer_every_time(stage: Stage, name: str, step: Step) -> None:
    card = FaultyCard(stage.new("alice"), STRANGE[name], step, times=0)
    ends(stage, Person(stage), card, honest=not (name in LIES and step is Step.QUERY))


@pytest.mark.parametrize("name", STRANGE)
@pytest.mark.parametrize("tries", [3, 1])
def test_a_strange_answer_to_a_wrong_pin(stage: Stage, tries: int, name: str) -> None:
    """The displayed counter is the card's, even if the card did not report that the last try was used."""
    card = FaultyCard(stage.new("alice" if tries > 1 else "one-try-left"), STRANGE[name], Step.VERIFY)
    person = Person(stage, pin=WRONG)
    person.to(Screen.NOTICE, card)
    stage.ledger.check(stage.visit, card)
    assert stage.visit.notice is not None
    assert (stage.visit.notice.code is NoticeCode.LOCKED) == (card.tries_left == 0)
    assert card.tries_left is not None
    assert tries - card.tries_left <= len(stage.ledger.entries)
    person.leaves()
    visit_cleanly(stage)


@pytest.mark.parametrize(("name", "step"), [("swollen", Step.SELECT), ("rubbish", Step.VERIFY), ("flipped", Step.SIGN)])
def test_at_a_real_service(real_stage: Stage, name: str, step: Step) -> None:
    card = FaultyCard(real_stage.new("alice"), STRANGE[name], step)
    ends(real_stage, Person(real_stage), card)
    assert card.struck == 1
