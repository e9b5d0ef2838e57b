"""Making a terminal known to upstream: key, certificate request, certificate, upstream's keys.

Every step can be cut by a power failure and the same command run again: the key is made once, upstream answers the same
code from the same key with the same terminal id, and the identity counts only when its last file is written.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from kiosk.errors import KioskError
from kiosk.station.atomic_files import remove_durably
from kiosk.station.clock import RELEASED, UNTIL
from kiosk.station.device_key import device_key
from kiosk.station.identity import (
    Identity,
    IdentityFiles,
    IdentityRecord,
    fingerprint,
    load_identity,
    save_identity,
)
from kiosk.station.last_known_time import LastKnownTime
from kiosk.upstream.client import send_enrolment
from kiosk.upstream.connection.call import Limits
from kiosk.upstream.connection.route import Route
from kiosk.upstream.connection.tls import pinned_context, unpinned_context
from kiosk.upstream.contract import EnrolmentRequest
from kiosk.upstream.enrolment_code import EnrolmentCode, parse_code
from kiosk.upstream.errors import BadAnswer, IdentityRefused, Refused, TryLater, UpstreamError, asks_to_try_later
from kiosk.upstream.transport import Transport
from kiosk.upstream.unproven_time import date_of

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
    proxy: str = "",
    tolerance: float = 300,
) -> Identity:
    """Enrol this terminal with the upstream at `url` and return its identity.

    `code` as upstream's operator gave it (see `enrolment_code`). `admit` gets the terminal id that upstream gives,
    before anything of the identity changes, and may raise. `tolerance`: seconds by which `now` and upstream's time may
    differ; with more the terminal could serve nobody, and the code is not used. Repeatable. Raises KioskError with what
    to do.
    """
    parsed = parse_code(code)
    refuse_wrong_clock(now)
    route, limits = Route(url, proxy), limits or Limits()
    authority, told = fetch_ca(route, parsed, limits)
    refuse_wrong_clock(now, authority)
    _refuse_other_time(now, told, timedelta(seconds=tolerance))
    ca_pem = authority.public_bytes(Encoding.PEM).decode("ascii")
    key_file = IdentityFiles.below(state_dir).key
    made = not key_file.exists()
    key = device_key(key_file)
    transport = Transport(route, pinned_context(ca_pem, None), limits=limits)
    try:
        answer = send_enrolment(transport, EnrolmentRequest(secret=parsed.secret_token, csr=certificate_request(key)))
    except (Refused, IdentityRefused):
        raise KioskError(
            "upstream does not accept this enrolment code: it is used, expired or unknown; get a new one"
        ) from None
    except UpstreamError as error:
        raise KioskError(f"enrolment did not finish: {error}; {_then_again(error)}") from None
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
    identity = load_identity(state_dir, now)
    LastKnownTime(state_dir).note_at_least(identity.not_before)  # from here on a clock that is before it was put back
    return identity


def fetch_ca(route: Route, code: EnrolmentCode, limits: Limits) -> tuple[x509.Certificate, datetime | None]:
    """Upstream's CA certificate from a peer that nothing is known about yet, and the time that it says it is.

    The certificate counts only if it has the hash that is in the code; nothing of ours is sent before that. The time
    (aware, or None) is without proof. Raises KioskError.
    """
    if route.way is None:
        raise KioskError(f"upstream.url must be an https address, not {route.url!r}; correct it in the settings")
    transport = Transport(route, unpinned_context(), limits=replace(limits, body=CA_BYTES))
    try:
        answer = transport.send("GET", f"/v1/trust-anchors/{code.ca_sha256.hex()}")
        if asks_to_try_later(answer.status):
            raise TryLater(answer.status)
        certificate, told = x509.load_pem_x509_certificate(answer.body), date_of(answer)
    except (BadAnswer, ValueError):
        certificate, told = None, None
    except UpstreamError as error:
        raise KioskError(f"no upstream answers at {route.url}: {error}; {_then_again(error)}") from None
    finally:
        transport.close()
    if certificate is None or fingerprint(certificate) != code.ca_sha256:
        raise KioskError(
            f"the server at {route.url} is not the upstream that this enrolment code belongs to; "
            "check upstream.url and the code, and that nothing intercepts the connection"
        )
    return certificate, told


def refuse_wrong_clock(now: datetime, authority: x509.Certificate | None = None) -> None:
    """Raises KioskError if `now` cannot be: by this software's release, or by the time of upstream's `authority`.

    A certificate that is judged by a wrong clock is refused as if it were at fault itself.
    """
    begins, ends, whose = RELEASED, UNTIL, "this software"
    if authority is not None:
        begins, ends, whose = authority.not_valid_before_utc, authority.not_valid_after_utc, "upstream's authority"
    if not begins <= now <= ends:
        raise KioskError(
            f"this terminal's clock says {now:%Y-%m-%d %H:%M} UTC, but {whose} is of {begins:%Y-%m-%d} and good to "
            f"{ends:%Y-%m-%d}; set the clock (timedatectl), then run the same command again"
        )


def _refuse_other_time(now: datetime, told: datetime | None, tolerance: timedelta) -> None:
    """Raises KioskError if upstream's server says that it is another time than `now`.

    The certificate that it is about to issue would have begun or ended by another clock than the one it is used by.
    """
    if told is None or abs(now - told) <= tolerance:
        return
    raise KioskError(
        f"this terminal's clock says {now:%Y-%m-%d %H:%M} UTC, and upstream's server {told:%Y-%m-%d %H:%M} UTC; "
        "the code was not used: set the clock (sudo timedatectl set-ntp true), then run the same command again, or if "
        "the clock is right tell upstream's operator"
    )


def _then_again(error: UpstreamError) -> str:
    return f"{error.remedy.replace('; ', ', ')}, then run the same command again"


def certificate_request(key: ec.EllipticCurvePrivateKey) -> str:
    """A PKCS #10 request. Its subject says nothing: upstream decides who the terminal is."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "new terminal")])
    request = x509.CertificateSigningRequestBuilder().subject_name(subject).sign(key, hashes.SHA256())
    return request.public_bytes(Encoding.PEM).decode("ascii")
