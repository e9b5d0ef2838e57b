"""How long one call to upstream may take, and how another thread ends it."""

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
    """The terminal ends: the call was given up, or never begun. It says nothing about upstream."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes. No call takes longer than `connect` and `total` together, however slowly its bytes drip."""

    connect: float = 5
    """To look the name up and to connect, all addresses and the TLS handshake included."""
    read: float = 10
    """Of silence."""
    total: float = 20
    """For request and answer, from the moment when the connection stands."""
    body: int = MAXIMUM_BODY_BYTES


class Call:
    """One call. Made by the thread that waits for the answer; any thread may `stop` it.

    `events` wakes the thread while it connects; None there means that the call was stopped.
    """

    def __init__(self, limits: Limits, *, repeatable: bool = False) -> None:
        self.limits = limits
        self.repeatable = repeatable
        """Whether the request may arrive twice, and has not been repeated yet."""
        self.events: SimpleQueue[object] = SimpleQueue()
        self.stopped = False
        self.reused = False
        """Whether the request left over a connection that had carried another one."""
        self.address: Address | None = None
        """Which of upstream's addresses the request went to."""
        self._ends = time.monotonic() + limits.connect + limits.total
        self._phase_ends = self._ends
        self._silence = limits.read
        self._lock = threading.Lock()
        self._socket: TlsSocket | None = None

    def connecting(self) -> None:
        """From now on the time to connect counts."""
        self._phase_ends = min(self._ends, time.monotonic() + self.limits.connect)

    def exchanging(self, connection: TlsSocket, silence: float | None = None) -> None:
        """From now on the time for request and answer counts. `silence`: seconds instead of `limits.read`."""
        self._phase_ends = min(self._ends, time.monotonic() + self.limits.total)
        self._silence = self.limits.read if silence is None else min(silence, self.limits.read)
        self.address = connection.address
        with self._lock:
            self._socket = connection
            if self.stopped:
                _wake(connection)

    def repeats_after(self, reason: str) -> bool:
        """Whether the request is to be sent once more after an `Unreachable` with this reason; asked once."""
        repeats = self.repeatable and (reason == "broken" or (reason == "timeout" and self.reused))
        self.repeatable = False
        return repeats and not self.stopped

    def left(self) -> float:
        """Seconds until this part of the call is over. Raises TimeoutError."""
        left = self._phase_ends - time.monotonic()
        if left <= 0:
            raise TimeoutError("the time of the call is over")
        return left

    def silence(self) -> float:
        """Seconds that the next read or write may take. Raises TimeoutError."""
        return min(self.left(), self._silence)

    def over(self) -> None:
        """The call has ended; its connection may carry another one."""
        with self._lock:
            self._socket = None

    def stop(self) -> None:
        """Any thread: end this call now."""
        with self._lock:
            self.stopped = True
            if self._socket is not None:
                _wake(self._socket)
        self.events.put(None)


def _wake(connection: socket.socket) -> None:
    """End a read or write that is under way in another thread. Its TLS state is left alone."""
    with suppress(OSError):
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
