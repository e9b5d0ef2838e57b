"""The machine: attempts to get into or out of an installed terminal."""

import json
import re
from typing import Any

import pytest

from tests.image.conftest import OPEN_SECONDS
from tests.image.disk import CONFIG
from tests.image.evidence import unit_property
from tests.image.machine import Machine
from tests.image.pictures import difference
from tests.image.rehearsed import Step
from tests.image.report import Log
from tests.image.sight import ALIKE, wait_for_picture, wait_until

pytestmark = [pytest.mark.long, pytest.mark.timeout(1200)]

KEYBOARD = {"driver": "usb-kbd", "id": "keyboard", "bus": "usb.0", "port": "4"}
STORAGE = {"driver": "usb-storage", "id": "stick", "bus": "usb.0", "port": "4", "drive": "stick"}
KEYS = ("esc", "alt-f4", "alt-tab", "alt-esc", "meta_l", "ctrl-alt-backspace", "ctrl-q", "print", "alt-f2",
        "ctrl-alt-f2", "alt-sysrq-k", "alt-sysrq-b", "ctrl-alt-delete")  # fmt: skip
"""The last ones could restart the machine."""
AFTER_A_KEY = 0.03
"""Share of the pixels that may differ: any key shows the focus, a ring around one button, and a line about the keys."""
OURS = {"practice-upstream.service", "qemu-guest-agent.service"}
"""Services of the test machine only."""
ENABLED = {
    # systemd and Debian's base
    "autovt@.service", "getty@.service", "e2scrub_reap.service", "networking.service", "remote-fs.target",
    "systemd-pstore.service", "systemd-timesyncd.service", "apt-daily.timer", "apt-daily-upgrade.timer",
    "dpkg-db-backup.timer", "e2scrub_all.timer", "fstrim.timer", "cryptdisks.service",
    # the terminal
    "kiosk.service", "seatd.service", "pcscd.socket",
}  # fmt: skip
MOST_EXPOSURE = 1.5
"""Of 10, by `systemd-analyze security`; kiosk.service lists the reasons."""


def test_no_service_listens(terminal: Machine, log: Log) -> None:
    """On no network: only the sockets of pcscd and the system's own services, all of them files."""
    network = terminal.run("ss --listening --numeric --tcp --udp --processes --no-header").checked().splitlines()
    log.say(f"network: {network or 'nothing'}")
    assert [line for line in network if "127.0.0.1:8443" not in line] == []
    files = re.findall(r"(/\S+)", terminal.run("ss --listening --unix --no-header").checked())
    log.say(f"files: {', '.join(sorted(set(files)))}")
    assert "/run/pcscd/pcscd.comm" in files


def test_nothing_else_is_enabled(terminal: Machine, log: Log) -> None:
    said = terminal.run("systemctl list-unit-files --state=enabled --no-legend").checked()
    enabled = {line.split()[0] for line in said.splitlines()} - OURS
    log.say(", ".join(sorted(enabled)))
    assert enabled <= ENABLED


def test_the_unit_may_do_little(terminal: Machine, log: Log) -> None:
    said = terminal.run("systemd-analyze security --no-pager kiosk.service").checked().splitlines()[-1]
    log.say(re.sub(r"[^ -~]", "", said).strip())
    exposure = re.search(r": ([0-9.]+)", said)
    assert exposure is not None
    assert float(exposure[1]) <= MOST_EXPOSURE


def test_memory_never_reaches_a_disk(terminal: Machine, log: Log) -> None:
    """Inputs are never swapped out, and no core file is written."""
    found = {name: unit_property(terminal, name) for name in ("MemorySwapMax", "LimitCORE")}
    swap = terminal.run("cat /proc/swaps").checked().splitlines()[1:]
    log.say(f"{found}, swap: {swap or 'none'}")
    assert found == {"MemorySwapMax": "0", "LimitCORE": "0"}
    assert swap == []


def input_checks(terminal: Machine) -> list[dict[str, Any]]:
    """The results of `kiosk doctor` for input devices. Other checks may fail."""
    said = terminal.run(f"runuser -u kiosk -- kiosk doctor --config {CONFIG} --json", 300).output
    checks: list[dict[str, Any]] = json.loads(said.splitlines()[-1])["checks"]
    return [check for check in checks if check["name"] == "input devices"]


