"""What a check says: how it is, what was seen, and in one sentence what to do about it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kiosk.errors import KioskError


class Health(StrEnum):
    OK = "ok"
    WARN = "warn"  # works, but somebody should look at it
    FAIL = "fail"  # the terminal cannot serve people like this
    SKIPPED = "skipped"  # something else must be put right first


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One line of the report. `remedy` is empty where nothing is to be done."""

    name: str
    health: Health
    detail: str
    remedy: str = ""

    @classmethod
    def of_error(cls, name: str, error: KioskError) -> "CheckResult":
        """A technician's error is "what is wrong; what to do"."""
        detail, _, remedy = str(error).rpartition("; ")
        return cls(name, Health.FAIL, detail or remedy, remedy)


def ok(name: str, detail: str) -> CheckResult:
    return CheckResult(name, Health.OK, detail)


def warn(name: str, detail: str, remedy: str) -> CheckResult:
    return CheckResult(name, Health.WARN, detail, remedy)


def fail(name: str, detail: str, remedy: str) -> CheckResult:
    return CheckResult(name, Health.FAIL, detail, remedy)


def skipped(name: str, needs: str) -> CheckResult:
    return CheckResult(name, Health.SKIPPED, f"not checked: {needs} comes first")


@dataclass(frozen=True, slots=True)
class DoctorReport:
    results: tuple[CheckResult, ...]

    @property
    def healthy(self) -> bool:
        """Whether people can be served: nothing fails. Warnings are for later."""
        return all(result.health in (Health.OK, Health.WARN) for result in self.results)

    def lines(self) -> list[str]:
        """For a person: a line each, the remedy below."""
        widest = max((len(result.name) for result in self.results), default=0)
        lines = []
        for result in self.results:
            lines.append(f"{result.health.value:<7}  {result.name:<{widest}}  {result.detail}")
            if result.remedy:
                lines.append(f"{'':<7}  {'':<{widest}}  -> {result.remedy}")
        return lines

    def as_dict(self) -> dict[str, Any]:
        checks = [
            {"name": each.name, "health": each.health.value, "detail": each.detail, "remedy": each.remedy}
            for each in self.results
        ]
        return {"healthy": self.healthy, "checks": checks}
