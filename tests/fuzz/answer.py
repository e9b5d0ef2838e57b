"""Any answer from upstream, or from a server in its place behind TLS.

ask NAME                the request: one of `GENUINE`, with upstream's genuine answer
status N | type TEXT | header NAME JSON
and the lines of `alterations`: first those for values, in the answer's JSON, then those for bytes
"""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st

from kiosk.outbox.values import Queued
from kiosk.sandbox.pki import SandboxPki
from kiosk.station.clock import SystemClock
from kiosk.station.key_rotation import NotTheNextKeys, UpstreamKeys
from kiosk.upstream import contract
from kiosk.upstream.client import JSON, PROBLEM, parsed
from kiosk.upstream.errors import TryLater, UpstreamError
from kiosk.upstream.heartbeat_contract import HeartbeatReply
from kiosk.upstream.results import sorted_results
from kiosk.upstream.retry_after_header import LONGEST_RETRY_AFTER, retry_after_seconds
from kiosk.upstream.transport import Answer
from tests.fuzz import alterations
from tests.fuzz.alterations import altered_bytes, altered_value, as_json, is_of_values, line
from tests.fuzz.corpus import Script

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
KIOSK_ID = "K-0123ABCD"
AUDIENCE = "https://points.example.jp"
SECRET = "SENTINEL-4821"
"""Replaces a person's data in the genuine answers."""
APPLICATIONS = ("019a2b00-0000-7000-8000-000000000001", "019a2b00-0000-7000-8000-000000000002")
LONGEST_MESSAGE = 1000

_headers = st.sampled_from(
    (
        *("0", "-1", "60", "9" * 5000, "\u0661", "Wed, 21 Oct 2026 07:28:00 GMT", "Fri, 31 Dec 9999 23:59:59 -2359"),
        *("Mon, 01 Jan 0001 00:00:00 +9999", "Mon, 01 Jan 99999999999 00:00:00 +0000"),
    )
)
NAMES = (
    "challenges",
    "status",
    "receipt",
    "batch",
    "heartbeat",
    "reply",
    "keys",
    "certificate",
    "enrolment",
    "problem",
)
_conditions = st.one_of(
    line("status", st.sampled_from([200, 201, 204, 301, 400, 401, 409, 422, 429, 503, 599, 600, 999])),
    line("type", st.sampled_from([JSON, PROBLEM, "text/html", ""])),
    line("header", st.sampled_from(["Retry-After", "Date"]), (_headers | st.text(max_size=20)).map(as_json)),
)
SCRIPTS = st.builds(
    lambda name, *edits: (name, *(each for some in edits for each in some)),
    line("ask", st.sampled_from(NAMES)),
    st.lists(alterations.JSON, max_size=4),
    st.lists(alterations.BYTES | alterations.REPEATED, max_size=1),
    st.lists(_conditions, max_size=2),
)


@dataclass
class _Said:
    """The answer at this point of the script."""

    status: int = 200
    content_type: str = JSON
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Upstream:
    """Keys, and a genuine answer to each call."""

    keys: UpstreamKeys
    models: dict[str, type[contract.Message]]
    genuine: dict[str, Any]
    claimed: tuple[Queued, ...]


