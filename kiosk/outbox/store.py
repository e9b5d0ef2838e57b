"""The queue of accepted applications: queued -> delivering -> applied | refused | needs_attention.

`accept` returns only after the commit has reached the disk. Claiming for delivery and settling are two short
transactions; whoever calls sends in between, outside. Only a receipt that the caller has verified settles a row, and
the same transaction erases its sealed content. All calls belong on one thread (`kiosk.outbox.thread`).
"""

import hashlib
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from kiosk.errors import KioskError
from kiosk.outbox import audit, database, listing
from kiosk.outbox.chain import GENESIS, Record, first_record
from kiosk.outbox.challenges import ChallengePool
from kiosk.outbox.head import Head, HeadFile
from kiosk.outbox.schema import applications, backoffs, sealed_contents
from kiosk.outbox.values import (
    SETTLED,
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
    UnknownApplication,
    from_text,
    to_text,
)
from kiosk.visit.model import Outcome

HEAD_NAME = "outbox.head"
RESERVE_BYTES = 16 * 1024 * 1024
"""Free space below which nothing is accepted, so that answers can still be written on a disk that fills up."""

_REASON_OF = {Fault.FULL: Reason.FULL, Fault.BUSY: Reason.BUSY}


class Outbox:
    """Open with `open` (the terminal: one program at a time) or `read_only` (beside it). Close in the end."""

    def __init__(
        self,
        engine: Engine,
        folder: Path,
        clock: Callable[[], datetime],
        lock: database.InstanceLock | None,
        reserve_bytes: int,
    ) -> None:
        self._engine = engine
        self._folder = folder
        self._clock = clock
        self._lock = lock
        self._reserve_bytes = reserve_bytes
        self._head = HeadFile(folder / HEAD_NAME)
        self._pool = ChallengePool()
        self._broken: Fault | None = None

    @classmethod
    def open(cls, folder: Path, clock: Callable[[], datetime], reserve_bytes: int = RESERVE_BYTES) -> Self:
        """The queue in `folder`, made or migrated if need be. `clock` gives aware times.

        What an ended process was delivering is queued again. Raises KioskError: in use, not writable, damaged, too new.
        """
        database.prepare_folder(folder)
        lock = database.InstanceLock(folder)
        try:
            engine = database.open_writer(folder)
            outbox = cls(engine, folder, clock, lock, reserve_bytes)
            outbox._recover()
        except BaseException:
            lock.release()
            raise
        return outbox

    @classmethod
    def read_only(cls, folder: Path) -> Self:
        """For lists and checks while the terminal runs. Writing raises StorageFailed."""

        def no_clock() -> datetime:
            raise NotImplementedError("a queue opened for reading has no use for a clock")

        outbox = cls(database.open_reader(folder), folder, no_clock, None, RESERVE_BYTES)
        with database.transaction(outbox._engine) as connection:
            connection.execute(select(func.count()).select_from(applications))
        return outbox

    def close(self) -> None:
        """May be called twice."""
        self._engine.dispose()
        if self._lock:
            self._lock.release()

    @property
    def broken(self) -> bool:
        """True: nothing is accepted until the program was restarted and the queue verified."""
        return self._broken is not None

    def has_room(self) -> bool:
        """Whether the disk has room for what may come; told before anyone starts."""
        return shutil.disk_usage(self._folder).free >= self._reserve_bytes

    # --- accepting

    def accept(self, entry: Entry, challenge: str) -> None:
        """Keep this application and spend its challenge, in one transaction; durable when this returns.

        Raises NotAccepted, and then nothing is kept (but see `Reason.UNKNOWN`).
        """
        if self._broken:
            raise NotAccepted(Reason.BROKEN)
        if hashlib.sha256(entry.sealed).hexdigest() != entry.content_sha256:
            raise NotAccepted(Reason.CONTENT)
        if not self.has_room():
            raise NotAccepted(Reason.FULL)
        committing = False
        try:
            with self._writing() as connection:
                record = self._insert(connection, entry)
                if not self._pool.spend(connection, challenge, entry.application_id):
                    raise NotAccepted(Reason.NO_CHALLENGE)
                committing = True
        except StorageFailed as error:
            if committing and self._broken:
                raise NotAccepted(Reason.UNKNOWN) from error
            raise NotAccepted(_REASON_OF.get(error.fault, Reason.BROKEN)) from error
        self._pool.forget(challenge)
        try:
            self._head.write(Head(record.sequence, record.link))
        except OSError:
            # The application is safe; the next one would not be.
            self._broken = Fault.DISK

    # --- delivering

    def claim(
        self,
        now: datetime,
        limit: int,
        max_bytes: int = 512 * 1024,
        only: str | None = None,
        lease_seconds: int = 120,
    ) -> list[Queued]:
        """Take up to `limit` applications and `max_bytes` (at least one application) for delivery, oldest first.

        They are ours until settled, released, or until the lease runs out. `only`: this application or none.
        Damaged rows are left alone; `verify` tells of them.
        """
        lease_until = to_text(now + timedelta(seconds=lease_seconds))
        taken: list[Queued] = []
        with self._writing() as connection:
            for record in self._due(connection, now, lease_until, only):
                if len(taken) == limit or (taken and sum(len(q.sealed) for q in taken) + record.size > max_bytes):
                    break
                content = connection.execute(
                    select(sealed_contents.c.content).where(sealed_contents.c.sequence == record.sequence)
                ).scalar()
                if content is None or hashlib.sha256(content).hexdigest() != record.content_sha256:
                    continue
                taken.append(
                    Queued(
                        sequence=record.sequence,
                        application_id=record.application_id,
                        kiosk_id=record.kiosk_id,
                        sealed=content,
                        content_sha256=record.content_sha256,
                        accepted_at=from_text(record.accepted_at),
                        deliveries=record.deliveries + 1,
                    )
                )
                self._rewrite(
                    connection,
                    record,
                    state=State.DELIVERING.value,
                    lease_until=lease_until,
                    deliveries=record.deliveries + 1,
                )
        return taken

    def settle(self, application_id: str, outcome: Outcome, receipt_jws: bytes) -> None:
        """Upstream's answer, by a receipt that the caller has verified for this id and content. Erases the content.

        The same answer again changes nothing. Raises UnknownApplication, or KioskError for another answer than before.
        """
        state = State.APPLIED if outcome is Outcome.APPLIED else State.REFUSED
        reason = None if outcome is Outcome.APPLIED else outcome.value
        with self._writing() as connection:
            record = self._record(connection, application_id)
            if record.state in SETTLED:
                if (record.state, record.reason) != (state.value, reason):
                    raise KioskError(f"application {application_id} has another answer already: report it upstream")
                return
            connection.execute(delete(sealed_contents).where(sealed_contents.c.sequence == record.sequence))
            self._rewrite(
                connection,
                record,
                state=state.value,
                reason=reason,
                lease_until=None,
                settled_at=to_text(self._clock()),
                receipt_jws=receipt_jws,
            )

    def release(self, application_ids: Iterable[str]) -> None:
        """No answer came: back to the queue. What is not being delivered stays as it is."""
        with self._writing() as connection:
            for application_id in application_ids:
                record = self._record(connection, application_id)
                if record.state == State.DELIVERING.value:
                    self._rewrite(connection, record, state=State.QUEUED.value, lease_until=None)

    def attention(self, application_id: str, reason: str) -> None:
        """Set aside what cannot be delivered until a person looks; its content stays. `reason`: a short code."""
        with self._writing() as connection:
            record = self._record(connection, application_id)
            if record.state not in SETTLED:
                self._rewrite(connection, record, state=State.NEEDS_ATTENTION.value, reason=reason, lease_until=None)

    def retry(self, identifier: str) -> None:
        """Queue again what needs attention (application id or receipt number). Raises KioskError if it is answered."""
        with self._writing() as connection:
            record = listing.find(connection, identifier)
            if record.state in SETTLED:
                raise KioskError(f"application {record.application_id} is answered already ({record.state})")
            self._rewrite(connection, record, state=State.QUEUED.value, reason=None, lease_until=None)

    # --- back-off of an endpoint

    def backoff(self, endpoint: str) -> Backoff:
        with self._reading() as connection:
            row = connection.execute(select(backoffs).where(backoffs.c.endpoint == endpoint)).first()
        return Backoff(row.attempts, from_text(row.due_at)) if row else Backoff()

    def set_backoff(self, endpoint: str, backoff: Backoff) -> None:
        """Survives a restart, so that a terminal that restarts again and again does not hammer."""
        values = {"attempts": backoff.attempts, "due_at": to_text(backoff.due_at)}
        statement = insert_or(backoffs).values(endpoint=endpoint, **values)
        with self._writing() as connection:
            connection.execute(statement.on_conflict_do_update(index_elements=["endpoint"], set_=values))

    # --- challenges

    def add_challenges(self, challenges: Sequence[Challenge]) -> None:
        """Put fetched challenges into the store; one that is there already, spent or not, stays as it is."""
        with self._writing() as connection:
            self._pool.add(connection, challenges, self._clock())

    def take_challenge(self, now: datetime) -> Challenge | None:
        """Reserve one for a visit (see `challenges.MARGIN`), until it is accepted or discarded, or until a restart."""
        with self._reading() as connection:
            return self._pool.take(connection, now)

    def discard_challenge(self, value: str) -> None:
        """Spend it without an application: call this *before* it goes upstream in a status query, and when a signature
        over it may exist that is not accepted."""
        with self._writing() as connection:
            self._pool.discard(connection, value)
        self._pool.forget(value)

    def challenges_left(self, now: datetime) -> int:
        with self._reading() as connection:
            return self._pool.left(connection, now)

    # --- looking

    def list(self) -> Sequence[Row]:
        """Every application ever accepted, oldest first."""
        with self._reading() as connection:
            return listing.rows(connection)

    def show(self, identifier: str) -> Row:
        """By application id or receipt number. Raises UnknownApplication."""
        with self._reading() as connection:
            return listing.row(listing.find(connection, identifier))

    def counts(self) -> dict[State, int]:
        """How many in each state; every state is there."""
        with self._reading() as connection:
            return listing.counts(connection)

    def oldest_queued(self) -> datetime | None:
        """When the oldest application that still waits for upstream's answer was accepted."""
        with self._reading() as connection:
            return listing.oldest_waiting(connection)

    def verify(self, receipt_proves: Callable[[Settlement], bool] | None = None) -> Sequence[Finding]:
        """Everything that is wrong, in order of the sequence; an empty list: all is well.

        `receipt_proves`, if given, is asked of every settled row whether its stored receipt verifies for it.
        Reads in short transactions, so that a terminal beside it is not held up.
        """
        return audit.verify(self._engine, self._head, receipt_proves)

    # --- inside

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._watched(), database.transaction(self._engine) as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        if self._broken is Fault.DISK:
            # After a failed fsync the kernel may call clean what never reached the disk: do not build on it.
            raise StorageFailed(Fault.DISK, "the queue's disk failed: check the disk, then restart the terminal")
        with self._watched(), database.transaction(self._engine) as connection:
            yield connection

    @contextmanager
    def _watched(self) -> Iterator[None]:
        try:
            yield
        except StorageFailed as error:
            if error.fault in (Fault.DISK, Fault.DAMAGED):
                self._broken = error.fault
            raise

    def _recover(self) -> None:
        """After a start: nothing is being delivered, and the head belongs to these rows or nothing more is accepted."""
        with self._writing() as connection:
            for record in listing.records(connection, applications.c.state == State.DELIVERING.value):
                if record.intact:
                    self._rewrite(connection, record, state=State.QUEUED.value, lease_until=None)
            last = listing.last(connection)
        try:
            if last is None and not self._head.exists():
                self._head.create()
            with self._reading() as connection:
                known = audit.check_head(connection, self._head.read())
            if known:
                self._broken = Fault.DAMAGED
            elif last is not None:
                self._head.write(Head(last.sequence, last.link))
        except OSError as error:
            raise KioskError(
                f"the queue in {self._folder} cannot be written ({error.strerror}): check the disk"
            ) from None

    def _insert(self, connection: Connection, entry: Entry) -> Record:
        known = select(applications.c.sequence).where(applications.c.application_id == entry.application_id)
        if connection.execute(known).first():
            raise NotAccepted(Reason.DUPLICATE)
        last = listing.last(connection)
        record = first_record(entry, last.sequence + 1 if last else 1, last.link if last else GENESIS)
        connection.execute(insert(applications).values(listing.columns(record)))
        connection.execute(insert(sealed_contents).values(sequence=record.sequence, content=entry.sealed))
        return record

    @staticmethod
    def _due(connection: Connection, now: datetime, lease_until: str, only: str | None) -> Iterator[Record]:
        # A lease beyond any that could be given now was given before the clock was set back.
        lease_over = (applications.c.lease_until <= to_text(now)) | (applications.c.lease_until > lease_until)
        delivering = (applications.c.state == State.DELIVERING.value) & lease_over
        condition = (applications.c.state == State.QUEUED.value) | delivering
        if only is not None:
            condition &= applications.c.application_id == only
        return (record for record in listing.records(connection, condition) if record.intact)

    @staticmethod
    def _record(connection: Connection, application_id: str) -> Record:
        for record in listing.records(connection, applications.c.application_id == application_id):
            return record
        raise UnknownApplication(application_id)

    @staticmethod
    def _rewrite(connection: Connection, record: Record, **changes: object) -> None:
        changed = listing.columns(record.sealed_again(**changes))
        connection.execute(update(applications).where(applications.c.sequence == record.sequence).values(changed))
