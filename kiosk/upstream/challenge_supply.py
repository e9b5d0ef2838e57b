"""Challenges ahead: each signature of a visit is made over one, so they are fetched before anybody needs them."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Backoff, Challenge
from kiosk.upstream.backoff import CAP, LONGEST_ASKED_WAIT, still_to_wait, wait_after
from kiosk.upstream.contract import MAXIMUM_CHALLENGES, ChallengeOffer, ChallengesAnswer
from kiosk.upstream.delivery import Store
from kiosk.upstream.errors import UpstreamError
from kiosk.upstream.feedback import feedback_of
from kiosk.upstream.pace import Timepiece

CHALLENGES = "challenges"
"""The endpoint under which its back-off is stored."""
AHEAD = timedelta(days=3)
"""A challenge that ends sooner is replaced already, so that an outage may begin at any moment and last that long."""


class ChallengesClient(Protocol):
    def challenges(self, count: int) -> ChallengesAnswer: ...


class SupplyClock(Timepiece, Protocol):
    """`uncertainty`: by how much `now` may be off."""

    def uncertainty(self) -> timedelta: ...


@dataclass(frozen=True, slots=True)
class TopUp:
    """How many challenges there are now. `upstream_time` is upstream's clock, if it answered.

    `wait`: seconds before which they are not asked for again. `error`: why upstream gave none.
    """

    left: int
    upstream_time: datetime | None = None
    wait: float = 0.0
    error: UpstreamError | None = None


class ChallengeSupply:
    """Keeps `wanted` challenges ready. For one thread.

    After a failure it waits by seconds that never jump; a wait of the process before is taken over once, at the start.
    """

    def __init__(
        self, client: ChallengesClient, store: Store, wanted: int, clock: SupplyClock, rng: random.Random
    ) -> None:
        self._client = client
        self._store = store
        self._wanted = wanted
        self._clock = clock
        self._rng = rng
        self._attempts = 0
        self._due: float | None = None
        self._ahead = timedelta()
        """`AHEAD`, or half a challenge's life where upstream gives shorter ones; unknown until it has given some."""

    def top_up(self) -> TopUp:
        """Fetch until there are as many as wanted, as far as one request goes and the back-off allows."""
        left = self._store.submit(self._left).result()
        if left >= self._wanted:
            return TopUp(left)
        wait = self._still_to_wait()
        if wait > 0:
            return TopUp(left, wait=wait)
        try:
            answer = self._client.challenges(min(self._wanted - left, MAXIMUM_CHALLENGES))
        except UpstreamError as error:
            return TopUp(left, wait=self._put_off(error), error=error)

        def keep(outbox: Outbox) -> tuple[int, int]:
            before = self._left(outbox)
            outbox.challenges.add([Challenge(offer.value, offer.expires) for offer in answer.challenges])
            if self._attempts:
                outbox.set_backoff(CHALLENGES, Backoff())
            return before, self._left(outbox)

        self._ahead = min(AHEAD, _life(answer.challenges, answer.now) / 2)
        before, left = self._store.submit(keep).result()
        self._attempts = 0
        if left <= before:
            # What came was of no use (expired, or known): asking at once again would bring the same.
            self._due = self._clock.monotonic() + CAP
        return TopUp(left, upstream_time=answer.now)

    def _left(self, outbox: Outbox) -> int:
        return outbox.challenges.left(self._clock.now() + self._clock.uncertainty() + self._ahead)

    def _still_to_wait(self) -> float:
        if self._due is None:
            stored = self._store.submit(lambda outbox: outbox.view.backoff(CHALLENGES)).result()
            self._attempts = stored.attempts
            self._due = self._clock.monotonic() + still_to_wait(stored.due_at, self._clock.now(), LONGEST_ASKED_WAIT)
        return self._due - self._clock.monotonic()

    def _put_off(self, error: UpstreamError) -> float:
        self._attempts += 1
        now = self._clock.now()
        delay = wait_after(self._attempts, feedback_of(error, now), self._rng)
        self._due = self._clock.monotonic() + delay
        stored = Backoff(self._attempts, now + timedelta(seconds=delay))
        self._store.submit(lambda outbox: outbox.set_backoff(CHALLENGES, stored)).result()
        return delay


def _life(offers: Sequence[ChallengeOffer], now: datetime) -> timedelta:
    return max((offer.expires - now for offer in offers), default=timedelta())
