"""A wall clock that jumps, at the start and while running: the terminal closes, opens again, and keeps its
schedules.
"""

# ruff: noqa: S311 - no secret hangs on these jumps

import random
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from kiosk.campaign.japan_time import JST
from kiosk.effects.heartbeat import HEARTBEAT_EVERY
from kiosk.station.clock import RELEASED
from kiosk.station.journal_chain import verify
from kiosk.upstream.backoff import CAP
from kiosk.visit.model import ClosedReason
from tests.effects.rounds import HOUR, ROUND, SLOW, YEAR, Station
from tests.support.machine import TODAY

JUMPS = [
    HOUR,
    -HOUR,
    timedelta(hours=12),
    -timedelta(hours=12),
    timedelta(days=30),
    -timedelta(days=30),
    YEAR,
    -YEAR,
    datetime(1970, 1, 1, tzinfo=UTC) - TODAY,
    datetime(2000, 1, 1, tzinfo=UTC) - TODAY,
    datetime(2099, 12, 31, tzinfo=UTC) - TODAY,
]


def named(value: object) -> str:
    return f"{value.days:+}d{value.seconds // 3600}h" if isinstance(value, timedelta) else str(value)


def gaps(moments: list[float]) -> list[float]:
    return [after - before for before, after in pairwise(moments)]


def test_a_jump_in_flight_closes_at_the_next_round_and_opens_at_the_next_after_it_is_put_right(
    station: Station,
) -> None:
    """While it is wrong, upstream gets no additional calls, and no challenge counts as expired."""
    assert set(station.run(30)) == {None}
    for jump in JUMPS:
        since = station.machine.elapsed
        station.machine.step(jump)
        assert set(station.run(3600, every=100)) == {ClosedReason.CLOCK}, jump
        station.machine.set_right()
        assert station.run(ROUND) == [None], jump
        assert station.asked("challenges", since) == [], jump
        assert len(station.asked("heartbeat", since)) <= 3600 / HEARTBEAT_EVERY + 1, jump
    assert verify(station.folder / "journal" / "journal.jsonl").faults == ()


@pytest.mark.parametrize("jump", [HOUR, -HOUR, timedelta(days=30), -timedelta(days=30)], ids=named)
def test_wrong_from_the_start_is_noticed_as_soon_as_upstream_has_told_its_time(
    station: Station, jump: timedelta
) -> None:
    station.machine.step(jump)
    assert station.run(ROUND) == [ClosedReason.CLOCK]
    station.machine.set_right()
    assert station.run(ROUND)[-1] is None


@pytest.mark.parametrize("wall", [datetime(1970, 1, 1, tzinfo=UTC), datetime(2000, 1, 1, tzinfo=UTC)], ids=str)
def test_a_clock_that_nobody_set_is_wrong_without_asking_anybody(station: Station, wall: datetime) -> None:
    station.machine.set_to(wall)
    assert wall < RELEASED
    assert set(station.run(600, every=30)) == {ClosedReason.CLOCK}
    station.machine.set_right()
    assert opened_within(station, CAP + SLOW)


@pytest.mark.parametrize("jump", [YEAR, datetime(2099, 12, 31, tzinfo=UTC) - TODAY], ids=named)
def test_years_ahead_from_the_start_nobody_can_begin(station: Station, jump: timedelta) -> None:
    """No server certificate is valid then, so upstream can neither tell the time nor give a challenge."""
    station.machine.step(jump)
    assert set(station.run(3600, every=30)) == {ClosedReason.NO_CHALLENGE}
    station.machine.set_right()
    assert opened_within(station, CAP + SLOW)


def test_years_ahead_from_the_start_every_challenge_has_expired_and_comes_back(station: Station) -> None:
    station.run(30)
    station.machine.step(YEAR)
    station = station.restart()
    assert set(station.run(600, every=30)) == {ClosedReason.NO_CHALLENGE}
    station.machine.set_right()
    assert station.run(ROUND) == [None]
    station.store.stop()


