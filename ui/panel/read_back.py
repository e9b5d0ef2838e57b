"""Reads back one pixel of the displayed picture, from the compositor or from the kernel's frame buffer.

Only the pixel in the upper left corner is read into this process, never what people type. `grim` copies the whole
picture into its own memory, not into a file system, writes the one pixel and ends. Neither way proves that the panel
shows it.
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
"""The command that writes the pixel as a PPM file to stdout."""
READ_BACK_TIMEOUT_MS = 20_000
"""Milliseconds after which `grim` is killed: ten times its time on an emulated processor. A stopped compositor never
answers."""
_PPM_HEADER = b"P6\n1 1\n255\n"

GET_VARIABLE_INFO, GET_FIXED_INFO = 0x4600, 0x4602
"""The requests FBIOGET_VSCREENINFO and FBIOGET_FSCREENINFO of <linux/fb.h>."""
VARIABLE_INFO = struct.Struct("=8I 9I 92x")
"""The beginning of `struct fb_var_screeninfo`: sizes, offsets, depth; offset, length and order of red, green, blue."""
FIXED_INFO = struct.Struct("=48x I 28x")
"""`struct fb_fix_screeninfo` of a 64-bit kernel; of its fields only `line_length`, in bytes."""
ROUNDING = 7
"""The largest difference of a channel: a frame buffer of 16 bits keeps the five highest of eight bits."""
CHANNELS, CHANNEL_BITS = 3, 8


@dataclass(frozen=True, slots=True)
class Pixel:
    """A colour of 8 bits for each channel."""

    red: int
    green: int
    blue: int

    def resembles(self, other: "Pixel") -> bool:
        """Whether each channel differs by at most `ROUNDING`."""
        pairs = ((self.red, other.red), (self.green, other.green), (self.blue, other.blue))
        return all(abs(one - another) <= ROUNDING for one, another in pairs)


class ReadBack(Protocol):
    """Reads the pixel in the upper left corner."""

    def start(self, answer: Callable[[Pixel | None], None]) -> None:
        """Read the pixel and call `answer` once with it, at once or later, on this thread; None: it cannot be read.

        Do not call it again before the answer.
        """


class CompositorReadBack(QObject):
    """A `ReadBack` from a Wayland compositor by `grim` (protocol wlr-screencopy)."""

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
        """Start `grim`; the answer comes when it has ended or was killed after the time-out."""
        self._answer = answer
        self._timeout.start()
        self._process.start()

    def _ended(self, code: int, status: QProcess.ExitStatus) -> None:
        picture = bytes(self._process.readAllStandardOutput().data())
        colour = picture.removeprefix(_PPM_HEADER)
        done = status is QProcess.ExitStatus.NormalExit and code == 0 and len(picture) - len(colour) == len(_PPM_HEADER)
        self._tell(Pixel(*colour) if done and len(colour) == CHANNELS else None)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # `finished` follows every other error
            self._tell(None)

    def _tell(self, pixel: Pixel | None) -> None:
        self._timeout.stop()
        answer, self._answer = self._answer, None
        if answer is not None:
            answer(pixel)


class FrameBufferReadBack:
    """A `ReadBack` from the kernel's frame buffer, into which Qt's platform linuxfb paints."""

    def __init__(self, device: Path = FRAME_BUFFER) -> None:
        self._device = device

    def start(self, answer: Callable[[Pixel | None], None]) -> None:
        """Read the device and answer at once."""
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
    """The place of the first visible pixel in a frame buffer, and its encoding. Offsets are in pixels."""

    x_offset: int
    y_offset: int
    size: int
    """Bytes of a pixel."""
    channels: tuple[tuple[int, int], ...]
    """Offset and length in bits of red, green and blue."""

    @classmethod
    def of(cls, variable_info: bytes) -> "PixelLayout":
        """The layout in the kernel's answer to `GET_VARIABLE_INFO`."""
        fields = VARIABLE_INFO.unpack(variable_info)
        return cls(fields[4], fields[5], fields[6] // 8, (fields[8:10], fields[11:13], fields[14:16]))

    def start(self, line_bytes: int) -> int:
        """The offset of the pixel in bytes, with lines of `line_bytes`."""
        return self.y_offset * line_bytes + self.x_offset * self.size

    def decode(self, data: bytes) -> Pixel:
        """The colour of one pixel's bytes. Raises ValueError unless it has three channels of 1 to 8 bits."""
        if len(data) != self.size or not all(0 < length <= CHANNEL_BITS for _, length in self.channels):
            raise ValueError("not a pixel of red, green and blue")
        value = int.from_bytes(data, "little")
        return Pixel(
            *((value >> offset & (1 << length) - 1) << CHANNEL_BITS - length for offset, length in self.channels)
        )


def read_back_of(platform: str, owner: QObject) -> ReadBack | None:
    """The `ReadBack` for a platform of Qt ("wayland", "linuxfb"); None if there is none. `owner` is its Qt parent."""
    match platform:
        case "wayland":
            return CompositorReadBack(owner)
        case "linuxfb":
            return FrameBufferReadBack()
        case _:
            return None
