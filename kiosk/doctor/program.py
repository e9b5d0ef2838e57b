"""Checks of the program: whether its modules load, whether systemd runs it, and whether it is open."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module

from kiosk.campaign.japan_time import JST
from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.doctor.faults import Health
from kiosk.doctor.system_commands import answer_of
from kiosk.station.journal_reading import moment_of, records
from kiosk.station.pause_record import pause_file, read_pause
from kiosk.station.settings import Settings

NEEDED = (
    "kiosk.commands.unattended",
    "kiosk.app_services",
    "kiosk.commands.not_in_service_pictures",
    "kiosk.upstream.enrolment",
)
"""These modules import what `kiosk run` and a technician's commands need."""
PASSES_BY_ITSELF = frozenset({"starting", "outside_hours", "maintenance", "not_begun", "items_not_begun", "ended"})
"""Reasons for a closed terminal that end without a technician; the check of the campaign reports some of them."""


@dataclass(frozen=True, slots=True)
class Unit:
    """The properties of kiosk.service in systemd. All are empty if systemd does not run."""

    load: str = ""
    file: str = ""
    active: str = ""
    sub: str = ""
    result: str = ""
    config: str = ""
    """The settings file in its ExecStart."""
    pid: int = 0
    """Its main process; 0: none."""

    @classmethod
    def as_systemd_says(cls) -> "Unit":
        """Read the properties with `systemctl show`."""
        names = ("LoadState", "UnitFileState", "ActiveState", "SubState", "Result", "MainPID", "ExecStart")
        said = dict(
            line.partition("=")[::2]
            for line in answer_of("systemctl", "show", "kiosk.service", f"--property={','.join(names)}").splitlines()
        )
        config = re.search(r"--config[= ](\S+)", said.get("ExecStart", ""))
        load, file, active, sub, result, pid = (said.get(name, "") for name in names[:-1])
        return cls(load, file, active, sub, result, config[1] if config else "", int(pid or 0))


def check_program(needed: tuple[str, ...] = NEEDED) -> Iterator[CheckResult]:
    """Whether every module can be imported. Stops at the first that cannot."""
    for module in needed:
        try:
            import_module(module)
        except ModuleNotFoundError as error:
            yield found("package-missing", f"the Python package {error.name} is missing")
            return
        except (ImportError, OSError, SyntaxError, ValueError) as error:
            kind = " ".join(str(error).split())[:160]
            yield found("package-missing", f"{module} cannot be loaded ({kind})")
            return
    yield ok("program", "every module can be loaded")


def check_unit(unit: Unit, *, practice: bool) -> Iterator[CheckResult]:
    """Whether systemd runs kiosk.service. `practice`: a missing unit is only a warning, as on a developer's machine."""
    match unit:
        case Unit(load=""):
            yield ok("unit", "not checked: systemd does not run here")
        case Unit(load="not-found"):
            milder = Health.WARN if practice else None
            yield found("unit-missing", "systemd does not know kiosk.service", health=milder)
        case Unit(load="masked"):
            yield found("unit-masked", "kiosk.service is masked")
        case Unit(active="failed"):
            yield found("unit-failed", f"kiosk.service failed ({unit.result})")
        case Unit(active="inactive"):
            yield found("unit-stopped", "kiosk.service does not run")
        case Unit(active="activating" | "deactivating" | "reloading"):
            yield found("unit-starting", f"kiosk.service is {unit.active} ({unit.sub})")
        case Unit(file="disabled"):
            yield found("unit-disabled", "kiosk.service runs, but is not started at boot")
        case _:
            yield ok("unit", f"kiosk.service is {unit.active} ({unit.sub})")


def check_shown(settings: Settings) -> Iterator[CheckResult]:
    """Whether the terminal is open, or why it is closed, and since when; by its journal."""
    name = "shown to people"
    if (paused := read_pause(settings.state_dir)) is not None:
        file = pause_file(settings.state_dir)
        closed_at = datetime.fromtimestamp(file.stat().st_mtime, JST)
        yield found("closed-by-staff", f"{paused}, since {closed_at:%Y-%m-%d %H:%M} JST", file=str(file))
        return
    for record in records(settings.journal_file, newest_first=True):
        moment = moment_of(record)
        since = f"since {moment.astimezone(JST):%Y-%m-%d %H:%M} JST" if moment else "since an unknown time"
        match record["event"]:
            case "opened":
                yield ok(name, f"visits can begin, {since}")
                return
            case "closed" if record.get("reason") in PASSES_BY_ITSELF:
                yield ok(name, f"closed: {record['reason']}, {since}")
                return
            case "closed":
                yield found("terminal-closed", f"closed: {record.get('reason')}, {since}")
                return
            case "stopped":
                yield ok(name, f"nothing: the program was stopped, {since}")
                return
    yield ok(name, "nothing: the program was never started with these settings")
