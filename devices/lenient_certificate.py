"""A card's certificate, or its authority's, read although it is not quite as the standards have it.

Certificates of real authorities carry what a strict parser refuses: `critical` written out as FALSE, a notice in
Latin-1 or Shift-JIS, `@` in a PrintableString, an authority key identifier with an issuer and no serial number. None of
that is of any use here. `load` gives the strict parser the certificate as it is; if that fails, a copy without names,
notices, and extensions that are neither critical nor looked at. The copy is only read: the signature is over the
bytes as they came, see `Outline`.
"""

from dataclasses import dataclass, field
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

PARSER_ERRORS: Final = (
    ValueError,
    TypeError,
    UnsupportedAlgorithm,
    x509.InvalidVersion,
    x509.DuplicateExtension,
    x509.UnsupportedGeneralNameType,
    # Names with a country of three letters, serials that are not positive: errors where warnings are, and some day.
    UserWarning,
)
"""What the parser raises for bytes that are no certificate."""

_BOOLEAN, _BIT_STRING, _OCTET_STRING, _OID, _SEQUENCE = 0x01, 0x03, 0x04, 0x06, 0x30
_VERSION, _EXTENSIONS, _KEY_IDENTIFIER = 0xA0, 0xA3, 0x80
_LONG_FORM = 0x80
_MOST_LENGTH_BYTES = 2
_TRUE = b"\xff"
_POLICIES, _AUTHORITY_KEY = "2.5.29.32", "2.5.29.35"
_LOOKED_AT: Final = frozenset({"2.5.29.14", "2.5.29.15", "2.5.29.19", _POLICIES, _AUTHORITY_KEY, "2.5.29.37"})
"""Subject key identifier, key usage, basic constraints, policies, authority key identifier, extended key usage."""
_HASHES: Final = {
    "1.2.840.113549.1.1.11": hashes.SHA256(),
    "1.2.840.113549.1.1.12": hashes.SHA384(),
    "1.2.840.113549.1.1.13": hashes.SHA512(),
    "1.2.840.10045.4.3.2": hashes.SHA256(),
    "1.2.840.10045.4.3.3": hashes.SHA384(),
    "1.2.840.10045.4.3.4": hashes.SHA512(),
}
"""Signature algorithms: RSA (PKCS #1 v1.5) and ECDSA."""


class NotDer(ValueError):
    """These bytes are no DER object of the expected form. The message says what was expected, and no value."""


class UnreadableExtension(ValueError):
    """One of the extensions is not as it must be; in the parser's words."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A certificate taken apart no further than its signature needs. Parts are DER, as they came."""

    signed: bytes = field(repr=False)
    """What the signature is over (tbsCertificate)."""
    algorithm: bytes
    signature: bytes = field(repr=False)
    issuer: bytes = field(repr=False)
    subject: bytes = field(repr=False)
    parts: tuple[bytes, ...] = field(repr=False)
    """Of `signed`: serial number, algorithm, issuer, validity, subject, key, then what is optional."""

    @classmethod
    def of(cls, der: bytes) -> "Outline":
        """Raises NotDer."""
        signed, algorithm, signature = _exactly(_children(der, _SEQUENCE), 3)
        parts = _children(signed, _SEQUENCE)
        if len(parts) < 7 or parts[0][0] != _VERSION:  # noqa: PLR2004 - RFC 5280 4.1
            raise NotDer("a certificate of version 3")
        if parts[2] != algorithm:
            raise NotDer("the same algorithm inside and outside")
        bits = _content(signature, _BIT_STRING)
        if bits[:1] != b"\0":
            raise NotDer("a signature of whole bytes")
        return cls(signed, algorithm, bits[1:], parts[3], parts[5], tuple(parts[1:]))

    def issued_by(self, anchor: "Loaded") -> bool:
        """Whether the authority of this name signed exactly these bytes."""
        if Outline.of(anchor.der).subject != self.issuer:
            return False
        digest = _HASHES.get(_oid(_children(self.algorithm, _SEQUENCE)[0]))
        try:
            match anchor.certificate.public_key():
                case rsa.RSAPublicKey() as key if digest:
                    key.verify(self.signature, self.signed, padding.PKCS1v15(), digest)
                case ec.EllipticCurvePublicKey() as key if digest:
                    key.verify(self.signature, self.signed, ec.ECDSA(digest))
                case _:
                    return False
        except (InvalidSignature, ValueError, UnsupportedAlgorithm):
            return False
        return True

    def without_what_is_not_looked_at(self) -> bytes:
        """A certificate that says the same of key, time and use, and nothing of names and notices. Raises NotDer."""
        serial, algorithm, _issuer, validity, _subject, key, *_unique, extensions = self.parts
        if extensions[0] != _EXTENSIONS:
            raise NotDer("extensions")
        (listed,) = _exactly(_children(extensions, _EXTENSIONS), 1)
        kept = b"".join(filter(None, map(_plain, _children(listed, _SEQUENCE))))
        nobody = _made(_SEQUENCE, b"")
        version = _made(_VERSION, b"\x02\x01\x02")
        extended = _made(_EXTENSIONS, _made(_SEQUENCE, kept))
        signed = _made(_SEQUENCE, version + serial + algorithm + nobody + validity + nobody + key + extended)
        return _made(_SEQUENCE, signed + algorithm + _made(_BIT_STRING, b"\0" + self.signature))


