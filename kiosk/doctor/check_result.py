"""What a check says: how it is, what was seen, what that means, and what to do, each command as it is typed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from kiosk.doctor.faults import FAULTS, Health
from kiosk.doctor.typed_commands import Typist, Value

_NOTHING: Mapping[str, Value] = MappingProxyType({})


NOTHING_TO_DO, CANNOT_SERVE, STOPS_SOON = 0, 1, 3
"""What `kiosk doctor` exits with; 2 is wrong usage, as for every command."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One line of the report. `fault` is a key of `FAULTS`, "" where nothing is wrong; `values` fill its remedy."""

    name: str
    health: Health
    detail: str
    fault: str = ""
    values: Mapping[str, Value] = field(default_factory=lambda: _NOTHING)
    typist: Typist = field(default_factory=Typist, compare=False)

    @property
    def means(self) -> str:
        """What it means for the terminal; "" where nothing is wrong."""
        return FAULTS[self.fault].means if self.fault else ""

    @property
    def remedy(self) -> str:
        """In a sentence or two what to do; "" where nothing is to be done."""
        return self.typist.sentence(FAULTS[self.fault].remedy, self.values) if self.fault else ""

    @property
    def commands(self) -> tuple[str, ...]:
        """What to type for it, in this order, in any shell of a technician who may use sudo."""
        return self.typist.lines(FAULTS[self.fault].commands, self.values) if self.fault else ()

    def as_dict(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "health": self.health.value,
            "detail": self.detail,
            "fault": self.fault,
            "means": self.means,
            "remedy": self.remedy,
            "commands": list(self.commands),
        }


def ok(name: str, detail: str) -> CheckResult:
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
    """The fault of this name. `known` and `values` fill its remedy; `health`: where it is less grave than usual."""
    kind = FAULTS[fault]
    return CheckResult(kind.check, health or kind.health, detail, fault, MappingProxyType({**known, **values}))


def skipped(name: str, needs: str) -> CheckResult:
    return CheckResult(name, Health.SKIPPED, f"not checked: {needs} comes first")


@dataclass(frozen=True, slots=True)
class DoctorReport:
    results: tuple[CheckResult, ...]

    @property
    def healthy(self) -> bool:
        """Whether people can be served: nothing fails. Warnings are for later."""
        return all(result.health not in (Health.FAIL, Health.SKIPPED) for result in self.results)

    @property
    def exit_code(self) -> int:
        if not self.healthy:
            return CANNOT_SERVE
        stops = any(result.health is Health.SOON for result in self.results)
        return STOPS_SOON if stops else NOTHING_TO_DO

    def lines(self) -> list[str]:
        """For a person: a line each; below what is not well: the remedy, and each command as it is typed."""
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
        checks = [each.as_dict() for each in self.results]
        return {"healthy": self.healthy, "exit_code": self.exit_code, "checks": checks}
