"""A foreign client certificate with a real terminal's name, on a real TLS connection: no answer."""

import ssl
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from kiosk.sandbox.pki import SandboxPki
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.enrolment import enrol
from kiosk.upstream.errors import IdentityRefused, Unreachable
from tests.support.upstream import LIMITS, Terminal, World

YEAR = timedelta(days=365)


@dataclass
class Stranger:
    """An attacker who impersonates `terminal`, and writes into `folder`."""

    world: World
    terminal: Terminal
    folder: Path

    def files(self, certificates: list[x509.Certificate], key: ec.EllipticCurvePrivateKey) -> tuple[Path, Path]:
        made = self.folder / "certificate.pem", self.folder / "key.pem"
        made[0].write_bytes(b"".join(each.public_bytes(Encoding.PEM) for each in certificates))
        made[1].write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        return made

    def signed(
        self, key: ec.EllipticCurvePrivateKey, issuer: x509.Name | None, signer: ec.EllipticCurvePrivateKey
    ) -> x509.Certificate:
        """A certificate of the terminal's name for `key`; `issuer` None: self-signed."""
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, self.terminal.identity.kiosk_id)])
        return (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(issuer or name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(self.world.now() - YEAR)
            .not_valid_after(self.world.now() + YEAR)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), critical=False)
            .sign(signer, hashes.SHA256())
        )

    @property
    def own(self) -> x509.Certificate:
        return x509.load_pem_x509_certificate(self.terminal.identity.certificate_file.read_bytes())

    @property
    def own_key(self) -> ec.EllipticCurvePrivateKey:
        key = load_pem_private_key(self.terminal.identity.key_file.read_bytes(), password=None)
        assert isinstance(key, ec.EllipticCurvePrivateKey)
        return key

    def issued(self, key: ec.EllipticCurvePrivateKey, years_ago: int = 0) -> x509.Certificate:
        """Issued by upstream itself, which issues such a certificate to no one else."""
        pki = self.world.server.sandbox.pki
        at = self.world.now() - years_ago * YEAR
        return x509.load_pem_x509_certificate(
            pki.issue_device(key.public_key(), self.terminal.identity.kiosk_id, at).encode()
        )


Shown = tuple[Path, Path]


def signed_by_itself(stranger: Stranger) -> Shown:
    key = new_key()
    return stranger.files([stranger.signed(key, None, key)], key)


def with_the_terminal_s_key_and_signed_by_itself(stranger: Stranger) -> Shown:
    key = stranger.own_key
    return stranger.files([stranger.signed(key, None, key)], key)


def of_an_authority_with_upstream_s_name(stranger: Stranger) -> Shown:
    key, authority = new_key(), new_key()
    return stranger.files([stranger.signed(key, stranger.world.server.sandbox.pki.ca.subject, authority)], key)


def of_another_upstream_and_its_authority_sent_along(stranger: Stranger) -> Shown:
    other = SandboxPki.open(stranger.folder / "other", stranger.world.now())
    key = new_key()
    leaf = other.issue_device(key.public_key(), stranger.terminal.identity.kiosk_id, stranger.world.now())
    return stranger.files([x509.load_pem_x509_certificate(leaf.encode()), other.ca], key)


def issued_by_a_terminal(stranger: Stranger) -> Shown:
    """A terminal's genuine certificate in place of an authority's."""
    key = new_key()
    return stranger.files([stranger.signed(key, stranger.own.subject, stranger.own_key), stranger.own], key)


def upstream_s_own_server_certificate(stranger: Stranger) -> Shown:
    return stranger.world.server.sandbox.pki.issue_server(stranger.world.now())


def one_that_has_ended(stranger: Stranger) -> Shown:
    return stranger.files([stranger.issued(stranger.own_key, years_ago=3)], stranger.own_key)


def one_for_a_key_that_was_never_enrolled(stranger: Stranger) -> Shown:
    key = new_key()
    return stranger.files([stranger.issued(key)], key)


def one_that_was_replaced(stranger: Stranger) -> Shown:
    with stranger.world.terminal(f"{stranger.folder.name}-replaced") as replaced:
        terminals = stranger.world.server.sandbox.terminals
        code = terminals.make_code(replaced.identity.kiosk_id)
        enrol_anew(stranger, code)
        return replaced.identity.certificate_file, replaced.identity.key_file


def one_that_was_struck_off(stranger: Stranger) -> Shown:
    with stranger.world.terminal(f"{stranger.folder.name}-struck-off") as struck_off:
        stranger.world.server.sandbox.terminals.strike_off(struck_off.identity.kiosk_id)
        return struck_off.identity.certificate_file, struck_off.identity.key_file


def enrol_anew(stranger: Stranger, code: str) -> None:
    enrol(code, stranger.world.server.url, stranger.folder / "anew", stranger.world.now(), LIMITS)


def new_key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


@pytest.mark.parametrize(
    ("shown", "by"),
    [
        (signed_by_itself, "TLS"),
        (with_the_terminal_s_key_and_signed_by_itself, "TLS"),
        (of_an_authority_with_upstream_s_name, "TLS"),
        (of_another_upstream_and_its_authority_sent_along, "TLS"),
        (issued_by_a_terminal, "TLS"),
        (upstream_s_own_server_certificate, "TLS"),
        (one_that_has_ended, "403"),
        (one_for_a_key_that_was_never_enrolled, "403"),
        (one_that_was_replaced, "403"),
        (one_that_was_struck_off, "403"),
    ],
)
def test_no_certificate_but_the_terminal_s_own_is_answered(
    lasting_world: World, lasting_terminal: Terminal, tmp_path: Path, shown: Callable[[Stranger], Shown], by: str
) -> None:
    certificate, key = shown(Stranger(lasting_world, lasting_terminal, tmp_path))
    ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_cert_chain(certificate, key)
    identity = replace(lasting_terminal.identity, certificate_file=certificate, key_file=key)
    # asyncio ends a failed handshake without an alert: the terminal sees a broken line.
    refused = Unreachable if by == "TLS" else IdentityRefused
    with UpstreamClient(identity, LIMITS) as client, pytest.raises(refused, match="broken" if by == "TLS" else by):
        client.challenges(1)
    assert lasting_terminal.client.challenges(1).challenges, "the terminal itself must still be answered"
