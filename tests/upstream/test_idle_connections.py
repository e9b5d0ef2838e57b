"""A firewall that drops idle connections, and connections that end: the application arrives once."""

import math
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from kiosk.sandbox.faults import fault_file
from kiosk.sandbox.faults.fault_file import Call
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.connection import pool
from kiosk.upstream.connection.call import Limits
from kiosk.upstream.contract import Outcome
from kiosk.upstream.errors import TryLater, Unreachable
from kiosk.visit.timeout_values import Timeouts
from tests.support.network import Relay, port_of, relaying
from tests.support.upstream import LIMITS, Terminal, World

pytestmark = pytest.mark.long
"""Connections idle in real time."""


@pytest.fixture
def world(lasting_world: World) -> Iterator[World]:
    yield lasting_world
    lasting_world.server.inject_faults()


@pytest.fixture
def terminal(lasting_terminal: Terminal) -> Terminal:
    return lasting_terminal


@pytest.fixture
def never_too_old(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection is used again however slow the machine is."""
    monkeypatch.setattr(pool, "IDLE_SECONDS", math.inf)


@contextmanager
def behind(relay: Relay, terminal: Terminal, limits: Limits = LIMITS) -> Iterator[Terminal]:
    """The terminal with the relay between itself and upstream."""
    with relaying(relay) as port:
        identity = replace(terminal.identity, url=f"https://127.0.0.1:{port}")
        with UpstreamClient(identity, limits) as client:
            yield replace(terminal, client=client)


def relay_to(world: World) -> Relay:
    return Relay(("127.0.0.1", port_of(world.server.url)))


@pytest.mark.parametrize("longest_idle", [0.0, math.inf])
def test_an_application_arrives_through_a_relay_that_has_forgotten_the_connection(
    world: World, terminal: Terminal, monkeypatch: pytest.MonkeyPatch, longest_idle: float
) -> None:
    """A connection that was idle for longer is replaced; another one is used, and replaced if it is silent."""
    relay = relay_to(world)
    with behind(relay, terminal) as there:
        sealed = there.sealed("foreign-ca")
        relay.forget()
        monkeypatch.setattr(pool, "IDLE_SECONDS", longest_idle)
        assert there.put(sealed) is Outcome.CERTIFICATE_UNKNOWN
        assert relay.connections == 2
        assert relay.dropped == (0 if longest_idle == 0 else 1)


def test_a_silent_connection_is_given_up_before_the_person_is(
    world: World, terminal: Terminal, never_too_old: None
) -> None:
    assert Timeouts().receipt > 2 * pool.REUSED_SECONDS
    relay = relay_to(world)
    with behind(relay, terminal) as there:
        sealed = there.sealed("foreign-ca")
        there.client.challenges(1)
        relay.forget()
        began = time.monotonic()
        assert there.put(sealed) is Outcome.CERTIFICATE_UNKNOWN
        assert time.monotonic() - began < LIMITS.read, "the read time-out must not pass"
        assert relay.dropped == 1


def test_requests_that_follow_at_once_share_a_connection(world: World, terminal: Terminal, never_too_old: None) -> None:
    """As in a backlog."""
    relay = relay_to(world)
    with behind(relay, terminal) as there:
        for _ in range(3):
            there.client.challenges(1)
    assert relay.connections == 1


@pytest.mark.parametrize(
    "fault",
    [
        fault_file.Drop(call=Call.APPLICATION, nth=(1,)),
        fault_file.Lost(call=Call.APPLICATION, nth=(1,)),
        fault_file.Reset(call=Call.APPLICATION, nth=(1,)),
        fault_file.Truncated(call=Call.APPLICATION, nth=(1,), keep=20),
    ],
    ids=lambda fault: fault.action,
)
def test_a_put_whose_connection_ends_is_repeated_once_at_once(
    world: World, terminal: Terminal, fault: fault_file.Rule
) -> None:
    world.server.inject_faults(fault)
    sealed = terminal.sealed("foreign-ca")
    assert terminal.put(sealed) is Outcome.CERTIFICATE_UNKNOWN
    world.server.inject_faults(replace_nth(fault))
    with pytest.raises(Unreachable):
        terminal.put(sealed)


def replace_nth(fault: fault_file.Rule) -> fault_file.Rule:
    return fault.model_copy(update={"nth": (1, 2)})


@pytest.mark.parametrize(
    ("fault", "silence", "error"),
    [
        (fault_file.Status(call=Call.APPLICATION, status=503, times=1), LIMITS.read, TryLater),
        (fault_file.Slow(call=Call.APPLICATION, latency=600_000, times=1), 0.5, Unreachable),
    ],
    ids=["503", "slow"],
)
def test_nothing_is_repeated_after_an_answer_or_after_the_whole_time(
    world: World, terminal: Terminal, fault: fault_file.Rule, silence: float, error: type[Exception]
) -> None:
    done = world.server.inject_faults(fault).done
    sealed = terminal.sealed("foreign-ca")
    with UpstreamClient(terminal.identity, replace(LIMITS, read=silence)) as client, pytest.raises(error):
        client.put_application(sealed.application_id, sealed.envelope)
    assert [call for call, _ in done].count(Call.APPLICATION) == 1


def test_what_may_arrive_once_only_is_not_repeated(world: World, terminal: Terminal) -> None:
    """A status query spends its challenge."""
    done = world.server.inject_faults(fault_file.Lost(call=Call.STATUS)).done
    with pytest.raises(Unreachable):
        terminal.client.status(terminal.query())
    assert len(done) == 1


def test_two_seconds_of_a_drip_do_not_make_a_new_time(world: World, terminal: Terminal) -> None:
    """Both attempts of a PUT share the time of one call."""
    over = threading.Event()

    class Dead(Relay):
        def pass_on(self, client: socket.socket, server: socket.socket) -> None:
            if self.connections > 1:
                over.wait(300)
            super().pass_on(client, server)

    world.server.inject_faults(fault_file.Drop(call=Call.APPLICATION, nth=(1,)))
    sealed = terminal.sealed("foreign-ca")
    with behind(Dead(("127.0.0.1", port_of(world.server.url))), terminal, Limits(connect=2, read=2, total=2)) as there:
        began = time.monotonic()
        with pytest.raises(Unreachable, match="no answer in time"):
            there.put(sealed)
        assert time.monotonic() - began < 30
        over.set()
