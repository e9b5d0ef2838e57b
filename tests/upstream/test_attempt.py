"""One attempt to connect, and its remains when the peer breaks off at a bad moment."""

import gc
import select
import socket
import struct
from collections.abc import Callable
from contextlib import ExitStack

import pytest

from kiosk.upstream.connection.addresses import Address
from kiosk.upstream.connection.attempt import Attempt, Endpoint, Way
from kiosk.upstream.connection.tls import unpinned_context
from kiosk.upstream.errors import Unreachable
from tests.support.listener import listening
from tests.support.network import port_of

RESET_AT_CLOSE = struct.pack("ii", 1, 0)
"""SO_LINGER: on, 0 seconds."""


def test_a_peer_that_resets_between_tcp_and_tls_leaves_no_socket_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        attempt = Attempt(
            Way(Endpoint("localhost", port), None),
            unpinned_context(),
            Address(socket.AF_INET, ("127.0.0.1", port)),
            60.0,
        )

        def reset(_: Attempt) -> None:
            accepted, _peer = listener.accept()
            accepted.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_AT_CLOSE)
            accepted.close()
            hung_up = select.poll()
            hung_up.register(attempt._socket, select.POLLHUP)  # type: ignore[arg-type]  # it stands: None is before
            assert hung_up.poll(60_000)

        with pytest.raises(Unreachable) as caught:
            attempt.dial(reset)
        assert caught.value.reason == "tls"
    del caught
    gc.collect()  # an unclosed socket warns here, and a warning fails the test


def reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_AT_CLOSE)


def heard_and_reset(connection: socket.socket) -> None:
    connection.recv(1)
    reset(connection)


def refuse(connection: socket.socket) -> None:
    connection.recv(4096)
    connection.sendall(b"HTTP/1.1 502 Bad Gateway\r\n\r\n")


def connect_and_reset(connection: socket.socket) -> None:
    connection.recv(4096)
    connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
    heard_and_reset(connection)


@pytest.mark.parametrize(
    ("behave", "through_proxy", "reason"),
    [
        (None, False, "connect"),
        (heard_and_reset, False, "tls"),
        (None, True, "connect"),
        (heard_and_reset, True, "proxy"),
        (refuse, True, "proxy"),
        (connect_and_reset, True, "tls"),
    ],
)
def test_the_stage_at_which_it_broke_off_is_told(
    behave: Callable[[socket.socket], None] | None, through_proxy: bool, reason: str
) -> None:
    """By it a technician asks the network's administrator, the proxy's operator, or upstream."""
    with ExitStack() as stack:
        if behave is None:
            with socket.create_server(("127.0.0.1", 0)) as closed:
                port = closed.getsockname()[1]
        else:
            port = port_of(stack.enter_context(listening(behave)))
        there, elsewhere = Endpoint("127.0.0.1", port), Endpoint("upstream.example", 443)
        way = Way(elsewhere, there) if through_proxy else Way(there, None)
        attempt = Attempt(way, unpinned_context(), Address(socket.AF_INET, ("127.0.0.1", port)), 60.0)
        with pytest.raises(Unreachable) as caught:
            attempt.dial()
    assert (caught.value.reason, attempt.stage) == (reason, reason)
