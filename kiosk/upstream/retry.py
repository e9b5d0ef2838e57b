"""When to try upstream again: full jitter, so that ten thousand terminals do not come back in the same second.

After an outage the first attempts of all terminals are spread over up to `CAP`; measured in simulation, 900 s is what
keeps a fleet of 25,000 below its upstream's capacity. `Retry-After` (RFC 9110 10.2.3) is a minimum, never a schedule:
a spread is added, because the same value went to everybody.
"""

import random
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

BASE = timedelta(seconds=5)
CAP = timedelta(seconds=900)
LEAST = timedelta(seconds=1)
"""No two attempts are closer, whatever the jitter says."""
LONGEST_RETRY_AFTER = timedelta(hours=6)
SPREAD = timedelta(seconds=300)


def next_attempt(attempts: int, retry_after: str | None, now: datetime, rng: random.Random) -> datetime:
    """When to try again after `attempts` failures in a row (1 or more).

    `retry_after` is the header as it came; what cannot be understood is ignored.
    """
    doublings = min(max(attempts, 1) - 1, 16)  # beyond, the cap holds anyway, and integers stay small
    ceiling = min(CAP, BASE * (1 << doublings))
    delay = max(LEAST, rng.random() * ceiling)
    minimum = parse_retry_after(retry_after, now)
    if minimum is None:
        return now + delay
    return now + max(delay, minimum + rng.random() * min(minimum, SPREAD))


def parse_retry_after(header: str | None, now: datetime) -> timedelta | None:
    """How long upstream asks to wait: seconds or an HTTP date, at least 0 and at most six hours; None for nonsense."""
    text = (header or "").strip()
    if text.isascii() and text.isdigit():
        # Digits can be many: nothing longer than the longest wait is ever made a number.
        digits = text.lstrip("0") or "0"
        if len(digits) > len(str(LONGEST_RETRY_AFTER // timedelta(seconds=1))):
            return LONGEST_RETRY_AFTER
        return min(timedelta(seconds=int(digits)), LONGEST_RETRY_AFTER)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, IndexError, TypeError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(max(moment - now, timedelta()), LONGEST_RETRY_AFTER)


def due(due_at: datetime, now: datetime) -> bool:
    """Whether an attempt planned for `due_at` may be made. A plan further away than any that is ever made comes from a
    clock that has since been put back: it does not hold the queue."""
    return now >= due_at or due_at - now > LONGEST_RETRY_AFTER + SPREAD
