"""The order of the checks, and that none of them ever ends the examination."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from devices.reader import Reader
from kiosk.doctor import machine, station, upstream
from kiosk.doctor.check_result import CheckResult, DoctorReport, fail, skipped
from kiosk.doctor.printer import check_printer
from kiosk.doctor.reader import check_reader, check_readers
from kiosk.doctor.recovery import check_picture, check_recovery
from kiosk.doctor.rights import check_rights
from kiosk.doctor.screen import ScreenSetup, check_screen, configured_screen
from kiosk.errors import KioskError
from kiosk.station.card_trust import CardTrust
from kiosk.station.clock import SystemClock
from kiosk.station.configured_reader import configured_reader
from kiosk.station.identity import Identity, load_identity
from kiosk.station.last_known_time import LastKnownTime
from kiosk.station.settings import Settings, load_settings
from kiosk.station.trust_anchors import load_trust

T = TypeVar("T")


def examine(
    config: Path | None,
    *,
    open_reader: Callable[[Settings], Reader] = configured_reader,
    clock: SystemClock | None = None,
    screen: Callable[[], ScreenSetup] = configured_screen,
) -> DoctorReport:
    """All checks of the terminal with these settings (None: the packaged defaults). Never raises."""
    return DoctorReport(tuple(_results(config, open_reader, clock, screen)))


def _results(
    config: Path | None,
    open_reader: Callable[[Settings], Reader],
    clock: SystemClock | None,
    screen: Callable[[], ScreenSetup],
) -> Iterator[CheckResult]:
    try:
        settings = load_settings(config)
    except KioskError as error:
        yield CheckResult.of_error("settings", error)
        yield skipped("everything else", "a file of settings without a mistake")
        return
    yield from _guarded("settings", station.check_settings(config, settings))
    clock = clock or SystemClock(settings.clock.tolerance, memory=LastKnownTime(settings.state_dir, keep=False))
    yield from _guarded("rights", _rights(config, settings))
    yield from _guarded("disk", machine.check_disk(settings.state_dir))
    yield from _guarded("screen", _screen(settings, screen))
    yield from _guarded("fonts", machine.check_fonts())
    yield from _guarded("picture", check_picture(settings))
    yield from _guarded("recovery", check_recovery(clock.now()))
    yield from _guarded("printer", check_printer(settings))
    trust, results = _attempt("card authorities", lambda: load_trust(settings))
    yield from results
    if trust is not None:
        yield from _guarded("card authorities", station.check_trust(trust, clock.now()))
    yield from _guarded("campaign", _campaign(settings, trust, clock))
    yield from _guarded("card reader", check_reader(open_reader(settings), trust or CardTrust((), False), clock.now()))
    yield from _guarded("readers", check_readers(settings))
    identity, results = _attempt("device certificate", lambda: load_identity(settings.state_dir, clock.now()))
    yield from results
    yield from _with_identity(settings, identity, clock)
    yield from _guarded("clock", machine.check_clock(clock))  # now that upstream has told its time, if it could
    yield from _guarded("queue", station.check_queue(settings, identity, clock.now()))


def _rights(config: Path | None, settings: Settings) -> Iterator[CheckResult]:
    yield from check_rights(config, settings, practice=settings.load_campaign().practice)


def _campaign(settings: Settings, trust: CardTrust | None, clock: SystemClock) -> Iterator[CheckResult]:
    production = trust is not None and trust.production
    yield from station.check_campaign(settings.load_campaign(), production, clock.now())


def _screen(settings: Settings, screen: Callable[[], ScreenSetup]) -> Iterator[CheckResult]:
    yield from check_screen(settings.profile, screen())


def _with_identity(settings: Settings, identity: Identity | None, clock: SystemClock) -> Iterator[CheckResult]:
    if identity is None:
        yield from (skipped(step, "the enrolment") for step in upstream.STEPS)
        return
    yield from _guarded("device certificate", station.check_identity(identity, clock.now()))
    yield from _guarded("upstream", upstream.check_upstream(identity, settings.upstream.url, clock))


def _attempt(name: str, load: Callable[[], T]) -> tuple[T | None, list[CheckResult]]:
    """What `load` gives, or None and the result that says why not."""
    loaded: list[T] = []

    def check() -> Iterator[CheckResult]:
        loaded.append(load())
        yield from ()

    results = list(_guarded(name, check()))
    return (loaded[0] if loaded else None), results


def _guarded(name: str, check: Iterator[CheckResult]) -> Iterator[CheckResult]:
    """The results of a check; whatever goes wrong in it becomes one more."""
    try:
        yield from check
    except KioskError as error:
        yield CheckResult.of_error(name, error)
    except Exception as error:  # noqa: BLE001 - a doctor who faints helps nobody; the type says where to look
        kind = type(error).__name__
        yield fail(name, f"the check itself failed ({kind})", "report this with the output of: kiosk doctor --json")
