"""Upstream's calls as methods: requests in, parsed answers out, everything else a typed error (`errors`)."""

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
)
from kiosk.upstream.errors import BadAnswer, IdentityRefused, Refused, TryLater, asks_to_try_later
from kiosk.upstream.heartbeat_contract import EvidenceAnswer, EvidenceRequest, HeartbeatReply, HeartbeatReport
from kiosk.upstream.transport import Answer, Transport

JSON = "application/json"
PROBLEM = "application/problem+json"

ParsedMessage = TypeVar("ParsedMessage", bound=Message)


class UpstreamClient:
    """Upstream as one enrolled terminal sees it. For one thread at a time; keeps one connection."""

    def __init__(self, identity: Identity, limits: Limits | None = None, *, route: Route | None = None) -> None:
        """`route`: the way there, where several clients share it or a proxy stands on it."""
        context = pinned_context(identity.ca_pem, (identity.certificate_file, identity.key_file))
        self._transport = Transport(route or Route(identity.url), context, limits=limits)

    def __enter__(self) -> "UpstreamClient":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection, from the thread that uses it."""
        self._transport.close()

    def stop(self) -> None:
        """Any thread, at the end of the program: the request under way and all later ones raise Stopped."""
        self._transport.stop()

    @property
    def busy(self) -> bool:
        """Whether a request is under way. Any thread may look."""
        return self._transport.busy

    def challenges(self, count: int, limits: Limits | None = None) -> ChallengesAnswer:
        """`count` fresh challenges for this terminal. `limits`: instead of the usual ones, where somebody waits."""
        request = ChallengesRequest(count=count)
        return _call(self._transport, "POST", "/v1/challenges", request, ChallengesAnswer, limits)

    def status(self, jws: bytes) -> StatusAnswer:
        """What upstream has for the person whose card signed `jws`. A refused certificate comes as Refused, its
        problem's code an Outcome."""
        return _call(
            self._transport, "POST", "/v1/status", StatusRequest(jws=jws.decode("ascii", "replace")), StatusAnswer
        )

    def put_application(self, application_id: str, envelope: bytes) -> str:
        """The receipt (compact JWS) for this one. It proves nothing until `signed_receipts.verify` has passed it."""
        return _call(self._transport, "PUT", f"/v1/applications/{application_id}", envelope, ReceiptAnswer).receipt

    def batch(self, request: BatchRequest) -> BatchAnswer:
        """A backlog at once; the answer has a result for each, in any order."""
        return _call(self._transport, "POST", "/v1/applications/batch", request, BatchAnswer)

    def heartbeat(self, request: HeartbeatRequest) -> HeartbeatAnswer:
        """The first version, for an upstream that refuses `report` with 404."""
        return _call(self._transport, "POST", "/v1/heartbeats", request, HeartbeatAnswer)

    def report(self, request: HeartbeatReport) -> HeartbeatReply:
        """How this terminal is; the answer says what upstream held of its queue and journal before."""
        return _call(self._transport, "POST", "/v2/heartbeats", request, HeartbeatReply)

    def evidence(self) -> EvidenceAnswer:
        """What upstream holds of this terminal's queue and journal."""
        return _call(self._transport, "POST", "/v1/evidence", EvidenceRequest(), EvidenceAnswer)

    def renew(self, csr: str) -> str:
        """A new certificate (PEM) for the key that this terminal has."""
        return _call(
            self._transport, "POST", "/v1/certificates", CertificateRequest(csr=csr), CertificateAnswer
        ).certificate

    def keys(self, signed_by: str) -> str:
        """Upstream's present keys, a JWS that proves nothing until a receipt key of this terminal's has verified it."""
        return _call(self._transport, "POST", "/v1/keys", KeysRequest(signed_by=signed_by), KeysAnswer).keys


def send_enrolment(transport: Transport, request: EnrolmentRequest) -> EnrolmentAnswer:
    """The one call that an unknown terminal may make."""
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
    """The answer's message, or the error that its status and form mean."""
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
    """The path of a field of the contract. What else stands in the answer, keys included, may be anything."""
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
