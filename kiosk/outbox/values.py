"""The arguments and results of the queue: frozen, without personal data except the sealed bytes."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from kiosk.errors import KioskError


class State(StrEnum):
    """The state of an application. Accepted ones are queued; applied and refused are final."""

    QUEUED = "queued"
    DELIVERING = "delivering"
    APPLIED = "applied"
    REFUSED = "refused"
    NEEDS_ATTENTION = "needs_attention"


WAITING = (State.QUEUED, State.DELIVERING, State.NEEDS_ATTENTION)
"""States without upstream's answer."""
SETTLED = (State.APPLIED, State.REFUSED)
"""States with upstream's answer."""


@dataclass(frozen=True, slots=True)
class SealedFor:
    """The owner of an application: an upstream, by the SHA-256 (hex) of its CA certificate, and a terminal's id."""

    upstream: str
    kiosk_id: str


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """An application to accept. `content_sha256` (hex) is over `sealed`; `accepted_at` is aware.

    `upstream` as in `SealedFor`; None: unknown, because it comes from a file without it.
    """

    application_id: str
    kiosk_id: str
    sealed: bytes = field(repr=False)
    content_sha256: str
    receipt_number: str
    accepted_at: datetime
    upstream: str | None = None


@dataclass(frozen=True, slots=True)
class Queued:
    """One application claimed for delivery: exactly these bytes are sent."""

    sequence: int
    application_id: str
    kiosk_id: str
    sealed: bytes = field(repr=False)
    content_sha256: str
    accepted_at: datetime
    deliveries: int
    """How often it was claimed, including this time."""


@dataclass(frozen=True, slots=True)
class Row:
    """One application as shown in lists."""

    sequence: int
    application_id: str
    receipt_number: str
    state: State
    reason: str | None
    accepted_at: datetime | None
    """None if the row is damaged."""
    settled_at: datetime | None
    deliveries: int
    size: int


@dataclass(frozen=True, slots=True)
class Decision:
    """Upstream's decision on one application; the caller has verified its receipt (a compact JWS).

    `refusal`: upstream's reason code, stored unchanged; None: applied.
    """

    application_id: str
    refusal: str | None
    receipt_jws: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Settlement:
    """The facts that a stored receipt must prove. `upstream` as in `SealedFor`; None: the row has no note."""

    application_id: str
    kiosk_id: str
    content_sha256: str
    state: State
    reason: str | None
    receipt_jws: bytes
    upstream: str | None = None


@dataclass(frozen=True, slots=True)
class Challenge:
    """A one-time value of upstream; a signature over it is not accepted after `expires` (aware)."""

    value: str
    expires: datetime


@dataclass(frozen=True, slots=True)
class Backoff:
    """Consecutive failures of an endpoint, and when it may be tried again (aware; in 1970 without failures)."""

    attempts: int = 0
    due_at: datetime = datetime(1970, 1, 1, tzinfo=UTC)


class FindingKind(StrEnum):
    """The kind of a finding of the audit."""

    INTEGRITY = "integrity"  # SQLite itself finds the file damaged
    MISSING = "missing"  # a number of the gap-free sequence is not there
    ALTERED = "altered"  # a column changed outside the program
    CHAIN = "chain"  # the link does not match the accepted columns or the row before
    CONTENT = "content"  # a sealed application is missing, altered, or still there after its receipt
    RECEIPT = "receipt"  # settled without a receipt that proves it
    HEAD = "head"  # the head file is missing, unreadable, or names a missing row (a truncated tail)


@dataclass(frozen=True, slots=True)
class AuditFinding:
    """One finding of the audit; `text` is one line for a technician."""

    kind: FindingKind
    text: str
    sequence: int | None = None
    waiting: bool = True
    """Whether it may affect an application without upstream's answer: then no visit may begin."""


class Reason(StrEnum):
    """Why an application was not accepted."""

    NO_CHALLENGE = "no_challenge"  # its challenge is unknown, spent or expired
    DUPLICATE = "duplicate"  # this application id is already here
    CONTENT = "content"  # the hash is not that of the sealed bytes
    FULL = "full"  # no room on the disk
    BUSY = "busy"  # another program held the file too long
    BROKEN = "broken"  # the queue stopped accepting: restart, then verify
    UNKNOWN = "unknown"  # the disk failed during the commit: only a restart shows whether it was stored


class NotAccepted(Exception):
    """The application was not accepted, and nothing of it is stored, except perhaps with `UNKNOWN`."""

    def __init__(self, reason: Reason) -> None:
        self.reason = reason
        super().__init__(f"the application was not accepted: {reason.value}")


class Fault(StrEnum):
    """The cause of a failed storage call."""

    FULL = "full"
    DISK = "disk"
    DAMAGED = "damaged"
    BUSY = "busy"
    OTHER = "other"


class StorageFailed(KioskError):
    """The queue's file could not be read or written."""

    def __init__(self, fault: Fault, message: str) -> None:
        self.fault = fault
        super().__init__(message)


class OtherVersion(KioskError):
    """The queue's file has the schema of another release. `newer`: a newer one than this program knows."""

    def __init__(self, folder: Path, *, newer: bool) -> None:
        self.newer = newer
        written = "a newer" if newer else "an older"
        remedy = "install that one again" if newer else "start the terminal, which brings it up to date"
        super().__init__(f"the queue in {folder} was written by {written} version of this program: {remedy}")


class UnknownApplication(KioskError):
    """The queue has no application with this id or receipt number."""

    def __init__(self, application_id: str) -> None:
        self.application_id = application_id
        super().__init__(f"no application {application_id} in the queue: see 'kiosk outbox list'")


def to_text(moment: datetime) -> str:
    """The stored form of an aware time: UTC, milliseconds."""
    if moment.tzinfo is None:
        raise ValueError("times must be aware")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def from_text(text: str) -> datetime:
    """The aware time of a stored text. Raises ValueError."""
    return datetime.fromisoformat(text)
