"""The result of a check: health, what the check saw, what that means, and the remedy with its commands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from kiosk.doctor.faults import FAULTS, Health
from kiosk.station.typed_commands import Typist, Value

_NOTHING: Mapping[str, Value] = MappingProxyType({})


NOTHING_TO_DO, CANNOT_SERVE, STOPS_SOON = 0, 1, 3
"""Exit codes of `kiosk doctor`. 2 is wrong usage, as for every command."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One line of the report.

    `fault` is a key of `FAULTS`, or "" when nothing is wrong. `values` fill the remedy and commands of that fault.
    """

    name: str
    health: Health
    detail: str
    fault: str = ""
    values: Mapping[str, Value] = field(default_factory=lambda: _NOTHING)
    typist: Typist = field(default_factory=Typist, compare=False)

    @property
    def means(self) -> str:
        """What the fault means for the terminal; "" when nothing is wrong."""
        return FAULTS[self.fault].means if self.fault else ""

    @property
    def remedy(self) -> str:
        """One or two English sentences that say what to do; "" when nothing is wrong."""
        return self.typist.sentence(FAULTS[self.fault].remedy, self.values) if self.fault else ""

    @property
    def remedy_ja(self) -> str:
        """The remedy in Japanese. Values that the check fills in may be English."""
        return self.typist.sentence(FAULTS[self.fault].remedy_ja, self.values) if self.fault else ""

    @property
    def commands(self) -> tuple[str, ...]:
        """The commands of the remedy in the order of typing, quoted for the shell of a user who may use sudo."""
        return self.typist.lines(FAULTS[self.fault].commands, self.values) if self.fault else ()

    def as_dict(self) -> dict[str, Any]:
        """The result as `kiosk doctor --json` prints it."""
        return {
            "name": self.name,
            "health": self.health.value,
            "detail": self.detail,
            "fault": self.fault,
            "means": self.means,
            "remedy": self.remedy,
            "remedy_ja": self.remedy_ja,
            "commands": list(self.commands),
        }


def ok(name: str, detail: str) -> CheckResult:
    """The check of this name found nothing wrong. `detail`: what it saw."""
    return CheckResult(name, Health.OK, detail)


def found(
    fault: str,
    detail: str,
    known: Mapping[str, Value] = _NOTHING,
    /,
    *,
    health: Health | None = None,
    **values: Value,
) -> CheckResult:
    """The check found this fault, a key of `FAULTS`. Raises KeyError for another name.

    `known` and `values` fill its remedy. `health` replaces the health of the table where the fault is less grave.
    """
    kind = FAULTS[fault]
    return CheckResult(kind.check, health or kind.health, detail, fault, MappingProxyType({**known, **values}))


def skipped(name: str, needs: str) -> CheckResult:
    """The check of this name did not run, because the check `needs` failed."""
    return CheckResult(name, Health.SKIPPED, f"not checked: {needs} comes first")


@dataclass(frozen=True, slots=True)
class DoctorReport:
    """The results of all checks, in the order of `CHECKS`."""

    results: tuple[CheckResult, ...]

    @property
    def healthy(self) -> bool:
        """Whether shoppers can be served: no check failed or was skipped. Warnings do not count."""
        return all(result.health not in (Health.FAIL, Health.SKIPPED) for result in self.results)

    @property
    def exit_code(self) -> int:
        """`CANNOT_SERVE`, `STOPS_SOON` (a check has `Health.SOON`), or `NOTHING_TO_DO`."""
        if not self.healthy:
            return CANNOT_SERVE
        stops = any(result.health is Health.SOON for result in self.results)
        return STOPS_SOON if stops else NOTHING_TO_DO

    def lines(self) -> list[str]:
        """The report as text: one line for each check, and below a fault its remedy and commands."""
        widest = max((len(result.name) for result in self.results), default=0)
        before = f"{'':<7}  {'':<{widest}}"
        lines = []
        for result in self.results:
            lines.append(f"{result.health.value:<7}  {result.name:<{widest}}  {result.detail}")
            if result.remedy:
                lines.append(f"{before}  -> {result.remedy}")
            lines += [f"{before}     $ {command}" for command in result.commands]
        return lines

    def as_dict(self) -> dict[str, Any]:
        """The report as `kiosk doctor --json` prints it."""
        checks = [each.as_dict() for each in self.results]
        return {"healthy": self.healthy, "exit_code": self.exit_code, "checks": checks}
