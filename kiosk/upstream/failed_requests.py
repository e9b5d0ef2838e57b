"""Maps exceptions of requests, urllib3, ssl and the socket, after the connection was made, to errors of this
program.
"""

import ssl

import requests

from kiosk.upstream.errors import BadAnswer, IdentityRefused, Unreachable

_NO_ADDRESS = (
    requests.exceptions.InvalidSchema,
    requests.exceptions.MissingSchema,
    requests.exceptions.InvalidURL,
)
_OF_THE_CERTIFICATE = ("certificate", "unknown_ca", "access_denied")


def classified(error: BaseException) -> Unreachable | IdentityRefused | BadAnswer:
    """The error for the caller. An alert on the terminal's certificate is looked for first, because it ends a request
    in many ways.

    The handshake is over (`connection.tls` maps its failures), so TLS 1.3 authenticates the alert as upstream's.
    """
    causes = _causes(error)
    # Only OpenSSL's own errors have a reason.
    reasons = [(getattr(cause, "reason", None) or "").lower() for cause in causes if isinstance(cause, ssl.SSLError)]
    for reason in reasons:
        if "alert" in reason and any(word in reason for word in _OF_THE_CERTIFICATE):
            return IdentityRefused(reason.replace("_", " "))
    if any(isinstance(cause, _NO_ADDRESS) for cause in causes):
        return BadAnswer("upstream.url is no https address")
    names = {type(cause).__name__ for cause in causes}
    if any(isinstance(cause, TimeoutError | requests.Timeout) for cause in causes) or "ReadTimeoutError" in names:
        return Unreachable("timeout")
    return Unreachable("broken", next((reason.replace("_", " ") for reason in reasons if reason), ""))


def _causes(error: BaseException) -> list[BaseException]:
    """The error and all errors that it wraps, in whatever attribute requests and urllib3 keep them."""
    found: list[BaseException] = []
    pending: list[object] = [error]
    while pending:
        item = pending.pop()
        if isinstance(item, BaseException) and item not in found:
            found.append(item)
            pending += [*item.args, getattr(item, "reason", None), item.__cause__, item.__context__]
    return found
