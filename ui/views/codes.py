"""Official pages as codes for a phone, with the address that a person can read and compare (R67)."""

from dataclasses import dataclass
from functools import cache
from typing import Final
from urllib.parse import urlsplit

from ui import qr
from ui.views.result import qr_path


@dataclass(frozen=True, slots=True)
class Code:
    """`path` is an SVG path of unit squares in a square of `size`; `host` is what to look for in the address."""

    path: str = ""
    size: int = 0
    host: str = ""


NO_CODE: Final = Code()


@cache
def code(address: str) -> Code:
    """The code of a page; of none where the address is not known. Public pages only: what comes in here stays."""
    if not address:
        return NO_CODE
    square = qr.matrix(address)
    return Code(qr_path(square), len(square), urlsplit(address).hostname or "")
