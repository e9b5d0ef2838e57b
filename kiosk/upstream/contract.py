"""The contract between terminal and upstream: every message of every call.

The single source: the client parses with these models, the sandbox answers with them, `docs/upstream-openapi.json` is
generated from them. Unknown fields are errors on both sides: to widen the contract, raise the version in the path.

| call | request | answer |
|---|---|---|
| `GET /v1/trust-anchors/{sha256}` | - | upstream's CA (PEM); authenticated by the hash, which the caller knows |
| `POST /v1/enrolments` | EnrolmentRequest | EnrolmentAnswer |
| `POST /v1/challenges` | ChallengesRequest | ChallengesAnswer |
| `POST /v1/status` | StatusRequest | StatusAnswer |
| `PUT /v1/applications/{id}` | the sealed envelope, byte for byte | ReceiptAnswer |
| `POST /v1/applications/batch` | BatchRequest | BatchAnswer |
| `POST /v1/heartbeats` | HeartbeatRequest | HeartbeatAnswer |
| `POST /v2/heartbeats` | HeartbeatReport | HeartbeatReply |
| `POST /v1/evidence` | EvidenceRequest | EvidenceAnswer |
| `POST /v1/certificates` | CertificateRequest | CertificateAnswer |
| `POST /v1/keys` | KeysRequest | KeysAnswer |
| `PUT /v1/support-bundles/{sha256}` | the sealed support bundle, byte for byte | SupportAnswer |

An upstream that does not know one of the last five answers 404, and the terminal goes on without it
(`kiosk.effects.heartbeat`, `kiosk.upstream.renewal`, `kiosk.commands.support`). HeartbeatReport and Evidence are in
`kiosk.upstream.heartbeat_contract`.

All but the first two calls need the device certificate of an enrolled terminal. Errors are Problem (RFC 9457).
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints

from kiosk.application.canonical import ApplicationId, Sha256, in_this_century
from kiosk.station.upstream_keys import KeyId, ReceiptKey, SealingKey

MAXIMUM_CHALLENGES = 50
"""Most challenges that one request may ask for."""
MAXIMUM_BATCH_BYTES = 512 * 1024
"""Most envelope bytes in one batch."""
MAXIMUM_BATCH_ITEMS = 50
"""Most applications in one batch."""
MAXIMUM_BODY_BYTES = 1024 * 1024
"""Longest body that either side reads."""
RECEIPT_TYPE = "kiosk-receipt+jws"
"""`typ` of a receipt's JWS header, so that no other JWS of upstream can pass for a receipt."""

KioskId = Annotated[str, StringConstraints(pattern=r"^K-[0-9A-HJKMNP-TV-Z]{8}$")]
"""A terminal's id: `K-` and eight characters of Crockford base32."""
Pem = Annotated[str, StringConstraints(min_length=1, max_length=16_384)]
"""A PEM file, at most 16 KiB."""
CompactJws = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$", max_length=65_536)
]
"""A JWS in compact form (RFC 7515, section 3.1), at most 64 KiB."""
Token = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{16,128}$")]
"""A random value of upstream: 16 to 128 characters of base64url."""
Code = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_.-]{1,64}$")]
"""A code of upstream: 1 to 64 lower-case letters, digits and the signs ".", "_", "-"."""
Time = Annotated[AwareDatetime, AfterValidator(in_this_century)]
"""An aware time between 2000 and 2099, in UTC."""


class Message(BaseModel):
    """Strict, closed, immutable. `hide_input_in_errors`: a message that fails to parse may contain personal data."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, hide_input_in_errors=True)


class Problem(BaseModel):
    """The body of an error (RFC 9457). Extensions are ignored, as the RFC requires; `type` ends with a code of this
    contract.
    """

    model_config = ConfigDict(strict=True, extra="ignore", frozen=True)

    type: Annotated[str, StringConstraints(max_length=256)] = "about:blank"
    title: Annotated[str, StringConstraints(max_length=256)]
    status: Annotated[int, Field(ge=400, le=599)]
    detail: Annotated[str, StringConstraints(max_length=1024)] | None = None

    @property
    def code(self) -> str:
        """The last part of `type`: "code_unknown", "certificate_revoked" ..."""
        return self.type.rpartition(":")[2]


PROBLEM_PREFIX = "urn:kiosk:problem:"
"""Beginning of `type` of the contract's problems."""


class EnrolmentRequest(Message):
    """`secret` is the one-time part of the enrolment code, `csr` a PKCS #10 request (PEM) for the device's own key."""

    secret: Token
    csr: Pem


class EnrolmentAnswer(Message):
    """`certificate` is PEM; its common name is `kiosk_id`. `audience` is the audience of signed applications.

    The first sealing key is the current one; the others are the next ones. The first receipt key signs now, and
    announces the next set; the others are of earlier receipts.
    """

    kiosk_id: KioskId
    certificate: Pem
    audience: Annotated[str, StringConstraints(min_length=1, max_length=256)]
    receipt_keys: Annotated[tuple[ReceiptKey, ...], Field(min_length=1, max_length=8)]
    sealing_keys: Annotated[tuple[SealingKey, ...], Field(min_length=1, max_length=8)]


