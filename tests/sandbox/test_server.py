"""The sandbox in a separate process, as `kiosk sandbox` runs it."""

import math
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.sandbox import server
from kiosk.sandbox.faults.fault_file import Call, Slow
from kiosk.sandbox.operations import make_code
from kiosk.sandbox.server import SandboxServer
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.contract import HeartbeatRequest
from kiosk.upstream.enrolment import enrol
from kiosk.upstream.errors import BadAnswer
from tests.support.network import port_of
from tests.support.upstream import LIMITS

pytestmark = pytest.mark.long

RUN = """
import sys
from pathlib import Path
from kiosk.sandbox.server import run_sandbox
run_sandbox(Path(sys.argv[1]), 0, lambda url: print(url, flush=True))
"""
MAKE_CODE = "import sys, pathlib, kiosk.sandbox.operations as s; print(s.make_code(pathlib.Path(sys.argv[1])))"

MOST_TRIES = 1000
"""On a busy machine few answers are as fast as possible."""


@contextmanager
def program(*arguments: str | Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The process, and its first line of output. `arguments` of Python; a single one: of `RUN`."""
    told = arguments if len(arguments) > 1 else ("-W", "error", "-c", RUN, *arguments)
    process = subprocess.Popen([sys.executable, *told], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield process, process.stdout.readline().strip()
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_serves_until_it_is_told_to_end(tmp_path: Path, number: signal.Signals) -> None:
    with program(tmp_path / "data") as (process, url):
        identity = enrol(make_code(tmp_path / "data"), url, tmp_path / "state", datetime.now(UTC), LIMITS)
        with UpstreamClient(identity, LIMITS) as client:
            assert client.heartbeat(HeartbeatRequest(software="0.1.0", queued=0, needs_attention=0)).now
            process.send_signal(number)
            assert process.wait(120) == 0


def test_a_second_program_does_not_serve_the_same_data(tmp_path: Path) -> None:
    with program(tmp_path / "data") as (_, url):
        assert url
        with pytest.raises(KioskError, match=r"another sandbox serves .*data already; stop that one.* --data"):
            server.run_sandbox(tmp_path / "data", 0, pytest.fail)


def test_killed_in_the_middle_it_comes_back(tmp_path: Path) -> None:
    with program(tmp_path / "data") as (process, url):
        identity = enrol(make_code(tmp_path / "data"), url, tmp_path / "state", datetime.now(UTC), LIMITS)
        process.kill()
        process.wait(120)
    port = int(url.rpartition(":")[2])
    with SandboxServer(tmp_path / "data", port), UpstreamClient(identity, LIMITS) as client:
        assert client.challenges(1).challenges


def test_the_command_injects_the_faults_of_the_file_and_tells_of_them(tmp_path: Path) -> None:
    file = tmp_path / "faults.toml"
    file.write_text("[[rule]]\ncall = 'challenges'\nnth = [2]\naction = 'portal'\n", encoding="utf-8")
    command = (
        "-c",
        "from kiosk.cli import main; main()",
        "sandbox",
        "--port",
        "0",
        "--data",
        tmp_path / "data",
        "--faults",
        file,
    )
    with program(*command) as (process, said):
        url = said.split()[2].rstrip(",")
        identity = enrol(make_code(tmp_path / "data"), url, tmp_path / "state", datetime.now(UTC), LIMITS)
        with UpstreamClient(identity, LIMITS) as client:
            assert client.challenges(1).challenges
            with pytest.raises(BadAnswer):
                client.challenges(1)
            assert client.challenges(1).challenges
        assert process.stdout is not None
        assert process.stdout.readline() == "challenges: portal\n"


def test_two_first_starts_make_one_upstream(tmp_path: Path) -> None:
    command = [sys.executable, "-c", MAKE_CODE, str(tmp_path / "data")]
    processes = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    codes = [process.communicate(timeout=600)[0].strip() for process in processes]
    with SandboxServer(tmp_path / "data") as server:
        for number, code in enumerate(codes):
            enrol(code, server.url, tmp_path / str(number), datetime.now(UTC), LIMITS)


def test_no_answer_waits_for_a_delayed_acknowledgement(tmp_path: Path) -> None:
    """Without TCP_NODELAY at the server every answer takes at least 40 ms."""
    with SandboxServer(tmp_path / "data") as server:
        identity = enrol(
            server.sandbox.terminals.make_code(), server.url, tmp_path / "state", datetime.now(UTC), LIMITS
        )
        with UpstreamClient(identity, LIMITS) as client:
            fastest, tries = math.inf, 0
            while fastest >= 0.035 and tries < MOST_TRIES:
                began = time.monotonic()
                client.heartbeat(HeartbeatRequest(software="0.1.0", queued=0, needs_attention=0))
                fastest, tries = min(fastest, time.monotonic() - began), tries + 1
    assert fastest < 0.035


def test_start_and_stop_leave_no_thread(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    server = SandboxServer(tmp_path)
    for _ in range(3):
        server.start()
        assert server.url.startswith("https://127.0.0.1:")
        server.stop()
    server.close()
    server.close()
    assert set(threading.enumerate()) <= before


HALF_SENT = (
    b"",
    b"POST /v1/enrolments HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
    b"POST /v1/enrolments HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{",
    b"POST /v1/enrolments HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{",
    b"GET /v1/nothing HTTP/1.1\r\nHost: localhost\r\n\r\nGET /v1/noth",
)
MANY = 300


@contextmanager
def half_sent(url: str, ca_pem: str) -> Iterator[list[ssl.SSLSocket]]:
    """Connections, each with an incomplete request. The test does not read from them."""
    context = ssl.create_default_context(cadata=ca_pem)
    with ExitStack() as stack:
        connections = []
        for number in range(MANY):
            plain = stack.enter_context(socket.create_connection(("127.0.0.1", port_of(url)), timeout=600))
            connection = stack.enter_context(context.wrap_socket(plain, server_hostname="localhost"))
            connection.sendall(HALF_SENT[number % len(HALF_SENT)])
            connections.append(connection)
        yield connections


def test_whoever_begins_requests_and_does_not_end_them_keeps_nobody_out_and_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with SandboxServer(tmp_path / "data") as upstream:
        code = upstream.sandbox.terminals.make_code()
        identity = enrol(code, upstream.url, tmp_path / "state", datetime.now(UTC), LIMITS)
        with UpstreamClient(identity, LIMITS) as client:
            with half_sent(upstream.url, identity.ca_pem):
                assert client.challenges(1).challenges, "a complete request must be answered meanwhile"
                upstream.stop()
            monkeypatch.setattr(server, "REQUEST_SECONDS", 3.0)
            upstream.start()
            with half_sent(upstream.url, identity.ca_pem) as connections:
                for connection in connections:
                    with suppress(ConnectionError, ssl.SSLError):
                        while connection.recv(4096):
                            pass
                assert client.challenges(1).challenges


def test_a_terminal_that_is_slow_and_complete_is_answered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with SandboxServer(tmp_path / "data") as upstream:
        code = upstream.sandbox.terminals.make_code()
        identity = enrol(code, upstream.url, tmp_path / "state", datetime.now(UTC), LIMITS)
        monkeypatch.setattr(server, "REQUEST_SECONDS", 1.0)
        upstream.inject_faults(Slow(call=Call.CHALLENGES, latency=3000))
        with UpstreamClient(identity, LIMITS) as client:
            assert client.challenges(1).challenges
