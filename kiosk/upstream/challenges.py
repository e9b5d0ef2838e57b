"""Challenges ahead: each signature of a visit is made over one, so they are fetched before anybody needs them."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Backoff, Challenge
from kiosk.upstream.contract import MAXIMUM_CHALLENGES, ChallengesAnswer
from kiosk.upstream.delivery import Store
from kiosk.upstream.errors import UpstreamError
from kiosk.upstream.retry import LONGEST_RETRY_AFTER, SPREAD, answer_of, next_attempt, still_to_wait

CHALLENGES = "challenges"
"""The endpoint under which its back-off is stored."""
LONGEST = LONGEST_RETRY_AFTER.total_seconds() + SPREAD


class ChallengesClient(Protocol):
    def challenges(self, count: int) -> ChallengesAnswer: ...


@dataclass(frozen=True, slots=True)
class TopUp:
    """How many challenges there are now. `upstream_time` is upstream's clock, if it answered.

    `wait`: seconds before which they are not asked for again. `error`: why upstream gave none.
    """

    left: int
    upstream_time: datetime | None = None
    wait: float = 0.0
    error: UpstreamError | None = None


def top_up(
    client: ChallengesClient, store: Store, wanted: int, clock: Callable[[], datetime], rng: random.Random
) -> TopUp:
    """Fetch challenges until `wanted` are there, as far as one request goes and this endpoint's back-off allows."""
    now = clock()
    left, backoff = store.submit(lambda outbox: (outbox.challenges_left(now), outbox.backoff(CHALLENGES))).result()
    if left >= wanted:
        return TopUp(left)
    wait = still_to_wait(backoff.due_at, now, LONGEST)
    if wait:
        return TopUp(left, wait=wait)
    try:
        answer = client.challenges(min(wanted - left, MAXIMUM_CHALLENGES))
    except UpstreamError as error:
        delay = next_attempt(backoff.attempts + 1, answer_of(error, now), 0.0, rng)
        put_off = Backoff(backoff.attempts + 1, clock() + timedelta(seconds=delay))
        store.submit(lambda outbox: outbox.set_backoff(CHALLENGES, put_off)).result()
        return TopUp(left, wait=delay, error=error)

    def keep(outbox: Outbox) -> int:
        outbox.add_challenges([Challenge(offer.value, offer.expires) for offer in answer.challenges])
        if backoff.attempts:
            outbox.set_backoff(CHALLENGES, Backoff())
        return outbox.challenges_left(clock())

    return TopUp(store.submit(keep).result(), upstream_time=answer.now)