class CertificateRequest(Message):
    """`csr`: a PKCS #10 request (PEM) for the terminal's existing key."""

    csr: Pem


class CertificateAnswer(Message):
    """A new certificate (PEM) for the same key and terminal id. The one before stays valid until its date."""

    certificate: Pem


class KeysRequest(Message):
    """`signed_by`: id of the receipt key that the terminal trusts, the first of its set."""

    signed_by: KeyId


class KeysAnswer(Message):
    """`keys`: upstream's current keys, a compact JWS over KeySet, signed with the requested key."""

    keys: CompactJws


class ChallengesRequest(Message):
    """The number of challenges wanted."""

    count: Annotated[int, Field(ge=1, le=MAXIMUM_CHALLENGES)]


class ChallengeOffer(Message):
    """A challenge for one signature at this terminal, made before `expires`."""

    value: Token
    expires: Time


class ChallengesAnswer(Message):
    """`now` is upstream's time, with which the terminal compares its own clock."""

    challenges: Annotated[tuple[ChallengeOffer, ...], Field(max_length=MAXIMUM_CHALLENGES)]
    now: Time


class StatusRequest(Message):
    """A query signed by the card (StatusClaims)."""

    jws: CompactJws


class ItemAnswer(Message):
    """The state of one item."""

    item: Code
    state: Literal["applied", "not_applied", "prerequisite_missing", "carry_over", "closed"]
    """`carry_over`: the item goes on from round 1 (R13)."""


class StatusAnswer(Message):
    """Upstream's record for the holder of the card. `id_tail`: at most the last four characters of the service's ID."""

    reserved: bool
    items: Annotated[tuple[ItemAnswer, ...], Field(max_length=16)]
    service: Code | None
    id_tail: Annotated[str, StringConstraints(max_length=4)] = Field(repr=False)


class Outcome(StrEnum):
    """Upstream's answer to an application."""

    APPLIED = "applied"
    ID_OR_CODE_REJECTED = "id_or_code_rejected"
    ID_IN_USE = "id_in_use"
    ALREADY_APPLIED = "already_applied"
    CERTIFICATE_REVOKED = "certificate_revoked"
    CERTIFICATE_NOT_YET_ACTIVE = "certificate_not_yet_active"
    CERTIFICATE_UNKNOWN = "certificate_unknown"
    CAMPAIGN_CLOSED = "campaign_closed"
    SERVICE_CLOSED = "service_closed"
    CHALLENGE_REUSED = "challenge_reused"
    MALFORMED = "malformed"


NOT_ABOUT_THE_PERSON = frozenset(
    {Outcome.CAMPAIGN_CLOSED, Outcome.SERVICE_CLOSED, Outcome.CHALLENGE_REUSED, Outcome.MALFORMED}
)
"""Refusals that are no decision about the person: the fault is in this terminal's clock, data or program, or at
upstream. Upstream decides such an application again when the same content is sent again."""


class ReceiptClaims(Message):
    """The signed statement of upstream: the outcome of this content of this application from this terminal.

    `content_sha256` is of the sealed envelope's bytes as sent. `at` is the time of upstream's decision.
    """

    application_id: ApplicationId
    kiosk_id: KioskId
    content_sha256: Sha256
    outcome: Outcome
    at: Time


class ReceiptAnswer(Message):
    """`receipt` is a compact JWS over ReceiptClaims. It is always the same for the same content, unless it refuses for
    a reason of `NOT_ABOUT_THE_PERSON`.
    """

    receipt: CompactJws


class BatchItem(Message):
    """`envelope` is the sealed envelope as text; its UTF-8 bytes are hashed and opened."""

    application_id: ApplicationId
    envelope: Annotated[str, StringConstraints(min_length=1, max_length=MAXIMUM_BATCH_BYTES)] = Field(repr=False)


class BatchRequest(Message):
    """Several applications, each as in `PUT /v1/applications/{id}`."""

    # Not strict: a web framework that has parsed the JSON passes a list.
    items: Annotated[tuple[BatchItem, ...], Field(min_length=1, max_length=MAXIMUM_BATCH_ITEMS, strict=False)]


class BatchResult(Message):
    """One of `receipt` and `problem`, as for a single application."""

    application_id: ApplicationId
    receipt: CompactJws | None = None
    problem: Problem | None = None


class BatchAnswer(Message):
    """A result for each application of the batch, in any order."""

    results: Annotated[tuple[BatchResult, ...], Field(max_length=MAXIMUM_BATCH_ITEMS)]


class HeartbeatRequest(Message):
    """The terminal's state. The fields cannot hold personal data."""

    software: Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z.+-]{1,32}$")]
    queued: Annotated[int, Field(ge=0)]
    needs_attention: Annotated[int, Field(ge=0)]
    oldest_queued_seconds: Annotated[int, Field(ge=0)] | None = None
    challenges_left: Annotated[int, Field(ge=0)] | None = None
    closed: Code | None = None
    """Why the terminal is closed; None if it is open."""


class HeartbeatAnswer(Message):
    """Upstream's time."""

    now: Time


class SupportAnswer(Message):
    """`reference`: by which upstream's operator finds the bundle; short enough to be read out on the telephone."""

    reference: Annotated[str, StringConstraints(pattern=r"^[0-9A-Z-]{4,16}$")]
