"""Runs inside the machine, as root, with any Python: a touch panel for ten fingers, controlled by lines in a named
pipe.

"FINGER X Y" puts a finger (0 to 9) down at a place, or moves it there; "FINGER" lifts it. X and Y are fractions of the
panel, 0 to 1. It is created by uinput: QEMU 7.2 has no touch panel.
"""

import fcntl
import os
import struct
from pathlib import Path

PIPE = Path("/run/ten-fingers")
NAME = "Practice touch panel"
_EV_SYN, _EV_KEY, _EV_ABS = 0, 1, 3
_BTN_TOUCH = 0x14A
_ABS_X, _ABS_Y, _SLOT, _POSITION_X, _POSITION_Y, _TRACKING_ID = 0x00, 0x01, 0x2F, 0x35, 0x36, 0x39
_PROP_DIRECT = 1
_FULL_SCALE, _FINGERS, _USB = 4095, 10, 3
_UNITS_A_MM = 10
# ioctl numbers of linux/uinput.h
_CREATE, _SETUP, _ABS_SETUP = 0x5501, 0x405C5503, 0x401C5504
_SET_EVENT, _SET_KEY, _SET_ABS, _SET_PROPERTY = 0x40045564, 0x40045565, 0x40045567, 0x4004556E


def main(pipe: Path = PIPE) -> None:
    device = os.open("/dev/uinput", os.O_WRONLY)
    for kind in (_EV_KEY, _EV_ABS):
        fcntl.ioctl(device, _SET_EVENT, kind)
    fcntl.ioctl(device, _SET_KEY, _BTN_TOUCH)
    fcntl.ioctl(device, _SET_PROPERTY, _PROP_DIRECT)
    places = dict.fromkeys((_ABS_X, _ABS_Y, _POSITION_X, _POSITION_Y), _FULL_SCALE)
    for axis, largest in {**places, _SLOT: _FINGERS - 1, _TRACKING_ID: 0xFFFF}.items():
        fcntl.ioctl(device, _SET_ABS, axis)
        resolution = _UNITS_A_MM if axis in places else 0
        fcntl.ioctl(device, _ABS_SETUP, struct.pack("<Hxxiiiiii", axis, 0, 0, largest, 0, 0, resolution))
    fcntl.ioctl(device, _SETUP, struct.pack("<HHHH80sI", _USB, 0x1234, 0x5678, 1, NAME.encode(), 0))
    fcntl.ioctl(device, _CREATE)
    os.mkfifo(pipe)
    down: set[int] = set()
    touches = 0
    with os.fdopen(os.open(pipe, os.O_RDWR)) as lines:  # opened for both, so that the pipe never ends
        for line in lines:
            finger, *place = line.split()
            slot = int(finger)
            events = [(_EV_ABS, _SLOT, slot)]
            if place and slot not in down:
                touches += 1
                events += [(_EV_ABS, _TRACKING_ID, touches), *([(_EV_KEY, _BTN_TOUCH, 1)] if not down else [])]
                down.add(slot)
            if place:
                x, y = (round(float(part) * _FULL_SCALE) for part in place)
                events += [(_EV_ABS, _POSITION_X, x), (_EV_ABS, _POSITION_Y, y), (_EV_ABS, _ABS_X, x)]
                events += [(_EV_ABS, _ABS_Y, y)]
            else:
                down.discard(slot)
                events += [(_EV_ABS, _TRACKING_ID, -1), *([(_EV_KEY, _BTN_TOUCH, 0)] if not down else [])]
            for event in (*events, (_EV_SYN, 0, 0)):
                os.write(device, struct.pack("<qqHHi", 0, 0, *event))


if __name__ == "__main__":
    main()
