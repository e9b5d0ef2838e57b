"""The routes conform to the OpenAPI document, and no request causes a server error."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import HealthCheck, given, settings
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.openapi import from_asgi
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi.checks import content_type_conformance, response_schema_conformance
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from kiosk.application.sealed_bundle import seal_bundle
from kiosk.errors import KioskError
from kiosk.sandbox import openapi
from kiosk.sandbox.app import CLIENT_CERTIFICATE, create_app
from kiosk.sandbox.pki import YEAR
from kiosk.sandbox.support import KEPT, SupportBundles
from kiosk.sandbox.upstream import Sandbox
from kiosk.upstream.connection.route import Route
from kiosk.upstream.connection.tls import pinned_context
from kiosk.upstream.contract import (
    MAXIMUM_BATCH_BYTES,
    MAXIMUM_BODY_BYTES,
    BatchItem,
    BatchRequest,
    EnrolmentAnswer,
    EnrolmentRequest,
)
from kiosk.upstream.enrolment_code import parse_code
from kiosk.upstream.errors import IdentityRefused, Refused
from kiosk.upstream.transport import Transport
from tests.support.upstream import LIMITS, Terminal, World

pytestmark = pytest.mark.long


def test_the_description_in_docs_is_current() -> None:
    assert openapi.main(["--check"]) == 0


def test_a_description_that_is_not_current_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openapi, "FILE", tmp_path / "upstream-openapi.json")
    assert openapi.main(["--check"]) == 1
    assert openapi.main([]) == 0
    assert openapi.main(["--check"]) == 0
    openapi.FILE.write_text(openapi.FILE.read_text(encoding="utf-8").replace("challenges", "riddles"), encoding="utf-8")
    assert openapi.main(["--check"]) == 1
    assert openapi.main(["--write"]) == 2


class Described:
    """The application as on a socket (client certificate in the request's state), with the document beside it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self.certificate: bytes | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == "/description":
            await JSONResponse(openapi.schema())(scope, receive, send)
            return
        scope.setdefault("state", {})[CLIENT_CERTIFICATE] = self.certificate
        await self._app(scope, receive, send)


@dataclass(frozen=True)
class Contract:
    """A sandbox behind its OpenAPI document, and a client certificate (DER) of each kind."""

    app: Described
    schema: BaseSchema
    certificates: dict[str, bytes | None]

    def send(self, method: str, path: str, certificate: str, examples: int) -> set[int]:
        """Requests that the document allows, and others, with this certificate. Returns the statuses.

        Each response must conform to the document.
        """
        self.app.certificate = self.certificates[certificate]
        operation = self.schema[path][method]
        cases = operation.as_strategy() | operation.as_strategy(generation_mode=GenerationMode.NEGATIVE)
        statuses = set()

        @settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck), database=None)
        @given(case=cases)
        def send(case: Case[Any]) -> None:
            checks = [not_a_server_error, content_type_conformance, response_schema_conformance]
            statuses.add(case.call_and_validate(checks=checks).status_code)

        send()
        return statuses


class Register:
    """The terminals known to upstream. Another upstream has another register."""

    def __init__(self, folder: Path) -> None:
        self.sandbox = Sandbox(folder)

    def enrol(self, code: str | None = None) -> EnrolmentAnswer:
        secret = parse_code(code or self.sandbox.terminals.make_code()).secret_token
        csr = x509.CertificateSigningRequestBuilder().subject_name(x509.Name([])).sign(new_key(), hashes.SHA256())
        return self.sandbox.terminals.enrol(
            EnrolmentRequest(secret=secret, csr=csr.public_bytes(Encoding.PEM).decode())
        )


def new_key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def der(pem: str) -> bytes:
    return x509.load_pem_x509_certificate(pem.encode()).public_bytes(Encoding.DER)


