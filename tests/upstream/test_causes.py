"""Cause of a failed handshake, in words, with its remedy; and alerts that show no cause."""

import ipaddress
import select
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from kiosk.errors import KioskError
from kiosk.sandbox.pki import SandboxPki
from kiosk.station.clock import RELEASED
from kiosk.station.device_key import load_device_key
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.connection.call import Limits
from kiosk.upstream.connection.route import Route
from kiosk.upstream.enrolment import enrol, fetch_ca
from kiosk.upstream.enrolment_code import new_code, parse_code
from kiosk.upstream.errors import IdentityRefused, Unreachable
from tests.support.listener import listening
from tests.support.network import Relay, port_of, relaying
from tests.support.upstream import LIMITS, Terminal, World
from tests.upstream.hostile import hostile_server, response, says

YEAR = timedelta(days=365)
LOOPBACK = [x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]


@pytest.fixture
def world(lasting_world: World) -> World:
    return lasting_world


@pytest.fixture
def terminal(lasting_terminal: Terminal) -> Terminal:
    return lasting_terminal


@dataclass(frozen=True)
class Made:
    """Differences of a server's certificate from upstream's."""

    begins: timedelta = -timedelta(days=1)
    ends: timedelta = YEAR
    names: tuple[x509.GeneralName, ...] = tuple(LOOPBACK)
    key_identifier: bool = True
    usage: x509.ObjectIdentifier = ExtendedKeyUsageOID.SERVER_AUTH
    self_signed: bool = False
    other_authority: bool = False

    def files(self, pki: SandboxPki, folder: Path) -> tuple[Path, Path]:
        key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
        signer = pki.ca_key
        if self.self_signed:
            signer = key
        if self.other_authority:
            signer = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "server")])
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(subject if self.self_signed else pki.ca.subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now + self.begins)
            .not_valid_after(now + self.ends)
            .add_extension(x509.SubjectAlternativeName(list(self.names)), critical=False)
            .add_extension(x509.ExtendedKeyUsage([self.usage]), critical=False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        )
        if self.key_identifier:
            builder = builder.add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(pki.ca_key.public_key()), critical=False
            )
        certificate, private = folder / "made.pem", folder / "made-key.pem"
        certificate.write_bytes(builder.sign(signer, hashes.SHA256()).public_bytes(Encoding.PEM))
        private.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        return certificate, private


CAUSES = {
    "expired": (Made(-2 * YEAR, -YEAR), "has expired by this terminal's clock", "set the clock"),
    "not yet valid": (Made(YEAR, 2 * YEAR), "is not valid yet by this terminal's clock", "set the clock"),
    "another name": (
        Made(names=(x509.DNSName("elsewhere.example"),)),
        "is for another name than 127.0.0.1",
        "correct upstream.url",
    ),
    "self-signed": (Made(self_signed=True), "not by upstream's authority", "opens TLS"),
    "another authority": (Made(other_authority=True), "not by upstream's authority", "opens TLS"),
    "no key identifier": (
        Made(key_identifier=False),
        "is not as RFC 5280 has it (Missing Authority Key Identifier)",
        "get a certificate without this fault",
    ),
    "for clients": (Made(usage=ExtendedKeyUsageOID.CLIENT_AUTH), "(unsuitable certificate purpose)", "without this"),
}


@pytest.mark.parametrize("cause", CAUSES)
def test_a_certificate_that_is_not_believed_says_why_and_what_helps(
    world: World, terminal: Terminal, tmp_path: Path, cause: str
) -> None:
    made, words, remedy = CAUSES[cause]
    pki = world.server.sandbox.pki
    with (
        hostile_server(made.files(pki, tmp_path), says(response("200 OK", pki.ca_pem.encode()))) as url,
        UpstreamClient(replace(terminal.identity, url=url), LIMITS) as client,
    ):
        with pytest.raises(Unreachable) as caught:
            client.challenges(1)
        assert caught.value.reason == "tls"
        assert words in caught.value.detail
        assert remedy in caught.value.remedy
        code = world.server.sandbox.terminals.make_code()
        with pytest.raises(KioskError) as refused:
            enrol(code, url, tmp_path / "state", world.now(), LIMITS)
    said, _, told = str(refused.value).rpartition("; ")
    assert words in said
    assert remedy in told
    assert told.endswith("then run the same command again")
    assert not (tmp_path / "state" / "identity" / "identity.json").exists()


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (RELEASED - timedelta(days=1), "this software is of"),
        (RELEASED - YEAR, "this software is of"),
        (datetime(2101, 1, 1, tzinfo=UTC), "this software is of"),
    ],
)
def test_a_clock_that_cannot_be_is_named_before_anybody_is_asked(now: datetime, words: str, tmp_path: Path) -> None:
    code = str(new_code(bytes(32)))
    with pytest.raises(KioskError, match=rf"clock says {now:%Y-%m-%d} .*{words}.*set the clock"):
        enrol(code, "https://upstream.invalid", tmp_path, now, LIMITS)


