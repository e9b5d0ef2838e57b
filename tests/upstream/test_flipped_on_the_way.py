"""Any flipped bit on a TLS connection: the call fails, and means only "later"."""

import contextlib
import random
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.connection.call import Limits
from kiosk.upstream.errors import IdentityRefused, UpstreamError
from tests.support.listener import listening
from tests.support.upstream import LIMITS, Terminal, World

IMPATIENT = Limits(connect=3, read=3, total=3)
"""An altered length leaves both sides waiting, with the same result."""
FLIPS = 40


@contextmanager
def on_the_line(world: World, place: int, *, to_upstream: bool) -> Iterator[str]:
    """Address of a relay that flips bit `place` of one direction and passes on all other bits."""
    port = int(world.server.url.rpartition(":")[2])

    def hand_on(source: socket.socket, target: socket.socket, place: int | None) -> None:
        passed = 0
        with contextlib.suppress(OSError):
            while chunk := bytearray(source.recv(65_536)):
                if place is not None and passed <= place // 8 < passed + len(chunk):
                    chunk[place // 8 - passed] ^= 1 << place % 8
                passed += len(chunk)
                target.sendall(chunk)
        for end in (source, target):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def between(terminal: socket.socket) -> None:
        with socket.create_connection(("127.0.0.1", port)) as upstream:
            there = (terminal, upstream, place if to_upstream else None)
            back = (upstream, terminal, None if to_upstream else place)
            thread = threading.Thread(target=hand_on, args=there)
            thread.start()
            hand_on(*back)
            thread.join()

    with listening(between) as url:
        yield url


def test_no_bit_that_is_turned_over_on_the_line_is_believed_or_refuses_an_identity(
    lasting_world: World, lasting_terminal: Terminal
) -> None:
    rng = random.Random(20261129)  # noqa: S311 - a spread, no secret
    untouched = 0
    for number in range(FLIPS):
        # The terminal sends about 1,700 bytes, upstream about 1,900.
        place, to_upstream = rng.randrange(1700 * 8), number % 2 == 0
        with on_the_line(lasting_world, place, to_upstream=to_upstream) as url:
            identity = replace(lasting_terminal.identity, url=url)
            with UpstreamClient(identity, IMPATIENT) as client:
                try:
                    client.challenges(1)
                    untouched += 1
                except UpstreamError as error:
                    assert not isinstance(error, IdentityRefused), f"bit {place}, to upstream: {to_upstream}"  # noqa: PT017
    assert untouched < FLIPS / 4, "too many flips lay behind the last byte"
    with UpstreamClient(lasting_terminal.identity, LIMITS) as client:
        assert client.challenges(1).challenges


def test_who_only_hands_on_changes_nothing(lasting_world: World, lasting_terminal: Terminal) -> None:
    with (
        on_the_line(lasting_world, 1 << 30, to_upstream=True) as url,
        UpstreamClient(replace(lasting_terminal.identity, url=url), LIMITS) as client,
    ):
        assert client.challenges(1).challenges


def test_the_relay_flips_a_bit(lasting_world: World, lasting_terminal: Terminal) -> None:
    with (
        on_the_line(lasting_world, 8 * 60, to_upstream=False) as url,
        UpstreamClient(replace(lasting_terminal.identity, url=url), IMPATIENT) as client,
        pytest.raises(UpstreamError),
    ):
        client.challenges(1)
