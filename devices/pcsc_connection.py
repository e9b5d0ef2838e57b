"""One exclusive connection through pcscd, and the meaning of its return codes.

Only this module and `devices.pcsc_reader` call PC/SC.
"""

import logging
from typing import Any, Final

from smartcard import scard

from devices.reader import (
    CardMute,
    CardRemoved,
    CardReset,
    ConnectionFailed,
    NotTransacted,
    ReaderBusy,
    ReaderLost,
    ReaderRefuses,
)

PROTOCOLS: Final = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
"""Transmission protocols that are offered to the card."""
SERVICE_GONE: Final = frozenset(
    {
        scard.SCARD_F_COMM_ERROR,
        scard.SCARD_E_NO_SERVICE,
        scard.SCARD_E_SERVICE_STOPPED,
        scard.SCARD_E_INVALID_HANDLE,
    }
)
"""Return codes after which a PC/SC context is unusable."""
CONTROL_REFUSED: Final = frozenset(
    {
        scard.SCARD_E_INVALID_PARAMETER,
        scard.SCARD_E_INVALID_VALUE,
        scard.SCARD_E_NOT_TRANSACTED,
        scard.SCARD_E_UNSUPPORTED_FEATURE,
    }
)
"""Return codes of a reader that does not know a control command; they differ by driver."""
FAILURES: Final[dict[int, type[ConnectionFailed]]] = {
    scard.SCARD_E_NO_SMARTCARD: CardRemoved,
    scard.SCARD_W_REMOVED_CARD: CardRemoved,
    scard.SCARD_W_RESET_CARD: CardReset,
    scard.SCARD_W_UNPOWERED_CARD: CardMute,
    scard.SCARD_W_UNRESPONSIVE_CARD: CardMute,
    scard.SCARD_E_PROTO_MISMATCH: CardMute,
    scard.SCARD_E_SHARING_VIOLATION: ReaderBusy,
    scard.SCARD_E_NOT_TRANSACTED: NotTransacted,
    scard.SCARD_E_READER_UNAVAILABLE: ReaderLost,
    scard.SCARD_E_UNKNOWN_READER: ReaderLost,
    scard.SCARD_E_NO_READERS_AVAILABLE: ReaderLost,
    **dict.fromkeys(SERVICE_GONE, ReaderLost),
}
"""PC/SC return code -> the failure of the connection."""

log = logging.getLogger(__name__)


def failure(code: int) -> ConnectionFailed:
    """The exception for a PC/SC return code; CardMute for an unknown one."""
    return FAILURES.get(code, CardMute)(describe(code))


def describe(code: int) -> str:
    """A return code for a log line: PC/SC's text and the number."""
    return f"{scard.SCardGetErrorMessage(code)} (0x{code & 0xFFFFFFFF:08X})"


class PcscConnection:
    """One exclusive connection to a card."""

    def __init__(self, handle: Any, protocol: int, reader: str = "") -> None:
        self._handle = handle
        self.reader = reader
        self._header = scard.SCARD_PCI_T0 if protocol == scard.SCARD_PROTOCOL_T0 else scard.SCARD_PCI_T1

    def transmit(self, command: bytes) -> bytes:
        """Send one command APDU. Raises a `ConnectionFailed`."""
        code, answer = scard.SCardTransmit(self._handle, self._header, list(command))
        if code != scard.SCARD_S_SUCCESS:
            raise failure(code)
        return bytes(answer)

    def control(self, code: int, data: bytes, timeout: float) -> bytes:
        """Send a control command to the reader. Raises `ReaderRefuses`, a `ConnectionFailed`."""
        del timeout  # PC/SC has none; `devices.held_card` supervises the call
        result, answer = scard.SCardControl(self._handle, code, list(data))
        if result in CONTROL_REFUSED:
            raise ReaderRefuses(describe(result))
        if result != scard.SCARD_S_SUCCESS:
            raise failure(result)
        return bytes(answer)

    def power_off(self) -> None:
        """Disconnect with UNPOWER, because a warm reset keeps the PIN verified."""
        code = scard.SCardDisconnect(self._handle, scard.SCARD_UNPOWER_CARD)
        if code != scard.SCARD_S_SUCCESS:
            log.info("disconnect: %s", describe(code))
