"""Checks of the connection to upstream: name, TCP, TLS, contract. Each needs the one before."""

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import TypeAlias

from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.station.clock import SystemClock
from kiosk.station.identity import Identity
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.connection.addresses import Address
from kiosk.upstream.connection.route import Route
from kiosk.upstream.connection.tls import pinned_context
from kiosk.upstream.errors import CertificateRefused, IdentityRefused, TryLater, Unreachable, UpstreamError
from kiosk.upstream.heartbeat_contract import EvidenceAnswer

NAME, CONNECTION, ENCRYPTION, CONTRACT = "upstream name", "upstream connection", "upstream TLS", "upstream answers"
TIMEOUT_SECONDS = 5.0
"""Time-out of the name look-up, and of each connection with its TLS handshake."""
MOST_ADDRESSES = 32
"""Most addresses that are tried."""

Tried: TypeAlias = Mapping[Address, Unreachable | None]
"""The error of each address; None if it works."""


def check_name(identity: Identity, url: str, route: Route) -> Iterator[CheckResult]:
    """Whether the host name of the enrolment's URL has an address.

    `url`: upstream.url of the settings; a warning is given if it is another one.
    """
    if url != identity.url:
        yield found(
            "upstream-not-the-enrolled",
            f"the settings name {url or 'none'}; this terminal is enrolled at {identity.url}",
        )
    way = route.known_way()
    host, known = way.first.host, route.look_up(TIMEOUT_SECONDS)
    if known.fault:
        yield found("upstream-name-unknown", f"{host}: {known.fault}", host=host)
    else:
        addresses = ", ".join(map(str, known.addresses[:MOST_ADDRESSES]))
        yield ok(NAME, f"{host} is {addresses}" + (", the proxy of the settings" if way.proxy else ""))


def try_each(identity: Identity, route: Route) -> Tried:
    """Connect to every address at the same time, so that silent ones cost one time-out together."""
    addresses = route.look_up(TIMEOUT_SECONDS).addresses[:MOST_ADDRESSES]
    context = pinned_context(identity.ca_pem, (identity.certificate_file, identity.key_file))
    with ThreadPoolExecutor(max(1, len(addresses)), "doctor") as threads:
        faults = threads.map(lambda each: route.try_alone(each, context, TIMEOUT_SECONDS), addresses)
        return dict(zip(addresses, faults, strict=True))


def check_connection(route: Route, tried: Tried) -> Iterator[CheckResult]:
    """Whether each address accepts a TCP connection, through the proxy's CONNECT if there is one."""
    yield _judged(CONNECTION, "upstream-addresses-dead", tried, ("connect", "proxy"), route, str(route.known_way()))


def check_encryption(route: Route, tried: Tried) -> Iterator[CheckResult]:
    """Whether the TLS handshake succeeds with each address that accepts a connection."""
    reached = {address: fault for address, fault in tried.items() if fault is None or fault.reason == "tls"}
    fine = "TLSv1.3, with a certificate of the enrolment's authority"
    yield _judged(ENCRYPTION, "upstream-addresses-foreign", reached, ("tls",), route, fine)


def _judged(step: str, some: str, tried: Tried, reasons: tuple[str, ...], route: Route, fine: str) -> CheckResult:
    """The result of one step: `some` is its fault if only some addresses fail, `fine` its detail if all work."""
    dead = {address: fault for address, fault in tried.items() if fault is not None and fault.reason in reasons}
    if not dead:
        return ok(step, fine)
    faults = list(dead.values())
    told = ", ".join(f"{address} ({fault.detail})" for address, fault in dead.items())
    if len(dead) < len(tried):
        return found(some, f"{len(dead)} of {len(tried)} addresses do not work: {told}", addresses=_named(dead))
    way = route.known_way()
    place = way.first if faults[0].reason == "connect" else way.upstream
    same = len({fault.detail for fault in faults}) == 1
    detail = faults[0].detail if same else told
    unheard = way.proxy is not None and faults[0].reason == "connect"
    return found(
        "upstream-proxy-refuses" if unheard else _fault_of_connection(faults[0]),
        f"{way}: {detail}" if step == CONNECTION else detail,
        host=place.host,
        port=str(place.port),
        address=(str(place), *(("-proxy", str(way.proxy)) if way.proxy and place is way.upstream else ())),
        advice=faults[0].remedy,
    )


def _named(addresses: Mapping[Address, object]) -> str:
    return ", ".join(map(str, addresses))


def _fault_of_connection(fault: Unreachable) -> str:
    if isinstance(fault, CertificateRefused):
        return "upstream-certificate-unknown"
    return {"connect": "upstream-port-closed", "proxy": "upstream-proxy-refuses"}.get(
        fault.reason, "upstream-tls-broken"
    )


def check_contract(identity: Identity, clock: SystemClock, route: Route) -> Iterator[CheckResult]:
    """Whether upstream answers by the contract, and accepts this terminal.

    Fetches one challenge, which is not used. `clock` takes upstream's time.
    """
    try:
        with UpstreamClient(identity, route=route) as client:
            answer = client.challenges(1)
    except UpstreamError as error:
        yield found(_fault_of(error), str(error).partition("; ")[0], kiosk_id=identity.kiosk_id)
    else:
        clock.observe(answer.now)
        yield ok(CONTRACT, f"{identity.kiosk_id} is known there")


def recorded_ends(identity: Identity, route: Route) -> EvidenceAnswer | None:
    """What upstream recorded of this terminal's queue and journal; None where it does not say."""
    try:
        with UpstreamClient(identity, route=route) as client:
            return client.evidence()
    except UpstreamError:
        return None


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
