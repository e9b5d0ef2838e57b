"""Parses certificates of cards and their authorities that do not follow the standards exactly.

Certificates of real authorities carry what a strict parser refuses: `critical` encoded as FALSE, a notice in Latin-1
or Shift-JIS, `@` in a PrintableString, an authority key identifier with an issuer and no serial number. This program
uses none of these. `load` gives the strict parser the certificate unchanged; if that fails, a copy without names,
notices, and extensions that are neither critical nor used here. Only fields of the copy are read; the signature is
verified over the original bytes, see `Outline`.
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
    # Warnings about three-letter country names and serials that are not positive are errors where warnings are raised.
    UserWarning,
)
"""Exceptions of the parser for bytes that are no certificate."""

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
"""Hash of each accepted signature algorithm, by OID: RSA (PKCS #1 v1.5) and ECDSA."""


class NotDer(ValueError):
    """The bytes are no DER object of the expected form. The message says what was expected, and no value."""


class UnreadableExtension(ValueError):
    """An extension does not have its required form; the message is the parser's."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A certificate, parsed only as far as its signature needs. Parts are DER, unchanged."""

    signed: bytes = field(repr=False)
    """The signed part (tbsCertificate)."""
    algorithm: bytes
    signature: bytes = field(repr=False)
    issuer: bytes = field(repr=False)
    subject: bytes = field(repr=False)
    parts: tuple[bytes, ...] = field(repr=False)
    """Parts of `signed`: serial number, algorithm, issuer, validity, subject, key, then the optional ones."""

    @classmethod
    def of(cls, der: bytes) -> "Outline":
        """Parse a DER certificate. Raises NotDer."""
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
        """Whether the signature over the original bytes verifies with the key of `anchor`, which has the issuer's
        name.
        """
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
        """The certificate with the same key, validity and usage, without names and notices. Raises NotDer."""
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
    """A parsed certificate. `outline` is set where the original had to be simplified first: then `certificate` has
    neither names nor the signed bytes.
    """

    der: bytes = field(repr=False)
    """The original bytes."""
    certificate: x509.Certificate = field(repr=False)
    outline: Outline | None = None


def load(der: bytes) -> Loaded:
    """Parse a DER certificate. Raises one of `PARSER_ERRORS`, about the original bytes."""
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
    """The parser's certificate, with the parts that it otherwise parses lazily."""
    certificate = x509.load_der_x509_certificate(der)
    try:
        _ = certificate.extensions
    except PARSER_ERRORS as error:
        raise UnreadableExtension(str(error)) from error
    _ = certificate.issuer, certificate.not_valid_before_utc, certificate.not_valid_after_utc
    return certificate


def _plain(extension: bytes) -> bytes | None:
    """An extension reduced to the fields used here; None for an extension that is neither critical nor used."""
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
    """Certificate policies without their qualifiers (URL of the policy, notices in any character set)."""
    policies = (_children(policy, _SEQUENCE)[0] for policy in _children(value, _SEQUENCE))
    return _made(_SEQUENCE, b"".join(_made(_SEQUENCE, identifier) for identifier in policies))


def _key_identifier(value: bytes) -> bytes:
    """The authority key identifier without the issuer and serial number of the authority's certificate."""
    return _made(_SEQUENCE, b"".join(part for part in _children(value, _SEQUENCE) if part[0] == _KEY_IDENTIFIER))


def _oid(encoded: bytes) -> str:
    """An OID in dotted form, if its first two arcs are 0.0 to 2.39."""
    content = _content(encoded, _OID)
    arcs, number = [content[0] // 40, content[0] % 40] if content else [0, 0], 0
    for byte in content[1:]:
        number = number << 7 | byte & 0x7F
        if not byte & 0x80:
            arcs.append(number)
            number = 0
    return ".".join(map(str, arcs))


def _content(encoded: bytes, tag: int) -> bytes:
    """The content of one object with this tag. Raises NotDer."""
    if encoded[:1] != bytes((tag,)):
        raise NotDer(f"an object of tag {tag:#04x}")
    content, rest = _split(encoded)
    if rest:
        raise NotDer("nothing behind an object")
    return encoded[len(encoded) - len(content) :]


def _children(encoded: bytes, tag: int) -> list[bytes]:
    """The objects inside one object with this tag, each with its header; at least one. Raises NotDer."""
    inner, found = _content(encoded, tag), []
    while inner:
        _, rest = _split(inner)
        found.append(inner[: len(inner) - len(rest)])
        inner = rest
    if not found:
        raise NotDer("something in an object")
    return found


def _split(encoded: bytes) -> tuple[bytes, bytes]:
    """The content of the first object, and the bytes after it. Lengths must be in DER's only form. Raises NotDer."""
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