def test_a_clock_outside_the_time_of_upstream_s_authority_is_named(world: World, tmp_path: Path) -> None:
    """The code's fingerprint identifies the authority, so its dates are trustworthy."""
    ahead = world.now() + 25 * YEAR
    with pytest.raises(KioskError, match=rf"clock says {ahead:%Y-%m-%d} .*upstream's authority.*set the clock"):
        enrol(world.server.sandbox.terminals.make_code(), world.server.url, tmp_path, ahead, LIMITS)
    assert not (tmp_path / "identity").exists()


@pytest.mark.parametrize("off", [YEAR, timedelta(hours=9), timedelta(minutes=20), -timedelta(minutes=20)], ids=str)
def test_a_clock_that_is_not_upstream_s_is_named_and_uses_no_code_up(
    world: World, tmp_path: Path, off: timedelta
) -> None:
    code, wrong = world.server.sandbox.terminals.make_code(), world.now() + off
    with pytest.raises(KioskError) as refused:
        enrol(code, world.server.url, tmp_path / "state", wrong, LIMITS)
    said, _, told = str(refused.value).rpartition("; ")
    begins = f"clock says {wrong:%Y-%m-%d %H:%M} UTC, and upstream's server "
    assert any(f"{begins}{right:%Y-%m-%d}" in said for right in (wrong - off, world.now()))
    assert "set the clock" in told
    assert not (tmp_path / "state").exists()
    assert enrol(code, world.server.url, tmp_path / "state", world.now(), LIMITS), (
        "the same code, with the clock corrected"
    )


@pytest.mark.parametrize("told", ["", "yesterday", "Sun, 29 Nov 2026 25:00:00 GMT", "Sun, 29 Nov 2026 08:00:00"])
def test_an_upstream_that_tells_no_time_is_no_obstacle(world: World, told: str) -> None:
    pki, code = world.server.sandbox.pki, parse_code(world.server.sandbox.terminals.make_code())
    answer = response("200 OK", pki.ca_pem.encode(), **({"Date": told} if told else {}))
    with hostile_server(pki.issue_server(world.now()), says(answer)) as url:
        assert fetch_ca(Route(url), code, LIMITS)[1] is None


def test_an_upstream_without_tls_1_3_is_told_so(world: World, terminal: Terminal, tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*Made().files(world.server.sandbox.pki, tmp_path))
    context.maximum_version = ssl.TLSVersion.TLSv1_2

    def speak(connection: socket.socket) -> None:
        context.wrap_socket(connection, server_side=True)

    with (
        listening(speak) as url,
        UpstreamClient(replace(terminal.identity, url=url), LIMITS) as client,
        pytest.raises(Unreachable, match=r"tls: it does not speak TLS 1\.3") as caught,
    ):
        client.challenges(1)
    assert caught.value.remedy == "have upstream offer TLS 1.3"


@pytest.mark.parametrize("alert", [0, 40, 42, 43, 44, 45, 46, 48, 49, 50, 51, 70, 80, 86, 90, 109, 112, 116, 120])
@pytest.mark.parametrize("level", [1, 2])
def test_an_alert_that_anybody_can_forge_refuses_no_identity(terminal: Terminal, alert: int, level: int) -> None:
    def forge(connection: socket.socket) -> None:
        connection.recv(4096)
        connection.sendall(bytes((0x15, 3, 3, 0, 2, level, alert)))

    with (
        listening(forge) as url,
        UpstreamClient(replace(terminal.identity, url=url), LIMITS) as client,
        pytest.raises(Unreachable) as caught,
    ):
        client.challenges(1)
    assert caught.value.reason == "tls"


