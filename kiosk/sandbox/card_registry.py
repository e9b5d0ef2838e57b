"""Stands in for the card authority's registry: the holder of a certificate, and whether it is revoked.

The real upstream asks a certified platform for revocation and for the link between a person's old and new certificate.
Here `people.json` of the practice cards maps serial numbers (decimal) to persons. Two text files in the data folder,
read at every request so that a trainer can edit them, list serial numbers (hexadecimal, one on a line) that are revoked
or not yet active.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from devices.lenient_certificate import PARSER_ERRORS, load
from devices.regular_files import read_regular
from kiosk.errors import KioskError
from kiosk.station.card_trust import CardTrust, CertificateFault, CertificateRefused
from kiosk.upstream.contract import Outcome


@dataclass(frozen=True, slots=True)
class Standing:
    """`person` is the same for all certificates of one person. `refusal` is None for a valid certificate."""

    person: str = field(repr=False)
    refusal: Outcome | None = None


class CardRegistry:
    """Raises KioskError when a given file cannot be read."""

    def __init__(
        self,
        trust: CardTrust,
        people_files: Iterable[Path] = (),
        revoked: Path | None = None,
        inactive: Path | None = None,
    ) -> None:
        self._trust = trust
        self._people_files = tuple(people_files)
        self._revoked = revoked
        self._inactive = inactive
        self._people()

    def standing(self, certificate_der: bytes, at: datetime) -> Standing:
        """The registry's answer about this certificate at `at`, the moment of signing."""
        try:
            certificate = load(certificate_der).certificate
            person = self._people().get(certificate.serial_number) or _key_hash(certificate)
        except PARSER_ERRORS:
            return Standing("", Outcome.CERTIFICATE_UNKNOWN)
        return Standing(person, self._refusal(certificate, certificate_der, at))

    def _refusal(self, certificate: x509.Certificate, der: bytes, at: datetime) -> Outcome | None:
        try:
            self._trust.check(der, at)
        except CertificateRefused as refused:
            match refused.fault:
                case CertificateFault.EXPIRED:
                    return Outcome.CERTIFICATE_REVOKED  # the registry counts an expired certificate as void (失効)
                case CertificateFault.NOT_YET_VALID:
                    return Outcome.CERTIFICATE_NOT_YET_ACTIVE
                case CertificateFault.UNTRUSTED | CertificateFault.MALFORMED | CertificateFault.UNUSABLE:
                    return Outcome.CERTIFICATE_UNKNOWN
        if certificate.serial_number in _serials(self._revoked):
            return Outcome.CERTIFICATE_REVOKED
        if certificate.serial_number in _serials(self._inactive):
            return Outcome.CERTIFICATE_NOT_YET_ACTIVE
        return None

    def _people(self) -> dict[int, str]:
        people: dict[int, str] = {}
        for file in self._people_files:
            try:
                entries = json.loads(read_regular(file))
                people |= {int(serial): str(person) for serial, person in entries.items()}
            except OSError as error:
                raise KioskError(f"{file} cannot be read ({error.strerror}); check the path") from None
            except (ValueError, AttributeError):
                raise KioskError(
                    f"{file} is no list of serial numbers and persons; make the practice cards anew"
                ) from None
        return people


def _serials(file: Path | None) -> frozenset[int]:
    """Serial numbers in `file`; a comment starts with `#`. Other lines are ignored."""
    if file is None or not file.exists():
        return frozenset()
    found = set()
    for line in read_regular(file).decode().splitlines():
        text = line.partition("#")[0].strip().replace(":", "")
        if text and all(character in "0123456789abcdefABCDEF" for character in text):
            found.add(int(text, 16))
    return frozenset(found)


def _key_hash(certificate: x509.Certificate) -> str:
    """The person of a certificate that is in no `people.json`: the hash of its key."""
    spki = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return "key:" + hashlib.sha256(spki).hexdigest()
