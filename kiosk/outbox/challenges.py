"""The pool of one-time challenges, fetched in advance so that a visit also works during an outage.

A challenge that was handed out is reserved, in memory, until the application signed over it is accepted or it is
discarded. Spent challenges are remembered until a day after they expired, so that fetching one twice does not restore
it.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.outbox.chain import challenge_checksum
from kiosk.outbox.file_access import Writer
from kiosk.outbox.schema import challenges
from kiosk.outbox.values import Challenge, from_text, to_text

MARGIN = timedelta(minutes=10)
"""A challenge with less validity left is not handed out: the visit signs over it later."""
_REMEMBERED = timedelta(days=1)
_DISCARDED = "discarded"
_UNUSED = "SELECT expires, checksum FROM challenges WHERE value = ? AND used_by IS NULL"
_SPEND = "UPDATE challenges SET used_by = ?, checksum = ? WHERE value = ? AND used_by IS NULL"


class ChallengePool:
    """The challenges of the one writer. `clock` returns aware times."""

    def __init__(self, writer: Writer, clock: Callable[[], datetime]) -> None:
        self._writer = writer
        self._clock = clock
        self._reserved: set[str] = set()

    def add(self, fetched: Iterable[Challenge]) -> None:
        """Store fetched challenges; one that is stored already, spent or not, is unchanged."""
        with self._writer.writing() as connection:
            _add(connection, fetched, self._clock())

    def add_fresh(self, challenge: Challenge) -> bool:
        """Store a challenge fetched for the current visit and reserve it: accept with it, or discard it.

        False, and nothing is stored, if it was stored before, spent or not.
        """
        known = select(challenges.c.value).where(challenges.c.value == challenge.value)
        with self._writer.writing() as connection:
            if connection.execute(known).first() is not None:
                return False
            self._reserved.add(challenge.value)
            _add(connection, [challenge], self._clock())
            return True

    def take(self, now: datetime) -> Challenge | None:
        """Reserve the challenge that expires first, until it is accepted or discarded, or until a restart.

        None if none is valid for longer than `MARGIN`.
        """
        with self._writer.storage.reading() as connection:
            for challenge in usable(connection, now):
                if challenge.value not in self._reserved:
                    self._reserved.add(challenge.value)
                    return challenge
            return None

    def left(self, now: datetime) -> int:
        """Number of challenges that `take` could return."""
        with self._writer.storage.reading() as connection:
            return sum(1 for each in usable(connection, now) if each.value not in self._reserved)

    def discard(self, value: str) -> None:
        """Spend a challenge without an application.

        Call this *before* it is sent to upstream in a status query, and for a challenge that an abandoned signature may
        cover.
        """
        with self._writer.writing() as connection:
            row = connection.execute(select(challenges).where(challenges.c.value == value)).first()
            if row is not None and row.used_by is None:
                checksum = challenge_checksum(value, row.expires, _DISCARDED)
                spent = update(challenges).where(challenges.c.value == value)
                connection.execute(spent.values(used_by=_DISCARDED, checksum=checksum))
        self.forget(value)

    @staticmethod
    def spend(connection: sqlite3.Connection, value: str, application_id: str) -> bool:
        """Mark a challenge as used by this application, in the transaction that accepts it; call `forget` after the
        commit.

        False if it is unknown, spent or damaged.
        """
        found = connection.execute(_UNUSED, (value,)).fetchone()
        if found is None or found[1] != challenge_checksum(value, found[0], None):
            return False
        checksum = challenge_checksum(value, found[0], application_id)
        return connection.execute(_SPEND, (application_id, checksum, value)).rowcount == 1

    def forget(self, value: str) -> None:
        """End the reservation, once the mark in the database is durable."""
        self._reserved.discard(value)


def usable(connection: Connection, now: datetime) -> Iterator[Challenge]:
    """Unspent challenges valid for longer than `MARGIN`, reserved or not, in order of expiry."""
    query = (
        select(challenges)
        .where(challenges.c.used_by.is_(None), challenges.c.expires > to_text(now + MARGIN))
        .order_by(challenges.c.expires, challenges.c.value)
    )
    for row in connection.execute(query):
        if _intact(row):
            yield Challenge(row.value, from_text(row.expires))


def _add(connection: Connection, fetched: Iterable[Challenge], now: datetime) -> None:
    connection.execute(delete(challenges).where(challenges.c.expires < to_text(now - _REMEMBERED)))
    for challenge in fetched:
        expires = to_text(challenge.expires)
        values = {"value": challenge.value, "expires": expires, "used_by": None}
        checksum = challenge_checksum(challenge.value, expires, None)
        connection.execute(insert(challenges).values(**values, checksum=checksum).on_conflict_do_nothing())


def _intact(row: Row[Any]) -> bool:
    """Whether the checksum matches. An application signed over a challenge with a flipped bit would be refused."""
    return bool(row.checksum == challenge_checksum(row.value, row.expires, row.used_by))
