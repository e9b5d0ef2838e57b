"""One terminal's pace, step by step (a fleet of terminals: test_fleet.py)."""

# ruff: noqa: S311 - jitter is no secret

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.outbox.values import Backoff
from kiosk.station.settings import load_settings
from kiosk.upstream.backoff import AT_CAP, CAP, LEAST, LONGEST_ASKED_WAIT
from kiosk.upstream.feedback import Feedback, Kind
from kiosk.upstream.pace import (
    BURST,
    NEVER,
    OPEN_AFTER,
    RATE,
    START_SPREAD,
    Pace,
    answered,
    backlog_from,
    batch_limit,
    request_from,
    restored,
    sent,
    spread_after_boot,
)

DELIVERED, GONE, BUSY = Feedback(Kind.DELIVERED), Feedback(Kind.LATER), Feedback(Kind.LATER, busy=True)
REFUSED, IDENTITY = Feedback(Kind.REFUSED), Feedback(Kind.IDENTITY)
ANSWERS = [DELIVERED, GONE, BUSY, Feedback(Kind.LATER, 120, busy=True), REFUSED, IDENTITY]
DAY = date(2026, 11, 22)


def after(answers: Sequence[Feedback], pace: Pace | None = None, seed: int = 1) -> tuple[Pace, float]:
    """The pace after a request for each of these answers, sent as soon as allowed, and the time."""
    rng, pace, now = random.Random(seed), pace or Pace(), 0.0
    for answer in answers:
        now = max(now, backlog_from(pace))
        pace = answered(sent(pace, now), answer, now, rng, batch_limit(pace))
    return pace, now


def test_a_terminal_that_knows_nothing_asks_at_once_for_one() -> None:
    assert backlog_from(Pace()) <= 0
    assert batch_limit(Pace()) == 1


def test_batches_double_up_to_fifty() -> None:
    assert [batch_limit(after([DELIVERED] * count)[0]) for count in range(8)] == [1, 2, 4, 8, 16, 32, 50, 50]


def test_what_was_no_batch_makes_none_larger() -> None:
    pace = answered(Pace(), DELIVERED, 0.0, random.Random(1), items=0)
    assert batch_limit(pace) == 1
    for _ in range(9):
        pace = answered(pace, DELIVERED, 0.0, random.Random(1), items=1)
    assert batch_limit(pace) == 2


@pytest.mark.parametrize("trouble", [GONE, BUSY, IDENTITY], ids=str)
def test_after_trouble_one_probes_and_the_rest_begins_anew(trouble: Feedback) -> None:
    grown, _ = after([DELIVERED] * 5)
    failed, _ = after([trouble], grown)
    assert batch_limit(failed) == 1
    back, _ = after([DELIVERED], failed)
    assert (batch_limit(back), back.failures, back.open) == (2, 0, False)


def test_the_third_failure_in_a_row_opens_and_one_success_closes() -> None:
    states = [after([GONE] * count)[0].open for count in range(OPEN_AFTER + 2)]
    assert states == [False] * OPEN_AFTER + [True, True]
    assert not after([GONE] * 9 + [DELIVERED])[0].open
    assert not after([GONE] * 9 + [REFUSED])[0].open


def test_a_refused_identity_opens_at_once_and_waits_long() -> None:
    waits = [backlog_from(after([IDENTITY], seed=seed)[0]) for seed in range(40)]
    assert after([IDENTITY])[0].open
    assert min(waits) >= LEAST
    assert max(waits) > CAP * 0.8
    assert not after([IDENTITY, DELIVERED])[0].identity_refused


