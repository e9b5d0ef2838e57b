"""The counter of tries: while it is unknown no PIN is asked for; if it is contradictory, it is read again."""

import pytest

from devices.simulator import Fault, FaultyCard, Step
from devices.simulator.faults import NAMED, rubbish, says
from kiosk.visit.model import NoticeCode, Path, Screen
from tests.hazards.moments import STEPS
from tests.hazards.person import WRONG, Person, visit_cleanly
from tests.hazards.stage import Stage

UNKNOWN = {
    "63CF": says(0x63CF),
    "63C9": says(0x63C9),
    "63C4": says(0x63C4),
    "9000": says(0x9000),
    "9000 and data": says(0x9000, b"\x03"),
    "6300": says(0x6300),
    "6700": says(0x6700),
    "6D00": says(0x6D00),
    "6F00": says(0x6F00),
    "rubbish": rubbish,
}


def notice_of(stage: Stage) -> tuple[NoticeCode, int | None]:
    assert stage.visit.notice is not None
    return stage.visit.notice.code, stage.visit.notice.tries_left


@pytest.mark.parametrize("path", Path)
@pytest.mark.parametrize("says_what", UNKNOWN)
def test_an_unknown_counter_and_nobody_is_asked_for_a_pin(stage: Stage, says_what: str, path: Path) -> None:
    unknown(stage, says_what, path)


def test_an_unknown_counter_at_a_real_service(real_stage: Stage) -> None:
    unknown(real_stage, "63CF", Path.APPLY)


def unknown(stage: Stage, says_what: str, path: Path) -> None:
    card = FaultyCard(stage.new("alice"), Fault(UNKNOWN[says_what], obeyed=False), Step.QUERY, times=0)
    person = Person(stage, path)
    person.to(Screen.NOTICE, card)
    assert notice_of(stage) == (NoticeCode.READ_FAILED, None)
    stage.ledger.check(stage.visit, card)
    person.leaves()
    assert not {"pin", "last_try"} & set(stage.trail)
    visit_cleanly(stage)


@pytest.mark.parametrize("name", ["63c0", "6983", "6984"])
def test_a_card_that_says_locked_is_asked_for_no_pin(stage: Stage, name: str) -> None:
    card = FaultyCard(stage.new("alice"), NAMED[name], Step.QUERY, times=0)
    person = Person(stage)
    person.to(Screen.NOTICE, card)
    assert notice_of(stage)[0] is NoticeCode.LOCKED
    person.leaves()
    assert not {"pin", "last_try"} & set(stage.trail)
    visit_cleanly(stage)


@pytest.mark.parametrize("name", ["63c0", "6983", "6984"])
def test_locked_is_not_said_to_a_person_when_the_card_says_it_only_once(stage: Stage, name: str) -> None:
    card = FaultyCard(stage.new("alice"), NAMED[name], Step.QUERY)
    person = Person(stage)
    person.to(Screen.NOTICE, card)
    assert notice_of(stage)[0] is NoticeCode.READ_FAILED
    person.leaves()
    visit_cleanly(stage)


@pytest.mark.parametrize("status", [0x63CF, 0x63C9, 0x63C3, 0x63C1, 0x63C0, 0x6983, 0x6984])
def test_a_wrong_pin_that_costs_anything_but_one_try_is_asked_after(stage: Stage, status: int) -> None:
    """Three tries were left, so two must be: for any other answer the counter is read again before it is shown."""
    contradicts(stage, status)


def test_a_contradiction_at_a_real_service(real_stage: Stage) -> None:
    contradicts(real_stage, 0x63C9)


def contradicts(stage: Stage, status: int) -> None:
    card = FaultyCard(stage.new("alice"), Fault(says(status)), Step.VERIFY)
    person = Person(stage, pin=WRONG)
    person.to(Screen.NOTICE, card)
    assert notice_of(stage) == (NoticeCode.ANSWER_LOST, 2)
    assert len(stage.ledger.of(Step.VERIFY)) == 1
    stage.ledger.check(stage.visit, card)
    person.leaves()
    visit_cleanly(stage)


@pytest.mark.parametrize("step", [Step.VERIFY, Step.SIGN])
def test_it_is_read_again_only_after_the_power_was_off(
    stage: Stage, step: Step, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A card that stays powered keeps the PIN verified, and its answer may be part of the same fault."""
    card = FaultyCard(stage.new("alice"), Fault(says(0x6985)), step)
    told_before: list[int] = []
    power_on = card.power_on

    def count() -> bytes:
        told_before.append(len(stage.ledger.heard))
        return power_on()

    monkeypatch.setattr(card, "power_on", count)
    person = Person(stage)
    person.to(Screen.NOTICE, card)
    assert notice_of(stage) == (NoticeCode.ANSWER_LOST, 3)
    assert told_before == [0, 4 + STEPS[4:].index(step) + 1]
    person.leaves()
    visit_cleanly(stage)


def test_a_counter_that_does_not_fall_is_not_tried_again(stage: Stage) -> None:
    """A card whose counter never falls would allow unlimited guesses."""
    card = FaultyCard(stage.new("alice"), Fault(says(0x63C2), obeyed=False), Step.VERIFY, times=0)
    person = Person(stage, pin=WRONG)
    person.to(Screen.NOTICE, card)
    assert len(stage.ledger.of(Step.VERIFY)) <= 2
    assert notice_of(stage) == (NoticeCode.ANSWER_LOST, 3)
    person.leaves()
    visit_cleanly(stage)


def test_a_wrong_pin_that_the_card_calls_right_signs_nothing(stage: Stage) -> None:
    card = FaultyCard(stage.new("alice"), Fault(says(0x9000)), Step.VERIFY)
    person = Person(stage, pin=WRONG)
    person.to(Screen.NOTICE, card)
    assert notice_of(stage) == (NoticeCode.ANSWER_LOST, 2)
    assert list(stage.ledger.signed) == []
    stage.ledger.check(stage.visit, card)
    person.leaves()
    visit_cleanly(stage)
