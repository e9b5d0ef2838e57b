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
from kiosk.outbox import accepting, audit, capacity, delivery_state, rows
from kiosk.outbox.capacity import DEFAULT_BOUNDS, Bounds
from kiosk.outbox.head import Head
from kiosk.outbox.keeping import Keeping
from kiosk.outbox.storage import RESERVE_BYTES, Storage
from kiosk.outbox.values import (
    Decision,
    Entry,
    Fault,
    NotAccepted,
    Queued,
    Reason,
    StorageFailed,
)

_REASON_OF = {Fault.FULL: Reason.FULL, Fault.BUSY: Reason.BUSY}


class Outbox(Keeping):
    """Open with `open` (the terminal: one program at a time) or `read_only` (beside it). Close in the end."""

    @classmethod
    def open(
        cls,
        folder: Path,
        clock: Callable[[], datetime],
        reserve_bytes: int = RESERVE_BYTES,
        limits: Bounds = DEFAULT_BOUNDS,
    ) -> Self:
        """The queue in `folder`, made or migrated if need be. `clock` gives aware times.

        What an ended process was delivering is queued again. Raises KioskError: in use, not writable, damaged, too new.
        """
        outbox = cls(Storage.open(folder, reserve_bytes), clock, limits)
        try:
            outbox._recover()
        except BaseException:
            outbox.close()
            raise
        return outbox

    @classmethod
    def read_only(cls, folder: Path, limits: Bounds = DEFAULT_BOUNDS) -> Self:
        """For lists and checks while the terminal runs. Raises KioskError if there is no queue, or it is unreadable."""

        def no_clock() -> datetime:
            raise NotImplementedError("a queue opened for reading has no use for a clock")

        return cls(Storage.read_only(folder), no_clock, limits)

    # --- accepting

    def accept(self, entry: Entry, challenge: str) -> None:
        """Keep this application and spend its challenge, in one transaction; durable when this returns.

        Raises NotAccepted, and then nothing is kept (but see `Reason.UNKNOWN`).
        """
        self.keep_up()
        if self.broken:
            raise NotAccepted(Reason.BROKEN)
        if hashlib.sha256(entry.sealed).hexdigest() != entry.content_sha256:
            raise NotAccepted(Reason.CONTENT)
        if not self.has_room():
            raise NotAccepted(Reason.FULL)
        committing = False
        try:
            with self._storage.writing_directly() as connection:
                waiting = capacity.waiting(connection, self._bounds) if self._waiting is None else self._waiting
                if self._bounds.reached(waiting, self._storage.size(), connection):
                    raise NotAccepted(Reason.FULL)
                record = accepting.append(connection, entry, self._tail.last)
                if not self._pool.spend(connection, challenge, entry.application_id):
                    raise NotAccepted(Reason.NO_CHALLENGE)
                committing = True
        except StorageFailed as error:
            if committing and self.broken:
                raise NotAccepted(Reason.UNKNOWN) from error
            raise NotAccepted(_REASON_OF.get(error.fault, Reason.BROKEN)) from error
        self._waiting = waiting + 1
        self._tail.advance(Head(record.sequence, record.link))
        self._pool.forget(challenge)

    def readmit(self, entries: Sequence[Entry]) -> int:
        """Queue applications that were accepted here before and come from another file (see `recovery.salvage`).

        Their challenges were spent then. Those that this queue knows stay as they are. Returns how many are new here;
        durable when this returns. Raises StorageFailed: none was queued.
        """
        self.keep_up()
        last, added = self._tail.last, 0
        with self._storage.writing_directly() as connection:
            for entry in entries:
                with suppress(NotAccepted):
                    record = accepting.append(connection, entry, last)
                    last, added = Head(record.sequence, record.link), added + 1
        self._waiting = None
        self._tail.advance(last)
        self.keep_up()
        return added

    # --- delivering

    def claim(
        self,
        now: datetime,
        limit: int,
        max_bytes: int = 512 * 1024,
        only: str | None = None,
        lease_seconds: int = 120,
        passing_over: Container[str] = (),
    ) -> "list[Queued]":
        """Take up to `limit` applications and `max_bytes` (at least one application) for delivery, oldest first.

        They are ours until settled, released, or until the lease runs out. `only`: this application or none.
        `passing_over`: these only if there are no others. Damaged rows are left alone; `verify` tells of them.
        """
        with self._writing() as connection:
            lease = timedelta(seconds=lease_seconds)
            return delivery_state.claim(
                connection, now, limit, max_bytes, only=only, lease=lease, passing_over=passing_over
            )

    def settle(self, decisions: Sequence[Decision]) -> dict[str, KioskError]:
        """Store upstream's decisions in one transaction, and erase the content of what they are about.

        The same decision again changes nothing. Returns, by application id, why one could not be stored (the id is
        unknown, another decision was stored before, the row is damaged); it holds up no other. Raises StorageFailed:
        none was stored.
        """
        self._waiting = None
        with self._writing() as connection:
            return delivery_state.settle(connection, decisions, self._clock())

    def release(self, application_ids: Iterable[str]) -> None:
        """No answer came: back to the queue. What is not being delivered stays as it is."""
        with self._writing() as connection:
            delivery_state.release(connection, list(application_ids))

    def attention(self, application_id: str, reason: str) -> None:
        """Set aside what cannot be delivered until a person looks; its content stays. `reason`: a short code."""
        with self._writing() as connection:
            delivery_state.set_aside(connection, application_id, reason)

    def retry(self, identifier: str) -> None:
        """Queue again what needs attention (application id or receipt number). Raises KioskError if it is answered."""
        with self._writing() as connection:
            delivery_state.queue_again(connection, identifier)

    # --- inside

    def _recover(self) -> None:
        """After a start: nothing is being delivered, and the head belongs to these rows or nothing more is accepted."""
        with self._storage.writing() as connection:
            delivery_state.release_everything(connection)
            last = rows.last(connection)
        try:
            self._tail.begin(Head(last.sequence, last.link) if last else Head())
            with self._storage.reading() as connection:
                known = audit.check_head(connection, self._tail.file.read())
            if known:
                self._storage.fault = Fault.DAMAGED
            else:
                self._tail.keep_up()
        except OSError as error:
            raise KioskError(
                f"the queue in {self._storage.folder} cannot be written ({error.strerror}): check the disk"
            ) from None
