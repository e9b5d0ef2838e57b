"""The machine: screens and actions of a person at an installed terminal."""

from datetime import datetime
from pathlib import Path

import pytest

from devices.simulator import SimulatedCard
from kiosk.visit.model import Screen
from tests.image import empty_window
from tests.image.conftest import BOOTED_PICTURE, OPEN_SECONDS, ColdBoot
from tests.image.evidence import closed, events, queue, unit_property
from tests.image.machine import Machine
from tests.image.rehearsed import Step
from tests.image.report import Log
from tests.image.sight import do_visit, wait_until

pytestmark = [pytest.mark.long, pytest.mark.timeout(1200)]


SHOWN = (Screen.CARD, Screen.ITEMS, Screen.PIN, Screen.RESULT)
"""Screens whose pictures go into the report."""
MOST_TIMES = 7.0
EMPTY_WINDOW = "/run/empty_window.py"
DROP_INS = "/run/systemd/system/kiosk.service.d"
EMPTY_UNIT = f"""\
[Service]
ExecStart=
ExecStart=/usr/lib/mynapoint-kiosk/screen/run-on-panel /usr/lib/mynapoint-kiosk/bin/python3 -I {EMPTY_WINDOW}
WatchdogSec=0
"""


def test_cold_boot(cold_boot: ColdBoot, log: Log) -> None:
    """After power-on the attract screen appears without any action."""
    log.say(
        f"guest agent after {cold_boot.agent_seconds:.0f} s, attract screen after {cold_boot.painted_seconds:.0f} s"
    )
    log.say(cold_boot.start_seconds)
    log.keep(BOOTED_PICTURE)


def test_visit(terminal: Machine, steps: tuple[Step, ...], alice: SimulatedCard, log: Log) -> None:
    """By touch only, with a card at a CCID reader on the USB, to the screen that shows 申込済."""

    def show(screen: str) -> None:
        if screen in SHOWN:
            log.picture(terminal, screen)

    for line in do_visit(terminal, steps, alice, show):
        log.say(line)
    log.say(
        f"longest command {terminal.at_reader().longest['command']} bytes, "
        f"longest answer {terminal.at_reader().longest['answer']} bytes"
    )
    rows = queue(terminal)
    log.say(f"the queue: {rows}")
    assert [row["state"] for row in rows] == ["applied"]


def test_start_beside_an_empty_window(terminal: Machine, log: Log) -> None:
    """From the unit's start to a terminal that takes touches, compared with an empty window started by the same
    unit.
    """
    restart(terminal)
    wait_until(lambda: closed(terminal) == "", "the open terminal", OPEN_SECONDS)
    opened = max(datetime.fromisoformat(each["at"]) for each in events(terminal) if each["event"] == "opened")
    offset = float(terminal.run("python3 -c 'import time; print(time.time() - time.monotonic())'").checked())
    touchable = opened.timestamp() - offset - began(terminal)
    ready = entered(terminal) - began(terminal)

    terminal.inside.write(EMPTY_WINDOW, Path(empty_window.__file__).read_bytes())
    terminal.run(f"mkdir -p {DROP_INS}").checked()
    terminal.inside.write(f"{DROP_INS}/empty.conf", EMPTY_UNIT.encode())
    terminal.run("systemctl daemon-reload").checked()
    restart(terminal)  # reads the terminal's own files from the disk
    restart(terminal)
    empty = entered(terminal) - began(terminal)
    log.say(
        f"ready after {ready:.1f} s, open after {touchable:.1f} s; an empty window after {empty:.1f} s: "
        f"{touchable / empty:.1f} times"
    )
    assert touchable <= MOST_TIMES * empty


def restart(terminal: Machine) -> None:
    """Restart the unit. Returns when it is active."""
    terminal.run("systemctl restart kiosk", 300).checked()


def began(terminal: Machine) -> float:
    """Start of the unit's process, in seconds of the machine's monotonic clock."""
    return int(unit_property(terminal, "ExecMainStartTimestampMonotonic")) / 1e6


def entered(terminal: Machine) -> float:
    """Time at which the unit became active, in seconds of that clock."""
    return int(unit_property(terminal, "ActiveEnterTimestampMonotonic")) / 1e6
