"""Receipt printers that take a raster of black and white dots, so that every script is printed as on the screen.

A printer's built-in character sets have neither Thai nor Devanagari nor, mostly, Chinese. Printers behind CUPS take a
PDF page instead, which is drawn in the same way: `devices.cups`.
"""

import os
import struct
import tempfile
import zlib
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

THERMAL_80_MM_DOTS = 576
"""Printable dots across an 80 mm thermal printer: 72 mm at 8 dots/mm (203 dpi), as on nearly every such printer."""
DOTS_PER_MM = 8
"""Resolution of a thermal printer (203 dpi)."""
_JOB_CHARACTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")


class PrinterTrouble(StrEnum):
    """Causes for which a technician has a command to type."""

    STOPPED = "stopped"  # the queue, or it rejects jobs
    UNKNOWN_QUEUE = "unknown_queue"
    NO_DEFAULT = "no_default"
    SERVICE_STOPPED = "service_stopped"
    SERVICE_MISSING = "service_missing"
    OTHER = "other"


class PrinterFailed(Exception):
    """Nothing, or no complete receipt, was printed. `reason` says what happened, `remedy` what a person can do."""

    def __init__(self, reason: str, remedy: str, trouble: PrinterTrouble = PrinterTrouble.OTHER) -> None:
        super().__init__(f"{reason}; {remedy}")
        self.reason = reason
        self.remedy = remedy
        self.trouble = trouble


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


_RECEIPT = "????-????-?"
"""Pattern of a receipt number. Other files in the folder belong to somebody else."""
FILES_KEPT_SECONDS = 86_400.0
"""Age after which `remove_old` removes a receipt."""


class FilePrinter:
    """Writes each job as a file into a folder: JOB.png, JOB.pdf. A file appears complete or not at all; printing again
    replaces it. For practice and tests.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def print_raster(self, raster: Raster, job: str) -> None:
        """Print one receipt. `job` names its file: letters, digits, "-" and "_". Raises `PrinterFailed`."""
        self._write(f"{checked_job(job)}.png", png(raster))

    def print_page(self, pdf: bytes, job: str) -> None:
        """The same receipt as a PDF file. Raises `PrinterFailed`."""
        self._write(f"{checked_job(job)}.pdf", pdf)

    def remove_old(self, now: float) -> None:
        """Remove the receipts that `old` lists. A file that cannot be removed stays."""
        for file in self.old(now):
            with suppress(OSError):
                file.unlink()

    def old(self, now: float) -> list[Path]:
        """The receipts written more than a day before `now` (seconds since 1970), or after it by a wrong clock."""
        found = [*self._folder.glob(f"{_RECEIPT}.png"), *self._folder.glob(f"{_RECEIPT}.pdf")]
        return [file for file in found if abs(now - file.stat().st_mtime) > FILES_KEPT_SECONDS]

    def _write(self, name: str, content: bytes) -> None:
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(self._folder / name, content)
        except OSError as error:
            raise PrinterFailed(
                f"cannot write a receipt into {self._folder}: {error.strerror}",
                "make room on that disk, or set the receipts folder to one that the terminal may write",
            ) from error


def checked_job(job: str) -> str:
    """`job`, if it is safe as a file name and in a command. Raises ValueError."""
    if not job or not set(job) <= _JOB_CHARACTERS:
        raise ValueError("a print job's name is made of letters, digits, '-' and '_'")
    return job


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


def write_whole(path: Path, content: bytes) -> None:
    """Write beside the target and rename: a reader never sees half a receipt."""
    descriptor, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        os.replace(beside, path)  # noqa: PTH105 - the same folder, the same type of name as mkstemp gave
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
