"""Which challenge a visit's signature is made over, against the real queue and the real sandbox: single use, expiry,
restart, outage, and the fresh one of a visit that is online."""

import time
from collections.abc import Iterator
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from devices.simulator import practice_cards
from kiosk.application.claims import ApplicationClaims, ChallengeMode, parse_claims
from kiosk.effects.card import CannotState, Statement
from kiosk.effects.fresh import AT_ONCE, FRESH_FOR, FreshChallenge
from kiosk.effects.statement import Stater
from kiosk.effects.upkeep import closed_reason
from kiosk.outbox.challenges import MARGIN
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import Challenge, NotAccepted, Reason
from kiosk.sandbox import faults
from kiosk.sandbox.faults import Call
from kiosk.station.clock import ClockQuality, SystemClock
from kiosk.station.settings import load_settings
from kiosk.upstream.contract import ChallengeOffer, ChallengesAnswer
from kiosk.upstream.transport import Limits
from kiosk.visit.effects import Draft, VerifyAndSign
from kiosk.visit.model import Applicant, ClosedReason, Consent, Outcome, Review
from kiosk.visit.rules import declarations_needed
from tests.support.upstream import LIMITS, Sealed, Terminal, World, card_key, running_world

VISIT = 7


class AtOnce(Executor):
    """The live worker, done when asked: a test sees what came of it. Or held back until `run`."""

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
    """One terminal without screens: its queue, its clock, what states and what fetches ahead."""

    terminal: Terminal
    folder: Path
    moved: timedelta = field(default_factory=timedelta)
    elapsed: float = 1000.0
    patience: Limits = LIMITS
    """With a fresh challenge; a busy machine is no slow upstream."""

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
        self.stater = Stater(identity, campaign, self.clock, self.store, self.fresh.take)

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
        self.store.submit(lambda outbox: outbox.add_challenges(kept)).result()
        return offers

    def left(self) -> int:
        return self.store.submit(lambda outbox: outbox.challenges_left(self.clock.now())).result()

    def closed(self) -> ClosedReason | None:
        return self.store.submit(lambda outbox: closed_reason(outbox, self.clock, self.clock.now())).result()

    def state(self, number: int = 1, visit: int = VISIT) -> Statement:
        return self.stater.state(VerifyAndSign(visit, 1, draft(number)))

    def accept(self, number: int = 1, visit: int = VISIT, card: str = "foreign-ca") -> Sealed:
        """A whole commit: stated, signed, sealed, accepted."""
        stated = self.state(number, visit)
        sealed = self.seal(stated, card)
        self.keep(sealed, stated.challenge)
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


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory, practice_folder: Path) -> Iterator[World]:
    with running_world(tmp_path_factory.mktemp("world"), practice_cards(practice_folder)) as running:
        yield running


@pytest.fixture(scope="module")
def enrolled(world: World) -> Iterator[Terminal]:
    with world.terminal() as terminal:
        yield terminal


