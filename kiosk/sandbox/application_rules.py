"""Upstream's rules for applications: pure functions from claims and records to a decision.

They share no code with the terminal's rules; those about payment services are in `service_rules`. Period, challenge and
certificate are judged at the time of signing; delivery has no deadline. Of one person's applications the first to
arrive wins (R29, R30), and one account of a payment service collects for one person (R33).
"""

import hashlib
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.application.claims import (
    UNCONFIRMED_CLOCK,
    ApplicationClaims,
    ChallengeMode,
    Claims,
    DocumentClaim,
    StatusClaims,
)
from kiosk.campaign.model import Campaign, Document, FieldRole, Item, ItemCode, PaymentService
from kiosk.sandbox.card_registry import Standing
from kiosk.sandbox.service_rules import accepts_value, shown_of_id, takes_applications
from kiosk.sandbox.store import StoredChallenge, StoredPerson
from kiosk.sandbox.terminals import Terminal
from kiosk.upstream.contract import Outcome
from kiosk.visit.model import Applicant, Consent, Declaration

CLOCK_TOLERANCE = timedelta(minutes=5)
"""Largest accepted error of a terminal's clock."""
FRESH = timedelta(minutes=30)
"""Largest age at signing of a challenge with mode ONLINE; longer than a visit."""

_ALWAYS = frozenset({Declaration.CHECKED, Declaration.FINAL})
_OWN_NAME = _ALWAYS | {Declaration.OWN_NAME}
_OWN_OR_REPRESENTATIVE_NAME = _ALWAYS | {Declaration.OWN_OR_REPRESENTATIVE_NAME}
DECLARATIONS = {
    Applicant.SELF: _OWN_NAME,
    Applicant.MINOR: _OWN_OR_REPRESENTATIVE_NAME,
    Applicant.CHILD: _OWN_OR_REPRESENTATIVE_NAME,
    Applicant.WARD: _OWN_NAME,
}
"""The exact declarations of each applicant (R28, R32). Others may not apply (R31, R34)."""


@dataclass(frozen=True, slots=True)
class Decision:
    """An outcome, and a short code of the deciding rule, for developers and trainers."""

    outcome: Outcome
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Expected:
    """The values that signed claims must have: upstream, the sending terminal, the application ("" for a query).

    `received_at` is upstream's clock.
    """

    audience: str
    terminal: Terminal
    application_id: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class OnRecord:
    """The record of the person, and the person that the service ID is booked for, if any."""

    person: StoredPerson
    id_hash: str
    owner: str | None


def dated_by_arrival(
    claims: ApplicationClaims, challenge: StoredChallenge | None, received_at: datetime
) -> ApplicationClaims:
    """The application with the date by which it is judged: its own, unless the terminal's clock was unconfirmed.

    An unconfirmed date is limited to what upstream knows: the signature was made between the issue of its challenge and
    its arrival. An earlier or later date is replaced by the nearer of the two.
    """
    if claims.clock != UNCONFIRMED_CLOCK:
        return claims
    earliest = claims.signed_at if challenge is None else challenge.issued_at
    return claims.model_copy(update={"signed_at": min(max(claims.signed_at, earliest), received_at)})


def refusal_of_signature(
    claims: Claims, expected: Expected, standing: Standing, challenge: StoredChallenge | None
) -> Decision | None:
    """Why the signature over `claims` is not accepted; None if it is. For applications and status queries.

    An application is dated by its signature, however long its delivery takes, and may be sent again: its receipt is on
    record. A status query is answered only once and within `CLOCK_TOLERANCE` of its signature, so that a copy of it
    reveals no later record.
    """
    if claims.audience != expected.audience:
        return Decision(Outcome.MALFORMED, "audience")
    if not expected.terminal.is_named_by(claims):
        return Decision(Outcome.MALFORMED, "kiosk_id")
    if isinstance(claims, ApplicationClaims) and claims.application_id != expected.application_id:
        return Decision(Outcome.MALFORMED, "application_id")
    if claims.signed_at > expected.received_at + CLOCK_TOLERANCE:
        return Decision(Outcome.MALFORMED, "signed_in_the_future")
    if isinstance(claims, StatusClaims) and claims.signed_at < expected.received_at - CLOCK_TOLERANCE:
        return Decision(Outcome.MALFORMED, "query_not_fresh")
    if challenge is None or not expected.terminal.is_named_by(challenge):
        return Decision(Outcome.MALFORMED, "challenge_unknown")
    if claims.signed_at < challenge.issued_at - CLOCK_TOLERANCE:
        return Decision(Outcome.MALFORMED, "signed_before_the_challenge")
    if claims.signed_at > challenge.expires_at or claims.challenge.expires > challenge.expires_at:
        return Decision(Outcome.MALFORMED, "challenge_expired")
    if (
        claims.challenge.mode is ChallengeMode.ONLINE
        and claims.signed_at > challenge.issued_at + FRESH + CLOCK_TOLERANCE
    ):
        return Decision(Outcome.MALFORMED, "challenge_not_fresh")
    if challenge.used_by is not None and challenge.used_by != expected.application_id:
        return Decision(Outcome.CHALLENGE_REUSED)
    if standing.refusal is not None:
        return Decision(standing.refusal)
    return None


