"""Challenges are in stock before they are needed, and are never requested in a loop."""

# ruff: noqa: S311 - jitter is no secret

import random
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

import pytest

from kiosk.outbox.values import Backoff
from kiosk.upstream.backoff import BASE, CAP
from kiosk.upstream.challenge_supply import CHALLENGES, ChallengeSupply
from kiosk.upstream.contract import MAXIMUM_CHALLENGES, ChallengesAnswer
from kiosk.upstream.errors import TryLater, Unreachable, UpstreamError
from kiosk.visit.model import ClosedReason
from tests.effects.rounds import HOUR, ROUND, Station, running_station
from tests.support.machine import Machine


@pytest.fixture
def station() -> Iterator[Station]:
    with running_station(Machine()) as running:
        yield running


def test_challenges_are_replaced_long_before_they_end(station: Station) -> None:
    """An outage may begin at any moment."""
    station.run(30)
    for _ in range(28):
        station.machine.wait(12 * 3600)
        station.run(3 * ROUND)
        assert station.left(timedelta(days=2, hours=23)) >= 20
    assert len(station.asked("challenges")) <= 5


@pytest.mark.parametrize("life", [timedelta(minutes=12), timedelta(minutes=1), -HOUR], ids=str)
def test_challenges_that_are_of_no_use_are_not_asked_for_again_and_again(station: Station, life: timedelta) -> None:
    station.upstream.life = life
    assert station.run(3600, every=30)[-1] is ClosedReason.NO_CHALLENGE
    assert len(station.asked("challenges")) <= 3600 / CAP + 1


def test_a_wait_of_the_process_before_is_taken_over_once(station: Station) -> None:
    station.upstream.down = True
    station.run(600, every=30)
    asked = len(station.asked("challenges"))
    supply = ChallengeSupply(station.upstream, station.store, 20, station.clock, random.Random(2))
    wait = supply.top_up().wait
    assert wait > 0
    assert len(station.asked("challenges")) == asked, "a restart causes no additional requests"
    station.machine.step(-timedelta(hours=5))
    station.machine.wait(wait)
    supply.top_up()
    assert len(station.asked("challenges")) == asked + 1


def test_an_upstream_that_is_down_is_asked_less_and_less(station: Station) -> None:
    station.upstream.down = True
    station.run(3600)
    asked = station.asked("challenges")
    assert len(asked) < 30
    assert max(later - earlier for earlier, later in pairwise(asked)) > CAP / 3


def test_the_end_of_an_outage_is_its_end_for_the_next_process_too(station: Station) -> None:
    station.upstream.down = True
    station.run(120)
    assert stored(station).attempts > 0
    station.upstream.down = False
    station.run(2 * CAP)
    assert station.left(HOUR) == 20
    assert stored(station) == Backoff()


@pytest.mark.parametrize("life", [timedelta(hours=12), timedelta(days=1), timedelta(days=5)], ids=str)
def test_those_that_live_for_less_than_six_days_are_replaced_after_half_of_their_life(
    station: Station, life: timedelta
) -> None:
    station.upstream.life = life
    supply = ChallengeSupply(station.upstream, station.store, 20, station.clock, random.Random(2))
    for part, asked in ((0.0, 1), (0.4, 1), (0.2, 2), (0.4, 2), (0.2, 3)):
        station.machine.wait(part * life.total_seconds())
        assert supply.top_up().left >= 20
        assert len(station.asked("challenges")) == asked


def test_a_second_outage_begins_with_a_short_wait_again(station: Station) -> None:
    supply = ChallengeSupply(station.upstream, station.store, 20, station.clock, random.Random(2))
    for _ in range(2):
        station.upstream.down = True
        assert 0 < supply.top_up().wait <= BASE
        for _ in range(8):
            station.machine.wait(supply.top_up().wait)
        station.upstream.down = False
        station.machine.wait(CAP)
        assert supply.top_up().left == 20
        station.machine.wait(7 * 24 * 3600)


def test_no_request_asks_for_more_than_upstream_gives_at_once(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def challenges(count: int) -> ChallengesAnswer:
        asked.append(count)
        return ChallengesAnswer(challenges=(), now=station.machine.true)

    monkeypatch.setattr(station.upstream, "challenges", challenges)
    ChallengeSupply(station.upstream, station.store, 80, station.clock, random.Random(2)).top_up()
    assert asked == [MAXIMUM_CHALLENGES]


@pytest.mark.parametrize(("error", "least"), [(TryLater(503, "1800"), 1800.0), (Unreachable("timeout"), 0.0)])
def test_the_quiet_that_upstream_asks_for_is_kept_here_too(
    station: Station, monkeypatch: pytest.MonkeyPatch, error: UpstreamError, least: float
) -> None:
    def challenges(_count: int) -> ChallengesAnswer:
        raise error

    monkeypatch.setattr(station.upstream, "challenges", challenges)
    done = ChallengeSupply(station.upstream, station.store, 20, station.clock, random.Random(2)).top_up()
    assert done.error is error
    assert done.wait >= least
    assert (done.wait >= 1800) is (least > 0)
    assert stored(station).attempts == 1


def stored(station: Station) -> Backoff:
    return station.store.submit(lambda outbox: outbox.view.backoff(CHALLENGES)).result()
