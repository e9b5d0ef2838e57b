"""Any answer in place of upstream's: one typed error, in bounded time and memory, and no content is trusted."""

# ruff: noqa: S311 - nothing secret hangs on these bytes

import contextlib
import gzip
import random
import threading
import tracemalloc
from dataclasses import replace
from ssl import SSLSocket

import pytest

from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.connection.call import Limits
from kiosk.upstream.errors import BadAnswer, IdentityRefused, Refused, TryLater, Unreachable, UpstreamError
from tests.support.upstream import LIMITS as PATIENT
from tests.support.upstream import Terminal, World
from tests.upstream.hostile import Behaviour, hostile_server, response, says

pytestmark = pytest.mark.long
"""Waits for real time-outs of sockets."""

GOOD = b'{"challenges":[],"now":"2026-11-22T00:00:00Z"}'
BOMB = gzip.compress(b" " * (16 << 20) + GOOD)
"""16 KiB that unpack to 16 MiB, and would be a good answer."""
JSON = "application/json"
PROBLEM = "application/problem+json"
LIMITS = replace(PATIENT, body=64 * 1024)
IMPATIENT = replace(LIMITS, read=0.5, total=1)
FOR_EVER = 300


@pytest.fixture
def world(lasting_world: World) -> World:
    return lasting_world


@pytest.fixture
def terminal(lasting_terminal: Terminal) -> Terminal:
    return lasting_terminal


def ask(
    world: World,
    terminal: Terminal,
    behave: Behaviour,
    limits: Limits = LIMITS,
    over: threading.Event | None = None,
) -> None:
    """One call to the hostile server, whose certificate is upstream's: only its answers are wrong. `over` is set when
    the client gives up."""
    certificate = world.server.sandbox.pki.issue_server(world.now())
    with hostile_server(certificate, behave) as url:
        try:
            with client_of(terminal, url, limits) as client:
                client.challenges(1)
        finally:
            if over is not None:
                over.set()


def client_of(terminal: Terminal, url: str, limits: Limits = LIMITS) -> UpstreamClient:
    return UpstreamClient(replace(terminal.identity, url=url), limits)


def test_a_good_answer_passes(world: World, terminal: Terminal) -> None:
    ask(world, terminal, says(response("200 OK", GOOD, Content_Type=f"{JSON}; charset=utf-8")))


@pytest.mark.parametrize(
    "answer",
    [
        response("200 OK", b"<html>Welcome to the hotel's network</html>", Content_Type="text/html"),
        response("200 OK", GOOD, Content_Type="text/plain"),
        response("200 OK", GOOD),
        response("200 OK", b"", Content_Type=JSON),
        response("200 OK", b"[]", Content_Type=JSON),
        response("200 OK", GOOD[:-1], Content_Type=JSON),
        response("200 OK", GOOD.replace(b'"now"', b'"then"'), Content_Type=JSON),
        response("200 OK", GOOD.replace(b"}", b',"more":1}'), Content_Type=JSON),
        response("200 OK", GOOD.replace(b"00Z", b"00"), Content_Type=JSON),
        response("200 OK", GOOD.replace(b"2026-", b"9999-").replace(b"00Z", b"00-12:00"), Content_Type=JSON),
        response("200 OK", GOOD.replace(b"2026-", b"0001-").replace(b"00Z", b"00+14:00"), Content_Type=JSON),
        response("200 OK", GOOD.replace(b"2026-", b"2100-"), Content_Type=JSON),
        response("200 OK", b"\xff\xfe", Content_Type=JSON),
        response("200 OK", GOOD, Content_Type=JSON, Content_Encoding="gzip"),
        response("200 OK", gzip.compress(GOOD), Content_Type=JSON, Content_Encoding="gzip"),
        response("200 OK", BOMB, Content_Type=JSON, Content_Encoding="gzip"),
        response("202 Accepted", GOOD, Content_Type=JSON),
        response("204 No Content"),
        response("302 Found", b"", Location="https://elsewhere.example/"),
        response("307 Temporary Redirect", b"", Location="https://127.0.0.1:1/"),
        response("302 Found", b"", Location="https://[::1/"),
        response("302 Found", b"", Location="https://el\x98where/"),
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + GOOD[:-1],
        response("400 Bad Request", b"<html>nginx</html>", Content_Type="text/html"),
        response("404 Not Found", b"not json", Content_Type=PROBLEM),
        response("409 Conflict", b'{"title": 5, "status": 409}', Content_Type=PROBLEM),
    ],
)
def test_what_does_not_keep_to_the_contract_is_not_believed(world: World, terminal: Terminal, answer: bytes) -> None:
    with pytest.raises(BadAnswer):
        ask(world, terminal, says(answer))


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n" + GOOD,
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2e\r\n" + GOOD,
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 100_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99999999999999999999\r\n\r\n" + GOOD,
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n" + GOOD,
        b"HTTP/1.1 103 Early Hints\r\n\r\n" * 30 + response("200 OK", GOOD, Content_Type=JSON),
    ],
)
def test_half_answers_are_no_answers(world: World, terminal: Terminal, answer: bytes) -> None:
    with pytest.raises(Unreachable) as caught:
        ask(world, terminal, says(answer))
    assert caught.value.reason == "broken"


