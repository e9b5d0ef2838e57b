"""The sandbox's keys and certificates: its CA, its server, the terminals, receipts, sealing. Kept in one folder."""

import ipaddress
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from joserfc import jws
from joserfc.jwk import ECKey

from kiosk.application.sealing import RecipientPrivateKey, SuiteId
from kiosk.errors import KioskError
from kiosk.station.atomic_files import private_folder, write_atomically
from kiosk.station.upstream_keys import ReceiptKey, SealingKey
from kiosk.upstream.contract import RECEIPT_TYPE, ReceiptClaims

YEAR = timedelta(days=365)
BACKDATED = timedelta(hours=1)
"""A terminal's clock may be behind the sandbox's when it first uses its new certificate."""
RECEIPT_KID = "receipt-1"
SEALING = {"hybrid-1": SuiteId.MLKEM768_X25519, "classic-1": SuiteId.X25519}
"""Key id -> suite, the preferred one first."""


@dataclass(frozen=True, slots=True)
class SandboxPki:
    """Made once with a new CA; opened again from its folder afterwards."""

    folder: Path
    ca: x509.Certificate
    ca_key: ec.EllipticCurvePrivateKey = field(repr=False)
    receipt_key: ECKey = field(repr=False)
    sealing_keys: Mapping[str, RecipientPrivateKey] = field(repr=False)

    @classmethod
    def open(cls, folder: Path, now: datetime) -> "SandboxPki":
        """Raises KioskError if the folder's content is damaged."""
        private_folder(folder)
        ca_key = _ec_key(folder / "ca-key.pem")
        ca_file = folder / "ca.pem"
        if not ca_file.exists():
            write_atomically(ca_file, _new_ca(ca_key, now).public_bytes(serialization.Encoding.PEM))
        receipt = _ec_key(folder / "receipt-key.pem")
        try:
            ca = x509.load_pem_x509_certificate(ca_file.read_bytes())
        except ValueError:
            raise KioskError(f"{ca_file} is damaged; remove {folder.parent} to begin a new sandbox") from None
        return cls(
            folder=folder,
            ca=ca,
            ca_key=ca_key,
            receipt_key=ECKey.import_key(_pem(receipt), {"kid": RECEIPT_KID}),
            sealing_keys={kid: _sealing_key(folder, kid, suite) for kid, suite in SEALING.items()},
        )

    @property
    def ca_file(self) -> Path:
        """The file of the CA's certificate (PEM)."""
        return self.folder / "ca.pem"

    @property
    def ca_pem(self) -> str:
        """The CA's certificate."""
        return self.ca.public_bytes(serialization.Encoding.PEM).decode("ascii")

    @property
    def ca_sha256(self) -> bytes:
        """The SHA-256 of the CA's certificate, which an enrolment code carries."""
        return self.ca.fingerprint(hashes.SHA256())

    def receipt_keys(self) -> tuple[ReceiptKey, ...]:
        """The public keys that verify receipts."""
        public = self.receipt_key.as_dict(private=False)
        return (ReceiptKey(kid=RECEIPT_KID, x=str(public["x"]), y=str(public["y"])),)

    def recipients(self) -> tuple[SealingKey, ...]:
        """The public keys to seal applications for, the preferred one first."""
        return tuple(SealingKey.of(key.recipient()) for key in self.sealing_keys.values())

    def receipt(self, claims: ReceiptClaims) -> str:
        """The signed receipt for an application: a compact JWS over `claims`."""
        return sign_receipt(claims, self.receipt_key)

    def issue_server(self, now: datetime, *others: str) -> tuple[Path, Path]:
        """A fresh server certificate for loopback, or for the hosts `others`: its (certificate, key) files."""
        key = ec.generate_private_key(ec.SECP256R1())
        addresses = [x509.IPAddress(ipaddress.ip_address(address)) for address in ("127.0.0.1", "::1")]
        names = x509.SubjectAlternativeName(
            [x509.DNSName(other) for other in others] or [x509.DNSName("localhost"), *addresses]
        )
        certificate = self._issue(key.public_key(), "sandbox upstream", ExtendedKeyUsageOID.SERVER_AUTH, now, names)
        files = self.folder / "server.pem", self.folder / "server-key.pem"
        write_atomically(files[1], _pem(key))
        write_atomically(files[0], certificate.public_bytes(serialization.Encoding.PEM))
        return files

    def issue_device(self, key: ec.EllipticCurvePublicKey, kiosk_id: str, now: datetime) -> str:
        """A terminal's certificate (PEM); its common name is the terminal's id."""
        certificate = self._issue(key, kiosk_id, ExtendedKeyUsageOID.CLIENT_AUTH, now)
        return certificate.public_bytes(serialization.Encoding.PEM).decode("ascii")

    def _issue(
        self,
        key: ec.EllipticCurvePublicKey,
        name: str,
        usage: x509.ObjectIdentifier,
        now: datetime,
        names: x509.SubjectAlternativeName | None = None,
    ) -> x509.Certificate:
        builder = (
            _builder(_name(name), self.ca.subject, key, now, 2 * YEAR)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(digital_signature=True), critical=True)
            .add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(self.ca_key.public_key()), critical=False)
        )
        if names is not None:
            builder = builder.add_extension(names, critical=False)
        return builder.sign(self.ca_key, hashes.SHA256())


def sign_receipt(claims: ReceiptClaims, key: ECKey) -> str:
    """`claims` as a compact JWS under the id of the sandbox's receipt key, signed with `key`."""
    header = {"alg": "ES256", "kid": RECEIPT_KID, "typ": RECEIPT_TYPE}
    return jws.serialize_compact(header, claims.model_dump_json(), key, algorithms=["ES256"])


def _new_ca(key: ec.EllipticCurvePrivateKey, now: datetime) -> x509.Certificate:
    name = _name(f"sandbox upstream CA {secrets.token_hex(3)}")
    return (
        _builder(name, name, key.public_key(), now, 20 * YEAR)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(key_cert_sign=True, crl_sign=True), critical=True)
        .sign(key, hashes.SHA256())
    )


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, now: datetime, validity: timedelta
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - BACKDATED)
        .not_valid_after(now + validity)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _usage(*, digital_signature: bool = False, key_cert_sign: bool = False, crl_sign: bool = False) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=digital_signature,
        key_cert_sign=key_cert_sign,
        crl_sign=crl_sign,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _name(common_name: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "kiosk sandbox"),
            x509.NameAttribute(NameOID.COMMON_NAME, common_name),
        ]
    )


def _ec_key(path: Path) -> ec.EllipticCurvePrivateKey:
    if not path.exists():
        write_atomically(path, _pem(ec.generate_private_key(ec.SECP256R1())))
    try:
        key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    except (ValueError, TypeError):
        key = None
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise KioskError(f"{path} is damaged; remove the sandbox's data folder to begin a new one")
    return key


def _sealing_key(folder: Path, kid: str, suite: SuiteId) -> RecipientPrivateKey:
    path = folder / f"sealing-{kid}.bin"
    if not path.exists():
        write_atomically(path, RecipientPrivateKey.generate(kid, suite).private_bytes)
    return RecipientPrivateKey(kid, suite, path.read_bytes())


def _pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
