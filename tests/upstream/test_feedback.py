"""The feedback that follows from an error of a request."""

from datetime import UTC, datetime

import pytest

from kiosk.upstream.contract import Problem
from kiosk.upstream.errors import BadAnswer, IdentityRefused, Refused, TryLater, Unreachable
from kiosk.upstream.feedback import Feedback, Kind, feedback_of
from kiosk.upstream.signed_receipts import BadReceipt

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
LATER = Feedback(Kind.LATER)


def busy(retry_after: float = 0.0) -> Feedback:
    return Feedback(Kind.LATER, retry_after, busy=True)


@pytest.mark.parametrize(
    ("error", "feedback"),
    [
        (Unreachable("timeout"), LATER),
        (Unreachable("tls"), LATER),
        (BadAnswer("HTML"), LATER),
        (BadReceipt("signature"), LATER),
        (TryLater(500), busy()),
        (TryLater(503, "120"), busy(120)),
        (TryLater(429, "Sun, 22 Nov 2026 12:10:00 GMT"), busy(600)),
        (TryLater(429, "Fri, 01 Jan 1999 00:02:00 GMT", "Fri, 01 Jan 1999 00:00:00 GMT"), busy(120)),
        (TryLater(429, "Sun, 22 Nov 2026 12:10:00 GMT", "no date"), busy(600)),
        (TryLater(429, "soon"), busy()),
        (Refused(Problem(title="No", status=409)), Feedback(Kind.REFUSED)),
        (IdentityRefused("403"), Feedback(Kind.IDENTITY)),
        (IdentityRefused("tlsv1 alert unknown ca"), Feedback(Kind.IDENTITY)),
    ],
    ids=str,
)
def test_every_outcome_is_of_one_of_four_kinds(error: Exception, feedback: Feedback) -> None:
    assert feedback_of(error, NOW) == feedback
