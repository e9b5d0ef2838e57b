"""Enrols a terminal with upstream: key, certificate request, certificate, upstream's keys.

Every step may be interrupted by a power cut and the same command run again: the key is made once, upstream answers the
same code from the same key with the same terminal id, and the identity is valid only when its last file is written.
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
from kiosk.station.device_certificate import pem_certificate
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
"""Longest CA certificate (PEM) that is read from the peer, which is not authenticated yet."""


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

    `code` is from upstream's operator (see `enrolment_code`). `admit` is called with the terminal id that upstream
    gives, before anything of the identity changes, and may raise. `tolerance`: allowed difference in seconds of `now`
    and upstream's time; beyond it the terminal could not serve anybody, and the code is not used. Repeatable. Raises
    KioskError with what to do.
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
        if made:  # the enrolment was refused: another code needs a new key
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
    LastKnownTime(state_dir).note_at_least(identity.not_before)  # an earlier time now means a clock that was set back
    return identity


def fetch_ca(route: Route, code: EnrolmentCode, limits: Limits) -> tuple[x509.Certificate, datetime | None]:
    """Upstream's CA certificate from an unauthenticated peer, and the peer's time.

    The certificate is accepted only with the hash in the code; no secret is sent before that. The time (aware, or None)
    is not authenticated. Raises KioskError.
    """
    if route.way is None:
        raise KioskError(f"upstream.url must be an https address, not {route.url!r}; correct it in the settings")
    transport = Transport(route, unpinned_context(), limits=replace(limits, body=CA_BYTES))
    try:
        answer = transport.send("GET", f"/v1/trust-anchors/{code.ca_sha256.hex()}")
        if asks_to_try_later(answer.status):
            raise TryLater(answer.status)
        certificate, told = pem_certificate(answer.body), date_of(answer)
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
    """Raises KioskError if `now` is before this software's release, or outside the validity of upstream's `authority`.

    A wrong clock would otherwise appear as a faulty certificate.
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
    """Raises KioskError if the time of upstream's server differs from `now` by more than `tolerance`.

    The validity of the certificate that it would issue would not fit this terminal's clock.
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
    """A PKCS #10 request. Its subject is a placeholder: upstream decides the terminal's id."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "new terminal")])
    request = x509.CertificateSigningRequestBuilder().subject_name(subject).sign(key, hashes.SHA256())
    return request.public_bytes(Encoding.PEM).decode("ascii")
