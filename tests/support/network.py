"""Faulty networks between terminal and upstream: addresses that do not answer, name servers, relays, proxies."""

import contextlib
import selectors
import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

Behaviour = Callable[[socket.socket], None]


def port_of(url: str) -> int:
    """The port of an address."""
    port = urlsplit(url).port
    assert port is not None
    return port


@contextmanager
def black_hole(host: str, port: int) -> Iterator[None]:
    """An address that answers no packet: a server with a full backlog drops each one."""
    with ExitStack() as stack:
        listener = stack.enter_context(socket.create_server((host, port), backlog=0))
        for _ in range(4):
            waiting = stack.enter_context(closing(socket.socket()))
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        yield


@contextmanager
def deaf(host: str, port: int) -> Iterator[None]:
    """An address that accepts every connection and never answers."""
    with socket.create_server((host, port), backlog=64):
        yield


@dataclass
class Names:
    """A name server instead of `socket.getaddrinfo`: every host has these addresses. `silent`: no answer yet."""

    hosts: Sequence[str]
    silent: bool = False
    fault: OSError | None = None
    asked: int = 0
    spoken: threading.Event = field(default_factory=threading.Event)

    def __call__(self, host: str, port: int, **_: Any) -> list[tuple[Any, ...]]:
        self.asked += 1
        if self.silent:
            self.spoken.wait(300)
        if self.fault is not None:
            raise self.fault
        found = []
        for each in self.hosts:
            family = socket.AF_INET6 if ":" in each else socket.AF_INET
            sockaddr = (each, port, 0, 0) if ":" in each else (each, port)
            found.append((family, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", sockaddr))
        return found


@contextmanager
def serving(behave: Behaviour, host: str = "127.0.0.1", port: int = 0) -> Iterator[int]:
    """A TCP server with a thread for each connection; yields its port."""
    with socket.create_server((host, port), backlog=64) as listener:
        listener.settimeout(0.05)
        ended = threading.Event()
        threads: list[threading.Thread] = []

        def one(accepted: socket.socket) -> None:
            with accepted, contextlib.suppress(OSError):
                behave(accepted)

        def serve() -> None:
            while not ended.is_set():
                with contextlib.suppress(OSError):
                    accepted, _ = listener.accept()
                    accepted.settimeout(None)
                    threads.append(threading.Thread(target=one, args=(accepted,), daemon=True))
                    threads[-1].start()

        server = threading.Thread(target=serve)
        server.start()
        try:
            yield listener.getsockname()[1]
        finally:
            ended.set()
            server.join()
            for thread in threads:
                thread.join(10)


@dataclass
class Relay:
    """Forwards bytes in both directions, until it forgets a connection as a firewall does: it then drops all bytes
    silently. `forgets_after`: seconds of silence after which it does so by itself.
    """

    target: tuple[str, int]
    forgets_after: float = float("inf")
    connections: int = 0
    dropped: int = 0
    """Connections on which bytes were dropped."""
    forgotten: int = 0
    over: threading.Event = field(default_factory=threading.Event)

    def __call__(self, client: socket.socket) -> None:
        self.connections += 1
        with socket.socket() as server:
            server.connect(self.target)  # resolves no name, unlike `create_connection`
            self.pass_on(client, server)

    def forget(self) -> None:
        """Forget all connections so far."""
        self.forgotten = self.connections

    def pass_on(self, client: socket.socket, server: socket.socket) -> None:
        """Forward until both ends have closed."""
        number, last, dropping = self.connections, time.monotonic(), False
        with selectors.DefaultSelector() as selector:
            selector.register(client, selectors.EVENT_READ, server)
            selector.register(server, selectors.EVENT_READ, client)
            while not self.over.is_set():
                for key, _ in selector.select(0.02):
                    data = key.fileobj.recv(65_536)  # type: ignore[union-attr]  # both are sockets
                    if not data:
                        return
                    silence, last = time.monotonic() - last, time.monotonic()
                    if not dropping and (number <= self.forgotten or silence > self.forgets_after):
                        dropping = True
                        self.dropped += 1
                    if not dropping:
                        key.data.sendall(data)


@contextmanager
def relaying(relay: Relay, host: str = "127.0.0.1", port: int = 0) -> Iterator[int]:
    """Run the relay; yields its port."""
    with serving(relay, host, port) as own:
        try:
            yield own
        finally:
            relay.over.set()
