"""The QR code of a receipt: what it says, and its modules. One source for the paper and for the screen.

It holds the address of 予約・申込状況確認 with the receipt number and nothing about the person: whoever finds a lost
receipt can look the number up, and no more (R83).
"""

from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import qrcode
from qrcode.constants import ERROR_CORRECT_M

QUIET_ZONE = 4
"""Light modules that every QR code needs around it (ISO/IEC 18004)."""


def status_address(status_url: str, receipt: str) -> str:
    """The text of the QR code: `status_url` with `receipt` as a query parameter."""
    parts = urlsplit(status_url)
    query = urlencode([*parse_qsl(parts.query), ("receipt", receipt)])
    return urlunsplit(parts._replace(query=query))


def matrix(text: str) -> list[list[bool]]:
    """The square of modules for `text`, True is dark, without the quiet zone. Error correction M: 15 % may smudge."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    return [[bool(module) for module in row] for row in code.get_matrix()]
