"""The sandbox's keys and certificates in one folder: its CA, its server, the terminals, receipts, sealing."""

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
from pydantic import BaseModel

from devices.regular_files import read_regular
from kiosk.application.sealing import RecipientPrivateKey, SuiteId
from kiosk.errors import KioskError
from kiosk.station.atomic_files import private_folder, write_atomically
from kiosk.station.upstream_keys import KEYS_TYPE, KeySet, ReceiptKey, SealingKey
from kiosk.upstream.contract import RECEIPT_TYPE, ReceiptClaims

YEAR = timedelta(days=365)
BACKDATED = timedelta(hours=1)
"""Certificates begin this much earlier, because a terminal's clock may be behind the sandbox's."""
RECEIPT_KID = "receipt-1"
"""Id of the first receipt key."""
SEALING = {"hybrid": SuiteId.MLKEM768_X25519, "classic": SuiteId.X25519}
"""Name -> suite, the preferred one first. A key's id is the name and the number of its set: "hybrid-1"."""
KEPT_RECEIPT_KEYS = 2
"""Public receipt keys in a set: the current one, and the one before."""


def check_data_folder(data: Path) -> None:
    """Raises `KioskError` if no sandbox has been in this folder: a mistyped one would begin another upstream."""
    if not (data / "pki").is_dir():
        raise KioskError(f"{data} is no data folder of a sandbox; name it: --data DIR")


@dataclass(frozen=True, slots=True)
class SandboxPki:
    """Created once with a new CA; read from its folder afterwards."""

    folder: Path
    ca: x509.Certificate
    ca_key: ec.EllipticCurvePrivateKey = field(repr=False)

    @classmethod
    def open(cls, folder: Path, now: datetime) -> "SandboxPki":
        """Read the folder, or create it. Raises KioskError if its content is damaged."""
        private_folder(folder)
        ca_key = _ec_key(folder / "ca-key.pem")
        ca_file = folder / "ca.pem"
        if not ca_file.exists():
            write_atomically(ca_file, _new_ca(ca_key, now).public_bytes(serialization.Encoding.PEM))
        try:
            ca = x509.load_pem_x509_certificate(read_regular(ca_file))
        except ValueError:
            raise KioskError(f"{ca_file} is damaged; remove {folder.parent} to begin a new sandbox") from None
        pki = cls(folder=folder, ca=ca, ca_key=ca_key)
        if not pki._serial_file.exists():
            pki._make_set(1)
        try:
            _ = pki.receipt_keys(), pki.sealing_keys
        except ValueError:
            raise KioskError(f"a key in {folder} is damaged; remove {folder.parent} to begin a new sandbox") from None
        return pki

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

    @property
    def serial(self) -> int:
        """Number of the current set of keys. Read each time, because `kiosk sandbox rotate-keys` may run beside the
        server.
        """
        return int(read_regular(self._serial_file))

    @property
    def receipt_key(self) -> ECKey:
        """The current key that signs receipts."""
        return self._receipt_key(self.serial)

    @property
    def sealing_keys(self) -> Mapping[str, RecipientPrivateKey]:
        """All private sealing keys, those of former sets included, the current set first."""
        keys = {}
        for serial in range(self.serial, 0, -1):
            for name, suite in SEALING.items():
                kid = f"{name}-{serial}"
                if (self.folder / f"sealing-{kid}.bin").exists():
                    keys[kid] = _sealing_key(self.folder, kid, suite)
        return keys

    def receipt_keys(self) -> tuple[ReceiptKey, ...]:
        """The public keys that verify receipts, the current one first."""
        serial = self.serial
        return tuple(_public(self._receipt_key(each)) for each in range(serial, 0, -1)[:KEPT_RECEIPT_KEYS])

    def recipients(self) -> tuple[SealingKey, ...]:
        """The public keys to seal applications for, the preferred one first."""
        serial = self.serial
        return tuple(
            SealingKey.of(_sealing_key(self.folder, f"{name}-{serial}", suite).recipient())
            for name, suite in SEALING.items()
        )

    def receipt(self, claims: ReceiptClaims) -> str:
        """The signed receipt for an application: a compact JWS over `claims`."""
        return sign_receipt(claims, self.receipt_key)

    def rotate(self) -> int:
        """Make a new set of receipt and sealing keys; returns its number. Former private keys are kept."""
        serial = self.serial + 1
        self._make_set(serial)
        return serial

    def forget_sealing_keys(self, serial: int) -> None:
        """Remove the private keys of a former set: applications sealed for it can never be opened again."""
        for name in SEALING:
            (self.folder / f"sealing-{name}-{serial}.bin").unlink(missing_ok=True)

    def signed_keys(self, kid: str, audience: str) -> str | None:
        """The current set, signed with the receipt key `kid`; None if that was never a key of this upstream."""
        keys_by_id = {f"receipt-{serial}": serial for serial in range(1, self.serial + 1)}
        if kid not in keys_by_id:
            return None
        keys = KeySet(
            serial=self.serial, audience=audience, receipt_keys=self.receipt_keys(), sealing_keys=self.recipients()
        )
        return sign(keys, self._receipt_key(keys_by_id[kid]), KEYS_TYPE)

    @property
    def _serial_file(self) -> Path:
        return self.folder / "key-set"

    def _make_set(self, serial: int) -> None:
        """The number is written last: a set counts once it is complete."""
        self._receipt_key(serial)
        for name, suite in SEALING.items():
            _sealing_key(self.folder, f"{name}-{serial}", suite)
        write_atomically(self._serial_file, f"{serial}".encode())

    def _receipt_key(self, serial: int) -> ECKey:
        name = "receipt-key.pem" if serial == 1 else f"receipt-key-{serial}.pem"
        return ECKey.import_key(_pem(_ec_key(self.folder / name)), {"kid": f"receipt-{serial}"})

    def issue_server(self, now: datetime, *others: str) -> tuple[Path, Path]:
        """A new server certificate for loopback, or for the hosts `others`: its (certificate, key) files."""
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
    """`claims` as a compact JWS with the id of `key`, or of the first receipt key if it has none."""
    return sign(claims, key, RECEIPT_TYPE)


def sign(claims: BaseModel, key: ECKey, typ: str) -> str:
    """`claims` as a compact JWS of this type."""
    header = {"alg": "ES256", "kid": key.kid or RECEIPT_KID, "typ": typ}
    return jws.serialize_compact(header, claims.model_dump_json(), key, algorithms=["ES256"])


def _public(key: ECKey) -> ReceiptKey:
    public = key.as_dict(private=False)
    return ReceiptKey(kid=str(key.kid), x=str(public["x"]), y=str(public["y"]))


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
        key = serialization.load_pem_private_key(read_regular(path), password=None)
    except (ValueError, TypeError):
        key = None
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise KioskError(f"{path} is damaged; remove the sandbox's data folder to begin a new one")
    return key


def _sealing_key(folder: Path, kid: str, suite: SuiteId) -> RecipientPrivateKey:
    path = folder / f"sealing-{kid}.bin"
    if not path.exists():
        write_atomically(path, RecipientPrivateKey.generate(kid, suite).private_bytes)
    kept = read_regular(path)
    if len(kept) != len(RecipientPrivateKey.generate(kid, suite).private_bytes):
        raise KioskError(f"{path} is damaged; remove {folder.parent} to begin a new sandbox")
    return RecipientPrivateKey(kid, suite, kept)


def _pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
