"""Servers in upstream's place, before any HTTP: other certificates, no TLS, an endless handshake."""

import shutil
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.sandbox.faults.fault_file import Certificate, Faults
from kiosk.sandbox.server import SandboxServer
from kiosk.station.device_key import load_device_key
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.connection.call import Limits
from kiosk.upstream.errors import BadAnswer, IdentityRefused, Unreachable, UpstreamError
from tests.support.listener import listening, silent
from tests.support.upstream import LIMITS, Terminal, World
from tests.upstream.hostile import hostile_server, response, says

pytestmark = pytest.mark.long
"""Waits for real time-outs of sockets."""

IMPATIENT = Limits(connect=0.6, read=0.4, total=0.8)
FOR_EVER = 300
YEARS = timedelta(days=3 * 365)
FINE = response("200 OK", b'{"challenges":[],"now":"2026-11-22T00:00:00Z"}', Content_Type="application/json")


@pytest.fixture
def world(lasting_world: World) -> World:
    return lasting_world


@pytest.fixture
def terminal(lasting_terminal: Terminal) -> Terminal:
    return lasting_terminal


def ask(terminal: Terminal, url: str, limits: Limits = LIMITS, **identity: Any) -> None:
    with UpstreamClient(replace(terminal.identity, url=url, **identity), limits) as client:
        client.challenges(1)


def certificate(world: World, folder: Path, shift: timedelta) -> tuple[Path, Path]:
    """A server certificate of upstream's own authority, issued at another time."""
    pki = replace(world.server.sandbox.pki, folder=folder)
    return pki.issue_server(world.now() + shift)


def test_a_valid_certificate_of_upstreams_authority_is_believed(
    world: World, terminal: Terminal, tmp_path: Path
) -> None:
    with hostile_server(certificate(world, tmp_path, timedelta()), says(FINE)) as url:
        ask(terminal, url)


@pytest.mark.parametrize("answer", [FINE, response("500 Internal Server Error")], ids=["answered", "failed"])
def test_a_client_is_busy_while_its_request_is_under_way(
    world: World, terminal: Terminal, tmp_path: Path, answer: bytes
) -> None:
    busy: list[bool] = []

    def behave(connection: ssl.SSLSocket) -> None:
        busy.append(client.busy)
        connection.sendall(answer)

    with hostile_server(certificate(world, tmp_path, timedelta()), behave) as url:
        client = UpstreamClient(replace(terminal.identity, url=url), LIMITS)
        with client, suppress(UpstreamError):
            busy.append(client.busy)
            client.challenges(1)
        busy.append(client.busy)
    assert busy == [False, True, False]


@pytest.mark.parametrize("shift", [-YEARS, YEARS], ids=["expired", "not yet valid"])
def test_a_certificate_out_of_its_time_is_not(
    world: World, terminal: Terminal, tmp_path: Path, shift: timedelta
) -> None:
    """The terminal's own clock may be wrong: try again later."""
    with hostile_server(certificate(world, tmp_path, shift), says(FINE)) as url, pytest.raises(Unreachable) as caught:
        ask(terminal, url)
    assert caught.value.reason == "tls"