def plug_keyboard(terminal: Machine) -> None:
    terminal.plug(KEYBOARD)
    wait_until(lambda: "QEMU USB Keyboard" in terminal.run("cat /proc/bus/input/devices").output, "the keyboard")
    terminal.run("udevadm settle").checked()


def test_a_foreign_keyboard_is_not_heard_until_it_is_named(
    terminal: Machine, steps: tuple[Step, ...], log: Log
) -> None:
    """It has the touch panel's ids, at another port. `kiosk doctor` prints the line that enables it."""
    plug_keyboard(terminal)
    for key in ("down", "ret", "spc", "1"):
        terminal.type_keys(key)
    terminal.run("sleep 2")  # time for an unwanted effect
    wait_for_picture(terminal, steps[0].before, "the attract screen", 10)
    heard, silenced = input_checks(terminal)
    log.say(heard["detail"])
    log.say(silenced["detail"])
    for command in silenced["commands"]:
        log.say(f"`{command}`")
    assert "QEMU QEMU USB Tablet" in heard["detail"]
    assert "QEMU QEMU USB Keyboard" in silenced["detail"]

    name_keyboard(terminal, steps, silenced["commands"])
    (heard,) = input_checks(terminal)
    assert "QEMU QEMU USB Keyboard" in heard["detail"]
    terminal.type_keys("down")
    wait_until(lambda: difference(terminal.picture(), steps[0].before) > ALIKE, "the ring about what has the focus")
    log.picture(terminal, "named")


def name_keyboard(terminal: Machine, steps: tuple[Step, ...], commands: list[str]) -> None:
    """Type the doctor's commands. The last one restarts the terminal."""
    for command in commands:
        terminal.run(command.removeprefix("sudo "), 300).checked()
    wait_for_picture(terminal, steps[0].before, "the attract screen", OPEN_SECONDS)


def test_no_key_leads_out(terminal: Machine, steps: tuple[Step, ...], log: Log) -> None:
    """Keys of an enabled keyboard have no effect in the kernel, systemd, the compositor or Qt."""
    boot = terminal.run("cat /proc/sys/kernel/random/boot_id").checked()
    plug_keyboard(terminal)
    name_keyboard(terminal, steps, input_checks(terminal)[1]["commands"])
    invocation = unit_property(terminal, "InvocationID")
    answered = []
    for keys in KEYS:
        terminal.type_keys(*keys.split("-"))
        terminal.run("sleep 2")  # time for an unwanted effect
        if terminal.run("cat /proc/sys/kernel/random/boot_id").output != boot:
            log.say(f"{keys}: the machine restarts")
            answered.append(keys)
            break
        try:
            wait_for_picture(terminal, steps[0].before, "the attract screen", 10, alike=AFTER_A_KEY)
        except AssertionError:
            log.say(f"{keys}: another screen, console {terminal.run('cat /sys/class/tty/tty0/active').output.strip()}")
            log.picture(terminal, keys)
            answered.append(keys)
    assert answered == []
    assert unit_property(terminal, "InvocationID") == invocation, "the terminal was restarted"
    log.say(f"no answer to: {', '.join(KEYS)}")


def test_usb_storage_is_not_there(terminal: Machine, log: Log) -> None:
    """A connected stick does not become a disk."""
    before = terminal.run("ls /sys/block").checked()
    stick = terminal.folder / "stick.img"
    stick.write_bytes(bytes(1 << 20))
    terminal.monitor.line(f"drive_add 0 if=none,id=stick,format=raw,file={stick}")
    terminal.plug(STORAGE)
    wait_until(lambda: "QEMU USB HARDDRIVE" in terminal.run("cat /sys/bus/usb/devices/*/product").output, "the stick")
    terminal.run("udevadm settle; sleep 3")  # time for an unwanted effect
    after = terminal.run("ls /sys/block").checked()
    log.say(f"block devices: {' '.join(after.split())}")
    assert after == before