class Forger(Relay):
    """Relays the handshake, and replaces the following bytes by a plaintext alert."""

    alert = 42

    def pass_on(self, client: socket.socket, server: socket.socket) -> None:
        server.sendall(client.recv(65_536))
        while client not in select.select([client, server], [], [])[0]:
            client.sendall(server.recv(65_536))
        client.recv(65_536)  # our Finished, and perhaps the request
        client.sendall(bytes((0x15, 3, 3, 0, 2, 2, self.alert)))
        client.recv(65_536)


@pytest.mark.parametrize("alert", [42, 46, 48, 49, 116])
def test_an_alert_forged_after_the_handshake_refuses_none_either(world: World, terminal: Terminal, alert: int) -> None:
    relay = Forger(("127.0.0.1", port_of(world.server.url)))
    relay.alert = alert
    with (
        relaying(relay) as port,
        UpstreamClient(replace(terminal.identity, url=f"https://127.0.0.1:{port}"), LIMITS) as client,
        pytest.raises(Unreachable),
    ):
        client.challenges(1)


@pytest.fixture
def strict(world: World, tmp_path: Path) -> Iterator[str]:
    pki = world.server.sandbox.pki
    with hostile_server(Made().files(pki, tmp_path), says(b""), clients=pki.ca_file) as url:
        yield url


def test_an_alert_of_upstream_s_own_after_the_handshake_does(
    world: World, terminal: Terminal, strict: str, tmp_path: Path
) -> None:
    key = load_device_key(terminal.identity.key_file).public_key()
    ended = world.server.sandbox.pki.issue_device(key, terminal.identity.kiosk_id, world.now() - 3 * YEAR)
    (tmp_path / "expired.pem").write_text(ended)
    identity = replace(terminal.identity, url=strict, certificate_file=tmp_path / "expired.pem")
    with UpstreamClient(identity, LIMITS) as client, pytest.raises(IdentityRefused, match="expired"):
        client.challenges(1)


def _listen(connection: ssl.SSLSocket) -> None:
    connection.recv(1)


def _for_ever(connection: ssl.SSLSocket, part: bytes, pause: float, first: bytes = b"") -> None:
    connection.sendall(first)
    while True:
        connection.sendall(part)
        time.sleep(pause)


FIRST_CONTACT: dict[str, Callable[[ssl.SSLSocket], None]] = {
    "a byte now and then": lambda connection: _for_ever(connection, b"H", 0.1),
    "endless 100 Continue": lambda connection: _for_ever(connection, b"HTTP/1.1 100 Continue\r\n\r\n", 0.05),
    "a header that never ends": lambda connection: _for_ever(connection, b"X: y\r\n", 0.0, b"HTTP/1.1 200 OK\r\n"),
    "a line that never ends": lambda connection: _for_ever(connection, b"x" * 1000, 0.0, b"HTTP/1.1 200 OK\r\nX: "),
    "a body that never ends": lambda connection: _for_ever(
        connection, b"x", 0.05, b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
    ),
    "chunks that never end": lambda connection: _for_ever(
        connection, b"1\r\nx\r\n", 0.05, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    ),
    "silence": _listen,
}


@pytest.mark.long
@pytest.mark.parametrize("kind", FIRST_CONTACT)
def test_the_first_contact_ends_in_its_time_too(world: World, tmp_path: Path, kind: str) -> None:
    """`kiosk enrol` fetches upstream's authority from a server that is not authenticated yet."""
    pki = replace(world.server.sandbox.pki, folder=tmp_path)
    with hostile_server(pki.issue_server(world.now()), FIRST_CONTACT[kind]) as url:
        began = time.monotonic()
        with pytest.raises(KioskError, match=r"(no upstream answers|is not the upstream)"):
            enrol(world.server.sandbox.terminals.make_code(), url, tmp_path / "state", world.now(), Limits(5, 0.6, 1.2))
        assert time.monotonic() - began < 30
    assert not (tmp_path / "state").exists()
