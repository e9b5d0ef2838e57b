"""One HTTPS request to upstream, with limits on time and size.

Only upstream's own CA is trusted; proxies, certificate bundles and netrc of the environment are ignored, and redirects
are not followed.
"""

import ssl
import threading
from collections.abc import Mapping
from dataclasses import dataclass

import requests
from urllib3.exceptions import HTTPError

from kiosk.upstream.connection.call import Call, Limits, Stopped
from kiosk.upstream.connection.pool import Adapter, Pool
from kiosk.upstream.connection.route import Route
from kiosk.upstream.errors import BadAnswer, Unreachable
from kiosk.upstream.failed_requests import classified


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer of any status."""

    status: int
    content_type: str
    """Without parameters, lower case."""
    headers: Mapping[str, str]
    body: bytes


class _Session(requests.Session):
    """Ignores redirects. With `allow_redirects=False` requests still reads the whole body and parses the address, which
    may be malformed.
    """

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        del resp
        return None


class Transport:
    """A kept-alive connection to upstream. For one thread at a time: each worker has its own.

    `context`: the TLS context with the trusted CA (`connection.tls`).
    """

    def __init__(self, route: Route, context: ssl.SSLContext, *, limits: Limits | None = None) -> None:
        self._route = route
        self._limits = limits or Limits()
        self._lock = threading.Lock()
        self._call: Call | None = None
        self._stopped = False
        self._pool = Pool(route, context)
        self._session = _Session()
        self._session.trust_env = False
        self._session.headers = requests.structures.CaseInsensitiveDict(
            {"Accept": "application/json, application/problem+json", "Accept-Encoding": "identity"}
        )
        self._session.adapters.clear()  # plain HTTP is never spoken, whatever the settings say
        self._session.mount("https://", Adapter(self._pool))

    @property
    def busy(self) -> bool:
        """Whether a request is under way. From any thread."""
        return self._call is not None

    def close(self) -> None:
        """Close the connection, on the thread that uses it."""
        self._session.close()

    def stop(self) -> None:
        """For the end of the program, from any thread: the current request and all later ones raise Stopped."""
        with self._lock:
            self._stopped = True
            if self._call is not None:
                self._call.stop()

    def send(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        limits: Limits | None = None,
        content_type: str = "application/json",
    ) -> Answer:
        """The answer, whatever its status. Raises Unreachable, IdentityRefused, BadAnswer or Stopped.

        `limits` replace the default ones. A PUT (idempotent, RFC 9110) whose connection ended or fell silent is
        repeated once, at once, over a new one.
        """
        self._route.known_way()
        call = Call(limits or self._limits, repeatable=method == "PUT")
        with self._lock:
            if self._stopped:
                raise Stopped
            self._call = self._pool.call = call
        try:
            try:
                return self._exchange(call, method, path, body, content_type)
            except Unreachable as error:
                if not call.repeats_after(error.reason):
                    raise
                return self._exchange(call, method, path, body, content_type)
        finally:
            with self._lock:
                self._call = self._pool.call = None
                call.over()

    def _exchange(self, call: Call, method: str, path: str, body: bytes | None, content_type: str) -> Answer:
        try:
            with self._session.request(
                method,
                self._route.url + path,
                data=body,
                headers={"Content-Type": content_type} if body is not None else None,
                allow_redirects=False,
                stream=True,
            ) as response:
                return Answer(
                    status=response.status_code,
                    content_type=response.headers.get("Content-Type", "").partition(";")[0].strip().lower(),
                    headers=response.headers,
                    body=_body(response, call.limits.body),
                )
        except (requests.RequestException, HTTPError, OSError) as error:
            if call.stopped:
                raise Stopped from None
            fault = classified(error)
            if isinstance(fault, Unreachable) and call.address is not None:
                self._route.lost(call.address)
            raise fault from None


def _body(response: requests.Response, most: int) -> bytes:
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise BadAnswer("a compressed body")
    body = bytearray()
    for block in response.iter_content(16_384):
        body += block
        if len(body) > most:
            raise BadAnswer(f"a body of more than {most} bytes")
    return bytes(body)
