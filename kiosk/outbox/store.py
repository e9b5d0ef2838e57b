"""The queue of accepted applications: queued -> delivering -> applied | refused | needs_attention.

`accept` returns only after the commit has reached the disk. Claiming for delivery and settling are two short
transactions; whoever calls sends in between, outside. Only a receipt that the caller has verified settles a row, and
the same transaction erases its sealed content. All calls belong on one thread (`kiosk.outbox.thread`).
"""

import hashlib
from collections.abc import Callable, Container, Iterable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Self

from kiosk.errors import KioskError
from kiosk.outbox import audit, delivery_state, queue_limits, raw_sqlite, retention, rows, sealed_for, stored_waits
from kiosk.outbox.chain_head import Head
from kiosk.outbox.challenges import ChallengePool
from kiosk.outbox.file_access import RESERVE_BYTES, Writer
from kiosk.outbox.queue_limits import DEFAULT_CAPACITY, Capacity
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.values import (
    Backoff,
    Decision,
    Fault,
    NotAccepted,
    Queued,
    QueueEntry,
    Reason,
    SealedFor,
    StorageFailed,
)

_TRIMMED_AT_ONCE = 500
_REASON_OF = {Fault.FULL: Reason.FULL, Fault.BUSY: Reason.BUSY}


class Outbox:
    """The queue for its one writer: one program at a time, on one thread. Close it.

    `view` reads the queue, `challenges` is the pool of one-time challenges that applications are signed over.
    """

    def __init__(self, writer: Writer, clock: Callable[[], datetime], capacity: Capacity) -> None:
        self.view = ReadOnlyOutbox(writer.storage, capacity)
        self.challenges = ChallengePool(writer, clock)
        self._writer = writer
        self._clock = clock
        self._capacity = capacity
        self._waiting: int | None = None
        """Number of waiting applications; None: to be counted."""

    @classmethod
    def open(
        cls,
        folder: Path,
        clock: Callable[[], datetime],
        reserve_bytes: int = RESERVE_BYTES,
        capacity: Capacity = DEFAULT_CAPACITY,
    ) -> Self:
        """The queue in `folder`, created or migrated if necessary. `clock` returns aware times.

        Applications that an ended process was delivering are queued again. Raises KioskError: in use, not writable,
        damaged, or of a newer program.
        """
        outbox = cls(Writer.open(folder, reserve_bytes), clock, capacity)
        try:
            outbox._recover()
        except BaseException:
            outbox.close()
            raise
        return outbox

    def close(self) -> None:
        """Close the queue. May be called twice."""
        self._writer.close()

    def keep_up(self) -> None:
        """Write the head file if it is behind (see `chain_head.Tail`); cheap if it is not.

        Call it once the person has their answer. Every writing method does it first.
        """
        self._writer.keep_up()

    @property
    def broken(self) -> bool:
        """Whether accepting has stopped until the program is restarted and the queue verified."""
        return self._writer.storage.fault is not None

    @property
    def last(self) -> Head:
        """Number and link of the last accepted application."""
        return self._writer.tail.last

    def has_room(self) -> bool:
        """Whether the disk keeps its reserve; checked before a visit begins."""
        return self._writer.has_room()

    def held_elsewhere(self) -> bool:
        """Whether another program locks the file, so that nothing could be accepted; then it takes a second."""
        try:
            return self._writer.held_elsewhere()
        except StorageFailed:
            return False  # a failed disk is reported by `broken`

    # --- accepting

    def accept(self, entry: QueueEntry, challenge: str) -> None:
        """Store this application and spend its challenge, in one transaction; durable when this returns.

        Raises NotAccepted, and then nothing is stored (except perhaps with `Reason.UNKNOWN`).
        """
        if self.broken:
            raise NotAccepted(Reason.BROKEN)
        if hashlib.sha256(entry.sealed).hexdigest() != entry.content_sha256:
            raise NotAccepted(Reason.CONTENT)
        if not self.has_room():
            raise NotAccepted(Reason.FULL)
        committing = False
        try:
            with self._writer.writing_raw() as connection:
                waiting = queue_limits.waiting(connection, self._capacity) if self._waiting is None else self._waiting
                if self._capacity.reached(waiting, self._writer.size(), connection):
                    raise NotAccepted(Reason.FULL)
                record = raw_sqlite.append(connection, entry, self._writer.tail.last)
                if not self.challenges.spend(connection, challenge, entry.application_id):
                    raise NotAccepted(Reason.NO_CHALLENGE)
                committing = True
        except StorageFailed as error:
            if committing and self.broken:
                raise NotAccepted(Reason.UNKNOWN) from error
            raise NotAccepted(_REASON_OF.get(error.fault, Reason.BROKEN)) from error
        self._waiting = waiting + 1
        self._writer.tail.advance(Head(record.sequence, record.link))
        self.challenges.forget(challenge)

    def readmit(self, entries: Sequence[QueueEntry]) -> int:
        """Queue applications that were accepted at this terminal before and come from another file
        (`recovery.salvage`).

        Their challenges were spent then. Applications that this queue knows are unchanged. Returns the number of new
        ones; durable on return. Raises StorageFailed: none was queued.
        """
        last, added = self._writer.tail.last, 0
        with self._writer.writing_raw() as connection:
            for entry in entries:
                with suppress(NotAccepted):
                    record = raw_sqlite.append(connection, entry, last)
                    last, added = Head(record.sequence, record.link), added + 1
        self._waiting = None
        self._writer.tail.advance(last)
        self.keep_up()
        return added

    def adopt(self, owner: SealedFor) -> int:
        """Note `owner` for waiting applications under this terminal id that have no note; returns their number. For the
        start (`sealed_for`).
        """
        with self._writer.writing() as connection:
            return sealed_for.adopt(connection, owner)

    # --- delivering

    def claim(
        self,
        now: datetime,
        limit: int,
        max_bytes: int = 512 * 1024,
        only: str | None = None,
        lease_seconds: int = 120,
        owner: SealedFor | None = None,
        dated_by: datetime | None = None,
        passing_over: Container[str] = (),
    ) -> list[Queued]:
        """Take up to `limit` applications and `max_bytes` (at least one application) for delivery, oldest first.

        They stay claimed until settled, released, or until the lease ends. `only`: at most this application. `owner`:
        only applications that belong to it; delivery always passes it. `dated_by`: only applications dated no later.
        `passing_over`: these only if there are no others. Damaged rows are skipped; `verify` reports them.
        """
        with self._writer.writing() as connection:
            lease = timedelta(seconds=lease_seconds)
            return delivery_state.claim(
                connection,
                now,
                limit,
                max_bytes,
                only=only,
                lease=lease,
                owner=owner,
                dated_by=dated_by,
                passing_over=passing_over,
            )

    def settle(self, decisions: Sequence[Decision]) -> dict[str, KioskError]:
        """Store upstream's decisions in one transaction, and erase the sealed content of the decided applications.

        Repeating a decision changes nothing. Returns, by application id, why a decision could not be stored (unknown
        id, another decision stored before, damaged row); it does not affect the others. Raises StorageFailed: none was
        stored.
        """
        self._waiting = None
        with self._writer.writing() as connection:
            return delivery_state.settle(connection, decisions, self._clock())

    def release(self, application_ids: Iterable[str]) -> None:
        """No answer came: return these applications to queued. Those not being delivered are unchanged."""
        with self._writer.writing() as connection:
            delivery_state.release(connection, list(application_ids))

    def set_aside(self, application_id: str, reason: str) -> None:
        """Exclude an undeliverable application until a technician acts; its content is kept. `reason`: a short code."""
        with self._writer.writing() as connection:
            delivery_state.set_aside(connection, application_id, reason)

    def retry(self, identifier: str) -> None:
        """Queue an application that needs attention again (id or receipt number). Raises KioskError if it is
        settled.
        """
        with self._writer.writing() as connection:
            delivery_state.queue_again(connection, identifier)

    def set_backoff(self, endpoint: str, backoff: Backoff) -> None:
        """Store the back-off of an endpoint, so that a terminal that restarts repeatedly does not overload it."""
        with self._writer.writing() as connection:
            stored_waits.write(connection, endpoint, backoff)

    # --- retention

    def trim(self, before: datetime) -> int:
        """Remove applications settled before `before` (aware) from the front of the sequence.

        Returns their number: a few hundred at most, so that no accept is delayed; call it again until it returns 0. An
        anchor remains, from which the chain is verified; the last application always stays.
        """
        with self._writer.writing() as connection:
            return retention.trim(connection, before, _TRIMMED_AT_ONCE)

    def compact(self) -> bool:
        """Return free pages to the disk, if they are most of a large file. True: done; it may take some seconds.

        Never required: free pages are reused. After a power cut the file is either unchanged or compact.
        """
        with self._writer.outside_transactions() as connection:
            needed = retention.needed_to_compact(connection)
            worth_it = needed is not None and self._writer.has_room(needed)
            if worth_it:
                connection.execute("VACUUM")
        return worth_it

    # --- inside

    def _recover(self) -> None:
        """After a start: release all deliveries, and check that the head file belongs to these rows, else stop
        accepting.
        """
        with self._writer.writing() as connection:
            delivery_state.release_everything(connection)
            last = rows.last(connection)
        try:
            self._writer.tail.begin(Head(last.sequence, last.link) if last else Head())
            with self._writer.storage.reading() as connection:
                known = audit.check_head(connection, self._writer.tail.file.read())
            if known:
                self._writer.storage.fault = Fault.DAMAGED
            else:
                self._writer.tail.keep_up()
        except OSError as error:
            raise KioskError(
                f"the queue in {self._writer.storage.folder} cannot be written ({error.strerror}): check the disk"
            ) from None
