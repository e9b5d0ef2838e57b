"""The queue of accepted applications: queued -> delivering -> applied | refused | needs_attention.

`accept` returns only after the commit has reached the disk. Claiming for delivery and settling are two short
transactions; whoever calls sends in between, outside. Only a receipt that the caller has verified settles a row, and
the same transaction erases its sealed content. All calls belong on one thread (`kiosk.outbox.thread`).
"""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Self

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert as insert_or

from kiosk.errors import KioskError
from kiosk.outbox import audit, progress, rows
from kiosk.outbox.challenges import ChallengePool
from kiosk.outbox.head import Head, HeadFile
from kiosk.outbox.schema import backoffs
from kiosk.outbox.storage import RESERVE_BYTES, Storage
from kiosk.outbox.values import (
    Backoff,
    Challenge,
    Entry,
    Fault,
    Finding,
    NotAccepted,
    Queued,
    Reason,
    Row,
    Settlement,
    State,
    StorageFailed,
    from_text,
    to_text,
)
from kiosk.visit.model import Outcome

HEAD_NAME = "outbox.head"

_REASON_OF = {Fault.FULL: Reason.FULL, Fault.BUSY: Reason.BUSY}


class Outbox:
    """Open with `open` (the terminal: one program at a time) or `read_only` (beside it). Close in the end."""

    def __init__(self, storage: Storage, clock: Callable[[], datetime]) -> None:
        self._storage = storage
        self._clock = clock
        self._head = HeadFile(storage.folder / HEAD_NAME)
        self._pool = ChallengePool()

    @classmethod
    def open(cls, folder: Path, clock: Callable[[], datetime], reserve_bytes: int = RESERVE_BYTES) -> Self:
        """The queue in `folder`, made or migrated if need be. `clock` gives aware times.

        What an ended process was delivering is queued again. Raises KioskError: in use, not writable, damaged, too new.
        """
        outbox = cls(Storage.open(folder, reserve_bytes), clock)
        try:
            outbox._recover()
        except BaseException:
            outbox.close()
            raise
        return outbox

    @classmethod
    def read_only(cls, folder: Path) -> Self:
        """For lists and checks while the terminal runs. Raises KioskError if there is no queue, or it is unreadable."""

        def no_clock() -> datetime:
            raise NotImplementedError("a queue opened for reading has no use for a clock")

        return cls(Storage.read_only(folder), no_clock)

    def close(self) -> None:
        """May be called twice."""
        self._storage.close()

    @property
    def broken(self) -> bool:
        """True: nothing is accepted until the program was restarted and the queue verified."""
        return self._storage.fault is not None

    def has_room(self) -> bool:
        """Whether the disk has room for what may come; told before anyone starts."""
        return self._storage.has_room()

    # --- accepting

    def accept(self, entry: Entry, challenge: str) -> None:
        """Keep this application and spend its challenge, in one transaction; durable when this returns.

        Raises NotAccepted, and then nothing is kept (but see `Reason.UNKNOWN`).
        """
        if self.broken:
            raise NotAccepted(Reason.BROKEN)
        if hashlib.sha256(entry.sealed).hexdigest() != entry.content_sha256:
            raise NotAccepted(Reason.CONTENT)
        if not self.has_room():
            raise NotAccepted(Reason.FULL)
        committing = False
        try:
            with self._storage.writing() as connection:
                record = progress.append(connection, entry)
                if not self._pool.spend(connection, challenge, entry.application_id):
                    raise NotAccepted(Reason.NO_CHALLENGE)
                committing = True
        except StorageFailed as error:
            if committing and self.broken:
                raise NotAccepted(Reason.UNKNOWN) from error
            raise NotAccepted(_REASON_OF.get(error.fault, Reason.BROKEN)) from error
        self._pool.forget(challenge)
        try:
            self._head.write(Head(record.sequence, record.link))
        except OSError:
            # The application is safe; the next one would not be.
            self._storage.fault = Fault.DISK

    def readmit(self, entries: Sequence[Entry]) -> int:
        """Queue applications that were accepted here before and come from another file (`kiosk.outbox.salvage`).

        Their challenges were spent then. Those that this queue knows stay as they are. Returns how many are new here;
        durable when this returns. Raises StorageFailed: none was queued.
        """
        added = 0
        with self._storage.writing() as connection:
            for entry in entries:
                with suppress(NotAccepted):
                    progress.append(connection, entry)
                    added += 1
            last = rows.last(connection)
        if last is not None:
            try:
                self._head.write(Head(last.sequence, last.link))
            except OSError:
                self._storage.fault = Fault.DISK
        return added

    # --- delivering

    def claim(
        self,
        now: datetime,
        limit: int,
        max_bytes: int = 512 * 1024,
        only: str | None = None,
        lease_seconds: int = 120,
    ) -> "list[Queued]":
        """Take up to `limit` applications and `max_bytes` (at least one application) for delivery, oldest first.

        They are ours until settled, released, or until the lease runs out. `only`: this application or none.
        Damaged rows are left alone; `verify` tells of them.
        """
        with self._storage.writing() as connection:
            return progress.claim(connection, now, limit, max_bytes, only=only, lease=timedelta(seconds=lease_seconds))

    def settle(self, application_id: str, outcome: Outcome, receipt_jws: bytes) -> None:
        """Upstream's answer, by a receipt that the caller has verified for this id and content. Erases the content.

        The same answer again changes nothing. Raises UnknownApplication, or KioskError for another answer than before.
        """
        refused = self.settle_all([(application_id, outcome, receipt_jws)])
        if refused:
            raise refused[application_id]

    def settle_all(self, items: Sequence[tuple[str, Outcome, bytes]]) -> dict[str, KioskError]:
        """`settle` for a batch, in one transaction: (application id, outcome, verified receipt) each.

        Returns why not, for those that could not be settled; they hold up no other. Raises StorageFailed: none was.
        """
        with self._storage.writing() as connection:
            return progress.settle_all(connection, items, self._clock())

    def release(self, application_ids: Iterable[str]) -> None:
        """No answer came: back to the queue. What is not being delivered stays as it is."""
        with self._storage.writing() as connection:
            progress.release(connection, list(application_ids))

    def attention(self, application_id: str, reason: str) -> None:
        """Set aside what cannot be delivered until a person looks; its content stays. `reason`: a short code."""
        with self._storage.writing() as connection:
            progress.set_aside(connection, application_id, reason)

    def retry(self, identifier: str) -> None:
        """Queue again what needs attention (application id or receipt number). Raises KioskError if it is answered."""
        with self._storage.writing() as connection:
            progress.queue_again(connection, identifier)

    # --- back-off of an endpoint

    def backoff(self, endpoint: str) -> Backoff:
        with self._storage.reading() as connection:
            row = connection.execute(select(backoffs).where(backoffs.c.endpoint == endpoint)).first()
        try:
            return Backoff(int(row.attempts), from_text(row.due_at)) if row else Backoff()
        except (TypeError, ValueError):
            return Backoff()  # damaged: one attempt too early does no harm

    def set_backoff(self, endpoint: str, backoff: Backoff) -> None:
        """Survives a restart, so that a terminal that restarts again and again does not hammer."""
        values = {"attempts": backoff.attempts, "due_at": to_text(backoff.due_at)}
        statement = insert_or(backoffs).values(endpoint=endpoint, **values)
        with self._storage.writing() as connection:
            connection.execute(statement.on_conflict_do_update(index_elements=["endpoint"], set_=values))

    # --- challenges

    def add_challenges(self, challenges: Sequence[Challenge]) -> None:
        """Put fetched challenges into the store; one that is there already, spent or not, stays as it is."""
        with self._storage.writing() as connection:
            self._pool.add(connection, challenges, self._clock())

    def take_challenge(self, now: datetime) -> Challenge | None:
        """Reserve one for a visit (see `challenges.MARGIN`), until it is accepted or discarded, or until a restart."""
        with self._storage.reading() as connection:
            return self._pool.take(connection, now)

    def discard_challenge(self, value: str) -> None:
        """Spend it without an application.

        Call this *before* it goes upstream in a status query, and when a signature over it may exist that is not kept.
        """
        with self._storage.writing() as connection:
            self._pool.discard(connection, value)
        self._pool.forget(value)

    def challenges_left(self, now: datetime) -> int:
        with self._storage.reading() as connection:
            return self._pool.left(connection, now)

    # --- looking

    def list(self) -> Sequence[Row]:
        """Every application ever accepted, oldest first."""
        with self._storage.reading() as connection:
            return [rows.shown(record) for record in rows.records(connection)]

    def show(self, identifier: str) -> Row:
        """By application id or receipt number. Raises UnknownApplication."""
        with self._storage.reading() as connection:
            return rows.shown(rows.find(connection, identifier))

    def counts(self) -> dict[State, int]:
        """How many in each state; every state is there."""
        with self._storage.reading() as connection:
            return rows.counts(connection)

    def oldest_queued(self) -> datetime | None:
        """When the oldest application that still waits for upstream's answer was accepted."""
        with self._storage.reading() as connection:
            return rows.oldest_waiting(connection)

    def verify(self, receipt_proves: Callable[[Settlement], bool] | None = None) -> Sequence[Finding]:
        """Everything that is wrong, in order of the sequence; an empty list: all is well.

        `receipt_proves`, if given, is asked of every settled row whether its stored receipt verifies for it.
        Takes some seconds for 100,000 applications: call it on a `read_only` queue on a thread of its own, so that
        nobody's accept waits. It reads in short transactions.
        """
        return audit.verify(self._storage.engine, self._head, receipt_proves)

    # --- inside

    def _recover(self) -> None:
        """After a start: nothing is being delivered, and the head belongs to these rows or nothing more is accepted."""
        with self._storage.writing() as connection:
            progress.release_everything(connection)
            last = rows.last(connection)
        try:
            if last is None and self._head.read() is None:
                self._head.create()
            with self._storage.reading() as connection:
                known = audit.check_head(connection, self._head.read())
            if known:
                self._storage.fault = Fault.DAMAGED
            elif last is not None:
                self._head.write(Head(last.sequence, last.link))
        except OSError as error:
            raise KioskError(
                f"the queue in {self._storage.folder} cannot be written ({error.strerror}): check the disk"
            ) from None
