"""The terminal's identity for upstream: key, certificate, and the keys of upstream that it trusts.

Four files in `STATE_DIR/identity`, readable by their owner alone: `device-key.pem` (never leaves the machine),
`device.pem` (its certificate), `SHA256SUMS` of the others, and `identity.json`. Enrolment writes them in this order, so
that the last one marks the others as complete. The checksums detect what no other check would: with one flipped bit in
upstream's sealing key, all sealed applications would be unreadable.

Changes without a new enrolment are in other files, signed by upstream: its later keys (`key_rotation`) and the renewed
certificate (`device_certificate`). The receipt keys of every upstream outlive an identity: `receipt_keyring`.
"""

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Annotated

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from devices.regular_files import LARGEST_FILE, NotRegular, open_regular, read_regular
from kiosk.application.sealing import RecipientKey, SealingError
from kiosk.errors import KioskError
from kiosk.station import key_rotation
from kiosk.station.atomic_files import private_folder, remove_durably, write_atomically
from kiosk.station.checksums import differing, sums_text
from kiosk.station.device_certificate import (
    RENEWED_NAME,
    DeviceCertificate,
    Holder,
    forget_renewed,
    pem_certificate,
    present_certificate,
)
from kiosk.station.device_key import ENROL, load_device_key
from kiosk.station.key_rotation import UpstreamKeys
from kiosk.station.receipt_keyring import ReceiptKeyring
from kiosk.station.suspension import is_suspended
from kiosk.station.upstream_keys import ReceiptKey, SealingKey

_ENROLLED = "enrolled.json"


class NotEnrolled(KioskError):
    """There is no identity; everything that needs upstream waits for `kiosk enrol`."""


class IdentityEnded(NotEnrolled):
    """The device certificate has expired by this machine's clock. The clock may be wrong: the terminal stays closed and
    checks again.
    """


class IdentityRecord(BaseModel):
    """The content of identity.json: everything but the key and the certificate."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    version: Annotated[int, Field(ge=1, le=1)] = 1
    url: str
    kiosk_id: str
    audience: str
    ca_pem: str
    receipt_keys: Annotated[tuple[ReceiptKey, ...], Field(min_length=1)]
    sealing_keys: Annotated[tuple[SealingKey, ...], Field(min_length=1)]


class _Enrolled(BaseModel):
    """The result of an enrolment, in one file."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    certificate: str
    record: IdentityRecord


@dataclass(frozen=True, slots=True)
class IdentityFiles:
    """The paths of an identity's files."""

    folder: Path

    @classmethod
    def below(cls, state_dir: Path) -> "IdentityFiles":
        """Those in this state folder."""
        return cls(state_dir / "identity")

    @property
    def key(self) -> Path:
        """The private key (PEM)."""
        return self.folder / "device-key.pem"

    @property
    def certificate(self) -> Path:
        """The certificate of the enrolment (PEM)."""
        return self.folder / "device.pem"

    @property
    def sums(self) -> Path:
        """The checksums of the other files."""
        return self.folder / "SHA256SUMS"

    @property
    def record(self) -> Path:
        """The record (JSON)."""
        return self.folder / "identity.json"


@dataclass(frozen=True, slots=True)
class Identity:
    """A complete, verified identity. The private key stays in its file."""

    kiosk_id: str
    url: str
    audience: str
    ca_pem: str = field(repr=False)
    keyring: ReceiptKeyring = field(repr=False)
    """The receipt keys of this upstream, and of earlier ones."""
    recipients: tuple[RecipientKey, ...] = field(repr=False)
    """Sealing keys of suites that this software supports; the first one is the current one."""
    certificate_file: Path
    key_file: Path
    not_after: datetime
    """End of the device certificate (UTC)."""
    not_before: datetime
    upstream_keys: UpstreamKeys = field(repr=False)

    @property
    def upstream(self) -> str:
        """The upstream's name: the SHA-256 (hex) of its CA certificate."""
        return upstream_of(self.ca_pem)

    @property
    def receipt_keys(self) -> tuple[ReceiptKey, ...]:
        """The receipt keys of this upstream. They settle only applications that wait for it."""
        return self.keyring.of(self.upstream)

    @property
    def recipient(self) -> RecipientKey:
        """The key to seal for."""
        return self.recipients[0]