@pytest.fixture(scope="module")
def contract(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Contract]:
    own, other = (Register(tmp_path_factory.mktemp(name)) for name in ("described", "other"))
    struck_off, replaced = own.enrol(), own.enrol()
    own.sandbox.terminals.strike_off(struck_off.kiosk_id)
    own.enrol(own.sandbox.terminals.make_code(replaced.kiosk_id))
    enrolled = own.enrol()
    key = x509.load_pem_x509_certificate(enrolled.certificate.encode()).public_key()
    assert isinstance(key, ec.EllipticCurvePublicKey)
    ended = own.sandbox.pki.issue_device(key, enrolled.kiosk_id, datetime.now(UTC) - 3 * YEAR)
    app = Described(create_app(own.sandbox))
    yield Contract(
        app,
        from_asgi("/description", app),
        {
            "enrolled": der(enrolled.certificate),
            "none": None,
            "foreign": der(other.enrol().certificate),
            "struck off": der(struck_off.certificate),
            "ended": der(ended),
            "replaced": der(replaced.certificate),
        },
    )
    own.sandbox.close()
    other.sandbox.close()


OPERATIONS = [
    ("GET", "/v1/trust-anchors/{sha256}"),
    ("POST", "/v1/enrolments"),
    ("POST", "/v1/challenges"),
    ("POST", "/v1/status"),
    ("PUT", "/v1/applications/{application_id}"),
    ("POST", "/v1/applications/batch"),
    ("POST", "/v1/heartbeats"),
    ("POST", "/v2/heartbeats"),
    ("POST", "/v1/evidence"),
    ("POST", "/v1/certificates"),
    ("POST", "/v1/keys"),
    ("PUT", "/v1/support-bundles/{sha256}"),
]


def test_every_operation_is_tried() -> None:
    described = {(method.upper(), path) for path, item in openapi.schema()["paths"].items() for method in item}
    assert described == set(OPERATIONS)


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_whatever_is_sent_the_answer_is_in_the_contract(contract: Contract, method: str, path: str) -> None:
    assert contract.send(method, path, "enrolled", examples=20)


WITHOUT_CERTIFICATE = {("GET", "/v1/trust-anchors/{sha256}"), ("POST", "/v1/enrolments")}
REFUSALS = {"none": 401, "foreign": 403, "struck off": 403, "ended": 403, "replaced": 403}


@pytest.mark.parametrize("certificate", REFUSALS)
@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_whoever_is_no_terminal_gets_a_refusal_of_the_contract_whatever_is_sent(
    contract: Contract, method: str, path: str, certificate: str
) -> None:
    statuses = contract.send(method, path, certificate, examples=6)
    if (method, path) not in WITHOUT_CERTIFICATE:
        assert REFUSALS[certificate] in statuses
        assert min(statuses) >= 400, "no request may have an effect"


def test_an_overlong_body_is_refused_unread(world: World, terminal: Terminal) -> None:
    application = terminal.sealed()
    with pytest.raises(Refused) as caught:
        terminal.client.put_application(application.application_id, b" " * (MAXIMUM_BODY_BYTES + 1))
    assert caught.value.problem.status == 413
    with pytest.raises(Refused) as caught:
        terminal.client.put_application(application.application_id, b" " * MAXIMUM_BODY_BYTES)
    assert caught.value.problem.status == 422, "it is read, and is no application"


