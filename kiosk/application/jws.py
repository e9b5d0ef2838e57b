"""A compact JWS (RFC 7515) whose signature the card makes; `x5c` carries the card's certificate.

The terminal checks the card's signature with the certificate of this very visit before it uses it; upstream checks with
any JOSE library. This is a signature with the *authentication* key: proof of presence and consent.
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
STATUS_TYP = "mynapoint-status+jws"

MAX_JWS_BYTES = 48 * 1024
_MAX_HEADER_BYTES = 8 * 1024
_ALGORITHMS = {KeyKind.RSA: "RS256", KeyKind.P384: "ES384"}
_JOSE_KEYS: dict[KeyKind, type[RSAKey] | type[ECKey]] = {KeyKind.RSA: RSAKey, KeyKind.P384: ECKey}


class NotSigned(ValueError):
    """This is not what that certificate's card signed, in the only form in which it may come."""


class CardRegistry(jose.JWSRegistry):
    """joserfc with room for an `x5c` header (512 bytes by default), and nothing else loosened."""

    max_header_length = _MAX_HEADER_BYTES
    max_payload_length = MAX_JWS_BYTES


@dataclass(frozen=True, slots=True)
class SignedByCard:
    """What a JWS says and the certificate whose key signed it. That the certificate may be trusted is another check."""

    payload: bytes
    certificate_der: bytes

    def __repr__(self) -> str:
        return "SignedByCard()"


def algorithm_of(certificate_der: bytes) -> str:
    """The JWS algorithm for this certificate's key: RS256, or ES384 for the next generation. Raises UnsupportedKey."""
    return _ALGORITHMS[CardKey.of_certificate(certificate_der).kind]


def signing_input(payload: bytes, certificate_der: bytes, typ: str) -> bytes:
    """`BASE64URL(header) . BASE64URL(payload)`: the bytes whose digest the card signs. Raises UnsupportedKey."""
    header = {
        "alg": algorithm_of(certificate_der),
        "typ": typ,
        "x5c": [base64.b64encode(certificate_der).decode()],
    }
    return _encoded(encode(header)) + b"." + _encoded(payload)


def assemble(signing_input: bytes, signature: bytes) -> bytes:
    """The compact JWS from what was to be signed and the signature as JOSE has it. Nothing is checked: see `check`."""
    return signing_input + b"." + _encoded(signature)


def check(jws: bytes, certificate_der: bytes) -> bytes:
    """The payload, if exactly this JWS was signed by the key of exactly this certificate. Raises NotSigned.

    Header and encoding must be those of `signing_input`: no byte can be altered without being refused.
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
    """Upstream's side: check the signature by the certificate the JWS brings, with joserfc. Raises NotSigned."""
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
    """Nothing but these three; the certificate alone, without its issuers."""

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
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def _decoded(part: bytes) -> bytes:
    """Base64url without padding, in its one form: spare bits of the last character must be zero."""
    try:
        data = base64.b64decode(part + b"=" * (-len(part) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise NotSigned("the signed document is not base64url") from None
    if _encoded(data) != part:
        raise NotSigned("the signed document is not base64url in canonical form")
    return data
