"""Fetches a challenge for the current visit, if upstream answers quickly; else the visit signs over one of the pool.

The machine requests it (`FetchChallenge`) when the card is read, at the review and after a wrong PIN. It is stored
before the PIN is entered; at the PIN it has arrived or not, and no person waits for it. The request also finds a
working address of upstream before the application is sent.
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
"""Limits of the request, in seconds. A slow upstream occupies the live worker no longer than this."""
FRESH_FOR = timedelta(minutes=25)
"""Age up to which a challenge proves that the signature was made in this visit; upstream allows a little more."""

log = logging.getLogger(__name__)


class Source(Protocol):
    """The part of `UpstreamClient` that is used here, on the live worker."""

    def challenges(self, count: int, limits: Limits | None = None) -> ChallengesAnswer:
        """See `UpstreamClient.challenges`."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A challenge for one visit. `mode` is its mode in the claims."""

    challenge: Challenge
    mode: ChallengeMode


@dataclass(frozen=True, slots=True)
class _Held:
    visit: int
    challenge: Challenge
    at: float


class FreshChallenge:
    """One challenge at a time. The visit's runner calls `fetch` and `drop`, the reader's thread `take`; none of them
    waits.
    """

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
        """The visit whose request is under way."""
        self._held: _Held | None = None

    def fetch(self, visit: int) -> None:
        """Request a challenge for this visit, unless it has one."""
        with self._lock:
            if self._asked_for == visit or (self._held is not None and self._held.visit == visit):
                return
            self._asked_for = visit
        self._live.submit(self._fetch, visit)

    def take(self, visit: int) -> Fetched | None:
        """The challenge of this visit, to sign over it now; None without one that is still valid and fresh."""
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
        """The visit is over: discard its challenge."""
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
                # Store it now: at the PIN there is no time for it.
                if self._store.submit(lambda outbox: outbox.challenges.add_fresh(challenge)).result():  # noqa: B023
                    self._keep(_Held(visit, challenge, asked_at))
        except (UpstreamError, StorageFailed) as error:
            log.info("no fresh challenge: %s", error)
        finally:
            with self._lock:
                if self._asked_for == visit:
                    self._asked_for = None

    def _keep(self, held: _Held) -> None:
        """Keep the challenge, or discard it if its visit is over; discard also one of an earlier visit."""
        with self._lock:
            over: _Held | None = held
            if self._asked_for == held.visit:
                over, self._held = self._held, held
        if over is not None:
            self._discard(over.challenge)

    def _discard(self, challenge: Challenge) -> None:
        self._store.submit(lambda outbox: outbox.challenges.discard(challenge.value))
