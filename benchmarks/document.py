"""A signed application like that of a visit, by a practice card."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from devices import jpki
from devices.card_keys import CardKey
from devices.simulator import PracticeSet
from kiosk import SOFTWARE
from kiosk.application import jws
from kiosk.application.claims import ChallengeMode, Context, application_claims, document_claim, new_application_id
from kiosk.campaign.load import load_campaign
from kiosk.visit.model import Applicant, Consent, Declaration, Draft, Review

CARD = "alice"
CHALLENGE = "challenge-of-43-characters-as-upstream-makes"
KIOSK_ID = "K-BENCHMRK"


@dataclass(frozen=True, slots=True)
class Document:
    """The compact JWS, and the certificate of the card that signed it."""

    jws: bytes = field(repr=False)
    certificate: bytes = field(repr=False)


def signed_document(cards: PracticeSet) -> Document:
    """A practice application for all three items, signed by the six card commands of a visit."""
    chip = cards.card(CARD)
    chip.power_on()
    card = jpki.JpkiCard(chip.transmit)
    card.identify()
    card.tries_left()
    certificate = card.certificate()
    to_sign = jws.signing_input(_claims(), certificate, jws.APPLICATION_TYP)
    card.verify(bytearray(cards.pin(CARD).encode()))
    key = CardKey.of_certificate(certificate)
    signature = key.signature(card.sign(key.to_sign(to_sign), key.answer_lengths))
    return Document(jws.assemble(to_sign, signature), certificate)


def _claims() -> bytes:
    campaign = load_campaign("practice")
    service = campaign.services[0]
    now = datetime.now(UTC)
    draft = Draft(
        applicant=Applicant.SELF,
        items=tuple(item.code for item in campaign.items),
        service=service.code,
        inputs=("6140278233514821", "902746"),
        phone="0042",
        consents=frozenset(Consent),
        declarations=frozenset(Declaration),
        review=Review("ab" * 32, "ja"),
    )
    context = Context(
        audience="https://upstream.example",
        kiosk_id=KIOSK_ID,
        challenge=CHALLENGE,
        challenge_expires=now + timedelta(days=1),
        challenge_mode=ChallengeMode.POOL,
        signed_at=now,
        clock="synchronised",
        campaign=campaign.code,
        software=SOFTWARE,
    )
    agreed = (each.for_applicant(draft.applicant) for each in (campaign.privacy, campaign.terms, service.terms))
    documents = tuple(document_claim(text, "ja") for text in agreed)
    return application_claims(draft, context, new_application_id(), documents).to_bytes()
