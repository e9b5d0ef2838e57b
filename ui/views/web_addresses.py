"""Web addresses as QR codes for a phone, with the host for a person to read and compare (R67)."""

from dataclasses import dataclass
from functools import cache
from typing import Final
from urllib.parse import urlsplit

from ui import qr


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code: an SVG path of rectangles in a square of `size` modules, and the host of its address, or ""."""

    path: str = ""
    size: int = 0
    host: str = ""


NO_CODE: Final = Code()


def drawn(address: str) -> Code:
    """The QR code of an address (or of another text); `NO_CODE` for "". It is not kept."""
    if not address:
        return NO_CODE
    square = qr.matrix(address)
    return Code(qr_path(square), len(square), urlsplit(address).hostname or "")


@cache
def code(address: str) -> Code:
    """The QR code of a public page. It is kept in a cache, so never use this for an address with personal data."""
    return drawn(address)


def qr_path(square: list[list[bool]]) -> str:
    """The SVG path of a QR code: one rectangle for each run of dark modules in a row, without seams inside a run."""
    parts = []
    for y, row in enumerate(square):
        x = 0
        while x < len(row):
            end = x
            while end < len(row) and row[end]:
                end += 1
            if end > x:
                parts.append(f"M{x} {y}h{end - x}v1h{x - end}z")
            x = end + 1
    return "".join(parts)
