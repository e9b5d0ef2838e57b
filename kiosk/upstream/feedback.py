"""What the end of a request tells about upstream: one type for answers, refusals and failures."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.upstream.errors import IdentityRefused, Refused, TryLater
from kiosk.upstream.retry_after import retry_after_seconds


class Kind(StrEnum):
    """What follows for the requests after it."""

    DELIVERED = "delivered"  # upstream works, and decided on all that was sent
    LATER = "later"  # no answer, none that counts, or upstream asks to try again later
    REFUSED = "refused"  # upstream works, and refuses this very request for good
    IDENTITY = "identity"  # upstream does not accept this terminal: nothing of the queue is at fault


@dataclass(frozen=True, slots=True)
class Feedback:
    """`busy`: upstream is there and cannot do it now. `retry_after`: seconds that it asks to stay away, 0 if it does
    not say."""

    kind: Kind
    retry_after: float = 0.0
    busy: bool = False


def feedback_of(error: Exception, now: datetime) -> Feedback:
    """What a failed request means. `now` is wall time, for a `Retry-After` in an answer without a date."""
    match error:
        case Refused():
            return Feedback(Kind.REFUSED)
        case IdentityRefused():
            return Feedback(Kind.IDENTITY)
        case TryLater():
            return Feedback(Kind.LATER, retry_after_seconds(error.retry_after, error.date, now), busy=True)
        case _:
            return Feedback(Kind.LATER)
