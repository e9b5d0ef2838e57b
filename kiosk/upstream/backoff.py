"""The waits before upstream is asked again: every wait of this terminal is drawn here.

Full jitter, so that ten thousand terminals do not return in the same second. After an outage the first attempts of all
terminals are spread over up to `CAP`; docs/fleet.md shows the load on the upstream of a fleet of 25,000. `Retry-After`
is a minimum to which a spread is added, because every terminal received the same value.

Pure functions: times and randomness are arguments. Waits are seconds on a monotonic clock.
"""

import random
from datetime import datetime, timedelta

from kiosk.upstream.feedback import Feedback, Kind
from kiosk.upstream.retry_after_header import LONGEST_RETRY_AFTER

BASE = 5.0
"""Longest wait after the first failure, in seconds; it doubles with each further failure."""
CAP = 900.0
"""Longest own wait, in seconds."""
AT_CAP = 9
"""The number of consecutive failures from which the wait may reach `CAP`."""
STEADY = 0.8
"""After more failures than `AT_CAP`, the least wait as a share of `CAP`. The fleet is spread by then; with waits from
zero up, twice as many terminals as on average would come in the first moments after an outage."""
LEAST = 1.0
"""Shortest own wait, in seconds."""
SPREAD = 300.0
"""Most seconds that are added to a `Retry-After`."""
LONGEST_ASKED_WAIT = LONGEST_RETRY_AFTER.total_seconds() + SPREAD
"""Longest wait that upstream can ask for, in seconds, with the spread."""


def wait_after(failures: int, feedback: Feedback, rng: random.Random) -> float:
    """The wait before the next request after `failures` in a row (1 or more), the last of which is `feedback`."""
    match feedback.kind:
        case Kind.DELIVERED | Kind.REFUSED:
            return 0.0
        case Kind.LATER:
            return max(own_wait(failures, rng), asked_wait(feedback.retry_after, rng))
        case Kind.IDENTITY:
            return long_wait(failures, rng)


def own_wait(failures: int, rng: random.Random) -> float:
    """The terminal's own wait: up to 5 s, doubled with each failure, up to `CAP`; after `AT_CAP` failures near
    `CAP`.
    """
    if failures > AT_CAP:
        return CAP * (STEADY + (1 - STEADY) * rng.random())
    return max(LEAST, rng.random() * min(CAP, BASE * (1 << (max(failures, 1) - 1))))


def long_wait(failures: int, rng: random.Random) -> float:
    """The terminal's own wait where an early retry cannot help: up to `CAP` from the first failure on."""
    return own_wait(max(failures, AT_CAP), rng)


def asked_wait(retry_after: float, rng: random.Random) -> float:
    """The wait that upstream asked for, with a spread; 0 for 0."""
    return retry_after + rng.random() * min(retry_after, SPREAD)


def still_to_wait(due_at: datetime, now: datetime, longest: float) -> float:
    """The remainder of a stored wait, by wall time.

    A remainder of more than `longest` comes from a clock that was set back since, and counts as `longest`; one of more
    than a day comes from a clock that was wrong when it was stored, and counts as 0.
    """
    left = (due_at - now).total_seconds()
    return 0.0 if left > timedelta(days=1).total_seconds() else min(max(left, 0.0), longest)
