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
from kiosk.outbox import audit, capacity, delivery_state, raw_sqlite, retention, rows, sealed_for, stored_waits
from kiosk.outbox.capacity import DEFAULT_CAPACITY, Capacity
from kiosk.outbox.chain_head import Head
from kiosk.outbox.challenges import ChallengePool
from kiosk.outbox.file_access import RESERVE_BYTES, Writer
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
    """The queue as its one writer has it: one program at a time, on one thread. Close in the end.

    `view` is what the queue holds, `challenges` the one-time challenges that applications are signed over.
    """

    def __init__(self, writer: Writer, clock: Callable[[], datetime], capacity: Capacity) -> None:
        self.view = ReadOnlyOutbox(writer.storage, capacity)
        self.challenges = ChallengePool(writer, clock)
        self._writer = writer
        self._clock = clock
        self._capacity = capacity
        self._waiting: int | None = None
        """How many wait, as far as it was counted here; None: to be counted."""

    @classmethod
    def open(
        cls,
        folder: Path,
        clock: Callable[[], datetime],
        reserve_bytes: int = RESERVE_BYTES,
        capacity: Capacity = DEFAULT_CAPACITY,
    ) -> Self:
        """The queue in `folder`, made or migrated if need be. `clock` gives aware times.

        What an ended process was delivering is queued again. Raises KioskError: in use, not writable, damaged, too new.
        """
        outbox = cls(Writer.open(folder, reserve_bytes), clock, capacity)
        try:
            outbox._recover()
        except BaseException:
            outbox.close()
            raise
        return outbox

    def close(self) -> None:
        """May be called twice."""
        self._writer.close()

    def keep_up(self) -> None:
        """Write what the last accept owes to the second file (see `head.Tail`); cheap if nothing is owed.

        For the owner of the queue, once the person has their answer. Everything that writes does it first.
        """
        self._writer.keep_up()

    @property
    def broken(self) -> bool:
        """True: nothing is accepted until the program was restarted and the queue verified."""
        return self._writer.storage.fault is not None

    @property
    def last(self) -> Head:
        """The last application that was accepted: its number and its link."""
        return self._writer.tail.last

    def has_room(self) -> bool:
        """Whether the disk keeps its reserve; checked before a visit begins."""
        return self._writer.has_room()

    def held_elsewhere(self) -> bool:
        """Whether another program reads the file at length, so that nothing could be accepted; takes a second then."""
        try:
            return self._writer.held_elsewhere()
        except StorageFailed:
            return False  # a broken disk is another matter, see `broken`

    # --- accepting

    def accept(self, entry: QueueEntry, challenge: str) -> None:
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
            with self._writer.writing_raw() as connection:
                waiting = capacity.waiting(connection, self._capacity) if self._waiting is None else self._waiting
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
        """Queue applications that were accepted here before and come from another file (see `recovery.salvage`).

        Their challenges were spent then. Those that this queue knows stay as they are. Returns how many are new here;
        durable when this returns. Raises StorageFailed: none was queued.
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
        """Note `owner` for what waits under this terminal id without a note; how many. For the start (`sealed_for`)."""
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

        They are ours until settled, released, or until the lease runs out. `only`: this application or none.
        `owner`: only what belongs to this one; delivery says who it is, always. `dated_by`: none that was accepted
        later than this, by its date. `passing_over`: these only if there are no others. Damaged rows are left alone;
        `verify` tells of them.
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
        """Store upstream's decisions in one transaction, and erase the content of the decided applications.

        The same decision again changes nothing. Returns, by application id, why one could not be stored (the id is
        unknown, another decision was stored before, the row is damaged); it holds up no other. Raises StorageFailed:
        none was stored.
        """
        self._waiting = None
        with self._writer.writing() as connection:
            return delivery_state.settle(connection, decisions, self._clock())

    def release(self, application_ids: Iterable[str]) -> None:
        """No answer came: back to the queue. What is not being delivered stays as it is."""
        with self._writer.writing() as connection:
            delivery_state.release(connection, list(application_ids))

    def set_aside(self, application_id: str, reason: str) -> None:
        """Keep what cannot be delivered until a technician looks; its content stays. `reason`: a short code."""
        with self._writer.writing() as connection:
            delivery_state.set_aside(connection, application_id, reason)

    def retry(self, identifier: str) -> None:
        """Queue again what needs attention (application id or receipt number). Raises KioskError if it is answered."""
        with self._writer.writing() as connection:
            delivery_state.queue_again(connection, identifier)

    def set_backoff(self, endpoint: str, backoff: Backoff) -> None:
        """Survives a restart, so that a terminal that restarts again and again does not hammer."""
        with self._writer.writing() as connection:
            stored_waits.write(connection, endpoint, backoff)

    # --- retention

    def trim(self, before: datetime) -> int:
        """Remove what was settled before `before` (aware), from the front of the sequence as far as all of it was.

        Returns how many: a few hundred at most, so that nobody's accept waits; call it again until none is left. What
        was removed leaves an anchor, from which the chain is verified; the last application always stays.
        """
        with self._writer.writing() as connection:
            return retention.trim(connection, before, _TRIMMED_AT_ONCE)

    def compact(self) -> bool:
        """Give free pages back to the disk, if they are most of a large file. True: done; it may take some seconds.

        Never needed: free pages are used again. A power cut leaves the file as it was, or compact.
        """
        with self._writer.outside_transactions() as connection:
            needed = retention.needed_to_compact(connection)
            worth_it = needed is not None and self._writer.has_room(needed)
            if worth_it:
                connection.execute("VACUUM")
        return worth_it

    # --- inside

    def _recover(self) -> None:
        """After a start: nothing is being delivered, and the head belongs to these rows or nothing more is accepted."""
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
