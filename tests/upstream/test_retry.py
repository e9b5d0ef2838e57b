"""When to try again: jitter, patience as asked for, and clocks that are put back."""

# ruff: noqa: S311 - jitter is no secret

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.upstream.retry import BASE, CAP, LEAST, LONGEST_RETRY_AFTER, SPREAD, due, next_attempt, parse_retry_after

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@given(attempts=st.integers(0, 10_000), seed=st.integers())
def test_full_jitter_grows_to_the_cap(attempts: int, seed: int) -> None:
    delay = next_attempt(attempts, None, NOW, random.Random(seed)) - NOW
    assert LEAST <= delay <= min(CAP, BASE * 2 ** min(max(attempts - 1, 0), 20))


def test_a_fleet_spreads_over_the_whole_window() -> None:
    rng = random.Random(7)
    delays = [(next_attempt(30, None, NOW, rng) - NOW) / CAP for _ in range(4000)]
    for tenth in range(10):
        share = sum(tenth <= delay * 10 < tenth + 1 for delay in delays) / len(delays)
        assert 0.08 < share < 0.12


@given(header=st.text() | st.integers().map(str), seed=st.integers(), attempts=st.integers(1, 50))
def test_no_header_breaks_it_or_delays_beyond_the_clamp(header: str, seed: int, attempts: int) -> None:
    at = next_attempt(attempts, header, NOW, random.Random(seed))
    assert NOW + LEAST <= at <= NOW + LONGEST_RETRY_AFTER + SPREAD


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("5", 5),
        (" 120 ", 120),
        ("0", 0),
        ("00000000000000000060", 60),
        ("99999999999999999999999", 6 * 3600),
        ("Sun, 22 Nov 2026 12:10:00 GMT", 600),
        ("Sun, 22 Nov 2026 11:00:00 GMT", 0),
        ("Sun, 22 Nov 2036 12:00:00 GMT", 6 * 3600),
        ("Sunday, 22-Nov-26 12:10:00 GMT", 600),
        ("Sun Nov 22 12:10:00 2026", 600),
        ("-5", None),
        ("1.5", None),
        ("abc", None),
        ("\N{ARABIC-INDIC DIGIT FIVE}", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after_in_all_its_forms(header: str | None, seconds: int | None) -> None:
    expected = None if seconds is None else timedelta(seconds=seconds)
    assert parse_retry_after(header, NOW) == expected


@given(seed=st.integers(), seconds=st.integers(0, 6 * 3600))
def test_retry_after_is_a_minimum(seed: int, seconds: int) -> None:
    assert next_attempt(1, str(seconds), NOW, random.Random(seed)) >= NOW + timedelta(seconds=seconds)


def test_one_header_for_all_does_not_bring_all_back_at_once() -> None:
    rng = random.Random(11)
    moments = {next_attempt(1, "600", NOW, rng) for _ in range(200)}
    assert max(moments) - min(moments) > SPREAD / 2


def test_a_clock_that_was_put_back_does_not_hold_the_queue() -> None:
    assert due(NOW, NOW)
    assert due(NOW - timedelta(days=1), NOW)
    assert not due(NOW + CAP, NOW)
    assert due(NOW + timedelta(days=400), NOW)
