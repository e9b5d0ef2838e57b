"""A terminal's queue and delivery with the real sandbox: real sockets, and faults where they occur in reality."""

# ruff: noqa: S311 - jitter is no secret

import random
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import Challenge, State
from kiosk.upstream.contract import BatchAnswer, BatchRequest, ChallengeOffer, ChallengesAnswer
from kiosk.upstream.delivery import Deliverer, DeliveryClient
from kiosk.upstream.pace import Pacer
from tests.support.upstream import Now, Sealed, Terminal


@dataclass
class FaultyLine:
    """The real client on a faulty line: `before` the request arrives, `after` the answer left."""

    terminal: Terminal
    before: list[BaseException] = field(default_factory=list)
    after: list[BaseException] = field(default_factory=list)
    requests: int = 0

    def put_application(self, application_id: str, envelope: bytes) -> str:
        self._fail(self.before)
        receipt = self.terminal.client.put_application(application_id, envelope)
        self._fail(self.after)
        return receipt

    def batch(self, request: BatchRequest) -> BatchAnswer:
        self._fail(self.before)
        answer = self.terminal.client.batch(request)
        self._fail(self.after)
        return answer

    def challenges(self, count: int) -> ChallengesAnswer:
        self._fail(self.before)
        return self.terminal.client.challenges(count)

    def _fail(self, faults: list[BaseException]) -> None:
        self.requests += faults is self.before
        if faults:
            raise faults.pop(0)


@dataclass(frozen=True)
class Watch:
    """A wall clock that tests move, and a monotonic clock that moves with it."""

    now: Now

    def monotonic(self) -> float:
        return self.now().timestamp()

    def upstream_now(self) -> datetime:
        return self.now()

    def uncertainty(self) -> timedelta:
        return timedelta()


@dataclass
class Station:
    """A queue, a line, and the delivery between them."""

    terminal: Terminal
    store: StoreThread
    line: FaultyLine
    pacer: Pacer

    @property
    def deliverer(self) -> Deliverer:
        return self.another(self.line)

    def another(self, line: DeliveryClient) -> Deliverer:
        """One more deliverer of the same terminal."""
        return Deliverer(self.store, line, self.terminal.identity, self.pacer)

    def accept(self, card: str = "alice", **claims: object) -> str:
        challenge = self.terminal.client.challenges(1).challenges[0]
        sealed = self.terminal.sealed(card, challenge=challenge, **claims)
        self.keep(sealed)
        return sealed.application_id

    def keep(self, sealed: Sealed) -> None:
        self.know([sealed.challenge])
        self.keep_known(sealed)

    def know(self, challenges: Iterable[ChallengeOffer]) -> None:
        """Add them to the queue's stock of challenges."""
        kept = [Challenge(offer.value, offer.expires) for offer in challenges]
        self.store.submit(lambda outbox: outbox.challenges.add(kept)).result()

    def keep_known(self, sealed: Sealed) -> None:
        """Accept it; its challenge is in stock."""
        entry = replace(sealed.entry(self.terminal.identity), accepted_at=self.terminal.now())
        self.store.submit(lambda outbox: outbox.accept(entry, sealed.challenge.value)).result()

    def row(self, application_id: str) -> tuple[State, str | None]:
        row = self.store.submit(lambda outbox: outbox.view.show(application_id)).result()
        return row.state, row.reason

    def wait_out_the_backoff(self) -> None:
        wait = self.store.submit(self.pacer.wait_for_backlog).result()
        self.terminal.now.offset += timedelta(seconds=wait + 1)

    def batches_of(self, limit: int) -> None:
        """Set the batch size, as after a time without failures."""
        self.pacer._pace = replace(self.store.submit(self.pacer.pace).result(), batch=limit)


def station_of(terminal: Terminal, folder: Path) -> Station:
    store = StoreThread(Outbox.open(folder, terminal.now))
    return Station(terminal, store, FaultyLine(terminal), Pacer(Watch(terminal.now), random.Random(1)))
