"""Upstream's calls as methods: requests in, parsed answers out, failures as typed errors (`errors`)."""

from http import HTTPStatus
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from kiosk.station.identity import Identity
from kiosk.upstream.connection.call import Limits
from kiosk.upstream.connection.route import Route
from kiosk.upstream.connection.tls import pinned_context
from kiosk.upstream.contract import (
    BatchAnswer,
    BatchRequest,
    CertificateAnswer,
    CertificateRequest,
    ChallengesAnswer,
    ChallengesRequest,
    EnrolmentAnswer,
    EnrolmentRequest,
    HeartbeatAnswer,
    HeartbeatRequest,
    KeysAnswer,
    KeysRequest,
    Message,
    Problem,
    ReceiptAnswer,
    StatusAnswer,
    StatusRequest,
    SupportAnswer,
)
from kiosk.upstream.errors import BadAnswer, IdentityRefused, Refused, TryLater, asks_to_try_later
from kiosk.upstream.heartbeat_contract import EvidenceAnswer, EvidenceRequest, HeartbeatReply, HeartbeatReport
from kiosk.upstream.transport import Answer, Transport

JSON = "application/json"
"""Content type of an answer."""
PROBLEM = "application/problem+json"
"""Content type of an error (RFC 9457)."""

ParsedMessage = TypeVar("ParsedMessage", bound=Message)


class UpstreamClient:
    """Upstream for one enrolled terminal. For one thread at a time; keeps one connection."""

    def __init__(self, identity: Identity, limits: Limits | None = None, *, route: Route | None = None) -> None:
        """`route`: the route to upstream, if several clients share it or it has a proxy."""
        context = pinned_context(identity.ca_pem, (identity.certificate_file, identity.key_file))
        self._transport = Transport(route or Route(identity.url), context, limits=limits)

    def __enter__(self) -> "UpstreamClient":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection, on the thread that uses it."""
        self._transport.close()

    def stop(self) -> None:
        """For the end of the program, from any thread: the current request and all later ones raise Stopped."""
        self._transport.stop()

    @property
    def busy(self) -> bool:
        """Whether a request is under way. From any thread."""
        return self._transport.busy

    def challenges(self, count: int, limits: Limits | None = None) -> ChallengesAnswer:
        """`count` new challenges for this terminal. `limits` replace the default ones if a person waits."""
        request = ChallengesRequest(count=count)
        return _call(self._transport, "POST", "/v1/challenges", request, ChallengesAnswer, limits)

    def status(self, jws: bytes) -> StatusAnswer:
        """Upstream's record for the person whose card signed `jws`. A refused certificate raises Refused, whose problem
        has an Outcome as its code.
        """
        return _call(
            self._transport, "POST", "/v1/status", StatusRequest(jws=jws.decode("ascii", "replace")), StatusAnswer
        )

    def put_application(self, application_id: str, envelope: bytes) -> str:
        """The receipt (compact JWS) of this application. It proves nothing until `signed_receipts.verify` has verified
        it.
        """
        return _call(self._transport, "PUT", f"/v1/applications/{application_id}", envelope, ReceiptAnswer).receipt

    def batch(self, request: BatchRequest) -> BatchAnswer:
        """Send several applications; the answer has a result for each, in any order."""
        return _call(self._transport, "POST", "/v1/applications/batch", request, BatchAnswer)

    def heartbeat(self, request: HeartbeatRequest) -> HeartbeatAnswer:
        """Version 1 of the heartbeat, for an upstream that answers `report` with 404."""
        return _call(self._transport, "POST", "/v1/heartbeats", request, HeartbeatAnswer)

    def report(self, request: HeartbeatReport) -> HeartbeatReply:
        """Report this terminal's state; the reply has the ends of queue and journal that upstream recorded before."""
        return _call(self._transport, "POST", "/v2/heartbeats", request, HeartbeatReply)

    def evidence(self) -> EvidenceAnswer:
        """The ends of this terminal's queue and journal that upstream has recorded."""
        return _call(self._transport, "POST", "/v1/evidence", EvidenceRequest(), EvidenceAnswer)

    def renew(self, csr: str) -> str:
        """A new certificate (PEM) for this terminal's existing key."""
        return _call(
            self._transport, "POST", "/v1/certificates", CertificateRequest(csr=csr), CertificateAnswer
        ).certificate

    def put_support(self, sha256: str, sealed: bytes) -> str:
        """Send a support bundle, sealed for upstream's operator; returns the reference by which the operator finds
        it.
        """
        path = f"/v1/support-bundles/{sha256}"
        answer = self._transport.send("PUT", path, sealed, content_type="application/octet-stream")
        return parsed(answer, SupportAnswer).reference

    def keys(self, signed_by: str) -> str:
        """Upstream's current keys as a JWS, which proves nothing until a known receipt key has verified it."""
        return _call(self._transport, "POST", "/v1/keys", KeysRequest(signed_by=signed_by), KeysAnswer).keys


def send_enrolment(transport: Transport, request: EnrolmentRequest) -> EnrolmentAnswer:
    """The one call of a terminal without a certificate."""
    return _call(transport, "POST", "/v1/enrolments", request, EnrolmentAnswer)


def _call(
    transport: Transport,
    method: str,
    path: str,
    request: Message | bytes,
    model: type[ParsedMessage],
    limits: Limits | None = None,
) -> ParsedMessage:
    body = request if isinstance(request, bytes) else request.model_dump_json().encode()
    return parsed(transport.send(method, path, body, limits), model)


def parsed(answer: Answer, model: type[ParsedMessage]) -> ParsedMessage:
    """The message of an answer. Raises the error for its status or form."""
    status = answer.status
    if asks_to_try_later(status):
        raise TryLater(status, answer.headers.get("Retry-After"), answer.headers.get("Date"))
    if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
        raise IdentityRefused(str(status))
    if status >= HTTPStatus.BAD_REQUEST:
        raise Refused(_problem(answer))
    if status != HTTPStatus.OK:
        raise BadAnswer(f"status {status}")
    if answer.content_type != JSON:
        raise BadAnswer("another content type than JSON")
    try:
        return model.model_validate_json(answer.body)
    except ValidationError as error:
        places = sorted({_place(detail) for detail in error.errors(include_input=False)})
        raise BadAnswer(f"not a {model.__name__}: {', '.join(places[:5])}") from None


def _place(detail: ErrorDetails) -> str:
    """The path of a field of the contract. Unknown keys are not repeated, because they may contain anything."""
    if detail["type"] == "extra_forbidden":
        return ".".join(map(str, (*detail["loc"][:-1], "an unknown key")))
    return ".".join(map(str, detail["loc"])) or "body"


def _problem(answer: Answer) -> Problem:
    if answer.content_type != PROBLEM:
        raise BadAnswer(f"status {answer.status} without a problem")
    try:
        return Problem.model_validate_json(answer.body)
    except ValidationError:
        raise BadAnswer(f"status {answer.status} with a malformed problem") from None
