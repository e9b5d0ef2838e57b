"""A reader with keys of its own, in place of the functions of the PC/SC binding, because no virtual reader has keys.

It parses the structure of PC/SC part 10 itself, without code of the program.
"""

import struct
from typing import Any

from smartcard import scard

from devices.pcsc_connection import PcscConnection
from devices.simulator import SimulatedCard

GET_FEATURES = 0x42000000 + 3400
"""CM_IOCTL_GET_FEATURE_REQUEST."""
VERIFY_CODE = 0x42330006
"""The reader's control code for VERIFY_PIN_DIRECT."""
FEATURES = bytes.fromhex("0604") + VERIFY_CODE.to_bytes(4) + bytes.fromhex("0A0442330010")
"""VERIFY_PIN_DIRECT and, unused, the properties of the reader."""
TIMED_OUT, CANCELLED, WRONG_LENGTH = 0x6400, 0x6401, 0x6403


class KeypadReader:
    """`types` is what the person does at its keys, in order: four digits, or a status word of the reader itself.

    `lies`: the status word that it returns instead of the card's.
    """

    name = "A reader with keys 00 00"

    def __init__(self, card: SimulatedCard, *types: str | int, features: bytes | int = FEATURES) -> None:
        self.card = card
        self.features = features
        self.lies: int | None = None
        self.waits: list[tuple[int, int]] = []
        self.told: list[bytes] = []
        """Every byte that the program sent."""
        self._types = list(types)
        card.power_on()

    def connection(self, monkeypatch: Any) -> PcscConnection:
        """The connection to it, through the replaced functions."""
        monkeypatch.setattr(scard, "SCardControl", self._control)
        monkeypatch.setattr(scard, "SCardTransmit", self._transmit)
        monkeypatch.setattr(scard, "SCardDisconnect", self._disconnect)
        return PcscConnection(object(), scard.SCARD_PROTOCOL_T1, self.name)

    def _transmit(self, _handle: object, _header: int, command: list[int]) -> tuple[int, list[int]]:
        self.told.append(bytes(command))
        return scard.SCARD_S_SUCCESS, list(self.card.transmit(bytes(command)))

    def _disconnect(self, _handle: object, _disposition: int) -> int:
        self.card.power_off()
        return int(scard.SCARD_S_SUCCESS)

    def _control(self, _handle: object, code: int, data: list[int]) -> tuple[int, list[int]]:
        self.told.append(bytes(data))
        if code == GET_FEATURES:
            if isinstance(self.features, int):
                return self.features, []
            return scard.SCARD_S_SUCCESS, list(self.features)
        assert code == VERIFY_CODE
        status = self._enter(bytes(data))
        return scard.SCARD_S_SUCCESS, list((status if self.lies is None else self.lies).to_bytes(2))

    def _enter(self, structure: bytes) -> int:
        (first, then, form, block, length_form, digits, validation, messages, _language, message, prologue, length) = (
            struct.unpack("=BBBBBHBBHB3sI", structure[:19])
        )
        command = structure[19:]
        self.waits.append((first, then))
        assert (form, block, length_form) == (0x82, 4, 0), "four ASCII digits from the first byte, no length inside"
        assert digits == 0x0404, "at least four and at most four"
        assert (validation, messages, message, prologue) == (0x02, 1, 0, bytes(3))
        assert length == len(command) == 9
        assert command[4] == 4, "the command has room for the digits and for nothing else"
        assert not command[5:].isdigit(), "what stands in for the digits is nobody's PIN"
        typed = self._types.pop(0)
        if isinstance(typed, int):
            return typed
        return int.from_bytes(self.card.transmit(command[:5] + typed.encode()))
