"""The user-authentication certificates that this terminal accepts: those signed by a pinned card authority.

All official authorities have the same name, so the anchor is found by key identifier and signature, never by name
alone. Only upstream can check revocation; a terminal has no access to it. Other fields of real cards (extended key
usage, location of the revocation list) are not published, so they are not required.
"""

import hashlib
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.x509.oid import ExtendedKeyUsageOID

from devices.card_keys import CardKey, PublicKey
from devices.lenient_certificate import PARSER_ERRORS, Loaded, NotDer, Outline, UnreadableExtension, load
from kiosk.errors import KioskError
from kiosk.station.certificate_files import read_certificates
from kiosk.station.certificate_flaw import CertificateFlaw

USER_AUTHENTICATION_POLICY = x509.ObjectIdentifier("1.2.392.200149.8.5.1.3.30")
"""Certificate policy of 利用者証明用電子証明書."""

LARGEST_CERTIFICATE = 4096
"""Bytes. Real ones have about 1,600. In base64 in the JWS header, a larger one exceeds the limit of JOSE parsers."""

OTHER_PURPOSES = frozenset(
    {
        ExtendedKeyUsageOID.SERVER_AUTH,
        ExtendedKeyUsageOID.CODE_SIGNING,
        ExtendedKeyUsageOID.TIME_STAMPING,
        ExtendedKeyUsageOID.OCSP_SIGNING,
    }
)
"""Extended key usages that a certificate for user authentication does not have alone."""

E = TypeVar("E", bound=x509.ExtensionType)

ACCEPTED_HASHES = frozenset({"sha256", "sha384", "sha512"})
"""Hashes of accepted signatures."""

_PARSER_KIND = re.compile(r"kind: ([A-Za-z]+)")
_PARSER_PLACE = re.compile(r'"([A-Za-z_:]+)"')


class CertificateFault(StrEnum):
    """Why a certificate is not accepted."""

    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    UNTRUSTED = "untrusted"  # no pinned authority signed it: a test card, a foreign one, an authority not imported
    MALFORMED = "malformed"  # the bytes are no certificate: damaged, or truncated
    UNUSABLE = "unusable"  # undamaged and signed by a pinned authority: `CertificateFlaw` says what is wrong


_FLAW_AT = {
    "extensions": CertificateFlaw.EXTENSION,
    "Extension": CertificateFlaw.EXTENSION,
    "Attribute": CertificateFlaw.NAME,
    "issuer": CertificateFlaw.NAME,
    "subject": CertificateFlaw.NAME,
    "spki": CertificateFlaw.KEY,
    "validity": CertificateFlaw.TIME,
}
"""Names of fields in errors of `cryptography`'s parser -> flaw."""


class CertificateRefused(Exception):
    """A certificate is not accepted. `not_before` and `not_after` (UTC) are set for the two faults about time only,
    `flaw` for UNUSABLE only, `parser` if the parser refused it: its kind of error, and the field.

    The message never identifies the holder.
    """

    def __init__(
        self,
        fault: CertificateFault,
        *,
        not_before: datetime | None = None,
        not_after: datetime | None = None,
        flaw: CertificateFlaw | None = None,
        parser: str = "",
    ) -> None:
        words = [fault.value, *([flaw.value] if flaw else []), *([parser] if parser else [])]
        super().__init__(f"the card's certificate is {': '.join(words).replace('_', ' ')}")
        self.fault = fault
        self.flaw = flaw
        self.not_before = not_before
        self.not_after = not_after


