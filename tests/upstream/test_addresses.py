"""Several addresses, most of them dead, and a name server that hangs: neither delays other work."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace

import pytest

from kiosk.sandbox.faults import fault_file
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.connection import addresses
from kiosk.upstream.connection.addresses import Address, Found, Resolver, interleaved
from kiosk.upstream.connection.call import Limits, Stopped
from kiosk.upstream.connection.route import HANDSHAKE_SECONDS, STAGGER_SECONDS, Route
from kiosk.upstream.errors import BadAnswer, Unreachable
from tests.support.network import Names, black_hole, deaf, port_of, serving
from tests.support.upstream import LIMITS, Terminal, World
from tests.upstream.hostile import hostile_server, response, says

pytestmark = pytest.mark.long
"""Waits for real time-outs."""

ALIVE = "127.0.0.1"
DEAD = [f"127.0.0.{number}" for number in range(2, 8)]
LATE = 60.0
"""Seconds; reached only if something hangs."""


@pytest.fixture
def world(lasting_world: World) -> World:
    return lasting_world


@pytest.fixture
def terminal(lasting_terminal: Terminal) -> Terminal:
    return lasting_terminal


def route(url: str, names: Names) -> Route:
    return Route(f"https://localhost:{port_of(url)}", resolver=Resolver(names))


def client(terminal: Terminal, way: Route, limits: Limits = LIMITS) -> UpstreamClient:
    return UpstreamClient(terminal.identity, limits, route=way)


@contextmanager
def dead(kind: Callable[..., object], url: str, hosts: list[str]) -> Iterator[None]:
    with ExitStack() as stack:
        for host in hosts:
            stack.enter_context(kind(host, port_of(url)))  # type: ignore[arg-type]
        yield


def seconds(work: Callable[[], object]) -> float:
    began = time.monotonic()
    work()
    return time.monotonic() - began


@pytest.mark.parametrize("kind", [black_hole, deaf], ids=["no answer", "no TLS"])
def test_six_dead_addresses_of_seven_cost_little(world: World, terminal: Terminal, kind: Callable[..., object]) -> None:
    way = route(world.server.url, Names([*DEAD, ALIVE]))
    with dead(kind, world.server.url, DEAD):
        with client(terminal, route(world.server.url, Names([ALIVE]))) as one:
            usual = seconds(lambda: one.challenges(1))
        with client(terminal, way) as first:
            assert seconds(lambda: first.challenges(1)) < 3 * usual + 10, "dead addresses must not cost 5 s each"
        assert way.worked == Address(socket.AF_INET, (ALIVE, port_of(world.server.url)))
        with client(terminal, way) as second:
            second.challenges(1)
        assert way.worked == Address(socket.AF_INET, (ALIVE, port_of(world.server.url)))


def test_addresses_that_refuse_cost_no_time(world: World, terminal: Terminal) -> None:
    with client(terminal, route(world.server.url, Names([*DEAD, ALIVE])), Limits(connect=30, read=30, total=30)) as own:
        assert own.challenges(1).challenges


def test_with_every_address_dead_a_call_ends_in_its_time(world: World, terminal: Terminal) -> None:
    limits = Limits(connect=1.2, read=1, total=1)
    way = route(world.server.url, Names(DEAD * 4))
    with dead(black_hole, world.server.url, DEAD), client(terminal, way, limits) as own:
        began = time.monotonic()
        with pytest.raises(Unreachable, match="no answer in time") as caught:
            own.challenges(1)
        assert time.monotonic() - began < LATE
    assert caught.value.reason == "connect"


def test_what_was_tried_in_vain_goes_last_next_time(world: World, terminal: Terminal) -> None:
    """A request for a challenge has one second to connect, too short for six dead addresses; the application
    profits.
    """
    way = route(world.server.url, Names([*DEAD, ALIVE]))
    short = Limits(connect=0.4, read=0.3, total=0.3)
    with dead(black_hole, world.server.url, DEAD), client(terminal, way) as own:
        with pytest.raises(Unreachable):
            own.challenges(1, short)
        found = tuple(Address(socket.AF_INET, (host, port_of(world.server.url))) for host in [*DEAD, ALIVE])
        assert [str(each) for each in way.ordered(found)[-2:]] == DEAD[:2]
        assert own.challenges(1).challenges


def test_an_address_that_takes_the_request_and_never_answers_is_not_the_first_next_time(
    world: World, terminal: Terminal
) -> None:
    way = route(world.server.url, Names([ALIVE]))
    with client(terminal, way) as own:
        own.challenges(1)
        assert way.worked is not None
        other = Address(socket.AF_INET, ("127.0.0.9", port_of(world.server.url)))
        assert way.ordered((other, way.worked)) == [way.worked, other]
        world.server.stop()
        try:
            with pytest.raises(Unreachable):
                own.challenges(1)
        finally:
            world.server.start()
        assert way.ordered((other, way.worked)) == [other, way.worked]


def test_both_families_are_tried_in_turn() -> None:
    six = [Address(socket.AF_INET6, (f"2001:db8::{number}", 443, 0, 0)) for number in range(3)]
    four = [Address(socket.AF_INET, (f"192.0.2.{number}", 443)) for number in range(2)]
    assert interleaved([*six, *four]) == [six[0], four[0], six[1], four[1], six[2]]


def test_a_name_server_that_says_nothing_ends_the_call_in_its_time(terminal: Terminal) -> None:
    names = Names([ALIVE], silent=True)
    with client(terminal, route(terminal.identity.url, names), Limits(connect=0.3)) as own:
        for _ in range(5):
            with pytest.raises(Unreachable, match="the name server did not answer in time") as caught:
                own.challenges(1)
            assert caught.value.reason == "dns"
    assert names.asked == 1, "calls that wait for the same answer share one thread"
    names.spoken.set()


def test_a_lookup_that_hangs_for_ever_is_not_waited_for_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    names = Names([ALIVE], silent=True)
    resolver, answers = Resolver(names), list[Found]()
    resolver.ask("upstream.example", 443, answers.append)
    monkeypatch.setattr(addresses, "OVERDUE_SECONDS", 0.0)
    names.silent = False
    answered = threading.Event()
    resolver.ask("upstream.example", 443, lambda _: answered.set())
    assert answered.wait(LATE)
    assert answers == []
    names.spoken.set()


@pytest.mark.parametrize(
    "trouble", [{"silent": True}, {"fault": socket.gaierror(-3, "Temporary failure")}], ids=["silent", "failing"]
)
def test_without_a_name_server_the_address_that_worked_is_used(terminal: Terminal, trouble: dict[str, object]) -> None:
    names = Names([ALIVE])
    way = route(terminal.identity.url, names)
    with client(terminal, way) as own:
        own.challenges(1)
    for name, value in trouble.items():
        setattr(names, name, value)
    with client(terminal, way) as own:
        assert own.challenges(1).challenges
    names.spoken.set()


def test_a_name_with_a_new_address_is_believed(world: World, terminal: Terminal) -> None:
    """The old address still answers, but no longer belongs to upstream."""
    names, visitors = Names(["127.0.0.8"]), list[socket.socket]()
    way = route(world.server.url, names)
    with serving(visitors.append, "127.0.0.8", port_of(world.server.url)):
        way.won(Address(socket.AF_INET, ("127.0.0.8", port_of(world.server.url))), set())
        names.hosts = [ALIVE]
        with client(terminal, way) as own:
            assert own.challenges(1).challenges
    assert visitors == []


def test_one_poisoned_answer_holds_up_no_other_thread(world: World, terminal: Terminal) -> None:
    """BackgroundWork hangs at dead addresses; the visit's call has its own time-out, and shares what it learns."""
    names = Names(DEAD)
    way = route(world.server.url, names)
    with dead(black_hole, world.server.url, DEAD):
        background, live = client(terminal, way), client(terminal, way, Limits(connect=0.5))
        failed: list[BaseException] = []

        def hang() -> None:
            try:
                background.challenges(1)
            except Stopped as error:
                failed.append(error)

        thread = threading.Thread(target=hang)
        thread.start()
        with pytest.raises(Unreachable):
            live.challenges(1)
        assert thread.is_alive()
        names.hosts = [ALIVE]
        assert live.challenges(1, LIMITS).challenges
        background.stop()
        thread.join(LATE)
        assert len(failed) == 1
        background.close()
        live.close()