@dataclass(frozen=True, slots=True)
class Loaded:
    """A certificate as the strict parser has it. `outline` comes with one that had to be made plain first: then the
    parser's certificate has neither names nor the signed bytes."""

    der: bytes = field(repr=False)
    """As it came."""
    certificate: x509.Certificate = field(repr=False)
    outline: Outline | None = None


def load(der: bytes) -> Loaded:
    """Raises one of `PARSER_ERRORS`, about the bytes as they came."""
    try:
        return Loaded(der, _parsed(der))
    except PARSER_ERRORS:
        try:
            outline = Outline.of(der)
            return Loaded(der, _parsed(outline.without_what_is_not_looked_at()), outline)
        except PARSER_ERRORS:
            pass
        raise


def _parsed(der: bytes) -> x509.Certificate:
    """With all parts that the parser leaves for later."""
    certificate = x509.load_der_x509_certificate(der)
    try:
        _ = certificate.extensions
    except PARSER_ERRORS as error:
        raise UnreadableExtension(str(error)) from error
    _ = certificate.issuer, certificate.not_valid_before_utc, certificate.not_valid_after_utc
    return certificate


def _plain(extension: bytes) -> bytes | None:
    """The extension without what nobody looks at; None for one that nobody looks at, unless it is critical."""
    identifier, *middle, value = _children(extension, _SEQUENCE)
    name = _oid(identifier)
    if len(middle) > 1 or (middle and _content(middle[0], _BOOLEAN) not in (b"\0", _TRUE)):
        raise NotDer("an extension's critical as DER has it")
    critical = bool(middle) and _content(middle[0], _BOOLEAN) == _TRUE
    if name not in _LOOKED_AT and not critical:
        return None
    if name == _POLICIES:
        value = _made(_OCTET_STRING, _policies(_content(value, _OCTET_STRING)))
    if name == _AUTHORITY_KEY:
        value = _made(_OCTET_STRING, _key_identifier(_content(value, _OCTET_STRING)))
    return _made(_SEQUENCE, identifier + (middle[0] if critical else b"") + value)


def _policies(value: bytes) -> bytes:
    """Without their qualifiers: where to read the policy, and notices in whatever character set."""
    policies = (_children(policy, _SEQUENCE)[0] for policy in _children(value, _SEQUENCE))
    return _made(_SEQUENCE, b"".join(_made(_SEQUENCE, identifier) for identifier in policies))


def _key_identifier(value: bytes) -> bytes:
    """Without the issuer and serial number of the authority's own certificate."""
    return _made(_SEQUENCE, b"".join(part for part in _children(value, _SEQUENCE) if part[0] == _KEY_IDENTIFIER))


def _oid(encoded: bytes) -> str:
    """Dotted, of an identifier whose first two arcs are 0.0 to 2.39."""
    content = _content(encoded, _OID)
    arcs, number = [content[0] // 40, content[0] % 40] if content else [0, 0], 0
    for byte in content[1:]:
        number = number << 7 | byte & 0x7F
        if not byte & 0x80:
            arcs.append(number)
            number = 0
    return ".".join(map(str, arcs))


def _content(encoded: bytes, tag: int) -> bytes:
    """What is in the one object of this tag. Raises NotDer."""
    if encoded[:1] != bytes((tag,)):
        raise NotDer(f"an object of tag {tag:#04x}")
    content, rest = _split(encoded)
    if rest:
        raise NotDer("nothing behind an object")
    return encoded[len(encoded) - len(content) :]


def _children(encoded: bytes, tag: int) -> list[bytes]:
    """The objects in the one object of this tag, each whole; at least one. Raises NotDer."""
    inner, found = _content(encoded, tag), []
    while inner:
        _, rest = _split(inner)
        found.append(inner[: len(inner) - len(rest)])
        inner = rest
    if not found:
        raise NotDer("something in an object")
    return found


def _split(encoded: bytes) -> tuple[bytes, bytes]:
    """The content of the first object, and what follows it. Lengths in their one form. Raises NotDer."""
    if len(encoded) < 2:  # noqa: PLR2004 - tag and length
        raise NotDer("tag and length")
    begin, length = 2, encoded[1]
    if length >= _LONG_FORM:
        width = length - _LONG_FORM
        begin += width
        length = int.from_bytes(encoded[2:begin])
        if not 0 < width <= _MOST_LENGTH_BYTES or length < max(_LONG_FORM, 1 << 8 * (width - 1)):
            raise NotDer("the shortest length")
    content = encoded[begin : begin + length]
    if len(content) != length:
        raise NotDer("as many bytes as a length says")
    return content, encoded[begin + length :]


def _made(tag: int, content: bytes) -> bytes:
    length = len(content)
    if length < _LONG_FORM:
        return bytes((tag, length)) + content
    width = (length.bit_length() + 7) // 8
    return bytes((tag, _LONG_FORM | width)) + length.to_bytes(width) + content


def _exactly(parts: list[bytes], count: int) -> list[bytes]:
    if len(parts) != count:
        raise NotDer(f"{count} parts")
    return parts
