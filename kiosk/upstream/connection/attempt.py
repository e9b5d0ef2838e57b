"""One attempt to connect: to one address, through a proxy if configured, up to the end of the TLS handshake."""

import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from kiosk.upstream.connection.addresses import Address
from kiosk.upstream.connection.proxy import open_tunnel
from kiosk.upstream.connection.tls import TimedSocket, TlsSocket, failed_handshake
from kiosk.upstream.errors import Unreachable


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Host and port."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Way:
    """The endpoint of upstream, and the proxy if one is configured."""

    upstream: Endpoint
    proxy: Endpoint | None

    def __str__(self) -> str:
        return str(self.upstream) if self.proxy is None else f"{self.upstream} through the proxy {self.proxy}"

    @property
    def first(self) -> Endpoint:
        """The endpoint whose name this terminal resolves."""
        return self.proxy or self.upstream

    def unreachable(self, stage: str, detail: str) -> Unreachable:
        """The error of this stage. If even the proxy was not reached, its remedy names the proxy."""
        if self.proxy is None:
            return Unreachable(stage, detail)
        remedies = {
            "dns": f"check the network cable and the name server, then the proxy {self.proxy} in upstream.proxy",
            "connect": f"see that the proxy {self.proxy} is up and lets this terminal in, or correct upstream.proxy",
        }
        return Unreachable(stage, detail, remedies.get(stage, ""))


class Attempt:
    """`dial` blocks; `start` does the same on a thread of its own, which `abandon` ends."""

    def __init__(self, way: Way, context: ssl.SSLContext, address: Address, seconds: float) -> None:
        self.address = address
        self.stage = "connect"
        """The current stage, as a reason of `Unreachable`: "connect", "proxy" or "tls"."""
        self.fault: Unreachable | None = None
        """Why it failed; None while it has not."""
        self._way = way
        self._context = context
        self._ends = time.monotonic() + seconds
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._secured: TlsSocket | None = None
        self._abandoned = False

    def start(self, tell: Callable[["Attempt"], None]) -> None:
        """Dial on another thread, which calls `tell` when TCP is connected, and at the end."""
        threading.Thread(target=self._run, args=(tell,), name="connect", daemon=True).start()

    def dial(self, stands: Callable[["Attempt"], None] = lambda _: None) -> TlsSocket:
        """The connection. Raises Unreachable. `stands` is called when TCP is connected."""
        plain = TimedSocket(self.address.family, socket.SOCK_STREAM)
        plain.seconds = self._left
        self._own(plain)
        try:
            return self._connected(plain, stands)
        except TimeoutError:
            raise self._way.unreachable(self.stage, "no answer in time") from None
        except ssl.SSLError as error:
            raise failed_handshake(error, self._way.upstream.host) from None
        except OSError as error:
            raise self._way.unreachable(self.stage, error.strerror or type(error).__name__) from None
        except ValueError:
            raise self._way.unreachable(self.stage, "not a host name") from None

    def _connected(self, plain: TimedSocket, stands: Callable[["Attempt"], None]) -> TlsSocket:
        done = False
        try:
            plain.settimeout(self._left())
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            plain.connect(self.address.sockaddr)
            upstream, proxy = self._way.upstream, self._way.proxy
            self.stage = "tls" if proxy is None else "proxy"
            stands(self)
            if proxy is not None:
                plain.settimeout(self._left())
                open_tunnel(plain, proxy.host, upstream.host, upstream.port)
                self.stage = "tls"
            secured = self._context.wrap_socket(
                plain, server_hostname=upstream.host.rstrip("."), do_handshake_on_connect=False
            )
            assert isinstance(secured, TlsSocket)  # noqa: S101 - the class that the context was given
            self._own(secured)
            secured.address = self.address
            secured.settimeout(self._left())
            secured.do_handshake()
            done = True
            return secured
        finally:
            if not done:
                self._close()

    def take(self) -> TlsSocket | None:
        """The connection of a successful attempt, which then belongs to the caller; None before."""
        with self._lock:
            secured, self._secured = self._secured, None
        return secured

    def abandon(self) -> None:
        """Give the attempt up: its thread ends soon, and its socket is closed."""
        with self._lock:
            self._abandoned = True
            if self._secured is not None:
                self._secured.close()
            elif self._socket is not None:
                with suppress(OSError):
                    socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def _run(self, tell: Callable[["Attempt"], None]) -> None:
        try:
            secured = self.dial(tell)
        except Unreachable as error:
            self.fault = error
        except Exception as error:  # noqa: BLE001 - the waiting thread must be told of the end in any case
            self.fault = self._way.unreachable(self.stage, type(error).__name__)
        else:
            with self._lock:
                if self._abandoned:
                    secured.close()
                else:
                    self._secured, self._socket = secured, None
        tell(self)

    def _own(self, connection: socket.socket) -> None:
        with self._lock:
            self._socket = connection

    def _close(self) -> None:
        with self._lock:
            if self._socket is not None:
                self._socket.close()
            self._socket = None

    def _left(self) -> float:
        left = self._ends - time.monotonic()
        if left <= 0:
            raise TimeoutError("the time to connect is over")
        return left
