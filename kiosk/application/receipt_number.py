"""The receipt number `XXXX-XXXX-C`, derived from the application id, for people to read out and type.

Crockford base32 has no I, L, O and U, so no digit is mistaken for a letter. The eight characters are the first 40 bits
of a SHA-256 of the application id. The number helps people to find an application; only the id identifies it (among ten
million applications about 45 pairs share a number).

The ninth character is a Reed-Solomon check over GF(32): the sum of the characters, each weighted with another power of
a generator, is zero. It detects every single wrong character and every exchange of two characters, adjacent or not, the
check character included; of other errors it misses one in 32.
"""

import hashlib
from uuid import UUID

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford base32."""
PATTERN = f"^[{ALPHABET}]{{4}}-[{ALPHABET}]{{4}}-[{ALPHABET}]$"
"""Regular expression of a receipt number as printed."""
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "-": "", " ": ""})
_DIGITS = 8
_POLYNOMIAL = 0b100101  # x^5 + x^2 + 1, primitive: x generates all 31 non-zero elements


class NotAReceiptNumber(ValueError):
    """The text is no receipt number: wrong length, a character outside the alphabet, or a wrong check character."""


def receipt_number(application_id: str) -> str:
    """The number for this application id (a UUID in text form). Raises ValueError."""
    digest = hashlib.sha256(b"mynapoint receipt number 1\0" + UUID(application_id).bytes).digest()
    number = int.from_bytes(digest[:5])
    symbols = [number >> shift & 31 for shift in range(35, -1, -5)]
    return _grouped([*symbols, _check(symbols)])


def parse(text: str) -> str:
    """The number as printed, from typed text: any case, spaces and hyphens, O for 0, I or L for 1.

    Raises NotAReceiptNumber.
    """
    characters = text.upper().translate(_READ_AS)
    if len(characters) != _DIGITS + 1 or any(character not in ALPHABET for character in characters):
        raise NotAReceiptNumber("a receipt number has the form XXXX-XXXX-C")
    symbols = [ALPHABET.index(character) for character in characters]
    if _check(symbols[:_DIGITS]) != symbols[_DIGITS]:
        raise NotAReceiptNumber("the check character does not fit: look at the receipt again")
    return _grouped(symbols)


def _grouped(symbols: list[int]) -> str:
    characters = "".join(ALPHABET[symbol] for symbol in symbols)
    return f"{characters[:4]}-{characters[4:8]}-{characters[8:]}"


def _check(symbols: list[int]) -> int:
    """The check character, by Horner's rule: the last character has weight x, the first x^8, the check character 1."""
    total = 0
    for symbol in symbols:
        total = _times_x(total ^ symbol)
    return total


def _times_x(element: int) -> int:
    element <<= 1
    return element ^ _POLYNOMIAL if element & 32 else element
