"""What an answer of upstream's means for the requests after it: one type, and when to try again.

Full jitter, so that ten thousand terminals do not come back in the same second. After an outage the first attempts of
all terminals are spread over up to `CAP`; docs/fleet.md shows what that does to the upstream of a fleet of 25,000.
`Retry-After` (RFC 9110 10.2.3) is a minimum, never a schedule: a spread is added, because the same value went to
everybody.

All functions are pure: times and randomness are arguments. Seconds are floats on a clock that does not jump.
"""

import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import StrEnum

from kiosk.upstream.errors import IdentityRefused, Refused, TryLater

BASE = 5.0
CAP = 900.0
AT_CAP = 9
"""The first failure in a row whose wait may be as long as the cap."""
STEADY = 0.8
"""From the next one on, the wait is at least this much of the cap: the fleet is spread by then, and waits from zero up
would bring twice as many in the first moments after an outage as on average."""
LEAST = 1.0
"""No two attempts are closer, whatever the jitter says."""
LONGEST_RETRY_AFTER = timedelta(hours=6)
SPREAD = 300.0


class Kind(StrEnum):
    """What an answer, or none, means for what comes after it."""

    DELIVERED = "delivered"  # upstream works, and decided on all that was sent
    LATER = "later"  # no answer, none that counts, or a request for patience
    REFUSED = "refused"  # upstream works, and refuses this very request for good
    IDENTITY = "identity"  # upstream does not accept this terminal: nothing of the queue is at fault


@dataclass(frozen=True, slots=True)
class Answer:
    """`busy`: upstream is there and cannot do it now. `at_least`: seconds that it asks to stay away, 0 if it does not
    say."""

    kind: Kind
    at_least: float = 0.0
    busy: bool = False


def answer_of(error: Exception, now: datetime) -> Answer:
    """What a failed request means. A `Retry-After` that is a date is judged by the date of the answer: the own clock
    may be wrong; `now` is wall time, for an answer without a date."""
    match error:
        case Refused():
            return Answer(Kind.REFUSED)
        case IdentityRefused():
            return Answer(Kind.IDENTITY)
        case TryLater():
            asked = parse_retry_after(error.retry_after, _moment(error.date) or now)
            return Answer(Kind.LATER, asked.total_seconds() if asked else 0.0, busy=True)
        case _:
            return Answer(Kind.LATER)


def next_attempt(failures: int, answer: Answer, now: float, rng: random.Random) -> float:
    """When to try again after `failures` in a row (1 or more), of which `answer` is the last."""
    match answer.kind:
        case Kind.DELIVERED | Kind.REFUSED:
            return now
        case Kind.LATER:
            return now + max(jitter(failures, rng), asked_delay(answer.at_least, rng))
        case Kind.IDENTITY:
            return now + jitter(max(failures, AT_CAP), rng)


def jitter(failures: int, rng: random.Random) -> float:
    """The terminal's own wait in seconds: anything up to 5 s, doubled with each failure, up to `CAP`; then near it."""
    if failures > AT_CAP:
        return CAP * (STEADY + (1 - STEADY) * rng.random())
    return max(LEAST, rng.random() * min(CAP, BASE * (1 << (max(failures, 1) - 1))))


def asked_delay(at_least: float, rng: random.Random) -> float:
    """What upstream asked for in seconds, and a spread, because it asked everybody."""
    return at_least + rng.random() * min(at_least, SPREAD)


def parse_retry_after(header: str | None, now: datetime) -> timedelta | None:
    """How long upstream asks to wait: seconds or an HTTP date, at least 0 and at most six hours; None for nonsense."""
    text = (header or "").strip()
    if text.isascii() and text.isdigit():
        # Digits can be many: nothing longer than the longest wait is ever made a number.
        digits = text.lstrip("0") or "0"
        if len(digits) > len(str(LONGEST_RETRY_AFTER // timedelta(seconds=1))):
            return LONGEST_RETRY_AFTER
        return min(timedelta(seconds=int(digits)), LONGEST_RETRY_AFTER)
    moment = _moment(text)
    return None if moment is None else min(max(moment - now, timedelta()), LONGEST_RETRY_AFTER)


def still_to_wait(due_at: datetime, now: datetime, longest: float) -> float:
    """Seconds left of a stored wait. More than was ever given comes from a clock that has since been put back: only
    `longest` of it holds; and a plan more than a day off was made by a clock that knew nothing: none of it holds."""
    left = (due_at - now).total_seconds()
    return 0.0 if left > timedelta(days=1).total_seconds() else min(max(left, 0.0), longest)


def _moment(http_date: str | None) -> datetime | None:
    """Aware; None for what is no HTTP date."""
    try:
        moment = parsedate_to_datetime(http_date or "")
    except (ValueError, IndexError, TypeError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
