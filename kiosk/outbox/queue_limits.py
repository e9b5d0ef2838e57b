"""The limits of the queue in number, size and age, above which no visit begins. Nothing is dropped to make room.

A terminal that has been offline for weeks should not go on collecting applications that may arrive too late. A full
disk is noticed by `kiosk.outbox.admission` before a visit, and by `kiosk.outbox.database` while one is stored.
"""

import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.station.settings import QueueSettings

_WAITING = """
SELECT count(*) FROM (SELECT 1 FROM applications WHERE state IN ('queued', 'delivering', 'needs_attention') LIMIT ?)
"""
_VISIT_APPLICATIONS = 4
"""Most applications of one visit: one, and three corrections of it."""
_VISIT_BYTES = 1024 * 1024
"""Most growth of the file in one visit: four applications of 64 KiB, and the pages around them."""


@dataclass(frozen=True, slots=True)
class Capacity:
    """`most_waiting`: applications without upstream's answer. `most_bytes`: bytes of the file, without free pages.
    `oldest`: age of the oldest waiting application above which no visit begins.
    """

    most_waiting: int = 10_000
    most_bytes: int = 512 * 1024 * 1024
    oldest: timedelta = timedelta(days=30)

    def reached(self, waiting: int, file_bytes: int, connection: sqlite3.Connection) -> bool:
        """Whether one more application would exceed the capacity. Free pages are counted only if the file is too
        large.
        """
        if waiting >= self.most_waiting:
            return True
        return file_bytes >= self.most_bytes and used_bytes(connection) >= self.most_bytes

    def closed_by(self, waiting: int, used_bytes: int, oldest: datetime | None, now: datetime) -> str | None:
        """Why no visit may begin, in one line for a technician; None: the queue has room for a whole visit."""
        if waiting > self.most_waiting - _VISIT_APPLICATIONS:
            return f"{waiting} applications wait to be sent, {self.most_waiting} is the most (queue.most_waiting)"
        if used_bytes > self.most_bytes - _VISIT_BYTES:
            most = self.most_bytes // 2**20
            return f"the queue's file holds {used_bytes // 2**20} MiB, {most} is the most (queue.most_megabytes)"
        if oldest is not None and now - oldest > self.oldest:
            return f"an application has waited to be sent since {oldest:%Y-%m-%d} (queue.oldest_days)"
        return None


DEFAULT_CAPACITY = Capacity()
"""The capacity by the packaged settings."""


def configured(settings: QueueSettings) -> Capacity:
    """The capacity by a terminal's settings."""
    return Capacity(settings.most_waiting, settings.most_megabytes * 2**20, timedelta(days=settings.oldest_days))


def waiting(connection: sqlite3.Connection, capacity: Capacity) -> int:
    """Number of applications without an answer, counted no further than `capacity.most_waiting`."""
    return int(connection.execute(_WAITING, (capacity.most_waiting,)).fetchone()[0])


def used_bytes(connection: sqlite3.Connection) -> int:
    """Bytes of the file without its free pages. The cost does not depend on its size."""
    pages, free, size = pages_of(connection)
    return (pages - free) * size


def pages_of(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """Pages of the file, free pages among them, and bytes of a page."""
    pages, free, size = (
        int(connection.execute(f"PRAGMA {name}").fetchone()[0])
        for name in ("page_count", "freelist_count", "page_size")
    )
    return pages, free, size
