"""Errors between terminal and upstream, by what follows from them."""

from http import HTTPStatus

from kiosk.upstream.contract import Problem

_LATER = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY, HTTPStatus.TOO_MANY_REQUESTS})
_REMEDIES = {
    "dns": "check the network cable and the name server, then the name in the settings",
    "connect": "let the firewall pass it, or ask upstream whether it is up",
    "proxy": "check upstream.proxy, host and port, then ask the proxy's operator",
    "tls": "look for a proxy or firewall on the way that breaks TLS",
}


class UpstreamError(Exception):
    """Base of the errors below. Messages are short codes and words, without body or personal data.

    `remedy`: what a technician does about it.
    """

    remedy = "tell upstream"


class Unreachable(UpstreamError):
    """No authenticated answer to this request. Upstream may have received it: only sending the same application id
    again can tell.

    `reason` is the stage of the failure: "dns" (no address), "connect" (no connection), "proxy" (the configured proxy
    does not connect), "tls" (no handshake), "timeout" (no answer in time), "broken" (the connection ended before the
    answer did). `detail`: in words.
    """

    def __init__(self, reason: str, detail: str = "", remedy: str = "") -> None:
        super().__init__(f"upstream is not reachable ({reason}{': ' if detail else ''}{detail})")
        self.reason = reason
        self.detail = detail
        default = "try again; if it lasts, look for what breaks the connection on the way"
        self.remedy = remedy or _REMEDIES.get(reason, default)


class CertificateRefused(Unreachable):
    """Another server answers, upstream presents an invalid certificate, or the terminal's clock is wrong."""

    def __init__(self, detail: str, remedy: str) -> None:
        super().__init__("tls", detail, remedy)


class TryLater(UpstreamError):
    """Upstream asks to try again later (see `asks_to_try_later`).

    `retry_after` and `date` (upstream's clock): the headers unchanged, or None.
    """

    remedy = "wait; if it lasts, tell upstream"

    def __init__(self, status: int, retry_after: str | None = None, date: str | None = None) -> None:
        super().__init__(f"upstream asks to try again later ({status})")
        self.status = status
        self.retry_after = retry_after
        self.date = date


class IdentityRefused(UpstreamError):
    """Upstream does not accept this terminal (401, 403, or a TLS alert after the handshake). The queue is not at fault:
    it waits, and a technician enrols anew.
    """

    remedy = "have upstream admit this terminal, or enrol it anew: kiosk enrol"

    def __init__(self, detail: str) -> None:
        super().__init__(f"upstream does not accept this terminal's identity ({detail}); enrol it anew: kiosk enrol")
        self.detail = detail


class Refused(UpstreamError):
    """Upstream refuses this request for good (400, 404, 409, 413, 422) and says why."""

    remedy = "look for a proxy or captive portal on the way; else update the software"

    def __init__(self, problem: Problem) -> None:
        title = "".join(letter if letter.isprintable() else " " for letter in problem.title)
        super().__init__(f"upstream refused the request: {title} ({problem.status})")
        self.problem = problem


class BadAnswer(UpstreamError):
    """The answer does not follow the contract: a captive portal, a proxy, an incomplete answer, a redirect."""

    remedy = "look for a proxy or captive portal on the way; else update the software"

    def __init__(self, detail: str) -> None:
        super().__init__(f"the answer is not upstream's: {detail}")
        self.detail = detail


def asks_to_try_later(status: int) -> bool:
    """Whether the status means a temporary failure: 408, 425, 429, 5xx."""
    return status in _LATER or status >= HTTPStatus.INTERNAL_SERVER_ERROR