@pytest.mark.parametrize("restarted", [False, True], ids=["in flight", "over a restart"])
def test_no_plan_is_put_off_beyond_the_cap(station: Station, restarted: bool) -> None:
    """Upstream is down while the clock is wrong, and returns after it was corrected."""
    station.run(30)
    station.accept()
    for jump in JUMPS:
        station.upstream.down = True
        station.machine.step(jump)
        station.run(1800, every=100)
        station.machine.set_right()
        if restarted:
            station = station.restart()
        station.upstream.down = False
        back = station.machine.elapsed
        station.run(CAP + 2 * SLOW, every=SLOW)
        assert station.asked("batch", back), f"the waiting application was not sent, {jump}"
        assert station.asked("batch", back)[0] - back <= CAP + SLOW, jump
    station.store.stop()


def test_a_clock_that_jumps_to_and_fro_makes_no_hot_loop(station: Station) -> None:
    """Another time in every round, upstream up and down, restarts in between: the token bucket limits the calls."""
    station.accept()
    rng = random.Random(7)
    for turn in range(240):
        station.machine.wrong_by = rng.choice([*JUMPS, timedelta()])
        station.upstream.down = turn % 60 < 20
        station.run(ROUND)
        if turn % 50 == 49:
            station = station.restart()
    station.machine.set_right()
    station.upstream.down = False
    assert opened_within(station, CAP + SLOW)
    moments = [moment for moment, _ in station.upstream.asked]
    assert len(moments) <= 240 * ROUND / 10, "more calls than bucket and backoff allow"
    assert all(gap >= 1 for gap in gaps(station.asked("batch")))
    assert verify(station.folder / "journal" / "journal.jsonl").faults == ()
    station.store.stop()


def test_a_lease_given_before_the_jump_holds_nothing_up_after_it(station: Station) -> None:
    """A delivery died with its lease: its application can be claimed again after at most one lease."""
    application = station.accept()
    for jump in JUMPS:
        assert station.claimed() == [application], jump
        station.machine.step(jump)
        station.machine.wait(121)


def test_upstreams_own_clock_may_be_wrong_for_a_while(station: Station) -> None:
    station.run(30)
    station.upstream.told = HOUR
    assert ClosedReason.CLOCK in station.run(HEARTBEAT_EVERY + ROUND, every=30)
    station.upstream.told = timedelta()
    assert station.run(HEARTBEAT_EVERY + 60, every=30)[-1] is None


@pytest.mark.parametrize("step", [timedelta(seconds=1), -timedelta(seconds=1), timedelta(minutes=4)])
def test_a_leap_second_or_what_is_tolerated_closes_nobody_out(station: Station, step: timedelta) -> None:
    station.run(30)
    station.machine.step(step)
    assert set(station.run(600, every=30)) == {None}


@pytest.mark.parametrize(
    "midnight",
    [
        datetime(2027, 1, 1, tzinfo=JST),
        datetime(2027, 1, 1, tzinfo=UTC),
        datetime(2028, 2, 29, tzinfo=JST),
        datetime(2028, 2, 29, tzinfo=UTC),
        datetime(2028, 3, 1, tzinfo=UTC),
        datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),  # a 32-bit count of seconds has overflowed
    ],
    ids=str,
)
def test_over_a_turn_of_the_calendar_what_was_accepted_is_sent_and_nobody_is_shut_out(
    station: Station, midnight: datetime
) -> None:
    station.machine.true = midnight.astimezone(UTC) - timedelta(seconds=30)
    assert set(station.run(20)) == {None}
    station.upstream.down = True
    station.accept()
    assert set(station.run(30)) == {None}
    station.upstream.down = False
    back = station.machine.elapsed
    assert set(station.run(CAP + SLOW, every=SLOW)) == {None}
    assert station.asked("batch", back)
    station.machine.wait(86_400)
    assert set(station.run(60)) == {None}
    assert verify(station.folder / "journal" / "journal.jsonl").faults == ()


def opened_within(station: Station, seconds: float) -> bool:
    return station.run(seconds, every=SLOW)[-1] is None
