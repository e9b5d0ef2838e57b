"""The code that a technician brings to a new terminal: a one-time secret and the SHA-256 of upstream's CA.

With the hash in the same code, the very first contact is authenticated: nobody on the line can pose as upstream.
Crockford base32 in groups of five; a check at the end finds typing errors before anything is sent.
"""

import hashlib
import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.errors import KioskError
from kiosk.given_files import divides
from kiosk.station.upstream_keys import encode

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET_BYTES = 12
HASH_BYTES = 32
CHECK_BITS = 18
GROUP = 5
SYMBOLS = (8 * (SECRET_BYTES + HASH_BYTES) + CHECK_BITS) // 5
"""74 symbols: 96 bits of secret, 256 of hash, 18 of check."""

_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


@dataclass(frozen=True, slots=True)
class EnrolmentCode:
    secret: bytes = field(repr=False)
    ca_sha256: bytes

    @property
    def secret_token(self) -> str:
        """The secret as it travels (base64url); never before upstream has been recognised by its CA."""
        return encode(self.secret)

    def __str__(self) -> str:
        """The code as printed: groups of five joined by hyphens."""
        payload = self.secret + self.ca_sha256
        number = int.from_bytes(payload) << CHECK_BITS | _check(payload)
        symbols = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(SYMBOLS)))
        return "-".join(symbols[start : start + GROUP] for start in range(0, SYMBOLS, GROUP))


def new_code(ca_sha256: bytes, token_bytes: Callable[[int], bytes] = secrets.token_bytes) -> EnrolmentCode:
    """A fresh code for the upstream with this CA."""
    return EnrolmentCode(token_bytes(SECRET_BYTES), ca_sha256)


def parse_code(text: str) -> EnrolmentCode:
    """Read a code as typed or pasted. Raises KioskError.

    Case does not matter, nor what is no letter and no digit (spaces, line ends, dashes, quotation marks, the > of a
    mail), nor whether letters and digits are full-width; O is read as 0, I and L as 1.
    """
    plain = unicodedata.normalize("NFKC", text).upper()
    symbols = "".join(letter for letter in plain if letter.isalnum() and not divides(letter)).translate(_READ_AS)
    if len(symbols) != SYMBOLS:
        what = "all of its groups" if len(symbols) < SYMBOLS else "its groups alone, and nothing beside them"
        raise KioskError(f"the enrolment code has {SYMBOLS} characters, not {len(symbols)}; copy {what}")
    if any(symbol not in ALPHABET for symbol in symbols):
        raise KioskError("the enrolment code has only digits and letters without U; compare it with the original")
    number = 0
    for symbol in symbols:
        number = number << 5 | ALPHABET.index(symbol)
    payload = (number >> CHECK_BITS).to_bytes(SECRET_BYTES + HASH_BYTES)
    if number & (1 << CHECK_BITS) - 1 != _check(payload):
        raise KioskError("the enrolment code has a typing error; compare it with the original")
    return EnrolmentCode(payload[:SECRET_BYTES], payload[SECRET_BYTES:])


def _check(payload: bytes) -> int:
    return int.from_bytes(hashlib.sha256(b"kiosk enrolment code 1\0" + payload).digest()[:4]) >> 32 - CHECK_BITS
