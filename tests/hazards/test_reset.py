"""Another program resets the card: the selection is lost, the verification perhaps not; no command is repeated."""

import pytest
from smartcard import scard

from devices.simulator import Step
from kiosk.visit.model import NoticeCode, Path, Screen
from tests.hazards.moments import AT_THE_CARD
from tests.hazards.person import PINS, Person, visit_cleanly
from tests.hazards.service import Service
from tests.hazards.stage import Stage

FAILED = [
    scard.SCARD_W_RESET_CARD,
    scard.SCARD_E_NOT_TRANSACTED,
    scard.SCARD_W_UNPOWERED_CARD,
    scard.SCARD_W_UNRESPONSIVE_CARD,
    scard.SCARD_E_SHARING_VIOLATION,
    scard.SCARD_E_INVALID_VALUE,
]


@pytest.mark.parametrize(("step", "path"), AT_THE_CARD)
def test_reset_before_a_command(service: Service, service_stage: Stage, step: Step, path: Path) -> None:
    code = told(service, service_stage, step, scard.SCARD_W_RESET_CARD, path)
    assert code is (NoticeCode.ANSWER_LOST if step in {Step.VERIFY, Step.SIGN} else NoticeCode.READ_FAILED)


@pytest.mark.parametrize("heard", [False, True], ids=["not heard", "heard"])
@pytest.mark.parametrize("step", [Step.SELECT, Step.QUERY, Step.VERIFY, Step.SIGN])
@pytest.mark.parametrize("code", FAILED, ids=[f"{code & 0xFFFFFFFF:08X}" for code in FAILED])
def test_whatever_code_the_service_gives(
    service: Service, service_stage: Stage, code: int, step: Step, heard: bool
) -> None:
    service.heard = heard
    told(service, service_stage, step, code, Path.APPLY)


@pytest.mark.parametrize("back", [True, False], ids=["for a moment", "for good"])
def test_the_power_goes_at_rest_and_the_connection_of_before_is_not_taken_up_again(
    service: Service, service_stage: Stage, back: bool
) -> None:
    """No card was removed or laid: a certificate read over one connection is not used to sign over another."""
    person = Person(service_stage)
    person.to(Screen.PIN)
    alice = service_stage.card
    assert alice is not None
    service.quiet(True)
    service_stage.until(lambda: not alice.powered)
    if back:
        service.quiet(False)
    person.enter(PINS["alice"])
    service_stage.until(lambda: service_stage.screen is Screen.NOTICE)
    assert service_stage.visit.notice is not None
    told = service_stage.visit.notice
    assert (told.code, told.tries_left) == (NoticeCode.ANSWER_LOST, 3 if back else None)
    assert service_stage.ledger.of(Step.VERIFY) == []
    service_stage.ledger.check(service_stage.visit, alice)
    service.quiet(False)
    person.leaves()
    visit_cleanly(service_stage)


def told(service: Service, stage: Stage, step: Step, code: int, path: Path) -> NoticeCode:
    service.trouble[step] = code
    person = Person(stage, path)
    person.to(Screen.NOTICE)
    assert service.trouble == {}
    assert stage.visit.notice is not None
    code_told = stage.visit.notice.code
    assert len(stage.ledger.of(Step.VERIFY)) <= 1
    assert len(stage.ledger.of(Step.SIGN)) <= 1
    assert list(stage.ledger.signed) == []
    stage.ledger.check(stage.visit, stage.card)
    assert stage.card is not None
    assert stage.card.tries_left == 3
    person.leaves()
    visit_cleanly(stage)
    return code_told
