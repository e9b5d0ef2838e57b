"""Checks of the program itself: whether all of it is there, whether systemd runs it, and what it shows to people."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module

from kiosk.campaign.dates import JST
from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.doctor.faults import Health
from kiosk.doctor.machine import answer_of
from kiosk.station.journal_reading import moment_of, records
from kiosk.station.settings import Settings

NEEDED = (
    "kiosk.commands.unattended",
    "kiosk.app_services",
    "kiosk.commands.not_in_service",
    "kiosk.upstream.enrolment",
)
"""With all that they import: what `kiosk run` and the commands of a technician load."""
PASSES_BY_ITSELF = frozenset({"starting", "outside_hours", "maintenance", "not_begun", "items_not_begun", "ended"})
"""Reasons to be closed that no technician has to look at; the check of the campaign tells of them."""


@dataclass(frozen=True, slots=True)
class Unit:
    """kiosk.service as systemd has it. All empty: there is no systemd here."""

    load: str = ""
    file: str = ""
    active: str = ""
    sub: str = ""
    result: str = ""
    config: str = ""
    """The settings file that it starts the program with."""

    @classmethod
    def as_systemd_says(cls) -> "Unit":
        names = ("LoadState", "UnitFileState", "ActiveState", "SubState", "Result", "ExecStart")
        said = dict(
            line.partition("=")[::2]
            for line in answer_of("systemctl", "show", "kiosk.service", f"--property={','.join(names)}").splitlines()
        )
        config = re.search(r"--config[= ](\S+)", said.get("ExecStart", ""))
        load, file, active, sub, result = (said.get(name, "") for name in names[:-1])
        return cls(load, file, active, sub, result, config[1] if config else "")


def check_program(needed: tuple[str, ...] = NEEDED) -> Iterator[CheckResult]:
    """Whether every module that a terminal loads can be loaded."""
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
    yield ok("program", "every part can be loaded")


def check_unit(unit: Unit, *, practice: bool) -> Iterator[CheckResult]:
    """`practice`: on a developer's machine there need be no unit."""
    milder = Health.WARN if practice else None
    match unit:
        case Unit(load=""):
            yield ok("unit", "not looked at: there is no systemd here")
        case Unit(load="not-found"):
            yield found("unit-missing", "systemd knows no kiosk.service", health=milder)
        case Unit(load="masked"):
            yield found("unit-masked", "kiosk.service is masked", health=milder)
        case Unit(active="failed"):
            yield found("unit-failed", f"kiosk.service failed ({unit.result})", health=milder)
        case Unit(active="inactive"):
            yield found("unit-stopped", "kiosk.service does not run", health=milder)
        case Unit(active="activating" | "deactivating" | "reloading"):
            yield found("unit-starting", f"kiosk.service is {unit.active} ({unit.sub})")
        case Unit(file="disabled"):
            yield found("unit-disabled", "kiosk.service runs, and is not started at a boot", health=milder)
        case _:
            yield ok("unit", f"kiosk.service is {unit.active} ({unit.sub})")


def check_shown(settings: Settings) -> Iterator[CheckResult]:
    """What people read at the panel, by the journal: open, or closed and why, since when."""
    name = "shown to people"
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
                yield ok(name, f"nothing: the program ended in order, {since}")
                return
    yield ok(name, "nothing yet: the program was not started with these settings")