@pytest.mark.parametrize("where", ["at the name server", "at dead addresses", "in the handshake", "at the answer"])
def test_the_end_of_the_program_waits_for_no_call(world: World, terminal: Terminal, where: str) -> None:
    names = Names([ALIVE] if where != "at dead addresses" else DEAD, silent=where == "at the name server")
    with ExitStack() as stack:
        url = world.server.url
        if where == "at dead addresses":
            stack.enter_context(dead(black_hole, url, DEAD))
        if where == "in the handshake":
            names.hosts = ["127.0.0.8"]
            stack.enter_context(deaf("127.0.0.8", port_of(url)))
        if where == "at the answer":
            world.server.inject_faults(fault_file.Slow(call=fault_file.Call.CHALLENGES, latency=60_000))
            stack.callback(world.server.inject_faults)
        own = stack.enter_context(client(terminal, route(url, names)))
        ended: list[type[BaseException]] = []

        def call() -> None:
            try:
                own.challenges(1)
            except Stopped as error:
                ended.append(type(error))

        thread = threading.Thread(target=call)
        thread.start()
        while not own.busy:
            time.sleep(0.01)
        time.sleep(0.5)  # `where` may have been reached by then; the call ends at any point
        began = time.monotonic()
        own.stop()
        thread.join(LATE)
        assert ended == [Stopped]
        assert time.monotonic() - began < LIMITS.connect / 2
        with pytest.raises(Stopped):
            own.challenges(1)
        names.spoken.set()


