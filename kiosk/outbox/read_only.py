"""What the queue holds: for lists, for the heartbeat, for the check of everything. Changes nothing."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Self

from kiosk.outbox import audit, capacity, retention, rows, sealed_for, stored_waits
from kiosk.outbox.capacity import DEFAULT_CAPACITY, Capacity
from kiosk.outbox.chain_head import HEAD_NAME, HeadFile
from kiosk.outbox.challenges import usable
from kiosk.outbox.file_access import Storage
from kiosk.outbox.raw_sqlite import below
from kiosk.outbox.sealed_for import Waiting
from kiosk.outbox.values import WAITING, AuditFinding, Backoff, Row, SealedFor, Settlement, State


class ReadOnlyOutbox:
    """A queue as it is read: by a command beside the terminal (`open`), or in the terminal (`Outbox.view`)."""

    def __init__(self, storage: Storage, capacity: Capacity) -> None:
        self._storage = storage
        self._capacity = capacity

    @classmethod
    def open(cls, folder: Path, capacity: Capacity = DEFAULT_CAPACITY) -> Self:
        """While the terminal runs or not. Close in the end. Raises KioskError: there is none, or it is unreadable."""
        return cls(Storage.open_read_only(folder), capacity)

    def close(self) -> None:
        """May be called twice."""
        self._storage.close()

    def list(self) -> Sequence[Row]:
        """Every application that was accepted and not trimmed since, oldest first.

        Read in short transactions: beside a terminal a long list keeps nobody's accept waiting.
        """
        found: list[Row] = []
        while True:
            with self._storage.reading() as connection:
                page = rows.page(connection, found[-1].sequence if found else 0)
            if not page:
                return found
            found += [rows.shown(record) for record in page]

    def show(self, identifier: str) -> Row:
        """By application id or receipt number. Raises UnknownApplication."""
        with self._storage.reading() as connection:
            return rows.shown(rows.find(connection, identifier))

    def counts(self) -> dict[State, int]:
        """How many in each state; every state is there. Looks at every row: `waiting` does not."""
        with self._storage.reading() as connection:
            return rows.counts(connection, tuple(State))

    def waiting(self) -> dict[State, int]:
        """How many in each state that waits for an answer or for a person."""
        with self._storage.reading() as connection:
            return rows.counts(connection, WAITING)

    def oldest_queued(self) -> datetime | None:
        """When the oldest application that still waits for upstream's answer was accepted."""
        with self._storage.reading() as connection:
            return rows.oldest_waiting(connection)

    def dated_after(self, moment: datetime) -> tuple[int, datetime | None]:
        """How many wait to be sent with a date later than `moment` (aware), and the latest date."""
        with self._storage.reading() as connection:
            return rows.waiting_after(connection, moment)

    def full(self, now: datetime) -> str | None:
        """Why no new visit may begin although the disk has room (see `Capacity`), in one line; None: it may.

        Asked before a visit begins; its cost does not grow with what was settled.
        """
        with self._storage.reading() as connection:
            oldest = rows.oldest_waiting(connection)
            raw = below(connection)
            waiting = capacity.waiting(raw, self._capacity)
            return self._capacity.closed_by(waiting, capacity.used_bytes(raw), oldest, now)

    def challenges_left(self, now: datetime) -> int:
        """How many one-time challenges a visit could take; one that a running visit holds is among them."""
        with self._storage.reading() as connection:
            return sum(1 for _ in usable(connection, now))

    def owners(self) -> Sequence[Waiting]:
        """Whose applications wait: for which upstream, under which terminal id."""
        with self._storage.reading() as connection:
            return sealed_for.waiting(connection)

    def waiting_for_others(self, owner: SealedFor) -> int:
        """How many wait that `owner` must not send."""
        return sum(each.applications for each in self.owners() if not each.belongs_to(owner))

    def contains(self, sequence: int, link: str) -> bool:
        """Whether the chain has this link at this place, or was trimmed beyond it. (0, zeros) is where it begins."""
        with self._storage.reading() as connection:
            return rows.contains(connection, sequence, link, retention.read_anchor(connection))

    def unknown(self, application_ids: Sequence[str]) -> Sequence[str]:
        """Those that are neither here nor so old that they were trimmed: ids hold a time (UUID version 7)."""
        with self._storage.reading() as connection:
            return rows.unknown(connection, application_ids, retention.read_anchor(connection))

    def refused_sealing(self, kid: str) -> int:
        """How many upstream could not open that were sealed for the key `kid`."""
        with self._storage.reading() as connection:
            return rows.refused_sealing(connection, kid)

    def backoff(self, endpoint: str) -> Backoff:
        """What was stored of the last failures of this endpoint."""
        with self._storage.reading() as connection:
            return stored_waits.read(connection, endpoint)

    def verify(self, receipt_proves: Callable[[Settlement], bool] | None = None) -> Sequence[AuditFinding]:
        """Everything that is wrong, in order of the sequence; an empty list: all is well.

        `receipt_proves`, if given, is asked of every settled row whether its stored receipt verifies for it.
        Takes some seconds for 100,000 applications: open a queue of its own for it, on a thread of its own, so that
        nobody's accept waits. It reads in short transactions.
        """
        return audit.verify(self._storage.engine, HeadFile(self._storage.folder / HEAD_NAME), receipt_proves)
