"""The public key of a card: the input of SIGN, the meaning of its answer, and the verification of the signature.

The one module that knows the kinds of cards' keys (`lenient_certificate` verifies signatures of authorities). The
certificate decides everything:

| certificate | digest | the card is sent | its answer | for JOSE |
|---|---|---|---|---|
| RSA, 2048 bits or more (today) | SHA-256 | the DigestInfo, to pad (PKCS #1 v1.5) | the signature | unchanged |
| ECDSA P-384 (next generation) | SHA-384 | the digest | DER, or r and s of 48 bytes each | r and s |

Only the algorithm of the next generation is announced. This program assumes that its application, files and commands
stay the same, and assumes the input and answer of SIGN; both forms of an answer are accepted.
"""

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from devices.lenient_certificate import PARSER_ERRORS, load

PublicKey = rsa.RSAPublicKey | ec.EllipticCurvePublicKey
"""The types of key that a card certificate may have."""

SMALLEST_RSA_BITS: Final = 2048
SMALLEST_RSA_EXPONENT: Final = 65537
LARGEST_RSA_BITS: Final = 4096
"""Bounds of an accepted RSA key: 2048 to 4096 bits, public exponent at least 65537."""
RSA_2048_SIGNATURE: Final = range(256, 257)
"""Lengths of an RSA-2048 signature, in bytes."""
P384_NUMBER: Final = 48
"""Bytes of r, and of s."""
P384_RAW: Final = 2 * P384_NUMBER
"""Bytes of r and s side by side."""
P384_ANSWER: Final = range(8, 105)
"""Lengths of the answer to SIGN, in bytes: DER takes from 8 to 104."""
SHA256_PREFIX: Final = bytes.fromhex("3031300D060960864801650304020105000420")
"""The DER of a SHA-256 DigestInfo before the digest (RFC 8017 9.2, note 1)."""
SHA256_LENGTH: Final = 32
"""Bytes of a SHA-256 digest."""


class UnsupportedKey(ValueError):
    """The certificate's key is of a kind or size that is not accepted."""


class MalformedSignature(ValueError):
    """The card's answer does not have the form of a signature by this key."""


class BadSignature(ValueError):
    """The signature does not verify with this key over these bytes."""


class KeyKind(StrEnum):
    """The kinds of keys that a card may sign with."""

    RSA = "rsa"
    P384 = "p384"


def digest_info_sha256(digest: bytes) -> bytes:
    """The DigestInfo (RFC 8017 9.2) of a SHA-256 digest: the 51 bytes that the card pads and signs."""
    if len(digest) != SHA256_LENGTH:
        raise ValueError(f"a SHA-256 digest has {SHA256_LENGTH} bytes, not {len(digest)}")
    return SHA256_PREFIX + digest


@dataclass(frozen=True, slots=True)
class CardKey:
    """A card's public key. Construct it with `of` or `of_certificate`, which refuse unsupported keys."""

    kind: KeyKind
    public: PublicKey = field(repr=False)

    @classmethod
    def of(cls, public: object) -> "CardKey":
        """The key of an object of `cryptography`. Raises UnsupportedKey."""
        match public:
            case rsa.RSAPublicKey() if (
                SMALLEST_RSA_BITS <= public.key_size <= LARGEST_RSA_BITS
                and public.public_numbers().e >= SMALLEST_RSA_EXPONENT
            ):
                return cls(KeyKind.RSA, public)
            case ec.EllipticCurvePublicKey() if isinstance(public.curve, ec.SECP384R1):
                return cls(KeyKind.P384, public)
            case _:
                raise UnsupportedKey("the certificate's key is neither RSA with 2048 to 4096 bits nor P-384")

    @classmethod
    def of_certificate(cls, der: bytes) -> "CardKey":
        """The key of a DER certificate. Raises UnsupportedKey, also for bytes that are no certificate."""
        try:
            public = load(der).certificate.public_key()
        except PARSER_ERRORS:
            raise UnsupportedKey("the certificate cannot be read") from None
        return cls.of(public)

    @property
    def answer_lengths(self) -> range:
        """The allowed lengths of the card's answer to SIGN, in bytes."""
        match self.public:
            case rsa.RSAPublicKey(key_size=bits):
                return range(bits // 8, bits // 8 + 1)
            case _:
                return P384_ANSWER

    def to_sign(self, data: bytes) -> bytes:
        """The data field of SIGN that makes the card sign `data`."""
        match self.kind:
            case KeyKind.RSA:
                return digest_info_sha256(hashlib.sha256(data).digest())
            case KeyKind.P384:
                return hashlib.sha384(data).digest()

    def signature(self, answer: bytes) -> bytes:
        """The signature in the form of JOSE (RFC 7518 3.3, 3.4), from the card's answer. Raises MalformedSignature."""
        if len(answer) not in self.answer_lengths:
            raise MalformedSignature(f"{len(answer)} bytes are no signature")
        match self.kind:
            case KeyKind.RSA:
                return answer
            case KeyKind.P384 if len(answer) == P384_RAW and not _is_der(answer):
                return answer
            case KeyKind.P384:
                return b"".join(number.to_bytes(P384_NUMBER) for number in _numbers(answer))

    def verify(self, signature: bytes, data: bytes) -> None:
        """Verify `signature` (in the form of JOSE) over `data`. Raises BadSignature."""
        try:
            match self.public:
                case rsa.RSAPublicKey() as public:
                    public.verify(signature, data, padding.PKCS1v15(), hashes.SHA256())
                case ec.EllipticCurvePublicKey() as public:
                    if len(signature) != P384_RAW:
                        raise BadSignature("a signature by this key has 96 bytes")
                    r, s = int.from_bytes(signature[:P384_NUMBER]), int.from_bytes(signature[P384_NUMBER:])
                    public.verify(encode_dss_signature(r, s), data, ec.ECDSA(hashes.SHA384()))
        except InvalidSignature:
            raise BadSignature("the signature does not verify") from None


def _is_der(answer: bytes) -> bool:
    """Whether 96 bytes are a DER signature (where r and s both begin with zeros: one in millions)."""
    try:
        _numbers(answer)
    except MalformedSignature:
        return False
    return True


def _numbers(answer: bytes) -> tuple[int, int]:
    """r and s of a DER signature, in its one encoding."""
    try:
        r, s = decode_dss_signature(answer)
        again = encode_dss_signature(r, s)
    except ValueError:
        raise MalformedSignature("the answer is no signature") from None
    if again != answer or not (0 < r < 1 << 8 * P384_NUMBER and 0 < s < 1 << 8 * P384_NUMBER):
        raise MalformedSignature("the answer is no signature in the form it must have")
    return r, s
