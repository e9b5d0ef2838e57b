"""What is on the USB bus, as the kernel tells it: whether a card reader is plugged in that pcscd does not know.

Only devices that say of themselves that they are smart-card devices (interface class 0B, CCID) can be told; readers of
another make (Sony's RC-S380) look like anything.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

USB_DEVICES: Final = Path("/sys/bus/usb/devices")
SMART_CARD_CLASS: Final = "0b"


@dataclass(frozen=True, slots=True)
class UsbDevice:
    """`identity` is vendor and product number as `lsusb` shows them, "054c:0dc9"; `name` what it calls itself."""

    identity: str
    name: str

    def __str__(self) -> str:
        return f"{self.name} ({self.identity})" if self.name else self.identity


def smart_card_devices(devices: Path = USB_DEVICES) -> tuple[UsbDevice, ...]:
    """Every smart-card device on the bus; none where there is no bus or nothing may be read."""
    # An interface is a folder "1-2:1.0" beside its device's "1-2".
    interfaces = sorted(devices.glob("*:*/bInterfaceClass"))
    found = {_device(devices, path) for path in interfaces if _read(path) == SMART_CARD_CLASS}
    return tuple(sorted(found, key=str))


def _device(devices: Path, interface: Path) -> UsbDevice:
    device = devices / interface.parent.name.partition(":")[0]
    return UsbDevice(f"{_read(device / 'idVendor')}:{_read(device / 'idProduct')}", _read(device / "product"))


def _read(file: Path) -> str:
    """One attribute; "" when the device has just gone."""
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
