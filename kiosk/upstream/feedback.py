"""The result of a request for the pace of later ones: one type for answers, refusals and failures."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.upstream.errors import IdentityRefused, Refused, TryLater
from kiosk.upstream.retry_after_header import retry_after_seconds


class Kind(StrEnum):
    """The consequence for later requests."""

    DELIVERED = "delivered"  # upstream works, and decided all applications that were sent
    LATER = "later"  # no answer, no valid answer, or upstream asks to try again later
    REFUSED = "refused"  # upstream works, and refuses this request for good
    IDENTITY = "identity"  # upstream does not accept this terminal; the queue is not at fault


@dataclass(frozen=True, slots=True)
class Feedback:
    """`busy`: upstream is reachable but overloaded. `retry_after`: seconds that it asks to wait, 0 if it does not
    say.
    """

    kind: Kind
    retry_after: float = 0.0
    busy: bool = False


def feedback_of(error: Exception, now: datetime) -> Feedback:
    """The feedback of a failed request. `now` is wall time, for a `Retry-After` without a `Date` header."""
    match error:
        case Refused():
            return Feedback(Kind.REFUSED)
        case IdentityRefused():
            return Feedback(Kind.IDENTITY)
        case TryLater():
            return Feedback(Kind.LATER, retry_after_seconds(error.retry_after, error.date, now), busy=True)
        case _:
            return Feedback(Kind.LATER)
