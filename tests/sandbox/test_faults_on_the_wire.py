"""The bytes of each fault on the wire: written directly, or answered through the web framework."""

import asyncio
import json
import socket
from dataclasses import dataclass, field
from typing import Any, cast

import pytest
from starlette.types import Message, Receive, Scope, Send

from kiosk.sandbox.faults import fault_file
from kiosk.sandbox.faults.false_answers import with_results_twice, with_wrong_time
from kiosk.sandbox.faults.fault_file import Faults, Rule
from kiosk.sandbox.faults.schedule import Schedule
from kiosk.sandbox.faults.wire import PAGE, TRANSPORT, FaultInjection
from kiosk.sandbox.pki import SandboxPki
from kiosk.upstream.contract import MAXIMUM_BATCH_ITEMS

BODY = b'{"now":"2026-11-28T00:00:00+00:00"}'
TRUE = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-more: 1\r\ncontent-length: 35\r\n\r\n" + BODY
HEAD = TRUE.removesuffix(BODY)
FLOOD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n%s\r\n\r\n"
REFUSED = b'{"type":"urn:kiosk:problem:maintenance","title":"Refused by the schedule of faults","status":503}'


@dataclass
class Wire:
    """A connection's transport that records the written bytes, and the messages for the web framework's server."""

    closes_after: int | None = None
    """The client closes the connection after this number of writes."""
    written: list[bytes] = field(default_factory=list)
    sent: list[Message] = field(default_factory=list)
    worked: int = 0
    cut: bool = False
    lingers: bytes | None = None

    def write(self, raw: bytes) -> None:
        self.written.append(raw)

    def is_closing(self) -> bool:
        return self.cut or (self.closes_after is not None and len(self.written) >= self.closes_after)

    def get_write_buffer_size(self) -> int:
        return 0

    def get_extra_info(self, name: str) -> "Wire":
        assert name == "socket"
        return self

    def setsockopt(self, level: int, option: int, value: bytes) -> None:
        assert (level, option) == (socket.SOL_SOCKET, socket.SO_LINGER)
        self.lingers = value

    def abort(self) -> None:
        self.cut = True

    @property
    def raw(self) -> bytes:
        return b"".join(self.written)

    def replied(self) -> tuple[int, dict[bytes, bytes], bytes] | None:
        if not self.sent:
            return None
        start, body = self.sent
        assert len(dict(start["headers"])) == len(start["headers"]), "a header occurs twice"
        return start["status"], dict(start["headers"]), body["body"]


def met(rule: Rule | None, wire: Wire | None = None, *, path: str = "/v1/heartbeats", status: int = 200) -> Wire:
    """A request that meets `rule`, with the regular answer `TRUE`."""
    wire = wire or Wire()
    messages = [{"type": "http.request", "body": b"asked", "more_body": False}]

    async def receive() -> Message:
        if messages:
            return messages.pop()
        while not wire.is_closing():
            await asyncio.sleep(0)
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        wire.sent.append(message)

    async def routes(scope: Scope, receive: Receive, send: Send) -> None:
        assert (await receive())["body"] == b"asked"
        wire.worked += 1
        headers = [(b"content-type", b"application/json"), (b"x-more", b"1"), (b"Content-Length", b"35")]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": BODY[:9], "more_body": True})
        await send({"type": "http.response.body", "body": BODY[9:]})

    schedule = Schedule(Faults(rule=(rule,) if rule else ()))
    injection = FaultInjection(routes, lambda: schedule, cast("SandboxPki", None))  # these faults sign nothing
    scope: dict[str, Any] = {"type": "http", "path": path, "state": {TRANSPORT: wire}}
    asyncio.run(asyncio.wait_for(injection(scope, receive, send), 30))
    return wire


@pytest.mark.parametrize(
    ("rule", "work_done", "raw", "lingers"),
    [
        (fault_file.Drop(), 0, b"", None),
        (fault_file.Lost(), 1, b"", None),
        (fault_file.Reset(), 1, b"", b"\1\0\0\0\0\0\0\0"),
        (fault_file.Reset(at_byte=90), 1, TRUE[:90], b"\1\0\0\0\0\0\0\0"),
        (fault_file.Truncated(), 1, HEAD, None),
        (fault_file.Truncated(keep=20), 1, HEAD + BODY[:20], None),
        (fault_file.Drip(pause=0), 1, TRUE, None),
        (fault_file.Flood(megabytes=1), 0, FLOOD % b"content-length: 1048576" + b" " * 1048576, None),
        (fault_file.Flood(megabytes=2, announced=False), 0, FLOOD % b"connection: close" + b" " * 2097152, None),
    ],
    ids=lambda value: getattr(value, "action", ""),
)
def test_these_faults_end_the_connection(rule: Rule, work_done: int, raw: bytes, lingers: bytes | None) -> None:
    wire = met(rule)
    assert (wire.worked, wire.raw, wire.lingers) == (work_done, raw, lingers)
    assert wire.cut
    assert not wire.sent


