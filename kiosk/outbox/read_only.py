"""The half of the queue that only looks: for lists, for the heartbeat, for the check of everything."""

from collections.abc import Callable, Sequence
from datetime import datetime

from kiosk.outbox import audit, capacity, raw_sqlite, rows
from kiosk.outbox.capacity import Bounds
from kiosk.outbox.head import HeadFile, Tail
from kiosk.outbox.storage import Storage
from kiosk.outbox.values import WAITING, Finding, Row, Settlement, State

HEAD_NAME = "outbox.head"


class Looking:
    """What of the queue changes nothing. `Outbox` is the whole of it."""

    def __init__(self, storage: Storage, limits: Bounds) -> None:
        self._storage = storage
        self._bounds = limits
        self._tail = Tail(HeadFile(storage.folder / HEAD_NAME))
        self._waiting: int | None = None
        """How many wait, as far as the one writer has counted; None: to be counted."""

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

    def full(self, now: datetime) -> str | None:
        """Why no new visit may begin although the disk has room (see `Bounds`), in one line; None: it may.

        Told before anyone starts; its cost does not grow with what was settled.
        """
        oldest = self.oldest_queued()
        with self._storage.reading() as connection:
            driver = raw_sqlite.of(connection)
            waiting = capacity.waiting(driver, self._bounds) if self._waiting is None else self._waiting
            return self._bounds.closed_by(waiting, capacity.used_bytes(driver), oldest, now)

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

    def verify(self, receipt_proves: Callable[[Settlement], bool] | None = None) -> Sequence[Finding]:
        """Everything that is wrong, in order of the sequence; an empty list: all is well.

        `receipt_proves`, if given, is asked of every settled row whether its stored receipt verifies for it.
        Takes some seconds for 100,000 applications: call it on a `read_only` queue on a thread of its own, so that
        nobody's accept waits. It reads in short transactions.
        """
        return audit.verify(self._storage.engine, self._tail.file, receipt_proves)