def decide_application(claims: ApplicationClaims, campaign: Campaign, record: OnRecord, person: str) -> Decision:
    """The decision on an application with an accepted signature. `person`: the holder of the card that signed."""
    service = _service(claims, campaign)
    return (
        _form(claims, campaign, service)
        or _period(claims, campaign, service)
        or _person(claims, record)
        or _payment_service(claims, service)
        or _service_id(record, person)
        or Decision(Outcome.APPLIED)
    )


def id_values(claims: ApplicationClaims, campaign: Campaign) -> tuple[str, ...]:
    """The inputs that identify the account at the payment service; the others are codes."""
    service = _service_asking(claims, campaign)
    if service is None:
        return ()
    return tuple(
        value for field, value in zip(service.fields, claims.inputs, strict=True) if field.role is FieldRole.ID
    )


def id_tail(claims: ApplicationClaims, campaign: Campaign) -> str:
    """The part of the ID that may be shown: at most its last four characters (R120)."""
    service = _service_asking(claims, campaign)
    return "" if service is None else shown_of_id(service, claims.inputs)


def _service(claims: ApplicationClaims, campaign: Campaign) -> PaymentService | None:
    return next((known for known in campaign.services if known.code == claims.service), None)


def _service_asking(claims: ApplicationClaims, campaign: Campaign) -> PaymentService | None:
    """The chosen service, if it has as many fields as there are inputs."""
    service = _service(claims, campaign)
    return service if service is not None and len(service.fields) == len(claims.inputs) else None


def _form(claims: ApplicationClaims, campaign: Campaign, service: PaymentService | None) -> Decision | None:
    """Checks the consents and declarations."""
    if claims.applicant not in DECLARATIONS:
        return Decision(Outcome.MALFORMED, "applicant")
    if set(claims.consents) != set(Consent) or set(claims.declarations) != DECLARATIONS[claims.applicant]:
        return Decision(Outcome.MALFORMED, "consents_and_declarations")
    if len(set(claims.items)) != len(claims.items) or not set(claims.items) <= set(ItemCode):
        return Decision(Outcome.MALFORMED, "items")
    shown = (campaign.privacy, campaign.terms, *((service.terms,) if service else ()))
    if not all(_agreed(document.for_applicant(claims.applicant), claims.documents) for document in shown):
        return Decision(Outcome.MALFORMED, "documents")
    return None


def _agreed(document: Document, claimed: tuple[DocumentClaim, ...]) -> bool:
    """Whether the claims name this document, in one of its languages."""
    hashes = {
        hashlib.sha256(unicodedata.normalize("NFC", text).encode()).hexdigest() for text in document.texts.values()
    }
    return any(
        claim.code == document.code and claim.version == document.version and claim.sha256 in hashes
        for claim in claimed
    )


def _period(claims: ApplicationClaims, campaign: Campaign, service: PaymentService | None) -> Decision | None:
    if claims.campaign != campaign.code:
        return Decision(Outcome.CAMPAIGN_CLOSED, "another_campaign")
    if not campaign.start <= claims.signed_at <= campaign.end:
        return Decision(Outcome.CAMPAIGN_CLOSED)
    open_items = {item.code for item in campaign.items if is_open(item, claims.signed_at)}
    if not set(claims.items) <= open_items:
        return Decision(Outcome.CAMPAIGN_CLOSED, "item")
    if service is None or not takes_applications(service, claims.signed_at):
        return Decision(Outcome.SERVICE_CLOSED)
    return None


def is_open(item: Item, moment: datetime) -> bool:
    """Whether the item is open; without an announced start it is not (R17)."""
    return item.start is not None and item.start <= moment <= item.end


def _person(claims: ApplicationClaims, record: OnRecord) -> Decision | None:
    """A person has one service, for ever, and each item once."""
    if record.person.service is None:
        return None
    if claims.service != record.person.service or record.id_hash != record.person.id_hash:
        return Decision(Outcome.ALREADY_APPLIED, "another_service")
    if record.person.items & set(claims.items):
        return Decision(Outcome.ALREADY_APPLIED, "item")
    return None


def _payment_service(claims: ApplicationClaims, service: PaymentService | None) -> Decision | None:
    if service is None or len(service.fields) != len(claims.inputs):
        return Decision(Outcome.MALFORMED, "inputs")
    for field, value in zip(service.fields, claims.inputs, strict=True):
        if not accepts_value(field, value, claims.signed_at):
            return Decision(Outcome.ID_OR_CODE_REJECTED)
    return None


def _service_id(record: OnRecord, person: str) -> Decision | None:
    if record.owner not in (None, person):
        return Decision(Outcome.ID_IN_USE)
    return None
