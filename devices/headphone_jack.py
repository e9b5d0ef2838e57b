"""Whether a headphone is plugged in, by jack detection of ALSA: a sound card's boolean controls named "... Jack".

There is no polling: the control device becomes readable when a control changes. Source: `include/uapi/sound/asound.h`
and `Documentation/sound/designs/jack-controls.rst` of Linux.
"""

import os
import struct
from collections.abc import Callable
from fcntl import ioctl
from pathlib import Path
from typing import Final

CARDS: Final = Path("/dev/snd")
"""The folder of ALSA's control devices (controlC0, ...)."""
NAMES: Final = ("Headphone Jack", "Front Headphone Jack", "Headset Jack")
"""Names of the jack control, by driver."""
_CARD_INTERFACE: Final = 0
"""SNDRV_CTL_ELEM_IFACE_CARD: where the kernel puts jacks."""
_IDENTITY: Final = struct.Struct("=IiII44sI")
"""`struct snd_ctl_elem_id`."""
_VALUE_BYTES: Final = 1224
"""`struct snd_ctl_elem_value` of a 64-bit kernel: identity, a word of flags, then 1024 bytes of values."""
_VALUE_AT: Final = 72
"""Offset of the values in `struct snd_ctl_elem_value`, in bytes."""
EVENT_BYTES: Final = 72
"""Size of `struct snd_ctl_event`."""


def _request(number: int, size: int) -> int:
    """_IOWR('U', number, size)."""
    return 3 << 30 | size << 16 | ord("U") << 8 | number


READ_ELEMENT: Final = _request(0x12, _VALUE_BYTES)
"""SNDRV_CTL_IOCTL_ELEM_READ."""
SUBSCRIBE: Final = _request(0x16, 4)
"""SNDRV_CTL_IOCTL_SUBSCRIBE_EVENTS."""

Control = Callable[[int, int, bytearray], object]
"""`fcntl.ioctl`: file descriptor, request, and a buffer for argument and result."""


class HeadphoneJack:
    """The jack of one card. `file` (a descriptor) becomes readable after a change: then call `read`. Close it."""

    def __init__(self, file: int, name: str, control: Control = ioctl) -> None:
        self.file = file
        self._name = name
        self._control = control
        control(file, SUBSCRIBE, bytearray(struct.pack("=i", 1)))

    @property
    def plugged(self) -> bool:
        """Whether a headphone is plugged in now; False if the card does not answer any more."""
        try:
            return _value(self.file, self._name, self._control)
        except OSError:
            return False

    def read(self) -> bool:
        """Consume the events of the file; whether a headphone is plugged in now."""
        try:
            while len(os.read(self.file, EVENT_BYTES)) == EVENT_BYTES:
                pass
        except BlockingIOError:
            pass
        except OSError:
            return False
        return self.plugged

    def close(self) -> None:
        """Close the control device."""
        os.close(self.file)


def find_jack(cards: Path = CARDS, control: Control = ioctl) -> HeadphoneJack | None:
    """The jack of the first card that has one; None if no card has jack detection."""
    for card in sorted(cards.glob("controlC*")):
        try:
            file = os.open(card, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError:
            continue
        for name in NAMES:
            try:
                _value(file, name, control)
                return HeadphoneJack(file, name, control)
            except OSError:
                continue
        os.close(file)
    return None


def _value(file: int, name: str, control: Control) -> bool:
    asked = bytearray(_VALUE_BYTES)
    _IDENTITY.pack_into(asked, 0, 0, _CARD_INTERFACE, 0, 0, name.encode(), 0)
    control(file, READ_ELEMENT, asked)
    return any(asked[_VALUE_AT : _VALUE_AT + 8])
