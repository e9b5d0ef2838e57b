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
class Finding:
    """One line of the report. `remedy` is empty where nothing is to be done."""

    name: str
    health: Health
    detail: str
    remedy: str = ""

    @classmethod
    def of_error(cls, name: str, error: KioskError) -> "Finding":
        """A technician's error is "what is wrong; what to do"."""
        detail, _, remedy = str(error).rpartition("; ")
        return cls(name, Health.FAIL, detail or remedy, remedy)


def ok(name: str, detail: str) -> Finding:
    return Finding(name, Health.OK, detail)


def warn(name: str, detail: str, remedy: str) -> Finding:
    return Finding(name, Health.WARN, detail, remedy)


def fail(name: str, detail: str, remedy: str) -> Finding:
    return Finding(name, Health.FAIL, detail, remedy)


def skipped(name: str, needs: str) -> Finding:
    return Finding(name, Health.SKIPPED, f"not checked: {needs} comes first")


@dataclass(frozen=True, slots=True)
class Report:
    findings: tuple[Finding, ...]

    @property
    def healthy(self) -> bool:
        """Whether people can be served: nothing fails. Warnings are for later."""
        return all(finding.health in (Health.OK, Health.WARN) for finding in self.findings)

    def lines(self) -> list[str]:
        """For a person: a line each, the remedy below."""
        widest = max((len(finding.name) for finding in self.findings), default=0)
        lines = []
        for finding in self.findings:
            lines.append(f"{finding.health.value:<7}  {finding.name:<{widest}}  {finding.detail}")
            if finding.remedy:
                lines.append(f"{'':<7}  {'':<{widest}}  -> {finding.remedy}")
        return lines

    def as_dict(self) -> dict[str, Any]:
        checks = [
            {"name": f.name, "health": f.health.value, "detail": f.detail, "remedy": f.remedy} for f in self.findings
        ]
        return {"healthy": self.healthy, "checks": checks}
