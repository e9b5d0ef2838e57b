"""The machine: card, reader, touch panel and screen are connected and disconnected."""

from pathlib import Path

import pytest

from devices.simulator import SimulatedCard
from kiosk.visit.model import Screen
from tests.image import ten_fingers
from tests.image.evidence import closed, events, unit_property
from tests.image.machine import HEIGHT, TOUCH_PANEL, WIDTH, Machine
from tests.image.pictures import difference
from tests.image.rehearsed import Act, Step
from tests.image.report import Log
from tests.image.sight import ALIKE, do_visit, wait_for_picture, wait_until

pytestmark = [pytest.mark.long, pytest.mark.timeout(1200)]

SHOWN_SECONDS = 2.0
"""Seconds within which a laid card is shown, also on an emulated machine."""

_CONNECTOR = "/sys/class/drm/card0-Virtual-1/status"
_HOTPLUG_RULE = 'ACTION=="change", SUBSYSTEM=="drm", KERNEL=="card0", ENV{HOTPLUG}="1"\n'
"""The driver of this graphics card sends no event when its connector is switched manually; a real one does."""


def up_to(steps: tuple[Step, ...], screen: Screen) -> tuple[Step, ...]:
    """The steps before this screen's first touch."""
    end = next(number for number, step in enumerate(steps) if step.screen == screen and step.act is Act.PRESS)
    return steps[:end]


def test_card_without_a_touch(terminal: Machine, steps: tuple[Step, ...], alice: SimulatedCard, log: Log) -> None:
    """A card laid on the menu screen is shown in the head line at once, without a touch; when it is taken, it
    disappears.
    """
    do_visit(terminal, up_to(steps, Screen.MENU), alice, lambda _screen: None)
    menu = next(step.before for step in steps if step.screen == Screen.MENU)
    wait_for_picture(terminal, menu, "the menu")
    terminal.at_reader().lay(alice)
    took = wait_until(lambda: difference(terminal.picture(), menu) > ALIKE, "the sign for the card")
    log.say(f"shown after {took:.1f} s")
    log.picture(terminal, "laid")
    terminal.at_reader().take()
    log.say(f"gone after {wait_for_picture(terminal, menu, 'the menu without the sign'):.1f} s")
    assert took <= SHOWN_SECONDS


def test_card_pulled_at_the_pin(terminal: Machine, steps: tuple[Step, ...], alice: SimulatedCard, log: Log) -> None:
    """The card is taken before the PIN is typed: the visit ends, no application is accepted, no try is used."""
    do_visit(terminal, up_to(steps, Screen.PIN), alice, lambda _screen: None)
    wait_until(lambda: "visit_started" in {each["event"] for each in events(terminal)}, "the visit")
    log.picture(terminal, "pin")
    terminal.at_reader().take()
    wait_until(lambda: "visit_ended" in {each["event"] for each in events(terminal)}, "the end of the visit")
    log.picture(terminal, "pulled")
    wait_for_picture(terminal, steps[0].before, "the attract screen", 120)
    told = events(terminal)
    log.say(f"the journal: {[each['event'] for each in told[-4:]]}")
    assert [each["reason"] for each in told if each["event"] == "visit_ended"] == ["card"]
    assert "accepted" not in {each["event"] for each in told}
    assert alice.tries_left == 3


def test_reader_unplugged(terminal: Machine, steps: tuple[Step, ...], log: Log) -> None:
    """Without its reader the terminal is closed and says why; when it is connected again, the terminal opens by
    itself.
    """
    terminal.unplug_reader()
    wait_until(lambda: closed(terminal) == "no_reader", "the closed screen")
    wait_until(lambda: difference(terminal.picture(), steps[0].before) > ALIKE, "the closed screen, painted")
    log.picture(terminal, "unplugged")
    terminal.plug_reader()
    took = wait_for_picture(terminal, steps[0].before, "the attract screen")
    log.say(f"open {took:.1f} s after the reader was plugged in")


def test_touch_panel_unplugged(terminal: Machine, steps: tuple[Step, ...], alice: SimulatedCard, log: Log) -> None:
    """After it is connected again, it works."""
    terminal.unplug(TOUCH_PANEL)
    wait_until(lambda: "QEMU USB Tablet" not in terminal.run("cat /proc/bus/input/devices").output, "the unplugging")
    terminal.plug(TOUCH_PANEL)
    wait_until(lambda: "QEMU USB Tablet" in terminal.run("cat /proc/bus/input/devices").output, "the panel")
    do_visit(terminal, steps[:2], alice, lambda _screen: None)
    took = wait_for_picture(terminal, steps[2].before, "the menu")
    log.say(f"the first touch was answered within {took:.1f} s")


def test_two_fingers(terminal: Machine, steps: tuple[Step, ...], log: Log) -> None:
    """While one finger rests on the panel, another one touches: that touch counts. Afterwards a single finger works."""
    terminal.inside.write("/run/ten_fingers.py", Path(ten_fingers.__file__).read_bytes())
    terminal.run("modprobe uinput").checked()
    terminal.inside.start("exec python3 /run/ten_fingers.py")
    wait_until(lambda: ten_fingers.NAME in terminal.run("cat /proc/bus/input/devices").output, "the panel")
    terminal.run("udevadm settle; sleep 2").checked()  # the compositor opens the device
    press, release = steps[:2]
    finger(terminal, 0, 3, HEIGHT - 3)
    finger(terminal, 1, press.x, press.y)
    wait_for_picture(terminal, release.before, "the pressed button")
    finger(terminal, 1)
    took = wait_for_picture(terminal, steps[2].before, "the menu, while a finger rests on the panel")
    log.say(f"the second finger's touch was answered within {took:.1f} s")
    log.picture(terminal, "menu")
    finger(terminal, 0)
    press, release, after = steps[2:5]
    finger(terminal, 0, press.x, press.y)
    wait_for_picture(terminal, release.before, "the pressed button")
    finger(terminal, 0)
    wait_for_picture(terminal, after.before, "what comes after the menu")


def finger(terminal: Machine, number: int, x: float | None = None, y: float | None = None) -> None:
    """Put the finger down at this place in pixels; without a place lift it."""
    place = "" if x is None or y is None else f" {x / WIDTH:.4f} {y / HEIGHT:.4f}"
    terminal.run(f"echo {number}{place} > {ten_fingers.PIPE}").checked()


def test_screen_unplugged(terminal: Machine, steps: tuple[Step, ...], alice: SimulatedCard, log: Log) -> None:
    """Without a screen the terminal waits for one; then it paints, and accepts touches."""
    before = unit_property(terminal, "InvocationID")
    terminal.run("mkdir -p /run/udev/rules.d").checked()
    terminal.inside.write("/run/udev/rules.d/90-hotplug.rules", _HOTPLUG_RULE.encode())
    terminal.run("udevadm control --reload").checked()
    switch_connector(terminal, "off")
    wait_until(lambda: difference(terminal.picture(), steps[0].before) > ALIKE, "an empty screen")
    log.picture(terminal, "off")
    switch_connector(terminal, "on")
    took = wait_for_picture(terminal, steps[0].before, "the attract screen", 120)
    log.say(f"painted {took:.1f} s after the screen was plugged in")
    do_visit(terminal, steps[:2], alice, lambda _screen: None)
    wait_for_picture(terminal, steps[2].before, "the menu")
    log.say(f"restarted: {unit_property(terminal, 'InvocationID') != before}")


def switch_connector(terminal: Machine, to: str) -> None:
    terminal.run(f"echo {to} > {_CONNECTOR} && udevadm trigger --action=change /sys/class/drm/card0").checked()
