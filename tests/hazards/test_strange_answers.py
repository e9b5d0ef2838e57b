"""Any strange answer to any command: what the person reads is so, and the next person finds the terminal ready."""

import pytest

from devices.simulator import FaultyCard, Step
from devices.simulator.faults import NAMED
from kiosk.visit.model import Path, Screen
from tests.hazards.person import Person, visit_cleanly
from tests.hazards.stage import Stage

STEPS = [step for step in Step if step is not Step.OTHER]
ANSWERED = {name: fault for name, fault in NAMED.items() if name not in {"silent", "deaf", "slow"}}
END = (Screen.NOTICE, Screen.RESULT, Screen.STATUS)


@pytest.mark.parametrize("path", Path)
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("name", ANSWERED)
def test_once(stage: Stage, name: str, step: Step, path: Path) -> None:
    card = FaultyCard(stage.new("alice"), ANSWERED[name], step)
    person = Person(stage, path)
    person.go(lambda visit: visit.screen in END, card)
    stage.ledger.check(stage.visit, card)
    person.leaves()
    visit_cleanly(stage)
