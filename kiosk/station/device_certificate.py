"""The terminal's certificate: that of the enrolment, or its renewal.

`device.pem` is that of the enrolment. `device-next.pem` was issued by upstream and not used yet; once upstream has
accepted it, it is renamed to `device-renewed.pem`. Each change is one rename, so that a power cut leaves a valid
certificate. All are signed by upstream's CA: one that was altered, or belongs to another key or terminal, is ignored.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import NameOID

from devices.lenient_certificate import PARSER_ERRORS
from devices.regular_files import read_regular
from kiosk.errors import KioskError
from kiosk.station.atomic_files import remove_durably, sync_folder, write_atomically

NEXT_NAME = "device-next.pem"
"""The renewed certificate before its first use."""
RENEWED_NAME = "device-renewed.pem"
"""The renewed certificate after upstream accepted it."""


@dataclass(frozen=True, slots=True)
class Holder:
    """The terminal that a certificate must belong to."""

    kiosk_id: str
    key: ec.EllipticCurvePublicKey
    ca: x509.Certificate

    def fault(self, certificate: x509.Certificate) -> str | None:
        """The part that does not match: "terminal", "key" or "issuer"; None if all do."""
        if common_name(certificate) != self.kiosk_id:
            return "terminal"
        if _spki(certificate.public_key()) != _spki(self.key):
            return "key"
        try:
            certificate.verify_directly_issued_by(self.ca)
        except Exception:  # noqa: BLE001 - malformed, other issuer, other key, other algorithm: all the same
            return "issuer"
        return None


@dataclass(frozen=True, slots=True)
class DeviceCertificate:
    """A device certificate and its file."""

    file: Path
    certificate: x509.Certificate

    @property
    def not_after(self) -> datetime:
        """End of validity (UTC)."""
        return self.certificate.not_valid_after_utc

    @property
    def not_before(self) -> datetime:
        """Begin of validity (UTC)."""
        return self.certificate.not_valid_before_utc


def present_certificate(folder: Path, enrolled: DeviceCertificate, holder: Holder, at: datetime) -> DeviceCertificate:
    """The certificate to use: the renewed one if there is one, else that of the enrolment.

    An unused one is taken only when the others have expired, when nothing can be lost by it.
    """
    proven = [enrolled, *_found(folder / RENEWED_NAME, holder)]
    usable = [each for each in proven if each.not_after >= at] or [*proven, *_found(folder / NEXT_NAME, holder)]
    return max(usable, key=lambda each: each.not_after)


def keep_next(folder: Path, pem: str, holder: Holder, longer_than: datetime) -> DeviceCertificate:
    """Store a certificate issued by upstream, to be tried. Raises KioskError if it is unusable."""
    try:
        certificate = pem_certificate(pem.encode())
    except ValueError:
        raise KioskError("upstream's new certificate cannot be read; tell its operator") from None
    if holder.fault(certificate) or certificate.not_valid_after_utc <= longer_than:
        raise KioskError("upstream's new certificate is not this terminal's, or ends no later; tell its operator")
    write_atomically(folder / NEXT_NAME, pem.encode())
    return DeviceCertificate(folder / NEXT_NAME, certificate)


def next_certificate(folder: Path, holder: Holder) -> DeviceCertificate | None:
    """The certificate that was not used yet."""
    return next(iter(_found(folder / NEXT_NAME, holder)), None)


def use_next(folder: Path) -> None:
    """Upstream accepted the new certificate: use it from now on. Durable on return."""
    (folder / NEXT_NAME).replace(folder / RENEWED_NAME)
    sync_folder(folder)


def forget_renewed(folder: Path) -> None:
    """Remove renewed certificates, when the enrolment is replaced or the identity ends."""
    remove_durably(folder / NEXT_NAME)
    remove_durably(folder / RENEWED_NAME)


def pem_certificate(pem: bytes) -> x509.Certificate:
    """The certificate in `pem`, with the parts that the parser otherwise reads when they are used.

    Raises ValueError for everything else, for which the parser has several errors.
    """
    try:
        certificate = x509.load_pem_x509_certificate(pem)
        _ = certificate.subject, certificate.public_key(), certificate.not_valid_after_utc
    except PARSER_ERRORS as error:
        raise ValueError(str(error)) from None
    return certificate


def common_name(certificate: x509.Certificate) -> str | None:
    """The subject's common name, if there is exactly one; in a device certificate the terminal's id."""
    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(names[0].value) if len(names) == 1 else None


def _found(file: Path, holder: Holder) -> list[DeviceCertificate]:
    with suppress(OSError, ValueError):
        certificate = pem_certificate(read_regular(file))
        if holder.fault(certificate) is None:
            return [DeviceCertificate(file, certificate)]
    return []


def _spki(key: object) -> bytes:
    if not isinstance(key, ec.EllipticCurvePublicKey):
        return b""
    return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
