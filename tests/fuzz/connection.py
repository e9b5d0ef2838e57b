"""The connections of a fuzzed visit: to a twisted card, in a reader without or with a keypad.

A reader with a keypad answers each PIN entry by a word of a line `keys WORD...`, and truthfully after the last word:

    pass          the PIN goes to the card, and the card's status is returned
    XXXX          this status, and nothing was sent
    lieXXXX       this status, although the PIN went to the card
    junk          three bytes that are no status
    refuse, mute  no such command; no answer
"""

from collections import deque

from devices.apdu import Command, Instruction
from devices.pinpad import GET_FEATURES
from devices.reader import CardMute, CardRemoved, ConnectionFailed, NotTransacted, ReaderRefuses
from tests.fuzz.twisted import PIN, TwistedCard

VERIFY_CODE = 0x42000006
FEATURES = bytes((0x06, 4)) + VERIFY_CODE.to_bytes(4)
STRUCTURE_LENGTH = 19
"""Bytes of PIN_VERIFY_STRUCTURE before the command (PC/SC part 10, 2.5.2)."""
KEY_WORDS = (
    "pass",
    "6400",
    "6401",
    "6403",
    "9000",
    "63C2",
    "6F00",
    "lie6401",
    "lie9000",
    "lie6400",
    "junk",
    "refuse",
    "mute",
)


class Connection:
    """A connection to one card; after a failure it stays broken."""

    def __init__(self, twisted: TwistedCard) -> None:
        self._twisted = twisted
        self.whole = True

    def transmit(self, command: bytes) -> bytes:
        if not self.whole:
            raise CardRemoved("this connection is gone")
        try:
            return self._twisted.transmit(command)
        except NotTransacted:
            raise
        except ConnectionFailed:
            self.whole = False
            raise


class Keys:
    """The PIN entries on a reader's keypad, and the reader's answers; shared by its connections."""

    def __init__(self, words: list[str]) -> None:
        self.honest = not set(words) - {"pass"}
        self.words = deque(words)
        self.typed = bytes(PIN)
        self.asked = 0


class KeyedConnection(Connection):
    """A connection in a reader with a keypad. The terminal may not send a PIN any more."""

    reader = "Reader with keys"

    def __init__(self, twisted: TwistedCard, keys: Keys) -> None:
        super().__init__(twisted)
        self._keys = keys

    def transmit(self, command: bytes) -> bytes:
        parsed = Command.parse(bytes(command))
        assert parsed.ins != Instruction.VERIFY or not parsed.data, "a PIN from the terminal"
        return super().transmit(command)

    def control(self, code: int, data: bytes, patience: float) -> bytes:
        assert patience > 0
        if code == GET_FEATURES:
            return FEATURES
        assert code == VERIFY_CODE
        self._keys.asked += 1
        word = self._keys.words.popleft() if self._keys.words else "pass"
        match word:
            case "refuse":
                raise ReaderRefuses("no such command")
            case "mute":
                self.whole = False
                raise CardMute("no answer")
            case "junk":
                return b"\x90\x00\x00"
            case "pass":
                return self._present(data)[-2:]
            case _ if word.startswith("lie"):
                self._present(data)
        return bytes.fromhex(word.removeprefix("lie"))

    def _present(self, data: bytes) -> bytes:
        command = data[STRUCTURE_LENGTH:]
        return super().transmit(command[: -len(PIN)] + self._keys.typed)
