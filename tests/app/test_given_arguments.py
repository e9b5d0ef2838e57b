"""The parts of the program are given all that the terminal has for them.

A default is for tests and for programs with less around them. A line that is dropped where the program is put together
goes unnoticed by every part: it works, without the proxy, the memory of the time, or the journal.
"""

import ast
import importlib
import inspect
from collections.abc import Callable, Iterator
from dataclasses import is_dataclass
from enum import EnumType
from pathlib import Path
from typing import Any

import pytest

import kiosk
from kiosk.staff_desk.hands import Hands

PROGRAM = Path(kiosk.__file__).parent

FOR_TESTS = frozenset(
    {
        *("Admission.write", "BackgroundWork.interval", "FreshChallenge.limits", "Outbox.open.reserve_bytes"),
        *("Route.resolver", "UpstreamClient.limits", "enrol.limits", "CardServiceMender.restart"),
        *("FontWatch.ask_again_ms", "FontWatch.command", "TimeService.ask_again_ms", "TimeService.command"),
        *("Hands.play", "Hands.run", "Journal.kept", "Journal.largest", "SystemClock.elapsed", "SystemClock.wall"),
        *("sound_fault.devices", "take_over.record", "ScreenWatch.read_back_ms", "Terminal.visit_time"),
        *("create_application.arguments", "watchdog_microseconds.environment", "check_copies.cupsd_settings"),
        *("check_fonts.matcher", "check_input_devices.udev_data", "check_network.devices", "check_network.routes"),
        *("check_program.needed", "check_reader.names", "check_readers.names", "check_recovery.record"),
        *("check_service.comm", "check_service.pcscd", "check_spoken_guidance.jack", "check_spoken_guidance.lacking"),
        *("examine.clock", "examine.open_reader", "examine.screen", "examine.unit", "CupsPrinter.now"),
    }
)
"""Parameters that replace the machine, or a time that nobody wants to wait for."""

WITH_LESS = {
    "app.py": {
        "LastKnownTime.keep",  # the terminal keeps its times
        "UnconfirmedTime.keep",
        "PinBuffer.length",  # a card's PIN
    },
    "app_services.py": {
        "Deliverer.awaited",  # nobody waits for the backlog
        "Pacer.at_once",  # no technician is present
        "ReadOnlyOutbox.open.capacity",  # an audit asks for no room
    },
    "receipt_desk.py": {"CupsPrinter.timeout"},
    "commands/unattended.py": {"TimeService.parent"},  # it is closed by name
    "commands/support.py": {"load_settings.overrides", "records.newest_first"},
    "commands/outbox.py": {
        "Deliverer.awaited",
        "Journal.mirror",  # the technician reads what the command says
        "Outbox.open.capacity",  # nothing is accepted
        "ReadOnlyOutbox.open.capacity",
        "Pacer.spread_until",  # a technician is present
        # Upstream is asked for the time, and nothing is dated.
        *("SystemClock.kernel", "SystemClock.memory", "SystemClock.tolerance", "SystemClock.unconfirmed"),
    },
    "cli/technician.py": {"bundle.most", "ask_and_set.code_file", "load_settings.overrides"},
    "doctor/checks.py": {"SystemClock.kernel", "load_settings.overrides", "found.known", "found.health"},
    "upstream/vouched_journal.py": {"verify.kept"},
    "station/configured_reader.py": {"PcscReader.usb_devices"},
}
"""The files in which the program is put together, and the parameters that each leaves at their defaults on purpose."""


@pytest.mark.parametrize("file", WITH_LESS)
def test_no_part_is_left_with_a_default_unless_it_is_meant(file: str) -> None:
    assert set(_left_at_defaults(PROGRAM / file)) - FOR_TESTS == WITH_LESS[file]


def test_every_connection_of_the_program_goes_the_way_of_the_settings() -> None:
    """Through the proxy, if there is one."""
    direct = {"UpstreamClient.route", "Route.proxy"}
    files = [file for file in PROGRAM.rglob("*.py") if "sandbox" not in file.parts]
    found = {file.relative_to(PROGRAM).as_posix() for file in files if direct & set(_left_at_defaults(file))}
    assert found == {"upstream/client.py"}, "which has the default itself"


def _left_at_defaults(file: Path) -> Iterator[str]:
    """Each parameter, as "callable.parameter", that a call in the file leaves at its default."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    known = {
        alias.asname or alias.name: (node.module, alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] in ("kiosk", "devices", "ui")
        for alias in node.names
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called, given = node.func, node.args
        if isinstance(called, ast.Name) and called.id == "partial":
            called, *given = given
        part = _part(called, known)
        starred = any(isinstance(each, ast.Starred) for each in given) or any(
            each.arg is None for each in node.keywords
        )
        if part is None or starred:
            continue
        parameters = inspect.signature(part).parameters.values()
        by_place = [each.name for each in parameters if each.kind is not each.KEYWORD_ONLY][: len(given)]
        named = {*by_place, *(each.arg for each in node.keywords)}
        for each in parameters:
            if each.default is not each.empty and each.name not in named:
                yield f"{part.__qualname__}.{each.name}"


def _part(called: ast.expr, known: dict[str, tuple[str | None, str]]) -> Callable[..., Any] | None:
    """The program's own function or class, values and errors excepted."""
    names: list[str] = []
    while isinstance(called, ast.Attribute):
        names.insert(0, called.attr)
        called = called.value
    if not isinstance(called, ast.Name) or called.id not in known:
        return None
    module, name = known[called.id]
    where = importlib.import_module(str(module))
    found = getattr(where, name) if hasattr(where, name) else importlib.import_module(f"{module}.{name}")
    for each in names:
        found = getattr(found, each, None)
    if not callable(found) or (found.__module__ or "").partition(".")[0] not in ("kiosk", "devices", "ui"):
        return None
    value = isinstance(found, EnumType) or (is_dataclass(found) and found is not Hands)
    return None if value or (isinstance(found, type) and issubclass(found, Exception)) else found
