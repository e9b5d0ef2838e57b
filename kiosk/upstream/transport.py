"""One HTTPS request to upstream, bounded in every direction: who answers, how long it takes, how much is read.

Trust is upstream's own CA and nothing else; environment variables (proxies, certificate bundles, netrc) and redirects
are not followed.
"""

import ssl
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from http.client import BadStatusLine, HTTPResponse, parse_headers
from pathlib import Path
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPSConnection
from urllib3.connectionpool import HTTPSConnectionPool
from urllib3.exceptions import HTTPError

from kiosk.upstream.contract import MAXIMUM_BODY_BYTES
from kiosk.upstream.errors import BadAnswer
from kiosk.upstream.failed_requests import classified

MOST_INTERIM_ANSWERS = 20
"""So many 1xx before the answer; more is no upstream."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes. `total` covers everything after the connection stands, however slowly the bytes drip."""

    connect: float = 5
    read: float = 10
    total: float = 20
    body: int = MAXIMUM_BODY_BYTES


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    content_type: str
    """Without parameters, lower case."""
    headers: Mapping[str, str]
    body: bytes


class _Context(ssl.SSLContext):
    """A TLS context whose sockets know until when the present request may take."""

    deadline: float = float("inf")
    read: float = 10


class _DeadlineSocket(ssl.SSLSocket):
    """A peer that sends a byte every few seconds resets every read time-out; the deadline stays where it is."""

    def _arm(self) -> None:
        context = self.context
        if isinstance(context, _Context) and self.gettimeout() != 0:
            left = context.deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError("the total time of the request is over")
            self.settimeout(min(left, context.read))

    def recv_into(self, *arguments: Any, **keywords: Any) -> int:
        self._arm()
        return super().recv_into(*arguments, **keywords)

    def send(self, *arguments: Any, **keywords: Any) -> int:
        self._arm()
        try:
            return super().send(*arguments, **keywords)
        except TimeoutError:
            raise
        except OSError:
            # In TLS 1.3 a certificate is refused when we are writing already. Why is among what came before the end.
            super().recv(1)
            raise


def pinned_context(ca_pem: str, device: tuple[Path, Path] | None) -> _Context:
    """TLS 1.2 or later, trusting `ca_pem` alone, with the device's (certificate, key) files if it has any yet."""
    context = _Context(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.verify_flags |= ssl.VERIFY_X509_STRICT
    context.load_verify_locations(cadata=ca_pem)
    context.sslsocket_class = _DeadlineSocket
    if device is not None:
        context.load_cert_chain(*device)
    return context


class _FinalResponse(HTTPResponse):
    """Reads past interim answers (1xx), as RFC 9110 15.2 asks. The standard library knows 100 alone and takes any other
    for the answer itself: the true one would stay in the connection, for the next request to find."""

    def _read_status(self) -> tuple[str, int, str]:
        for _ in range(MOST_INTERIM_ANSWERS):
            version, status, reason = super()._read_status()  # type: ignore[misc]
            if status >= HTTPStatus.OK or status == HTTPStatus.SWITCHING_PROTOCOLS:
                return version, status, reason
            parse_headers(self.fp)
        raise BadStatusLine("interim answers only")


class _Connection(HTTPSConnection):
    response_class = _FinalResponse


class _Pool(HTTPSConnectionPool):
    ConnectionCls = _Connection


class _PinnedAdapter(HTTPAdapter):
    """Hands our TLS context to urllib3 and keeps requests from adding the public certificate bundle to it."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, *arguments: Any, **keywords: Any) -> None:
        super().init_poolmanager(*arguments, ssl_context=self._context, **keywords)
        self.poolmanager.pool_classes_by_scheme = {"https": _Pool}

    def cert_verify(self, conn: Any, *_: Any, **__: Any) -> None:
        conn.cert_reqs = "CERT_REQUIRED"


class _Session(requests.Session):
    """Sees no redirects. Told not to follow one, requests still reads its whole body and takes its address apart, and
    falls over what somebody wrote there."""

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        del resp
        return None


class Transport:
    """A kept-alive connection to upstream. For one thread at a time: each worker has its own."""

    def __init__(
        self,
        url: str,
        ca_pem: str,
        device: tuple[Path, Path] | None,
        *,
        limits: Limits | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url = url.rstrip("/")
        self._limits = limits or Limits()
        self._monotonic = monotonic
        self.busy = False
        """Whether a request is under way. Any thread may look."""
        self._context = pinned_context(ca_pem, device)
        self._session = _Session()
        self._session.trust_env = False
        self._session.headers = requests.structures.CaseInsensitiveDict(
            {"Accept": "application/json, application/problem+json", "Accept-Encoding": "identity"}
        )
        self._session.mount("https://", _PinnedAdapter(self._context))
        self._session.mount("http://", _NoAdapter())

    def close(self) -> None:
        self._session.close()

    def send(self, method: str, path: str, body: bytes | None = None, limits: Limits | None = None) -> Answer:
        """The answer, whatever its status; raises Unreachable, IdentityRefused or BadAnswer.

        `limits`: for this request, instead of the usual ones.
        """
        limits = limits or self._limits
        self._context.deadline = self._monotonic() + limits.connect + limits.total
        self._context.read = limits.read
        self.busy = True
        try:
            with self._session.request(
                method,
                self._url + path,
                data=body,
                headers={"Content-Type": "application/json"} if body is not None else None,
                timeout=(limits.connect, limits.read),
                allow_redirects=False,
                stream=True,
            ) as response:
                return Answer(
                    status=response.status_code,
                    content_type=response.headers.get("Content-Type", "").partition(";")[0].strip().lower(),
                    headers=response.headers,
                    body=_body(response, limits.body),
                )
        except (requests.RequestException, HTTPError, OSError) as error:
            raise classified(error) from None
        finally:
            self.busy = False


def _body(response: requests.Response, most: int) -> bytes:
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise BadAnswer("a compressed body")
    body = bytearray()
    for block in response.iter_content(16_384):
        body += block
        if len(body) > most:
            raise BadAnswer(f"a body of more than {most} bytes")
    return bytes(body)


class _NoAdapter(HTTPAdapter):
    """Plain HTTP is never spoken, whatever the settings say."""

    def send(self, *_: Any, **__: Any) -> requests.Response:
        raise requests.exceptions.InvalidSchema("only https")
