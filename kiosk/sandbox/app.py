"""The contract's calls as HTTP routes over `Sandbox`."""

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Path, Request, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.application.canonical import ApplicationId, Sha256
from kiosk.sandbox.faults.schedule import Schedule
from kiosk.sandbox.faults.wire import FaultInjection
from kiosk.sandbox.problems import Rejected, answer, install
from kiosk.sandbox.terminals import Terminal
from kiosk.sandbox.upstream import Sandbox
from kiosk.upstream.contract import (
    MAXIMUM_BATCH_BYTES,
    MAXIMUM_BODY_BYTES,
    PROBLEM_PREFIX,
    BatchAnswer,
    BatchRequest,
    BatchResult,
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
    Problem,
    ReceiptAnswer,
    StatusAnswer,
    StatusRequest,
    SupportAnswer,
)
from kiosk.upstream.heartbeat_contract import EvidenceAnswer, EvidenceRequest, HeartbeatReply, HeartbeatReport

CLIENT_CERTIFICATE = "client_certificate"
"""Key of the request's state in which the server puts the client's certificate (DER), or None."""

PROBLEMS: dict[int | str, dict[str, object]] = {
    "4XX": {
        "description": "Refused",
        "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
}
"""OpenAPI: the answer to a refused request."""
DEVICE: dict[str, Any] = {"security": [{"device certificate": []}]}
"""OpenAPI: the call needs a device certificate."""
BUNDLE: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "description": "The sealed support bundle: a line of JSON, then the ciphertext. Its SHA-256 is in the path.",
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}
"""OpenAPI: the body of `PUT /v1/support-bundles/{sha256}`."""
ENVELOPE: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "description": "The sealed envelope. The receipt is over the SHA-256 of exactly these bytes.",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Envelope"}}},
    }
}
"""OpenAPI: the body of `PUT /v1/applications/{id}`."""


async def _body(request: Request) -> bytes:
    return await request.body()


