"""A card authority for tests of card trust: every part of a certificate can be made wrong."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from devices.lenient_certificate import Loaded, load

POLICY = x509.ObjectIdentifier("1.2.392.200149.8.5.1.3.30")
"""Policy of user authentication."""
SIGNATURE_POLICY = x509.ObjectIdentifier("1.2.392.200149.8.5.1.1.20")
"""Policy of digital signatures, another purpose."""
NOT_BEFORE = datetime(2025, 10, 27, 3, 4, 5, tzinfo=UTC)
NOT_AFTER = datetime(2030, 2, 17, 14, 59, 59, tzinfo=UTC)
"""Validity of a card's certificate."""

AUTHORITY_NAME = x509.Name(
    [
        x509.NameAttribute(NameOID.COUNTRY_NAME, "JP"),
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, "JPKI-TEST-OF-THE-PROGRAM"),
        x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, "JPKI for user authentication"),
    ]
)

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@lru_cache
def rsa_key(number: int, bits: int = 2048) -> rsa.RSAPrivateKey:
    """The RSA key with this number, made once in a test run."""
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


@dataclass(frozen=True)
class Authority:
    """A card authority. Several may have the same name, as the generations of the real one do."""

    key: Key
    name: x509.Name = AUTHORITY_NAME

    @property
    def key_identifier(self) -> x509.SubjectKeyIdentifier:
        """Its subject key identifier."""
        return x509.SubjectKeyIdentifier.from_public_key(self.key.public_key())

    def certificate(self, *, authority: bool = True, until: datetime | None = None) -> x509.Certificate:
        """Its self-signed certificate; `authority` False: without the CA flag."""
        return (
            x509.CertificateBuilder()
            .subject_name(self.name)
            .issuer_name(self.name)
            .serial_number(1)
            .public_key(self.key.public_key())
            .not_valid_before(NOT_BEFORE - timedelta(days=1))
            .not_valid_after(until or NOT_AFTER + timedelta(days=1))
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
            .add_extension(self.key_identifier, critical=False)
            .sign(self.key, hashes.SHA256())
        )

    def anchor(self) -> Loaded:
        """The anchor of a terminal that trusts this authority."""
        return load(self.certificate().public_bytes(Encoding.DER))

    def pem(self, *, authority: bool = True, until: datetime | None = None) -> bytes:
        """Its certificate (PEM)."""
        return self.certificate(authority=authority, until=until).public_bytes(Encoding.PEM)


@dataclass(frozen=True)
class Holder:
    """A user-authentication certificate like a real card's, except for the parts that a test changes."""

    key: Key = field(default_factory=lambda: rsa_key(100))
    not_before: datetime = NOT_BEFORE
    not_after: datetime = NOT_AFTER
    policy: x509.ObjectIdentifier | None = POLICY
    digital_signature: bool = True
    key_usage: bool = True
    key_cert_sign: bool = False
    authority: bool | None = None
    key_identifier: bytes | None = None
    """The authority key identifier; None: the right one, b"": none."""
    more: tuple[tuple[x509.ExtensionType, bool], ...] = ()
    """Further extensions, each with whether it is critical."""
    hash: hashes.SHA224 | hashes.SHA256 | hashes.SHA384 | hashes.SHA512 = field(default_factory=hashes.SHA256)

    def issued_by(self, issuer: Authority) -> bytes:
        """The certificate, DER."""
        builder = (
            x509.CertificateBuilder()
            .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "0000TESTNUMBER000")]))
            .issuer_name(issuer.name)
            .serial_number(0x51EE9)
            .public_key(self.key.public_key())
            .not_valid_before(self.not_before)
            .not_valid_after(self.not_after)
        )
        if self.key_usage:
            builder = builder.add_extension(self._usage(), critical=True)
        if self.policy is not None:
            policies = x509.CertificatePolicies([x509.PolicyInformation(self.policy, None)])
            builder = builder.add_extension(policies, critical=True)
        if self.authority is not None:
            builder = builder.add_extension(x509.BasicConstraints(ca=self.authority, path_length=None), critical=True)
        identifier = issuer.key_identifier.digest if self.key_identifier is None else self.key_identifier
        if identifier:
            builder = builder.add_extension(x509.AuthorityKeyIdentifier(identifier, None, None), critical=False)
        for extension, critical in self.more:
            builder = builder.add_extension(extension, critical=critical)
        return builder.sign(issuer.key, self.hash).public_bytes(Encoding.DER)

    def _usage(self) -> x509.KeyUsage:
        return x509.KeyUsage(
            digital_signature=self.digital_signature,
            content_commitment=not self.digital_signature,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=self.key_cert_sign,
            crl_sign=False,
            encipher_only=False,
            decipher_only=False,
        )
