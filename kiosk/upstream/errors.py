"""What can go wrong between terminal and upstream, sorted by what follows from it."""

from http import HTTPStatus

from kiosk.upstream.contract import Problem

_LATER = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY, HTTPStatus.TOO_MANY_REQUESTS})


class UpstreamError(Exception):
    """Any of the kinds below. Messages are short codes and numbers: no body, no personal data."""


class Unreachable(UpstreamError):
    """Nothing of this request came back that upstream vouches for. `reason`: "dns", "connect", "timeout", "tls",
    "broken". It may have arrived nevertheless: only asking again with the same application id can tell."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"upstream is not reachable ({reason})")
        self.reason = reason


class TryLater(UpstreamError):
    """Upstream is there and asks to try again later (see `asks_to_try_later`).

    `retry_after` and `date` (upstream's own clock): the headers as they came, or None.
    """

    def __init__(self, status: int, retry_after: str | None = None, date: str | None = None) -> None:
        super().__init__(f"upstream asks to come again later ({status})")
        self.status = status
        self.retry_after = retry_after
        self.date = date


class IdentityRefused(UpstreamError):
    """Upstream does not accept this terminal (401, 403, or a TLS alert on its certificate). Nothing of the queue is at
    fault: it waits, and a technician enrols anew."""

    def __init__(self, detail: str) -> None:
        super().__init__(f"upstream does not accept this terminal's identity ({detail}); enrol it anew: kiosk enrol")
        self.detail = detail


class Refused(UpstreamError):
    """Upstream refuses this very request for good (400, 404, 409, 413, 422) and says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"upstream refused the request: {problem.title} ({problem.status})")
        self.problem = problem


class BadAnswer(UpstreamError):
    """Something answered that does not keep to the contract: a captive portal, a proxy, a half answer, a redirect."""

    def __init__(self, detail: str) -> None:
        super().__init__(f"the answer is none of upstream's: {detail}")
        self.detail = detail


def asks_to_try_later(status: int) -> bool:
    """Whether upstream cannot do now what it may do later: 408, 425, 429, 5xx."""
    return status in _LATER or status >= HTTPStatus.INTERNAL_SERVER_ERROR
