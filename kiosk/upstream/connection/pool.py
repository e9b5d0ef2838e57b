"""requests and urllib3 do HTTP; the connection below is made by `Route`.

One pool with one connection. Proxies of the environment, public certificate bundles and netrc are never used.
"""

import ssl
import time
from collections.abc import Callable
from http import HTTPStatus
from http.client import BadStatusLine, HTTPResponse, parse_headers
from typing import Any

from requests import PreparedRequest
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPSConnection
from urllib3.connectionpool import HTTPSConnectionPool

from kiosk.upstream.connection.attempt import Endpoint
from kiosk.upstream.connection.call import Call
from kiosk.upstream.connection.route import HTTPS, Route
from kiosk.upstream.connection.tls import TlsSocket

IDLE_SECONDS = 1.0
"""A connection idle for longer is not reused: a firewall may have dropped it silently."""
REUSED_SECONDS = 1.5
"""Longest silence after an idempotent request on a reused connection."""
MOST_INTERIM_ANSWERS = 20
"""Most interim answers (1xx) that are read before the final one."""


class _FinalResponse(HTTPResponse):
    """Skips interim answers (1xx), as RFC 9110 15.2 requires. `http.client` knows only 100 and takes any other for the
    final answer: that would stay in the connection and be read by the next request.
    """

    def _read_status(self) -> tuple[str, int, str]:
        for _ in range(MOST_INTERIM_ANSWERS):
            version, status, reason = super()._read_status()  # type: ignore[misc]  # private, and not in the stubs
            if status >= HTTPStatus.OK or status == HTTPStatus.SWITCHING_PROTOCOLS:
                return version, status, reason
            parse_headers(self.fp)
        raise BadStatusLine("interim answers only")


class _Connection(HTTPSConnection):
    """urllib3's connection, over a socket that a Route has connected."""

    response_class = _FinalResponse
    last_used = 0.0

    def __init__(self, dial: Callable[[], TlsSocket], upstream: Endpoint) -> None:
        super().__init__(upstream.host, upstream.port)
        self._dial = dial

    def connect(self) -> None:
        """Connect, with the TLS handshake done. Raises the errors of `Route.connect`."""
        self.sock = self._dial()
        self.is_verified = True

    @property
    def too_old(self) -> bool:
        return time.monotonic() - self.last_used > IDLE_SECONDS


class Pool(HTTPSConnectionPool):
    """Keeps one connection. `call` is the call that its next request belongs to."""

    def __init__(self, route: Route, context: ssl.SSLContext) -> None:
        self._upstream = route.way.upstream if route.way else Endpoint("none.invalid", HTTPS)
        super().__init__(self._upstream.host, self._upstream.port, maxsize=1)
        self._route = route
        self._context = context
        self.call: Call | None = None

    def _new_conn(self) -> _Connection:
        return _Connection(self._dial, self._upstream)

    def _dial(self) -> TlsSocket:
        assert self.call is not None  # noqa: S101 - Transport sets it before each request
        return self._route.connect(self.call, self._context)

    def _get_conn(self, timeout: float | None = None) -> Any:
        connection: Any = super()._get_conn(timeout)
        if not connection.is_closed and connection.too_old:
            connection.close()
        return connection

    def _put_conn(self, conn: Any) -> None:
        if conn is not None:
            conn.last_used = time.monotonic()
        super()._put_conn(conn)

    def _validate_conn(self, conn: Any) -> None:
        """Connect if necessary, and apply the time limits of this call."""
        call = self.call
        assert call is not None  # noqa: S101 - as above
        call.reused = not conn.is_closed
        if conn.is_closed:
            conn.connect()
        call.exchanging(conn.sock, REUSED_SECONDS if call.reused and call.repeatable else None)
        conn.sock.seconds = call.silence


class Adapter(HTTPAdapter):
    """Sends every request through the one pool, whatever the request, the session or the environment say."""

    def __init__(self, pool: Pool) -> None:
        self._only = pool
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def get_connection_with_tls_context(self, request: PreparedRequest, *_: Any, **__: Any) -> Pool:
        """The one pool."""
        del request
        return self._only

    def cert_verify(self, *_: Any, **__: Any) -> None:
        """Nothing to do: the route's TLS context defines the trust."""

    def close(self) -> None:
        """Close the pool."""
        self._only.close()
        super().close()
