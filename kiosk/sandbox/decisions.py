"""The rules of applying, as upstream has them: pure functions from what was signed and what is on record to a decision.

The rules are upstream's own and none of the terminal's; those about payment services are in `service_rules`. Period,
challenge and certificate are judged as of signing; delivery has no deadline. For one person the first application that
arrives wins (R29, R30), and one account of a payment service collects for one person (R33).
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
from kiosk.sandbox.cards import Standing
from kiosk.sandbox.service_rules import is_complete, shown_of_id, takes_applications
from kiosk.sandbox.store import StoredChallenge, StoredPerson
from kiosk.sandbox.terminals import Terminal
from kiosk.upstream.contract import Outcome
from kiosk.visit.model import Applicant, Consent, Declaration

CLOCK_TOLERANCE = timedelta(minutes=5)
"""By how much a terminal's clock may be off."""
FRESH = timedelta(minutes=30)
"""Longer than a visit: a challenge that was fetched for the visit is no older when it is signed over."""

_ALWAYS = frozenset({Declaration.CHECKED, Declaration.FINAL})
_OWN_NAME = _ALWAYS | {Declaration.OWN_NAME}
_OWN_OR_REPRESENTATIVE_NAME = _ALWAYS | {Declaration.OWN_OR_REPRESENTATIVE_NAME}
DECLARATIONS = {
    Applicant.SELF: _OWN_NAME,
    Applicant.MINOR: _OWN_OR_REPRESENTATIVE_NAME,
    Applicant.CHILD: _OWN_OR_REPRESENTATIVE_NAME,
    Applicant.WARD: _OWN_NAME,
}
"""What each applicant declares, no less and no more (R28, R32). Anybody else may not apply (R31, R34)."""


@dataclass(frozen=True, slots=True)
class Decision:
    """An outcome, and for developers and trainers a short code of the rule that decided."""

    outcome: Outcome
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Expected:
    """What the signed claims must name: upstream, the terminal that sent them, the application ("" for a query).

    `received_at` is upstream's clock.
    """

    audience: str
    terminal: Terminal
    application_id: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class OnRecord:
    """What is stored about the person, and the person that the service ID is booked for, if any."""

    person: StoredPerson
    id_hash: str
    owner: str | None


def dated_by_arrival(
    claims: ApplicationClaims, challenge: StoredChallenge | None, received_at: datetime
) -> ApplicationClaims:
    """An application with the date by which it is judged: its own, unless nobody had confirmed the terminal's clock.

    Then upstream knows for itself that it was signed between the issue of its challenge and its arrival: a date outside
    of that counts as the nearer end.
    """
    if claims.clock != UNCONFIRMED_CLOCK:
        return claims
    earliest = claims.signed_at if challenge is None else challenge.issued_at
    return claims.model_copy(update={"signed_at": min(max(claims.signed_at, earliest), received_at)})


def refusal_of_signature(
    claims: Claims, expected: Expected, standing: Standing, challenge: StoredChallenge | None
) -> Decision | None:
    """Why the signature over `claims` is not accepted; None if it is. Applications and status queries alike.

    An application is dated by its signature, however long its delivery takes, and may be repeated: its receipt is on
    record. A status query is answered only within `CLOCK_TOLERANCE` of its signature and only once: whoever keeps a
    copy of it must not learn later what is on record then.
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
    """The decision on an application whose signature is accepted. `person`: the holder of the card that signed."""
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
    """Those inputs that identify the account at the payment service; the rest are codes."""
    service = _service_asking(claims, campaign)
    if service is None:
        return ()
    return tuple(
        value for field, value in zip(service.fields, claims.inputs, strict=True) if field.role is FieldRole.ID
    )


def id_tail(claims: ApplicationClaims, campaign: Campaign) -> str:
    """What may be shown of the ID again: at most its last four characters (R120)."""
    service = _service_asking(claims, campaign)
    return "" if service is None else shown_of_id(service, claims.inputs)


def _service(claims: ApplicationClaims, campaign: Campaign) -> PaymentService | None:
    return next((known for known in campaign.services if known.code == claims.service), None)


def _service_asking(claims: ApplicationClaims, campaign: Campaign) -> PaymentService | None:
    """The chosen service, if it asks for as many inputs as there are."""
    service = _service(claims, campaign)
    return service if service is not None and len(service.fields) == len(claims.inputs) else None


def _form(claims: ApplicationClaims, campaign: Campaign, service: PaymentService | None) -> Decision | None:
    """What a person must have agreed to and declared before signing."""
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
    """Whether the claims name this document, in one of the languages in which it exists."""
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
    """An item without an announced start is not open (R17)."""
    return item.start is not None and item.start <= moment <= item.end


def _person(claims: ApplicationClaims, record: OnRecord) -> Decision | None:
    """One service for each person, never changed; an item once."""
    if record.person.service is None:
        return None
    if claims.service != record.person.service or record.id_hash != record.person.id_hash:
        return Decision(Outcome.ALREADY_APPLIED, "another_service")
    if record.person.items & set(claims.items):
        return Decision(Outcome.ALREADY_APPLIED, "item")
    return None


def _payment_service(claims: ApplicationClaims, service: PaymentService | None) -> Decision | None:
    """The payment service's own check of ID and code. For practice, any value of zeros only is a wrong one."""
    if service is None or len(service.fields) != len(claims.inputs):
        return Decision(Outcome.MALFORMED, "inputs")
    for field, value in zip(service.fields, claims.inputs, strict=True):
        if not is_complete(field, value, claims.signed_at) or set(value) == {"0"}:
            return Decision(Outcome.ID_OR_CODE_REJECTED)
    return None


def _service_id(record: OnRecord, person: str) -> Decision | None:
    if record.owner not in (None, person):
        return Decision(Outcome.ID_IN_USE)
    return None