@pytest.fixture
def bench(world: World, enrolled: Terminal, tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(enrolled, tmp_path / "queue")
    yield bench
    bench.store.stop()
    world.server.misbehave()
    world.now.offset = timedelta()


def record(world: World, sealed: Sealed) -> dict[str, Any]:
    found = world.server.sandbox.record(sealed.application_id)
    assert found is not None
    return found


# --- the pool


def test_a_visit_signs_over_a_challenge_fetched_ahead_and_says_so(world: World, bench: Bench) -> None:
    (offer,) = bench.stock(1)
    sealed = bench.accept()
    assert sealed.challenge.value == offer.value
    assert bench.terminal.put(sealed) is Outcome.CERTIFICATE_UNKNOWN
    assert record(world, sealed)["challenge_mode"] == "pool"


def test_each_is_good_for_one_signature(bench: Bench) -> None:
    bench.stock(2)
    assert bench.state(1).challenge != bench.state(2).challenge
    with pytest.raises(CannotState, match="no challenge is left"):
        bench.state(3)


def test_so_many_visits_as_are_kept_ready_work_through_an_outage(world: World, bench: Bench) -> None:
    wanted = load_settings(None).upstream.challenges
    assert wanted == 20
    bench.stock(wanted)
    world.server.stop()
    try:
        sealed = []
        for number in range(wanted):
            assert bench.closed() is None
            bench.fresh.fetch(VISIT)
            sealed.append(bench.accept(number))
        assert bench.closed() is ClosedReason.NO_CHALLENGE, "told before anybody starts"
        with pytest.raises(CannotState):
            bench.state()
    finally:
        world.server.start()
    # Upstream judges the certificate after the challenge, so this outcome says that the challenge counted.
    assert {bench.terminal.put(each) for each in sealed} == {Outcome.CERTIFICATE_UNKNOWN}
    assert {record(world, each)["challenge_mode"] for each in sealed} == {"pool"}


def test_the_pool_survives_a_restart_and_what_was_spent_stays_spent(bench: Bench) -> None:
    bench.stock(3)
    spent = bench.accept()
    bench.state()
    assert bench.left() == 1
    bench.restart()
    assert bench.left() == 2, "a signature that was never kept went with the process"
    again = bench.seal(bench.state())
    with pytest.raises(NotAccepted) as caught:
        bench.keep(again, spent.challenge.value)
    assert caught.value.reason is Reason.NO_CHALLENGE


def test_one_that_was_stated_over_and_given_up_is_never_stated_over_again(bench: Bench) -> None:
    (offer,) = bench.stock(1)
    bench.stater.abandon(bench.state())
    bench.restart()
    assert bench.left() == 0
    assert bench.closed() is ClosedReason.NO_CHALLENGE
    other = bench.terminal.sealed(challenge=offer)
    with pytest.raises(NotAccepted):
        bench.keep(other, offer.value)


def test_the_same_challenge_under_a_second_application_is_refused_by_upstream(world: World, bench: Bench) -> None:
    (offer,) = bench.stock(1)
    assert bench.terminal.put(bench.accept()) is Outcome.CERTIFICATE_UNKNOWN
    replayed = bench.terminal.sealed("bob", challenge=offer)
    assert bench.terminal.put(replayed) is Outcome.CHALLENGE_REUSED
    assert record(world, replayed)["outcome"] == "challenge_reused"


def test_it_counts_as_expired_earlier_by_as_much_as_the_clock_may_be_off(bench: Bench) -> None:
    (offer,) = bench.stock(1)
    bench.moved = offer.expires - bench.terminal.now() - MARGIN - timedelta(seconds=100)
    # Nothing is known of the clock but what would be tolerated: 300 s.
    with pytest.raises(CannotState):
        bench.state()
    assert bench.closed() is ClosedReason.NO_CHALLENGE
    bench.clock.observe(bench.clock.now())
    assert bench.closed() is None
    bench.elapsed += 7 * 86_400  # a week without upstream: the quartz may have drifted by a minute
    bench.moved += timedelta(seconds=20)
    bench.clock.observe(bench.clock.now() - timedelta(seconds=90))
    with pytest.raises(CannotState):
        bench.state()


def test_under_a_clock_that_became_wrong_nothing_is_stated_and_nothing_spent(bench: Bench) -> None:
    bench.stock(1)
    bench.clock.observe(bench.clock.now())
    bench.moved = timedelta(hours=1)
    with pytest.raises(CannotState, match="clock"):
        bench.state()
    bench.moved = timedelta()
    assert bench.state().challenge


# --- the fresh one


def test_a_visit_that_is_online_signs_over_a_challenge_of_its_own(world: World, bench: Bench) -> None:
    bench.stock(1)
    bench.fresh.fetch(VISIT)
    sealed = bench.accept()
    assert bench.left() == 1, "the pool is for outages"
    assert bench.terminal.put(sealed) is Outcome.CERTIFICATE_UNKNOWN
    assert record(world, sealed)["challenge_mode"] == "online"


def test_at_the_pin_a_fresh_one_is_at_hand_without_asking_anybody(bench: Bench) -> None:
    """Neither upstream nor the queue: from the last PIN key to the signature nothing is added, something is saved."""
    bench.fresh.fetch(VISIT)
    bench.store.stop()
    assert claims_of(bench.state()).challenge.mode is ChallengeMode.ONLINE


def test_nobody_waits_for_one_that_is_still_on_its_way(bench: Bench) -> None:
    bench.stock(1)
    bench.live.held = []
    bench.fresh.fetch(VISIT)
    assert claims_of(bench.state()).challenge.mode is ChallengeMode.POOL
    bench.live.run()
    assert claims_of(bench.state()).challenge.mode is ChallengeMode.ONLINE


@pytest.mark.parametrize(
    "rule",
    [
        faults.Slow(call=Call.CHALLENGES, latency=2000),
        faults.Status(call=Call.CHALLENGES, status=503),
        faults.Portal(call=Call.CHALLENGES),
        faults.Drop(call=Call.CHALLENGES),
    ],
    ids=lambda rule: rule.action,
)
def test_an_upstream_that_does_not_answer_at_once_costs_the_visit_nothing(
    world: World, bench: Bench, rule: faults.Rule
) -> None:
    bench.stock(1)
    bench.patience = AT_ONCE
    bench.restart()
    world.server.misbehave(rule)
    began = time.monotonic()
    bench.fresh.fetch(VISIT)
    assert time.monotonic() - began < AT_ONCE.connect + AT_ONCE.total + 0.5
    assert claims_of(bench.state()).challenge.mode is ChallengeMode.POOL


def test_it_belongs_to_its_visit(bench: Bench) -> None:
    bench.stock(1)
    bench.fresh.fetch(VISIT)
    assert claims_of(bench.state(visit=VISIT + 1)).challenge.mode is ChallengeMode.POOL


@pytest.mark.parametrize("answered", ["before", "after"])
def test_the_end_of_its_visit_is_its_end(bench: Bench, answered: str) -> None:
    """Whether its answer came before the visit ended or after: nobody ever signs over it, not even after a restart."""
    bench.live.held = [] if answered == "after" else None
    bench.fresh.fetch(VISIT)
    bench.fresh.drop()
    bench.live.run()
    with pytest.raises(CannotState):
        bench.state()
    bench.restart()
    assert bench.left() == 0


def test_one_for_each_application_of_a_visit_and_no_more(world: World, bench: Bench) -> None:
    asked = world.server.misbehave(faults.Slow(call=Call.CHALLENGES)).done
    for _ in range(3):
        bench.fresh.fetch(VISIT)
    first = bench.state(1)
    bench.fresh.fetch(VISIT)
    second = bench.state(2)
    assert first.challenge != second.challenge
    assert {claims_of(each).challenge.mode for each in (first, second)} == {ChallengeMode.ONLINE}
    assert len(asked) == 2


def test_after_a_long_visit_it_is_signed_over_as_one_of_the_pool(bench: Bench) -> None:
    bench.fresh.fetch(VISIT)
    bench.wait(FRESH_FOR)
    assert claims_of(bench.state()).challenge.mode is ChallengeMode.POOL


def test_one_that_expired_meanwhile_is_not_signed_over(bench: Bench) -> None:
    bench.fresh.fetch(VISIT)
    bench.wait(timedelta(days=7))
    with pytest.raises(CannotState):
        bench.state()


def test_a_challenge_that_upstream_hands_out_twice_is_used_once(bench: Bench) -> None:
    """As a cache on the way would do it."""
    offers = bench.stock(1)
    answer = bench.terminal.client.challenges(1).model_copy(update={"challenges": tuple(offers)})

    class Cache:
        def challenges(self, count: int, limits: Limits | None = None) -> ChallengesAnswer:
            return answer

    fresh = FreshChallenge(Cache(), bench.store, bench.live, bench.clock)
    fresh.fetch(VISIT)
    assert fresh.take(VISIT) is None
    assert bench.state().challenge == offers[0].value
    with pytest.raises(CannotState):
        bench.state()


def test_it_also_tells_the_time(bench: Bench) -> None:
    assert bench.clock.difference() is None
    bench.fresh.fetch(VISIT)
    assert abs(bench.clock.difference() or timedelta(1)) < timedelta(seconds=5)


def test_upstream_does_not_believe_a_fresh_one_that_is_old(world: World, bench: Bench) -> None:
    claims = {"context": {"challenge_mode": ChallengeMode.ONLINE}}
    (fresh, old) = bench.terminal.client.challenges(2).challenges
    assert bench.terminal.apply("foreign-ca", challenge=fresh, **claims) is Outcome.CERTIFICATE_UNKNOWN
    world.now.offset += timedelta(minutes=36)
    late = bench.terminal.sealed("foreign-ca", challenge=old, **claims)
    assert bench.terminal.put(late) is Outcome.MALFORMED
    assert record(world, late)["detail"] == "challenge_not_fresh"
