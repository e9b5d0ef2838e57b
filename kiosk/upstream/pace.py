"""The pace of requests to upstream for which no person waits.

`Pace` is the learnt state, with pure functions over it; `Pacer` keeps it. The terminal and the simulation of a whole
fleet (`benchmarks/fleet.py`) run the same code. Three things delay a request: the terminal's own back-off after
failures, the wait that upstream asked for, and a token bucket. After a boot the backlog also waits for this terminal's
place in a spread. A live visit waits for none of them.

- After `OPEN_AFTER` failures in a row the circuit breaker is open: one application is sent as a probe in each interval,
  and nothing else.
- After that, and at first, batches grow from 1 by doubling (slow start).
- Retrying an overloaded upstream adds load. An early retry takes 1 from a budget to which a success adds 0.1; with less
  than 1 in it the wait is drawn up to `CAP`. If upstream names a time (`Retry-After`), that and the normal back-off
  apply instead.

Times are seconds on a monotonic clock, such as those since boot.
"""

import hashlib
import math
import random
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Protocol

from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Backoff
from kiosk.upstream.backoff import CAP, LONGEST_ASKED_WAIT, asked_wait, long_wait, own_wait, still_to_wait
from kiosk.upstream.contract import MAXIMUM_BATCH_ITEMS
from kiosk.upstream.feedback import Feedback, Kind

APPLICATIONS = "applications"
"""The endpoint under which failures and the own back-off are stored."""
ASKED = "asked"
"""The endpoint under which the wait that upstream asked for is stored."""

OPEN_AFTER = 3
"""Failures in a row that open the circuit breaker."""
START_SPREAD = 900.0
"""After a boot the backlogs of a fleet start within these seconds; equal to `backoff.CAP`, for the same reason."""
RATE = 1.0
"""Tokens a second; each request takes one."""
BURST = 5.0
"""Most tokens in the bucket."""
RETRIES = 1.0
"""Budget of early retries of a busy upstream: its value after a start, and its maximum."""
RETRY_SHARE = 0.1
"""Added to that budget by a success."""
RAMP = 0.75
"""Exponent of the places in the spread after a boot: few come first, because upstream may have booted as well."""
NEVER = float("-inf")
"""A moment before all others: no wait."""


@dataclass(frozen=True, slots=True)
class Pace:
    """The learnt state of upstream. A new one allows a request at once."""

    failures: int = 0
    """Failures in a row, of any request."""
    wait_until: float = NEVER
    """End of the own back-off; any success clears it."""
    asked_until: float = NEVER
    """End of the wait that upstream asked for; a success does not clear it."""
    spread_until: float = NEVER
    """This terminal's place in the spread after a boot; for the backlog only."""
    batch: int = 1
    tokens: float = BURST
    counted_at: float = 0.0
    """The moment for which `tokens` holds."""
    retries: float = RETRIES
    identity_refused: bool = False

    @property
    def open(self) -> bool:
        """Whether the circuit breaker is open: only a probe may be sent."""
        return self.identity_refused or self.failures >= OPEN_AFTER


def request_from(pace: Pace) -> float:
    """The earliest moment for a request for which no person waits."""
    return max(pace.wait_until, pace.asked_until, _token_from(pace))


def backlog_from(pace: Pace) -> float:
    """The earliest moment for a batch of the backlog."""
    return max(request_from(pace), pace.spread_until)


def batch_limit(pace: Pace) -> int:
    """Most applications in the next batch."""
    return 1 if pace.failures else pace.batch


def sent(pace: Pace, now: float) -> Pace:
    """The pace after a request was sent."""
    return replace(pace, tokens=_tokens(pace, now) - 1, counted_at=now)


def answered(pace: Pace, feedback: Feedback, now: float, rng: random.Random, items: int = 0) -> Pace:
    """The pace after the end of a request with `items` applications, on any connection of this terminal."""
    match feedback.kind:
        case Kind.DELIVERED:
            # Return the token: such a request has shortened the queue, so this cannot loop, and upstream's time to
            # answer limits the rate.
            return replace(
                pace,
                failures=0,
                wait_until=NEVER,
                batch=max(pace.batch, min(2 * items, MAXIMUM_BATCH_ITEMS)),
                tokens=min(BURST, pace.tokens + 1) if items else pace.tokens,
                retries=min(RETRIES, pace.retries + RETRY_SHARE),
                identity_refused=False,
            )
        case Kind.REFUSED:
            return replace(pace, failures=0, wait_until=NEVER, batch=1, identity_refused=False)
        case Kind.LATER:
            return _failed(pace, feedback, now, rng)
        case Kind.IDENTITY:
            return replace(
                pace,
                failures=pace.failures + 1,
                wait_until=now + long_wait(pace.failures + 1, rng),
                batch=1,
                identity_refused=True,
            )


