"""The machine: memory exhausted, a process hangs, a day without network, a technician's reboot."""

from collections.abc import Callable
from pathlib import Path

import pytest

from devices.simulator import SimulatedCard
from kiosk.visit.model import Screen
from tests.image.channels import NoAnswer, Refused
from tests.image.disk import CONFIG
from tests.image.evidence import Inside, compositor, events, is_active, program, queue, unit_property
from tests.image.machine import BOOT_SECONDS, Machine
from tests.image.pictures import difference
from tests.image.rehearsed import Step, rehearsed, rehearsed_reboot
from tests.image.report import Log
from tests.image.sight import ALIKE_AT_THE_END, do_visit, wait_for_picture, wait_until
from ui.automatic_shopper.script import Expectation, JourneyOutcome, practice_visit

pytestmark = [pytest.mark.long, pytest.mark.timeout(1200)]

AGAIN_SECONDS = 240.0
"""Seconds within which an emulated machine detects a fault and restarts the terminal."""
UPSTREAM = "practice-upstream.service"
PAUSE_SECONDS = 10.0
CODE = "31415926"
QUESTION = 0.005
"""Share of changed pixels: one more line on such a page changes more than a pressed button."""
PAGES_ALIKE = 0.05
"""Share of pixels that may differ: pages for technicians show numbers and times of this terminal."""


def test_memory_runs_out(terminal: Machine, steps: tuple[Step, ...], log: Log) -> None:
    """Another process takes all memory: the kernel ends that process, and the terminal continues."""
    before = unit_property(terminal, "InvocationID")
    greedy = "python3 -c 'held = [bytearray(1 << 24) for _ in range(1000)]'"
    hog = terminal.run(f"systemd-run --wait --unit=greedy {greedy}", AGAIN_SECONDS)  # outside the unit of the agent
    log.say(f"the greedy process: {', '.join(hog.output.split(chr(10))[1:2])}")
    killed = terminal.run("journalctl --boot --dmesg --no-pager | grep -i 'out of memory'").output.strip()
    log.say(f"the kernel: {killed.splitlines()[-1] if killed else 'said nothing'}")
    wait_for_picture(terminal, steps[0].before, "the attract screen", AGAIN_SECONDS)
    assert "oom-kill" in hog.output
    assert unit_property(terminal, "InvocationID") == before, "the terminal was restarted"


@pytest.mark.parametrize("find", [program, compositor])
def test_hangs(terminal: Machine, steps: tuple[Step, ...], log: Log, find: Callable[[Inside], int]) -> None:
    """The watchdog detects a stopped program or compositor and restarts it, to a screen that takes touches."""
    before = unit_property(terminal, "InvocationID")
    terminal.run(f"kill -STOP {find(terminal)}").checked()
    found = wait_until(lambda: unit_property(terminal, "InvocationID") != before, "a new start", AGAIN_SECONDS)
    painted = wait_until(lambda: is_active(terminal), "the active unit", AGAIN_SECONDS)
    painted += wait_for_picture(terminal, steps[0].before, "the attract screen", AGAIN_SECONDS)
    log.say(f"restarted after {found:.0f} s, attract screen {painted:.0f} s later")
    log.say(terminal.run("journalctl --boot --no-pager --unit kiosk | grep -iE 'watchdog' | tail -1").output.strip())


def test_network_away_for_a_day(
    terminal: Machine, steps: tuple[Step, ...], alice: SimulatedCard, log: Log, tmp_path: Path
) -> None:
    """A visit without upstream; a day later upstream returns, and receives the application."""
    queued = practice_visit().model_copy(update={"expect": Expectation(outcome=JourneyOutcome.QUEUED)})
    offline = rehearsed(queued, tmp_path, online=False)
    terminal.run(f"systemctl stop {UPSTREAM}").checked()
    confirmed = next(number for number, step in enumerate(offline) if step.screen == Screen.RESULT)
    do_visit(terminal, offline[:confirmed], alice, lambda _screen: None)
    wait_until(lambda: len(queue(terminal)) == 1, "the application in the queue")
    wait_for_picture(terminal, offline[confirmed].before, "the result", 120, alike=ALIKE_AT_THE_END)
    log.picture(terminal, "queued")
    log.say(f"while upstream is away: {queue(terminal)[0]['state']}")
    terminal.at_reader().take()
    terminal.run("date --set '+1 day'").checked()
    terminal.run(f"systemctl start {UPSTREAM}").checked()
    took = wait_until(lambda: queue(terminal)[0]["state"] == "applied", "upstream's receipt", 600)
    log.say(f"{queue(terminal)[0]['state']} {took:.0f} s after upstream came back, a day later")
    wait_for_picture(terminal, steps[0].before, "the attract screen", AGAIN_SECONDS)


def test_a_technician_reboots(
    terminal: Machine, steps: tuple[Step, ...], alice: SimulatedCard, log: Log, tmp_path: Path
) -> None:
    """At the terminal's own screen, with a personal code: polkit allows it, and the terminal returns."""
    boot = terminal.run("cat /proc/sys/kernel/random/boot_id").checked()
    terminal.inside.write("/run/code", f"{CODE}\n".encode(), mode="644")
    terminal.run(f"runuser -u kiosk -- kiosk staff set-code 1 --code-file /run/code --config {CONFIG}").checked()
    to_the_code, code, touches = rehearsed_reboot(CODE, tmp_path)
    do_visit(terminal, to_the_code, alice, lambda _screen: None, alike=PAGES_ALIKE)
    do_visit(terminal, code, alice, lambda _screen: None)  # each digit is seen before the next one is touched
    do_visit(terminal, touches[:-2], alice, lambda _screen: None, alike=PAGES_ALIKE)
    wait_for_picture(terminal, touches[-2].before, "the page with the button", alike=PAGES_ALIKE)
    button = touches[-1]
    page = terminal.picture()
    do_visit(terminal, touches[-2:], alice, lambda _screen: None, alike=PAGES_ALIKE)
    wait_until(lambda: difference(terminal.picture(), page) > QUESTION, "the question whether it is meant")
    log.picture(terminal, "asks-again")
    terminal.press(button.x, button.y)
    terminal.release(button.x, button.y)
    wait_until(lambda: has_booted_since(terminal, boot), "the next boot", BOOT_SECONDS)
    log.say(
        f"attract screen {wait_for_picture(terminal, steps[0].before, 'the attract screen', BOOT_SECONDS):.0f} s later"
    )
    log.say(terminal.run("journalctl --boot=-1 --no-pager --output cat | grep -i 'reboot' | tail -1").output.strip())
    told = [each for each in events(terminal) if each["event"] == "staff_action"]
    assert [each["action"] for each in told] == ["reboot"]


def has_booted_since(terminal: Machine, boot: str) -> bool:
    try:
        terminal.inside.wait(PAUSE_SECONDS)
        return terminal.run("cat /proc/sys/kernel/random/boot_id", PAUSE_SECONDS).output not in ("", boot)
    except (NoAnswer, Refused):
        return False
