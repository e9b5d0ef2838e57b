"""Checks of the clock: alone, against upstream's time, and of the time service."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.campaign.japan_time import JST
from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.doctor.system_commands import answer_of
from kiosk.station.clock import RELEASED, ClockFault, ClockQuality, SystemClock
from kiosk.station.last_known_time import FILE_NAME as LAST_KNOWN

UPSTREAM_TIME = "upstream time"
"""Name of the check against upstream's time."""
UNCONFIRMED_TOLD = timedelta(days=1)
"""Time without upstream's confirmation of the clock after which it is reported; `UNCONFIRMED_LIMIT` closes."""


def check_clock(clock: SystemClock, state_dir: Path) -> Iterator[CheckResult]:
    """The clock without asking upstream. `check_against_upstream` compares it with upstream's."""
    shown = f"{clock.now().astimezone(JST):%Y-%m-%d %H:%M:%S} JST"
    unconfirmed = clock.unconfirmed_for()
    match clock.fault_for_visits():
        case ClockFault.BEFORE_RELEASE:
            yield found("clock-unset", f"{shown} is before this program was released, {RELEASED:%Y-%m-%d}")
        case ClockFault.AFTER_END:
            yield found("clock-unset", f"{shown} is after the year 2099")
        case ClockFault.PUT_BACK:
            known = f"{(clock.last_known() or RELEASED).astimezone(JST):%Y-%m-%d %H:%M:%S} JST"
            kept = str(state_dir / LAST_KNOWN)
            yield found("clock-put-back", f"{shown} is before upstream's last known time, {known}", file=kept)
        case ClockFault.DIFFERS_FROM_UPSTREAM:
            yield found("clock-unlike-upstream", f"{shown} is not upstream's time")
        case ClockFault.UNCONFIRMED:
            yield found(
                "clock-unconfirmed-too-long", f"{shown}; upstream has not confirmed it for {unconfirmed.days} days"
            )
        case None if clock.far_ahead() and clock.quality() is not ClockQuality.SYNCHRONISED:
            yield found(
                "clock-far-ahead",
                f"{shown} is more than two years after this program's release and upstream's last known time",
            )
        case None if unconfirmed >= UNCONFIRMED_TOLD:
            hours = unconfirmed // timedelta(hours=1)
            yield found("clock-unconfirmed", f"{shown}; upstream has not confirmed it for {hours} hours")
        case None:
            yield ok("clock", shown)


def check_clock_ahead(clock: SystemClock, told: datetime | None, tolerance: float) -> Iterator[CheckResult]:
    """The clock when the device certificate has ended by it. `told`: upstream's unauthenticated time, or None."""
    shown = f"{clock.now().astimezone(JST):%Y-%m-%d %H:%M} JST"
    if told is None:
        yield found("clock-doubtful", f"{shown}: by it the device certificate has ended, and upstream does not answer")
    elif abs(clock.now() - told) > timedelta(seconds=tolerance):
        yield found("clock-ahead", f"{shown}, and upstream's is {told.astimezone(JST):%Y-%m-%d %H:%M} JST")
    else:
        yield ok("clock", shown)


def check_against_upstream(clock: SystemClock) -> Iterator[CheckResult]:
    """The clock against upstream's time of `kiosk.doctor.upstream.check_contract`. No result without it."""
    difference = clock.difference()
    if difference is None:
        return
    seconds = difference.total_seconds()
    apart = f"this clock is {abs(seconds):,.0f} s {'ahead of' if seconds > 0 else 'behind'} upstream's"
    if clock.fault() is ClockFault.DIFFERS_FROM_UPSTREAM:
        yield found("clock-unlike-upstream", apart)
    else:
        yield ok(UPSTREAM_TIME, apart)


def check_time_service(clock: SystemClock) -> Iterator[CheckResult]:
    """Whether the kernel reports a synchronised clock; if not, the state of the time service by timedatectl."""
    if clock.quality() is ClockQuality.SYNCHRONISED:
        yield ok("time service", "the clock is synchronised")
        return
    said = answer_of("timedatectl", "show", "--property=CanNTP", "--property=NTP")
    if "CanNTP=yes" not in said:
        yield found("time-service-missing", "the clock is not synchronised, and there is no time service")
    elif "\nNTP=no" in f"\n{said}":
        yield found("time-service-off", "the clock is not synchronised: the time service is disabled")
    else:
        yield found("time-service-unheard", "the clock is not synchronised: the time service reaches no server")
