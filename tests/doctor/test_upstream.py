"""The doctor on the way to upstream: whoever does not answer is given up on, at each step."""

import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from devices.simulator import PracticeSet
from kiosk.doctor import CHECKS, Health, Terminal, report_on, upstream
from kiosk.doctor.check_result import CheckResult
from kiosk.doctor.clock import UPSTREAM_TIME
from kiosk.station.clock import SystemClock
from kiosk.station.identity import Identity
from kiosk.station.settings import load_settings
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.connection.addresses import Resolver
from kiosk.upstream.connection.route import Route
from kiosk.upstream.contract import Problem
from kiosk.upstream.errors import BadAnswer, IdentityRefused, Refused, TryLater, Unreachable, UpstreamError
from tests.support.card_authority import Authority, rsa_key
from tests.support.listener import listening
from tests.support.network import Names, black_hole, deaf, port_of
from tests.support.upstream import running_world

STEPS = (upstream.NAME, upstream.CONNECTION, upstream.ENCRYPTION, upstream.CONTRACT, UPSTREAM_TIME)
PATIENCE = 120.0
"""Seconds; much longer than the time limit that the tests set."""


def check_upstream(identity: Identity, url: str, clock: SystemClock, route: Route | None = None) -> list[CheckResult]:
    """The steps alone, for a terminal with this identity whose settings name `url`; `route`: another than the usual."""
    settings = load_settings(None)
    named = settings.upstream.model_copy(update={"url": url})
    terminal = Terminal(None, given_clock=clock)
    terminal.__dict__ |= {"identity": identity, "settings": settings.model_copy(update={"upstream": named})}
    if route is not None:
        terminal.__dict__["route"] = route
    steps = [check for check in CHECKS if check.name in STEPS]
    steps[0] = replace(steps[0], needs=())
    return list(report_on(terminal, tuple(steps)).results)


@pytest.fixture
def identity(tmp_path: Path, practice_set: PracticeSet) -> Iterator[Identity]:
    with running_world(tmp_path, practice_set) as world, world.terminal() as terminal:
        yield terminal.identity


def examined(identity: Identity, listener: socket.socket, monkeypatch: pytest.MonkeyPatch) -> dict[str, CheckResult]:
    look_up = Route.look_up
    monkeypatch.setattr(Route, "look_up", lambda route, _: look_up(route, PATIENCE))
    monkeypatch.setattr(upstream, "TIMEOUT_SECONDS", 0.3)
    url = f"https://127.0.0.1:{listener.getsockname()[1]}"
    began = time.monotonic()
    results = list(check_upstream(replace(identity, url=url), url, SystemClock()))
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
        found = list(check_upstream(replace(identity, url=url), url, SystemClock()))
    told = next(each for each in found if each.name == upstream.ENCRYPTION)
    assert told.health is Health.FAIL
    assert told.detail.startswith("what answers does not speak TLS (")
    assert "captive portal" in told.remedy
    assert told.fault == "upstream-tls-broken"


def test_a_proxy_that_opens_tls_is_told_and_the_command_goes_through_it(identity: Identity, tmp_path: Path) -> None:
    """As an appliance in a shop's network does: it takes CONNECT, and answers with a certificate of its own."""
    own, key = tmp_path / "own.pem", rsa_key(1)
    clear = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    own.write_bytes(Authority(key).pem() + clear)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(own)

    def behave(connection: socket.socket) -> None:
        assert connection.recv(4096).startswith(b"CONNECT ")
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with context.wrap_socket(connection, server_side=True) as secured:
            secured.recv(1)

    with listening(behave) as url:
        proxy = url.replace("https://", "http://")
        found = check_upstream(identity, identity.url, SystemClock(), Route(identity.url, proxy))
    told = next(each for each in found if each.name == upstream.ENCRYPTION)
    assert told.fault == "upstream-certificate-unknown"
    there, through = identity.url.removeprefix("https://"), proxy.removeprefix("http://")
    assert f"openssl s_client -connect {there} -proxy {through} -servername 127.0.0.1" in told.commands[1]


def test_an_address_without_a_port_is_that_of_https(identity: Identity) -> None:
    url = "https://127.0.0.1"
    found = {each.name: each for each in check_upstream(replace(identity, url=url), url, SystemClock())}
    assert found[upstream.CONNECTION].detail.startswith("127.0.0.1:443")


