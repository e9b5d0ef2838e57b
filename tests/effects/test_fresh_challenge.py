"""The challenge fetched for the current visit: the visit never waits for it at the PIN."""

from datetime import timedelta

import pytest

from kiosk.application.claims import ChallengeMode
from kiosk.effects.card import NothingToSign
from kiosk.effects.fresh_challenge import AT_ONCE, FRESH_FOR, FreshChallenge
from kiosk.sandbox.faults import fault_file
from kiosk.sandbox.faults.fault_file import Call
from kiosk.upstream.connection.call import Limits
from kiosk.upstream.contract import ChallengesAnswer, Outcome
from tests.effects.bench import VISIT, Bench, claims_of, record
from tests.support.upstream import World


def test_a_visit_that_is_online_signs_over_a_challenge_of_its_own(lasting_world: World, bench: Bench) -> None:
    bench.stock(1)
    bench.fresh.fetch(VISIT)
    sealed = bench.accept()
    assert bench.left() == 1, "the stock is for outages"
    assert bench.terminal.put(sealed) is Outcome.CERTIFICATE_UNKNOWN
    assert record(lasting_world, sealed)["challenge_mode"] == "online"


def test_at_the_pin_a_fresh_one_is_at_hand_without_asking_anybody(bench: Bench) -> None:
    """Neither upstream nor the queue is called between the last PIN key and the signature."""
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
        fault_file.Slow(call=Call.CHALLENGES, latency=20_000),
        fault_file.Status(call=Call.CHALLENGES, status=503),
        fault_file.Portal(call=Call.CHALLENGES),
        fault_file.Drop(call=Call.CHALLENGES),
    ],
    ids=lambda rule: rule.action,
)
def test_an_upstream_that_does_not_answer_at_once_costs_the_visit_nothing(
    lasting_world: World, bench: Bench, rule: fault_file.Rule
) -> None:
    bench.stock(1)
    bench.patience = AT_ONCE
    bench.restart()
    lasting_world.server.inject_faults(rule)
    bench.fresh.fetch(VISIT)
    assert claims_of(bench.state()).challenge.mode is ChallengeMode.POOL


def test_a_fresh_challenge_serves_its_own_visit_only(bench: Bench) -> None:
    bench.stock(1)
    bench.fresh.fetch(VISIT)
    assert claims_of(bench.state(visit=VISIT + 1)).challenge.mode is ChallengeMode.POOL


@pytest.mark.parametrize("answered", ["before", "after"])
def test_the_end_of_its_visit_is_its_end(bench: Bench, answered: str) -> None:
    """Whether its answer comes before or after the end of the visit: no one signs over it, not even after a restart."""
    bench.live.held = [] if answered == "after" else None
    bench.fresh.fetch(VISIT)
    bench.fresh.drop()
    bench.live.run()
    with pytest.raises(NothingToSign):
        bench.state()
    bench.restart()
    assert bench.left() == 0


def test_one_for_each_application_of_a_visit_and_no_more(lasting_world: World, bench: Bench) -> None:
    asked = lasting_world.server.inject_faults(fault_file.Slow(call=Call.CHALLENGES)).done
    for _ in range(3):
        bench.fresh.fetch(VISIT)
    first = bench.state(1)
    bench.fresh.fetch(VISIT)
    second = bench.state(2)
    assert first.challenge != second.challenge
    assert {claims_of(each).challenge.mode for each in (first, second)} == {ChallengeMode.ONLINE}
    assert len(asked) == 2


def test_after_a_wrong_pin_the_next_try_has_one_of_its_own(bench: Bench) -> None:
    """A challenge stated before a wrong PIN is never stated again; while the person types, another one is fetched."""
    bench.fresh.fetch(VISIT)
    first = bench.state()
    bench.statements.abandon(first)
    bench.fresh.fetch(VISIT)
    second = bench.state()
    assert second.challenge != first.challenge
    assert claims_of(second).challenge.mode is ChallengeMode.ONLINE


