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
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.contract import Problem
from kiosk.upstream.errors import BadAnswer, IdentityRefused, Refused, TryLater, Unreachable, UpstreamError
from tests.support.listener import listening
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


def test_somebody_who_speaks_no_tls_is_told_by_openssl_s_reason(
    identity: Identity,
) -> None:
    def behave(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with listening(behave) as url:
        found = list(upstream.check_upstream(replace(identity, url=url), url, SystemClock()))
    told = next(each for each in found if each.name == upstream.ENCRYPTION)
    assert told.health is Health.FAIL
    assert told.detail in ("WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE")
    assert told.remedy == "look for a proxy or firewall on the way that breaks TLS"


def test_an_address_without_a_port_is_that_of_https(identity: Identity) -> None:
    url = "https://127.0.0.1"
    found = {each.name: each for each in upstream.check_upstream(replace(identity, url=url), url, SystemClock())}
    assert found[upstream.CONNECTION].detail.startswith("127.0.0.1:443")


def unproven(error: UpstreamError, identity: Identity, monkeypatch: pytest.MonkeyPatch) -> CheckResult:
    def challenges(_client: UpstreamClient, _count: int) -> None:
        raise error

    monkeypatch.setattr(UpstreamClient, "challenges", challenges)
    return list(upstream.check_upstream(identity, identity.url, SystemClock()))[-1]


@pytest.mark.parametrize(
    ("error", "remedy"),
    [
        (IdentityRefused("403"), "have upstream admit this terminal, or enrol it anew: kiosk enrol"),
        (TryLater(503), "wait; if it lasts, tell upstream"),
        (Unreachable("broken"), "try again; if it lasts, look for what breaks the connection on the way"),
        (BadAnswer("200"), "look for a proxy or captive portal on the way; else update the software"),
        (
            Refused(Problem(title="No", status=404)),
            "look for a proxy or captive portal on the way; else update the software",
        ),
        (UpstreamError("other"), "tell upstream"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_to_do_follows_from_what_upstream_said(
    identity: Identity, monkeypatch: pytest.MonkeyPatch, error: UpstreamError, remedy: str
) -> None:
    found = unproven(error, identity, monkeypatch)
    assert found == CheckResult(upstream.CONTRACT, Health.FAIL, str(error), remedy)


def test_each_step_that_fails_leaves_out_those_behind_it(identity: Identity) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    for url, failing in ((f"https://127.0.0.1:{port}", 1), ("https://upstream.invalid", 0), ("https://a..b", 0)):
        found = list(upstream.check_upstream(replace(identity, url=url), url, SystemClock()))
        assert [each.name for each in found] == list(upstream.STEPS)
        assert [each.health for each in found] == [
            *[Health.OK] * failing, Health.FAIL, *[Health.SKIPPED] * (3 - failing)
        ]  # fmt: skip
        assert all(upstream.STEPS[failing] in each.detail for each in found[failing + 1 :])


def test_an_upstream_that_answers_is_told_in_full_and_its_clock_is_seen(identity: Identity) -> None:
    clock = SystemClock()
    found = list(upstream.check_upstream(identity, identity.url, clock))
    port = identity.url.rpartition(":")[2]
    assert [(each.name, each.health, each.detail) for each in found] == [
        (upstream.NAME, Health.OK, "127.0.0.1 is 127.0.0.1"),
        (upstream.CONNECTION, Health.OK, f"127.0.0.1:{port}"),
        (upstream.ENCRYPTION, Health.OK, "TLSv1.3, by the authority of the enrolment"),
        (upstream.CONTRACT, Health.OK, f"{identity.kiosk_id} is known there"),
    ]
    assert clock.difference() is not None


def test_settings_that_name_another_upstream_are_told_and_the_enrolled_one_is_examined(identity: Identity) -> None:
    first, *others = upstream.check_upstream(identity, "https://elsewhere.example", SystemClock())
    assert (first.name, first.health) == (upstream.NAME, Health.WARN)
    assert [each.health for each in others] == [Health.OK] * 4