def load_identity(state_dir: Path, at: datetime) -> Identity:
    """The terminal's identity, with all parts checked against each other, at `at` (aware).

    Raises NotEnrolled if there is none or it has expired, KioskError if it is damaged or inconsistent.
    """
    files = IdentityFiles.below(state_dir)
    if is_suspended(files.folder):
        raise NotEnrolled("this identity is about to end: kiosk enrol --decommission is under way")
    _complete(files)
    record = _record(files.record)
    altered = altered_files(state_dir)
    if altered:
        raise KioskError(f"{files.folder / altered[0]} is not as enrolment wrote it; {ENROL}")
    holder = _holder(files, record)
    certificate = present_certificate(files.folder, _enrolled_certificate(files, holder), holder, at)
    if at > certificate.not_after:
        ended = certificate.not_after.astimezone(UTC).date()
        raise IdentityEnded(f"the device certificate ended on {ended}; check the clock, or {ENROL}")
    keys = _present_keys(files, record)
    try:
        recipients = tuple(key for key in (sealing.recipient() for sealing in keys.sealing_keys) if key)
    except SealingError as error:
        raise KioskError(f"{files.record}: {error}; {ENROL}") from None
    if not recipients:
        raise KioskError(f"{files.record}: upstream offers no sealing key this software knows; update the software")
    return Identity(
        kiosk_id=record.kiosk_id,
        url=record.url,
        audience=record.audience,
        ca_pem=record.ca_pem,
        keyring=_keyring(files, record, keys),
        recipients=recipients,
        certificate_file=certificate.file,
        key_file=files.key,
        not_after=certificate.not_after,
        not_before=certificate.not_before,
        upstream_keys=keys,
    )


def state_of_files(state_dir: Path) -> bytes:
    """A digest of all files of the identity; it differs after a command or upstream has changed it."""
    files = IdentityFiles.below(state_dir)
    names = (files.key.name, files.certificate.name, RENEWED_NAME, files.record.name, key_rotation.NAME)
    sums = sums_text({name: _content(files.folder / name) for name in names})
    return bytes([is_suspended(files.folder)]) + hashlib.sha256(sums).digest()


def save_identity(state_dir: Path, record: IdentityRecord, certificate_pem: str) -> None:
    """Replace the identity as a whole: a power cut leaves the old one or this one.

    `enrolled.json` holds all changes; once it exists, `load_identity` completes an interrupted replacement.
    """
    files = IdentityFiles.below(state_dir)
    _keep_receipt_keys(files)
    enrolled = _Enrolled(certificate=certificate_pem, record=record)
    write_atomically(private_folder(files.folder) / _ENROLLED, enrolled.model_dump_json().encode())
    _complete(files)


def _complete(files: IdentityFiles) -> None:
    """Install an enrolment that was begun: certificate, checksums, record. Repeatable."""
    pending = files.folder / _ENROLLED
    try:
        enrolled = _Enrolled.model_validate_json(read_regular(pending))
    except FileNotFoundError:
        return
    except (OSError, ValidationError):
        raise KioskError(f"{pending} cannot be read; {ENROL}") from None
    if files.folder.stat().st_uid != os.geteuid():
        raise KioskError("an enrolment was cut off; start the terminal, which completes it")
    contents = {
        files.key.name: _content(files.key),
        files.certificate.name: enrolled.certificate.encode(),
        files.record.name: enrolled.record.model_dump_json(indent=2).encode(),
    }
    try:
        write_atomically(files.certificate, contents[files.certificate.name])
        write_atomically(files.sums, sums_text(contents))
        write_atomically(files.record, contents[files.record.name])
        # Renewals and key rotations belong to the old enrolment.
        remove_durably(files.folder / key_rotation.NAME)
        forget_renewed(files.folder)
        remove_durably(pending)
    except OSError as error:
        raise KioskError(
            f"the enrolment in {files.folder} cannot be completed ({error.strerror}); run as the kiosk's user"
        ) from None


def altered_files(state_dir: Path) -> list[str]:
    """Names of the identity's files that differ from their checksums; all of them without checksums."""
    files = IdentityFiles.below(state_dir)
    contents = {path.name: _content(path) for path in (files.key, files.certificate, files.record)}
    return differing(files.sums, contents)