def test_a_certificate_of_another_authority_is_not(
    world: World, terminal: Terminal, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with SandboxServer(tmp_path_factory.mktemp("other")) as other, pytest.raises(Unreachable) as caught:
        ask(terminal, other.url)
    assert caught.value.reason == "tls"


@pytest.mark.parametrize("shown", [each for each in Certificate if each is not Certificate.RIGHT])
def test_the_sandbox_can_be_told_to_show_a_wrong_one(
    world: World, terminal: Terminal, tmp_path: Path, shown: Certificate
) -> None:
    """For a technician who tries `kiosk doctor`. Otherwise the sandbox is unchanged, and correct again afterwards."""
    shutil.copytree(world.folder / "sandbox", tmp_path / "sandbox")
    with (
        SandboxServer(tmp_path / "sandbox", faults=Faults(certificate=shown)) as wrong,
        pytest.raises(Unreachable) as caught,
    ):
        ask(terminal, wrong.url)
    assert caught.value.reason == "tls"
    with SandboxServer(tmp_path / "sandbox") as right:
        ask(terminal, right.url)


@pytest.fixture
def strict_upstream(world: World, tmp_path: Path) -> Iterator[str]:
    """It ends the handshake of a terminal whose certificate it rejects, with a TLS alert."""
    ca = world.server.sandbox.pki.ca_file
    with hostile_server(certificate(world, tmp_path, timedelta()), says(FINE), clients=ca) as url:
        yield url


def test_a_terminal_whose_own_certificate_has_ended_is_told_so(
    world: World, terminal: Terminal, strict_upstream: str, tmp_path: Path
) -> None:
    """Not a fault of the network or an application: the terminal must be enrolled again. In TLS 1.3 the alert follows
    the handshake, during the request; it must be recognised every time."""
    identity = terminal.identity
    key = load_device_key(identity.key_file).public_key()
    ended = tmp_path / "ended.pem"
    ended.write_text(world.server.sandbox.pki.issue_device(key, identity.kiosk_id, world.now() - YEARS))
    for _ in range(10):
        with pytest.raises(IdentityRefused, match="expired"):
            ask(terminal, strict_upstream, certificate_file=ended)
    with pytest.raises(IdentityRefused, match="403"):
        ask(terminal, world.server.url, certificate_file=ended)


def test_the_sandbox_judges_a_terminals_certificate_by_its_own_clock(world: World, terminal: Terminal) -> None:
    world.now.offset = YEARS
    try:
        with pytest.raises(IdentityRefused, match="403"):
            ask(terminal, world.server.url)
    finally:
        world.now.offset = timedelta()
    ask(terminal, world.server.url)


def test_a_terminal_of_another_upstream_is_told_so(
    terminal: Terminal, strict_upstream: str, tmp_path_factory: pytest.TempPathFactory, tmp_path: Path
) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    with SandboxServer(tmp_path_factory.mktemp("other")) as other:
        pem = other.sandbox.pki.issue_device(key.public_key(), terminal.identity.kiosk_id, terminal.now())
    files = tmp_path / "foreign.pem", tmp_path / "foreign-key.pem"
    files[0].write_text(pem)
    files[1].write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    with pytest.raises(IdentityRefused):
        ask(terminal, strict_upstream, certificate_file=files[0], key_file=files[1])


@pytest.mark.parametrize(
    "words",
    [
        b"",
        b"HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"\x15\x03\x03",
    ],
    ids=["nothing", "portal", "ssh", "half an alert"],
)
def test_a_server_without_tls_is_none_of_upstreams(terminal: Terminal, words: bytes) -> None:
    """A captive portal that answers every port in plain HTTP."""

    def speak(connection: socket.socket) -> None:
        connection.sendall(words)
        connection.settimeout(0.3)
        connection.recv(4096)

    with listening(speak) as url, pytest.raises(Unreachable) as caught:
        ask(terminal, url)
    assert caught.value.reason in ("tls", "broken")


@pytest.mark.parametrize("words", [b"", b"\x16\x03\x03\x40\x00"], ids=["silent", "dripping"])
def test_a_handshake_that_never_ends_is_ended(terminal: Terminal, words: bytes) -> None:
    """The connect time-out limits the whole handshake, however slowly its bytes arrive."""
    over = threading.Event()

    def drip(connection: socket.socket) -> None:
        connection.sendall(words)
        while words and not over.wait(0.1):
            connection.sendall(b"\x02")
        over.wait(FOR_EVER)

    with listening(drip) as url:
        with pytest.raises(Unreachable) as caught:
            ask(terminal, url, IMPATIENT)
        over.set()
    assert (caught.value.reason, caught.value.detail) == ("tls", "no answer in time")


def test_who_waits_for_an_answer_sets_how_long_for_this_one_request(
    world: World, terminal: Terminal, tmp_path: Path
) -> None:
    """A visit's request for a challenge has a shorter time-out than the background work's on the same connection."""
    over = threading.Event()
    server = hostile_server(certificate(world, tmp_path, timedelta()), silent(over))
    with server as url, UpstreamClient(replace(terminal.identity, url=url), LIMITS) as client:
        began = time.monotonic()
        with pytest.raises(Unreachable) as caught:
            client.challenges(1, replace(LIMITS, read=0.3))
        assert time.monotonic() - began < LIMITS.read / 2, "the read time-out of 0.3 s, not the connection's"
        over.set()
    assert caught.value.reason == "timeout"


def test_a_redirect_is_never_followed_with_the_terminals_certificate(
    world: World, terminal: Terminal, tmp_path: Path
) -> None:
    visitors: list[ssl.SSLSocket] = []
    own = certificate(world, tmp_path, timedelta())
    with hostile_server(own, visitors.append) as elsewhere:
        for status in ("301 Moved", "302 Found", "303 Other", "307 Temporary", "308 Permanent"):
            moved = says(response(status, Location=elsewhere + "/v1/challenges"))
            with hostile_server(own, moved) as url, pytest.raises(BadAnswer):
                ask(terminal, url)
    assert visitors == []
