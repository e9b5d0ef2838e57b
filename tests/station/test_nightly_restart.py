"""The planned restart: only within its hours, and never twice in one night."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaign.japan_time import JST
from kiosk.station.nightly_restart import SPREAD, TRIED_FOR, NightlyRestart

LONG = timedelta(days=20)
HOURS = timedelta(hours=1)
PLANNED = NightlyRestart(time(4), timedelta(minutes=20))


@pytest.mark.parametrize(
    ("hour", "minute", "due"),
    [(4, 0, False), (4, 19, False), (4, 20, True), (5, 0, True), (6, 19, True), (6, 20, False), (16, 30, False)],
)
def test_from_its_own_moment_for_two_hours(hour: int, minute: int, due: bool) -> None:
    at = datetime(2026, 11, 29, hour, minute, tzinfo=JST)
    assert PLANNED.due(at, LONG) is due
    assert PLANNED.due(at.astimezone(UTC), LONG) is due, "Japanese time counts, whatever the machine's time zone"


@pytest.mark.parametrize(
    ("hour", "minute", "due"), [(23, 49, False), (23, 50, True), (0, 0, True), (1, 49, True), (1, 50, False)]
)
def test_over_midnight(hour: int, minute: int, due: bool) -> None:
    planned = NightlyRestart(time(23, 30), timedelta(minutes=20))
    assert planned.due(datetime(2026, 11, 29, hour, minute, tzinfo=JST), LONG) is due


@given(
    at=st.times(),
    delay=st.timedeltas(timedelta(0), SPREAD),
    other=st.timedeltas(timedelta(0), SPREAD),
    left=st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)),  # noqa: DTZ001 - JST is added below
    later=st.timedeltas(timedelta(0), SPREAD + TRIED_FOR),
)
def test_the_next_run_does_not_leave_in_the_same_night(
    at: time, delay: timedelta, other: timedelta, left: datetime, later: timedelta
) -> None:
    """Each run draws a delay of its own."""
    moment = left.replace(tzinfo=JST)
    if NightlyRestart(at, delay).due(moment, LONG):
        assert not NightlyRestart(at, other).due(moment + later, later)


@given(st.datetimes(timezones=st.just(UTC)), st.timedeltas(timedelta(0), SPREAD + TRIED_FOR))
def test_a_clock_that_jumps_ends_no_young_run(now: datetime, uptime: timedelta) -> None:
    assert not PLANNED.due(now, uptime)


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)), st.timedeltas(timedelta(0), SPREAD))  # noqa: DTZ001
def test_every_night_has_its_moment(day: datetime, delay: timedelta) -> None:
    planned = NightlyRestart(time(4), delay)
    start = day.replace(tzinfo=JST)
    assert any(planned.due(start + n * HOURS, LONG) for n in range(25))
