"""Seconds of a call over a new connection: with one address, and with seven of which one answers.

python -m benchmarks.addresses
"""

import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.timing import Measured, Sample, clocked, interleaved, table
from kiosk.sandbox.server import SandboxServer
from kiosk.station.identity import Identity
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.connection.addresses import Resolver
from kiosk.upstream.connection.route import Route
from kiosk.upstream.enrolment import enrol
from tests.support.network import Names, black_hole, port_of

TITLE = "one call over a new connection"
TURNS = 3
CALLS = 3
ALIVE = "127.0.0.1"
DEAD = [f"127.0.0.{number}" for number in range(2, 8)]


def measure(folder: Path) -> list[Measured]:
    """The sandbox is in this process, so its part is in each of the figures."""
    with SandboxServer(folder / "sandbox") as server, ExitStack() as stack:
        identity = enrol(server.sandbox.terminals.make_code(), server.url, folder / "state", datetime.now(UTC))
        for host in DEAD:
            stack.enter_context(black_hole(host, port_of(server.url)))
        known = _route(identity, [*DEAD, ALIVE])
        ways: dict[str, Sample] = {
            "one address": _call(identity, lambda: _route(identity, [ALIVE])),
            "1 of 7 alive, the last, nothing known": _call(identity, lambda: _route(identity, [*DEAD, ALIVE])),
            "1 of 7 alive, from then on": _call(identity, lambda: known),
        }
        return interleaved(ways, TURNS, CALLS)


def _route(identity: Identity, hosts: list[str]) -> Route:
    return Route(identity.url, resolver=Resolver(Names(hosts)))


def _call(identity: Identity, route: Callable[[], Route]) -> Sample:
    def call() -> None:
        with UpstreamClient(identity, route=route()) as client:
            client.challenges(1)

    return clocked(call)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="benchmarks-") as name:
        print(table(TITLE, measure(Path(name)), rates=False))
