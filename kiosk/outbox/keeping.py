"""What the one writer does besides accepting and delivering: challenges, back-off, the files kept in order."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as insert_or

from kiosk.outbox import retention
from kiosk.outbox.capacity import Bounds
from kiosk.outbox.challenges import ChallengePool
from kiosk.outbox.read_only import Looking
from kiosk.outbox.schema import backoffs
from kiosk.outbox.storage import Storage
from kiosk.outbox.values import Backoff, Challenge, Fault, from_text, to_text

_TRIMMED_AT_ONCE = 500


class Keeping(Looking):
    """What of the queue changes no application that waits. `Outbox` is the whole of it."""

    def __init__(self, storage: Storage, clock: Callable[[], datetime], limits: Bounds) -> None:
        super().__init__(storage, limits)
        self._clock = clock
        self._pool = ChallengePool()

    def close(self) -> None:
        """May be called twice."""
        self.keep_up()
        super().close()

    def keep_up(self) -> None:
        """Write what the last accept owes to the second file (see `head.Tail`); cheap if nothing is owed.

        For whoever owns the queue, once the person has their answer. Everything that writes does it first.
        """
        if self.broken:
            return
        try:
            self._tail.keep_up()
        except OSError:
            # What was accepted is safe; what came next would not be.
            self._storage.fault = Fault.DISK

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
        with self._writing() as connection:
            connection.execute(statement.on_conflict_do_update(index_elements=["endpoint"], set_=values))

    # --- challenges

    def add_challenges(self, challenges: Sequence[Challenge]) -> None:
        """Put fetched challenges into the store; one that is there already, spent or not, stays as it is."""
        with self._writing() as connection:
            self._pool.add(connection, challenges, self._clock())

    def add_fresh_challenge(self, challenge: Challenge) -> bool:
        """Keep one that was fetched for the visit that is on, for nobody else: accept with it, or discard it.

        False, and nothing kept, for one that was here before.
        """
        with self._writing() as connection:
            return self._pool.add_fresh(connection, challenge, self._clock())

    def take_challenge(self, now: datetime) -> Challenge | None:
        """Reserve one for a visit (see `challenges.MARGIN`), until it is accepted or discarded, or until a restart."""
        with self._storage.reading() as connection:
            return self._pool.take(connection, now)

    def discard_challenge(self, value: str) -> None:
        """Spend it without an application.

        Call this *before* it goes upstream in a status query, and when a signature over it may exist that is not kept.
        """
        with self._writing() as connection:
            self._pool.discard(connection, value)
        self._pool.forget(value)

    def challenges_left(self, now: datetime) -> int:
        with self._storage.reading() as connection:
            return self._pool.left(connection, now)

    # --- upkeep

    def trim(self, before: datetime) -> int:
        """Remove what was settled before `before` (aware), from the front of the sequence as far as all of it was.

        Returns how many: a few hundred at most, so that nobody's accept waits; call it again until none is left. What
        was removed leaves an anchor, from which the chain is verified; the last application always stays.
        """
        with self._writing() as connection:
            return retention.trim(connection, before, _TRIMMED_AT_ONCE)

    def compact(self) -> bool:
        """Give the disk back what is free, if that is most of a large file. True: done; some seconds may have passed.

        Never needed: free pages are used again. A power cut leaves the file as it was, or compact.
        """
        self.keep_up()
        with self._storage.outside_transactions() as connection:
            needed = retention.needed_to_compact(connection)
            worth_it = needed is not None and self._storage.has_room(needed)
            if worth_it:
                connection.execute("VACUUM")
        return worth_it

    # --- inside

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        self.keep_up()
        with self._storage.writing() as connection:
            yield connection
