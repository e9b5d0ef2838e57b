"""How long to wait before upstream is asked again: every wait of this terminal is drawn here.

Full jitter, so that ten thousand terminals do not come back in the same second. After an outage the first attempts of
all terminals are spread over up to `CAP`; docs/fleet.md shows what that does to the upstream of a fleet of 25,000.
`Retry-After` is a minimum, never a schedule: a spread is added, because the same value went to every terminal.

Pure functions: times and randomness are arguments. Waits are seconds on a clock that does not jump.
"""

import random
from datetime import datetime, timedelta

from kiosk.upstream.feedback import Feedback, Kind
from kiosk.upstream.retry_after import LONGEST_RETRY_AFTER

BASE = 5.0
CAP = 900.0
AT_CAP = 9
"""The first failure in a row whose wait may be as long as the cap."""
STEADY = 0.8
"""From the next one on, the wait is at least this much of the cap: the fleet is spread by then, and waits from zero up
would bring twice as many in the first moments after an outage as on average."""
LEAST = 1.0
"""No two attempts are closer, whatever the jitter says."""
SPREAD = 300.0
"""The most that is added to a `Retry-After`."""
LONGEST_ASKED_WAIT = LONGEST_RETRY_AFTER.total_seconds() + SPREAD


def wait_after(failures: int, feedback: Feedback, rng: random.Random) -> float:
    """Before the next request after `failures` in a row (1 or more), of which `feedback` is the last."""
    match feedback.kind:
        case Kind.DELIVERED | Kind.REFUSED:
            return 0.0
        case Kind.LATER:
            return max(own_wait(failures, rng), asked_wait(feedback.retry_after, rng))
        case Kind.IDENTITY:
            return long_wait(failures, rng)


def own_wait(failures: int, rng: random.Random) -> float:
    """The terminal's own wait: anything up to 5 s, doubled with each failure, up to `CAP`; then near it."""
    if failures > AT_CAP:
        return CAP * (STEADY + (1 - STEADY) * rng.random())
    return max(LEAST, rng.random() * min(CAP, BASE * (1 << (max(failures, 1) - 1))))


def long_wait(failures: int, rng: random.Random) -> float:
    """The terminal's own wait where an early retry would be of no use: up to `CAP` from the first failure on."""
    return own_wait(max(failures, AT_CAP), rng)


def asked_wait(retry_after: float, rng: random.Random) -> float:
    """What upstream asked for, and a spread; 0 for 0."""
    return retry_after + rng.random() * min(retry_after, SPREAD)


def still_to_wait(due_at: datetime, now: datetime, longest: float) -> float:
    """What is left of a stored wait, by wall time.

    More than was ever given comes from a clock that has since been put back: only `longest` of it holds; and a plan
    more than a day off was made by a clock that knew nothing: none of it holds.
    """
    left = (due_at - now).total_seconds()
    return 0.0 if left > timedelta(days=1).total_seconds() else min(max(left, 0.0), longest)
