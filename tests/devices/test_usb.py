"""Smart-card devices on the USB, distinguished from all other devices."""

from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest

from devices import pcsc_reader
from devices.reader_choice import choose
from devices.usb import UsbDevice, smart_card_devices


def plug(bus: Path, port: str, interface_class: str, **attributes: str) -> None:
    """A device with one interface, as sysfs shows it."""
    device, interface = bus / port, bus / f"{port}:1.0"
    for folder in (device, interface):
        folder.mkdir(parents=True)
    (interface / "bInterfaceClass").write_text(f"{interface_class}\n")
    for name, value in attributes.items():
        (device / name).write_text(f"{value}\n")


def test_only_what_calls_itself_a_smart_card_device_counts(tmp_path: Path) -> None:
    plug(tmp_path, "1-1", "03", idVendor="046d", idProduct="c31c", product="Keyboard")
    plug(tmp_path, "1-2", "0b", idVendor="054c", idProduct="0dc9", product="RC-S300/S")
    plug(tmp_path, "2-1.4", "0b", idVendor="04e6", idProduct="5116")
    found = smart_card_devices(tmp_path)
    assert found == (UsbDevice("04e6:5116", ""), UsbDevice("054c:0dc9", "RC-S300/S"))
    assert [str(device) for device in found] == ["04e6:5116", "RC-S300/S (054c:0dc9)"]


def test_a_device_with_two_slots_is_one_device(tmp_path: Path) -> None:
    plug(tmp_path, "1-2", "0b", idVendor="1", idProduct="2")
    second = tmp_path / "1-2:1.1"
    second.mkdir()
    (second / "bInterfaceClass").write_text("0b\n")
    assert len(smart_card_devices(tmp_path)) == 1


def test_no_bus_and_what_goes_away_meanwhile_are_no_error(tmp_path: Path) -> None:
    assert smart_card_devices(tmp_path / "none") == ()
    (tmp_path / "1-2:1.0").mkdir()
    (tmp_path / "1-2:1.0" / "bInterfaceClass").symlink_to("gone")
    assert smart_card_devices(tmp_path) == ()


def test_a_reader_that_was_just_plugged_in_does_not_lack_its_driver_yet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """pcscd needs a moment to find it."""
    now = 1000.0
    plug(tmp_path, "1-2", "0b", idVendor="054c", idProduct="0dc9", product="RC-S300/S")
    monkeypatch.setattr(pcsc_reader, "time", SimpleNamespace(monotonic=lambda: now))
    slot = pcsc_reader.PcscSlot(partial(choose, wanted="", contact=None, virtual=True), tmp_path)
    assert not slot._lacks_driver([])
    now += pcsc_reader.DRIVER_SECONDS - 0.1
    assert not slot._lacks_driver([])
    now += 0.1
    assert slot._lacks_driver([])
    assert not slot._lacks_driver(["Reader"])
    assert not slot._lacks_driver([]), "the count must start again"
