"""How fast this terminal may ask upstream for anything that nobody waits for: one value and pure functions over it.

The terminal and the simulation of a whole fleet (`benchmarks/fleet.py`) run this same code. Three things hold a request
back: the terminal's own back-off after failures, the time that upstream asked for, and a token bucket. The backlog also
waits for this terminal's place in the spread after a boot. A live visit asks none of them: it goes at once.

- After `OPEN_AFTER` failures in a row the way counts as open (a circuit breaker's word: nothing flows): one application
  probes it in each interval, and nothing else goes.
- After that, and at first, batches grow from 1 by doubling (slow start).
- To try again soon where upstream itself said that it cannot now costs it work. Such a retry is paid from a budget that
  a success fills by a tenth of one; without it the wait is drawn as for the cap. If upstream says when (`Retry-After`),
  that holds, and the usual back-off.

Times are seconds on a clock that does not jump, such as those since the machine booted.
"""

import hashlib
import math
import random
from dataclasses import dataclass, replace
from datetime import date

from kiosk.upstream.backoff import AT_CAP, Answer, Kind, asked_delay, jitter
from kiosk.upstream.contract import MAXIMUM_BATCH_ITEMS

OPEN_AFTER = 3
START_SPREAD = 900.0
"""After a boot the backlogs of a fleet begin within this many seconds; as long as `retry.CAP`, for the same reason."""
RATE = 1.0
"""Tokens a second; each request takes one."""
BURST = 5.0
RETRIES = 1.0
"""Early retries of a busy upstream: at hand after a start, and at most."""
RETRY_SHARE = 0.1
"""Of an early retry, for each success."""
RAMP = 0.75
"""Exponent of the places in the spread after a boot: few come first, for an upstream that booted as well is cold."""
NEVER = float("-inf")


@dataclass(frozen=True, slots=True)
class Pace:
    """What the terminal has learnt of its upstream. A fresh one may ask at once."""

    failures: int = 0
    """In a row, whatever was asked."""
    wait_until: float = NEVER
    """The own back-off; any success ends it."""
    asked_until: float = NEVER
    """What upstream asked for; no success ends it."""
    spread_until: float = NEVER
    """This terminal's place in the spread after a boot; for the backlog alone."""
    batch: int = 1
    tokens: float = BURST
    counted_at: float = 0.0
    """When `tokens` was right."""
    retries: float = RETRIES
    identity_refused: bool = False

    @property
    def open(self) -> bool:
        """Whether upstream counts as gone: only a probe may go."""
        return self.identity_refused or self.failures >= OPEN_AFTER


def request_from(pace: Pace) -> float:
    """The earliest moment for a request that nobody waits for."""
    return max(pace.wait_until, pace.asked_until, _token_from(pace))


def backlog_from(pace: Pace) -> float:
    """The earliest moment for a batch of the backlog."""
    return max(request_from(pace), pace.spread_until)


def batch_limit(pace: Pace) -> int:
    """How many applications the next batch may have."""
    return 1 if pace.failures else pace.batch


def sent(pace: Pace, now: float) -> Pace:
    """After a request has left."""
    return replace(pace, tokens=_tokens(pace, now) - 1, counted_at=now)


def answered(pace: Pace, answer: Answer, now: float, rng: random.Random, items: int = 0) -> Pace:
    """After an answer, or none, to a request with `items` applications, of whatever connection of this terminal's."""
    match answer.kind:
        case Kind.DELIVERED:
            # The token comes back: each such request has emptied the queue a little, so they cannot go round in a loop,
            # and upstream itself sets the pace by the time it takes to answer.
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
            return _failed(pace, answer, now, rng)
        case Kind.IDENTITY:
            return replace(
                pace,
                failures=pace.failures + 1,
                wait_until=now + jitter(max(pace.failures + 1, AT_CAP), rng),
                batch=1,
                identity_refused=True,
            )


def spread_after_boot(kiosk_id: str, booted: date, window: float) -> float:
    """This terminal's place in the spread: seconds after boot, another one each day, the same after a restart of the
    program, so that a program that is restarted again and again still has its turn."""
    digest = hashlib.sha256(f"{kiosk_id}\0{booted}".encode()).digest()
    return window * math.pow(int.from_bytes(digest[:8], "big") / 2**64, RAMP)


def _failed(pace: Pace, answer: Answer, now: float, rng: random.Random) -> Pace:
    failures = pace.failures + 1
    costly = answer.busy and not answer.at_least
    paid = costly and pace.retries >= 1
    if pace.wait_until > now:
        wait_until = pace.wait_until  # a live visit failed meanwhile: the plan for the rest stands
    else:
        wait_until = now + jitter(max(failures, AT_CAP) if costly and not paid else failures, rng)
    asked = now + asked_delay(answer.at_least, rng) if answer.at_least else NEVER
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
