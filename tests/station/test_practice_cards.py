"""The practice cards, verified like real ones."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from devices.jpki import JpkiCard
from devices.simulator import PracticeSet, practice_cards
from kiosk.station.card_trust import CardTrust, CertificateFault, CertificateRefused


@pytest.fixture(scope="module")
def cards(tmp_path_factory: pytest.TempPathFactory) -> PracticeSet:
    return practice_cards(tmp_path_factory.mktemp("cards"))


@pytest.fixture(scope="module")
def trust(cards: PracticeSet) -> CardTrust:
    return CardTrust.load([cards.ca_file], ())


def certificate(cards: PracticeSet, name: str) -> bytes:
    simulated = cards.card(name)
    simulated.power_on()
    card = JpkiCard(simulated.transmit)
    card.identify()
    return card.certificate()


@pytest.mark.parametrize("name", ["alice", "bob", "renewed", "one-try-left", "locked", "contact"])
def test_accepted(cards: PracticeSet, trust: CardTrust, name: str) -> None:
    assert trust.check(certificate(cards, name), datetime.now(UTC)).not_after > datetime.now(UTC)


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("expired", CertificateFault.EXPIRED),
        ("not-yet-valid", CertificateFault.NOT_YET_VALID),
        ("foreign-ca", CertificateFault.UNTRUSTED),
    ],
)
def test_refused(cards: PracticeSet, trust: CardTrust, name: str, fault: CertificateFault) -> None:
    with pytest.raises(CertificateRefused) as caught:
        trust.check(certificate(cards, name), datetime.now(UTC))
    assert caught.value.fault is fault


def test_practice_cards_make_no_production_terminal(cards: PracticeSet, tmp_path: Path, trust: CardTrust) -> None:
    assert not trust.production