JSON = {b"content-type": b"application/json", b"x-more": b"1", b"content-length": b"35"}
HTML = {b"content-type": b"text/html"}
PROXY = b"<html><body>502 Bad Gateway</body></html>"


@pytest.mark.parametrize(
    ("rule", "work_done", "before", "status", "headers", "body"),
    [
        (fault_file.Slow(latency=1), 1, b"", 200, JSON, BODY),
        (fault_file.Empty(), 1, b"", 200, JSON | {b"content-length": b"0"}, b""),
        (fault_file.WrongType(), 1, b"", 200, JSON | {b"content-type": b"text/plain"}, BODY),
        (fault_file.WrongType(content_type="a/b"), 1, b"", 200, JSON | {b"content-type": b"a/b"}, BODY),
        (fault_file.Portal(), 0, b"", 200, {b"content-type": b"text/html; charset=utf-8"}, PAGE),
        (fault_file.Redirect(location="https://a"), 0, b"", 302, HTML | {b"location": b"https://a"}, b""),
        (fault_file.Redirect(location="b", status=308), 0, b"", 308, HTML | {b"location": b"b"}, b""),
        (fault_file.Interim(), 1, b"HTTP/1.1 103 Early Hints\r\n\r\n", 200, JSON, BODY),
        (fault_file.Interim(status=199, count=2), 1, b"HTTP/1.1 199 Unknown\r\n\r\n" * 2, 200, JSON, BODY),
        (fault_file.Twice(), 1, TRUE, 200, JSON, BODY),
        (fault_file.Status(status=502), 0, b"", 502, HTML, PROXY),
        (fault_file.Status(status=502, work_done=True), 1, b"", 502, HTML, PROXY),
        (fault_file.Status(status=599), 0, b"", 599, HTML, b"<html><body>599 Unknown</body></html>"),
        (
            fault_file.Status(status=503, code="maintenance", retry_after="120"), 0, b"", 503,
            {b"content-type": b"application/problem+json", b"retry-after": b"120"}, REFUSED,
        ),
        (
            fault_file.Status(status=429, retry_after="7"), 0, b"", 429,
            HTML | {b"retry-after": b"7"}, b"<html><body>429 Too Many Requests</body></html>",
        ),
    ],
    ids=lambda value: getattr(value, "action", ""),
)  # fmt: skip
def test_these_are_answers_and_keep_the_connection(
    rule: Rule, work_done: int, before: bytes, status: int, headers: dict[bytes, bytes], body: bytes
) -> None:
    wire = met(rule)
    replied = wire.replied()
    assert replied is not None
    said, had, was = replied
    # A falsified answer is encoded again as JSON: only its meaning is the same.
    if isinstance(rule, fault_file.Twice):
        assert wire.raw.partition(b"\r\n\r\n")[2] == was
        assert (json.loads(was), int(had[b"content-length"])) == (json.loads(body), len(was))
        assert said == status
    else:
        assert (said, had, was) == (status, {b"content-length": b"%d" % len(body), **headers}, body)
        assert wire.raw == before
    assert (wire.worked, wire.cut) == (work_done, False)


def test_an_answer_that_is_an_error_or_no_json_is_not_falsified() -> None:
    replied = met(fault_file.WrongTime(seconds=60), status=503).replied()
    assert replied is not None
    assert (replied[0], replied[2]) == (503, BODY)
    late = met(fault_file.WrongTime(seconds=60)).replied()
    assert late is not None
    assert json.loads(late[2]) == {"now": "2026-11-28T00:01:00+00:00"}


def test_without_a_fault_and_outside_the_contract_the_routes_answer() -> None:
    for wire in (met(None), met(fault_file.Drop(), path="/healthz")):
        assert (wire.worked, wire.raw, wire.cut) == (1, b"", False)


@pytest.mark.parametrize("rule", [fault_file.Drip(pause=0), fault_file.Flood(megabytes=4096)], ids=["drip", "flood"])
def test_nothing_is_written_to_a_client_that_has_gone(rule: Rule) -> None:
    wire = met(rule, Wire(closes_after=3))
    assert len(wire.written) == 3
    assert wire.cut


def test_a_client_that_goes_ends_the_wait() -> None:
    wire = met(fault_file.Drop(latency=600_000), Wire(closes_after=0))
    assert wire.cut


def test_only_a_batch_has_results_to_double_and_only_a_clock_can_be_wrong() -> None:
    assert with_results_twice({"now": "x"}) == {"now": "x"}
    assert with_results_twice({"results": [1, 2], "now": "x"}) == {"results": [1, 2, 1, 2], "now": "x"}
    most = list(range(MAXIMUM_BATCH_ITEMS))
    assert with_results_twice({"results": most}) == {"results": most}
    assert with_wrong_time({"receipt": "x"}, 5) == {"receipt": "x"}
