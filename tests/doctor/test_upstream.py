"""The doctor on the way to upstream: whoever does not answer is given up on, at each step."""

import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

import pytest

from devices.simulator import PracticeSet
from kiosk.doctor import Health, upstream
from kiosk.doctor.check_result import CheckResult
from kiosk.station.clock import SystemClock
from kiosk.station.identity import Identity
from tests.support.upstream import running_world

PATIENCE = 20.0
"""Seconds; much longer than the time limit that the tests set."""


@pytest.fixture
def identity(tmp_path: Path, practice_set: PracticeSet) -> Iterator[Identity]:
    with running_world(tmp_path, practice_set) as world, world.terminal() as terminal:
        yield terminal.identity


def examined(identity: Identity, listener: socket.socket, monkeypatch: pytest.MonkeyPatch) -> dict[str, CheckResult]:
    monkeypatch.setattr(upstream, "TIMEOUT_SECONDS", 0.3)
    url = f"https://127.0.0.1:{listener.getsockname()[1]}"
    began = time.monotonic()
    results = list(upstream.check_upstream(replace(identity, url=url), url, SystemClock()))
    assert time.monotonic() - began < PATIENCE
    return {result.name: result for result in results}


def test_a_firewall_that_drops_every_packet(identity: Identity, monkeypatch: pytest.MonkeyPatch) -> None:
    """Here: a server whose queue of connections is full, which lets a packet drop as well."""
    with ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(8):
            waiting = stack.enter_context(closing(socket.socket()))
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        found = examined(identity, listener, monkeypatch)[upstream.CONNECTION]
    assert found.health is Health.FAIL
    assert found.detail.endswith(": no answer in time")


def test_somebody_who_takes_the_connection_and_says_nothing(
    identity: Identity, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        found = examined(identity, listener, monkeypatch)
    assert found[upstream.CONNECTION].health is Health.OK
    assert found[upstream.ENCRYPTION].health is Health.FAIL
    assert found[upstream.ENCRYPTION].detail == "no answer in time"


def test_an_address_without_a_port_is_that_of_https(identity: Identity) -> None:
    url = "https://127.0.0.1"
    found = {each.name: each for each in upstream.check_upstream(replace(identity, url=url), url, SystemClock())}
    assert found[upstream.CONNECTION].detail.startswith("127.0.0.1:443")
