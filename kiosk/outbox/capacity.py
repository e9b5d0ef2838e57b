"""The capacity of the queue: how much it takes before no visit begins. Nothing in it is ever dropped to make room.

A terminal that has been offline for weeks should not go on collecting applications that may arrive too late.
"""

import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.station.settings import QueueSettings

_WAITING = """
SELECT count(*) FROM (SELECT 1 FROM applications WHERE state IN ('queued', 'delivering', 'needs_attention') LIMIT ?)
"""
_VISIT_APPLICATIONS = 4
"""What one visit accepts at most: an application, and three corrections of it."""
_VISIT_BYTES = 1024 * 1024
"""What the file may grow by in one visit: four applications of 64 KiB, and the pages around them."""


@dataclass(frozen=True, slots=True)
class Capacity:
    """`most_waiting`: applications without upstream's answer; `most_bytes`: of the file, free pages not counted;
    `oldest`: the age of a waiting application from which no new visit begins."""

    most_waiting: int = 10_000
    most_bytes: int = 512 * 1024 * 1024
    oldest: timedelta = timedelta(days=30)

    def reached(self, waiting: int, file_bytes: int, connection: sqlite3.Connection) -> bool:
        """Whether one more application would be too many. Free pages are counted only if the file is too large."""
        if waiting >= self.most_waiting:
            return True
        return file_bytes >= self.most_bytes and used_bytes(connection) >= self.most_bytes

    def closed_by(self, waiting: int, used_bytes: int, oldest: datetime | None, now: datetime) -> str | None:
        """Why no new visit may begin, in one line for a technician; None: all that a visit accepts has a place."""
        if waiting > self.most_waiting - _VISIT_APPLICATIONS:
            return f"{waiting} applications wait to be sent, {self.most_waiting} is the most (queue.most_waiting)"
        if used_bytes > self.most_bytes - _VISIT_BYTES:
            most = self.most_bytes // 2**20
            return f"the queue's file holds {used_bytes // 2**20} MiB, {most} is the most (queue.most_megabytes)"
        if oldest is not None and now - oldest > self.oldest:
            return f"an application has waited to be sent since {oldest:%Y-%m-%d} (queue.oldest_days)"
        return None


DEFAULT_CAPACITY = Capacity()


def configured(settings: QueueSettings) -> Capacity:
    return Capacity(settings.most_waiting, settings.most_megabytes * 2**20, timedelta(days=settings.oldest_days))


def waiting(connection: sqlite3.Connection, capacity: Capacity) -> int:
    """How many applications have no answer yet; counted no further than to the capacity."""
    return int(connection.execute(_WAITING, (capacity.most_waiting,)).fetchone()[0])


def used_bytes(connection: sqlite3.Connection) -> int:
    """What the file holds, without the pages that are free; at the same cost however large it is."""
    pages, free, size = pages_of(connection)
    return (pages - free) * size


def pages_of(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """All pages of the file, those of them that are free, and the bytes of each."""
    pages, free, size = (
        int(connection.execute(f"PRAGMA {name}").fetchone()[0])
        for name in ("page_count", "freelist_count", "page_size")
    )
    return pages, free, size
