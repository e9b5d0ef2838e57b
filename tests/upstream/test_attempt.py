"""One attempt to connect, and its remains when the peer breaks off at a bad moment."""

import gc
import select
import socket
import struct

import pytest

from kiosk.upstream.connection.addresses import Address
from kiosk.upstream.connection.attempt import Attempt, Endpoint, Way
from kiosk.upstream.connection.tls import unpinned_context
from kiosk.upstream.errors import Unreachable

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
