"""Other cards on the reader: each is named correctly and politely, and no PIN is asked for."""

import pytest

from devices.card_errors import Token
from devices.jpki import TOKEN_INFORMATION
from devices.simulator import Fault, FaultyCard, SimulatedCard, Step
from devices.simulator.faults import says
from kiosk.visit.model import NoticeCode, Path, Screen
from tests.devices.stage import token
from tests.hazards.person import Person, visit_cleanly
from tests.hazards.stage import Stage

KINDS = {
    "juki": NoticeCode.OLD_CARD,
    "transit": NoticeCode.NOT_MY_NUMBER,
    Token.ANDROID: NoticeCode.PHONE,
    Token.IPHONE: NoticeCode.PHONE,
    Token.MY_NUMBER_CARD: NoticeCode.NO_CERTIFICATE,
}


def card_of(stage: Stage, name: str) -> SimulatedCard:
    return token(name) if name in set(Token) else stage.new(name)


@pytest.mark.parametrize("path", Path)
@pytest.mark.parametrize("name", KINDS)
def test_another_kind_of_card_is_named_correctly(stage: Stage, name: str, path: Path) -> None:
    refused(stage, card_of(stage, name), KINDS[name], path)


@pytest.mark.parametrize("name", ["juki", "transit", Token.IPHONE])
def test_at_a_real_service(real_stage: Stage, name: str) -> None:
    refused(real_stage, card_of(real_stage, name), KINDS[name])


@pytest.mark.parametrize("status", [0x6A82, 0x6A81, 0x6A86, 0x6A87, 0x6999, 0x6985, 0x6D00, 0x6E00, 0x6700, 0x9404])
def test_a_licence_or_any_card_that_has_no_such_application(stage: Stage, status: int) -> None:
    card = FaultyCard(stage.new("transit"), Fault(says(status), obeyed=False), Step.SELECT, times=0)
    refused(stage, card, NoticeCode.NOT_MY_NUMBER)


@pytest.mark.parametrize("status", [0x0000, 0x1234, 0x6200, 0x63C3, 0x6400, 0x6581, 0x6F00, 0xFFFF])
def test_what_is_no_clear_answer_makes_no_card_another_kind(stage: Stage, status: int) -> None:
    card = FaultyCard(stage.new("alice"), Fault(says(status), obeyed=False), Step.SELECT, times=0)
    refused(stage, card, NoticeCode.READ_FAILED)


@pytest.mark.parametrize("label", [Token.ANDROID, Token.IPHONE])
def test_a_phone_that_shows_a_certificate_of_its_own_authority(stage: Stage, label: Token) -> None:
    phone = stage.new("foreign-ca").with_file(TOKEN_INFORMATION, label.encode().ljust(160))
    refused(stage, phone, NoticeCode.PHONE)


@pytest.mark.parametrize("label", [Token.ANDROID, Token.IPHONE])
def test_a_phone_that_wants_the_pin_before_it_shows_its_certificate(stage: Stage, label: Token) -> None:
    phone = stage.new("alice").with_file(TOKEN_INFORMATION, label.encode().ljust(160))
    refused(stage, FaultyCard(phone, Fault(says(0x6982), obeyed=False), Step.FIRST_BLOCK), NoticeCode.PHONE)


def refused(stage: Stage, card: SimulatedCard, expected: NoticeCode, path: Path = Path.APPLY) -> None:
    """Then the right card is laid, and the same visit goes on."""
    person = Person(stage, path)
    person.to(Screen.NOTICE, card)
    assert stage.visit.notice is not None
    assert stage.visit.notice.code is expected
    stage.ledger.check(stage.visit, card)
    stage.until(lambda: not card.powered)
    assert stage.ledger.of(Step.VERIFY) == []
    stage.take()
    stage.settle()
    person.to(Screen.RESULT if path is Path.APPLY else Screen.STATUS, "alice")
    stage.ledger.check(stage.visit, stage.card)
    person.leaves()
    visit_cleanly(stage)