@pytest.mark.parametrize(
    ("status", "header"),
    [
        ("429 Too Many Requests", "120"),
        ("503 Service Unavailable", "Sun, 22 Nov 2026 12:00:00 GMT"),
        ("503 Service Unavailable", "soon"),
        ("500 Internal Server Error", None),
        ("502 Bad Gateway", None),
        ("504 Gateway Timeout", None),
        ("408 Request Timeout", None),
        ("425 Too Early", None),
    ],
)
def test_an_overloaded_answer_means_try_later(
    world: World, terminal: Terminal, status: str, header: str | None
) -> None:
    headers = {"Retry_After": header} if header else {}
    with pytest.raises(TryLater) as caught:
        ask(world, terminal, says(response(status, b"<html></html>", Content_Type="text/html", **headers)))
    assert caught.value.status == int(status[:3])
    assert caught.value.retry_after == header


@pytest.mark.parametrize("status", ["401 Unauthorized", "403 Forbidden"])
def test_a_refused_identity_is_told_apart(world: World, terminal: Terminal, status: str) -> None:
    with pytest.raises(IdentityRefused):
        ask(world, terminal, says(response(status)))


@pytest.mark.parametrize("status", ["400 Bad Request", "404 Not Found", "409 Conflict", "413 Too Large", "422 Wrong"])
def test_a_refused_request_says_why(world: World, terminal: Terminal, status: str) -> None:
    body = b'{"type":"urn:kiosk:problem:some_rule","title":"No","status":%s,"extension":true}' % status[:3].encode()
    with pytest.raises(Refused) as caught:
        ask(world, terminal, says(response(status, body, Content_Type=PROBLEM)))
    assert caught.value.problem.code == "some_rule"


@pytest.mark.parametrize("status", ["400 Bad Request", "404 Not Found"])
def test_an_error_of_a_proxy_is_no_refusal_of_upstream_s(world: World, terminal: Terminal, status: str) -> None:
    """Otherwise an application would be set aside."""
    body = b'{"title":"No","status":%s}' % status[:3].encode()
    with pytest.raises(BadAnswer, match="without a problem"):
        ask(world, terminal, says(response(status, body, Content_Type=JSON)))


