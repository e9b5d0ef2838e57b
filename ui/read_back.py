"""One pixel of what is really shown, read back from whoever holds the picture: the compositor, or the kernel.

Only the corner's pixel comes into this process, never what people type. `grim` copies the whole picture into memory of
its own, which no file system holds, writes the one pixel and ends. Neither way proves what the panel shows.
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass
from fcntl import ioctl
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QProcess, QTimer

from kiosk.station.displays import FRAME_BUFFER, GRIM

READ_BACK = (GRIM, "-t", "ppm", "-s", "1", "-g", "0,0 1x1", "-")
READ_BACK_TIMEOUT_MS = 20_000
"""Ten times what it took on an emulated processor. A stopped compositor never answers."""
_PPM_HEADER = b"P6\n1 1\n255\n"

GET_VARIABLE_INFO, GET_FIXED_INFO = 0x4600, 0x4602
"""FBIOGET_VSCREENINFO, FBIOGET_FSCREENINFO of <linux/fb.h>."""
VARIABLE_INFO = struct.Struct("=8I 9I 92x")
"""`struct fb_var_screeninfo`: sizes, offsets, depth; then offset, length and bit order of red, green and blue."""
FIXED_INFO = struct.Struct("=48x I 28x")
"""`struct fb_fix_screeninfo` of a 64-bit kernel: of all of it, the length of a line in bytes."""
ROUNDING = 7
"""How far a channel may be off: a frame buffer of 16 bits keeps the five highest."""
CHANNELS, CHANNEL_BITS = 3, 8


@dataclass(frozen=True, slots=True)
class Pixel:
    """8 bits a channel."""

    red: int
    green: int
    blue: int

    def resembles(self, other: "Pixel") -> bool:
        pairs = ((self.red, other.red), (self.green, other.green), (self.blue, other.blue))
        return all(abs(one - another) <= ROUNDING for one, another in pairs)


class ReadBack(Protocol):
    """A way to the pixel in the upper left corner."""

    def start(self, answer: Callable[[Pixel | None], None]) -> None:
        """Call `answer` once, now or later, on this thread; None: it could not be read. One at a time."""


class CompositorReadBack(QObject):
    """Asks the compositor by `grim` (wlr-screencopy)."""

    def __init__(
        self, parent: QObject, command: tuple[str, ...] = READ_BACK, timeout_ms: int = READ_BACK_TIMEOUT_MS
    ) -> None:
        super().__init__(parent)
        self._answer: Callable[[Pixel | None], None] | None = None
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(command[1:])
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._failed)
        self._timeout = QTimer(self)
        self._timeout.setSingleShot(True)
        self._timeout.setInterval(timeout_ms)
        self._timeout.timeout.connect(self._process.kill)

    def start(self, answer: Callable[[Pixel | None], None]) -> None:
        self._answer = answer
        self._timeout.start()
        self._process.start()

    def _ended(self, code: int, status: QProcess.ExitStatus) -> None:
        picture = bytes(self._process.readAllStandardOutput().data())
        colour = picture.removeprefix(_PPM_HEADER)
        done = status is QProcess.ExitStatus.NormalExit and code == 0 and len(picture) - len(colour) == len(_PPM_HEADER)
        self._tell(Pixel(*colour) if done and len(colour) == CHANNELS else None)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # every other one is followed by `finished`
            self._tell(None)

    def _tell(self, pixel: Pixel | None) -> None:
        self._timeout.stop()
        answer, self._answer = self._answer, None
        if answer is not None:
            answer(pixel)


class FrameBufferReadBack:
    """Reads the kernel's frame buffer, into which Qt's linuxfb paints."""

    def __init__(self, device: Path = FRAME_BUFFER) -> None:
        self._device = device

    def start(self, answer: Callable[[Pixel | None], None]) -> None:
        try:
            answer(self._read())
        except (OSError, ValueError):
            answer(None)

    def _read(self) -> Pixel:
        with self._device.open("rb", buffering=0) as file:
            variable = ioctl(file, GET_VARIABLE_INFO, bytes(VARIABLE_INFO.size))
            (line_bytes,) = FIXED_INFO.unpack(ioctl(file, GET_FIXED_INFO, bytes(FIXED_INFO.size)))
            layout = PixelLayout.of(variable)
            file.seek(layout.start(line_bytes))
            return layout.decode(file.read(layout.size))


@dataclass(frozen=True, slots=True)
class PixelLayout:
    """Where the first visible pixel lies in a frame buffer, and how it is written."""

    x_offset: int
    y_offset: int
    size: int
    """In bytes."""
    channels: tuple[tuple[int, int], ...]
    """Offset and length in bits: red, green, blue."""

    @classmethod
    def of(cls, variable_info: bytes) -> "PixelLayout":
        fields = VARIABLE_INFO.unpack(variable_info)
        return cls(fields[4], fields[5], fields[6] // 8, (fields[8:10], fields[11:13], fields[14:16]))

    def start(self, line_bytes: int) -> int:
        return self.y_offset * line_bytes + self.x_offset * self.size

    def decode(self, data: bytes) -> Pixel:
        """Raises ValueError where there is no pixel of this depth."""
        if len(data) != self.size or not all(0 < length <= CHANNEL_BITS for _, length in self.channels):
            raise ValueError("not a pixel of red, green and blue")
        value = int.from_bytes(data, "little")
        return Pixel(
            *((value >> offset & (1 << length) - 1) << CHANNEL_BITS - length for offset, length in self.channels)
        )


def read_back_of(platform: str, owner: QObject) -> ReadBack | None:
    """How the picture of this platform of Qt's is read back; None where nobody can be asked."""
    match platform:
        case "wayland":
            return CompositorReadBack(owner)
        case "linuxfb":
            return FrameBufferReadBack()
        case _:
            return None
