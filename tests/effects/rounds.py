"""One terminal's background work, round by round, on a machine whose clocks tests set. Queue, pace and clock are real;
upstream is a stub that records the times of its calls. It refuses, as TLS does, a terminal whose clock is years off."""

# ruff: noqa: S311 - jitter is no secret

import random
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.application.claims import new_application_id
from kiosk.effects.background_work import BackgroundWork
from kiosk.effects.heartbeat import Heartbeats
from kiosk.outbox.admission import Admission
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import AuditFinding, Challenge
from kiosk.station.journal import Journal
from kiosk.upstream.contract import (
    BatchAnswer,
    BatchRequest,
    ChallengeOffer,
    ChallengesAnswer,
    HeartbeatAnswer,
    HeartbeatRequest,
)
from kiosk.upstream.delivery import Deliverer
from kiosk.upstream.errors import Unreachable
from kiosk.upstream.pace import Pacer
from kiosk.visit.model import ClosedReason
from tests.outbox.conftest import MEMORY, entry_of
from tests.support.machine import Machine

ROUND = 5.0
SLOW = 50.0
"""Seconds between rounds, longer than real ones, where only the events between them count."""
HOUR, YEAR = timedelta(hours=1), timedelta(days=365)


@dataclass
class Upstream:
    """Its calls, with their monotonic times. `down`: it does not answer."""

    machine: Machine
    down: bool = False
    life: timedelta = timedelta(days=7)
    told: timedelta = field(default_factory=timedelta)
    """Error of the time that it tells."""
    asked: list[tuple[float, str]] = field(default_factory=list)

    def challenges(self, count: int) -> ChallengesAnswer:
        self._arrive("challenges")
        expires = self.machine.true + self.life
        offers = tuple(ChallengeOffer(value=secrets.token_urlsafe(32), expires=expires) for _ in range(count))
        return ChallengesAnswer(challenges=offers, now=self.machine.true + self.told)

    def heartbeat(self, request: HeartbeatRequest) -> HeartbeatAnswer:
        self._arrive("heartbeat")
        return HeartbeatAnswer(now=self.machine.true + self.told)

    def batch(self, request: BatchRequest) -> BatchAnswer:
        self._arrive("batch")
        return BatchAnswer(results=())

    def put_application(self, application_id: str, envelope: bytes) -> str:
        raise NotImplementedError

    def _arrive(self, call: str) -> None:
        self.asked.append((self.machine.elapsed, call))
        if self.down:
            raise Unreachable("connect")
        if abs(self.machine.wrong_by) > YEAR / 2:
            raise Unreachable("tls")  # its certificate is not valid by that clock


@contextmanager
def running_station(machine: Machine) -> Iterator["Station"]:
    """A station in memory: these tests do not depend on the disk."""
    with TemporaryDirectory(dir=MEMORY) as folder:
        running = Station(Path(folder), machine, Upstream(machine))
        yield running
        running.store.stop()


class Enrolled:
    """An identity with an upstream that signs nothing."""

    upstream = "a" * 64
    kiosk_id = "kiosk-0042"
    receipt_keys = ()


class Station:
    """One terminal's background work, round by round."""

    def __init__(self, folder: Path, machine: Machine, upstream: Upstream) -> None:
        self.folder, self.machine, self.upstream = folder, machine, upstream
        self.damage: list[AuditFinding] = []
        self.clock = machine.clock()
        self.store = StoreThread(Outbox.open(folder / "queue", self.clock.now))
        self.pacer = Pacer(self.clock, random.Random(1))
        admission = Admission(folder / "queue", self.clock, altered=list, unseen=list, write=lambda _: None)
        admission.audited([])
        self.work = BackgroundWork(
            store=self.store,
            client=upstream,  # type: ignore[arg-type]
            deliverer=Deliverer(self.store, upstream, Enrolled(), self.pacer),
            pacer=self.pacer,
            clock=self.clock,
            rng=random.Random(1),
            journal=Journal(folder / "journal" / "journal.jsonl", self.clock.now),
            admission=admission,
            audit=lambda _: self.damage,
            answer=lambda _: None,
            closed=lambda: None,
            heartbeats=Heartbeats(upstream, self.store, self.clock),  # type: ignore[arg-type]
        )

    def run(self, seconds: float, every: float = ROUND) -> list[ClosedReason | None]:
        """Run rounds for `seconds`. Returns whether the terminal was closed after each."""
        closed = []
        for _ in range(int(seconds / every)):
            self.machine.wait(every)
            closed.append(self.work.round())
        return closed

    def restart(self) -> "Station":
        self.store.stop()
        return Station(self.folder, self.machine, self.upstream)

    def asked(self, call: str, since: float = 0.0) -> list[float]:
        return [moment for moment, name in self.upstream.asked if name == call and moment >= since]

    def left(self, ahead: timedelta) -> int:
        """Number of challenges after `ahead`, if none is spent or fetched."""
        moment = self.clock.now() + ahead
        return self.store.submit(lambda outbox: outbox.challenges.left(moment)).result()

    def claimed(self) -> list[str]:
        now = self.clock.now()
        items = self.store.submit(lambda outbox: outbox.claim(now, 1, lease_seconds=120)).result()
        return [item.application_id for item in items]

    def accept(self) -> str:
        entry = replace(entry_of(b"sealed", new_application_id(), self.clock.now()), upstream=Enrolled.upstream)
        spent = Challenge(secrets.token_urlsafe(32), self.machine.true + YEAR)
        self.store.submit(lambda outbox: outbox.challenges.add([spent])).result()
        self.store.submit(lambda outbox: outbox.accept(entry, spent.value)).result()
        return entry.application_id
