"""The certificate is missing, broken, for another use, expired, or another card's: no PIN is asked for, or none
sent.
"""

from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from devices.jpki import CERTIFICATE
from devices.simulator import Fault, FaultyCard, PracticeSet, SimulatedCard, Step
from devices.simulator.faults import says
from kiosk.station.card_trust import CardTrust
from kiosk.visit.model import NoticeCode, Path, Screen
from tests.hazards.person import Person, visit_cleanly
from tests.hazards.stage import Stage
from tests.support.card_authority import NOT_AFTER, NOT_BEFORE, SIGNATURE_POLICY, Authority, Holder, rsa_key

OURS = Authority(rsa_key(1))
ANOTHER_GENERATION = Authority(rsa_key(2))
"""The same name, another key, not trusted."""
TEST_AUTHORITY = Authority(rsa_key(3), x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, "JPKI-TEST")]))
GOOD = Holder().issued_by(OURS)
YEARS = timedelta(days=3000)
SIZE = 2048


@pytest.fixture(scope="module")
def trust(cards: PracticeSet) -> CardTrust:
    practice = CardTrust.load([cards.ca_file], ())
    return CardTrust((*practice.anchors, OURS.anchor()), production=False)


def filled(content: bytes) -> bytes:
    return content.ljust(SIZE, b"\xff")


def claiming(length: int) -> bytes:
    """A good certificate whose header states another length."""
    return filled(GOOD[:2] + (length - 4).to_bytes(2) + GOOD[4:])


FILES: dict[str, tuple[bytes | None, NoticeCode]] = {
    "missing": (None, NoticeCode.NO_CERTIFICATE),
    "never written": (b"\xff" * SIZE, NoticeCode.NO_CERTIFICATE),
    "erased": (bytes(SIZE), NoticeCode.NO_CERTIFICATE),
    "of no bytes": (b"", NoticeCode.READ_FAILED),
    "of one byte": (b"\x30", NoticeCode.READ_FAILED),
    "cut in the first block": (GOOD[:200], NoticeCode.READ_FAILED),
    "cut after the first block": (GOOD[:256], NoticeCode.READ_FAILED),
    "cut near its end": (GOOD[:-1], NoticeCode.READ_FAILED),
    "too long by a byte": (claiming(len(GOOD) + 1), NoticeCode.READ_FAILED),
    "too short by a byte": (claiming(len(GOOD) - 1), NoticeCode.READ_FAILED),
    "longer than its file": (claiming(SIZE + 1), NoticeCode.READ_FAILED),
    "of 64 kilobytes": (claiming(0xFFFF), NoticeCode.READ_FAILED),
    "of a length without end": (filled(b"\x30\x80" + GOOD[2:]), NoticeCode.READ_FAILED),
    "not DER": (filled(b"-----BEGIN CERTIFICATE-----"), NoticeCode.READ_FAILED),
    "rubbish of the right length": (filled(GOOD[:4] + bytes(range(256)) * 6), NoticeCode.READ_FAILED),
    "for signatures in law": (filled(Holder(policy=SIGNATURE_POLICY).issued_by(OURS)), NoticeCode.CERTIFICATE_UNUSABLE),
    "for another use": (filled(Holder(digital_signature=False).issued_by(OURS)), NoticeCode.CERTIFICATE_UNUSABLE),
    "an authority's own": (filled(OURS.certificate().public_bytes(Encoding.DER)), NoticeCode.CERTIFICATE_UNUSABLE),
    "with a short key": (filled(Holder(key=rsa_key(101, 1024)).issued_by(OURS)), NoticeCode.CERTIFICATE_UNUSABLE),
    "with a weak hash": (filled(Holder(hash=hashes.SHA224()).issued_by(OURS)), NoticeCode.UNTRUSTED),
    "of a test authority": (filled(Holder().issued_by(ANOTHER_GENERATION)), NoticeCode.UNTRUSTED),
    "of a test authority that says so": (filled(Holder().issued_by(TEST_AUTHORITY)), NoticeCode.UNTRUSTED),
    "of the same name with another key": (
        filled(Holder(key_identifier=OURS.key_identifier.digest).issued_by(ANOTHER_GENERATION)),
        NoticeCode.UNTRUSTED,
    ),
    "altered": (filled(GOOD[:700] + bytes((GOOD[700] ^ 1,)) + GOOD[701:]), NoticeCode.UNTRUSTED),
    "of yesterday": (
        filled(Holder(not_before=NOT_BEFORE - YEARS, not_after=NOT_BEFORE).issued_by(OURS)),
        NoticeCode.EXPIRED,
    ),
    "of tomorrow": (
        filled(Holder(not_before=NOT_AFTER - timedelta(days=1), not_after=NOT_AFTER).issued_by(OURS)),
        NoticeCode.NOT_YET_VALID,
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_before_anybody_is_asked_for_a_pin(stage: Stage, name: str) -> None:
    content, expected = FILES[name]
    refused(stage, stage.new("alice").with_file(CERTIFICATE, content), expected)


@pytest.mark.parametrize("name", ["missing", "cut near its end", "of 64 kilobytes"])
def test_at_a_real_service(real_stage: Stage, name: str) -> None:
    content, expected = FILES[name]
    refused(real_stage, real_stage.new("alice").with_file(CERTIFICATE, content), expected)


@pytest.mark.parametrize("step", [Step.FIRST_BLOCK, Step.REST])
def test_an_answer_without_data_is_no_missing_certificate(stage: Stage, step: Step) -> None:
    """A person who is told that it is missing would be sent to the municipality."""
    refused(stage, FaultyCard(stage.new("alice"), Fault(says(0x9000)), step, times=0), NoticeCode.READ_FAILED)


def refused(stage: Stage, card: SimulatedCard, expected: NoticeCode) -> None:
    person = Person(stage)
    person.to(Screen.NOTICE, card)
    assert stage.visit.notice is not None
    assert stage.visit.notice.code is expected
    assert (stage.visit.notice.date is not None) == (expected in {NoticeCode.EXPIRED, NoticeCode.NOT_YET_VALID})
    stage.ledger.check(stage.visit, card)
    stage.until(lambda: not card.powered)
    person.leaves()
    assert not {"pin", "last_try"} & set(stage.trail)
    assert stage.ledger.of(Step.VERIFY) == []
    visit_cleanly(stage)


@pytest.mark.parametrize("path", Path)
def test_of_another_card_and_nothing_is_sent(any_stage: Stage, path: Path) -> None:
    """Another person's good certificate: the card can sign, but not for that certificate."""
    key = Holder().key
    assert isinstance(key, rsa.RSAPrivateKey)
    card = any_stage.new("alice").with_file(CERTIFICATE, filled(GOOD))
    person = Person(any_stage, path)
    person.to(Screen.NOTICE, card)
    assert any_stage.visit.notice is not None
    assert (any_stage.visit.notice.code, any_stage.visit.notice.tries_left) == (NoticeCode.ANSWER_LOST, 3)
    assert len(any_stage.ledger.of(Step.SIGN)) == 1
    assert list(any_stage.ledger.signed) == []
    assert len(any_stage.ledger.abandoned) == 1
    any_stage.ledger.check(any_stage.visit, card)
    person.leaves()
    visit_cleanly(any_stage)
