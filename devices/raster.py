"""A picture of black and white dots, as thermal printers take it, and the same dots as a PNG file.

A printer's built-in character sets have neither Thai nor Devanagari nor, mostly, Chinese. Receipts are therefore drawn,
and every script is printed as on the screen.
"""

import struct
import zlib
from dataclasses import dataclass

THERMAL_80_MM_DOTS = 576
"""Printable dots across an 80 mm thermal printer: 72 mm at 8 dots/mm (203 dpi), as on nearly every such printer."""
DOTS_PER_MM = 8
"""Resolution of a thermal printer (203 dpi)."""


@dataclass(frozen=True, slots=True)
class Raster:
    """Dots, row by row from the top, eight a byte with the leftmost in the highest bit; 1 is black.

    Each row starts a new byte; the unused low bits of its last byte are 0. ESC/POS "GS v 0" takes exactly these bytes.
    Raises ValueError unless `rows` has `stride * height` bytes.
    """

    width: int
    height: int
    rows: bytes

    def __post_init__(self) -> None:
        if self.width <= 0 or self.height <= 0:
            raise ValueError(f"a raster has at least one dot, not {self.width} x {self.height}")
        if len(self.rows) != self.stride * self.height:
            raise ValueError(
                f"{self.width} x {self.height} dots are {self.stride * self.height} bytes, not {len(self.rows)}"
            )

    @property
    def stride(self) -> int:
        """Bytes of a row."""
        return (self.width + 7) // 8


def png(raster: Raster) -> bytes:
    """The raster as a PNG file (ISO/IEC 15948): greyscale, one bit a dot, 8 dots a millimetre."""
    header = struct.pack(">IIBBBBB", raster.width, raster.height, 1, 0, 0, 0, 0)
    dots_per_metre = struct.pack(">IIB", DOTS_PER_MM * 1000, DOTS_PER_MM * 1000, 1)
    white_is_one = bytes(byte ^ 0xFF for byte in raster.rows)
    lines = (white_is_one[start : start + raster.stride] for start in range(0, len(white_is_one), raster.stride))
    body = b"".join(b"\0" + line for line in lines)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (
            _chunk(b"IHDR", header),
            _chunk(b"pHYs", dots_per_metre),
            _chunk(b"IDAT", zlib.compress(body, 9)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
