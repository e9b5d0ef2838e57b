"""Seals a signed application for upstream, so that the terminal itself cannot read its queue.

HPKE (RFC 9180), base mode, single shot. `info` binds format version, suite, key id, application id and terminal, so
that a sealed application cannot pass for another one. The plaintext is padded to one of three sizes, so that the length
tells nothing about the form. HPKE does not authenticate the sender; the card's signature does.
"""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, assert_never

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from kiosk.application.canonical import ApplicationId, CanonicalModel, Code, MalformedDocument

SIZE_CLASSES = (8 * 1024, 16 * 1024, 64 * 1024)
"""Padded sizes of the plaintext, in bytes."""
MAX_ENVELOPE_BYTES = 96 * 1024
"""Most bytes of an envelope."""
_LENGTH_BYTES = 4
_X25519_BYTES = 32
_MLKEM_SEED_BYTES = 64


class SuiteId(StrEnum):
    """The HPKE suite, with HKDF-SHA256 and AES-256-GCM. The second is hybrid: it resists a future quantum computer."""

    X25519 = "x25519-hkdf-sha256-aes256gcm"
    MLKEM768_X25519 = "mlkem768-x25519-hkdf-sha256-aes256gcm"


class SealingError(ValueError):
    """A key or a sealed application is not valid."""


class TooLarge(SealingError):
    """The signed application does not fit the largest size class."""


class EnvelopeMalformed(SealingError):
    """The bytes are not a sealed application in the only accepted form."""


class UnknownKey(SealingError):
    """The application is sealed for a key that is not among the given ones."""

    def __init__(self, kid: str) -> None:
        self.kid = kid
        super().__init__("sealed for an unknown key")


class CannotOpen(SealingError):
    """Decryption failed: the content was altered, or moved to another application or terminal."""


class EnvelopeHeader(CanonicalModel):
    """The public header of a sealed application; its `to_bytes` is HPKE's `info`."""

    v: Literal[1] = 1
    suite: SuiteId
    kid: Code
    application_id: ApplicationId
    kiosk_id: Code


class Envelope(EnvelopeHeader):
    """The header and the ciphertext (HPKE `enc || ct`), base64url without padding."""

    ct: str

    def header(self) -> EnvelopeHeader:
        """The header alone."""
        return EnvelopeHeader(
            suite=self.suite, kid=self.kid, application_id=self.application_id, kiosk_id=self.kiosk_id
        )


@dataclass(frozen=True, slots=True)
class RecipientKey:
    """Upstream's public key. `public_bytes`: X25519 raw (32 bytes); hybrid: ML-KEM-768 raw (1184), then X25519 raw."""

    kid: str
    suite: SuiteId
    public_bytes: bytes

    def __post_init__(self) -> None:
        """Raises SealingError if the bytes are not a key of that suite."""
        _public_key(self)


@dataclass(frozen=True, slots=True)
class RecipientPrivateKey:
    """Upstream's private key. `private_bytes`: X25519 raw (32 bytes); hybrid: the ML-KEM seed (64), then X25519 raw."""

    kid: str
    suite: SuiteId
    private_bytes: bytes = field(repr=False)

    @classmethod
    def generate(cls, kid: str, suite: SuiteId) -> "RecipientPrivateKey":
        """A new key."""
        x25519 = X25519PrivateKey.generate().private_bytes_raw()
        match suite:
            case SuiteId.X25519:
                return cls(kid, suite, x25519)
            case SuiteId.MLKEM768_X25519:
                return cls(kid, suite, MLKEM768PrivateKey.generate().private_bytes_raw() + x25519)
            case _:
                assert_never(suite)

    def recipient(self) -> RecipientKey:
        """The public key, for terminals."""
        mlkem, x25519 = _private_halves(self)
        public = x25519.public_key().public_bytes_raw()
        return RecipientKey(self.kid, self.suite, (mlkem.public_key().public_bytes_raw() if mlkem else b"") + public)


def seal(jws: bytes, recipient: RecipientKey, application_id: str, kiosk_id: str) -> bytes:
    """The envelope (canonical JSON) that only `recipient` can open. Raises TooLarge."""
    header = EnvelopeHeader(suite=recipient.suite, kid=recipient.kid, application_id=application_id, kiosk_id=kiosk_id)
    sealed = encrypt(_padded(jws), recipient, header.to_bytes())
    ciphertext = base64.urlsafe_b64encode(sealed).rstrip(b"=").decode()
    return Envelope(**header.model_dump(), ct=ciphertext).to_bytes()


def read_header(envelope: bytes) -> EnvelopeHeader:
    """The header of an envelope; nothing of it is authenticated. Raises EnvelopeMalformed."""
    return _read(envelope)[0]


