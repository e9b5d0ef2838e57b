"""A challenge fetched for the visit that is on, if upstream answers at once; else the visit signs over one of the pool.

The machine asks for it (`FetchChallenge`) when the card is read, at the review and after a wrong PIN. It is on the disk
before the PIN is entered: at the PIN it is there or it is not, and nobody ever waits for it. Asking also finds out
which of upstream's addresses works, before the application leaves.
"""

import logging
import threading
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from kiosk.application.claims import ChallengeMode
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import Challenge, StorageFailed
from kiosk.station.clock import SystemClock
from kiosk.upstream.connection.call import Limits
from kiosk.upstream.contract import ChallengesAnswer
from kiosk.upstream.errors import UpstreamError

AT_ONCE = Limits(connect=1, read=0.3, total=0.3)
"""What counts as an answer at once. A slow upstream keeps the live worker for no longer than this."""
FRESH_FOR = timedelta(minutes=25)
"""So long after it was fetched a challenge shows that the signature is of this visit; upstream allows a little more."""

log = logging.getLogger(__name__)


class Source(Protocol):
    """Upstream, as far as this goes (`UpstreamClient`). Called on the live worker."""

    def challenges(self, count: int, limits: Limits | None = None) -> ChallengesAnswer: ...


@dataclass(frozen=True, slots=True)
class Fetched:
    """A challenge in hand for one visit. `mode` is what the claims may say of it."""

    challenge: Challenge
    mode: ChallengeMode


@dataclass(frozen=True, slots=True)
class _Held:
    visit: int
    challenge: Challenge
    at: float


class FreshChallenge:
    """One at a time. `fetch` and `drop` are called by the visit's runner, `take` by the reader's thread; none waits."""

    def __init__(
        self, client: Source, store: StoreThread, live: Executor, clock: SystemClock, limits: Limits = AT_ONCE
    ) -> None:
        self._client = client
        self._limits = limits
        self._store = store
        self._live = live
        self._clock = clock
        self._lock = threading.Lock()
        self._asked_for: int | None = None
        """The visit for which an answer is awaited."""
        self._held: _Held | None = None

    def fetch(self, visit: int) -> None:
        """Have one for this visit, unless it has one already."""
        with self._lock:
            if self._asked_for == visit or (self._held is not None and self._held.visit == visit):
                return
            self._asked_for = visit
        self._live.submit(self._fetch, visit)

    def take(self, visit: int) -> Fetched | None:
        """The one fetched for this visit, to be signed over now; None if there is none that still counts."""
        with self._lock:
            held = self._held
            if held is None or held.visit != visit:
                return None
            self._held = None
        if held.challenge.expires <= self._clock.now() + self._clock.uncertainty():
            self._discard(held.challenge)
            return None
        age = timedelta(seconds=self._clock.monotonic() - held.at)
        return Fetched(held.challenge, ChallengeMode.ONLINE if age < FRESH_FOR else ChallengeMode.POOL)

    def drop(self) -> None:
        """The visit is over: what was fetched for it is never signed over."""
        with self._lock:
            held, self._held, self._asked_for = self._held, None, None
        if held is not None:
            self._discard(held.challenge)

    def _fetch(self, visit: int) -> None:
        try:
            asked_at = self._clock.monotonic()
            answer = self._client.challenges(1, self._limits)
            self._clock.observe(answer.now)
            for offer in answer.challenges[:1]:
                challenge = Challenge(offer.value, offer.expires)
                # On the disk now: at the PIN there is no time for it.
                if self._store.submit(lambda outbox: outbox.challenges.add_fresh(challenge)).result():  # noqa: B023
                    self._keep(_Held(visit, challenge, asked_at))
        except (UpstreamError, StorageFailed) as error:
            log.info("no fresh challenge: %s", error)
        finally:
            with self._lock:
                if self._asked_for == visit:
                    self._asked_for = None

    def _keep(self, held: _Held) -> None:
        """Unless its visit is over: then it goes, as does what an earlier visit may have left."""
        with self._lock:
            over: _Held | None = held
            if self._asked_for == held.visit:
                over, self._held = self._held, held
        if over is not None:
            self._discard(over.challenge)

    def _discard(self, challenge: Challenge) -> None:
        self._store.submit(lambda outbox: outbox.challenges.discard(challenge.value))
