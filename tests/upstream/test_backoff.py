"""Time of the next attempt: jitter, upstream's Retry-After, and clocks that are set back."""

# ruff: noqa: S311 - jitter is no secret

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.upstream.backoff import (
    AT_CAP,
    BASE,
    CAP,
    LEAST,
    LONGEST_ASKED_WAIT,
    SPREAD,
    STEADY,
    still_to_wait,
    wait_after,
)
from kiosk.upstream.errors import TryLater
from kiosk.upstream.feedback import Feedback, Kind, feedback_of

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
LATER = Feedback(Kind.LATER)


def busy(retry_after: float = 0.0) -> Feedback:
    return Feedback(Kind.LATER, retry_after, busy=True)


@given(failures=st.integers(0, 10_000), seed=st.integers())
def test_full_jitter_grows_to_the_cap(failures: int, seed: int) -> None:
    delay = wait_after(failures, LATER, random.Random(seed))
    assert LEAST <= delay <= min(CAP, BASE * 2 ** min(max(failures - 1, 0), 20))


@pytest.mark.parametrize(("failures", "feedback"), [(AT_CAP, LATER), (1, Feedback(Kind.IDENTITY))], ids=str)
def test_a_fleet_spreads_over_the_whole_window(failures: int, feedback: Feedback) -> None:
    rng = random.Random(7)
    delays = [wait_after(failures, feedback, rng) / CAP for _ in range(4000)]
    for tenth in range(10):
        share = sum(tenth <= delay * 10 < tenth + 1 for delay in delays) / len(delays)
        assert 0.08 < share < 0.12


@pytest.mark.parametrize("feedback", [LATER, busy(), Feedback(Kind.IDENTITY)], ids=str)
def test_once_spread_the_waits_stay_near_the_cap(feedback: Feedback) -> None:
    rng = random.Random(3)
    delays = [wait_after(AT_CAP + 1, feedback, rng) for _ in range(50)]
    assert STEADY * CAP <= min(delays) < max(delays) <= CAP


@pytest.mark.parametrize("kind", [Kind.DELIVERED, Kind.REFUSED])
def test_where_upstream_works_nothing_waits(kind: Kind) -> None:
    assert wait_after(1, Feedback(kind), random.Random(1)) == 0.0


@given(header=st.text() | st.integers().map(str), seed=st.integers(), failures=st.integers(1, 50))
def test_no_header_breaks_it_or_delays_beyond_the_clamp(header: str, seed: int, failures: int) -> None:
    wait = wait_after(failures, feedback_of(TryLater(503, header), NOW), random.Random(seed))
    assert LEAST <= wait <= LONGEST_ASKED_WAIT


@given(seed=st.integers(), seconds=st.integers(0, 6 * 3600))
def test_retry_after_is_a_minimum(seed: int, seconds: int) -> None:
    assert wait_after(1, Feedback(Kind.LATER, seconds), random.Random(seed)) >= seconds


def test_one_header_for_all_does_not_bring_all_back_at_once() -> None:
    rng = random.Random(11)
    moments = {wait_after(1, Feedback(Kind.LATER, 600), rng) for _ in range(200)}
    assert max(moments) - min(moments) > SPREAD / 2


@pytest.mark.parametrize(
    ("due_in", "waits"),
    [
        (timedelta(seconds=-1), 0),
        (timedelta(), 0),
        (timedelta(seconds=40), 40),
        (timedelta(hours=1), CAP),
        (timedelta(days=400), 0),
        (timedelta(days=-20_000), 0),
    ],
    ids=str,
)
def test_a_clock_that_was_put_back_does_not_hold_the_queue(due_in: timedelta, waits: float) -> None:
    assert still_to_wait(NOW + due_in, NOW, CAP) == waits
