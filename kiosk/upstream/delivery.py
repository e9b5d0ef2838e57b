"""Bringing accepted applications upstream: one at once for a live visit, the rest in batches.

Claim and settle are two short transactions; HTTP is in neither. Only a receipt that verifies settles an application.
Trouble with upstream (or with this terminal's identity) costs the queue time, never an application; trouble with one
application sets that one aside and holds up nobody behind it.
"""

import random
import re
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol, TypeVar

from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Backoff, Challenge, Queued, State
from kiosk.station.upstream_keys import ReceiptKey
from kiosk.upstream.contract import (
    MAXIMUM_BATCH_BYTES,
    MAXIMUM_BATCH_ITEMS,
    MAXIMUM_CHALLENGES,
    BatchAnswer,
    BatchItem,
    BatchRequest,
    BatchResult,
    ChallengesAnswer,
    Problem,
)
from kiosk.upstream.errors import Refused, TryLater, UpstreamError
from kiosk.upstream.receipts import BadReceipt, verify
from kiosk.upstream.retry import due, next_attempt
from kiosk.visit.model import Outcome

APPLICATIONS = "applications"
CHALLENGES = "challenges"

T = TypeVar("T")


class Store(Protocol):
    """The thread that owns the queue (`kiosk.outbox.thread.StoreThread`)."""

    def submit(self, job: Callable[[Outbox], T]) -> "Future[T]": ...


class DeliveryClient(Protocol):
    """Upstream, as far as delivery goes (`UpstreamClient`)."""

    def put_application(self, application_id: str, envelope: bytes) -> str: ...
    def batch(self, request: BatchRequest) -> BatchAnswer: ...
    def challenges(self, count: int) -> ChallengesAnswer: ...


@dataclass(frozen=True, slots=True)
class Report:
    """One delivery pass: how many applications were sent, settled by a receipt, set aside; and when to come again.

    `next_at` is None when there is no reason to wait. `fault` says in a few words why not all were settled.
    """

    sent: int = 0
    settled: int = 0
    set_aside: int = 0
    next_at: datetime | None = None
    fault: str | None = None


class Deliverer:
    """For one worker thread, with a client of its own. `clock` gives aware times."""

    def __init__(
        self,
        store: Store,
        client: DeliveryClient,
        keys: Sequence[ReceiptKey],
        clock: Callable[[], datetime],
        rng: random.Random,
    ) -> None:
        self._store = store
        self._client = client
        self._keys = keys
        self._clock = clock
        self._rng = rng
        self._batch = 1
        """Slow start: a recovering upstream gets one application, then two, four ..."""

    def deliver_now(self, application_id: str) -> Outcome | None:
        """Send this one at once, back-off or not: somebody waits. None while its outcome is not known."""
        now = self._clock()
        claimed = self._do(lambda outbox: outbox.claim(now, 1, only=application_id))
        if not claimed:
            return self._do(lambda outbox: _settled_outcome(outbox, application_id))
        return self.deliver_claimed(claimed[0])

    def deliver_claimed(self, claimed: Queued) -> Outcome | None:
        """Like `deliver_now`, for one that the caller has claimed already."""
        try:
            receipt = self._client.put_application(claimed.application_id, claimed.sealed)
            outcome = self._settle(claimed, receipt)
        except Refused as refused:
            self._set_aside(claimed, refused.problem)
            return None
        except (UpstreamError, BadReceipt) as error:
            self._failed([claimed], error)
            return None
        except BaseException:
            self._release([claimed])
            raise
        self._succeeded()
        return outcome

    def deliver_backlog_once(self) -> Report:
        """One batch of what is due, if upstream may be tried now."""
        now = self._clock()
        backoff = self._do(lambda outbox: outbox.backoff(APPLICATIONS))
        if not due(backoff.due_at, now):
            return Report(next_at=backoff.due_at, fault="waiting after a failure")
        limit = 1 if backoff.attempts else self._batch
        claimed = self._do(lambda outbox: outbox.claim(now, limit, MAXIMUM_BATCH_BYTES))
        if not claimed:
            return Report()
        try:
            answer = self._client.batch(
                BatchRequest(
                    items=tuple(
                        BatchItem(application_id=item.application_id, envelope=item.sealed.decode("utf-8"))
                        for item in claimed
                    )
                )
            )
        except Refused as refused:
            return self._batch_refused(claimed, refused)
        except UpstreamError as error:
            return replace(self._failed(claimed, error), sent=len(claimed))
        except BaseException:
            self._release(claimed)
            raise
        return self._take(claimed, answer)

    def _take(self, claimed: Sequence[Queued], answer: BatchAnswer) -> Report:
        """Each result on its own; what has none, or none that counts, goes back to the queue."""
        results = {result.application_id: result for result in answer.results}
        settled = set_aside = 0
        left: list[Queued] = []
        error: Exception | None = None
        for item in claimed:
            result = results.get(item.application_id)
            try:
                if self._take_one(item, result):
                    settled += 1
                else:
                    set_aside += 1
            except (UpstreamError, BadReceipt) as caught:
                error = caught
                left.append(item)
        if error is not None:
            report = self._failed(left, error)
            return replace(report, sent=len(claimed), settled=settled, set_aside=set_aside)
        self._succeeded()
        return Report(sent=len(claimed), settled=settled, set_aside=set_aside)

    def _take_one(self, item: Queued, result: BatchResult | None) -> bool:
        """True if settled, False if set aside; raises TryLater or BadReceipt if it has to wait."""
        if result is None or (result.receipt is None) == (result.problem is None):
            raise BadReceipt("claims")
        if result.receipt is not None:
            self._settle(item, result.receipt)
            return True
        problem = result.problem
        if problem is None or problem.status >= 500 or problem.status in (408, 425, 429):  # noqa: PLR2004
            raise TryLater(problem.status if problem else 0)
        self._set_aside(item, problem)
        return False

    def _batch_refused(self, claimed: Sequence[Queued], refused: Refused) -> Report:
        """Refused as a whole: sent one by one from now on, so that the one at fault shows itself and is set aside."""
        self._batch = 1
        if len(claimed) == 1:
            self._set_aside(claimed[0], refused.problem)
            return Report(sent=1, set_aside=1, fault=str(refused))
        self._release(claimed)
        return Report(sent=len(claimed), fault=str(refused))

    def _settle(self, item: Queued, receipt: str) -> Outcome:
        claims = verify(
            receipt,
            self._keys,
            application_id=item.application_id,
            content_sha256=item.content_sha256,
            kiosk_id=item.kiosk_id,
        )
        self._do(lambda outbox: outbox.settle(item.application_id, claims.outcome, receipt.encode("ascii")))
        return claims.outcome

    def _set_aside(self, item: Queued, problem: Problem) -> None:
        reason = _short(problem)
        self._do(lambda outbox: outbox.attention(item.application_id, reason))

    def _release(self, items: Sequence[Queued]) -> None:
        self._do(lambda outbox: outbox.release([item.application_id for item in items]))

    def _failed(self, items: Sequence[Queued], error: Exception) -> Report:
        self._batch = 1
        retry_after = error.retry_after if isinstance(error, TryLater) else None

        def note(outbox: Outbox) -> datetime:
            outbox.release([item.application_id for item in items])
            return _note_failure(outbox, APPLICATIONS, retry_after, self._clock(), self._rng)

        return Report(next_at=self._do(note), fault=str(error))

    def _succeeded(self) -> None:
        self._batch = min(self._batch * 2, MAXIMUM_BATCH_ITEMS)
        self._do(lambda outbox: _note_success(outbox, APPLICATIONS))

    def _do(self, job: Callable[[Outbox], T]) -> T:
        return self._store.submit(job).result()


