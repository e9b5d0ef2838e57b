"""One terminal without screens, from statement to accepted application: real queue, real sandbox."""

from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from kiosk.application.claims import ApplicationClaims, parse_claims
from kiosk.effects.card import Statement
from kiosk.effects.fresh_challenge import FreshChallenge
from kiosk.effects.statement import StatementMaker
from kiosk.outbox.admission import queue_closed_by
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import Challenge
from kiosk.station.clock import ClockQuality, SystemClock
from kiosk.upstream.connection.call import Limits
from kiosk.upstream.contract import ChallengeOffer
from kiosk.visit.effects import VerifyAndSign
from kiosk.visit.model import Applicant, ClosedReason, Consent, Draft, Review
from kiosk.visit.rules import declarations_needed
from tests.support.upstream import LIMITS, Sealed, Terminal, World, card_key

VISIT = 7


class AtOnce(Executor):
    """The live worker, synchronous, so that a test sees the results; or held back until `run`."""

    def __init__(self) -> None:
        self.held: list[Any] | None = None

    def submit(self, job: Any, /, *arguments: Any, **keywords: Any) -> "Future[Any]":
        if self.held is not None:
            self.held.append((job, arguments))
        else:
            job(*arguments, **keywords)
        return Future()

    def run(self) -> None:
        held, self.held = self.held or [], None
        for job, arguments in held:
            job(*arguments)


@dataclass
class Bench:
    """One terminal without screens: its queue, its clock, its statements and its fetched challenges."""

    terminal: Terminal
    folder: Path
    moved: timedelta = field(default_factory=timedelta)
    elapsed: float = 1000.0
    patience: Limits = LIMITS
    """Time-outs for a fresh challenge; a busy test machine must not look like a slow upstream."""

    def __post_init__(self) -> None:
        self.clock = SystemClock(
            300,
            self._wall,
            lambda: self.elapsed,
            lambda: ClockQuality.SYNCHRONISED,
        )
        self.live = AtOnce()
        self.open()

    def open(self) -> None:
        self.store = StoreThread(Outbox.open(self.folder, self.clock.now))
        self.fresh = FreshChallenge(self.terminal.client, self.store, self.live, self.clock, self.patience)
        identity, campaign = self.terminal.identity, self.terminal.campaign
        self.statements = StatementMaker(identity, campaign, self.clock, self.store, self.fresh.take)

    def _wall(self) -> float:
        return (self.terminal.now() + self.moved).timestamp()

    def wait(self, duration: timedelta) -> None:
        self.moved += duration
        self.elapsed += duration.total_seconds()

    def restart(self) -> None:
        self.store.stop()
        self.open()

    def stock(self, count: int) -> list[ChallengeOffer]:
        offers = list(self.terminal.client.challenges(count).challenges)
        kept = [Challenge(offer.value, offer.expires) for offer in offers]
        self.store.submit(lambda outbox: outbox.challenges.add(kept)).result()
        return offers

    def left(self) -> int:
        return self.store.submit(lambda outbox: outbox.challenges.left(self.clock.now())).result()

    def closed(self) -> ClosedReason | None:
        return self.store.submit(lambda outbox: queue_closed_by(outbox, self.clock)).result()

    def state(self, number: int = 1, visit: int = VISIT) -> Statement:
        return self.statements.make(VerifyAndSign(visit, 1, draft(number)))

    def state_online(self, visit: int) -> Statement:
        self.fresh.fetch(visit)
        return self.state(visit=visit)

    def accept(self, number: int = 1, visit: int = VISIT, card: str = "foreign-ca") -> Sealed:
        """A whole commit: stated, signed, sealed, accepted."""
        stated = self.state(number, visit)
        sealed = self.seal(stated, card)
        self.keep(sealed, stated.challenge)
        return sealed

    def accept_sealed(self, sealed: Sealed) -> Sealed:
        """Accept an application that was signed elsewhere, over a challenge of upstream's."""
        challenge = Challenge(sealed.challenge.value, sealed.challenge.expires)
        self.store.submit(lambda outbox: outbox.challenges.add([challenge])).result()
        self.keep(sealed, challenge.value)
        return sealed

    def seal(self, stated: Statement, card: str = "foreign-ca") -> Sealed:
        claims = claims_of(stated)
        jws = card_key(self.terminal.cards, card).sign(stated.payload, stated.typ)
        offer = ChallengeOffer(value=claims.challenge.value, expires=claims.challenge.expires)
        return self.terminal.sealed_jws(jws, stated.application_id, offer)

    def keep(self, sealed: Sealed, challenge: str) -> None:
        entry = sealed.entry(self.terminal.identity)
        self.store.submit(lambda outbox: outbox.accept(entry, challenge)).result()


def draft(number: int = 1) -> Draft:
    return Draft(
        applicant=Applicant.SELF,
        items=("card",),
        service="sakura-pay",
        inputs=(f"{10**15 + number}", "123456"),
        phone="0042",
        consents=frozenset(Consent),
        declarations=declarations_needed(Applicant.SELF),
        review=Review(sha256(b"review").hexdigest(), "ja"),
    )


def claims_of(stated: Statement) -> ApplicationClaims:
    claims = parse_claims(stated.payload)
    assert isinstance(claims, ApplicationClaims)
    return claims


def record(world: World, sealed: Sealed) -> dict[str, Any]:
    found = world.server.sandbox.record(sealed.application_id)
    assert found is not None
    return found
