"""Two cards at once: no sensible answer, alternating answers, or a collision; a single card works again."""

import itertools
from functools import partial

import pytest
from smartcard import scard

from devices.reader import ReaderState
from devices.simulator import FaultyCard, Step
from kiosk.visit.model import NoticeCode, Screen
from kiosk.visit.try_limits import INTERRUPTIONS
from tests.hazards.moments import STEPS, meanwhile
from tests.hazards.person import Person, visit_cleanly
from tests.hazards.service import Service
from tests.hazards.stage import Stage


def test_two_cards_that_give_no_sense_are_reported_as_unreadable(service: Service, service_stage: Stage) -> None:
    stage = service_stage
    person = Person(stage)
    person.to(Screen.CARD)
    service.shut_up = True
    stage.lay("alice")
    stage.until(lambda: stage.screen is Screen.NOTICE)
    assert stage.visit.notice is not None
    assert stage.visit.notice.code is NoticeCode.READ_FAILED, "the notice asks to keep other cards away"
    stage.take()
    stage.until(lambda: stage.visit.reader is ReaderState.EMPTY)
    service.shut_up = False
    person.to(Screen.RESULT)
    stage.ledger.check(stage.visit, stage.card)
    person.leaves()
    visit_cleanly(stage)


@pytest.mark.parametrize(
    "code", [scard.SCARD_W_UNRESPONSIVE_CARD, scard.SCARD_E_PROTO_MISMATCH, scard.SCARD_W_UNPOWERED_CARD]
)
def test_no_connection_comes_about(service: Service, service_stage: Stage, code: int) -> None:
    service.at_power_up = [code]
    person = Person(service_stage)
    person.to(Screen.NOTICE)
    assert service_stage.visit.notice is not None
    assert service_stage.visit.notice.code is NoticeCode.READ_FAILED
    assert service_stage.ledger.heard == []
    person.leaves()
    visit_cleanly(service_stage)


def test_now_the_one_and_now_the_other_answers(service: Service, service_stage: Stage) -> None:
    """Another card answers each time the field is switched on: the certificate of one is never used with the other."""
    stage = service_stage
    alice, bob = stage.new("alice"), stage.new("bob")
    stage.lay(bob)
    stage.take()
    stage.until(lambda: stage.visit.reader is ReaderState.EMPTY)
    person = Person(stage)
    person.to(Screen.CARD)
    both = itertools.cycle([bob, alice])
    service.turns = lambda: next(both)
    stage.lay(alice)
    stage.until(lambda: stage.screen is Screen.NOTICE)
    assert stage.ledger.of(Step.VERIFY) == []
    assert stage.visit.notice is not None
    assert stage.visit.notice.code is NoticeCode.READ_FAILED_AGAIN
    stage.take()
    stage.until(lambda: stage.visit.reader is ReaderState.EMPTY)
    assert stage.visit.notice is not None, "the notice stays although the cards come and go"
    service.turns = None
    person.leaves()
    stage.counts_anew()
    visit_cleanly(stage)


def test_a_hand_that_shakes_is_borne_with(service_stage: Stage) -> None:
    """While it is laid, a card appears and disappears several times before it can be read."""
    stage = service_stage
    person = Person(stage)
    person.to(Screen.CARD)
    for _ in range(INTERRUPTIONS - 1):
        card = FaultyCard(stage.new("alice"), meanwhile(stage.take, obeyed=False), Step.SELECT)
        stage.lay(card)
        stage.until(partial(_was_struck, card))
        stage.until(lambda: stage.visit.reader is ReaderState.EMPTY and stage.visit.work is None)
    person.to(Screen.RESULT)
    stage.ledger.check(stage.visit, stage.card)
    person.leaves()
    visit_cleanly(stage)


def _was_struck(card: FaultyCard) -> bool:
    return card.struck == 1


@pytest.mark.parametrize("step", STEPS)
def test_they_collide_in_the_middle_of_a_command(service: Service, service_stage: Stage, step: Step) -> None:
    """A long command that the driver cannot transmit is repeated as short ones: no data is lost."""
    service.trouble[step] = scard.SCARD_E_NOT_TRANSACTED
    person = Person(service_stage)
    person.go(lambda visit: visit.screen in {Screen.NOTICE, Screen.RESULT})
    assert (service_stage.screen is Screen.RESULT) == (step is Step.REST)
    service_stage.ledger.check(service_stage.visit, service_stage.card)
    person.leaves()
    visit_cleanly(service_stage)