def test_another_upstream_behind_one_of_the_addresses_is_passed_over(
    world: World, terminal: Terminal, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Its certificate is rejected; the other address is upstream's."""
    pki = replace(world.server.sandbox.pki, folder=tmp_path_factory.mktemp("elsewhere"))
    wrong = pki.issue_server(world.now(), "elsewhere.example")
    with (
        hostile_server(wrong, says(response("200 OK")), host="127.0.0.8", port=port_of(world.server.url)),
        client(terminal, route(world.server.url, Names(["127.0.0.8", ALIVE]))) as own,
    ):
        assert own.challenges(1).challenges


@pytest.mark.parametrize(
    ("url", "proxy", "base", "way", "first"),
    [
        ("https://upstream.example", "", "https://upstream.example", "upstream.example:443", "upstream.example"),
        ("https://upstream.example/", "", "https://upstream.example", "upstream.example:443", "upstream.example"),
        (
            "https://Upstream.Example:8443//", "", "https://Upstream.Example:8443",
            "upstream.example:8443", "upstream.example",
        ),
        ("https://[2001:db8::1]/", "", "https://[2001:db8::1]", "[2001:db8::1]:443", "2001:db8::1"),
        (
            "https://upstream.example", "http://proxy.example:3128/", "https://upstream.example",
            "upstream.example:443 through the proxy proxy.example:3128", "proxy.example",
        ),
        ("http://upstream.example", "", "http://upstream.example", None, None),
        ("https://", "", "https:", None, None),
        ("https://upstream.example:port", "", "https://upstream.example:port", None, None),
        ("", "http://proxy.example:3128", "", None, None),
    ],
)  # fmt: skip
def test_an_address_as_a_technician_may_write_it(
    url: str, proxy: str, base: str, way: str | None, first: str | None
) -> None:
    """A path of the contract is put behind `url`, and begins with a slash itself."""
    route = Route(url, proxy)
    assert route.url == base
    if way is None:
        with pytest.raises(BadAnswer, match="no https address"):
            route.known_way()
        return
    assert (str(route.known_way()), route.known_way().first.host) == (way, first)


def test_the_address_that_worked_goes_first_and_failed_ones_last() -> None:
    found = tuple(Address(socket.AF_INET, (host, 443)) for host in ("192.0.2.1", "192.0.2.2", "192.0.2.3"))
    way = Route("https://upstream.example")
    assert way.ordered(found) == list(found)
    way.won(found[2], {found[0]})
    assert way.ordered(found) == [found[2], found[1], found[0]]
    way.lost(found[2])
    assert way.ordered(found)[0] == found[1]
    way.won(found[0], set())
    assert way.ordered(found) == [found[0], found[1], found[2]]


def test_six_dead_addresses_leave_a_person_time_enough() -> None:
    assert 6 * max(STAGGER_SECONDS, HANDSHAKE_SECONDS) < 3
