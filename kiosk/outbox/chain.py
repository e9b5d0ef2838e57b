"""Evidence that the queue is unaltered, without the ability to open the sealed content.

Each row has a checksum over all its columns. The accepted rows also form a chain: each link is a SHA-256 over the
immutable columns, which include the SHA-256 of the sealed bytes, and over the link before. So the bytes of a delivered
application can be erased, while a missing, altered or exchanged row breaks the chain. It is evidence of rot and of
careless changes. An attacker who can rewrite both files and knows this code can forge it, but can neither read nor sign
an application.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from operator import attrgetter
from typing import TypeGuard

from kiosk.application.canonical import encode
from kiosk.outbox.values import SETTLED, WAITING, AuditFinding, FindingKind, QueueEntry, State, to_text

GENESIS = "0" * 64
"""The link before the first row."""
_STATES = frozenset(State)
_chained = attrgetter(
    "sequence",
    "application_id",
    "kiosk_id",
    "receipt_number",
    "accepted_at",
    "content_sha256",
    "size",
    "previous_link",
)


@dataclass(frozen=True, slots=True)
class Anchor:
    """The start of the chain: the last row removed by retention. (0, GENESIS): no row was removed."""

    sequence: int = 0
    link: str = GENESIS


@dataclass(frozen=True, slots=True)
class Record:
    """A row of `applications` exactly as stored; after damage a value may be of any type of SQLite."""

    sequence: int
    application_id: str
    kiosk_id: str
    receipt_number: str
    accepted_at: str
    content_sha256: str
    size: int
    previous_link: str
    link: str
    state: str
    reason: str | None
    deliveries: int
    lease_until: str | None
    settled_at: str | None
    receipt_jws: bytes | None = field(repr=False)
    checksum: str

    @property
    def intact(self) -> bool:
        """Whether the checksum matches all columns, and the state is one of `State`."""
        return self.checksum == _checksum(_checked(self)) and self.state in _STATES

    @property
    def as_accepted(self) -> bool:
        """Whether the link matches the immutable columns."""
        return self.link == _link(self)

    def seals(self, content: object) -> TypeGuard[bytes]:
        """Whether these are the sealed bytes that were accepted. (A flipped bit may turn them into text.)"""
        return isinstance(content, bytes) and hashlib.sha256(content).hexdigest() == self.content_sha256

    def with_changes(self, **changes: object) -> "Record":
        """A copy with `changes` and the checksum for them."""
        values = dict(zip(_CHECKED, _checked(self), strict=True)) | changes
        return Record(**values, checksum=_checksum(values.values()))


_CHECKED = tuple(column.name for column in fields(Record) if column.name != "checksum")
_checked = attrgetter(*_CHECKED)


def first_record(entry: QueueEntry, sequence: int, previous_link: str) -> Record:
    """The row of a newly accepted application."""
    record = Record(
        sequence=sequence,
        application_id=entry.application_id,
        kiosk_id=entry.kiosk_id,
        receipt_number=entry.receipt_number,
        accepted_at=to_text(entry.accepted_at),
        content_sha256=entry.content_sha256,
        size=len(entry.sealed),
        previous_link=previous_link,
        link="",
        state=State.QUEUED.value,
        reason=None,
        deliveries=0,
        lease_until=None,
        settled_at=None,
        receipt_jws=None,
        checksum="",
    )
    return record.with_changes(link=_link(record))


def check_record(record: Record, content: bytes | None, previous: Record | Anchor) -> Iterator[AuditFinding]:
    """Findings about one row, given the row before it (for the first row: the anchor)."""
    # An altered row proves nothing; but one with a receipt and without content does not wait for an answer.
    over = record.state in SETTLED and content is None and bool(record.receipt_jws)
    for finding in _wrong(record, content, previous):
        yield replace(finding, waiting=not over or finding.kind is FindingKind.MISSING)


def _wrong(record: Record, content: bytes | None, previous: Record | Anchor) -> Iterator[AuditFinding]:
    expected = previous.sequence + 1
    if record.sequence != expected:
        gap = f"{expected}" if record.sequence == expected + 1 else f"{expected} to {record.sequence - 1}"
        yield AuditFinding(FindingKind.MISSING, f"accepted applications are missing: {gap}", expected)
    elif record.previous_link != previous.link:
        yield _finding(FindingKind.CHAIN, record, "does not follow the application before it")
    if not record.as_accepted:
        yield _finding(FindingKind.CHAIN, record, "is not what was accepted")
    if not record.intact:
        yield _finding(FindingKind.ALTERED, record, "was changed outside this program")
    if record.state in WAITING and content is None:
        yield _finding(FindingKind.CONTENT, record, "has lost its sealed content")
    if record.state in SETTLED and content is not None:
        yield _finding(FindingKind.CONTENT, record, "still has its sealed content after upstream's answer")
    if content is not None and not record.seals(content):
        yield _finding(FindingKind.CONTENT, record, "has other sealed content than was accepted")
    if record.state in SETTLED and not record.receipt_jws:
        yield _finding(FindingKind.RECEIPT, record, f"is {record.state} without upstream's receipt")


def challenge_checksum(value: str, expires: str, used_by: str | None) -> str:
    """The checksum of a row of `challenges`, in hex."""
    return hashlib.sha256(encode(["challenge", *map(_plain, (value, expires, used_by))])).hexdigest()


def sealed_for_checksum(sequence: int, application_id: str, upstream: str) -> str:
    """The checksum of a row of `sealed_for`, in hex."""
    return hashlib.sha256(encode(["sealed for", *map(_plain, (sequence, application_id, upstream))])).hexdigest()


def anchor_checksum(anchor: Anchor) -> str:
    """The checksum of a row of `anchors`, in hex."""
    return hashlib.sha256(encode(["anchor", anchor.sequence, anchor.link])).hexdigest()


def _link(record: Record) -> str:
    return _hash("link", _chained(record))


def _checksum(checked: Iterable[object]) -> str:
    return _hash("row", checked)


def _hash(kind: str, columns: Iterable[object]) -> str:
    plain = [value if type(value) is str else _plain(value) for value in columns]  # most are text
    return hashlib.sha256(encode([kind, *plain])).hexdigest()


def _plain(value: object) -> object:
    """A column value for hashing. A damaged file may hold a type that the schema does not allow."""
    match value:
        case bytes():
            return {"bytes": hashlib.sha256(value).hexdigest()}
        case float():
            return {"float": repr(value)}
        case _:
            return value


def _finding(kind: FindingKind, record: Record, text: str) -> AuditFinding:
    return AuditFinding(kind, f"application {record.sequence} {text}", record.sequence)
