"""What the doctor says of touch panels, keyboards and scanners."""

from pathlib import Path

import pytest

from kiosk.doctor import Health
from kiosk.doctor.input_devices import check_input_devices
from tests.support.input_devices import InputFolders

PORT = "pci-0000:00:14.0-usb-0:4:1.0"


def said(folders: InputFolders) -> list[tuple[Health, str, str]]:
    return [(each.health, each.detail, each.remedy) for each in check_input_devices(folders.input, folders.udev)]


@pytest.fixture
def folders(tmp_path: Path) -> InputFolders:
    return InputFolders(tmp_path)


def test_what_is_heard(folders: InputFolders) -> None:
    folders.plug("Power Button", silenced=True, bus="0019")
    folders.plug("Touch panel", silenced=False)
    for _ in range(9):
        folders.plug("HDMI jack", silenced=True, bus="0000")
    folders.plug("Keypad", silenced=False)
    assert said(folders) == [(Health.OK, "heard: Touch panel, Keypad", "")]


def test_a_keyboard_that_somebody_plugged_in_and_how_to_allow_it(folders: InputFolders) -> None:
    folders.plug("Touch panel", silenced=False)
    folders.plug("Keyboard", silenced=True, port=PORT)
    _, (health, detail, remedy) = said(folders)
    assert health is Health.WARN
    assert detail == f"not heard: Keyboard (0627:0001 at {PORT})"
    assert remedy.endswith(
        f'SUBSYSTEM=="input", ENV{{ID_PATH}}=="{PORT}", ATTRS{{id/vendor}}=="0627", ATTRS{{id/product}}=="0001", '
        'ENV{KIOSK_INPUT}="named"'
    )


def test_one_at_no_port_is_named_by_its_number_alone(folders: InputFolders) -> None:
    folders.plug("Wireless keyboard", silenced=True, bus="0005")
    nothing_heard, (_, detail, remedy) = said(folders)
    assert nothing_heard[:2] == (Health.WARN, "none is heard")
    assert "at no port" in detail
    assert "ID_PATH" not in remedy


def test_one_that_is_unplugged_meanwhile(folders: InputFolders) -> None:
    folders.plug("Touch panel", silenced=False)
    (folders.plug("Keyboard", silenced=True) / "device/name").unlink()
    assert said(folders) == [(Health.OK, "heard: Touch panel", "")]