def create_app(sandbox: Sandbox, schedule: Callable[[], Schedule] | None = None) -> FastAPI:
    """The routes of the sandbox. All but the first two need an enrolled terminal's certificate.

    `schedule` returns the faults to inject; they need a real connection.
    """
    app = FastAPI(
        title="Kiosk upstream", version="1", docs_url=None, redoc_url=None, openapi_url=None, responses=PROBLEMS
    )
    install(app)
    if schedule is not None:
        app.add_middleware(FaultInjection, schedule=schedule, pki=sandbox.pki)
    app.add_middleware(_BoundedBody)
    app.add_middleware(_Dated, clock=sandbox.clock)

    def sender(request: Request) -> Terminal:
        return sandbox.terminals.of_certificate(getattr(request.state, CLIENT_CERTIFICATE, None))

    Sender = Annotated[Terminal, Depends(sender)]  # noqa: N806 - a type

    @app.get("/v1/trust-anchors/{sha256}", response_class=Response)
    def trust_anchor(sha256: Annotated[Sha256, Path()]) -> Response:
        """Upstream's CA (PEM), by the hash that an enrolment code carries."""
        if sha256 != sandbox.pki.ca_sha256.hex():
            raise Rejected(404, "anchor_unknown", "There is no such trust anchor")
        return Response(sandbox.pki.ca_pem, media_type="application/x-pem-file")

    @app.post("/v1/enrolments")
    def enrolments(request: EnrolmentRequest) -> EnrolmentAnswer:
        """Enrol a terminal with a one-time code and a certificate request; repeatable with the same code and key."""
        return sandbox.terminals.enrol(request)

    @app.post("/v1/challenges", openapi_extra=DEVICE)
    def challenges(terminal: Sender, request: ChallengesRequest) -> ChallengesAnswer:
        """One-time challenges for this terminal's signatures."""
        return sandbox.challenges(terminal, request.count)

    @app.post("/v1/status", openapi_extra=DEVICE)
    def status(terminal: Sender, request: StatusRequest) -> StatusAnswer:
        """The record for the holder of the card that signed the query."""
        return sandbox.applications.status(terminal, request.jws)

    @app.put("/v1/applications/{application_id}", openapi_extra=DEVICE | ENVELOPE)
    def application(
        terminal: Sender, application_id: Annotated[ApplicationId, Path()], body: Annotated[bytes, Depends(_body)]
    ) -> ReceiptAnswer:
        """One sealed application; other content under its id is refused with 409.

        The same content always gets the same receipt, unless it refuses for no reason of the person (campaign_closed,
        service_closed, challenge_reused, malformed): then it is decided again.
        """
        return ReceiptAnswer(receipt=sandbox.applications.apply(terminal, application_id, body))

    @app.post("/v1/applications/batch", openapi_extra=DEVICE)
    def batch(terminal: Sender, request: BatchRequest) -> BatchAnswer:
        """Several applications; each is decided as if it were sent alone."""
        if sum(len(item.envelope.encode()) for item in request.items) > MAXIMUM_BATCH_BYTES:
            raise Rejected(413, "batch_too_large", f"A batch holds {MAXIMUM_BATCH_BYTES} bytes of envelopes")
        answers = sandbox.applications.apply_all(
            terminal, [(item.application_id, item.envelope.encode()) for item in request.items]
        )
        return BatchAnswer(
            results=tuple(
                BatchResult(application_id=item.application_id, problem=answer.problem)
                if isinstance(answer, Rejected)
                else BatchResult(application_id=item.application_id, receipt=answer)
                for item, answer in zip(request.items, answers, strict=True)
            )
        )

    @app.post("/v1/heartbeats", openapi_extra=DEVICE)
    def heartbeats(terminal: Sender, request: HeartbeatRequest) -> HeartbeatAnswer:
        """The state of the terminal."""
        return sandbox.heartbeat(terminal, request)

    @app.post("/v2/heartbeats", openapi_extra=DEVICE)
    def reports(terminal: Sender, request: HeartbeatReport) -> HeartbeatReply:
        """The state of the terminal, and the ends of its queue and journal, which are compared with the recorded
        ones.
        """
        return sandbox.report(terminal, request)

    @app.post("/v1/evidence", openapi_extra=DEVICE)
    def evidence(terminal: Sender, request: EvidenceRequest) -> EvidenceAnswer:  # noqa: ARG001 - it says nothing
        """The recorded ends of the terminal's queue and journal."""
        return sandbox.evidence(terminal)

    @app.post("/v1/certificates", openapi_extra=DEVICE)
    def certificates(terminal: Sender, request: CertificateRequest) -> CertificateAnswer:
        """A new certificate for the terminal's existing key, before the current one expires."""
        return sandbox.terminals.renew(terminal, request)

    @app.post("/v1/keys", openapi_extra=DEVICE)
    def keys(terminal: Sender, request: KeysRequest) -> KeysAnswer:  # noqa: ARG001 - only enrolled ones may ask
        """Upstream's current receipt and sealing keys, signed with a receipt key that the terminal trusts."""
        return sandbox.terminals.keys(request)

    @app.put("/v1/support-bundles/{sha256}", openapi_extra=DEVICE | BUNDLE)
    def support_bundle(
        terminal: Sender, sha256: Annotated[Sha256, Path()], body: Annotated[bytes, Depends(_body)]
    ) -> SupportAnswer:
        """A support bundle for the operator; the same bundle sent twice is stored once."""
        return SupportAnswer(reference=sandbox.support.keep(terminal, sha256, body))

    return app


class _Dated:
    """ASGI middleware: the `Date` of each answer is the sandbox's own time, which a test may set."""

    def __init__(self, app: ASGIApp, clock: Callable[[], datetime]) -> None:
        self._app = app
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def dated(message: Message) -> None:
            if message["type"] == "http.response.start":
                date = format_datetime(self._clock().astimezone(UTC), usegmt=True).encode()
                message["headers"] = [*message.get("headers", ()), (b"date", date)]
            await send(message)

        await self._app(scope, receive, dated)


class _BoundedBody:
    """ASGI middleware: refuses a body longer than the contract allows, without reading it to the end."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        body = bytearray()
        more = True
        while more:
            message = await receive()
            if message["type"] != "http.request":
                return
            body += message.get("body", b"")
            more = message.get("more_body", False)
            if len(body) > MAXIMUM_BODY_BYTES:
                title = f"A body holds {MAXIMUM_BODY_BYTES} bytes at most"
                problem = Problem(type=PROBLEM_PREFIX + "body_too_large", title=title, status=413)
                await answer(problem)(scope, receive, send)
                return
        pending: list[Message] = [{"type": "http.request", "body": bytes(body), "more_body": False}]

        async def replay() -> Message:
            return pending.pop() if pending else await receive()

        await self._app(scope, replay, send)
