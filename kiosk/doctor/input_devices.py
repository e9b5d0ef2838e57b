"""Which input devices the terminal hears, and which are silenced.

The udev rules of the package let through touch panels and what a rule of this machine names.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.doctor.check_result import CheckResult, found, ok

INPUT_DEVICES: Final = Path("/sys/class/input")
UDEV_DATA: Final = Path("/run/udev/data")
RULES: Final = Path("/etc/udev/rules.d/90-kiosk-input.rules")
"""Where a technician names the keyboards, keypads and scanners of this machine."""
_PLUGGED_IN: Final = frozenset({"0003", "0005"})
"""Types of bus (linux/input.h) that anybody can plug something into: USB, Bluetooth."""


@dataclass(frozen=True, slots=True)
class InputDevice:
    """One device of the kernel. `port` as udev has it (ID_PATH), "" where it has none."""

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
    """All of them, in the kernel's order. One that is unplugged meanwhile is left out. Raises OSError."""
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
        properties = []  # udev has not seen it
    return InputDevice(
        name=value("device/name"),
        bus=value("device/id/bustype"),
        vendor=value("device/id/vendor"),
        product=value("device/id/product"),
        port=next((line.removeprefix("E:ID_PATH=") for line in properties if line.startswith("E:ID_PATH=")), ""),
        silenced=value("device/inhibited") == "1",
    )


def check_input_devices(folder: Path = INPUT_DEVICES, udev_data: Path = UDEV_DATA) -> Iterator[CheckResult]:
    """What is heard; of each silenced one that somebody plugged in, how to name it."""
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
