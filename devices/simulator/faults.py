"""Cards that misbehave: what a worn, torn, foreign or hostile card may answer, at a chosen command.

A faulty card is a `SimulatedCard` like any other: it lies on the simulated reader, or in the virtual reader of a real
pcscd. No exception is raised above the reader and its driver: the fault is the answer of the card, or its absence.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from devices.apdu import STATUS_LENGTH, Instruction, StatusWord
from devices.simulator.chip import Silent, SimulatedCard, Unpowered

Answer = Callable[[bytes], bytes]
"""From the correct answer (data and status) to the one that is sent. May raise `Silent`."""

BY_SHORT_IDENTIFIER: Final = 0x80
"""Bit 8 of P1 of READ BINARY: the low bits are a short file identifier."""
HEADER_LENGTH: Final = 4
"""Bytes of CLA INS P1 P2."""
BY_NAME: Final = 0x04
"""P1 of SELECT by application identifier."""
SWOLLEN_BYTES: Final = 3000
"""Extra bytes of the answer of `swollen`."""
RUBBISH: Final = bytes.fromhex("0BADC0DEFEEDFACE0000FFFF5A5A1234")
"""The answer of `rubbish`."""


class Step(StrEnum):
    """The purpose of a command, by its header. A visit sends the first six, in this order."""

    SELECT = "select"
    QUERY = "query"
    FIRST_BLOCK = "first_block"
    REST = "rest"
    VERIFY = "verify"
    SIGN = "sign"
    OTHER = "other"


def step_of(command: bytes) -> Step:
    """The step of this command; OTHER for a SELECT of a single file."""
    has_data = len(command) > HEADER_LENGTH
    match list(command[:HEADER_LENGTH]):
        case [_, Instruction.SELECT, first, _] if first == BY_NAME:
            return Step.SELECT
        case [_, Instruction.VERIFY, _, _]:
            return Step.VERIFY if has_data else Step.QUERY
        case [_, Instruction.READ_BINARY, high, low]:
            return Step.FIRST_BLOCK if high & BY_SHORT_IDENTIFIER or high == low == 0 else Step.REST
        case [_, Instruction.PERFORM_SECURITY_OPERATION, _, _]:
            return Step.SIGN
        case _:
            return Step.OTHER


def silence(_owed: bytes) -> bytes:
    """No answer: the reader waits until the card is removed."""
    raise Silent


def nothing(_owed: bytes) -> bytes:
    """An answer of no bytes, which the reader notices."""
    return b""


def rubbish(_owed: bytes) -> bytes:
    """Meaningless bytes, without a status word at the end."""
    return RUBBISH


def swollen(owed: bytes) -> bytes:
    """Far more data than was asked for."""
    return owed[:-STATUS_LENGTH] + bytes(SWOLLEN_BYTES) + owed[-STATUS_LENGTH:]


def flipped(owed: bytes) -> bytes:
    """One bit of the data is inverted; without data, one byte of data that was not asked for."""
    if len(owed) == STATUS_LENGTH:
        return b"\x2a" + owed
    middle = (len(owed) - STATUS_LENGTH) // 2
    return owed[:middle] + bytes((owed[middle] ^ 0x01,)) + owed[middle + 1 :]


def shortened(owed: bytes) -> bytes:
    """Half of the data is missing."""
    return owed[: (len(owed) - STATUS_LENGTH) // 2] + owed[-STATUS_LENGTH:]


def cut(count: int) -> Answer:
    """The first `count` bytes of the correct answer, with or without its status word."""
    return lambda owed: owed[:count]


def says(status: int, data: bytes = b"") -> Answer:
    """This status word (after `data`) instead of the correct answer."""
    return lambda _owed: data + status.to_bytes(STATUS_LENGTH)


def slow(seconds: float, pause: Callable[[float], None] = time.sleep) -> Answer:
    """The correct answer, `seconds` late."""

    def answer(owed: bytes) -> bytes:
        pause(seconds)
        return owed

    return answer


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault in one command.

    `obeyed`: the card executes the command (spends a try, verifies a PIN, signs), and only its answer is wrong.
    """

    answer: Answer
    obeyed: bool = True


NAMED: Final[Mapping[str, Fault]] = {
    "silent": Fault(silence),
    "deaf": Fault(silence, obeyed=False),
    "answer-lost": Fault(nothing),
    "not-heard": Fault(nothing, obeyed=False),
    "one-byte": Fault(cut(1)),
    "rubbish": Fault(rubbish),
    "swollen": Fault(swollen),
    "shortened": Fault(shortened),
    "flipped": Fault(flipped),
    "empty-success": Fault(says(StatusWord.SUCCESS)),
    "6700": Fault(says(StatusWord.WRONG_LENGTH), obeyed=False),
    "6982": Fault(says(StatusWord.SECURITY_STATUS_NOT_SATISFIED), obeyed=False),
    "6a82": Fault(says(StatusWord.FILE_NOT_FOUND), obeyed=False),
    "6a86": Fault(says(StatusWord.INCORRECT_P1_P2), obeyed=False),
    "6d00": Fault(says(StatusWord.INSTRUCTION_NOT_SUPPORTED), obeyed=False),
    "6f00": Fault(says(StatusWord.NO_PRECISE_DIAGNOSIS), obeyed=False),
    "63cf": Fault(says(StatusWord.COUNTER_ZERO | 0x0F), obeyed=False),
    "63c0": Fault(says(StatusWord.COUNTER_ZERO), obeyed=False),
    "6983": Fault(says(StatusWord.AUTHENTICATION_METHOD_BLOCKED), obeyed=False),
    "6984": Fault(says(StatusWord.REFERENCE_DATA_NOT_USABLE), obeyed=False),
    "slow": Fault(slow(1.0)),
}
"""Faults by name, for `python -m devices.simulator --fault` and for random choice."""


class FaultyCard(SimulatedCard):
    """A copy of `card` with `fault` at every command that `at` selects, `times` times in all (0: always).

    `at` is a step, or the number of a command since the card was created, from 1.
    """

    def __init__(self, card: SimulatedCard, fault: Fault, at: Step | int, times: int = 1) -> None:
        super().__init__(card.name, card.answer_to_reset, card.files, quirks=card.quirks, on_command=card.on_command)
        self._fault = fault
        self._at = at
        self._times = times
        self._heard = 0
        self.struck = 0
        """How often the fault has happened."""

    def transmit(self, command: bytes) -> bytes:
        """Answer one command, correctly or with the fault. Raises Unpowered, Silent."""
        if not self.powered:
            raise Unpowered
        self._heard += 1
        if not self._strikes(command):
            return super().transmit(command)
        self.struck += 1
        if self._fault.obeyed:
            return self._fault.answer(super().transmit(command))
        if self.on_command is not None:
            self.on_command(command)
        return self._fault.answer(StatusWord.SUCCESS.to_bytes(STATUS_LENGTH))

    def _strikes(self, command: bytes) -> bool:
        if self._times and self.struck >= self._times:
            return False
        return self._heard == self._at if isinstance(self._at, int) else step_of(command) is self._at
