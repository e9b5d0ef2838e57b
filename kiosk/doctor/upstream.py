"""Checks of the way to upstream, step by step: each needs the one before."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import urlsplit

from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.station.clock import ClockFault, SystemClock
from kiosk.station.identity import Identity
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.errors import IdentityRefused, TryLater, Unreachable, UpstreamError
from kiosk.upstream.transport import pinned_context

NAME, CONNECTION, ENCRYPTION, CONTRACT, TIME = (
    "upstream name",
    "upstream connection",
    "upstream TLS",
    "upstream answers",
    "upstream time",
)
TIMEOUT_SECONDS = 5.0


def place_of(url: str) -> tuple[str, int]:
    """Host and port of an upstream's address."""
    parts = urlsplit(url)
    with suppress(ValueError):
        return parts.hostname or "", parts.port or 443
    return parts.hostname or "", 443


def check_name(identity: Identity, url: str) -> Iterator[CheckResult]:
    """Whether the name has an address. `url` is the one of the settings; the one of the enrolment is used."""
    if url != identity.url:
        yield found(
            "upstream-not-the-enrolled",
            f"the settings name {url or 'none'}; this terminal is enrolled at {identity.url}",
        )
    host, port = place_of(identity.url)
    try:
        known = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or "not a host name"
        yield found("upstream-name-unknown", f"{host}: {reason}", host=host)
    else:
        yield ok(NAME, f"{host} is {known[0][4][0]}")


def check_connection(identity: Identity) -> Iterator[CheckResult]:
    host, port = place_of(identity.url)
    try:
        socket.create_connection((host, port), TIMEOUT_SECONDS).close()
    except OSError as error:
        reason = error.strerror or "no answer in time"
        yield found("upstream-port-closed", f"{host}:{port}: {reason}", host=host, port=str(port))
    else:
        yield ok(CONNECTION, f"{host}:{port}")


def check_encryption(identity: Identity) -> Iterator[CheckResult]:
    host, port = place_of(identity.url)
    place = {"host": host, "port": str(port)}
    context = pinned_context(identity.ca_pem, (identity.certificate_file, identity.key_file))
    try:
        with (
            socket.create_connection((host, port), TIMEOUT_SECONDS) as plain,
            context.wrap_socket(plain, server_hostname=host) as secured,
        ):
            yield ok(ENCRYPTION, f"{secured.version()}, by the authority of the enrolment")
    except ssl.SSLCertVerificationError as error:
        yield found(
            "upstream-certificate-unknown",
            f"somebody else answers, or with another certificate: {error.verify_message}",
            place,
        )
    except OSError as error:
        reason = getattr(error, "reason", None) or error.strerror or "no answer in time"
        yield found("upstream-tls-broken", str(reason), place)


def check_contract(identity: Identity, clock: SystemClock) -> Iterator[CheckResult]:
    """Fetches one challenge, which nobody will use. `clock` learns upstream's time."""
    try:
        with UpstreamClient(identity) as client:
            answer = client.challenges(1)
    except UpstreamError as error:
        yield found(_fault_of(error), str(error).partition("; ")[0], kiosk_id=identity.kiosk_id)
    else:
        clock.observe(answer.now)
        yield ok(CONTRACT, f"{identity.kiosk_id} is known there")


def check_time(clock: SystemClock) -> Iterator[CheckResult]:
    """After `check_contract`: the clock against upstream's."""
    difference = clock.difference()
    if difference is None:
        return
    seconds = difference.total_seconds()
    apart = f"this clock is {abs(seconds):,.0f} s {'ahead of' if seconds > 0 else 'behind'} upstream's"
    if clock.fault() is ClockFault.DIFFERS_FROM_UPSTREAM:
        yield found("clock-unlike-upstream", apart)
    else:
        yield ok(TIME, apart)


def _fault_of(error: UpstreamError) -> str:
    match error:
        case IdentityRefused():
            return "upstream-refuses-terminal"
        case TryLater():
            return "upstream-busy"
        case Unreachable():
            return "upstream-breaks-off"
        case _:
            return "upstream-answers-something-else"
