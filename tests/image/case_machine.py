"""The machine: what a person sees and does at an installed terminal."""

import pytest

from devices.simulator import SimulatedCard
from kiosk.visit.model import Screen
from tests.image.conftest import ColdBoot
from tests.image.evidence import queue
from tests.image.machine import Machine
from tests.image.rehearsed import Step
from tests.image.report import Log
from tests.image.sight import do_visit

pytestmark = [pytest.mark.long, pytest.mark.timeout(1200)]


SHOWN = (Screen.CARD, Screen.ITEMS, Screen.PIN, Screen.RESULT)
"""Screens whose pictures go into the report."""


def test_cold_boot(cold_boot: ColdBoot, log: Log) -> None:
    """Switched on, it comes to the attract screen by itself."""
    log.say(
        f"guest agent after {cold_boot.agent_seconds:.0f} s, attract screen after {cold_boot.painted_seconds:.0f} s"
    )
    log.keep(cold_boot.picture)


def test_visit(terminal: Machine, steps: tuple[Step, ...], alice: SimulatedCard, log: Log) -> None:
    """By touch alone, with a card at a CCID reader on the USB, to the screen that says 申込済."""

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
