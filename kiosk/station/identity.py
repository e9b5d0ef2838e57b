"""Who this terminal is to upstream: its key and certificate, and what of upstream it trusts.

Four files below `STATE_DIR/identity`, readable by their owner alone: `device-key.pem` (never leaves the machine),
`device.pem` (its certificate), `SHA256SUMS` of the others, and `identity.json`. Enrolment writes them in this order, so
that the last one says that the others are complete. The checksums are for what no other check would notice: one
flipped bit in upstream's sealing key, and nobody could ever open what is sealed for it.

`former-receipt-keys.json` outlives an identity: receipts of the upstream before still prove what it decided.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from kiosk.application.sealing import RecipientKey, SealingError
from kiosk.errors import KioskError
from kiosk.station.atomic_files import private_folder, remove_durably, write_atomically
from kiosk.station.checksums import differing, sums_text
from kiosk.station.upstream_keys import ReceiptKey, SealingKey

ENROL = "enrol the terminal: kiosk enrol"
_RECEIPT_KEYS = TypeAdapter(tuple[ReceiptKey, ...])


class NotEnrolled(KioskError):
    """There is no identity yet (or no longer); everything that needs upstream has to wait for `kiosk enrol`."""


class IdentityEnded(NotEnrolled):
    """The device certificate has ended, by this machine's clock. If the clock is wrong it is none the worse for it: the
    terminal stays closed and looks again."""


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


@dataclass(frozen=True, slots=True)
class IdentityFiles:
    """Where the files of an identity are."""

    folder: Path

    @classmethod
    def below(cls, state_dir: Path) -> "IdentityFiles":
        return cls(state_dir / "identity")

    @property
    def key(self) -> Path:
        return self.folder / "device-key.pem"

    @property
    def certificate(self) -> Path:
        return self.folder / "device.pem"

    @property
    def sums(self) -> Path:
        return self.folder / "SHA256SUMS"

    @property
    def record(self) -> Path:
        return self.folder / "identity.json"

    @property
    def former_receipt_keys(self) -> Path:
        return self.folder / "former-receipt-keys.json"


@dataclass(frozen=True, slots=True)
class Identity:
    """A complete, checked identity. The private key stays in its file."""

    kiosk_id: str
    url: str
    audience: str
    ca_pem: str = field(repr=False)
    receipt_keys: tuple[ReceiptKey, ...] = field(repr=False)
    """They settle what waits."""
    former_receipt_keys: tuple[ReceiptKey, ...] = field(repr=False)
    """They only prove what was settled before."""
    recipients: tuple[RecipientKey, ...] = field(repr=False)
    """Keys to seal for that this software knows how to use; the first one is the present one."""
    certificate_file: Path
    key_file: Path
    not_after: datetime
    """End of the device certificate (UTC)."""

    @property
    def proving_keys(self) -> tuple[ReceiptKey, ...]:
        """Keys whose receipts prove a decision on record, of this upstream or of one before."""
        return (*self.receipt_keys, *self.former_receipt_keys)

    @property
    def recipient(self) -> RecipientKey:
        return self.recipients[0]


def load_identity(state_dir: Path, at: datetime) -> Identity:
    """The terminal's identity, every part checked against the others, as of `at` (aware).

    Raises NotEnrolled if there is none or it has ended, KioskError if it is damaged or does not fit together.
    """
    files = IdentityFiles.below(state_dir)
    record = _record(files.record)
    altered = altered_files(state_dir)
    if altered:
        raise KioskError(f"{files.folder / altered[0]} is not as enrolment wrote it; {ENROL}")
    certificate = _certificate(files.certificate)
    if common_name(certificate) != record.kiosk_id:
        raise KioskError(f"{files.certificate} is another terminal's; {ENROL}")
    if _spki(load_device_key(files.key).public_key()) != _spki(certificate.public_key()):
        raise KioskError(f"{files.key} does not belong to {files.certificate.name}; {ENROL}")
    _check_issued(certificate, record, files)
    if at > certificate.not_valid_after_utc:
        ended = certificate.not_valid_after_utc.astimezone(UTC).date()
        raise IdentityEnded(f"the device certificate ended on {ended}; check the clock, or {ENROL}")
    try:
        recipients = tuple(key for key in (sealing.recipient() for sealing in record.sealing_keys) if key)
    except SealingError as error:
        raise KioskError(f"{files.record}: {error}; {ENROL}") from None
    if not recipients:
        raise KioskError(f"{files.record}: upstream offers no sealing key this software knows; update the software")
    return Identity(
        kiosk_id=record.kiosk_id,
        url=record.url,
        audience=record.audience,
        ca_pem=record.ca_pem,
        receipt_keys=record.receipt_keys,
        former_receipt_keys=tuple(
            key for key in _former_receipt_keys(files.former_receipt_keys) if key not in record.receipt_keys
        ),
        recipients=recipients,
        certificate_file=files.certificate,
        key_file=files.key,
        not_after=certificate.not_valid_after_utc,
    )


def device_key(state_dir: Path) -> ec.EllipticCurvePrivateKey:
    """The terminal's own key (P-256): the one it has, or a new one that is on the disk before it is used."""
    files = IdentityFiles.below(state_dir)
    if files.key.exists():
        return load_device_key(files.key)
    private_folder(files.folder)
    key = ec.generate_private_key(ec.SECP256R1())
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    write_atomically(files.key, pem)
    return key


