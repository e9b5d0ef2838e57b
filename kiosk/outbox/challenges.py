"""The store of one-time challenges, fetched ahead so that a visit also works through an outage.

One that was handed out stays reserved, in memory, until the application that it signs is accepted or it is discarded.
Spent ones are remembered until long after they expired, so that none is put back by being fetched twice.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from kiosk.outbox.chain import challenge_checksum
from kiosk.outbox.schema import challenges
from kiosk.outbox.values import Challenge, from_text, to_text

MARGIN = timedelta(minutes=10)
"""A challenge this close to its end is not handed out: the visit that takes it signs with it later."""
_REMEMBERED = timedelta(days=1)
_DISCARDED = "discarded"
_UNUSED = "SELECT expires, checksum FROM challenges WHERE value = ? AND used_by IS NULL"
_SPEND = "UPDATE challenges SET used_by = ?, checksum = ? WHERE value = ? AND used_by IS NULL"


class ChallengePool:
    """All calls are made inside a transaction of the store."""

    def __init__(self) -> None:
        self._reserved: set[str] = set()

    def add(self, connection: Connection, fetched: Iterable[Challenge], now: datetime) -> None:
        connection.execute(delete(challenges).where(challenges.c.expires < to_text(now - _REMEMBERED)))
        for challenge in fetched:
            expires = to_text(challenge.expires)
            values = {"value": challenge.value, "expires": expires, "used_by": None}
            checksum = challenge_checksum(challenge.value, expires, None)
            connection.execute(insert_or(challenges).values(**values, checksum=checksum).on_conflict_do_nothing())

    def add_fresh(self, connection: Connection, challenge: Challenge, now: datetime) -> bool:
        """Keep one that is handed out already; False for one that was here before, spent or not."""
        known = select(challenges.c.value).where(challenges.c.value == challenge.value)
        if connection.execute(known).first() is not None:
            return False
        self._reserved.add(challenge.value)
        self.add(connection, [challenge], now)
        return True

    def take(self, connection: Connection, now: datetime) -> Challenge | None:
        """The one that expires first; None if none is left that lasts a visit."""
        for challenge in self._usable(connection, now):
            self._reserved.add(challenge.value)
            return challenge
        return None

    def left(self, connection: Connection, now: datetime) -> int:
        return sum(1 for _ in self._usable(connection, now))

    @staticmethod
    def spend(connection: sqlite3.Connection, value: str, application_id: str) -> bool:
        """Mark it as used by this application; False if it is unknown, spent or damaged. (Without SQLAlchemy: see
        `kiosk.outbox.raw_sqlite`.)"""
        found = connection.execute(_UNUSED, (value,)).fetchone()
        if found is None or found[1] != challenge_checksum(value, found[0], None):
            return False
        checksum = challenge_checksum(value, found[0], application_id)
        return connection.execute(_SPEND, (application_id, checksum, value)).rowcount == 1

    def discard(self, connection: Connection, value: str) -> None:
        """Never hand it out again."""
        row = connection.execute(select(challenges).where(challenges.c.value == value)).first()
        if row is not None and row.used_by is None:
            self._mark(connection, value, row.expires, _DISCARDED)

    def forget(self, value: str) -> None:
        """The reservation has ended: the mark in the database is durable."""
        self._reserved.discard(value)

    def _usable(self, connection: Connection, now: datetime) -> Iterator[Challenge]:
        query = (
            select(challenges)
            .where(challenges.c.used_by.is_(None), challenges.c.expires > to_text(now + MARGIN))
            .order_by(challenges.c.expires, challenges.c.value)
        )
        for row in connection.execute(query):
            if row.value not in self._reserved and _intact(row):
                yield Challenge(row.value, from_text(row.expires))

    @staticmethod
    def _mark(connection: Connection, value: str, expires: str, used_by: str) -> None:
        connection.execute(
            update(challenges)
            .where(challenges.c.value == value)
            .values(used_by=used_by, checksum=challenge_checksum(value, expires, used_by))
        )


def _intact(row: Row[Any]) -> bool:
    """A flipped bit in a challenge would have somebody's application refused."""
    return bool(row.checksum == challenge_checksum(row.value, row.expires, row.used_by))
