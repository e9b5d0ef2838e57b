"""Fetches challenges in advance: each signature of a visit is made over one."""

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
"""The endpoint under which the back-off is stored."""
AHEAD = timedelta(days=3)
"""A challenge with less validity left is replaced, so that the pool lasts through an outage of this length."""


class ChallengesClient(Protocol):
    """The part of `UpstreamClient` that is used here."""

    def challenges(self, count: int) -> ChallengesAnswer:
        """See `UpstreamClient.challenges`."""


class SupplyClock(Timepiece, Protocol):
    """A `Timepiece` that knows its error."""

    def uncertainty(self) -> timedelta:
        """The largest error of `now`."""


@dataclass(frozen=True, slots=True)
class TopUp:
    """The result of a top-up. `left`: challenges in the pool. `upstream_time`: upstream's clock, if it answered.

    `wait`: seconds before the next request. `error`: why upstream gave none.
    """

    left: int
    upstream_time: datetime | None = None
    wait: float = 0.0
    error: UpstreamError | None = None


class ChallengeSupply:
    """Keeps `wanted` challenges ready. For one thread.

    After a failure it waits on a monotonic clock; the stored wait of an earlier process is taken over once, at start.
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
        """`AHEAD`, or half the validity of upstream's challenges if that is shorter; zero until some were fetched."""

    def top_up(self) -> TopUp:
        """Fetch challenges up to `wanted`, as far as one request and the back-off allow."""
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
            # The challenges were unusable (expired, or known already): another request would return the same.
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
