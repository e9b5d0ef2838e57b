"""Numbers of the machine, in which any four digits occur by chance. A search for short secrets leaves them out."""

import re

_ADDRESS = r"0x[0-9a-f]+"
_UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_HASH = r"[0-9a-f]{32,}"
_PORT = r"(?<=127\.0\.0\.1:)[0-9]{1,5}|(?<=localhost:)[0-9]{1,5}"
_FRACTION_OF_A_SECOND = r"(?<=:[0-9]{2})\.[0-9]{1,9}"
_MACHINE_NUMBERS = re.compile("|".join((_ADDRESS, _UUID, _HASH, _PORT, _FRACTION_OF_A_SECOND)))


def without_machine_numbers(text: str) -> str:
    """`text` without memory addresses, UUIDs, hashes (lower case, 32 digits or more), ports of this machine and
    fractions of a second. What a person types is shorter than a hash."""
    return _MACHINE_NUMBERS.sub("", text)