@dataclass(frozen=True, slots=True)
class CardCertificate:
    """An accepted certificate. Its serial and subject are used inside the sealed application only."""

    not_before: datetime
    not_after: datetime
    public_key: PublicKey = field(repr=False)
    der: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class CardTrust:
    """The pinned card authorities. `production`: whether one of them is official."""

    anchors: tuple[Loaded, ...] = field(repr=False)
    production: bool

    @classmethod
    def load(cls, files: Iterable[Path], fingerprints: Collection[str]) -> "CardTrust":
        """The authorities in `files` (PEM or DER). `fingerprints`: SHA-256 in hex of the official ones.

        Raises `KioskError` for a file that is missing or contains no authority's certificate.
        """
        anchors = {fingerprint_of(anchor): anchor for file in files for anchor in read_authorities(file)}
        return cls(tuple(anchors.values()), production=not anchors.keys().isdisjoint(fingerprints))

    def current(self, at: datetime) -> list[Loaded]:
        """The authorities that are trusted at `at` (aware): those within the validity of their own certificates."""
        return [anchor for anchor in self.anchors if _is_current(anchor.certificate, at)]

    def check(self, certificate_der: bytes, at: datetime) -> CardCertificate:
        """The certificate, if a pinned authority signed it for user authentication and it is valid at `at` (aware).

        Raises `CertificateRefused`. Trust is checked before time, so that a foreign card is not reported as expired.
        """
        current = self.current(at)
        loaded = _loaded(certificate_der, current)
        if not any(_signed_by(loaded, anchor) for anchor in current):
            raise CertificateRefused(CertificateFault.UNTRUSTED)
        certificate = loaded.certificate
        key = _user_authentication_key(certificate, official=self.production)
        valid_from, valid_until = certificate.not_valid_before_utc, certificate.not_valid_after_utc
        if at < valid_from:
            raise CertificateRefused(CertificateFault.NOT_YET_VALID, not_before=valid_from, not_after=valid_until)
        if at > valid_until:
            raise CertificateRefused(CertificateFault.EXPIRED, not_before=valid_from, not_after=valid_until)
        return CardCertificate(valid_from, valid_until, key, certificate_der)


def fingerprint_of(certificate: Loaded) -> str:
    """SHA-256 of the original DER encoding, lower-case hex."""
    return hashlib.sha256(certificate.der).hexdigest()


def read_authorities(file: Path) -> tuple[Loaded, ...]:
    """The authorities' certificates in `file`, in any form of `certificate_files`. Raises `KioskError`."""
    certificates = read_certificates(file)
    if not all(_is_authority(each.certificate) for each in certificates):
        raise KioskError(f"{file}: not an authority's (CA) certificate; an anchor is no card: fetch the authority's")
    return certificates


def _is_current(certificate: x509.Certificate, at: datetime) -> bool:
    return certificate.not_valid_before_utc <= at <= certificate.not_valid_after_utc


def _loaded(der: bytes, anchors: Collection[Loaded]) -> Loaded:
    """The parsed certificate. Raises UNUSABLE if it cannot be parsed although an authority signed exactly these bytes,
    else MALFORMED.
    """
    if len(der) > LARGEST_CERTIFICATE:
        if _vouched_for(der, anchors):
            raise CertificateRefused(CertificateFault.UNUSABLE, flaw=CertificateFlaw.SIZE)
        raise CertificateRefused(CertificateFault.MALFORMED)
    try:
        loaded = load(der)
    except PARSER_ERRORS as error:
        if not _vouched_for(der, anchors):
            raise CertificateRefused(CertificateFault.MALFORMED) from None
        flaw, parser = _flaw_of(error)
        raise CertificateRefused(CertificateFault.UNUSABLE, flaw=flaw, parser=parser) from None
    # The number of unused bits before the signature is the one byte that the signature does not cover.
    if der[-len(loaded.certificate.signature) - 1] != 0:
        raise CertificateRefused(CertificateFault.MALFORMED)
    return loaded


def _vouched_for(der: bytes, anchors: Collection[Loaded]) -> bool:
    try:
        outline = Outline.of(der)
    except NotDer:
        return False
    return any(outline.issued_by(anchor) for anchor in anchors)


