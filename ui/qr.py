"""The QR code of a receipt, for the paper and for the screen.

It holds the address of 予約・申込状況確認 with the receipt number, and nothing about the person: the finder of a lost
receipt learns no more than the number (R83).
"""

from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import qrcode
from qrcode.constants import ERROR_CORRECT_M

QUIET_ZONE = 4
"""Width of the light margin that a QR code needs on each side, in modules (ISO/IEC 18004)."""


def status_address(status_url: str, receipt: str) -> str:
    """The text of the QR code: `status_url` with `receipt` as a query parameter."""
    parts = urlsplit(status_url)
    query = urlencode([*parse_qsl(parts.query), ("receipt", receipt)])
    return urlunsplit(parts._replace(query=query))


def matrix(text: str) -> list[list[bool]]:
    """The modules of the QR code for `text`, row by row, without the quiet zone; True is dark.

    Error correction level M restores about 15 % of the code.
    """
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    return [[bool(module) for module in row] for row in code.get_matrix()]
