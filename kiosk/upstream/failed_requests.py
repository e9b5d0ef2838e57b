"""Which error of ours an exception of requests, urllib3, ssl or the socket stands for."""

import ssl

import requests

from kiosk.upstream.errors import BadAnswer, IdentityRefused, Unreachable

_NO_ADDRESS = (
    requests.exceptions.InvalidSchema,
    requests.exceptions.MissingSchema,
    requests.exceptions.InvalidURL,
)


def classified(error: BaseException) -> Unreachable | IdentityRefused | BadAnswer:
    """The error for the caller. An alert on the terminal's certificate comes first: it ends a request in many ways."""
    causes = _causes(error)
    for cause in causes:
        # Only OpenSSL's own errors have a reason.
        reason = (getattr(cause, "reason", None) or "").lower() if isinstance(cause, ssl.SSLError) else ""
        if "alert" in reason and any(word in reason for word in ("certificate", "unknown_ca", "access_denied")):
            return IdentityRefused(reason.replace("_", " "))
    if any(isinstance(cause, _NO_ADDRESS) for cause in causes):
        return BadAnswer("upstream.url is no https address")
    names = {type(cause).__name__ for cause in causes}
    if "NameResolutionError" in names or "gaierror" in names:
        return Unreachable("dns")
    if any(isinstance(cause, TimeoutError | requests.Timeout) for cause in causes) or "ReadTimeoutError" in names:
        return Unreachable("timeout")
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return Unreachable("tls")
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return Unreachable("connect")
    return Unreachable("broken")


def _causes(error: BaseException) -> list[BaseException]:
    """The error and everything behind it, wherever requests and urllib3 have put it."""
    found: list[BaseException] = []
    pending: list[object] = [error]
    while pending:
        item = pending.pop()
        if isinstance(item, BaseException) and item not in found:
            found.append(item)
            pending += [*item.args, getattr(item, "reason", None), item.__cause__, item.__context__]
    return found