def unproven(error: UpstreamError, identity: Identity, monkeypatch: pytest.MonkeyPatch) -> CheckResult:
    def challenges(_client: UpstreamClient, _count: int) -> None:
        raise error

    monkeypatch.setattr(UpstreamClient, "challenges", challenges)
    return check_upstream(identity, identity.url, SystemClock())[3]


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (IdentityRefused("403"), "upstream-refuses-terminal"),
        (TryLater(503), "upstream-busy"),
        (Unreachable("broken"), "upstream-breaks-off"),
        (BadAnswer("200"), "upstream-answers-something-else"),
        (Refused(Problem(title="No", status=404)), "upstream-answers-something-else"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_to_do_follows_from_what_upstream_said(
    identity: Identity, monkeypatch: pytest.MonkeyPatch, error: UpstreamError, fault: str
) -> None:
    found = unproven(error, identity, monkeypatch)
    assert (found.name, found.fault, found.detail) == (upstream.CONTRACT, fault, str(error).partition("; ")[0])


def test_each_step_that_fails_leaves_out_those_behind_it(identity: Identity) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    for url, failing in ((f"https://127.0.0.1:{port}", 1), ("https://upstream.invalid", 0), ("https://a..b", 0)):
        found = list(check_upstream(replace(identity, url=url), url, SystemClock()))
        assert [each.name for each in found] == list(STEPS)
        assert [each.health for each in found] == [
            *[Health.OK] * failing, Health.FAIL, *[Health.SKIPPED] * (4 - failing)
        ]  # fmt: skip
        assert STEPS[failing] in found[failing + 1].detail


def test_an_upstream_that_answers_is_told_in_full_and_its_clock_is_seen(identity: Identity) -> None:
    clock = SystemClock()
    found = list(check_upstream(identity, identity.url, clock))
    port = identity.url.rpartition(":")[2]
    assert [(each.name, each.health, each.detail) for each in found[:4]] == [
        (upstream.NAME, Health.OK, "127.0.0.1 is 127.0.0.1"),
        (upstream.CONNECTION, Health.OK, f"127.0.0.1:{port}"),
        (upstream.ENCRYPTION, Health.OK, "TLSv1.3, with a certificate of the enrolment's authority"),
        (upstream.CONTRACT, Health.OK, f"{identity.kiosk_id} is known there"),
    ]
    assert clock.difference() is not None


def test_settings_that_name_another_upstream_are_told_and_the_enrolled_one_is_examined(identity: Identity) -> None:
    first, *others = check_upstream(identity, "https://elsewhere.example", SystemClock())
    assert (first.name, first.health) == (upstream.NAME, Health.WARN)
    assert [each.health for each in others] == [Health.OK] * 5


def test_each_address_is_tried_and_the_dead_ones_are_named(identity: Identity, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that no packet comes back from, one that takes a connection and says nothing, and upstream's own."""
    monkeypatch.setattr(upstream, "TIMEOUT_SECONDS", 3.0)
    port = port_of(identity.url)
    route = Route(identity.url, resolver=Resolver(Names(["127.0.0.2", "127.0.0.3", "127.0.0.1"])))
    with black_hole("127.0.0.2", port), deaf("127.0.0.3", port):
        found = {each.name: each for each in check_upstream(identity, identity.url, SystemClock(), route)}
    assert found[upstream.NAME].detail == "127.0.0.1 is 127.0.0.2, 127.0.0.3, 127.0.0.1"
    connection, encryption = found[upstream.CONNECTION], found[upstream.ENCRYPTION]
    assert (connection.fault, connection.health) == ("upstream-addresses-dead", Health.WARN)
    assert connection.detail == "1 of 3 addresses do not work: 127.0.0.2 (no answer in time)"
    assert "127.0.0.2" in connection.remedy
    assert (encryption.fault, encryption.health) == ("upstream-addresses-foreign", Health.WARN)
    assert encryption.detail == "1 of 2 addresses do not work: 127.0.0.3 (no answer in time)"
    assert found[upstream.CONTRACT].health is Health.OK


def test_a_name_server_that_says_nothing_is_given_up_on(identity: Identity, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upstream, "TIMEOUT_SECONDS", 0.3)
    names = Names(["127.0.0.1"], silent=True)
    route = Route(identity.url, resolver=Resolver(names))
    first = check_upstream(identity, identity.url, SystemClock(), route)[0]
    names.spoken.set()
    assert (first.fault, first.detail) == (
        "upstream-name-unknown",
        "127.0.0.1: the name server did not answer in time",
    )