@pytest.mark.parametrize(
    ("answer", "failures", "batch", "retries", "identity_refused"),
    [
        (DELIVERED, 0, 16, 0.6, False),
        (REFUSED, 0, 1, 0.5, False),
        (GONE, 5, 1, 0.5, False),
        (BUSY, 5, 1, 0.5, False),
        (IDENTITY, 5, 1, 0.5, True),
    ],
    ids=str,
)
def test_what_each_answer_leaves_of_what_was_learnt_before(
    answer: Feedback, failures: int, batch: int, retries: float, *, identity_refused: bool
) -> None:
    """Any other answer ends the state of a refused identity."""
    before = Pace(
        failures=4, wait_until=50.0, asked_until=170.0, batch=8, tokens=2.0, retries=0.5, identity_refused=True
    )
    left = answered(before, answer, 100.0, random.Random(1), items=8)
    assert (left.failures, left.batch, left.retries) == (failures, batch, retries)
    assert left.identity_refused is identity_refused
    assert left.asked_until == 170.0, "upstream's Retry-After stays in force after other answers"
    assert (left.wait_until == NEVER) is (failures == 0)
    assert left.tokens == (3.0 if answer == DELIVERED else 2.0)


@pytest.mark.parametrize("failures", [1, 2, 9])
@pytest.mark.parametrize("trouble", [GONE, BUSY], ids=str)
def test_a_live_visit_that_fails_meanwhile_leaves_the_plan_for_the_rest_as_it_is(
    trouble: Feedback, failures: int
) -> None:
    """Otherwise the backlog would wait as long as visits continue."""
    planned = Pace(failures=failures, wait_until=160.0)
    failed = answered(planned, trouble, 100.0, random.Random(1))
    assert (failed.failures, failed.wait_until) == (failures + 1, 160.0)
    assert answered(planned, trouble, 160.0, random.Random(1)).wait_until > 160.0, (
        "after the planned wait a new one begins"
    )


@given(answers=st.lists(st.sampled_from(ANSWERS), max_size=40), seed=st.integers())
def test_no_wait_exceeds_the_cap_or_retry_after(answers: list[Feedback], seed: int) -> None:
    pace, now = after(answers, seed=seed)
    longest = LONGEST_ASKED_WAIT if any(answer.retry_after for answer in answers) else CAP
    assert backlog_from(pace) - now <= longest
    assert 1 <= batch_limit(pace) <= 50


@given(answers=st.lists(st.sampled_from([GONE, BUSY, REFUSED, IDENTITY]), min_size=1, max_size=40), seed=st.integers())
def test_a_terminal_that_gets_nowhere_asks_once_a_second_after_its_burst(answers: list[Feedback], seed: int) -> None:
    _, now = after(answers, seed=seed)
    assert now >= (len(answers) - BURST - 1) / RATE


def test_delivering_earns_the_next_turn() -> None:
    assert after([DELIVERED] * 1000)[1] == 0.0


def test_early_retries_of_a_busy_upstream_are_a_tenth_of_its_answers() -> None:
    """Fails after every eighth success: one such retry in ten is early, the others wait as at the cap."""
    rng, pace, now, early, long = random.Random(5), Pace(), 0.0, 0, 0
    for _ in range(200):
        for _ in range(8):
            pace = answered(sent(pace, now), DELIVERED, now, rng, 1)
        pace = answered(sent(pace, now), BUSY, now, rng, 1)
        wait = backlog_from(pace) - now
        early, long = early + (wait <= 5), long + (wait > 5)
        now += wait
    assert long > 30
    assert early < 200 * 8 * 0.1 + 10


def test_what_cannot_be_reached_is_tried_again_soon() -> None:
    waits = [backlog_from(after([GONE], seed=seed)[0]) for seed in range(20)]
    assert max(waits) <= 5


def test_a_busy_upstream_is_tried_again_soon_once() -> None:
    once = [backlog_from(after([BUSY], seed=seed)[0]) for seed in range(20)]
    assert max(once) <= 5
    twice = [after([BUSY, BUSY], seed=seed) for seed in range(20)]
    assert max(backlog_from(pace) - now for pace, now in twice) > CAP / 2


def test_ten_successes_earn_the_next_early_retry() -> None:
    def waits(successes: int) -> float:
        pace, now = after([BUSY, *[DELIVERED] * successes, BUSY])
        return backlog_from(pace) - now

    assert waits(11) <= 5
    assert waits(5) > 5


