"""The pace of this terminal (`pacing`), kept between requests and over restarts. Both workers share one.

Every method is called in a job of the store's thread, so that no lock is needed and what is decided is stored at once.
"""

import random
from datetime import datetime, timedelta
from typing import Protocol

from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Backoff
from kiosk.upstream import pace
from kiosk.upstream.backoff import CAP, LONGEST_RETRY_AFTER, SPREAD, Answer, still_to_wait
from kiosk.upstream.pace import NEVER, Pace

APPLICATIONS = "applications"
"""The endpoint under which failures and the own back-off are stored."""
ASKED = "asked"
"""The endpoint under which the time is stored that upstream asked for."""


class Timepiece(Protocol):
    """As much of `kiosk.station.clock.Clock` as delivery needs: wall time, and seconds that never jump."""

    def now(self) -> datetime: ...
    def monotonic(self) -> float: ...


class Pacer:
    """`spread_until`: the moment on `clock.monotonic()` before which the backlog waits, see `spread_after_boot`."""

    def __init__(self, clock: Timepiece, rng: random.Random, spread_until: float = NEVER) -> None:
        self.clock = clock
        self.rng = rng
        self._spread_until = spread_until
        self._pace: Pace | None = None

    def pace(self, outbox: Outbox) -> Pace:
        """As it is now; after a start, as it was stored."""
        if self._pace is None:
            self._pace = restored(
                outbox.view.backoff(APPLICATIONS),
                outbox.view.backoff(ASKED),
                self.clock.now(),
                self.clock.monotonic(),
                self._spread_until,
            )
        return self._pace

    def wait_for_backlog(self, outbox: Outbox) -> float:
        """Seconds until a batch may be sent; 0 for now."""
        return max(0.0, pace.backlog_from(self.pace(outbox)) - self.clock.monotonic())

    def wait_for_request(self, outbox: Outbox) -> float:
        """Seconds until anything else that nobody waits for may be asked; 0 for now."""
        return max(0.0, pace.request_from(self.pace(outbox)) - self.clock.monotonic())

    def batch_limit(self, outbox: Outbox) -> int:
        return pace.batch_limit(self.pace(outbox))

    def sent(self, outbox: Outbox) -> None:
        """A request that nobody waits for is about to leave."""
        self._pace = pace.sent(self.pace(outbox), self.clock.monotonic())

    def answered(self, outbox: Outbox, answer: Answer, items: int = 0) -> float:
        """Learn from an answer to a request with `items` applications. Seconds until the next request may go.

        Failures are stored, so that a terminal that restarts again and again does not hammer.
        """
        before, now = self.pace(outbox), self.clock.monotonic()
        after = self._pace = pace.answered(before, answer, now, self.rng, items)
        if (after.failures, after.wait_until) != (before.failures, before.wait_until):
            outbox.set_backoff(APPLICATIONS, Backoff(after.failures, self._wall(after.wait_until)))
        if after.asked_until != before.asked_until:
            outbox.set_backoff(ASKED, Backoff(after.failures, self._wall(after.asked_until)))
        return max(0.0, pace.request_from(after) - now)

    def _wall(self, moment: float) -> datetime:
        if moment == NEVER:
            return Backoff().due_at
        return self.clock.now() + timedelta(seconds=moment - self.clock.monotonic())


def restored(own: Backoff, asked: Backoff, wall: datetime, now: float, spread_until: float = NEVER) -> Pace:
    """The pace from what is stored, whatever the wall clock has done meanwhile: no wait is longer than one that is ever
    given."""
    own_wait = still_to_wait(own.due_at, wall, CAP)
    asked_wait = still_to_wait(asked.due_at, wall, LONGEST_RETRY_AFTER.total_seconds() + SPREAD)
    return Pace(
        failures=own.attempts,
        wait_until=now + own_wait if own_wait else NEVER,
        asked_until=now + asked_wait if asked_wait else NEVER,
        spread_until=spread_until,
        counted_at=now,
    )
