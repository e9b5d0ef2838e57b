"""Reads a damaged queue: which applications are undamaged, which are settled, and which are missing.

A sealed application is undamaged if its hash is that of a row whose immutable columns the chain proves. Without any
row, its own envelope identifies it: upstream's key opens it only if every bit is unchanged.
"""

import hashlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from uuid import UUID

from kiosk.application.receipt_number import receipt_number
from kiosk.application.sealing import EnvelopeMalformed, read_header
from kiosk.errors import KioskError
from kiosk.outbox.chain import Anchor, Record, anchor_checksum, sealed_for_checksum
from kiosk.outbox.chain_head import HEAD_NAME, HeadFile
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.recovery.sqlite_carver import Carver, TableRow, journal_pages
from kiosk.outbox.values import SETTLED, QueueEntry, State, from_text

_COLUMNS = len(fields(Record))


@dataclass(frozen=True, slots=True)
class Missing:
    """An accepted application that is neither settled nor undamaged; its receipt number, if that was found."""

    sequence: int
    receipt_number: str | None


@dataclass(frozen=True, slots=True)
class _Sealed:
    """The location of the sealed bytes with this hash: page and cell pointer, in the file or in its rollback
    journal.
    """

    sequence: int
    in_journal: bool
    page: int
    pointer: int
    sha256: str


