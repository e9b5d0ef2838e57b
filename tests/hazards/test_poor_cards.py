"""Cards, drivers and readers with fewer features, or slow to start: more commands, the same visit."""

import pytest
from smartcard import scard

from devices.simulator import Fault, FaultyCard, Step
from devices.simulator.faults import NAMED, says
from kiosk.visit.model import NoticeCode, Path, Screen
from tests.hazards.person import WRONG, Person, visit_cleanly
from tests.hazards.service import Service
from tests.hazards.stage import Stage

QUIRKS: list[tuple[dict[str, bool], int]] = [
    ({}, 6),
    ({"first_6f00": True}, 7),
    ({"no_sfi": True}, 11),
    ({"no_extended": True}, 12),
    ({"no_sfi": True, "no_extended": True, "first_6f00": True}, 18),
]


@pytest.mark.parametrize("path", Path)
@pytest.mark.parametrize(("quirks", "commands"), QUIRKS, ids=[" ".join(quirks) or "none" for quirks, _ in QUIRKS])
def test_what_it_cannot_do_is_found_out_before_the_pin(
    stage: Stage, quirks: dict[str, bool], commands: int, path: Path
) -> None:
    applies(stage, quirks, commands, path)


def test_at_a_real_service(real_stage: Stage) -> None:
    applies(real_stage, *QUIRKS[-1], Path.APPLY)


def applies(stage: Stage, quirks: dict[str, bool], commands: int, path: Path) -> None:
    card = stage.new("alice").with_quirks(**quirks)
    person = Person(stage, path)
    person.to(Screen.RESULT if path is Path.APPLY else Screen.STATUS, card)
    assert card.commands == commands
    stage.ledger.check(stage.visit, card)
    person.leaves()
    visit_cleanly(stage)


@pytest.mark.parametrize("quirks", [quirks for quirks, _ in QUIRKS], ids=[" ".join(q) or "none" for q, _ in QUIRKS])
def test_after_a_lost_answer_the_counter_is_read_in_the_card_s_own_way(stage: Stage, quirks: dict[str, bool]) -> None:
    card = FaultyCard(stage.new("alice").with_quirks(**quirks), NAMED["answer-lost"], Step.VERIFY)
    person = Person(stage, pin=WRONG)
    person.to(Screen.NOTICE, card)
    assert stage.visit.notice is not None
    assert (stage.visit.notice.code, stage.visit.notice.tries_left) == (NoticeCode.ANSWER_LOST, 2)
    person.leaves()
    visit_cleanly(stage)


@pytest.mark.parametrize("status", [0x6A81, 0x6A82, 0x6A86, 0x6A88, 0x6B00, 0x6D00, 0x6981, 0x6700])
@pytest.mark.parametrize("step", [Step.QUERY, Step.FIRST_BLOCK])
def test_short_identifiers_refused_in_any_words(stage: Stage, step: Step, status: int) -> None:
    card = FaultyCard(stage.new("alice"), Fault(says(status), obeyed=False), step)
    person = Person(stage)
    person.to(Screen.RESULT, card)
    stage.ledger.check(stage.visit, card)
    person.leaves()
    visit_cleanly(stage)


@pytest.mark.parametrize("status", [0x6700, 0x6A86, 0x6B00, 0x6C00, 0x6D00, 0x6F00])
def test_long_commands_refused_in_any_words(stage: Stage, status: int) -> None:
    card = FaultyCard(stage.new("alice"), Fault(says(status), obeyed=False), Step.REST)
    person = Person(stage)
    person.to(Screen.RESULT, card)
    assert card.commands == 11, "the refused command did not reach the card"
    person.leaves()
    visit_cleanly(stage)


def test_long_commands_that_the_driver_does_not_carry(service: Service, service_stage: Stage) -> None:
    service.trouble[Step.REST] = scard.SCARD_E_NOT_TRANSACTED
    person = Person(service_stage)
    person.to(Screen.RESULT)
    assert service_stage.card is not None
    assert service_stage.card.commands == 11
    service_stage.ledger.check(service_stage.visit, service_stage.card)
    person.leaves()
    visit_cleanly(service_stage)


def test_a_card_that_never_wakes_up_is_unreadable_and_not_of_another_kind(stage: Stage) -> None:
    card = FaultyCard(stage.new("alice"), NAMED["6f00"], Step.SELECT, times=0)
    person = Person(stage)
    person.to(Screen.NOTICE, card)
    assert stage.visit.notice is not None
    assert stage.visit.notice.code is NoticeCode.READ_FAILED
    stage.ledger.check(stage.visit, card)
    person.leaves()
    visit_cleanly(stage)
