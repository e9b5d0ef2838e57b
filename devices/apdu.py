"""Command and response APDUs (ISO/IEC 7816-3 12.1, 7816-4 5.1). Pure: no card, no reader, no log.

The repr of a command leaves out its data (it may be a PIN), and that of a response leaves out its data too.
"""

from dataclasses import dataclass, field
from enum import IntEnum

SHORT_DATA_LIMIT = 255
"""Most bytes of Lc in the short form (one length byte)."""
SHORT_EXPECTED_LIMIT = 256
"""Largest Ne in the short form; it is encoded as Le = 00."""
EXTENDED_DATA_LIMIT = 65535
"""Most bytes of Lc in the extended form (two length bytes)."""
EXTENDED_EXPECTED_LIMIT = 65536
"""Largest Ne in the extended form; it is encoded as Le = 0000."""
STATUS_LENGTH = 2
"""Bytes of a status word."""


class Instruction(IntEnum):
    """The instruction bytes that a My Number Card visit uses."""

    VERIFY = 0x20
    PERFORM_SECURITY_OPERATION = 0x2A
    SELECT = 0xA4
    READ_BINARY = 0xB0


class StatusWord(IntEnum):
    """SW1 SW2 by name. A status that is not listed stays a plain int."""

    SUCCESS = 0x9000
    COUNTER_ZERO = 0x63C0
    WRONG_LENGTH = 0x6700
    SECURITY_STATUS_NOT_SATISFIED = 0x6982
    AUTHENTICATION_METHOD_BLOCKED = 0x6983
    REFERENCE_DATA_NOT_USABLE = 0x6984
    CONDITIONS_NOT_SATISFIED = 0x6985
    NO_CURRENT_FILE = 0x6986
    FUNCTION_NOT_SUPPORTED = 0x6A81
    FILE_NOT_FOUND = 0x6A82
    INCORRECT_P1_P2 = 0x6A86
    REFERENCE_DATA_NOT_FOUND = 0x6A88
    WRONG_OFFSET = 0x6B00
    INSTRUCTION_NOT_SUPPORTED = 0x6D00
    CLASS_NOT_SUPPORTED = 0x6E00
    NO_PRECISE_DIAGNOSIS = 0x6F00


LOCKED = frozenset(
    {
        StatusWord.COUNTER_ZERO,
        StatusWord.AUTHENTICATION_METHOD_BLOCKED,
        StatusWord.REFERENCE_DATA_NOT_USABLE,
    }
)
"""Status words after VERIFY that mean a retry counter at 0."""


class MalformedResponse(ValueError):
    """The response is shorter than a status word: the card was pulled during the exchange."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command APDU.

    `expected` is Ne, the number of response bytes asked for (None: none). `extended` selects the extended form, which
    is required for data and expected lengths beyond the short form. Raises ValueError for lengths beyond the form.
    """

    cla: int
    ins: int
    p1: int
    p2: int
    data: bytes | bytearray = field(default=b"", repr=False)
    expected: int | None = None
    extended: bool = False

    def __post_init__(self) -> None:
        data_limit = EXTENDED_DATA_LIMIT if self.extended else SHORT_DATA_LIMIT
        expected_limit = EXTENDED_EXPECTED_LIMIT if self.extended else SHORT_EXPECTED_LIMIT
        bytes((self.cla, self.ins, self.p1, self.p2))  # ValueError when one of them is no byte
        if len(self.data) > data_limit:
            raise ValueError(f"{len(self.data)} bytes of data do not fit, the limit is {data_limit}")
        if self.expected is not None and not 1 <= self.expected <= expected_limit:
            raise ValueError(f"{self.expected} expected bytes are not between 1 and {expected_limit}")

    @property
    def header(self) -> bytes:
        """CLA INS P1 P2: what a log may show."""
        return bytes((self.cla, self.ins, self.p1, self.p2))

    def encode(self) -> bytes:
        """The bytes on the wire."""
        if self.extended:
            return self.header + self._extended_body()
        body = bytes((len(self.data),)) + self.data if self.data else b""
        if self.expected is not None:
            body += bytes((self.expected % SHORT_EXPECTED_LIMIT,))
        return self.header + body

    def _extended_body(self) -> bytes:
        expected = b""
        if self.expected is not None:
            expected = (self.expected % EXTENDED_EXPECTED_LIMIT).to_bytes(2)
        if self.data:
            return b"\x00" + len(self.data).to_bytes(2) + self.data + expected
        return b"\x00" + expected if expected else b""

    @classmethod
    def parse(cls, encoded: bytes) -> "Command":
        """Read a command as a card does. Raises ValueError when lengths and bytes do not match."""
        if len(encoded) < 4:  # noqa: PLR2004 -- the header
            raise ValueError("a command APDU has at least four bytes")
        cla, ins, p1, p2 = encoded[:4]
        body = encoded[4:]
        extended = len(body) > 1 and body[0] == 0
        data, expected = _parse_body(body[1:], width=2) if extended else _parse_body(body, width=1)
        return cls(cla, ins, p1, p2, data, expected, extended)


def _parse_body(body: bytes, width: int) -> tuple[bytes, int | None]:
    """Lc, data and Le after the header; both lengths are `width` bytes wide, and Le 0 means the most there is."""
    if not body:
        return b"", None
    first = int.from_bytes(body[:width])
    if len(body) == width:
        return b"", first or 1 << 8 * width
    end = width + first
    if first == 0 or len(body) not in {end, end + width}:
        raise ValueError("the lengths of a command APDU contradict each other")
    expected = None if len(body) == end else int.from_bytes(body[end:]) or 1 << 8 * width
    return body[width:end], expected


@dataclass(frozen=True, slots=True)
class Response:
    """Response data and status word (SW1 SW2)."""

    data: bytes = field(repr=False)
    status: int

    @property
    def succeeded(self) -> bool:
        """Whether the status word is 9000."""
        return self.status == StatusWord.SUCCESS

    @classmethod
    def parse(cls, answer: bytes) -> "Response":
        """Split a response into data and status word. Raises MalformedResponse below two bytes."""
        if len(answer) < STATUS_LENGTH:
            raise MalformedResponse(f"{len(answer)} bytes are no response APDU")
        return cls(answer[:-STATUS_LENGTH], int.from_bytes(answer[-STATUS_LENGTH:]))

    def encode(self) -> bytes:
        """The bytes on the wire."""
        return self.data + self.status.to_bytes(STATUS_LENGTH)


def tries_left(status: int) -> int | None:
    """The PIN tries left that a status word tells: x for 63Cx; 0 (locked) for 6983, 6984 and 63C0; else None.

    Only 63Cx carries a number: the low digit of any other failure is no counter (6984 does not mean four tries left).
    """
    if status in LOCKED:
        return 0
    if status & 0xFFF0 == StatusWord.COUNTER_ZERO:
        return status & 0x000F
    return None


def describe(status: int) -> str:
    """A status word for a log line or a technician: `6A82 file not found`."""
    try:
        name = StatusWord(status).name.replace("_", " ").lower()
    except ValueError:
        return f"{status:04X}"
    return f"{status:04X} {name}"
