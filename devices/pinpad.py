"""A reader with keys of its own (PC/SC part 10): the PIN goes from its keys to the card and never into this program.

The reader's answers are hostile input: they are accepted in the one form that the standard gives, or not at all. Some
readers announce features that they implement badly; an operator lists these, and their keys are not used.
"""

import logging
import struct
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Final, Protocol, runtime_checkable

from devices.apdu import STATUS_LENGTH, Command
from devices.reader import CardConnection, CardMute, ReaderRefuses

GET_FEATURES: Final = 0x42000000 + 3400
"""CM_IOCTL_GET_FEATURE_REQUEST, as pcsc-lite numbers control codes."""
FEATURE_LENGTH: Final = 6
"""Tag, length 4, and a control code in four bytes, the highest first (part 10, 2.2)."""
MOST_FEATURES: Final = 32
"""Most features in a list that is accepted."""

KEY_SECONDS: Final = 60
"""The reader's time-out for the first key, and between two keys."""
ENTRY_SECONDS: Final = 75.0
"""Time-out of a PIN entry. The reader's own time-out ends before it."""
CARD_SECONDS: Final = 2.0
"""Time-out of a query of the reader's features."""

PIN_DIGITS: Final = 4
"""Digits of the user-authentication PIN (R36)."""
ASCII_FROM_THE_FIRST_BYTE: Final = 0x82
"""Format: in bytes, from the first byte of the data, left-justified, ASCII."""
CONFIRMED_BY_KEY: Final = 0x02
"""The PIN is complete when the person presses the reader's OK key."""
ONE_MESSAGE: Final = 0x01
"""bNumberMessage: the reader shows one message."""
ENTER_PIN: Final = 0x00
"""bMsgIndex: the message that asks for the PIN."""
JAPANESE: Final = 0x0411
"""wLangId of the message (Japanese)."""
PLACEHOLDER: Final = b"\xff" * PIN_DIGITS
"""Bytes that the reader replaces by the digits. No PIN has this value, if a reader should send it unchanged."""

log = logging.getLogger(__name__)


class Feature(IntEnum):
    """The features that this program uses (part 10, 2.3)."""

    VERIFY_PIN_DIRECT = 0x06


@runtime_checkable
class AsksReader(Protocol):
    """A connection that can send control commands to the reader itself."""

    @property
    def reader(self) -> str:
        """The reader's name."""
        ...

    def control(self, code: int, data: bytes, timeout: float) -> bytes:
        """Send a control command with a time-out in seconds. Raises `ReaderRefuses` where the reader does not know the
        command, or a `ConnectionFailed`."""
        ...


@dataclass(frozen=True, slots=True)
class Pinpad:
    """The keys of the reader behind one connection."""

    connection: AsksReader
    code: int
    """The control code of VERIFY_PIN_DIRECT."""

    def verify(self, command: Command) -> int:
        """Let the person type the PIN at the reader, and the reader send `command` (a VERIFY without data) with it.

        Returns the status word: the card's, or one of `devices.card_errors.NotEntered`. Raises `ReaderRefuses` or a
        `ConnectionFailed`.
        """
        answer = self.connection.control(self.code, verify_structure(command), ENTRY_SECONDS)
        if len(answer) != STATUS_LENGTH:
            raise CardMute(f"the reader answered {len(answer)} bytes to a PIN entry")
        return int.from_bytes(answer)


def find_pinpad(connection: CardConnection, denied: Collection[str] = ()) -> Pinpad | None:
    """The keys of this connection's reader, or None without usable ones. `denied`: substrings of reader names whose
    keys are not used. Nothing is sent to the card.
    """
    if not isinstance(connection, AsksReader):
        return None
    if any(part in connection.reader for part in denied):
        log.info("the keys of %s are not used: an operator's setting", connection.reader)
        return None
    try:
        features = parse_features(connection.control(GET_FEATURES, b"", CARD_SECONDS))
    except (ReaderRefuses, ValueError) as error:
        log.info("no keys at the reader: %s", error)
        return None
    code = features.get(Feature.VERIFY_PIN_DIRECT)
    return None if code is None else Pinpad(connection, code)


def parse_features(answer: bytes) -> Mapping[int, int]:
    """Feature tag -> control code. Raises ValueError unless `answer` is a complete list with each feature once."""
    if len(answer) % FEATURE_LENGTH or len(answer) > MOST_FEATURES * FEATURE_LENGTH:
        raise ValueError(f"{len(answer)} bytes are no list of features")
    features: dict[int, int] = {}
    for tag, length, code in struct.iter_unpack(">BBI", answer):
        if length != FEATURE_LENGTH - 2 or tag in features or code == 0:
            raise ValueError("the reader's list of features contradicts itself")
        features[tag] = code
    return features


def verify_structure(command: Command) -> bytes:
    """PIN_VERIFY_STRUCTURE (part 10, 2.5.2), in native byte order: four ASCII digits become the data of `command`.

    Minimum and maximum are four, and the block has four bytes, so that the reader neither pads nor writes a length.
    """
    whole = Command(command.cla, command.ins, command.p1, command.p2, PLACEHOLDER).encode()
    return (
        struct.pack(
            "=BBBBBHBBHB3sI",
            KEY_SECONDS,
            KEY_SECONDS,
            ASCII_FROM_THE_FIRST_BYTE,
            PIN_DIGITS,
            0,  # the PIN's length is not written into the command
            PIN_DIGITS << 8 | PIN_DIGITS,
            CONFIRMED_BY_KEY,
            ONE_MESSAGE,
            JAPANESE,
            ENTER_PIN,
            bytes(3),
            len(whole),
        )
        + whole
    )
