"""A certificate authority for practice: certificates with the profile of a My Number Card's, trusted nowhere else.

Names, policy and key usage follow what is known of the real profile. Every distinguished name says PRACTICE, and so
does a notice in the certificate. All generations of the real authority have the same name, so a foreign authority here
has the same name and another key: a program that trusts names alone fails.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from devices.card_keys import PublicKey

PUBLIC_EXPONENT = 65537
"""The public exponent of every practice RSA key, as on real cards."""
KEY_BITS = 2048
"""Size of every practice RSA key, as on real cards."""
USER_AUTHENTICATION_POLICY = x509.ObjectIdentifier("1.2.392.200149.8.5.1.3.30")
"""Certificate policy of JPKI user authentication."""
AUTHORITY_YEARS = timedelta(days=3653 * 3)
"""Validity of the authority's certificate: three times ten years."""
PRACTICE_NOTICE = (
    "PRACTICE ONLY. This certificate was made by a simulator. It was not issued by the Japan Agency for Local "
    "Authority Information Systems, and it says nothing about any person."
)
"""Explicit text of the user notice in every practice certificate."""


def _name(*parts: tuple[x509.ObjectIdentifier, str]) -> x509.Name:
    return x509.Name([x509.NameAttribute(kind, value) for kind, value in parts])


AUTHORITY_NAME = _name(
    (NameOID.COUNTRY_NAME, "JP"),
    (NameOID.ORGANIZATION_NAME, "JPKI-PRACTICE"),
    (NameOID.ORGANIZATIONAL_UNIT_NAME, "JPKI-PRACTICE for user authentication"),
    (NameOID.ORGANIZATIONAL_UNIT_NAME, "Practice Agency, not for Local Authority Information Systems"),
)
"""Issuer of the practice certificates."""
AUTHORITY_TITLE = _name((NameOID.COUNTRY_NAME, "JP"), (NameOID.ORGANIZATION_NAME, "公的個人認証サービス（練習用）"))
"""The authority's name in Japanese, for its alternative names."""


def new_key() -> rsa.RSAPrivateKey:
    """A fresh RSA-2048 key, as a card's own."""
    return rsa.generate_private_key(PUBLIC_EXPONENT, KEY_BITS)


def new_p384_key() -> ec.EllipticCurvePrivateKey:
    """A fresh P-384 key, as announced for the next generation of cards."""
    return ec.generate_private_key(ec.SECP384R1())


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


@dataclass(frozen=True, slots=True)
class Authority:
    """One generation of the practice authority."""

    key: rsa.RSAPrivateKey
    certificate: x509.Certificate

    @classmethod
    def create(cls, made_at: datetime) -> "Authority":
        """A self-signed authority, valid from a few years before `made_at`, so that it covers expired cards."""
        key = new_key()
        certificate = (
            x509.CertificateBuilder()
            .subject_name(AUTHORITY_NAME)
            .issuer_name(AUTHORITY_NAME)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(made_at - AUTHORITY_YEARS / 3)
            .not_valid_after(made_at + AUTHORITY_YEARS)
            .add_extension(_usage(signs_certificates=True), critical=True)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(x509.SubjectAlternativeName([x509.DirectoryName(AUTHORITY_TITLE)]), critical=False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .sign(key, hashes.SHA256())
        )
        return cls(key, certificate)

    def issue(self, card_key: PublicKey, number: str, not_before: datetime, not_after: datetime) -> x509.Certificate:
        """A user-authentication certificate; `number` is the issue number in its subject, no person's name."""
        return (
            x509.CertificateBuilder()
            .subject_name(_name((NameOID.COUNTRY_NAME, "JP"), (NameOID.COMMON_NAME, number)))
            .issuer_name(AUTHORITY_NAME)
            .public_key(card_key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(not_before)
            .not_valid_after(not_after)
            .add_extension(_usage(signs_certificates=False), critical=True)
            .add_extension(_policy(), critical=True)
            .add_extension(x509.IssuerAlternativeName([x509.DirectoryName(AUTHORITY_TITLE)]), critical=False)
            .add_extension(self._identifier(), critical=False)
            .add_extension(_revocation_list(), critical=False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(card_key), critical=False)
            .sign(self.key, hashes.SHA256())
        )

    def _identifier(self) -> x509.AuthorityKeyIdentifier:
        subject_key = self.certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
        return x509.AuthorityKeyIdentifier(
            subject_key.digest, [x509.DirectoryName(AUTHORITY_NAME)], self.certificate.serial_number
        )


def _policy() -> x509.CertificatePolicies:
    notice = x509.UserNotice(notice_reference=None, explicit_text=PRACTICE_NOTICE)
    return x509.CertificatePolicies([x509.PolicyInformation(USER_AUTHENTICATION_POLICY, [notice])])


def _revocation_list() -> x509.CRLDistributionPoints:
    name = x509.DirectoryName(x509.Name([*AUTHORITY_NAME, x509.NameAttribute(NameOID.COMMON_NAME, "Practice CRL")]))
    return x509.CRLDistributionPoints([x509.DistributionPoint([name], None, None, None)])
