"""Smart-card devices on the USB bus, from sysfs. They tell of a reader that is plugged in but unknown to pcscd.

Only devices of interface class 0B (CCID) can be recognised; other readers (Sony's RC-S380) have a vendor's class.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

USB_DEVICES: Final = Path("/sys/bus/usb/devices")
"""Folder of sysfs with one entry for each device and interface."""
SMART_CARD_CLASS: Final = "0b"
"""bInterfaceClass of a CCID reader."""


@dataclass(frozen=True, slots=True)
class UsbDevice:
    """A device. `identity` is vendor and product number as `lsusb` shows them ("054c:0dc9"), `name` its product
    string.
    """

    identity: str
    name: str

    def __str__(self) -> str:
        return f"{self.name} ({self.identity})" if self.name else self.identity


def smart_card_devices(devices: Path = USB_DEVICES) -> tuple[UsbDevice, ...]:
    """The smart-card devices on the bus, in order of their text; empty without a bus or read permission."""
    # The folder of an interface, "1-2:1.0", lies beside that of its device, "1-2".
    interfaces = sorted(devices.glob("*:*/bInterfaceClass"))
    found = {_device(devices, path) for path in interfaces if _read(path) == SMART_CARD_CLASS}
    return tuple(sorted(found, key=str))


def _device(devices: Path, interface: Path) -> UsbDevice:
    device = devices / interface.parent.name.partition(":")[0]
    return UsbDevice(f"{_read(device / 'idVendor')}:{_read(device / 'idProduct')}", _read(device / "product"))


def _read(file: Path) -> str:
    """One attribute; "" if the device was just removed."""
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
