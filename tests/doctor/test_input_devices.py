"""What the doctor says of touch panels, keyboards and scanners."""

import subprocess
from pathlib import Path

import pytest

from kiosk.doctor import Health
from kiosk.doctor.check_result import CheckResult, ok
from kiosk.doctor.input_devices import RULES, check_input_devices
from tests.support.input_devices import InputFolders

pytestmark = pytest.mark.long

PORT = "pci-0000:00:14.0-usb-0:4:1.0"


def said(folders: InputFolders) -> list[CheckResult]:
    return list(check_input_devices(folders.input, folders.udev))


@pytest.fixture
def folders(tmp_path: Path) -> InputFolders:
    return InputFolders(tmp_path)


def test_what_is_heard(folders: InputFolders) -> None:
    folders.plug("Power Button", silenced=True, bus="0019")
    folders.plug("Touch panel", silenced=False)
    folders.plug("Keypad", silenced=False)
    for _ in range(9):
        folders.plug("HDMI jack", silenced=True, bus="0000")
    folders.plug("Scanner", silenced=False)
    assert said(folders) == [ok("input devices", "heard: Touch panel, Keypad, Scanner")], "event2 before event12"


def test_a_keyboard_that_somebody_plugged_in_and_how_to_name_it(folders: InputFolders, tmp_path: Path) -> None:
    folders.plug("Touch panel", silenced=False)
    folders.plug("Keyboard", silenced=True, port=PORT)
    _, silenced = said(folders)
    assert silenced.health is Health.WARN
    assert silenced.detail == f"not heard: Keyboard (0627:0001 at {PORT})"
    rules = tmp_path / "rules"
    for _ in range(2):
        subprocess.run(
            ["/bin/sh", "-c", silenced.commands[0].removeprefix("sudo ").replace(str(RULES), str(rules))], check=True
        )
    line = (
        f'SUBSYSTEM=="input", ENV{{ID_PATH}}=="{PORT}", ATTRS{{id/vendor}}=="0627", ATTRS{{id/product}}=="0001", '
        'ENV{KIOSK_INPUT}="named"\n'
    )
    assert rules.read_text() == 2 * line, "what stands there stays"


def test_one_at_no_port_is_named_by_its_number_alone(folders: InputFolders) -> None:
    folders.plug("Wireless keyboard", silenced=True, bus="0005")
    nothing_heard, silenced = said(folders)
    assert (nothing_heard.health, nothing_heard.detail) == (Health.WARN, "none is heard")
    assert "at no port" in silenced.detail
    assert "ID_PATH" not in silenced.commands[0]


def test_one_that_is_unplugged_meanwhile(folders: InputFolders) -> None:
    folders.plug("Touch panel", silenced=False)
    (folders.plug("Keyboard", silenced=True) / "device/name").unlink()
    assert said(folders) == [ok("input devices", "heard: Touch panel")]