def decommission(state_dir: Path) -> None:
    """Delete the identity: the record first, so that a power cut leaves a terminal that is not enrolled.

    The key is overwritten before it is removed; on flash memory an old copy may survive, so upstream must revoke the
    terminal, too. Repeatable.
    """
    files = IdentityFiles.below(state_dir)
    _keep_receipt_keys(files)
    remove_durably(files.folder / _ENROLLED)
    remove_durably(files.record)
    remove_durably(files.sums)
    remove_durably(files.certificate)
    remove_durably(files.folder / key_rotation.NAME)
    forget_renewed(files.folder)
    if files.key.exists():
        with suppress(NotRegular), os.fdopen(open_regular(files.key, os.O_RDWR), "r+b") as file:
            file.write(bytes(min(os.fstat(file.fileno()).st_size, LARGEST_FILE)))
            file.flush()
        remove_durably(files.key)


def known_upstream(state_dir: Path) -> str | None:
    """The upstream that this terminal is enrolled with; None without a readable record."""
    try:
        return upstream_of(_record(IdentityFiles.below(state_dir).record).ca_pem)
    except (KioskError, ValueError):
        return None


@cache
def upstream_of(ca_pem: str) -> str:
    """The name of an upstream: the SHA-256 (hex) of its CA certificate. Raises ValueError if this is no certificate."""
    return fingerprint(pem_certificate(ca_pem.encode())).hex()


def fingerprint(certificate: x509.Certificate) -> bytes:
    """SHA-256 of the certificate's DER (32 bytes)."""
    return certificate.fingerprint(hashes.SHA256())


def _content(path: Path) -> bytes:
    """The content of a file; empty if it cannot be read, which has no valid checksum."""
    try:
        return read_regular(path)
    except OSError:
        return b""


def _record(path: Path) -> IdentityRecord:
    try:
        content = read_regular(path)
    except FileNotFoundError:
        raise NotEnrolled(f"this terminal is not enrolled; {ENROL}") from None
    except OSError as error:
        raise KioskError(f"{path} cannot be read ({error.strerror}); run as the kiosk's user") from None
    try:
        return IdentityRecord.model_validate_json(content)
    except ValidationError as error:
        place = ".".join(map(str, error.errors()[0]["loc"])) or "file"
        raise KioskError(f"{path} is damaged ({place}); {ENROL}") from None


def _keep_receipt_keys(files: IdentityFiles) -> None:
    """Add the receipt keys of the old record to the keyring before it is replaced."""
    try:
        leaving = _record(files.record)
        upstream_of(leaving.ca_pem)
    except (KioskError, ValueError):  # missing, or damaged: no receipt was settled with its keys since the damage
        return
    _keyring(files, leaving, _present_keys(files, leaving)).save(files.folder)


def _present_keys(files: IdentityFiles, record: IdentityRecord) -> UpstreamKeys:
    enrolled = UpstreamKeys(record.audience, record.receipt_keys, record.sealing_keys)
    return key_rotation.present_keys(files.folder, enrolled)


def _keyring(files: IdentityFiles, record: IdentityRecord, keys: UpstreamKeys) -> ReceiptKeyring:
    return ReceiptKeyring.load(files.folder).with_keys(upstream_of(record.ca_pem), (*keys.receipt_keys, *keys.former))


def _holder(files: IdentityFiles, record: IdentityRecord) -> Holder:
    try:
        ca = pem_certificate(record.ca_pem.encode())
    except ValueError:
        raise KioskError(f"{files.record} is damaged (ca_pem); {ENROL}") from None
    return Holder(record.kiosk_id, load_device_key(files.key).public_key(), ca)


def _enrolled_certificate(files: IdentityFiles, holder: Holder) -> DeviceCertificate:
    try:
        certificate = pem_certificate(read_regular(files.certificate))
    except OSError as error:
        raise KioskError(f"{files.certificate} cannot be read ({error.strerror}); {ENROL}") from None
    except ValueError:
        raise KioskError(f"{files.certificate} is damaged; {ENROL}") from None
    match holder.fault(certificate):
        case None:
            return DeviceCertificate(files.certificate, certificate)
        case "terminal":
            raise KioskError(f"{files.certificate} is another terminal's; {ENROL}")
        case "key":
            raise KioskError(f"{files.key} does not belong to {files.certificate.name}; {ENROL}")
        case _:
            raise KioskError(f"{files.certificate} was not issued by upstream's CA; {ENROL}")
