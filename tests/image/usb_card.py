"""A simulated card at QEMU's CCID reader (`-device ccid-card-passthru`): the guest sees a reader on its USB, which its
kernel and libccid drive.

QEMU's side of the protocol is hw/usb/ccid-card-passthru.c, its words libcacard's vscard_common.h. Each message is a
header of three big-endian 32 bit words (type, reader, length) and a body. QEMU tells of neither power nor reset, and
carries short APDUs only.
"""

import contextlib
import socket
import struct
import threading
from enum import IntEnum
from pathlib import Path
from typing import Final

from devices.simulator.chip import SimulatedCard

_HEADER: Final = struct.Struct(">III")
_EVERY_READER: Final = 0xFFFFFFFF
_MAGIC: Final = b"VSCD"
_VERSION: Final = 2
_NO_CAPABILITIES: Final = 0
NO_ANSWER: Final = b"\x6f\x00"


class Kind(IntEnum):
    """Types of messages."""

    INIT = 1
    ERROR = 2
    """The answer to every request; code 0 says that it was done."""
    READER_ADD = 3
    READER_REMOVE = 4
    ATR = 5
    """A card was laid."""
    CARD_REMOVE = 6
    APDU = 7
    FLUSH = 8
    FLUSH_COMPLETE = 9


class UsbCard:
    """The place of one card at the reader that listens at `path`. Use in `with`."""

    def __init__(self, path: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(path))
        self._sending = threading.Lock()
        self._ready = threading.Semaphore(0)
        self._card: SimulatedCard | None = None
        self.apdus = 0
        self._thread = threading.Thread(target=self._serve, name="usb-card", daemon=True)
        self._thread.start()
        self._request(Kind.INIT, _MAGIC + struct.pack(">II", _VERSION, _NO_CAPABILITIES), answered=False)
        self._request(Kind.READER_ADD, b"practice\0")

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        self._socket.close()

    def lay(self, card: SimulatedCard) -> None:
        self._card = card
        self._request(Kind.ATR, card.power_on())

    def take(self) -> None:
        card, self._card = self._card, None
        if card is not None:
            self._request(Kind.CARD_REMOVE)
            card.power_off()

    def _request(self, kind: Kind, body: bytes = b"", *, answered: bool = True) -> None:
        self._send(kind, body, _EVERY_READER if kind in (Kind.INIT, Kind.READER_ADD) else 0)
        if answered and not self._ready.acquire(timeout=10):
            raise TimeoutError(f"QEMU did not answer {kind.name}")

    def _send(self, kind: Kind, body: bytes = b"", reader: int = 0) -> None:
        with self._sending:
            self._socket.sendall(_HEADER.pack(kind, reader, len(body)) + body)

    def _serve(self) -> None:
        with contextlib.suppress(OSError, EOFError):
            while True:
                kind, _reader, length = _HEADER.unpack(self._receive(_HEADER.size))
                body = self._receive(length)
                match kind:
                    case Kind.APDU:
                        self.apdus += 1
                        self._send(Kind.APDU, self._answer(body))
                    case Kind.FLUSH:
                        self._send(Kind.FLUSH_COMPLETE)
                    case Kind.ERROR:
                        self._ready.release()

    def _answer(self, command: bytes) -> bytes:
        card = self._card
        if card is None:
            return NO_ANSWER
        if not card.powered:
            card.power_on()
        return card.transmit(command) or NO_ANSWER

    def _receive(self, count: int) -> bytes:
        received = b""
        while len(received) < count:
            piece = self._socket.recv(count - len(received))
            if not piece:
                raise EOFError
            received += piece
        return received