def save_identity(state_dir: Path, record: IdentityRecord, certificate_pem: str) -> None:
    """Write certificate, checksums and record; the record comes last and makes the identity valid."""
    files = IdentityFiles.below(state_dir)
    _keep_receipt_keys(files, record.receipt_keys)
    contents = {
        files.key.name: files.key.read_bytes(),
        files.certificate.name: certificate_pem.encode(),
        files.record.name: record.model_dump_json(indent=2).encode(),
    }
    write_atomically(files.certificate, contents[files.certificate.name])
    write_atomically(files.sums, sums_text(contents))
    write_atomically(files.record, contents[files.record.name])


def altered_files(state_dir: Path) -> list[str]:
    """Names of the identity's files that are not as enrolment wrote them; all of them if their checksums are gone."""
    files = IdentityFiles.below(state_dir)
    contents = {path.name: _content(path) for path in (files.key, files.certificate, files.record)}
    return differing(files.sums, contents)


def decommission(state_dir: Path) -> None:
    """Forget the identity: the record first, so that a power cut leaves a terminal that knows it is not enrolled.

    The key is overwritten before it is removed; on flash memory an old copy may survive, which is why upstream has to
    strike the terminal off, too. Repeatable.
    """
    files = IdentityFiles.below(state_dir)
    _keep_receipt_keys(files, ())
    remove_durably(files.record)
    remove_durably(files.sums)
    remove_durably(files.certificate)
    if files.key.exists():
        with files.key.open("r+b") as file:
            file.write(bytes(files.key.stat().st_size))
            file.flush()
        remove_durably(files.key)


def known_upstream(state_dir: Path) -> bytes | None:
    """SHA-256 of the CA of the upstream that this terminal is enrolled with; None where no record can be read."""
    try:
        return fingerprint(
            x509.load_pem_x509_certificate(_record(IdentityFiles.below(state_dir).record).ca_pem.encode())
        )
    except (KioskError, ValueError):
        return None


def load_device_key(path: Path) -> ec.EllipticCurvePrivateKey:
    """Read a device key; a file that others may read is refused."""
    try:
        if path.stat().st_mode & 0o077:
            raise KioskError(f"{path} may be read by others; run: chmod 600 {path}")
        key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    except OSError as error:
        raise KioskError(f"{path} cannot be read ({error.strerror}); {ENROL}") from None
    except (ValueError, TypeError):
        raise KioskError(f"{path} is damaged; run: kiosk enrol --decommission, then {ENROL}") from None
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise KioskError(f"{path} is no EC key; run: kiosk enrol --decommission, then {ENROL}")
    return key


def common_name(certificate: x509.Certificate) -> str | None:
    """The subject's one common name: in a device certificate, the terminal's id."""
    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(names[0].value) if len(names) == 1 else None


def fingerprint(certificate: x509.Certificate) -> bytes:
    """SHA-256 of the certificate's DER (32 bytes)."""
    return certificate.fingerprint(hashes.SHA256())


def _spki(key: object) -> bytes:
    if not isinstance(key, ec.EllipticCurvePublicKey):
        return b""
    return key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)


def _content(path: Path) -> bytes:
    """Nothing where it cannot be read: that has no checksum either."""
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _record(path: Path) -> IdentityRecord:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise NotEnrolled(f"this terminal is not enrolled; {ENROL}") from None
    except OSError as error:
        raise KioskError(f"{path} cannot be read ({error.strerror}); run as the kiosk's user") from None
    try:
        return IdentityRecord.model_validate_json(content)
    except ValidationError as error:
        place = ".".join(map(str, error.errors()[0]["loc"])) or "file"
        raise KioskError(f"{path} is damaged ({place}); {ENROL}") from None


def _former_receipt_keys(path: Path) -> tuple[ReceiptKey, ...]:
    try:
        return _RECEIPT_KEYS.validate_json(path.read_bytes())
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise KioskError(f"{path} cannot be read ({error.strerror}); run as the kiosk's user") from None
    except ValidationError:
        raise KioskError(
            f"{path} is damaged; move it away: receipts of an earlier upstream cannot be checked"
        ) from None


def _keep_receipt_keys(files: IdentityFiles, present: tuple[ReceiptKey, ...]) -> None:
    """Add the receipt keys of the record that is about to go, but for those that stay `present`."""
    try:
        leaving = _record(files.record).receipt_keys
    except KioskError:  # none, or damaged: the checksums have said so, and no receipt was settled by it since
        return
    kept = _former_receipt_keys(files.former_receipt_keys)
    added = [key for key in leaving if key not in (*present, *kept)]
    if added:
        write_atomically(files.former_receipt_keys, _RECEIPT_KEYS.dump_json((*kept, *added)))


def _certificate(path: Path) -> x509.Certificate:
    try:
        return x509.load_pem_x509_certificate(path.read_bytes())
    except OSError as error:
        raise KioskError(f"{path} cannot be read ({error.strerror}); {ENROL}") from None
    except ValueError:
        raise KioskError(f"{path} is damaged; {ENROL}") from None


def _check_issued(certificate: x509.Certificate, record: IdentityRecord, files: IdentityFiles) -> None:
    try:
        certificate.verify_directly_issued_by(x509.load_pem_x509_certificate(record.ca_pem.encode()))
    except Exception:  # noqa: BLE001 - malformed, other issuer, other key, other algorithm: one remedy for all
        raise KioskError(f"{files.certificate} was not issued by upstream's CA; {ENROL}") from None
