"""Reads certificates in the forms in which authorities and mail programs distribute them.

PEM with any of its labels, DER, bare base64, PKCS #7 (.p7b), each also as UTF-16 or with a byte order mark or blank
lines around it. For a PKCS #12 file, a private key and a web page the error says what the file is.
"""

import base64
import binascii
import re
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

from devices.lenient_certificate import PARSER_ERRORS, Loaded, load
from kiosk.errors import KioskError
from kiosk.given_files import as_text, read_file

FETCH_AGAIN = "fetch the authority's certificate again (PEM or DER)"
"""End of most errors here."""

_PEM = re.compile(r"-----BEGIN ([A-Z0-9# ]+)-----\s*([A-Za-z0-9+/=\s]*?)-----END \1-----")
_QUOTED = re.compile(r"^(?:> ?)+", re.MULTILINE)
_CERTIFICATE_LABELS = {"CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE"}
_PKCS7_LABELS = {"PKCS7", "PKCS #7 SIGNED DATA", "CMS"}
_SEQUENCE = 0x30
_LONG_FORM = 0x80


def read_certificates(file: Path) -> tuple[Loaded, ...]:
    """The certificates in `file`, at least one, parsed as leniently as those of cards.

    Raises `KioskError` with what the file is instead and what to do.
    """
    raw = read_file(file)
    if raw[:1] == bytes([_SEQUENCE]):
        return _of_der(raw, file)
    return _of_text(as_text(raw, str(file)), file)


def _of_text(text: str, file: Path) -> tuple[Loaded, ...]:
    """Certificates in text: PEM, perhaps quoted by a mail program, or base64 of DER or of PEM."""
    text = _QUOTED.sub("", text).strip()
    blocks = _PEM.findall(text)
    if blocks:
        return tuple(certificate for label, body in blocks for certificate in _of_pem(label, body, file))
    if text[:1] == "<":
        raise KioskError(f"{file}: is a web page, not a certificate; {FETCH_AGAIN}")
    if not text:
        raise KioskError(f"{file}: is empty; {FETCH_AGAIN}")
    decoded = _decoded(text, file)
    if decoded.startswith(b"-----BEGIN ") and decoded.isascii():
        return _of_text(decoded.decode(), file)
    return _of_der(decoded, file)


def _of_pem(label: str, body: str, file: Path) -> tuple[Loaded, ...]:
    if label not in _CERTIFICATE_LABELS | _PKCS7_LABELS:
        raise KioskError(f"{file}: holds a {label}, not only certificates; {FETCH_AGAIN}")
    return _of_der(_decoded(body, file), file)


def _of_der(der: bytes, file: Path) -> tuple[Loaded, ...]:
    """The certificate in `der`, or those of a PKCS #7 structure. OpenSSL's trust settings behind a certificate are
    dropped.
    """
    element = _first_element(der)
    try:
        return (load(element),)
    except PARSER_ERRORS as error:
        reason = str(error)
    try:
        certificates = tuple(
            load(each.public_bytes(Encoding.DER)) for each in pkcs7.load_der_pkcs7_certificates(element)
        )
    except PARSER_ERRORS:
        certificates = ()
    if not certificates:
        # Among these forms only a PKCS #12 file begins with version 3.
        if re.match(rb"\x30.{1,5}\x02\x01\x03\x30", element, re.DOTALL):
            raise KioskError(f"{file}: is a PKCS #12 file; export the certificate alone, without a key")
        raise KioskError(f"{file}: not a certificate ({_one_line(reason)}); {FETCH_AGAIN}")
    return certificates


def _first_element(der: bytes) -> bytes:
    """The first DER element of `der`; all of `der` if it is none."""
    if der[:1] != bytes([_SEQUENCE]) or len(der) == 1:
        return der
    size = der[1]
    start = 2
    if size & _LONG_FORM:
        digits = size & ~_LONG_FORM
        start += digits
        size = int.from_bytes(der[2:start])
    return der[: start + size]


def _decoded(text: str, file: Path) -> bytes:
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        raise KioskError(f"{file}: not a certificate in PEM or DER, nor its base64; {FETCH_AGAIN}") from None


def _one_line(text: str) -> str:
    return " ".join(text.split())[:120]
