"""Read access to the queue: for lists, for the heartbeat, for the audit. Changes nothing."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Self

from kiosk.outbox import audit, queue_limits, retention, rows, sealed_for, stored_waits
from kiosk.outbox.chain_head import HEAD_NAME, HeadFile
from kiosk.outbox.challenges import usable
from kiosk.outbox.file_access import Storage
from kiosk.outbox.queue_limits import DEFAULT_CAPACITY, Capacity
from kiosk.outbox.raw_sqlite import below
from kiosk.outbox.sealed_for import Waiting
from kiosk.outbox.values import WAITING, AuditFinding, Backoff, Row, SealedFor, Settlement, State


class ReadOnlyOutbox:
    """The queue for reading: by a command beside the terminal (`open`), or in the terminal (`Outbox.view`)."""

    def __init__(self, storage: Storage, capacity: Capacity) -> None:
        self._storage = storage
        self._capacity = capacity

    @classmethod
    def open(cls, folder: Path, capacity: Capacity = DEFAULT_CAPACITY) -> Self:
        """Open the queue, whether the terminal runs or not; `close` it. Raises KioskError without a readable queue."""
        return cls(Storage.open_read_only(folder), capacity)

    def close(self) -> None:
        """Close the file. May be called twice."""
        self._storage.close()

    def list(self) -> Sequence[Row]:
        """Every application that was accepted and is still retained, oldest first.

        Read in short transactions, so that a long list delays no accept of a running terminal.
        """
        found: list[Row] = []
        while True:
            with self._storage.reading() as connection:
                page = rows.page(connection, found[-1].sequence if found else 0)
            if not page:
                return found
            found += [rows.shown(record) for record in page]

    def show(self, identifier: str) -> Row:
        """One application by id or receipt number. Raises UnknownApplication."""
        with self._storage.reading() as connection:
            return rows.shown(rows.find(connection, identifier))

    def counts(self) -> dict[State, int]:
        """Number of applications in each state. Reads every row, unlike `waiting`."""
        with self._storage.reading() as connection:
            return rows.counts(connection, tuple(State))

    def waiting(self) -> dict[State, int]:
        """Number of applications in each state that waits for an answer or for a technician."""
        with self._storage.reading() as connection:
            return rows.counts(connection, WAITING)

    def oldest_queued(self) -> datetime | None:
        """When the oldest application without upstream's answer was accepted."""
        with self._storage.reading() as connection:
            return rows.oldest_waiting(connection)

    def dated_after(self, moment: datetime) -> tuple[int, datetime | None]:
        """Number of queued applications dated later than `moment` (aware), and their latest date."""
        with self._storage.reading() as connection:
            return rows.waiting_after(connection, moment)

    def full(self, now: datetime) -> str | None:
        """Why the capacity allows no new visit, in one line (see `Capacity`); None: it does.

        Checked before each visit; the cost does not grow with the number of settled applications.
        """
        with self._storage.reading() as connection:
            oldest = rows.oldest_waiting(connection)
            raw = below(connection)
            waiting = queue_limits.waiting(raw, self._capacity)
            return self._capacity.closed_by(waiting, queue_limits.used_bytes(raw), oldest, now)

    def challenges_left(self, now: datetime) -> int:
        """Number of challenges that a visit could take, including one that a running visit has reserved."""
        with self._storage.reading() as connection:
            return sum(1 for _ in usable(connection, now))

    def owners(self) -> Sequence[Waiting]:
        """The owners of waiting applications: for which upstream, under which terminal id."""
        with self._storage.reading() as connection:
            return sealed_for.waiting(connection)

    def waiting_for_others(self, owner: SealedFor) -> int:
        """Number of waiting applications that `owner` must not send."""
        return sum(each.applications for each in self.owners() if not each.belongs_to(owner))

    def contains(self, sequence: int, link: str) -> bool:
        """Whether the chain has this link at this number, or was trimmed beyond it. (0, zeros) is always contained."""
        with self._storage.reading() as connection:
            return rows.contains(connection, sequence, link, retention.read_anchor(connection))

    def unknown(self, application_ids: Sequence[str]) -> Sequence[str]:
        """The ids of which the queue has no row and never removed one (`rows.unknown`)."""
        with self._storage.reading() as connection:
            return rows.unknown(connection, application_ids, retention.read_anchor(connection))

    def refused_sealing(self, kid: str) -> int:
        """Number of applications sealed for the key `kid` that upstream could not open."""
        with self._storage.reading() as connection:
            return rows.refused_sealing(connection, kid)

    def backoff(self, endpoint: str) -> Backoff:
        """The stored back-off of this endpoint."""
        with self._storage.reading() as connection:
            return stored_waits.read(connection, endpoint)

    def verify(self, receipt_proves: Callable[[Settlement], bool] | None = None) -> Sequence[AuditFinding]:
        """All findings of an audit, by sequence; empty if the queue is sound.

        `receipt_proves`, if given, is called for every settled row: whether its stored receipt verifies for it. An
        audit of 100,000 applications takes some seconds: open a queue of its own for it, on a thread of its own, so
        that it delays no accept. It reads in short transactions.
        """
        return audit.verify(self._storage.engine, HeadFile(self._storage.folder / HEAD_NAME), receipt_proves)
