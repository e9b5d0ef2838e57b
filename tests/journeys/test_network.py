"""A whole visit on networks as they are found in shops."""

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from kiosk.upstream.connection import pool, route
from kiosk.visit.model import Outcome, Screen
from kiosk.visit.timeout_values import Timeouts
from tests.journeys.inside import Inside, inside
from tests.support.network import Names, Relay, black_hole, port_of, relaying

ALIVE = "127.0.0.1"
DEAD = [f"127.0.0.{number}" for number in range(2, 8)]
PATIENT = {"timeouts": {"receipt": 60.0}}
"""The visit waits as long as the machine needs; the cost of the network is measured separately."""


def delivered(terminal: Inside) -> float:
    """A whole application. Returns the seconds from the PIN to upstream's answer."""
    terminal.to_items()
    terminal.fill_in("6140278233514821", "902746", "")
    terminal.enter_pin("1234")
    began = time.monotonic()
    terminal.until_screen(Screen.RESULT)
    took = time.monotonic() - began
    assert terminal.visit.result is not None
    assert terminal.visit.result.outcome is Outcome.APPLIED, "the person must see 申込済"
    return took


@contextmanager
def at(terminal: Inside, kind: Callable[..., object]) -> Iterator[None]:
    with ExitStack() as stack:
        for host in DEAD:
            stack.enter_context(kind(host, port_of(terminal.around.settings.upstream.url)))  # type: ignore[arg-type]
        yield


def test_with_six_dead_addresses_of_seven_the_application_is_applied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with inside(tmp_path / "one", PATIENT) as terminal:
        usual = delivered(terminal)
    monkeypatch.setattr(socket, "getaddrinfo", Names([*DEAD, ALIVE]))
    with inside(tmp_path / "seven", PATIENT) as terminal, at(terminal, black_hole):
        assert delivered(terminal) < 3 * usual + 10, "dead addresses must not cost 5 s each"


def test_a_relay_that_forgets_idle_connections_costs_no_application(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = Names([ALIVE])
    monkeypatch.setattr(socket, "getaddrinfo", names)
    with inside(tmp_path, PATIENT) as terminal:
        port = port_of(terminal.around.settings.upstream.url)
        relay = Relay((ALIVE, port))
        with relaying(relay, "127.0.0.9", port):
            names.hosts = ["127.0.0.9"]
            terminal.to_items()
            terminal.until(lambda: relay.connections > 0)
            relay.forget()
            terminal.fill_in("6140278233514821", "902746", "")
            terminal.enter_pin("1234")
            terminal.until_screen(Screen.RESULT)
            assert terminal.visit.result is not None
            assert terminal.visit.result.outcome is Outcome.APPLIED


def test_all_that_a_dead_network_may_cost_is_less_than_a_person_waits() -> None:
    """Six dead addresses, after one silent connection."""
    assert Timeouts().receipt > pool.REUSED_SECONDS + 6 * route.HANDSHAKE_SECONDS