def _flaw_of(error: BaseException) -> tuple[CertificateFlaw, str]:
    """The parser's error without any value: its kind, and the names of the fields."""
    kind, places = _PARSER_KIND.search(str(error)), _PARSER_PLACE.findall(str(error))
    words = [kind[1] if kind else type(error).__name__, *(f"at {places[-1]}" for _ in places[:1])]
    for fragment, flaw in _FLAW_AT.items():
        if any(fragment in place for place in places):
            return flaw, " ".join(words)
    if isinstance(error, UnreadableExtension):
        return CertificateFlaw.EXTENSION, " ".join(words)
    return CertificateFlaw.ENCODING, " ".join(words)


def _signed_by(loaded: Loaded, anchor: Loaded) -> bool:
    certificate = loaded.certificate
    wanted, offered = _authority_key_identifier(certificate), _subject_key_identifier(anchor.certificate)
    if wanted is not None and offered is not None and wanted != offered:
        return False
    try:
        algorithm = certificate.signature_hash_algorithm
        if algorithm is None or algorithm.name not in ACCEPTED_HASHES:
            return False
        if loaded.outline is not None or anchor.outline is not None:
            return (loaded.outline or Outline.of(loaded.der)).issued_by(anchor)
        certificate.verify_directly_issued_by(anchor.certificate)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def _user_authentication_key(certificate: x509.Certificate, *, official: bool) -> PublicKey:
    """The key, if the certificate is for user authentication with a supported key.

    A usage that a certificate states must be right. A test authority's may omit it; an `official` one's may not.
    """
    try:
        key = CardKey.of(certificate.public_key()).public
    except (ValueError, UnsupportedAlgorithm):
        raise CertificateRefused(CertificateFault.UNUSABLE, flaw=CertificateFlaw.KEY) from None
    found = {
        CertificateFlaw.AUTHORITY: _is_authority(certificate),
        CertificateFlaw.CRITICAL_EXTENSION: _says_what_is_not_understood(certificate),
        CertificateFlaw.PURPOSE: _is_for_something_else(certificate),
        CertificateFlaw.KEY_USAGE: not _may_sign(certificate, silence=not official),
        CertificateFlaw.POLICY: not _for_user_authentication(certificate, silence=not official),
    }
    for flaw, is_there in found.items():
        if is_there:
            raise CertificateRefused(CertificateFault.UNUSABLE, flaw=flaw)
    return key


def _is_authority(certificate: x509.Certificate) -> bool:
    constraints = _extension(certificate, x509.BasicConstraints)
    return constraints is not None and constraints.ca


def _may_sign(certificate: x509.Certificate, *, silence: bool) -> bool:
    usage = _extension(certificate, x509.KeyUsage)
    return silence if usage is None else usage.digital_signature and not usage.key_cert_sign


def _for_user_authentication(certificate: x509.Certificate, *, silence: bool) -> bool:
    policies = _extension(certificate, x509.CertificatePolicies)
    if policies is None:
        return silence
    return any(policy.policy_identifier == USER_AUTHENTICATION_POLICY for policy in policies)


def _says_what_is_not_understood(certificate: x509.Certificate) -> bool:
    """Whether an unknown extension is critical: RFC 5280 4.2 requires refusing such a certificate."""
    return any(
        extension.critical and isinstance(extension.value, x509.UnrecognizedExtension)
        for extension in certificate.extensions
    )


def _is_for_something_else(certificate: x509.Certificate) -> bool:
    """Whether the extended key usage names other purposes only. Those of real cards are not published."""
    purposes = _extension(certificate, x509.ExtendedKeyUsage)
    return purposes is not None and set(purposes) <= OTHER_PURPOSES


def _authority_key_identifier(certificate: x509.Certificate) -> bytes | None:
    identifier = _extension(certificate, x509.AuthorityKeyIdentifier)
    return None if identifier is None else identifier.key_identifier


def _subject_key_identifier(certificate: x509.Certificate) -> bytes | None:
    identifier = _extension(certificate, x509.SubjectKeyIdentifier)
    return None if identifier is None else identifier.digest


def _extension(certificate: x509.Certificate, kind: type[E]) -> E | None:
    try:
        return certificate.extensions.get_extension_for_class(kind).value
    except x509.ExtensionNotFound:
        return None
