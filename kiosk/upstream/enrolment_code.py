"""The enrolment code that a technician types at a new terminal: a one-time secret and the SHA-256 of upstream's CA.

The hash authenticates the very first contact, so no attacker on the line can pose as upstream. If the terminal's
settings have that hash (`upstream.ca_sha256`), a short code without it suffices. Crockford base32 in groups of five; a
check at the end detects typing errors before anything is sent, and in a short code also the wrong upstream.

Upstream alone decides whether a code is used or expired (`kiosk.sandbox.terminals` in practice).
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
"""Crockford base32."""
SECRET_BYTES = 12
"""Bytes of the secret in a long code."""
HASH_BYTES = 32
"""Bytes of a SHA-256."""
CHECK_BITS = 18
"""Bits of the check in a long code."""
GROUP = 5
"""Characters between two hyphens."""
SYMBOLS = (8 * (SECRET_BYTES + HASH_BYTES) + CHECK_BITS) // 5
"""74 characters: 96 bits of secret, 256 of hash, 18 of check."""
SHORT_SECRET_BYTES = 10
"""Bytes of the secret in a short code."""
SHORT_CHECK_BITS = 20
"""Bits of the check in a short code."""
SHORT_SYMBOLS = (8 * SHORT_SECRET_BYTES + SHORT_CHECK_BITS) // 5
"""20 characters: 80 bits of secret, 20 of check. The secret equals that of a long code with leading zeros."""

_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


@dataclass(frozen=True, slots=True)
class EnrolmentCode:
    """An enrolment code: its secret, and the SHA-256 of upstream's CA certificate (DER)."""

    secret: bytes = field(repr=False)
    ca_sha256: bytes

    @property
    def secret_token(self) -> str:
        """The secret as sent (base64url); only after upstream was authenticated by its CA."""
        return encode(self.secret)

    def __str__(self) -> str:
        """The code as printed: groups of five joined by hyphens."""
        payload = self.secret + self.ca_sha256
        return _grouped(int.from_bytes(payload) << CHECK_BITS | _check(payload, CHECK_BITS), SYMBOLS)

    @property
    def short(self) -> str:
        """The code as printed for a terminal whose settings have the hash. Only for a code made with `short`."""
        number = int.from_bytes(self.secret) << SHORT_CHECK_BITS
        return _grouped(number | _check(self.secret + self.ca_sha256, SHORT_CHECK_BITS), SHORT_SYMBOLS)


def new_code(
    ca_sha256: bytes, token_bytes: Callable[[int], bytes] = secrets.token_bytes, *, short: bool = False
) -> EnrolmentCode:
    """A new code for the upstream with this CA; `short`: one that has a short form."""
    if short:
        return EnrolmentCode(token_bytes(SHORT_SECRET_BYTES).rjust(SECRET_BYTES, b"\0"), ca_sha256)
    return EnrolmentCode(token_bytes(SECRET_BYTES), ca_sha256)


def parse_code(text: str, ca_sha256: bytes | None = None) -> EnrolmentCode:
    """Parse a typed or pasted code. Raises KioskError.

    `ca_sha256`: of the settings, or None; a long code with another hash is refused. Ignored are case, width of letters
    and digits, and other characters (spaces, line ends, dashes, quotation marks, the > of a mail); O is read as 0, I
    and L as 1.
    """
    symbols = symbols_of(text)
    if any(symbol not in ALPHABET for symbol in symbols):
        raise KioskError("the enrolment code has only digits and letters without U; compare it with the original")
    if len(symbols) == SHORT_SYMBOLS:
        return _short_code(symbols, ca_sha256)
    if len(symbols) != SYMBOLS:
        wanted = f"{SYMBOLS} characters" + (f", a short one {SHORT_SYMBOLS}" if ca_sha256 is not None else "")
        what = "all of its groups" if len(symbols) < SYMBOLS else "its groups alone, and nothing beside them"
        raise KioskError(f"the enrolment code has {wanted}, not {len(symbols)}; copy {what}")
    number = _number(symbols)
    payload = (number >> CHECK_BITS).to_bytes(SECRET_BYTES + HASH_BYTES)
    if number & (1 << CHECK_BITS) - 1 != _check(payload, CHECK_BITS):
        raise KioskError("the enrolment code has a typing error; compare it with the original")
    code = EnrolmentCode(payload[:SECRET_BYTES], payload[SECRET_BYTES:])
    if ca_sha256 not in (None, code.ca_sha256):
        raise KioskError(
            "the enrolment code is of another upstream than upstream.ca_sha256 in the settings; ask whose it is, then "
            "correct the settings or take another code"
        )
    return code


def symbols_of(text: str) -> str:
    """The characters of a code in typed or pasted text, without separators."""
    plain = unicodedata.normalize("NFKC", text).upper()
    return "".join(letter for letter in plain if letter.isalnum() and not divides(letter)).translate(_READ_AS)


def _short_code(symbols: str, ca_sha256: bytes | None) -> EnrolmentCode:
    if ca_sha256 is None:
        raise KioskError(
            f"a short enrolment code needs upstream.ca_sha256 in the settings; set it, or type a code of {SYMBOLS} "
            "characters"
        )
    number = _number(symbols)
    secret = (number >> SHORT_CHECK_BITS).to_bytes(SECRET_BYTES)
    if number & (1 << SHORT_CHECK_BITS) - 1 != _check(secret + ca_sha256, SHORT_CHECK_BITS):
        raise KioskError(
            "the enrolment code has a typing error, or is of another upstream than the settings name; compare it with "
            "the original"
        )
    return EnrolmentCode(secret, ca_sha256)


def _grouped(number: int, count: int) -> str:
    symbols = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(count)))
    return "-".join(symbols[start : start + GROUP] for start in range(0, count, GROUP))


def _number(symbols: str) -> int:
    number = 0
    for symbol in symbols:
        number = number << 5 | ALPHABET.index(symbol)
    return number


def _check(payload: bytes, bits: int) -> int:
    return int.from_bytes(hashlib.sha256(b"kiosk enrolment code 1\0" + payload).digest()[:4]) >> 32 - bits
