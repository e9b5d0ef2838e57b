"""When to try again: jitter, patience as asked for, and clocks that are put back."""

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
    LONGEST_RETRY_AFTER,
    SPREAD,
    STEADY,
    Answer,
    Kind,
    answer_of,
    next_attempt,
    parse_retry_after,
    still_to_wait,
)
from kiosk.upstream.contract import Problem
from kiosk.upstream.errors import BadAnswer, IdentityRefused, Refused, TryLater, Unreachable
from kiosk.upstream.signed_receipts import BadReceipt

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
LATER = Answer(Kind.LATER)


def busy(at_least: float = 0.0) -> Answer:
    return Answer(Kind.LATER, at_least, busy=True)


@pytest.mark.parametrize(
    ("error", "answer"),
    [
        (Unreachable("timeout"), LATER),
        (Unreachable("tls"), LATER),
        (BadAnswer("HTML"), LATER),
        (BadReceipt("signature"), LATER),
        (TryLater(500), busy()),
        (TryLater(503, "120"), busy(120)),
        (TryLater(429, "Sun, 22 Nov 2026 12:10:00 GMT"), busy(600)),
        (TryLater(429, "Fri, 01 Jan 1999 00:02:00 GMT", "Fri, 01 Jan 1999 00:00:00 GMT"), busy(120)),
        (TryLater(429, "Sun, 22 Nov 2026 12:10:00 GMT", "no date"), busy(600)),
        (TryLater(429, "soon"), busy()),
        (Refused(Problem(title="No", status=409)), Answer(Kind.REFUSED)),
        (IdentityRefused("403"), Answer(Kind.IDENTITY)),
        (IdentityRefused("tlsv1 alert unknown ca"), Answer(Kind.IDENTITY)),
    ],
    ids=str,
)
def test_every_outcome_is_of_one_of_four_kinds(error: Exception, answer: Answer) -> None:
    assert answer_of(error, NOW) == answer


@given(failures=st.integers(0, 10_000), seed=st.integers())
def test_full_jitter_grows_to_the_cap(failures: int, seed: int) -> None:
    delay = next_attempt(failures, LATER, 0.0, random.Random(seed))
    assert LEAST <= delay <= min(CAP, BASE * 2 ** min(max(failures - 1, 0), 20))


@pytest.mark.parametrize(("failures", "answer"), [(AT_CAP, LATER), (1, Answer(Kind.IDENTITY))], ids=str)
def test_a_fleet_spreads_over_the_whole_window(failures: int, answer: Answer) -> None:
    rng = random.Random(7)
    delays = [next_attempt(failures, answer, 0.0, rng) / CAP for _ in range(4000)]
    for tenth in range(10):
        share = sum(tenth <= delay * 10 < tenth + 1 for delay in delays) / len(delays)
        assert 0.08 < share < 0.12


@pytest.mark.parametrize("answer", [LATER, busy(), Answer(Kind.IDENTITY)], ids=str)
def test_once_spread_the_waits_stay_near_the_cap(answer: Answer) -> None:
    rng = random.Random(3)
    delays = [next_attempt(AT_CAP + 1, answer, 0.0, rng) for _ in range(50)]
    assert STEADY * CAP <= min(delays) < max(delays) <= CAP


@pytest.mark.parametrize("kind", [Kind.DELIVERED, Kind.REFUSED])
def test_where_upstream_works_nothing_waits(kind: Kind) -> None:
    assert next_attempt(1, Answer(kind), 17.0, random.Random(1)) == 17.0


@given(header=st.text() | st.integers().map(str), seed=st.integers(), failures=st.integers(1, 50))
def test_no_header_breaks_it_or_delays_beyond_the_clamp(header: str, seed: int, failures: int) -> None:
    at = next_attempt(failures, answer_of(TryLater(503, header), NOW), 0.0, random.Random(seed))
    assert LEAST <= at <= LONGEST_RETRY_AFTER.total_seconds() + SPREAD


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
    assert next_attempt(1, Answer(Kind.LATER, seconds), 0.0, random.Random(seed)) >= seconds


def test_one_header_for_all_does_not_bring_all_back_at_once() -> None:
    rng = random.Random(11)
    moments = {next_attempt(1, Answer(Kind.LATER, 600), 0.0, rng) for _ in range(200)}
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
