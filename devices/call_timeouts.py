"""Time-outs of the calls into a card or its reader, in seconds. Pure.

No call of PC/SC has a time-out of its own. A time-out that is too short alarms people at a slow card; one that is too
long leaves them with a dead card. Known figures: a contact card without a faster protocol transfers 0.87 kB/s, a
contactless one about 10 kB/s; SELECT, VERIFY and short reads take some 10 ms beside the transfer, an RSA-2048
signature 0.25 to 1 s. The margin is one second, for cards that ask the reader for more time (T=1 WTX).
"""

from typing import Final

from devices.apdu import EXTENDED_EXPECTED_LIMIT, SHORT_EXPECTED_LIMIT, Instruction

CONTACT_BYTES_PER_SECOND: Final = 800.0
"""Assumed transfer rate of a contact card."""
CONTACTLESS_BYTES_PER_SECOND: Final = 10_000.0
"""Assumed transfer rate of a contactless card."""

ANSWER_SECONDS: Final = 1.0
"""Computing time of every command but SIGN, without the transfer."""
SIGNATURE_SECONDS: Final = 1.5
"""Computing time of SIGN, without the transfer."""
SIGNATURE_BYTES: Final = 256
"""Bytes of an RSA-2048 signature."""

POWER_SECONDS: Final = 2.0
"""Power up (a contact reader tries three voltages) and power off."""
SERVICE_SECONDS: Final = 2.0
"""A query to pcscd about the state of a reader; its longest wait is 1.5 s."""
HUNG_SECONDS: Final = 8.0
"""Seconds past its time-out after which a call counts as hung."""

_SHORT_READ, _EXTENDED_READ = 5, 7
"""Lengths of a READ BINARY with one or three bytes of expected length."""


def command_timeout(command: bytes, bytes_per_second: float) -> float:
    """The time-out of one command APDU. Reads only its header and length, because its data may be a PIN."""
    match command[1:2]:
        case instruction if instruction == bytes((Instruction.PERFORM_SECURITY_OPERATION,)):
            computing, answered = SIGNATURE_SECONDS, SIGNATURE_BYTES
        case instruction if instruction == bytes((Instruction.READ_BINARY,)):
            computing, answered = ANSWER_SECONDS, _expected(command)
        case _:
            computing, answered = ANSWER_SECONDS, 0
    return computing + (len(command) + answered) / bytes_per_second


def _expected(command: bytes) -> int:
    """Bytes that a READ BINARY asks for."""
    match len(command):
        case length if length == _SHORT_READ:
            return command[4] or SHORT_EXPECTED_LIMIT
        case length if length == _EXTENDED_READ:
            return int.from_bytes(command[5:]) or EXTENDED_EXPECTED_LIMIT
        case _:
            return 0