class DamagedQueue:
    """The queue in `folder`, read once; sealed bytes are read again when they are needed.

    Without its database the head file still says how many applications were accepted. The pages of a hot rollback
    journal are read too: they are the content before an incomplete change. Raises
    KioskError.
    """

    def __init__(self, folder: Path) -> None:
        self._database = folder / DATABASE_NAME
        if not self._database.is_file() and not (folder / HEAD_NAME).is_file():
            raise KioskError(f"there is no queue in {folder}; name the folder that holds {DATABASE_NAME}")
        self._journal = journal_pages(folder / f"{DATABASE_NAME}-journal")
        self._anchor = Anchor()
        self._accepted: dict[int, Record] = {}
        self._answered: set[int] = set()
        self._sealed: list[_Sealed] = []
        self._receipts: dict[int, str] = {}
        self._states: dict[int, str] = {}
        self._notes: set[tuple[int, str, str]] = set()
        """Number, upstream and checksum of rows that may belong to `sealed_for`."""
        for in_journal in (False, True):
            self._read(in_journal=in_journal)
        self._waiting = self._whole()
        self._last = max([self._head(folder), *self._accepted, *self._answered, 0])

    @property
    def answered(self) -> int:
        """Number of applications with upstream's answer."""
        return len(self._answered)

    @property
    def missing(self) -> list[Missing]:
        """The accepted applications that are neither settled nor undamaged, in the order of acceptance."""
        there = self._answered | self._waiting.keys()
        lost = (number for number in range(self._anchor.sequence + 1, self._last + 1) if number not in there)
        return [Missing(number, self._receipts.get(number)) for number in lost]

    def entries(self) -> Iterator[QueueEntry]:
        """The undamaged waiting applications, in the order of acceptance."""
        for number, place in sorted(self._waiting.items()):
            with closing(self._carver(in_journal=place.in_journal)) as carver:
                row = carver.row_at(place.page, place.pointer)
            content = _content(row) if row else None
            if content is not None and _sha256(content) == place.sha256:
                entry = _entry(content, self._accepted.get(number))
                yield replace(entry, upstream=self._upstream_of(number, entry.application_id))

    def _upstream_of(self, number: int, application_id: str) -> str | None:
        """The upstream that the application was sealed for. If its own note is lost: the only upstream in the other
        notes.
        """
        for at, upstream, checksum in self._notes:
            if at == number and checksum == sealed_for_checksum(number, application_id, upstream):
                return upstream
        return next(iter(self._named)) if len(self._named) == 1 else None

    @cached_property
    def _named(self) -> set[str]:
        """The upstreams in notes that belong to a row."""
        return {
            upstream
            for at, upstream, checksum in self._notes
            if (record := self._accepted.get(at))
            and checksum == sealed_for_checksum(at, record.application_id, upstream)
        }

    def _carver(self, *, in_journal: bool) -> Carver:
        try:
            return Carver(self._database, self._journal if in_journal else None)
        except OSError as error:
            raise KioskError(f"{self._database} cannot be read ({error.strerror}); run this as its owner") from None

    def _read(self, *, in_journal: bool) -> None:
        if (in_journal and not self._journal) or not self._database.is_file():
            return
        with closing(self._carver(in_journal=in_journal)) as carver:
            for row in carver.table_rows():
                self._take(row, in_journal=in_journal)
            for entry in carver.index_entries():
                match entry:
                    case (str(text), int(number), *_) if text in tuple(State):
                        self._states[number] = text
                    case (str(text), int(number)):
                        self._receipts.setdefault(number, text)

    def _take(self, row: TableRow, *, in_journal: bool) -> None:
        match row.values:
            case (None, bytes(content)):
                self._sealed.append(_Sealed(row.row_id, in_journal, row.page, row.pointer, _sha256(content)))
            case (None, str(link), str(checksum)) if checksum == anchor_checksum(Anchor(row.row_id, link)):
                self._anchor = max(self._anchor, Anchor(row.row_id, link), key=lambda anchor: anchor.sequence)
            case (None, str(upstream), str(checksum)):
                self._notes.add((row.row_id, upstream, checksum))
            case (None, *rest) if len(rest) == _COLUMNS - 1:
                self._take_record(Record(row.row_id, *rest))  # type: ignore[arg-type]

    def _take_record(self, record: Record) -> None:
        if record.intact and record.state in SETTLED:
            self._answered.add(record.sequence)
        elif record.as_accepted:
            self._accepted[record.sequence] = record
            self._receipts[record.sequence] = record.receipt_number

    def _whole(self) -> dict[int, _Sealed]:
        """The undamaged sealed applications by number; settled ones found on the way are noted."""
        numbers = {record.content_sha256: number for number, record in self._accepted.items()}
        waiting: dict[int, _Sealed] = {}
        for sealed in self._sealed:
            number = numbers.get(sealed.sha256)
            if number is None and sealed.sequence not in self._accepted and self._reads_as_sealed(sealed):
                number = sealed.sequence
            if number is not None and number not in self._answered:
                waiting[number] = sealed
        said = {number: record.state for number, record in self._accepted.items()}
        for number, state in (self._states | said).items():
            # One transaction stores the answer and erases the sealed bytes: without them, "applied" is credible.
            if state in SETTLED and number not in waiting:
                self._answered.add(number)
        return waiting

    def _reads_as_sealed(self, sealed: _Sealed) -> bool:
        with closing(self._carver(in_journal=sealed.in_journal)) as carver:
            row = carver.row_at(sealed.page, sealed.pointer)
        content = _content(row) if row else None
        try:
            return content is not None and bool(read_header(content))
        except EnvelopeMalformed:
            return False

    @staticmethod
    def _head(folder: Path) -> int:
        try:
            head = HeadFile(folder / HEAD_NAME).read()
        except OSError:
            return 0
        return head.sequence if head else 0


def _content(row: TableRow) -> bytes | None:
    match row.values:
        case (None, bytes(content)):
            return content
        case _:
            return None


def _entry(content: bytes, record: Record | None) -> QueueEntry:
    """The application as it was accepted; without a row from its envelope, whose id holds the time of creation."""
    digest = _sha256(content)
    if record is not None and record.content_sha256 == digest:
        return QueueEntry(
            application_id=record.application_id,
            kiosk_id=record.kiosk_id,
            sealed=content,
            content_sha256=digest,
            receipt_number=record.receipt_number,
            accepted_at=from_text(record.accepted_at),
        )
    header = read_header(content)
    return QueueEntry(
        application_id=header.application_id,
        kiosk_id=header.kiosk_id,
        sealed=content,
        content_sha256=digest,
        receipt_number=receipt_number(header.application_id),
        accepted_at=datetime.fromtimestamp((UUID(header.application_id).int >> 80) / 1000, UTC),
    )


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
