"""Checks of the way to upstream, step by step: each needs the one before."""

import socket
import ssl
from collections.abc import Iterator
from urllib.parse import urlsplit

from kiosk.doctor.check_result import CheckResult, fail, ok, skipped, warn
from kiosk.station.clock import SystemClock
from kiosk.station.identity import Identity
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.errors import BadAnswer, IdentityRefused, Refused, TryLater, Unreachable, UpstreamError
from kiosk.upstream.transport import pinned_context

NAME, CONNECTION, ENCRYPTION, CONTRACT = "upstream name", "upstream connection", "upstream TLS", "upstream answers"
STEPS = (NAME, CONNECTION, ENCRYPTION, CONTRACT)
TIMEOUT_SECONDS = 5.0


def check_upstream(identity: Identity, url: str, clock: SystemClock) -> Iterator[CheckResult]:
    """`url` is the one of the settings. Fetches one challenge, which nobody will use."""
    if url != identity.url:
        yield warn(
            NAME, "the settings name another upstream than the one enrolled at", "enrol anew, or correct upstream.url"
        )
    parts = urlsplit(identity.url)
    host, port = parts.hostname or "", parts.port or 443
    for step, check in zip(STEPS, (_name, _connection, _encryption, None), strict=True):
        result = check(identity, host, port) if check else _contract(identity, clock)
        yield result
        if result.remedy:
            yield from (skipped(later, step) for later in STEPS[STEPS.index(step) + 1 :])
            return


def _name(_identity: Identity, host: str, port: int) -> CheckResult:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or "not a host name"
        return fail(NAME, f"{host}: {reason}", "check the network cable and the name server, then upstream.url")
    return ok(NAME, f"{host} is {found[0][4][0]}")


def _connection(_identity: Identity, host: str, port: int) -> CheckResult:
    try:
        socket.create_connection((host, port), TIMEOUT_SECONDS).close()
    except OSError as error:
        reason = error.strerror or "no answer in time"
        return fail(
            CONNECTION, f"{host}:{port}: {reason}", "let the firewall pass it, or ask upstream whether it is up"
        )
    return ok(CONNECTION, f"{host}:{port}")


def _encryption(identity: Identity, host: str, port: int) -> CheckResult:
    context = pinned_context(identity.ca_pem, (identity.certificate_file, identity.key_file))
    try:
        with (
            socket.create_connection((host, port), TIMEOUT_SECONDS) as plain,
            context.wrap_socket(plain, server_hostname=host) as secured,
        ):
            return ok(ENCRYPTION, f"{secured.version()}, by the authority of the enrolment")
    except ssl.SSLCertVerificationError as error:
        return fail(
            ENCRYPTION,
            f"somebody else answers, or with another certificate: {error.verify_message}",
            "check the clock, then ask upstream; if its authority has changed: kiosk enrol",
        )
    except OSError as error:
        reason = getattr(error, "reason", None) or error.strerror or "no answer in time"
        return fail(ENCRYPTION, str(reason), "look for a proxy or firewall on the way that breaks TLS")


def _contract(identity: Identity, clock: SystemClock) -> CheckResult:
    try:
        with UpstreamClient(identity) as client:
            answer = client.challenges(1)
    except UpstreamError as error:
        return fail(CONTRACT, str(error), _remedy(error))
    clock.observe(answer.now)
    return ok(CONTRACT, f"{identity.kiosk_id} is known there")


def _remedy(error: UpstreamError) -> str:
    match error:
        case IdentityRefused():
            return "have upstream admit this terminal, or enrol it anew: kiosk enrol"
        case TryLater():
            return "wait; if it lasts, tell upstream"
        case Unreachable():
            return "try again; if it lasts, look for what breaks the connection on the way"
        case BadAnswer() | Refused():
            return "look for a proxy or captive portal on the way; else update the software"
        case _:
            return "tell upstream"
