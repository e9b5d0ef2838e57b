"""A TLS server under upstream's own CA that answers with any bytes, as proxies, captive portals and broken servers do,
without a library that would prevent it."""

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.listener import listening

Behaviour = Callable[[ssl.SSLSocket], None]


def says(answer: bytes) -> Behaviour:
    """Answer every request with these bytes, then close."""
    return lambda connection: connection.sendall(answer)


def response(status: str, body: bytes = b"", **headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


@contextmanager
def hostile_server(
    certificate: tuple[Path, Path],
    behave: Behaviour,
    clients: Path | None = None,
    heard: Callable[[bytes], None] = lambda _: None,
    host: str = "127.0.0.1",
    port: int = 0,
) -> Iterator[str]:
    """Serve `behave` on a loopback port. Yields the address. `clients`: the authority of accepted client certificates.

    `heard` receives the first bytes of each client.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    if clients is not None:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(clients)

    def serve(accepted: socket.socket) -> None:
        accepted.settimeout(120)
        with context.wrap_socket(accepted, server_side=True) as connection:
            heard(connection.recv(65_536))
            behave(connection)
            connection.unwrap()

    with listening(serve, host, port) as url:
        yield url
