"""An HTTP proxy between terminal and upstream: CONNECT, then TLS end to end, so the proxy sees a host name and no
content.
"""

import socket
from http.client import HTTPException, HTTPResponse
from typing import Any

from urllib3.connection import HTTPConnection

from kiosk.upstream.errors import Unreachable

OK = 200
"""Status of a successful CONNECT."""
_WORDS = {
    403: (
        "it forbids the way to upstream (403)",
        "have the proxy's operator allow CONNECT to this host and port",
    ),
    407: (
        "it asks for a name and a password (407)",
        "have the proxy's operator admit this terminal by its address, because it has no name and password to give",
    ),
    502: ("it does not reach upstream (502)", "check upstream.url, then ask the proxy's operator"),
    503: ("it does not reach upstream (503)", "check upstream.url, then ask the proxy's operator"),
    504: ("it got no answer from upstream (504)", "check upstream.url, then ask the proxy's operator"),
}
_OTHER_REMEDY = "check upstream.proxy, host and port, then ask the proxy's operator"


def open_tunnel(plain: socket.socket, proxy: str, host: str, port: int) -> None:
    """Make the connection `plain` to the proxy a tunnel to `host`. Raises Unreachable("proxy"), TimeoutError or
    OSError.
    """
    connection = _ProxyConnection(plain, proxy)
    connection.set_tunnel(host, port)
    try:
        connection.connect()
    except ConnectionError:
        raise Unreachable("proxy", "it closed the connection", _OTHER_REMEDY) from None
    except (HTTPException, ValueError):
        raise Unreachable("proxy", "what answers there is no HTTP proxy", _OTHER_REMEDY) from None


class _ProxyAnswer(HTTPResponse):
    """Turns the status of a refused CONNECT into words."""

    def _read_status(self) -> tuple[str, int, str]:
        version, status, reason = super()._read_status()  # type: ignore[misc]  # private, and not in the stubs
        if status != OK:
            words, remedy = _WORDS.get(status, ("it answers {status}", _OTHER_REMEDY))
            raise Unreachable("proxy", words.format(status=status), remedy)
        return version, status, reason


class _ProxyConnection(HTTPConnection):
    """urllib3's CONNECT, over a connected socket."""

    response_class = _ProxyAnswer

    def __init__(self, plain: socket.socket, proxy: str) -> None:
        super().__init__(proxy, timeout=plain.gettimeout())
        self._plain = plain

    def _new_conn(self) -> Any:
        return self._plain
