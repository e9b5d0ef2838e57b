"""The machine: memory runs out, a process hangs, the network is away for a day."""

from collections.abc import Callable

import pytest

from devices.simulator import SimulatedCard
from tests.image.evidence import Inside, compositor, is_active, program, queue, unit_property
from tests.image.machine import Machine
from tests.image.rehearsed import Step
from tests.image.report import Log
from tests.image.sight import do_visit, wait_for_picture, wait_until

pytestmark = [pytest.mark.long, pytest.mark.timeout(1200)]

AGAIN_SECONDS = 240.0
"""Within which an emulated machine notices and starts the terminal anew."""
UPSTREAM = "practice-upstream.service"


def test_memory_runs_out(terminal: Machine, steps: tuple[Step, ...], log: Log) -> None:
    """Another process takes all memory: the kernel ends that one, and the terminal goes on."""
    before = unit_property(terminal, "InvocationID")
    greedy = "python3 -c 'held = [bytearray(1 << 24) for _ in range(1000)]'"
    hog = terminal.run(f"systemd-run --wait --unit=greedy {greedy}", AGAIN_SECONDS)  # not in the unit of the agent
    log.say(f"the greedy process: {', '.join(hog.output.split(chr(10))[1:2])}")
    killed = terminal.run("journalctl --boot --dmesg --no-pager | grep -i 'out of memory'").output.strip()
    log.say(f"the kernel: {killed.splitlines()[-1] if killed else 'said nothing'}")
    wait_for_picture(terminal, steps[0].before, "the attract screen", AGAIN_SECONDS)
    assert "oom-kill" in hog.output
    assert unit_property(terminal, "InvocationID") == before, "the terminal was restarted"


@pytest.mark.parametrize("find", [program, compositor])
def test_hangs(terminal: Machine, steps: tuple[Step, ...], log: Log, find: Callable[[Inside], int]) -> None:
    """Stopped, the program or the compositor is found by the watchdog and started anew, to a touchable screen."""
    before = unit_property(terminal, "InvocationID")
    terminal.run(f"kill -STOP {find(terminal)}").checked()
    found = wait_until(lambda: unit_property(terminal, "InvocationID") != before, "a new start", AGAIN_SECONDS)
    painted = wait_until(lambda: is_active(terminal), "the active unit", AGAIN_SECONDS)
    painted += wait_for_picture(terminal, steps[0].before, "the attract screen", AGAIN_SECONDS)
    log.say(f"started anew after {found:.0f} s, attract screen {painted:.0f} s later")
    log.say(terminal.run("journalctl --boot --no-pager --unit kiosk | grep -iE 'watchdog' | tail -1").output.strip())


def test_network_away_for_a_day(terminal: Machine, steps: tuple[Step, ...], alice: SimulatedCard, log: Log) -> None:
    """A visit is done while upstream is away; a day later upstream comes back, and gets the application."""
    terminal.run(f"systemctl stop {UPSTREAM}").checked()
    confirmed = next(number for number, step in enumerate(steps) if step.screen == "result")
    do_visit(terminal, steps[:confirmed], alice, lambda _screen: None)
    wait_until(lambda: len(queue(terminal)) == 1, "the application in the queue")
    wait_for_picture(terminal, steps[confirmed].before, "the result", 120, alike=0.1)
    log.picture(terminal, "queued")
    log.say(f"while upstream is away: {queue(terminal)[0]['state']}")
    terminal.at_reader().take()
    terminal.run("date --set '+1 day'").checked()
    terminal.run(f"systemctl start {UPSTREAM}").checked()
    took = wait_until(lambda: queue(terminal)[0]["state"] == "applied", "upstream's receipt", 600)
    log.say(f"{queue(terminal)[0]['state']} {took:.0f} s after upstream came back, a day later")
    wait_for_picture(terminal, steps[0].before, "the attract screen", AGAIN_SECONDS)
