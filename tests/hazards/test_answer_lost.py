"""The answer to VERIFY or SIGN is lost: no command is repeated, the counter is read again, and the notice is true."""

import pytest

from devices.simulator import Fault, FaultyCard, Step
from devices.simulator.faults import NAMED
from kiosk.visit.model import NoticeCode, Screen
from tests.hazards.person import PINS, WRONG, Person, visit_cleanly
from tests.hazards.stage import Stage

LOST = NAMED["answer-lost"]
NOT_HEARD = NAMED["not-heard"]


def told(stage: Stage, card: FaultyCard, pin: str) -> tuple[NoticeCode, int | None]:
    """The final notice: code, and tries left."""
    person = Person(stage, pin=pin)
    person.to(Screen.NOTICE, card)
    stage.ledger.check(stage.visit, card)
    notice = stage.visit.notice
    assert notice is not None
    assert card.struck == 1
    assert len(stage.ledger.of(Step.VERIFY)) <= 1
    assert len(stage.ledger.of(Step.SIGN)) <= 1
    assert list(stage.ledger.signed) == []
    person.leaves()
    visit_cleanly(stage)
    return notice.code, notice.tries_left


@pytest.mark.parametrize(
    ("step", "fault", "pin", "tries"),
    [
        (Step.VERIFY, LOST, PINS["alice"], 3),
        (Step.VERIFY, LOST, WRONG, 2),
        (Step.VERIFY, NOT_HEARD, WRONG, 3),
        (Step.SIGN, LOST, PINS["alice"], 3),
        (Step.SIGN, NOT_HEARD, PINS["alice"], 3),
    ],
)
def test_the_counter_is_told_as_it_is_now(any_stage: Stage, step: Step, fault: Fault, pin: str, tries: int) -> None:
    card = FaultyCard(any_stage.new("alice"), fault, step)
    assert told(any_stage, card, pin) == (NoticeCode.ANSWER_LOST, tries)


def test_the_last_try_was_spent_and_nobody_heard_the_card_say_so(any_stage: Stage) -> None:
    card = FaultyCard(any_stage.new("one-try-left"), LOST, Step.VERIFY)
    assert told(any_stage, card, WRONG)[0] is NoticeCode.LOCKED
    assert card.tries_left == 0


def test_a_card_that_stays_dumb_afterwards_leaves_the_counter_untold(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = FaultyCard(stage.new("alice"), LOST, Step.VERIFY)
    transmit = card.transmit
    monkeypatch.setattr(card, "transmit", lambda command: b"" if card.struck else transmit(command))
    assert told(stage, card, WRONG) == (NoticeCode.ANSWER_LOST, None)