def open_sealed(envelope: bytes, private_keys: Mapping[str, RecipientPrivateKey]) -> tuple[bytes, EnvelopeHeader]:
    """The JWS and the header, which is then authenticated. `private_keys`: by key id, retired ones included.

    Raises EnvelopeMalformed, UnknownKey or CannotOpen.
    """
    header, ciphertext = _read(envelope)
    key = private_keys.get(header.kid)
    if key is None or key.suite is not header.suite:
        raise UnknownKey(header.kid)
    return _unpadded(decrypt(ciphertext, key, header.to_bytes())), header


def encrypt(content: bytes, recipient: RecipientKey, info: bytes) -> bytes:
    """HPKE, single shot: `enc || ct`. Only the same `info` decrypts it."""
    return _suite(recipient.suite).encrypt(content, _public_key(recipient), info=info)


def decrypt(sealed: bytes, key: RecipientPrivateKey, info: bytes) -> bytes:
    """The content given to `encrypt`. Raises CannotOpen."""
    mlkem, x25519 = _private_halves(key)
    private = MLKEM768X25519PrivateKey(mlkem, x25519) if mlkem else x25519
    try:
        return _suite(key.suite).decrypt(sealed, private, info=info)
    except (InvalidTag, ValueError):
        raise CannotOpen("the sealed content was altered, or belongs to another application") from None


def _read(envelope: bytes) -> tuple[EnvelopeHeader, bytes]:
    if len(envelope) > MAX_ENVELOPE_BYTES:
        raise EnvelopeMalformed("the sealed application is too large")
    try:
        parsed = Envelope.from_bytes(envelope)
        ciphertext = base64.b64decode(parsed.ct + "=" * (-len(parsed.ct) % 4), altchars=b"-_", validate=True)
    except (MalformedDocument, binascii.Error, ValueError) as error:
        raise EnvelopeMalformed(f"not a sealed application: {error}") from None
    if base64.urlsafe_b64encode(ciphertext).rstrip(b"=").decode() != parsed.ct:
        raise EnvelopeMalformed("the ciphertext is not base64url in canonical form")
    return parsed.header(), ciphertext


def _padded(jws: bytes) -> bytes:
    for size in SIZE_CLASSES:
        if _LENGTH_BYTES + len(jws) <= size:
            return (len(jws).to_bytes(_LENGTH_BYTES) + jws).ljust(size, b"\0")
    raise TooLarge("the signed application is larger than 64 KiB")


def _unpadded(padded: bytes) -> bytes:
    length = int.from_bytes(padded[:_LENGTH_BYTES])
    content, rest = padded[_LENGTH_BYTES : _LENGTH_BYTES + length], padded[_LENGTH_BYTES + length :]
    if len(padded) not in SIZE_CLASSES or len(content) != length or any(rest):
        raise EnvelopeMalformed("the sealed application is not padded as it must be")
    return content


def _suite(suite: SuiteId) -> Suite:
    match suite:
        case SuiteId.X25519:
            return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
        case SuiteId.MLKEM768_X25519:
            return Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
        case _:
            assert_never(suite)


def _public_key(key: RecipientKey) -> X25519PublicKey | MLKEM768X25519PublicKey:
    try:
        x25519 = X25519PublicKey.from_public_bytes(key.public_bytes[-_X25519_BYTES:])
        match key.suite:
            case SuiteId.X25519 if len(key.public_bytes) == _X25519_BYTES:
                return x25519
            case SuiteId.MLKEM768_X25519:
                mlkem = MLKEM768PublicKey.from_public_bytes(key.public_bytes[:-_X25519_BYTES])
                return MLKEM768X25519PublicKey(mlkem, x25519)
    except ValueError:
        pass
    raise SealingError(f"key {key.kid} is no public key of suite {key.suite}")


def _private_halves(key: RecipientPrivateKey) -> tuple[MLKEM768PrivateKey | None, X25519PrivateKey]:
    raw = key.private_bytes
    try:
        match key.suite:
            case SuiteId.X25519 if len(raw) == _X25519_BYTES:
                return None, X25519PrivateKey.from_private_bytes(raw)
            case SuiteId.MLKEM768_X25519 if len(raw) == _MLKEM_SEED_BYTES + _X25519_BYTES:
                return (
                    MLKEM768PrivateKey.from_seed_bytes(raw[:_MLKEM_SEED_BYTES]),
                    X25519PrivateKey.from_private_bytes(raw[_MLKEM_SEED_BYTES:]),
                )
    except ValueError:
        pass
    raise SealingError(f"key {key.kid} is no private key of suite {key.suite}")