@lru_cache(maxsize=1)
def upstream() -> Upstream:
    with TemporaryDirectory() as folder:
        pki = SandboxPki.open(Path(folder) / "pki", NOW)
        keys = UpstreamKeys(AUDIENCE, pki.receipt_keys(), pki.recipients())
        claimed = tuple(
            Queued(number, each, KIOSK_ID, f"sealed {number}".encode(), f"{number:064x}", NOW, 1)
            for number, each in enumerate(APPLICATIONS, 1)
        )
        receipts = [
            pki.receipt(
                contract.ReceiptClaims(
                    application_id=each.application_id,
                    kiosk_id=KIOSK_ID,
                    content_sha256=each.content_sha256,
                    outcome=contract.Outcome.APPLIED,
                    at=NOW,
                )
            )
            for each in claimed
        ]
        pki.rotate()
        following = pki.signed_keys(keys.receipt_keys[0].kid, AUDIENCE)
        assert following is not None
        answers: dict[str, contract.Message] = {
            "challenges": contract.ChallengesAnswer(
                challenges=(contract.ChallengeOffer(value="A" * 32, expires=NOW + timedelta(days=7)),), now=NOW
            ),
            "status": contract.StatusAnswer(
                reserved=True,
                items=(contract.ItemAnswer(item="card", state="applied"),),
                service="sakura-pay",
                id_tail=SECRET[-4:],
            ),
            "receipt": contract.ReceiptAnswer(receipt=receipts[0]),
            "batch": contract.BatchAnswer(
                results=tuple(
                    contract.BatchResult(application_id=each.application_id, receipt=receipt)
                    for each, receipt in zip(claimed, receipts, strict=True)
                )
            ),
            "heartbeat": contract.HeartbeatAnswer(now=NOW),
            "reply": HeartbeatReply(now=NOW, queue=None, journal=None, went_back=()),
            "keys": contract.KeysAnswer(keys=following),
            "certificate": contract.CertificateAnswer(certificate=pki.ca_pem),
            "enrolment": contract.EnrolmentAnswer(
                kiosk_id=KIOSK_ID,
                certificate=pki.ca_pem,
                audience=AUDIENCE,
                receipt_keys=keys.receipt_keys,
                sealing_keys=keys.sealing_keys,
            ),
        }
    genuine = {name: json.loads(each.model_dump_json()) for name, each in answers.items()}
    problem = contract.Problem(type="urn:kiosk:problem:conflict", title="Other content", status=409)
    genuine["problem"] = json.loads(problem.model_dump_json()) | {"detail": SECRET}
    models = {name: type(each) for name, each in answers.items()} | {"problem": contract.ReceiptAnswer}
    return Upstream(keys, models, genuine, claimed)


def play(script: Script) -> None:
    """The result is a message of the contract, or one of the named errors, short and without content of the answer."""
    known, said, name = upstream(), _Said(), "status"
    body: Any = known.genuine[name]
    raw: bytes | None = None
    for each in script:
        word, _, rest = each.partition(" ")
        match word:
            case "ask":
                name, body, raw = rest, known.genuine[rest], None
                if name == "problem":
                    said.status, said.content_type = 409, PROBLEM
            case "status":
                said.status = int(rest)
            case "type":
                said.content_type = rest
            case "header":
                header, _, value = rest.partition(" ")
                said.headers[header] = json.loads(value)
            case _ if is_of_values(each):
                body = altered_value(body, each)
            case _:
                raw = altered_bytes(_dumped(body) if raw is None else raw, word, rest.split())
    answer = Answer(said.status, said.content_type, said.headers, _dumped(body) if raw is None else raw)
    try:
        message = parsed(answer, known.models[name])
    except UpstreamError as error:
        _judge(error)
        return
    assert (said.status, said.content_type) == (200, JSON)
    _used(message, known)


def _judge(found: UpstreamError) -> None:
    assert str(found).isprintable(), "no control character may reach a technician's screen"
    assert len(str(found)) < LONGEST_MESSAGE
    assert SECRET not in str(found)
    if isinstance(found, TryLater):
        asked = retry_after_seconds(found.retry_after, found.date, NOW)
        assert 0 <= asked <= LONGEST_RETRY_AFTER.total_seconds()


def _dumped(body: Any) -> bytes:
    return json.dumps(body).encode()


def _used(message: contract.Message, known: Upstream) -> None:
    """The terminal's use of the message."""
    if isinstance(message, contract.ChallengesAnswer | contract.HeartbeatAnswer | HeartbeatReply):
        clock = SystemClock(wall=NOW.timestamp, elapsed=lambda: 100.0)
        clock.observe(message.now)
        assert (clock.fault() is None) is (abs(message.now - NOW) <= timedelta(seconds=300))
        assert clock.uncertainty() >= timedelta()
    if isinstance(message, contract.BatchAnswer):
        results = sorted_results(known.claimed, message, known.keys.receipt_keys)
        genuine = {each["application_id"]: each["receipt"] for each in known.genuine["batch"]["results"]}
        for settled in results.settled:
            assert settled.refusal is None
            assert settled.receipt_jws.decode() == genuine[settled.application_id]
        ends = [each.application_id for each in results.settled]
        ends += [each for each, _ in results.set_aside] + list(results.left)
        assert sorted(ends) == sorted(APPLICATIONS), "each application must have one result"
    if isinstance(message, contract.KeysAnswer):
        try:
            following = known.keys.followed_by(message.keys)
        except NotTheNextKeys:
            return
        assert message.keys == known.genuine["keys"]["keys"], "only upstream's keys may be accepted"
        assert following.serial == 2
