"""Delivery through an HTTP proxy: a real one, and other servers at its address."""

import shutil
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.doctor import Health, upstream
from kiosk.errors import KioskError
from kiosk.station.clock import SystemClock
from kiosk.station.journal import Journal
from kiosk.station.settings import load_settings
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.connection.call import Limits
from kiosk.upstream.connection.route import Route
from kiosk.upstream.contract import Outcome
from kiosk.upstream.enrolment import enrol
from kiosk.upstream.errors import Unreachable
from kiosk.upstream.vouched_journal import check
from tests.doctor.test_upstream import check_upstream
from tests.support.listener import listening
from tests.support.network import port_of
from tests.support.upstream import LIMITS, Terminal, World

pytestmark = pytest.mark.long
"""Each proxy is a process."""

TINYPROXY = """\
Port {port}
Listen 127.0.0.1
Timeout 60
MaxClients 20
LogFile "{folder}/log"
LogLevel Connect
Allow 127.0.0.1
ConnectPort {allowed}
"""
START_SECONDS = 60.0


@pytest.fixture
def world(lasting_world: World) -> World:
    return lasting_world


@pytest.fixture
def terminal(lasting_terminal: Terminal) -> Terminal:
    return lasting_terminal


@contextmanager
def tinyproxy(folder: Path, allowed: int, more: str = "") -> Iterator[str]:
    """Debian's tinyproxy, which allows CONNECT to the port `allowed`. Yields its address."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    config = folder / "tinyproxy.conf"
    config.write_text(TINYPROXY.format(port=port, folder=folder, allowed=allowed) + more)
    program = shutil.which("tinyproxy", path="/usr/bin:/usr/sbin")
    assert program is not None, "install the packages of packaging/apt/tests"
    process = subprocess.Popen([program, "-d", "-c", config], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                assert time.monotonic() < deadline
                time.sleep(0.02)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(START_SECONDS)


def through(terminal: Terminal, proxy: str, url: str | None = None) -> Route:
    return Route(url or terminal.identity.url, proxy)


def test_a_terminal_is_enrolled_and_applies_through_a_real_proxy(
    world: World, terminal: Terminal, tmp_path: Path
) -> None:
    with tinyproxy(tmp_path, port_of(world.server.url)) as proxy:
        code = world.server.sandbox.terminals.make_code()
        identity = enrol(code, world.server.url, tmp_path / "state", world.now(), LIMITS, proxy=proxy)
        with UpstreamClient(identity, LIMITS, route=Route(identity.url, proxy)) as client:
            there = Terminal(identity, client, terminal.cards, terminal.now, terminal.campaign)
            assert there.apply("foreign-ca") is Outcome.CERTIFICATE_UNKNOWN
    log = (tmp_path / "log").read_text()
    assert f"CONNECT 127.0.0.1:{port_of(world.server.url)}" in log
    assert "/v1/" not in log, "the proxy sees the destination, and no content"


def test_the_doctor_shows_the_proxy(world: World, terminal: Terminal, tmp_path: Path) -> None:
    with tinyproxy(tmp_path, port_of(world.server.url)) as proxy:
        way = through(terminal, proxy)
        found = check_upstream(terminal.identity, terminal.identity.url, SystemClock(), way)
    found = found[:4]
    assert [each.health for each in found] == [Health.OK] * 4
    assert found[0].detail == "127.0.0.1 is 127.0.0.1, the proxy of the settings"
    assert found[1].detail == f"127.0.0.1:{port_of(world.server.url)} through the proxy 127.0.0.1:{port_of(proxy)}"


def test_a_real_proxy_that_forbids_the_port_is_told(world: World, terminal: Terminal, tmp_path: Path) -> None:
    with tinyproxy(tmp_path, 1) as proxy:
        assert_told(terminal, proxy, "it forbids the way to upstream (403)", "allow CONNECT")


def test_a_real_proxy_that_wants_a_password_is_told(world: World, terminal: Terminal, tmp_path: Path) -> None:
    with tinyproxy(tmp_path, port_of(world.server.url), "BasicAuth user secret\n") as proxy:
        assert_told(terminal, proxy, "it asks for a name and a password (40", "by its address")


def test_a_proxy_that_is_down_is_named_and_not_upstream(terminal: Terminal) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        down = f"127.0.0.1:{free.getsockname()[1]}"
    route = through(terminal, f"http://{down}")
    with UpstreamClient(terminal.identity, LIMITS, route=route) as client, pytest.raises(Unreachable) as caught:
        client.challenges(1)
    assert caught.value.reason == "connect"
    assert caught.value.remedy.startswith(f"see that the proxy {down} is up")
    unknown = route.known_way().unreachable("dns", "Name or service not known")
    assert f"the proxy {down} in upstream.proxy" in unknown.remedy
    found = check_upstream(terminal.identity, terminal.identity.url, SystemClock(), through(terminal, f"http://{down}"))
    assert found[1].fault == "upstream-proxy-refuses"
    assert f"see that the proxy {down} is up" in found[1].remedy


def test_a_journal_is_vouched_for_through_the_proxy(world: World, terminal: Terminal) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        down = f"127.0.0.1:{free.getsockname()[1]}"
    changes = {"state_dir": str(world.folder / "terminal"), "upstream": {"proxy": f"http://{down}"}}
    settings = load_settings(None, changes)
    Journal(settings.journal_file, world.now).write("opened")
    assert f"see that the proxy {down} is up" in str(check(settings).unproven)


def assert_told(terminal: Terminal, proxy: str, words: str, remedy: str, limits: Limits = LIMITS) -> None:
    client = UpstreamClient(terminal.identity, limits, route=through(terminal, proxy))
    with client, pytest.raises(Unreachable) as caught:
        client.challenges(1)
    assert caught.value.reason == "proxy"
    assert words in caught.value.detail
    assert remedy in caught.value.remedy
    found = check_upstream(terminal.identity, terminal.identity.url, SystemClock(), through(terminal, proxy))
    assert found[1].health is Health.FAIL
    assert found[1].fault == "upstream-proxy-refuses"
    assert words in found[1].detail
    assert remedy in found[1].remedy


ANSWERS = {
    "407": (b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", "it asks for a name and a password (407)"),
    "403": (b"HTTP/1.0 403 Forbidden\r\nContent-Length: 0\r\n\r\n", "it forbids the way to upstream (403)"),
    "502": (b"HTTP/1.1 502 Bad Gateway\r\n\r\n", "it does not reach upstream (502)"),
    "405": (b"HTTP/1.1 405 Method Not Allowed\r\n\r\n", "it answers 405"),
    "redirect": (b"HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\n\r\n", "it answers 302"),
    "garbage": (b"\x00\xff\x16garbage\r\n\r\n", "what answers there is no HTTP proxy"),
    "ssh": (b"SSH-2.0-OpenSSH_9.2\r\n", "what answers there is no HTTP proxy"),
    "an endless line": (b"HTTP/1.1 200 " + b"x" * 200_000, "what answers there is no HTTP proxy"),
    "nothing": (b"", "it closed the connection"),
}


@pytest.mark.parametrize("answer", ANSWERS)
def test_whatever_a_proxy_answers_is_told_in_words(terminal: Terminal, answer: str) -> None:
    said, words = ANSWERS[answer]

    def speak(connection: socket.socket) -> None:
        connection.recv(4096)
        connection.sendall(said)

    with listening(speak) as url:
        assert_told(terminal, url.replace("https", "http"), words, "proxy")


ENDLESS: dict[str, Callable[[socket.socket, threading.Event], None]] = {
    "silence": lambda connection, over: _drip(connection, over, b"", b""),
    "headers": lambda connection, over: _drip(connection, over, b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"),
    "bytes": lambda connection, over: _drip(connection, over, b"", b"H"),
}


def _drip(connection: socket.socket, over: threading.Event, first: bytes, then: bytes) -> None:
    connection.sendall(first)
    while not over.wait(0.05):
        connection.sendall(then)


@pytest.mark.parametrize("kind", ENDLESS)
def test_a_proxy_that_never_comes_to_an_end_costs_the_time_to_connect(
    terminal: Terminal, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = threading.Event()
    monkeypatch.setattr(upstream, "TIMEOUT_SECONDS", 0.5)
    with listening(lambda connection: ENDLESS[kind](connection, over)) as url:
        began = time.monotonic()
        route = through(terminal, url.replace("https", "http"))
        client = UpstreamClient(terminal.identity, Limits(connect=0.5), route=route)
        with client, pytest.raises(Unreachable) as caught:
            client.challenges(1)
        assert time.monotonic() - began < 30
        over.set()
    assert caught.value.reason == "proxy"


def test_no_name_of_upstream_is_looked_up_here(terminal: Terminal, world: World, tmp_path: Path) -> None:
    """In a network whose only way out is a proxy, external names often cannot be resolved."""
    with tinyproxy(tmp_path, 443) as proxy:
        route = through(terminal, proxy, "https://upstream.invalid")
        with UpstreamClient(terminal.identity, LIMITS, route=route) as client, pytest.raises(Unreachable) as caught:
            client.challenges(1)
    assert caught.value.reason == "proxy"


@pytest.mark.parametrize(
    "proxy",
    [
        "proxy.example:3128", "http://proxy.example", "https://proxy.example:3128", "http://user:secret@proxy.example:1",
        "socks5://proxy.example:1080", "http://proxy.example:3128/path", "http://proxy.example:0", "http://:3128",
        "http://proxy.example:99999", "http://прокси.example:3128", "http://proxy example:3128",
    ],
)  # fmt: skip
def test_a_setting_that_names_no_proxy_is_told(tmp_path: Path, proxy: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f'[upstream]\nproxy = "{proxy}"\n')
    with pytest.raises(KioskError, match=r"upstream\.proxy.*http://HOST:PORT") as caught:
        load_settings(file)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "proxy", ["", "http://proxy.example:3128", "http://192.0.2.1:8080/", "http://[2001:db8::1]:80"]
)
def test_a_setting_that_names_one_is_taken(tmp_path: Path, proxy: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f'[upstream]\nproxy = "{proxy}"\n')
    assert load_settings(file).upstream.proxy == proxy.rstrip("/")
