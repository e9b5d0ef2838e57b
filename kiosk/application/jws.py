"""A compact JWS (RFC 7515) signed by the card; `x5c` carries the card's certificate.

The terminal verifies the signature with the certificate of the same visit before it uses it; upstream verifies it with
any JOSE library. It is made with the *authentication* key, so it proves presence and consent only.
"""

import base64
import binascii
from dataclasses import dataclass

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from joserfc import jws as jose
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, RSAKey
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from devices.card_keys import BadSignature, CardKey, KeyKind, UnsupportedKey
from kiosk.application.canonical import encode

__all__ = [
    "APPLICATION_TYP",
    "MAX_JWS_BYTES",
    "STATUS_TYP",
    "CardRegistry",
    "NotSigned",
    "SignedByCard",
    "UnsupportedKey",
    "algorithm_of",
    "assemble",
    "check",
    "signing_input",
    "verify",
]

APPLICATION_TYP = "mynapoint-application+jws"
"""`typ` of a signed application."""
STATUS_TYP = "mynapoint-status+jws"
"""`typ` of a signed status query."""

MAX_JWS_BYTES = 48 * 1024
"""Most bytes of a compact JWS."""
_MAX_HEADER_BYTES = 8 * 1024
_PIECE, _ENCODED_PIECE = 300, 400
"""Bytes that are encoded or decoded at once. CPython does that to more than 512 bytes in a buffer that it resizes
afterwards, and the allocator may leave the old buffer, with what a person typed, in freed memory (docs/security.md)."""
_ALGORITHMS = {KeyKind.RSA: "RS256", KeyKind.P384: "ES384"}
_JOSE_KEYS: dict[KeyKind, type[RSAKey] | type[ECKey]] = {KeyKind.RSA: RSAKey, KeyKind.P384: ECKey}


class NotSigned(ValueError):
    """The bytes are not a JWS by that certificate's key in the only accepted form."""


class CardRegistry(jose.JWSRegistry):
    """joserfc's registry with larger limits for the `x5c` header (512 bytes by default) and the payload."""

    max_header_length = _MAX_HEADER_BYTES
    max_payload_length = MAX_JWS_BYTES


@dataclass(frozen=True, slots=True)
class SignedByCard:
    """The payload of a verified JWS, and the certificate of its key. Trust in the certificate is a separate check."""

    payload: bytes
    certificate_der: bytes

    def __repr__(self) -> str:
        return "SignedByCard()"


def algorithm_of(certificate_der: bytes) -> str:
    """The JWS algorithm for this certificate's key: RS256, or ES384 for the next generation. Raises UnsupportedKey."""
    return _ALGORITHMS[CardKey.of_certificate(certificate_der).kind]


def signing_input(payload: bytes, certificate_der: bytes, typ: str) -> bytes:
    """`BASE64URL(header) . BASE64URL(payload)`: the bytes that the card signs. Raises UnsupportedKey."""
    header = {
        "alg": algorithm_of(certificate_der),
        "typ": typ,
        "x5c": [base64.b64encode(certificate_der).decode()],
    }
    return _encoded(encode(header)) + b"." + _encoded(payload)


def assemble(signing_input: bytes, signature: bytes) -> bytes:
    """The compact JWS of a signing input and a signature in the form of JOSE. Verifies nothing: see `check`."""
    return signing_input + b"." + _encoded(signature)


def check(jws: bytes, certificate_der: bytes) -> bytes:
    """The payload, if exactly this JWS was signed with the key of exactly this certificate. Raises NotSigned.

    Header and encoding must be those of `signing_input`, so any altered byte is refused.
    """
    if len(jws) > MAX_JWS_BYTES:
        raise NotSigned("the signed document is too large")
    protected, payload, signature = _parts(jws)
    header = _header(protected)
    expected = signing_input(payload, certificate_der, header.typ)
    if assemble(expected, signature) != jws:
        raise NotSigned("the signed document is not encoded as it must be, or names another certificate")
    try:
        CardKey.of_certificate(certificate_der).verify(signature, expected)
    except BadSignature:
        raise NotSigned("the signature does not verify") from None
    return payload


def verify(jws: bytes, typ: str) -> SignedByCard:
    """Upstream's side: verify with joserfc, with the certificate that the JWS carries. Raises NotSigned."""
    if len(jws) > MAX_JWS_BYTES:
        raise NotSigned("the signed document is too large")
    protected, payload, _ = _parts(jws)
    header = _header(protected)
    if header.typ != typ:
        raise NotSigned("the signed document is of another type")
    try:
        certificate_der = base64.b64decode(header.x5c[0], validate=True)
        card_key = CardKey.of_certificate(certificate_der)
        public = card_key.public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        key = _JOSE_KEYS[card_key.kind].import_key(public)
        jose.deserialize_compact(jws, key, registry=CardRegistry(algorithms=[_ALGORITHMS[card_key.kind]]))
    except (JoseError, ValueError) as error:
        raise NotSigned("the signature does not verify") from error
    return SignedByCard(payload=payload, certificate_der=certificate_der)


class _Header(BaseModel):
    """Exactly these three parameters; `x5c` has the certificate alone, without its issuers."""

    model_config = ConfigDict(strict=True, extra="forbid", hide_input_in_errors=True)

    alg: str
    typ: str
    x5c: list[str] = Field(min_length=1, max_length=1)


def _header(protected: bytes) -> _Header:
    try:
        header = _Header.model_validate_json(protected)
    except ValidationError:
        raise NotSigned("the header of the signed document is malformed") from None
    if encode(header.model_dump()) != protected:
        raise NotSigned("the header of the signed document is not in canonical form")
    return header


def _parts(jws: bytes) -> tuple[bytes, bytes, bytes]:
    match [_decoded(part) for part in jws.split(b".", 3)]:
        case [protected, payload, signature]:
            return protected, payload, signature
        case _:
            raise NotSigned("a compact JWS has three parts")


def _encoded(data: bytes) -> bytes:
    pieces = (base64.urlsafe_b64encode(data[at : at + _PIECE]) for at in range(0, len(data), _PIECE))
    return b"".join(pieces).rstrip(b"=")


def _decoded(part: bytes) -> bytes:
    """Decode base64url without padding, in its only form: unused bits of the last character are zero. Raises
    NotSigned.
    """
    padded = part + b"=" * (-len(part) % 4)
    pieces = (padded[at : at + _ENCODED_PIECE] for at in range(0, len(padded), _ENCODED_PIECE))
    try:
        data = b"".join(base64.b64decode(piece, altchars=b"-_", validate=True) for piece in pieces)
    except (binascii.Error, ValueError):
        raise NotSigned("the signed document is not base64url") from None
    if _encoded(data) != part:
        raise NotSigned("the signed document is not base64url in canonical form")
    return data
