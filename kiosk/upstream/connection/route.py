"""The route to upstream: the order in which its addresses are tried, and what is remembered of them.

Happy Eyeballs (RFC 8305): the next address is tried before the attempt before it has failed, and the first connection
wins. A connection counts when its TLS handshake is complete, because a host that accepts TCP and stays silent is not
upstream.
"""

import ssl
import threading
import time
from collections import deque
from contextlib import suppress
from queue import Empty
from urllib.parse import urlsplit

from kiosk.upstream.connection.addresses import KNOWN_SECONDS, Address, Found, Resolver, interleaved
from kiosk.upstream.connection.attempt import Attempt, Endpoint, Way
from kiosk.upstream.connection.call import Call, Stopped
from kiosk.upstream.connection.tls import TlsSocket
from kiosk.upstream.errors import BadAnswer, Unreachable

STAGGER_SECONDS = 0.25
"""Delay between the first packets to two addresses (RFC 8305, section 8)."""
HANDSHAKE_SECONDS = 0.4
"""Delay after TCP is connected before another address is tried, so that a slow upstream is not contacted twice."""
HTTPS = 443
"""Default port of https."""


class Route:
    """The route to one upstream. For any thread; the terminal's connections share its memory.

    `proxy`: http://HOST:PORT, or empty.
    """

    def __init__(self, url: str, proxy: str = "", resolver: Resolver | None = None) -> None:
        self.url = url.rstrip("/")
        upstream = _endpoint(url, "https", HTTPS)
        self.way = Way(upstream, _endpoint(proxy, "http", 0)) if upstream else None
        """None if `url` is not an https address."""
        self._resolver = resolver or Resolver()
        self._lock = threading.Lock()
        self._worked: Address | None = None
        self._lost: set[Address] = set()
        """Addresses whose last attempt failed."""

    def connect(self, call: Call, context: ssl.SSLContext) -> TlsSocket:
        """Connect to upstream within the call's `connect` limit. Raises Unreachable, BadAnswer, Stopped."""
        call.connecting()
        return _Race(self, call, context, self.known_way()).run()

    def look_up(self, seconds: float) -> Found:
        """The addresses of upstream's name, or of the proxy's."""
        first, answered = self.known_way().first, threading.Event()
        found: list[Found] = []

        def answer(result: Found) -> None:
            found.append(result)
            answered.set()

        self._resolver.ask(first.host, first.port, answer)
        answered.wait(seconds)
        return found[0] if found else Found(fault="the name server did not answer in time")

    def try_alone(self, address: Address, context: ssl.SSLContext, seconds: float) -> Unreachable | None:
        """Why this one address does not work; None if it does."""
        try:
            Attempt(self.known_way(), context, address, seconds).dial().close()
        except Unreachable as error:
            return error
        return None

    def won(self, address: Address, lost: set[Address]) -> None:
        """Record that a connection to `address` succeeded before those to `lost`, which were started earlier."""
        with self._lock:
            self._worked = address
            self._lost = (self._lost | lost) - {address}

    def lost(self, *addresses: Address) -> None:
        """Record that connections to these addresses failed: others are tried first next time."""
        with self._lock:
            self._lost.update(addresses)

    def ordered(self, found: tuple[Address, ...]) -> list[Address]:
        """The addresses in the order to try: the last working one, those without a failure, the rest."""
        with self._lock:
            self._lost.intersection_update({*found, self._worked})
            return sorted(interleaved(found), key=lambda each: (each in self._lost, each != self._worked))

    @property
    def worked(self) -> Address | None:
        """The address of the last successful connection."""
        return self._worked

    def known_way(self) -> Way:
        """The endpoints of the route. Raises BadAnswer if `url` is not an https address."""
        if self.way is None:
            raise BadAnswer("upstream.url is no https address")
        return self.way

    def ask(self, call: Call) -> None:
        """Resolve the first endpoint's name; a Found is put into the call's events."""
        first = self.known_way().first
        self._resolver.ask(first.host, first.port, call.events.put)


class _Race:
    """The attempts of one call."""

    def __init__(self, route: Route, call: Call, context: ssl.SSLContext, way: Way) -> None:
        self._route = route
        self._call = call
        self._context = context
        self._way = way
        self._waiting: deque[Address] = deque()
        self._tried: list[Attempt] = []
        self._running: set[Attempt] = set()
        self._found: Found | None = None
        self._next_at = time.monotonic()
        self._known_at = time.monotonic() + KNOWN_SECONDS

    def run(self) -> TlsSocket:
        self._route.ask(self._call)
        connection = None
        try:
            while connection is None:
                self._start_next()
                if self._found is not None and not self._waiting and not self._running:
                    raise self._fault()
                with suppress(Empty):
                    connection = self._heed(self._call.events.get(timeout=self._pause()))
        except TimeoutError:
            self._route.lost(*(each.address for each in self._tried))
            raise self._fault() from None
        finally:
            for attempt in self._running:
                attempt.abandon()
        return connection

    def _start_next(self) -> None:
        now, known = time.monotonic(), self._route.worked
        overdue = self._found is None and now >= self._known_at
        if known is not None and not self._tried and (overdue or (self._found and self._found.fault)):
            self._waiting = deque([known])
        if self._waiting and now >= self._next_at:
            attempt = Attempt(self._way, self._context, self._waiting.popleft(), self._call.left())
            self._tried.append(attempt)
            self._running.add(attempt)
            self._next_at = now + STAGGER_SECONDS
            attempt.start(self._call.events.put)

    def _pause(self) -> float:
        """Seconds until the next action without an event. Raises TimeoutError."""
        now, due = time.monotonic(), []
        if self._waiting:
            due.append(self._next_at - now)
        if self._found is None and self._route.worked is not None and not self._tried:
            due.append(self._known_at - now)
        return max(0.0, min([self._call.left(), *due]))

    def _heed(self, event: object) -> TlsSocket | None:
        """Handle an event; returns the connection if it has won."""
        match event:
            case None:
                raise Stopped
            case Found():
                self._found = event
                tried = {each.address for each in self._tried}
                self._waiting = deque(each for each in self._route.ordered(event.addresses) if each not in tried)
            case Attempt(fault=Unreachable()):
                self._running.discard(event)
                self._route.lost(event.address)
                self._next_at = time.monotonic()
            case Attempt() if (connection := event.take()) is not None:
                self._running.discard(event)
                earlier = self._tried[: self._tried.index(event)]
                self._route.won(event.address, {each.address for each in earlier})
                return connection
            case Attempt():
                self._next_at = max(self._next_at, time.monotonic() + HANDSHAKE_SECONDS)
        return None

    def _fault(self) -> Unreachable:
        """The error to report: that of the attempt that came farthest."""
        if not self._tried:
            unknown = self._found.fault if self._found else "the name server did not answer in time"
            return self._way.unreachable("dns", unknown)
        stages = ["connect", "proxy", "tls"]
        farthest = max(self._tried, key=lambda each: (stages.index(each.stage), each.fault is not None))
        fault = farthest.fault or self._way.unreachable(farthest.stage, "no answer in time")
        if len(self._tried) == 1:
            return fault
        return Unreachable(
            fault.reason,
            f"none of {len(self._tried)} addresses works, {farthest.address}: {fault.detail}",
            fault.remedy,
        )


def _endpoint(url: str, scheme: str, port: int) -> Endpoint | None:
    with suppress(ValueError):
        parts = urlsplit(url)
        if parts.scheme == scheme and parts.hostname:
            return Endpoint(parts.hostname, parts.port or port)
    return None