def test_a_batch_of_more_bytes_than_the_contract_allows_is_refused(terminal: Terminal) -> None:
    """A terminal that ignores the limit must be refused in practice already."""
    sealed = terminal.sealed()
    item = BatchItem(application_id=sealed.application_id, envelope=sealed.envelope.decode().ljust(20_000))
    allowed = MAXIMUM_BATCH_BYTES // 20_000
    assert terminal.client.batch(BatchRequest(items=(item,) * allowed)).results
    with pytest.raises(Refused) as caught:
        terminal.client.batch(BatchRequest(items=(item,) * (allowed + 1)))
    assert caught.value.problem.status == 413


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", "/v1/nothing", None, 404),
        ("GET", "/v1/challenges", None, 405),
        ("GET", "/docs", None, 404),
        ("GET", "/v1/trust-anchors/" + "0" * 64, None, 404),
        ("GET", "/v1/trust-anchors/../../etc/passwd", None, 404),
        ("POST", "/v1/enrolments", b'{"secret":"AAAAAAAAAAAAAAAA","csr":"no request"}', 422),
        ("POST", "/v1/enrolments", b"[1", 422),
        ("POST", "/v1/enrolments", b"", 422),
        ("POST", "/v1/enrolments", b'{"secret":"AAAAAAAAAAAAAAAA","csr":"x","more":1}', 422),
    ],
)
def test_every_refusal_is_a_problem_document(
    world: World, terminal: Terminal, method: str, path: str, body: bytes | None, status: int
) -> None:
    transport = Transport(Route(world.server.url), pinned_context(terminal.identity.ca_pem, None), limits=LIMITS)
    answer = transport.send(method, path, body)
    transport.close()
    assert answer.status == status
    assert answer.content_type == "application/problem+json"
    assert json.loads(answer.body)["status"] == status
    assert answer.headers.get("Allow") == ("POST" if status == 405 else None), "RFC 9110, section 15.5.6"
    assert answer.headers["Date"].count("GMT") == 1, "that of upstream's own clock, by which a terminal sets its own"
    assert "Server" not in answer.headers, "nobody is told which software upstream runs"


def test_refusals_do_not_repeat_what_was_sent(world: World, terminal: Terminal) -> None:
    transport = Transport(Route(world.server.url), pinned_context(terminal.identity.ca_pem, None), limits=LIMITS)
    answer = transport.send("POST", "/v1/enrolments", b'{"secret":"SECRET-SECRET-SECRET","csr":5}')
    transport.close()
    assert answer.status == 422
    assert b"SECRET-SECRET-SECRET" not in answer.body


def test_a_support_bundle_is_kept_once_and_only_of_the_terminal_that_sends_it(
    world: World, terminal: Terminal, tmp_path: Path
) -> None:
    recipient, own = terminal.identity.recipient, terminal.identity.kiosk_id

    def sent(sealed: bytes, named: bytes = b"") -> str:
        return terminal.client.put_support(sha256(named or sealed).hexdigest(), sealed)

    sealed = seal_bundle(b"content", recipient, own)
    reference = sent(sealed)
    assert sent(sealed) == reference
    folder = world.folder / "sandbox"
    kept = SupportBundles(folder / "support")
    assert kept.find(reference.lower().replace("-", " ")) == kept.find(reference)
    assert [file.read_bytes() for file in (folder / "support").iterdir()] == [sealed]
    for wrong, named, status in (
        (sealed, b"another one", 422),
        (b"no bundle", b"", 422),
        (seal_bundle(b"content", recipient, "K-0000ABCD"), b"", 403),
    ):
        with pytest.raises((Refused, IdentityRefused)) as caught:
            sent(wrong, named)
        assert str(status) in f"{caught.value} {getattr(caught.value, 'problem', '')}"
    for number in range(KEPT):
        sent(seal_bundle(f"later {number}".encode(), recipient, own))
    assert len(list((folder / "support").iterdir())) == KEPT
    assert kept.find(reference) is None, "the oldest entry is removed"
    assert kept.find("") is None


def test_damaged_sandbox_data_is_said_in_one_line(tmp_path: Path) -> None:
    Sandbox(tmp_path).close()
    for name in ("ca.pem", "ca-key.pem", "receipt-key.pem", "sealing-classic-1.bin", "key-set"):
        file = tmp_path / "pki" / name
        kept = file.read_bytes()
        file.write_bytes(b"garbage")
        with pytest.raises(KioskError, match="damaged") as caught:
            Sandbox(tmp_path)
        assert "\n" not in str(caught.value)
        file.write_bytes(kept)
    with pytest.raises(KioskError, match="cannot be read"):
        Sandbox(tmp_path, people_files=[tmp_path / "nobody.json"])
