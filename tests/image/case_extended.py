"""The machine: a reader that exchanges extended APDUs with a card of protocol T=1 over USB."""

import pytest

from devices.simulator import SimulatedCard
from tests.image.evidence import closed
from tests.image.machine import Machine
from tests.image.rehearsed import Step
from tests.image.report import Log
from tests.image.sight import do_visit, wait_until
from tests.image.usb_reader import UsbReader

pytestmark = [pytest.mark.long, pytest.mark.timeout(1800)]


def test_visit_at_another_reader(terminal: Machine, steps: tuple[Step, ...], alice: SimulatedCard, log: Log) -> None:
    """The reader is exchanged while the terminal runs; then a whole visit, and what it sent."""
    terminal.unplug_reader()
    wait_until(lambda: closed(terminal) == "no_reader", "the closed screen")
    reader = UsbReader(terminal.folder / "redirected")
    try:
        wait_until(lambda: closed(terminal) == "", "the attract screen")
        log.say(terminal.run("cat /sys/bus/usb/devices/*/product").output.replace("\n", ", "))
        do_visit(terminal, steps, alice, lambda _screen: None, place=reader)
        log.say(f"longest command {reader.longest['command']} bytes, longest answer {reader.longest['answer']} bytes")
        card = terminal.run("journalctl --boot --no-pager --unit pcscd | tail -3").output
        log.say(f"pcscd: {card.strip() or 'nothing'}")
    finally:
        reader.close()
