"""The claims that the card signs: an application, or a query of upstream's record for the card's holder.

The claims are built, NFC-normalised and encoded once; from then on only those bytes are signed, stored and sent. The
practice upstream parses them with the same models.
"""

import hashlib
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Literal
from uuid import UUID

import uuid_utils
from pydantic import Field, StringConstraints, TypeAdapter, ValidationError

from kiosk.application.canonical import (
    ApplicationId,
    CanonicalModel,
    Code,
    MalformedDocument,
    Moment,
    Sha256,
    ShortText,
    problems_of,
)
from kiosk.campaign.model import Document, in_language
from kiosk.visit.model import Applicant, Consent, Declaration, Draft

MAX_CLAIMS_BYTES = 16 * 1024
"""Most bytes of encoded claims."""
UNCONFIRMED_CLOCK = "unconfirmed"
"""`clock` of claims dated before upstream had confirmed the terminal's time: upstream judges them by their arrival, see
docs/upstream.md."""


class ChallengeMode(StrEnum):
    """When the challenge was fetched: for this visit, or in advance. It tells how fresh the signature is."""

    ONLINE = "online"
    POOL = "pool"


class ChallengeClaim(CanonicalModel):
    """A one-time value of upstream, issued to this terminal. A signature after `expires` is not accepted."""

    value: Annotated[str, StringConstraints(pattern=r"^[\x21-\x7e]{16,512}$")]
    expires: Moment
    mode: ChallengeMode


class DocumentClaim(CanonicalModel):
    """A text that the person agreed to: its identity, and the SHA-256 of its UTF-8 as shown."""

    code: Code
    version: Code
    sha256: Sha256


class ReviewClaim(CanonicalModel):
    """The review text as shown: its SHA-256 and its language."""

    sha256: Sha256
    language: Code


class _Claims(CanonicalModel):
    schema_version: Literal["mynapoint-1"] = "mynapoint-1"
    audience: Annotated[str, StringConstraints(pattern=r"^[\x21-\x7e]{1,256}$")]
    """The upstream that these claims are for; any other must refuse them."""
    kiosk_id: Code
    challenge: ChallengeClaim
    signed_at: Moment
    clock: Code
    """The quality of the terminal's clock, or `UNCONFIRMED_CLOCK`; its time is evidence, not proof."""
    campaign: Code
    software: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9.+_-]{1,64}$")]


class ApplicationClaims(_Claims):
    """予約 and 申込 in one: issue the MykeyID if there is none, and apply with this payment service."""

    kind: Literal["application"] = "application"
    application_id: ApplicationId
    applicant: Applicant
    items: Annotated[tuple[Code, ...], Field(min_length=1, max_length=8)]
    consents: tuple[Consent, ...]
    declarations: tuple[Declaration, ...]
    documents: Annotated[tuple[DocumentClaim, ...], Field(max_length=16)]
    review: ReviewClaim
    service: Code
    inputs: Annotated[
        tuple[ShortText, ...],
        Field(min_length=1, max_length=8, repr=False),
    ]
    """ID and codes of the payment service, in the order of its fields."""
    phone_last4: Annotated[str, StringConstraints(pattern=r"^[0-9]{4}$")] | None = Field(repr=False)


class StatusClaims(_Claims):
    """A query of upstream's record for the holder of the signing card (予約・申込状況確認)."""

    kind: Literal["status"] = "status"


Claims = ApplicationClaims | StatusClaims
"""Everything that a card may sign."""


@dataclass(frozen=True, slots=True)
class Context:
    """The part of the claims that comes from the terminal. Times are aware."""

    audience: str
    kiosk_id: str
    challenge: str
    challenge_expires: datetime
    challenge_mode: ChallengeMode
    signed_at: datetime
    clock: str
    campaign: str
    software: str


def new_application_id(uuid7: Callable[[], object] = uuid_utils.uuid7) -> str:
    """A new UUIDv7: the application's id and idempotency key for ever."""
    return str(UUID(str(uuid7())))


def document_claim(document: Document, language: str) -> DocumentClaim:
    """The claim about a text that was shown in `language` (or in its fallback language)."""
    text = unicodedata.normalize("NFC", in_language(document.texts, language))
    return DocumentClaim(code=document.code, version=document.version, sha256=hashlib.sha256(text.encode()).hexdigest())


def application_claims(
    draft: Draft, context: Context, application_id: str, documents: tuple[DocumentClaim, ...]
) -> ApplicationClaims:
    """The claims of the reviewed draft. Raises MalformedDocument, without values, if they are not valid."""
    try:
        return ApplicationClaims(
            **_common(context),
            application_id=application_id,
            applicant=draft.applicant,
            items=tuple(str(item) for item in draft.items),
            consents=tuple(sorted(draft.consents)),
            declarations=tuple(sorted(draft.declarations)),
            documents=documents,
            review=ReviewClaim(sha256=draft.review.sha256, language=draft.review.language),
            service=draft.service,
            inputs=tuple(unicodedata.normalize("NFC", value) for value in draft.inputs),
            phone_last4=draft.phone or None,
        )
    except ValidationError as error:
        raise MalformedDocument("ApplicationClaims", problems_of(error)) from None


def status_claims(context: Context) -> StatusClaims:
    """The claims of a status query. Raises MalformedDocument."""
    try:
        return StatusClaims(**_common(context))
    except ValidationError as error:
        raise MalformedDocument("StatusClaims", problems_of(error)) from None


def parse_claims(data: bytes) -> Claims:
    """Parse signed claims of either kind, in the canonical encoding only. Raises MalformedDocument."""
    if len(data) > MAX_CLAIMS_BYTES:
        raise MalformedDocument("claims", ("too large",))
    try:
        kind = _KIND.validate_json(data).kind
    except ValidationError as error:
        raise MalformedDocument("claims", problems_of(error)) from None
    return ApplicationClaims.from_bytes(data) if kind == "application" else StatusClaims.from_bytes(data)


class _Kind(CanonicalModel, extra="ignore"):
    kind: Literal["application", "status"]


_KIND = TypeAdapter(_Kind)


def _common(context: Context) -> dict[str, Any]:
    return {
        "audience": context.audience,
        "kiosk_id": context.kiosk_id,
        "challenge": ChallengeClaim(
            value=context.challenge, expires=context.challenge_expires, mode=context.challenge_mode
        ),
        "signed_at": context.signed_at,
        "clock": context.clock,
        "campaign": context.campaign,
        "software": context.software,
    }
