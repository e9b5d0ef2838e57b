"""Making a terminal known to upstream: key, certificate request, certificate, upstream's keys.

Every step can be cut by a power failure and the same command run again: the key is made once, upstream answers the same
code from the same key with the same terminal id, and the identity counts only when its last file is written.
"""

import http.client
import ssl
from collections.abc import Callable
from datetime import datetime
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from kiosk.errors import KioskError
from kiosk.station.atomic_files import remove_durably
from kiosk.station.device_key import device_key
from kiosk.station.identity import (
    Identity,
    IdentityFiles,
    IdentityRecord,
    fingerprint,
    load_identity,
    save_identity,
)
from kiosk.upstream.client import send_enrolment
from kiosk.upstream.contract import EnrolmentRequest
from kiosk.upstream.enrolment_code import EnrolmentCode, parse_code
from kiosk.upstream.errors import IdentityRefused, Refused, UpstreamError
from kiosk.upstream.transport import Limits, Transport

CA_BYTES = 16_384
"""Longest CA certificate (PEM) that is read before anything is known about the peer."""


def enrol(
    code: str,
    url: str,
    state_dir: Path,
    now: datetime,
    limits: Limits | None = None,
    *,
    admit: Callable[[str], None] = lambda _: None,
) -> Identity:
    """Enrol this terminal with the upstream at `url` and return its identity.

    `code` as upstream's operator gave it (see `enrolment_code`). `admit` gets the terminal id that upstream gives,
    before anything of the identity changes, and may raise. Repeatable. Raises KioskError with what to do.
    """
    parsed = parse_code(code)
    ca_pem = fetch_ca(url, parsed, limits or Limits())
    key_file = IdentityFiles.below(state_dir).key
    made = not key_file.exists()
    key = device_key(key_file)
    transport = Transport(url, ca_pem, None, limits=limits)
    try:
        answer = send_enrolment(transport, EnrolmentRequest(secret=parsed.secret_token, csr=certificate_request(key)))
    except (Refused, IdentityRefused):
        raise KioskError(
            "upstream does not accept this enrolment code: it is used, expired or unknown; get a new one"
        ) from None
    except UpstreamError as error:
        raise KioskError(f"enrolment did not finish: {error}; run the same command again") from None
    finally:
        transport.close()
    try:
        admit(answer.kiosk_id)
    except KioskError:
        if made:  # it is that of a terminal that nobody wants; a code for another one takes a new key
            remove_durably(key_file)
        raise
    record = IdentityRecord(
        url=url.rstrip("/"),
        kiosk_id=answer.kiosk_id,
        audience=answer.audience,
        ca_pem=ca_pem,
        receipt_keys=answer.receipt_keys,
        sealing_keys=answer.sealing_keys,
    )
    save_identity(state_dir, record, answer.certificate)
    return load_identity(state_dir, now)


def fetch_ca(url: str, code: EnrolmentCode, limits: Limits) -> str:
    """Upstream's CA certificate (PEM) from a peer that nothing is known about yet.

    What it sends counts only if it has the hash that is in the code; nothing of ours is sent before that.
    """
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname:
        raise KioskError(f"upstream.url must be an https address, not {url!r}")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    connection = http.client.HTTPSConnection(parts.hostname, parts.port, timeout=limits.connect, context=context)
    try:
        connection.request("GET", f"/v1/trust-anchors/{code.ca_sha256.hex()}")
        response = connection.getresponse()
        content = response.read(CA_BYTES) if response.status == HTTPStatus.OK else b""
    except (OSError, http.client.HTTPException) as error:
        raise KioskError(
            f"no upstream answers at {url} ({type(error).__name__}); check the network and upstream.url"
        ) from None
    finally:
        connection.close()
    try:
        certificate = x509.load_pem_x509_certificate(content)
    except ValueError:
        certificate = None
    if certificate is None or fingerprint(certificate) != code.ca_sha256:
        raise KioskError(
            f"the server at {url} is not the upstream that this enrolment code belongs to; "
            "check upstream.url and the code, and that nothing intercepts the connection"
        )
    return certificate.public_bytes(Encoding.PEM).decode("ascii")


def certificate_request(key: ec.EllipticCurvePrivateKey) -> str:
    """A PKCS #10 request. Its subject says nothing: upstream decides who the terminal is."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "new terminal")])
    request = x509.CertificateSigningRequestBuilder().subject_name(subject).sign(key, hashes.SHA256())
    return request.public_bytes(Encoding.PEM).decode("ascii")