def test_one_that_came_for_a_visit_that_was_over_makes_room_for_the_next(bench: Bench) -> None:
    first = bench.state_online(VISIT)
    bench.statements.abandon(first)
    bench.fresh.fetch(VISIT)  # not dropped, as if the end of its visit had been missed
    assert claims_of(bench.state_online(VISIT + 1)).challenge.mode is ChallengeMode.ONLINE
    bench.restart()
    assert bench.left() == 1, "of three, all were discarded but the one for the next visit"


def test_after_a_long_visit_it_is_signed_over_as_one_of_the_pool(bench: Bench) -> None:
    bench.fresh.fetch(VISIT)
    bench.wait(FRESH_FOR)
    assert claims_of(bench.state()).challenge.mode is ChallengeMode.POOL


@pytest.mark.parametrize("late", [timedelta(), timedelta(seconds=2)])
def test_its_age_counts_from_its_request_because_upstream_dates_it_before_its_answer(
    bench: Bench, late: timedelta
) -> None:
    client = bench.terminal.client

    class Slow:
        def challenges(self, count: int, limits: Limits | None = None) -> ChallengesAnswer:
            answer = client.challenges(count)
            bench.wait(late)
            return answer

    fresh = FreshChallenge(Slow(), bench.store, bench.live, bench.clock)
    fresh.fetch(VISIT)
    bench.wait(FRESH_FOR - timedelta(seconds=1))
    taken = fresh.take(VISIT)
    assert taken is not None
    assert taken.mode is (ChallengeMode.POOL if late else ChallengeMode.ONLINE)


def test_an_expired_fresh_challenge_is_not_signed_over(bench: Bench) -> None:
    bench.fresh.fetch(VISIT)
    bench.wait(timedelta(days=7))
    with pytest.raises(NothingToSign):
        bench.state()


@pytest.mark.parametrize(("before_its_end", "counts"), [(1, False), (600, True)])
def test_it_counts_as_expired_as_much_earlier_as_the_clock_may_be_slow(
    bench: Bench, before_its_end: int, counts: bool
) -> None:
    bench.stock(2)
    bench.fresh.fetch(VISIT)
    assert bench.fresh._held is not None
    fetched = bench.fresh._held.challenge
    bench.clock.observe(bench.clock.now() + timedelta(seconds=120))
    bench.wait(fetched.expires - bench.clock.now() - timedelta(seconds=before_its_end))
    taken = bench.fresh.take(VISIT)
    assert (taken is not None) is counts
    assert bench.fresh.take(VISIT) is None, "a challenge is taken once"


def test_a_challenge_that_upstream_hands_out_twice_is_used_once(bench: Bench) -> None:
    """For example by a cache on the way."""
    offers = bench.stock(1)
    answer = bench.terminal.client.challenges(1).model_copy(update={"challenges": tuple(offers)})

    class Cache:
        def challenges(self, count: int, limits: Limits | None = None) -> ChallengesAnswer:
            return answer

    fresh = FreshChallenge(Cache(), bench.store, bench.live, bench.clock)
    fresh.fetch(VISIT)
    assert fresh.take(VISIT) is None
    assert bench.state().challenge == offers[0].value
    with pytest.raises(NothingToSign):
        bench.state()


def test_the_answer_with_a_fresh_challenge_sets_the_clock_difference(bench: Bench) -> None:
    assert bench.clock.difference() is None
    bench.fresh.fetch(VISIT)
    assert abs(bench.clock.difference() or timedelta(1)) < timedelta(seconds=5)


def test_upstream_does_not_believe_a_fresh_one_that_is_old(lasting_world: World, bench: Bench) -> None:
    claims = {"context": {"challenge_mode": ChallengeMode.ONLINE}}
    (fresh, old) = bench.terminal.client.challenges(2).challenges
    assert bench.terminal.apply("foreign-ca", challenge=fresh, **claims) is Outcome.CERTIFICATE_UNKNOWN
    lasting_world.now.offset += timedelta(minutes=36)
    late = bench.terminal.sealed("foreign-ca", challenge=old, **claims)
    assert bench.terminal.put(late) is Outcome.MALFORMED
    assert record(lasting_world, late)["detail"] == "challenge_not_fresh"


def test_a_slow_upstream_does_not_keep_the_worker_that_the_application_leaves_by() -> None:
    assert AT_ONCE.total <= 0.5
