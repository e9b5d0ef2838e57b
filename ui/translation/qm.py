"""Translations in the format that Qt's `QTranslator` loads, as `lrelease` writes it to a .qm file.

Qt may request a text on any thread, and waits for it: a translator in Python would wait there for the interpreter lock,
whose holder waits for Qt. Qt's own translator needs no interpreter.

The format (qtranslator.cpp): a magic number; then sections of a tag (1 byte), a length (4 bytes) and a body. There are
two: "hashes", pairs of a text's hash and its offset in the other one, ascending; and "messages", each a list of such
fields with a bare tag at its end. All numbers are big-endian and unsigned.
"""

import struct
from collections.abc import Mapping

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES = 0x42, 0x69
_END, _TRANSLATION, _SOURCE, _CONTEXT = b"\x01", 0x03, 0x06, 0x07


def qm(texts: Mapping[tuple[str, str], str]) -> bytes:
    """The .qm content of (context, source) -> translation. Without plurals and disambiguations."""
    messages = bytearray()
    places: list[tuple[int, int]] = []
    for (context, source), translation in texts.items():
        places.append((_hash(source.encode()), len(messages)))
        messages += (
            _block(_TRANSLATION, translation.encode("utf-16-be"))
            + _block(_SOURCE, source.encode())
            + _block(_CONTEXT, context.encode())
            + _END
        )
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    return _MAGIC + _block(_HASHES, hashes) + _block(_MESSAGES, bytes(messages))


def _block(tag: int, body: bytes) -> bytes:
    return struct.pack(">BI", tag, len(body)) + body


def _hash(text: bytes) -> int:
    """The hash of ELF object files (System V ABI, "Hash Table"), never 0."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ high >> 24) & ~high
    return value or 1
