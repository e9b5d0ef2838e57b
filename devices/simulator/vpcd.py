"""Puts a simulated card into a running pcscd, through the virtual reader of vsmartcard (its driver `vpcd`).

The driver listens; this module connects as the card. Every message is a two-byte length and a body. A body of one byte
is a control: 0 power off, 1 power on, 2 reset, 4 "return the ATR", which the driver also sends about three times a
second to poll whether the card is present. Any other body is a command APDU.
"""

import contextlib
import socket
from types import TracebackType
from typing import Final, Protocol, Self

from devices.simulator.chip import Silent, Unpowered
from devices.simulator.content import Quirks

DEFAULT_PORT: Final = 35963
"""TCP port on which vpcd listens for its first reader."""
LOOPBACK: Final = "127.0.0.1"
"""The only address to which the simulated card connects."""
CONNECT_SECONDS: Final = 5.0
"""Time-out of the connection to the driver."""
LENGTH_BYTES: Final = 2
"""Bytes of the length before each message."""
NO_ATR: Final = bytes(34)
"""Longer than any ATR. The driver then reports a card, and pcscd a card that does not answer its reset."""
NO_ANSWER: Final = b"\0"
"""Less than a status word: the driver passes it on as an incomplete answer. For no byte at all it would wait for ever.
"""
POWER_OFF, POWER_ON, RESET, GIVE_ATR = 0x00, 0x01, 0x02, 0x04


class NobodyListens(Exception):
    """No virtual reader listens on that port. The message says what to do."""

    def __init__(self, port: int) -> None:
        super().__init__(
            f"no virtual reader listens on port {port}: install vsmartcard-vpcd and start pcscd, or give --port"
        )
        self.port = port


class VirtualCard(Protocol):
    """What the virtual reader needs of a card; see `devices.simulator.SimulatedCard`."""

    @property
    def quirks(self) -> Quirks:
        """The card's deviations from the specification."""
        ...

    @property
    def answer_to_reset(self) -> bytes:
        """The ATR."""
        ...

    def power_on(self) -> bytes:
        """Cold reset; returns the ATR."""
        ...

    def reset(self) -> bytes:
        """Warm reset; returns the ATR."""
        ...

    def power_off(self) -> None:
        """Take the power away."""
        ...

    def transmit(self, command: bytes) -> bytes:
        """The response APDU; empty if none comes. Raises Silent, Unpowered."""
        ...


class VirtualReaderLink:
    """The connection of one card to the virtual reader. `serve` runs until `close`, from any thread, ends it."""

    def __init__(self, card: VirtualCard, port: int = DEFAULT_PORT) -> None:
        """Connect to the driver. Raises NobodyListens."""
        self._card = card
        try:
            self._socket = socket.create_connection((LOOPBACK, port), CONNECT_SECONDS)
        except OSError as error:
            raise NobodyListens(port) from error
        self._socket.settimeout(None)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def serve(self) -> None:
        """Answer until the reader goes away or the link is closed."""
        with contextlib.suppress(OSError), self._socket:
            while (message := self._receive_message()) is not None:
                answer = self._answer(message)
                if answer is not None:
                    self._socket.sendall(len(answer).to_bytes(LENGTH_BYTES) + answer)
        self._card.power_off()

    def close(self) -> None:
        """Take the card out of the reader."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def _answer(self, message: bytes) -> bytes | None:
        """The reply to a message; None for no reply."""
        match list(message):
            case [control] if control == POWER_OFF:
                self._card.power_off()
            case [control] if control == POWER_ON:
                self._card.power_on()
            case [control] if control == RESET:
                self._card.reset()
            case [control] if control == GIVE_ATR:
                return NO_ATR if self._card.quirks.mute else self._card.answer_to_reset
            case _:
                try:
                    return self._card.transmit(message) or NO_ANSWER
                except Silent:
                    return None
                except Unpowered:
                    return NO_ANSWER  # the card was swapped, and the driver has not powered the new one
        return None

    def _receive_message(self) -> bytes | None:
        header = self._receive(LENGTH_BYTES)
        return None if header is None else self._receive(int.from_bytes(header))

    def _receive(self, count: int) -> bytes | None:
        """Exactly `count` bytes, or None at the end."""
        received = bytearray()
        while len(received) < count:
            # The driver sends length and body in two segments. Without TCP_QUICKACK (which the kernel resets) Nagle's
            # algorithm at its end waits for our delayed acknowledgement: 40 ms for every command.
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
            piece = self._socket.recv(count - len(received))
            if not piece:
                return None
            received += piece
        return bytes(received)
