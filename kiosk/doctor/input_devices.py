"""Check of the input devices: which deliver events, and which are inhibited in the kernel.

The package's udev rules inhibit every device that is neither a touch panel nor named by a rule of this machine.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.doctor.check_result import CheckResult, found, ok

INPUT_DEVICES: Final = Path("/sys/class/input")
"""Folder of sysfs with the kernel's input devices."""
UDEV_DATA: Final = Path("/run/udev/data")
"""Folder of udev's database, with a file for each device."""
RULES: Final = Path("/etc/udev/rules.d/90-kiosk-input.rules")
"""Where a technician names the keyboards, keypads and scanners of this machine."""
_PLUGGED_IN: Final = frozenset({"0003", "0005"})
"""Bus types (linux/input.h) of devices that a passer-by can attach: USB, Bluetooth."""


@dataclass(frozen=True, slots=True)
class InputDevice:
    """One event device of the kernel. `port` is udev's ID_PATH, "" if it has none. `silenced`: it is inhibited."""

    name: str
    bus: str
    vendor: str
    product: str
    port: str
    silenced: bool

    def rule(self) -> str:
        """The line of RULES that names this device at this port."""
        port = f'ENV{{ID_PATH}}=="{self.port}", ' if self.port else ""
        ids = f'ATTRS{{id/vendor}}=="{self.vendor}", ATTRS{{id/product}}=="{self.product}"'
        return f'SUBSYSTEM=="input", {port}{ids}, ENV{{KIOSK_INPUT}}="named"'


def input_devices(folder: Path = INPUT_DEVICES, udev_data: Path = UDEV_DATA) -> list[InputDevice]:
    """The event devices by number, without those that are unplugged meanwhile. Raises OSError."""
    devices = []
    for event in sorted(folder.glob("event*"), key=lambda each: int(each.name.removeprefix("event"))):
        try:
            devices.append(_device(event, udev_data))
        except FileNotFoundError:
            continue
    return devices


def _device(event: Path, udev_data: Path) -> InputDevice:
    def value(name: str) -> str:
        return (event / name).read_text(encoding="utf-8", errors="replace").strip()

    try:
        properties = (udev_data / f"c{value('dev')}").read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        properties = []  # udev has not processed it
    return InputDevice(
        name=value("device/name"),
        bus=value("device/id/bustype"),
        vendor=value("device/id/vendor"),
        product=value("device/id/product"),
        port=next((line.removeprefix("E:ID_PATH=") for line in properties if line.startswith("E:ID_PATH=")), ""),
        silenced=value("device/inhibited") == "1",
    )


def check_input_devices(folder: Path = INPUT_DEVICES, udev_data: Path = UDEV_DATA) -> Iterator[CheckResult]:
    """The devices that are heard, and for each inhibited one on a pluggable bus the rule that names it."""
    devices = input_devices(folder, udev_data)
    heard = [device.name for device in devices if not device.silenced]
    if heard:
        yield ok("input devices", f"heard: {', '.join(heard)}")
    else:
        yield found("input-missing", "none is heard")
    for device in devices:
        if device.silenced and device.bus in _PLUGGED_IN:
            place = f"{device.vendor}:{device.product} at {device.port or 'no port'}"
            yield found("input-silenced", f"not heard: {device.name} ({place})", rule=device.rule(), rules=str(RULES))