def test_after_days_the_waits_stay_near_the_cap() -> None:
    waits = [backlog_from(pace) - now for pace, now in (after([GONE] * (AT_CAP + 5), seed=seed) for seed in range(40))]
    assert min(waits) >= 0.8 * CAP
    assert max(waits) <= CAP


def test_upstreams_own_word_outlasts_a_success() -> None:
    pace, now = after([Feedback(Kind.LATER, 600, busy=True)])
    pace = answered(pace, DELIVERED, now + 5, random.Random(1), items=1)
    assert backlog_from(pace) >= now + 600
    assert request_from(pace) >= now + 600


@pytest.mark.parametrize("trouble", [GONE, BUSY, IDENTITY, Feedback(Kind.LATER, 5, busy=True)], ids=str)
def test_upstreams_own_word_outlasts_a_failure_that_says_less(trouble: Feedback) -> None:
    pace, now = after([Feedback(Kind.LATER, 600, busy=True)])
    pace = answered(pace, trouble, now + 5, random.Random(1), items=0)
    assert request_from(pace) >= now + 600


def test_a_live_visit_that_fails_does_not_move_the_next_probe() -> None:
    pace, now = after([GONE] * 12)
    planned = backlog_from(pace)
    for second in range(1, 60):
        pace = answered(pace, GONE, now + second, random.Random(second), items=0)
    assert backlog_from(pace) == planned
    assert pace.failures == 12 + 59


def test_after_a_boot_the_backlog_waits_its_turn_and_nothing_else_does() -> None:
    pace = Pace(spread_until=700.0)
    assert backlog_from(pace) == 700.0
    assert request_from(pace) <= 0
    assert backlog_from(answered(pace, DELIVERED, 10.0, random.Random(1), items=1)) == 700.0


def test_a_fleet_is_spread_over_the_window_with_few_at_first() -> None:
    places = [spread_after_boot(f"K-{number:08}", DAY, START_SPREAD) for number in range(4000)]
    counts = [sum(third <= place * 3 / START_SPREAD < third + 1 for place in places) for third in range(3)]
    assert sum(counts) == 4000
    assert 800 < counts[0] < counts[1] < counts[2] < 1700


def test_the_window_that_was_simulated_is_the_one_that_ships() -> None:
    assert load_settings(None).upstream.spread == START_SPREAD


def test_a_place_is_kept_over_restarts_and_not_over_days() -> None:
    place = spread_after_boot("K-12345678", DAY, START_SPREAD)
    assert spread_after_boot("K-12345678", DAY, START_SPREAD) == place
    assert spread_after_boot("K-12345678", DAY + timedelta(days=1), START_SPREAD) != place


@pytest.mark.parametrize("wall_moved", [-20_000.0, -1.0, -1 / 24, 0.0, 1 / 24, 20_000.0])
def test_a_restart_keeps_the_wait_whatever_the_wall_clock_did(wall_moved: float) -> None:
    stored_at = datetime(2026, 11, 22, tzinfo=UTC)
    own, asked = Backoff(4, stored_at + timedelta(seconds=700)), Backoff(4, stored_at + timedelta(hours=2))
    pace = restored(own, asked, stored_at + timedelta(days=wall_moved), now=50.0)
    assert pace.failures == 4
    assert pace.open
    longest = LONGEST_ASKED_WAIT
    assert pace.wait_until in (NEVER, 750.0) or pace.wait_until == 50 + CAP
    assert backlog_from(pace) <= 50 + longest
    if wall_moved == 0:
        assert (pace.wait_until, pace.asked_until) == (750.0, 50.0 + 7200)


def test_a_token_is_earned_each_second_up_to_the_burst() -> None:
    pace = replace(Pace(), tokens=0.0, counted_at=100.0)
    assert request_from(pace) == 101.0
    assert sent(pace, 103.0).tokens == 2.0
    assert sent(pace, 900.0).tokens == BURST - 1
