"""Authentication of upstream and terminal: real TLS handshakes with a wrong party on either side."""

import json
import socket
import ssl
import urllib.request
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.sandbox.server import SandboxServer
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.connection.route import Route
from kiosk.upstream.connection.tls import pinned_context
from kiosk.upstream.errors import BadAnswer, IdentityRefused, Unreachable
from kiosk.upstream.transport import Transport
from tests.support.upstream import LIMITS, Terminal, World
from tests.upstream.hostile import hostile_server, response, says


def test_a_request_with_another_terminals_id_is_refused(world: World, terminal: Terminal) -> None:
    with world.terminal("another") as another:
        sealed = another.sealed()
    with pytest.raises(IdentityRefused, match="403"):
        terminal.client.put_application(sealed.application_id, sealed.envelope)
    assert world.server.sandbox.record(sealed.application_id) is None


def test_a_receipt_is_given_to_its_own_terminal_only(world: World, terminal: Terminal) -> None:
    with world.terminal("another") as another:
        sealed = another.sealed()
        another.put(sealed)
    with pytest.raises(IdentityRefused):
        terminal.client.put_application(sealed.application_id, sealed.envelope)


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/v1/challenges", b'{"count":1}'),
        ("POST", "/v1/status", b'{"jws":"a.b.c"}'),
        ("PUT", "/v1/applications/01939f2e-0000-7000-8000-000000000000", b"{}"),
        ("POST", "/v1/applications/batch", b'{"items":[]}'),
        ("POST", "/v1/heartbeats", b'{"software":"1","queued":0,"needs_attention":0}'),
    ],
)
def test_without_a_certificate_nothing_is_answered(
    world: World, terminal: Terminal, method: str, path: str, body: bytes
) -> None:
    transport = Transport(Route(world.server.url), pinned_context(terminal.identity.ca_pem, None), limits=LIMITS)
    answer = transport.send(method, path, body)
    transport.close()
    assert answer.status == 401
    assert json.loads(answer.body)["type"] == "urn:kiosk:problem:certificate_required"


def test_a_certificate_of_another_ca_is_refused(
    world: World, terminal: Terminal, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Another upstream's terminal is rejected, and a terminal rejects another upstream."""
    with SandboxServer(tmp_path_factory.mktemp("other")) as other:
        stranger = replace(terminal.identity, ca_pem=other.sandbox.pki.ca_pem, url=other.url)
        with UpstreamClient(stranger, LIMITS) as client, pytest.raises((IdentityRefused, Unreachable)):
            client.challenges(1)
        with UpstreamClient(replace(terminal.identity, url=other.url), LIMITS) as client:
            with pytest.raises(Unreachable) as caught:
                client.challenges(1)
            assert caught.value.reason == "tls"


def test_a_terminals_certificate_cannot_pose_as_upstream(world: World, terminal: Terminal) -> None:
    device = terminal.identity.certificate_file, terminal.identity.key_file
    with (
        hostile_server(device, says(response("200 OK"))) as url,
        UpstreamClient(replace(terminal.identity, url=url), LIMITS) as client,
        pytest.raises(Unreachable) as caught,
    ):
        client.challenges(1)
    assert caught.value.reason == "tls"


def test_another_host_name_is_another_server(world: World, terminal: Terminal) -> None:
    certificate = world.server.sandbox.pki.issue_server(world.now())
    with hostile_server(certificate, says(response("200 OK"))) as url:
        elsewhere = replace(terminal.identity, url=url.replace("127.0.0.1", "127.0.0.2"))
        with UpstreamClient(elsewhere, LIMITS) as client, pytest.raises(Unreachable):
            client.challenges(1)


def test_a_struck_off_terminal_is_refused(world: World, terminal: Terminal) -> None:
    world.server.sandbox.terminals.strike_off(terminal.identity.kiosk_id)
    with pytest.raises(IdentityRefused):
        terminal.client.challenges(1)


def test_nothing_but_upstreams_ca_is_trusted(terminal: Terminal) -> None:
    terminal.client.challenges(1)
    context = terminal.client._transport._pool._context
    assert len(context.get_ca_certs()) == 1
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_3


def test_the_environment_changes_nothing(terminal: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{port}")
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.setenv(name, str(tmp_path / "no-such-bundle.pem"))
    assert urllib.request.getproxies()
    with UpstreamClient(terminal.identity, LIMITS) as client:
        assert client.challenges(1).challenges


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "ftp://127.0.0.1", "https://", "upstream"])
def test_only_https_addresses_are_called(terminal: Terminal, url: str) -> None:
    with UpstreamClient(replace(terminal.identity, url=url), LIMITS) as client, pytest.raises(BadAnswer):
        client.challenges(1)


def test_a_closed_port_and_an_unknown_name(terminal: Terminal) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with UpstreamClient(replace(terminal.identity, url=f"https://127.0.0.1:{port}"), LIMITS) as client:
        with pytest.raises(Unreachable) as caught:
            client.challenges(1)
        assert caught.value.reason == "connect"
    with UpstreamClient(replace(terminal.identity, url="https://upstream.invalid"), LIMITS) as client:
        with pytest.raises(Unreachable) as caught:
            client.challenges(1)
        assert caught.value.reason == "dns"


def test_an_occupied_port_is_said_in_one_line(world: World, tmp_path: Path) -> None:
    port = int(world.server.url.rpartition(":")[2])
    second = SandboxServer(tmp_path / "second", port)
    with pytest.raises(KioskError, match=f"port {port} is in use"):
        second.start()
    second.close()


def test_the_sandbox_comes_back_with_what_it_knew(world: World, terminal: Terminal) -> None:
    sealed = terminal.sealed()
    first = terminal.client.put_application(sealed.application_id, sealed.envelope)
    world.server.stop()
    with pytest.raises(Unreachable):
        terminal.client.put_application(sealed.application_id, sealed.envelope)
    world.server.start()
    assert terminal.client.put_application(sealed.application_id, sealed.envelope) == first


def test_only_a_certificate_that_keeps_to_the_rules_is_believed(lasting_world: World) -> None:
    """RFC 5280, TLS 1.3, the requested name, and upstream's authority only."""
    context = pinned_context(lasting_world.server.sandbox.pki.ca_pem, None)
    assert context.verify_flags & ssl.VERIFY_X509_STRICT
    assert context.minimum_version is ssl.TLSVersion.TLSv1_3
    assert context.maximum_version is ssl.TLSVersion.MAXIMUM_SUPPORTED
    assert (context.check_hostname, context.verify_mode) == (True, ssl.CERT_REQUIRED)
    assert [each["subject"] for each in context.get_ca_certs()] == [each["issuer"] for each in context.get_ca_certs()]
    assert len(context.get_ca_certs()) == 1
