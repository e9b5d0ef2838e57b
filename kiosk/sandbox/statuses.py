"""The state of each terminal by its last heartbeat, for an operator."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

SILENT = timedelta(minutes=15)
"""Three missing heartbeats: the only alarm of a terminal that cannot report a fault."""
CERTIFICATE_DAYS = 30
"""Remaining days of a certificate below which it is reported."""


@dataclass(frozen=True, slots=True)
class TerminalStatus:
    """`report`: the last heartbeat, with its time `at`; None: there was none. `went_back`: see `evidence`."""

    kiosk_id: str
    struck_off: bool
    report: dict[str, Any] | None
    went_back: tuple[str, ...]

    @classmethod
    def of(cls, kiosk_id: str, report: str | None, went_back: tuple[str, ...], *, struck_off: bool) -> "TerminalStatus":
        """The status by the stored report (JSON)."""
        return cls(kiosk_id, struck_off, json.loads(report) if report else None, went_back)

    def lines(self, now: datetime) -> Iterator[str]:
        """One line for the terminal, and one below for each thing to check."""
        if self.struck_off:
            yield f"{self.kiosk_id}  struck off"
            return
        if self.report is None:
            yield f"{self.kiosk_id}  never heard"
            return
        age = now - datetime.fromisoformat(self.report["at"])
        state = "silent" if age > SILENT else f"closed ({self.report['closed']})" if self.report["closed"] else "open"
        yield f"{self.kiosk_id}  {state}, heard {int(age.total_seconds())} s ago, software {self.report['software']}"
        yield from (f"    {each} went back: an older copy, or cut off" for each in self.went_back)
        yield from (f"    {each['health']}: {each['name']}" for each in self.report.get("findings", ()))
        if self.report.get("certificate_days", CERTIFICATE_DAYS) < CERTIFICATE_DAYS:
            yield f"    certificate ends in {self.report['certificate_days']} days"
        queue = self.report.get("queue", self.report)
        if queue.get("needs_attention"):
            yield f"    {queue['needs_attention']} application(s) need attention"
        if queue.get("last_fault"):
            yield f"    delivery failed last: {queue['last_fault']}"
