"""The limits of one call to upstream, and its end by another thread."""

import socket
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from queue import SimpleQueue

from kiosk.upstream.connection.addresses import Address
from kiosk.upstream.connection.tls import TlsSocket
from kiosk.upstream.contract import MAXIMUM_BODY_BYTES


class Stopped(Exception):
    """The program ends: the call was aborted, or never begun. It says nothing about upstream."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes. No call takes longer than `connect` and `total` together, however slowly bytes arrive."""

    connect: float = 5
    """Resolving the name and connecting: all addresses and the TLS handshake."""
    read: float = 10
    """Longest silence of the peer."""
    total: float = 20
    """Request and answer, from the end of the handshake."""
    body: int = MAXIMUM_BODY_BYTES


class Call:
    """One call, made by the thread that waits for the answer; any thread may `stop` it.

    `events` wakes the thread while it connects; None there means that the call was stopped.
    """

    def __init__(self, limits: Limits, *, repeatable: bool = False) -> None:
        self.limits = limits
        self.repeatable = repeatable
        """Whether the request is idempotent and has not been repeated yet."""
        self.events: SimpleQueue[object] = SimpleQueue()
        self.stopped = False
        self.reused = False
        """Whether the connection had carried an earlier request."""
        self.address: Address | None = None
        """The address that the request was sent to."""
        self._ends = time.monotonic() + limits.connect + limits.total
        self._phase_ends = self._ends
        self._silence = limits.read
        self._lock = threading.Lock()
        self._socket: TlsSocket | None = None

    def connecting(self) -> None:
        """Begin the phase limited by `limits.connect`."""
        self._phase_ends = min(self._ends, time.monotonic() + self.limits.connect)

    def exchanging(self, connection: TlsSocket, silence: float | None = None) -> None:
        """Begin the phase limited by `limits.total`. `silence`: seconds, instead of `limits.read`."""
        self._phase_ends = min(self._ends, time.monotonic() + self.limits.total)
        self._silence = self.limits.read if silence is None else min(silence, self.limits.read)
        self.address = connection.address
        with self._lock:
            self._socket = connection
            if self.stopped:
                _wake(connection)

    def repeats_after(self, reason: str) -> bool:
        """Whether to send the request once more after an `Unreachable` with this reason. Call it once."""
        repeats = self.repeatable and (reason == "broken" or (reason == "timeout" and self.reused))
        self.repeatable = False
        return repeats and not self.stopped

    def left(self) -> float:
        """Seconds left of the current phase. Raises TimeoutError."""
        left = self._phase_ends - time.monotonic()
        if left <= 0:
            raise TimeoutError("the time of the call is over")
        return left

    def silence(self) -> float:
        """Seconds that the next read or write may take. Raises TimeoutError."""
        return min(self.left(), self._silence)

    def over(self) -> None:
        """End of the call; its connection may carry another one."""
        with self._lock:
            self._socket = None

    def stop(self) -> None:
        """Abort this call. From any thread."""
        with self._lock:
            self.stopped = True
            if self._socket is not None:
                _wake(self._socket)
        self.events.put(None)


def _wake(connection: socket.socket) -> None:
    """End a read or write under way in another thread, without touching its TLS state."""
    with suppress(OSError):
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
