"""Runs the checks in their order. A failed check skips those that need it, and never stops the others."""

from collections.abc import Callable, Iterator
from pathlib import Path

from devices.reader import Reader
from kiosk.doctor.check_result import CheckResult, DoctorReport, skipped
from kiosk.doctor.checks import CHECKS, Check, Terminal
from kiosk.doctor.faults import Health
from kiosk.doctor.program import Unit
from kiosk.doctor.screen import ScreenSetup, configured_screen
from kiosk.station.clock import SystemClock
from kiosk.station.configured_reader import configured_reader
from kiosk.station.settings import Settings
from kiosk.station.typed_commands import Typist


def examine(
    config: Path | None,
    *,
    open_reader: Callable[[Settings], Reader] = configured_reader,
    clock: SystemClock | None = None,
    screen: Callable[[], ScreenSetup] = configured_screen,
    unit: Callable[[], Unit] = Unit.as_systemd_says,
) -> DoctorReport:
    """Run all checks with the settings file `config` (None: the packaged defaults). Never raises.

    The other arguments replace the reader, the clock, the screen and the unit of this machine in tests.
    """
    typist = Typist.of_this_machine(config)
    return report_on(Terminal(config, open_reader, clock, screen, unit, typist))


def report_on(terminal: Terminal, checks: tuple[Check, ...] = CHECKS) -> DoctorReport:
    """Run these checks. Never raises."""
    return DoctorReport(tuple(_results(terminal, checks)))


def _results(terminal: Terminal, checks: tuple[Check, ...]) -> Iterator[CheckResult]:
    failed: set[str] = set()
    for check in checks:
        first = next((name for name in check.needs if name in failed), None)
        results = check.run(terminal) if first is None else [skipped(check.name, first)]
        if any(result.health in (Health.FAIL, Health.SKIPPED) for result in results):
            failed.add(check.name)
        yield from results
