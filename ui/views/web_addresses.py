"""Addresses as codes for a phone, with the host that a person can read and compare (R67)."""

from dataclasses import dataclass
from functools import cache
from typing import Final
from urllib.parse import urlsplit

from ui import qr


@dataclass(frozen=True, slots=True)
class Code:
    """`path` is an SVG path of unit squares in a square of `size`; `host` is what to look for in the address."""

    path: str = ""
    size: int = 0
    host: str = ""


NO_CODE: Final = Code()


def drawn(address: str) -> Code:
    """The code of an address; of none where it is not known."""
    if not address:
        return NO_CODE
    square = qr.matrix(address)
    return Code(qr_path(square), len(square), urlsplit(address).hostname or "")


@cache
def code(address: str) -> Code:
    """The same, made once: for public pages only, because it is kept."""
    return drawn(address)


def qr_path(square: list[list[bool]]) -> str:
    """One rectangle for each run of dark modules in a row: few shapes, no seams inside a run."""
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
