"""What `kiosk doctor` finds wrong while the terminal runs, as the heartbeat tells it: by the names of the faults.

Those checks are left out that need the reader or upstream for themselves, read the whole queue, or look at the screen
from outside: the running terminal knows better, and the heartbeat has fields for it.
"""

from pathlib import Path
from typing import Literal

from kiosk.doctor.checks import CHECKS, Terminal
from kiosk.doctor.faults import Health
from kiosk.doctor.typed_commands import Typist
from kiosk.station.settings import Settings
from kiosk.upstream.heartbeat_contract import MOST_FINDINGS, Finding

ASKED = frozenset(
    {
        *("settings", "program", "disk", "rights", "fonts", "picture", "technician's number", "recovery"),
        *("printer", "printed receipts", "sound", "clock", "time service", "card authorities", "campaign"),
        *("device certificate", "delivery"),
    }
)
_TOLD: tuple[tuple[Health, Literal["warn", "soon", "fail"]], ...] = (
    (Health.FAIL, "fail"),
    (Health.SOON, "soon"),
    (Health.WARN, "warn"),
)
"""The gravest first."""


def findings(config: Path | None, settings: Settings) -> tuple[Finding, ...]:
    """Each fault once, the gravest first. Never raises."""
    terminal = Terminal(config, typist=Typist.of_this_machine(config))
    terminal.settings = settings
    results = [result for check in CHECKS if check.name in ASKED for result in check.run(terminal)]
    found = {result.fault: result.health for result in results}
    told = [Finding(name=name, health=word) for health, word in _TOLD for name in found if found[name] is health]
    return tuple(told[:MOST_FINDINGS])