@dataclass(frozen=True, slots=True)
class TopUp:
    """How many challenges there are now. `upstream_time` is upstream's clock, if it answered."""

    left: int
    upstream_time: datetime | None = None
    next_at: datetime | None = None
    fault: str | None = None


def top_up(
    client: DeliveryClient, store: Store, wanted: int, clock: Callable[[], datetime], rng: random.Random
) -> TopUp:
    """Fetch challenges until `wanted` are there, as far as one request goes and back-off allows."""
    now = clock()
    left, backoff = store.submit(lambda outbox: (outbox.challenges_left(now), outbox.backoff(CHALLENGES))).result()
    if left >= wanted:
        return TopUp(left)
    if not due(backoff.due_at, now):
        return TopUp(left, next_at=backoff.due_at, fault="waiting after a failure")
    try:
        answer = client.challenges(min(wanted - left, MAXIMUM_CHALLENGES))
    except UpstreamError as error:
        fault, retry_after = str(error), error.retry_after if isinstance(error, TryLater) else None
        next_at = store.submit(lambda outbox: _note_failure(outbox, CHALLENGES, retry_after, clock(), rng)).result()
        return TopUp(left, next_at=next_at, fault=fault)

    def keep(outbox: Outbox) -> int:
        outbox.add_challenges([Challenge(offer.value, offer.expires) for offer in answer.challenges])
        _note_success(outbox, CHALLENGES)
        return outbox.challenges_left(clock())

    return TopUp(store.submit(keep).result(), upstream_time=answer.now)


def _note_failure(
    outbox: Outbox, endpoint: str, retry_after: str | None, now: datetime, rng: random.Random
) -> datetime:
    """Persist one more failure; when to try again. Kept on disk, so that a restart does not start hammering."""
    attempts = outbox.backoff(endpoint).attempts + 1
    due_at = next_attempt(attempts, retry_after, now, rng)
    outbox.set_backoff(endpoint, Backoff(attempts, due_at))
    return due_at


def _note_success(outbox: Outbox, endpoint: str) -> None:
    if outbox.backoff(endpoint).attempts:
        outbox.set_backoff(endpoint, Backoff())


def _settled_outcome(outbox: Outbox, application_id: str) -> Outcome | None:
    """The outcome, if another worker brought it meanwhile."""
    row = outbox.show(application_id)
    match row.state:
        case State.APPLIED:
            return Outcome.APPLIED
        case State.REFUSED:
            return Outcome(row.reason or "")
        case State.QUEUED | State.DELIVERING | State.NEEDS_ATTENTION:
            return None


def _short(problem: Problem) -> str:
    """The problem as a short code for lists: only what looks like a code of the contract is repeated."""
    code = problem.code
    return code if re.fullmatch(r"[a-z_]{1,40}", code) else f"status_{problem.status}"