def spread_after_boot(kiosk_id: str, booted: date, window: float) -> float:
    """This terminal's place in the spread, in seconds after boot.

    It differs each day, and is the same after a restart of the program, so that repeated restarts do not postpone it.
    """
    digest = hashlib.sha256(f"{kiosk_id}\0{booted}".encode()).digest()
    return window * math.pow(int.from_bytes(digest[:8], "big") / 2**64, RAMP)


def restored(own: Backoff, asked: Backoff, wall: datetime, now: float, spread_until: float = NEVER) -> Pace:
    """The pace from its stored parts. No wait is longer than one that could be drawn, whatever the wall clock did."""
    own_left = still_to_wait(own.due_at, wall, CAP)
    asked_left = still_to_wait(asked.due_at, wall, LONGEST_ASKED_WAIT)
    return Pace(
        failures=own.attempts,
        wait_until=now + own_left if own_left else NEVER,
        asked_until=now + asked_left if asked_left else NEVER,
        spread_until=spread_until,
        counted_at=now,
    )


def stored_wait(own: Backoff, asked: Backoff, wall: datetime) -> float:
    """Seconds that a program started now would wait by the stored parts; 0 for none."""
    return max(still_to_wait(own.due_at, wall, CAP), still_to_wait(asked.due_at, wall, LONGEST_ASKED_WAIT))


class Timepiece(Protocol):
    """The part of `kiosk.station.clock.SystemClock` that delivery uses."""

    def now(self) -> datetime:
        """Wall time (aware)."""

    def monotonic(self) -> float:
        """Seconds that never jump."""

    def upstream_now(self) -> datetime | None:
        """Upstream's time (aware); None while it is unknown."""


class Pacer:
    """The pace of this terminal, kept between requests and over restarts; its workers share one.

    Every method is called in a job of the store's thread, so no lock is needed and each decision is stored at once.
    `spread_until`: the moment on `clock.monotonic()` before which the backlog waits, see `spread_after_boot`.
    `at_once`: ignore the stored waits, because a technician is at the terminal.
    """

    def __init__(
        self, clock: Timepiece, rng: random.Random, spread_until: float = NEVER, *, at_once: bool = False
    ) -> None:
        self.clock = clock
        self.rng = rng
        self._spread_until = spread_until
        self._pace = Pace(counted_at=clock.monotonic()) if at_once else None

    def pace(self, outbox: Outbox) -> Pace:
        """The current pace; after a start the stored one."""
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
        """Seconds until a batch may be sent; 0: now."""
        return max(0.0, backlog_from(self.pace(outbox)) - self.clock.monotonic())

    def wait_for_request(self, outbox: Outbox) -> float:
        """Seconds until any other request for which no person waits; 0: now."""
        return max(0.0, request_from(self.pace(outbox)) - self.clock.monotonic())

    def batch_limit(self, outbox: Outbox) -> int:
        """Most applications in the next batch."""
        return batch_limit(self.pace(outbox))

    def sent(self, outbox: Outbox) -> None:
        """A request for which no person waits is about to be sent."""
        self._pace = sent(self.pace(outbox), self.clock.monotonic())

    def answered(self, outbox: Outbox, feedback: Feedback, items: int = 0) -> float:
        """Take over the end of a request with `items` applications. Returns the seconds until the next request.

        Failures are stored, so that a terminal that restarts repeatedly does not overload upstream.
        """
        before, now = self.pace(outbox), self.clock.monotonic()
        after = self._pace = answered(before, feedback, now, self.rng, items)
        if (after.failures, after.wait_until) != (before.failures, before.wait_until):
            outbox.set_backoff(APPLICATIONS, Backoff(after.failures, self._wall(after.wait_until)))
        if after.asked_until != before.asked_until:
            outbox.set_backoff(ASKED, Backoff(after.failures, self._wall(after.asked_until)))
        return max(0.0, request_from(after) - now)

    def _wall(self, moment: float) -> datetime:
        if moment == NEVER:
            return Backoff().due_at
        return self.clock.now() + timedelta(seconds=moment - self.clock.monotonic())


def _failed(pace: Pace, feedback: Feedback, now: float, rng: random.Random) -> Pace:
    failures = pace.failures + 1
    costly = feedback.busy and not feedback.retry_after
    paid = costly and pace.retries >= 1
    if pace.wait_until > now:
        wait_until = pace.wait_until  # the failure of a live visit does not change the wait of the backlog
    else:
        wait_until = now + (long_wait if costly and not paid else own_wait)(failures, rng)
    asked = now + asked_wait(feedback.retry_after, rng) if feedback.retry_after else NEVER
    return replace(
        pace,
        failures=failures,
        wait_until=wait_until,
        asked_until=max(pace.asked_until, asked),
        batch=1,
        retries=pace.retries - 1 if paid else pace.retries,
        identity_refused=False,
    )


def _tokens(pace: Pace, now: float) -> float:
    return min(BURST, pace.tokens + (now - pace.counted_at) * RATE)


def _token_from(pace: Pace) -> float:
    return NEVER if pace.tokens >= 1 else pace.counted_at + (1 - pace.tokens) / RATE
