"""The rules of applying, as upstream has them: pure functions from what was signed and what is on record to an outcome.

Period, challenge and certificate are judged as of signing; delivery has no deadline. For one person the first
application that arrives wins (R29, R30), and one account of a payment service collects for one person (R33).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.application.claims import ApplicationClaims, ChallengeMode, Claims, DocumentClaim, document_claim
from kiosk.campaign.model import Availability, Campaign, Document, FieldRole, ItemCode, PaymentService, availability
from kiosk.sandbox.cards import Standing
from kiosk.sandbox.store import StoredChallenge, StoredPerson
from kiosk.visit.model import Applicant, Consent, Outcome
from kiosk.visit.rules import declarations_needed

CLOCK_TOLERANCE = timedelta(minutes=5)
"""By how much a terminal's clock may be off."""
FRESH = timedelta(minutes=30)
"""Longer than a visit: a challenge that was fetched for the visit is no older when it is signed over."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """An outcome, and for developers and trainers a short code of the rule that decided."""

    outcome: Outcome
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Meant:
    """Which application, from which terminal, for which upstream this must be; `received_at` is upstream's clock."""

    audience: str
    kiosk_id: str
    application_id: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class OnRecord:
    """What is stored about the person, and who (if anybody) uses the service ID."""

    person: StoredPerson
    id_hash: str
    owner: str | None


def judge_signature(
    claims: Claims, meant: Meant, standing: Standing, challenge: StoredChallenge | None, used_by: str
) -> Judgement | None:
    """What is wrong with who signed, when and for whom; None if nothing is. Same for applications and queries."""
    if claims.audience != meant.audience:
        return Judgement(Outcome.MALFORMED, "audience")
    if claims.kiosk_id != meant.kiosk_id:
        return Judgement(Outcome.MALFORMED, "kiosk_id")
    if isinstance(claims, ApplicationClaims) and claims.application_id != meant.application_id:
        return Judgement(Outcome.MALFORMED, "application_id")
    if claims.signed_at > meant.received_at + CLOCK_TOLERANCE:
        return Judgement(Outcome.MALFORMED, "signed_in_the_future")
    if challenge is None or challenge.kiosk_id != meant.kiosk_id:
        return Judgement(Outcome.MALFORMED, "challenge_unknown")
    if claims.signed_at < challenge.issued_at - CLOCK_TOLERANCE:
        return Judgement(Outcome.MALFORMED, "signed_before_the_challenge")
    if claims.signed_at > challenge.expires_at or claims.challenge.expires > challenge.expires_at:
        return Judgement(Outcome.MALFORMED, "challenge_expired")
    if (
        claims.challenge.mode is ChallengeMode.ONLINE
        and claims.signed_at > challenge.issued_at + FRESH + CLOCK_TOLERANCE
    ):
        return Judgement(Outcome.MALFORMED, "challenge_not_fresh")
    if challenge.used_by not in (None, used_by):
        return Judgement(Outcome.CHALLENGE_REUSED)
    if standing.refusal is not None:
        return Judgement(standing.refusal)
    return None


def judge_application(claims: ApplicationClaims, campaign: Campaign, record: OnRecord, person: str) -> Judgement:
    """The outcome for a well-signed application."""
    service = next((known for known in campaign.services if known.code == claims.service), None)
    return (
        _form(claims, campaign, service)
        or _period(claims, campaign, service)
        or _person(claims, record)
        or _payment_service(claims, service)
        or _service_id(record, person)
        or Judgement(Outcome.APPLIED)
    )


def id_values(claims: ApplicationClaims, campaign: Campaign) -> tuple[str, ...]:
    """Those inputs that identify the account at the payment service; the rest are codes."""
    service = next((known for known in campaign.services if known.code == claims.service), None)
    if service is None or len(service.fields) != len(claims.inputs):
        return ()
    return tuple(
        value for field, value in zip(service.fields, claims.inputs, strict=True) if field.role is FieldRole.ID
    )


def id_tail(claims: ApplicationClaims, campaign: Campaign) -> str:
    """What may be shown of the ID again: at most its last four characters (R120)."""
    service = next((known for known in campaign.services if known.code == claims.service), None)
    if service is None or len(service.fields) != len(claims.inputs):
        return ""
    return service.id_tail(claims.inputs)


def _form(claims: ApplicationClaims, campaign: Campaign, service: PaymentService | None) -> Judgement | None:
    """What a person must have agreed to and declared before signing."""
    if claims.applicant is Applicant.OTHER:
        return Judgement(Outcome.MALFORMED, "applicant")
    if set(claims.consents) != set(Consent) or set(claims.declarations) != declarations_needed(claims.applicant):
        return Judgement(Outcome.MALFORMED, "consents_and_declarations")
    if len(set(claims.items)) != len(claims.items) or not set(claims.items) <= set(ItemCode):
        return Judgement(Outcome.MALFORMED, "items")
    shown = (campaign.privacy, campaign.terms, *((service.terms,) if service else ()))
    if not all(_agreed(document, claims.documents) for document in shown):
        return Judgement(Outcome.MALFORMED, "documents")
    return None


def _agreed(document: Document, claimed: tuple[DocumentClaim, ...]) -> bool:
    """Whether the claims name this document, in one of the languages in which it exists."""
    return any(document_claim(document, language) in claimed for language in document.texts)


def _period(claims: ApplicationClaims, campaign: Campaign, service: PaymentService | None) -> Judgement | None:
    if claims.campaign != campaign.code:
        return Judgement(Outcome.CAMPAIGN_CLOSED, "another_campaign")
    if not campaign.start <= claims.signed_at <= campaign.end:
        return Judgement(Outcome.CAMPAIGN_CLOSED)
    open_items = {item.code for item in campaign.items if item.open_at(claims.signed_at)}
    if not set(claims.items) <= open_items:
        return Judgement(Outcome.CAMPAIGN_CLOSED, "item")
    if service is None or availability(service, claims.signed_at) is not Availability.OPEN:
        return Judgement(Outcome.SERVICE_CLOSED)
    return None


def _person(claims: ApplicationClaims, record: OnRecord) -> Judgement | None:
    """One service for each person, never changed; an item once."""
    if record.person.service is None:
        return None
    if claims.service != record.person.service or record.id_hash != record.person.id_hash:
        return Judgement(Outcome.ALREADY_APPLIED, "another_service")
    if record.person.items & set(claims.items):
        return Judgement(Outcome.ALREADY_APPLIED, "item")
    return None


def _payment_service(claims: ApplicationClaims, service: PaymentService | None) -> Judgement | None:
    """The payment service's own check of ID and code. For practice, any value of zeros only is a wrong one."""
    if service is None or len(service.fields) != len(claims.inputs):
        return Judgement(Outcome.MALFORMED, "inputs")
    for field, value in zip(service.fields, claims.inputs, strict=True):
        if not field.complete(value, claims.signed_at) or set(value) == {"0"}:
            return Judgement(Outcome.ID_OR_CODE_REJECTED)
    return None


def _service_id(record: OnRecord, person: str) -> Judgement | None:
    if record.owner not in (None, person):
        return Judgement(Outcome.ID_IN_USE)
    return None
