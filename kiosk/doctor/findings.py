"""The findings of `kiosk doctor` in the heartbeat: names of faults, found while the program runs.

Left out are checks that use the reader, the headphone jack or the network, read the whole queue or journal, or examine
the screen and the service from outside. For most of these the heartbeat has fields of its own.
"""

from pathlib import Path
from typing import Literal

from kiosk.doctor.checks import CHECKS, Terminal
from kiosk.doctor.faults import Health
from kiosk.station.settings import Settings
from kiosk.station.typed_commands import Typist
from kiosk.upstream.heartbeat_contract import MOST_FINDINGS, Finding

ASKED = frozenset(
    {
        *(
            "settings",
            "program",
            "disk",
            "state folder",
            "rights",
            "fonts",
            "picture",
            "technician's number",
            "staff codes",
            "recovery",
        ),
        *("printer", "printed receipts", "sound", "clock", "time service", "card authorities", "campaign"),
        *("device certificate", "delivery"),
    }
)
"""Names of the checks that the heartbeat includes."""
_TOLD: tuple[tuple[Health, Literal["warn", "soon", "fail"]], ...] = (
    (Health.FAIL, "fail"),
    (Health.SOON, "soon"),
    (Health.WARN, "warn"),
)
"""The order of the findings: the gravest first."""


def findings(config: Path | None, settings: Settings) -> tuple[Finding, ...]:
    """Each fault once, the gravest first, at most `MOST_FINDINGS`. Never raises."""
    terminal = Terminal(config, typist=Typist.of_this_machine(config))
    terminal.settings = settings
    results = [result for check in CHECKS if check.name in ASKED for result in check.run(terminal)]
    found = {result.fault: result.health for result in results}
    told = [Finding(name=name, health=word) for health, word in _TOLD for name in found if found[name] is health]
    return tuple(told[:MOST_FINDINGS])
