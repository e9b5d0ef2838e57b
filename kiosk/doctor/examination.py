"""All checks, one after the other; none of them ever ends the examination."""

from collections.abc import Callable, Iterator
from pathlib import Path

from devices.reader import Reader
from kiosk.doctor.check_result import CheckResult, DoctorReport, skipped
from kiosk.doctor.checks import CHECKS, Check, Terminal
from kiosk.doctor.faults import Health
from kiosk.doctor.program import Unit
from kiosk.doctor.screen import ScreenSetup, configured_screen
from kiosk.doctor.typed_commands import Typist
from kiosk.station.clock import SystemClock
from kiosk.station.configured_reader import configured_reader
from kiosk.station.settings import Settings


def examine(
    config: Path | None,
    *,
    open_reader: Callable[[Settings], Reader] = configured_reader,
    clock: SystemClock | None = None,
    screen: Callable[[], ScreenSetup] = configured_screen,
    unit: Callable[[], Unit] = Unit.as_systemd_says,
) -> DoctorReport:
    """All checks of the terminal with these settings (None: the packaged defaults). Never raises."""
    typist = Typist.of_this_machine(config)
    return report_on(Terminal(config, open_reader, clock, screen, unit, typist))


def report_on(terminal: Terminal, checks: tuple[Check, ...] = CHECKS) -> DoctorReport:
    return DoctorReport(tuple(_results(terminal, checks)))


def _results(terminal: Terminal, checks: tuple[Check, ...]) -> Iterator[CheckResult]:
    failed: set[str] = set()
    for check in checks:
        first = next((name for name in check.needs if name in failed), None)
        results = check.run(terminal) if first is None else [skipped(check.name, first)]
        if any(result.health in (Health.FAIL, Health.SKIPPED) for result in results):
            failed.add(check.name)
        yield from results
