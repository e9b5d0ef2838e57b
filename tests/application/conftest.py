"""A practice card that signs, and one person's claims."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from devices.card_keys import CardKey
from devices.jpki import JpkiCard
from devices.simulator import practice_cards
from kiosk.application import jws
from kiosk.application.claims import (
    ApplicationClaims,
    ChallengeMode,
    Context,
    DocumentClaim,
    application_claims,
)
from kiosk.visit.model import Applicant, Consent, Draft, Review
from kiosk.visit.rules import declarations_needed

SIGNED_AT = datetime(2022, 8, 1, 3, 0, 0, 123456, tzinfo=UTC)
APPLICATION_ID = "01825736-4ec0-7abc-8def-0123456789ab"

CONTEXT = Context(
    audience="https://upstream.example",
    kiosk_id="kiosk-0042",
    challenge="challenge-0123456789abcdef",
    challenge_expires=SIGNED_AT + timedelta(days=14),
    challenge_mode=ChallengeMode.POOL,
    signed_at=SIGNED_AT,
    clock="synchronised",
    campaign="round2",
    software="0.1.0",
)
DRAFT = Draft(
    applicant=Applicant.SELF,
    items=("card", "insurance", "account"),
    service="sakura-pay",
    inputs=("4111222233334444", "987654"),
    phone="8642",
    consents=frozenset(Consent),
    declarations=declarations_needed(Applicant.SELF),
    review=Review(sha256="ab" * 32, language="ja"),
)
TERMS = DocumentClaim(code="terms", version="2022-06-30", sha256="cd" * 32)


def claims(**changes: Any) -> ApplicationClaims:
    return application_claims(replace(DRAFT, **changes), CONTEXT, APPLICATION_ID, (TERMS,))


@dataclass(frozen=True)
class SigningCard:
    """A simulated card whose PIN was verified."""

    certificate: bytes
    sign: Callable[[bytes], bytes]
    """Signing input -> signature."""

    def signed(self, payload: bytes, typ: str = jws.APPLICATION_TYP) -> bytes:
        signing_input = jws.signing_input(payload, self.certificate, typ)
        return jws.assemble(signing_input, self.sign(signing_input))


@pytest.fixture(scope="session")
def make_card(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], SigningCard]:
    cards = practice_cards(tmp_path_factory.mktemp("cards"))

    def make(name: str) -> SigningCard:
        simulated = cards.card(name)
        simulated.power_on()
        card = JpkiCard(simulated.transmit)
        card.identify()
        certificate = card.certificate()
        card.verify(bytearray(cards.pin(name), "ascii"))
        key = CardKey.of_certificate(certificate)
        return SigningCard(certificate, lambda data: key.signature(card.sign(key.to_sign(data), key.answer_lengths)))

    return make


@pytest.fixture(scope="session")
def alice(make_card: Callable[[str], SigningCard]) -> SigningCard:
    return make_card("alice")


@pytest.fixture(scope="session")
def bob(make_card: Callable[[str], SigningCard]) -> SigningCard:
    return make_card("bob")


@pytest.fixture(scope="session")
def next_generation(make_card: Callable[[str], SigningCard]) -> SigningCard:
    return make_card("next-generation")
