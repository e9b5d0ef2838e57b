"""The period in which a signature over a challenge is valid: each limit to the second, as pure rules."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.application.claims import ChallengeMode, Context, status_claims
from kiosk.sandbox.application_rules import Expected, refusal_of_signature
from kiosk.sandbox.card_registry import Standing
from kiosk.sandbox.store import StoredChallenge
from kiosk.sandbox.terminals import Terminal
from kiosk.upstream.contract import Outcome

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
MINUTE, SECOND = timedelta(minutes=1), timedelta(seconds=1)
TERMINAL = Terminal("K-00000042")
CONTEXT = Context(
    audience="https://upstream.example",
    kiosk_id=TERMINAL.kiosk_id,
    challenge="challenge-number-1",
    challenge_expires=NOON + 60 * MINUTE,
    challenge_mode=ChallengeMode.POOL,
    signed_at=NOON,
    clock="synchronised",
    campaign="practice",
    software="1.0",
)


@dataclass(frozen=True)
class Query:
    """A query: time of signing and of receipt after its challenge was issued for an hour."""

    signed: timedelta = MINUTE
    received: timedelta = timedelta()
    mode: ChallengeMode = ChallengeMode.POOL
    says: timedelta = 60 * MINUTE
    """Life of the challenge by the query itself."""

    def refusal(self) -> str | None:
        signed_at = NOON + self.signed
        context = replace(CONTEXT, signed_at=signed_at, challenge_mode=self.mode, challenge_expires=NOON + self.says)
        expected = Expected(CONTEXT.audience, TERMINAL, "", signed_at + self.received)
        challenge = StoredChallenge(TERMINAL.kiosk_id, NOON, NOON + 60 * MINUTE, None)
        decision = refusal_of_signature(status_claims(context), expected, Standing("person"), challenge)
        assert decision is None or decision.outcome is Outcome.MALFORMED
        return decision.detail if decision else None


@pytest.mark.parametrize(
    ("last", "step", "why"),
    [
        # Clocks may differ by five minutes; a visit takes at most half an hour.
        (Query(signed=-5 * MINUTE), {"signed": -SECOND}, "signed_before_the_challenge"),
        (Query(signed=60 * MINUTE), {"signed": SECOND}, "challenge_expired"),
        (Query(signed=35 * MINUTE, mode=ChallengeMode.ONLINE), {"signed": SECOND}, "challenge_not_fresh"),
        (Query(received=-5 * MINUTE), {"received": -SECOND}, "signed_in_the_future"),
        (Query(received=5 * MINUTE), {"received": SECOND}, "query_not_fresh"),
        (Query(says=60 * MINUTE), {"says": SECOND}, "challenge_expired"),
    ],
)
def test_up_to_its_limit_a_signature_counts_and_a_second_beyond_it_does_not(
    last: Query, step: dict[str, timedelta], why: str
) -> None:
    assert last.refusal() is None
    assert replace(last, **{name: getattr(last, name) + more for name, more in step.items()}).refusal() == why


def test_one_that_was_fetched_ahead_may_be_as_old_as_it_lives() -> None:
    assert Query(signed=59 * MINUTE).refusal() is None
