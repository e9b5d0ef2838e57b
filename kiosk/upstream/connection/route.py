"""The way to upstream: which addresses are tried in which order, and what is remembered of them.

Happy Eyeballs (RFC 8305): the next address is tried before the one before it has failed, and the first connection wins.
A connection counts here when its TLS handshake is done: what takes a TCP connection and says nothing is no upstream.
"""

import ssl
import threading
import time
from collections import deque
from contextlib import suppress
from queue import Empty
from urllib.parse import urlsplit

from kiosk.upstream.connection.addresses import Address, Found, Resolver, interleaved
from kiosk.upstream.connection.attempt import Attempt, Endpoint, Way
from kiosk.upstream.connection.call import Call, Stopped
from kiosk.upstream.connection.tls import TlsSocket
from kiosk.upstream.errors import BadAnswer, Unreachable

STAGGER_SECONDS = 0.25
"""Between the first packets to two addresses (RFC 8305, section 8)."""
HANDSHAKE_SECONDS = 0.4
"""After TCP stands, before another address is tried as well: an upstream that is slow is not asked twice at once."""
KNOWN_SECONDS = 0.5
"""After so long without an answer of the name server the address that worked last is tried. TLS tells whether it is
still upstream's."""
HTTPS = 443


class Route:
    """The way to one upstream. Any thread may use it; the terminal's connections share what it remembers.

    `proxy`: http://HOST:PORT, or empty.
    """

    def __init__(self, url: str, proxy: str = "", resolver: Resolver | None = None) -> None:
        self.url = url.rstrip("/")
        upstream = _endpoint(url, "https", HTTPS)
        self.way = Way(upstream, _endpoint(proxy, "http", 0)) if upstream else None
        """None where `url` is no https address."""
        self._resolver = resolver or Resolver()
        self._lock = threading.Lock()
        self._worked: Address | None = None
        self._lost: set[Address] = set()
        """Those that did not work when they were tried last."""

    def connect(self, call: Call, context: ssl.SSLContext) -> TlsSocket:
        """A connection to upstream, made within the call's time to connect. Raises Unreachable, BadAnswer, Stopped."""
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
        """A connection to `address` was made, before `lost`, which were tried earlier."""
        with self._lock:
            self._worked = address
            self._lost = (self._lost | lost) - {address}

    def lost(self, *addresses: Address) -> None:
        """A connection to these came to nothing: others go first next time."""
        with self._lock:
            self._lost.update(addresses)

    def ordered(self, found: tuple[Address, ...]) -> list[Address]:
        """The one that worked last, those that nothing is known against, the rest."""
        with self._lock:
            self._lost.intersection_update({*found, self._worked})
            return sorted(interleaved(found), key=lambda each: (each in self._lost, each != self._worked))

    @property
    def worked(self) -> Address | None:
        """The one of the last connection that was made."""
        return self._worked

    def known_way(self) -> Way:
        """Where connections go. Raises BadAnswer where `url` is no https address."""
        if self.way is None:
            raise BadAnswer("upstream.url is no https address")
        return self.way

    def ask(self, call: Call) -> None:
        """Have the addresses looked up; a Found comes among the call's events."""
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
        """Seconds until something has to be done, whatever happens meanwhile. Raises TimeoutError."""
        now, due = time.monotonic(), []
        if self._waiting:
            due.append(self._next_at - now)
        if self._found is None and self._route.worked is not None and not self._tried:
            due.append(self._known_at - now)
        return max(0.0, min([self._call.left(), *due]))

    def _heed(self, event: object) -> TlsSocket | None:
        """What follows from an event; the connection that won, if this is the one."""
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
        """What is told of all that failed: of the attempt that came farthest."""
        if not self._tried:
            return Unreachable("dns", self._found.fault if self._found else "the name server did not answer in time")
        stages = ["connect", "proxy", "tls"]
        farthest = max(self._tried, key=lambda each: (stages.index(each.stage), each.fault is not None))
        fault = farthest.fault or Unreachable(farthest.stage, "no answer in time")
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