@pytest.mark.parametrize(
    ("head", "error"),
    [
        (b"200 OK\r\nContent-Type: application/json\r\nContent-Length: 1073741824", "more than 65536 bytes"),
        (b"200 OK\r\nContent-Type: application/json", "more than 65536 bytes"),
        (b"302 Found\r\nLocation: https://elsewhere.example/\r\nContent-Length: 1073741824", "more than 65536 bytes"),
    ],
    ids=["announced", "not announced", "of a redirect"],
)
def test_a_body_without_end_is_cut_off(world: World, terminal: Terminal, head: bytes, error: str) -> None:
    def flood(connection: SSLSocket) -> None:
        connection.sendall(b"HTTP/1.1 " + head + b"\r\n\r\n")
        block = b" " * 65_536
        for _ in range(16_384):
            connection.sendall(block)

    tracemalloc.start()
    try:
        with pytest.raises(BadAnswer, match=error):
            ask(world, terminal, flood)
        assert tracemalloc.get_traced_memory()[1] < 8 * 1024 * 1024
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "head", [b"", b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n"]
)
def test_drips_do_not_hold_a_visit(world: World, terminal: Terminal, head: bytes) -> None:
    """One byte every 0.1 s keeps every read within its time-out; only the total time-out ends it."""

    over = threading.Event()

    def drip(connection: SSLSocket) -> None:
        connection.sendall(head)
        while not over.wait(0.1):
            connection.sendall(b"H")

    with pytest.raises(Unreachable) as caught:
        ask(world, terminal, drip, IMPATIENT, over)
    assert caught.value.reason == "timeout"


def test_silence_ends(world: World, terminal: Terminal) -> None:
    over = threading.Event()

    def keep_silent(_: SSLSocket) -> None:
        over.wait(FOR_EVER)

    with pytest.raises(Unreachable) as caught:
        ask(world, terminal, keep_silent, IMPATIENT, over)
    assert caught.value.reason == "timeout"


def test_an_upstream_that_takes_no_request_is_given_up(world: World, terminal: Terminal) -> None:
    """More bytes than any socket buffers: the total time-out ends writing as it ends reading."""
    over = threading.Event()
    certificate = world.server.sandbox.pki.issue_server(world.now())

    def deaf(_: SSLSocket) -> None:
        over.wait(FOR_EVER)

    with hostile_server(certificate, deaf) as url:
        with client_of(terminal, url, IMPATIENT) as client, pytest.raises(Unreachable) as caught:
            client.put_application("x", b" " * (32 << 20))
        over.set()
    assert caught.value.reason == "timeout"


def test_errors_do_not_repeat_what_came(world: World, terminal: Terminal) -> None:
    secret = b"SECRET-OF-A-SHOPPER"
    body = b'{"challenges":"' + secret + b'","now":"' + secret + b'"}'
    for answer in (
        response("200 OK", body, Content_Type=JSON),
        response("200 OK", secret, Content_Type=JSON),
        response("404 Not Found", body, Content_Type=PROBLEM),
    ):
        with pytest.raises(UpstreamError) as caught:
            ask(world, terminal, says(answer))
        assert secret.decode() not in f"{caught.value!r} {caught.value.__cause__!r}"


def test_whatever_bytes_come_one_of_the_errors_says_what_follows(world: World, terminal: Terminal) -> None:
    """Answers truncated, doubled, overwritten and spliced at random: the client raises these errors only."""
    whole = response("200 OK", GOOD, Content_Type=JSON)
    answers = [whole, b"HTTP/1.1 103 Hints\r\n\r\n" + whole, response("302 Found", Location="https://[::1/")]
    parts = [
        b"\r\n",
        b"\0",
        b"Transfer-Encoding: chunked\r\n",
        b"Content-Length: 1, 2\r\n",
        b"HTTP/1.1 100 \r\n\r\n",
        b"\xff",
    ]
    rng = random.Random(2026)
    now: list[bytes] = []
    certificate = world.server.sandbox.pki.issue_server(world.now())
    with (
        hostile_server(certificate, lambda connection: connection.sendall(now[-1])) as url,
        client_of(terminal, url) as client,
    ):
        for _ in range(150):
            answer = bytearray(rng.choice(answers))
            for _ in range(rng.randint(1, 3)):
                at = rng.randrange(len(answer))
                answer[at : at + rng.choice((0, 0, 1, 12))] = rng.choice(parts)
            now.append(bytes(answer))
            with contextlib.suppress(UpstreamError):
                client.challenges(1)
