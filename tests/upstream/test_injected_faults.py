"""Faults injected into upstream over real TLS: their meaning for the terminal, and their effect.

Later: back to the queue. Refused: the application is set aside. Identity: upstream does not accept this terminal.
"""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

import pytest

from kiosk.sandbox.faults import fault_file
from kiosk.sandbox.faults.fault_file import Call, Rule
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.contract import BatchItem, BatchRequest, HeartbeatRequest, Outcome
from kiosk.upstream.errors import BadAnswer, IdentityRefused, Refused, TryLater, Unreachable, UpstreamError
from kiosk.upstream.signed_receipts import BadReceipt, verify
from tests.support.upstream import LIMITS, Sealed, Terminal, World

pytestmark = pytest.mark.long
"""Waits for real time-outs of sockets."""

IMPATIENT = replace(LIMITS, read=0.5, total=1)
HEALTH = HeartbeatRequest(software="1", queued=0, needs_attention=0)
LOGIN = "https://login.example/"


@pytest.fixture
def world(lasting_world: World, lasting_terminal: Terminal) -> Iterator[World]:
    """Each test leaves it without faults, and without a request on the way: upstream may read the request of a client
    that gave up later, and it must not meet the next test's faults. A request that is answered came behind it.
    """
    yield lasting_world
    lasting_world.server.inject_faults()
    lasting_terminal.client.heartbeat(HEALTH)


@pytest.fixture
def terminal(lasting_terminal: Terminal) -> Terminal:
    return lasting_terminal


@pytest.fixture
def client(terminal: Terminal) -> Iterator[UpstreamClient]:
    with UpstreamClient(terminal.identity, LIMITS) as patient:
        yield patient


@pytest.fixture
def impatient(terminal: Terminal) -> Iterator[UpstreamClient]:
    with UpstreamClient(terminal.identity, IMPATIENT) as client:
        yield client


LATER = [
    (fault_file.Status(status=408), TryLater),
    (fault_file.Status(status=425), TryLater),
    (fault_file.Status(status=429, retry_after="120"), TryLater),
    (fault_file.Status(status=500, work_done=True), TryLater),
    (fault_file.Status(status=502), TryLater),
    (fault_file.Status(status=503, code="maintenance"), TryLater),
    (fault_file.Status(status=504, work_done=True), TryLater),
    (fault_file.Status(status=404), BadAnswer),
    (fault_file.Status(status=409), BadAnswer),
    (fault_file.Status(status=202), BadAnswer),
    (fault_file.Drop(), Unreachable),
    (fault_file.Lost(), Unreachable),
    (fault_file.Reset(at_byte=0), Unreachable),
    (fault_file.Reset(at_byte=10), Unreachable),
    (fault_file.Reset(at_byte=90), Unreachable),
    (fault_file.Truncated(keep=0), Unreachable),
    (fault_file.Truncated(keep=20), Unreachable),
    (fault_file.Flood(megabytes=64), BadAnswer),
    (fault_file.Flood(megabytes=64, announced=False), BadAnswer),
    (fault_file.Empty(), BadAnswer),
    (fault_file.WrongType(), BadAnswer),
    (fault_file.WrongType(content_type="text/html; charset=utf-8"), BadAnswer),
    (fault_file.Portal(), BadAnswer),
    (fault_file.Redirect(location=LOGIN), BadAnswer),
    (fault_file.Redirect(location=LOGIN, status=307), BadAnswer),
    (fault_file.Interim(status=101), BadAnswer),
    (fault_file.Interim(count=50), Unreachable),
]


@pytest.mark.parametrize(("rule", "error"), LATER, ids=lambda value: getattr(value, "action", None))
def test_these_faults_mean_try_again_later(
    world: World, client: UpstreamClient, rule: Rule, error: type[UpstreamError]
) -> None:
    schedule = world.server.inject_faults(rule)
    with pytest.raises(error):
        client.heartbeat(HEALTH)
    assert schedule.done == [(Call.HEARTBEATS, rule.action)]
    world.server.inject_faults()
    # No part of the answer is left in the connection.
    assert client.heartbeat(HEALTH).now


@pytest.mark.parametrize("rule", [fault_file.Slow(latency=600_000), fault_file.Drip(pause=1000)], ids=["slow", "drip"])
def test_a_slow_answer_ends_by_the_time_outs(world: World, impatient: UpstreamClient, rule: Rule) -> None:
    world.server.inject_faults(rule)
    with pytest.raises(Unreachable) as caught:
        impatient.heartbeat(HEALTH)
    assert caught.value.reason == "timeout"


def test_retry_after_is_passed_on(world: World, client: UpstreamClient) -> None:
    world.server.inject_faults(fault_file.Status(status=503, retry_after="Sun, 22 Nov 2026 12:00:00 GMT"))
    with pytest.raises(TryLater) as caught:
        client.heartbeat(HEALTH)
    assert caught.value.retry_after == "Sun, 22 Nov 2026 12:00:00 GMT"


@pytest.mark.parametrize("status", [400, 404, 409, 413, 422])
def test_these_statuses_refuse_one_application(world: World, client: UpstreamClient, status: int) -> None:
    world.server.inject_faults(fault_file.Status(status=status, code="some_rule"))
    with pytest.raises(Refused) as caught:
        client.heartbeat(HEALTH)
    assert (caught.value.problem.status, caught.value.problem.code) == (status, "some_rule")


@pytest.mark.parametrize("status", [401, 403])
def test_these_statuses_refuse_the_terminal_s_identity(world: World, client: UpstreamClient, status: int) -> None:
    world.server.inject_faults(fault_file.Status(status=status))
    with pytest.raises(IdentityRefused):
        client.heartbeat(HEALTH)


@pytest.mark.parametrize(
    "rule",
    [
        fault_file.Slow(latency=50),
        fault_file.Interim(),
        fault_file.Interim(status=100),
        fault_file.Interim(status=102, count=5),
    ],
    ids=["slow", "103", "100", "102"],
)
def test_slow_and_interim_answers_are_accepted(world: World, client: UpstreamClient, rule: Rule) -> None:
    schedule = world.server.inject_faults(rule)
    for _ in range(3):
        assert client.heartbeat(HEALTH).now
    assert len(schedule.done) == 3


WORK_DONE = [
    fault_file.Lost(),
    fault_file.Reset(at_byte=40),
    fault_file.Truncated(keep=100),
    fault_file.Status(status=500, work_done=True),
    fault_file.Empty(),
    fault_file.WrongType(),
]


@pytest.mark.parametrize("rule", WORK_DONE, ids=lambda rule: rule.action)
def test_an_application_whose_answer_was_lost_is_booked_once(
    world: World, terminal: Terminal, client: UpstreamClient, rule: Rule
) -> None:
    """Upstream has it, the terminal does not know: the same bytes again bring the same receipt."""
    sealed = terminal.sealed(card="foreign-ca")
    world.server.inject_faults(rule)
    with pytest.raises(UpstreamError):
        client.put_application(sealed.application_id, sealed.envelope)
    world.server.inject_faults()
    first = record_when_there(world, sealed.application_id)
    assert terminal.put(sealed) is Outcome.CERTIFICATE_UNKNOWN
    assert world.server.sandbox.record(sealed.application_id) == first


def test_one_that_is_booked_after_the_terminal_has_given_up_is_booked_once(
    world: World, terminal: Terminal, impatient: UpstreamClient
) -> None:
    sealed = terminal.sealed(card="foreign-ca")
    world.server.inject_faults(fault_file.Slow(latency=600_000))
    with pytest.raises(Unreachable):
        impatient.put_application(sealed.application_id, sealed.envelope)
    impatient.close()
    world.server.inject_faults()
    first = record_when_there(world, sealed.application_id)
    assert terminal.put(sealed) is Outcome.CERTIFICATE_UNKNOWN
    assert world.server.sandbox.record(sealed.application_id) == first


@pytest.mark.parametrize(
    "rule", [fault_file.Drop(), fault_file.Portal(), fault_file.Status(status=503)], ids=lambda rule: rule.action
)
def test_what_never_arrived_is_not_booked(world: World, terminal: Terminal, client: UpstreamClient, rule: Rule) -> None:
    sealed = terminal.sealed(card="foreign-ca")
    world.server.inject_faults(rule)
    with pytest.raises(UpstreamError):
        client.put_application(sealed.application_id, sealed.envelope)
    assert world.server.sandbox.record(sealed.application_id) is None


@pytest.mark.parametrize(
    ("rule", "reason"),
    [(fault_file.OtherId(), "other_application"), (fault_file.WrongSignature(), "signature")],
    ids=["other id", "wrong signature"],
)
def test_a_receipt_that_is_none_for_this_one_settles_nothing(
    world: World, terminal: Terminal, rule: Rule, reason: str
) -> None:
    sealed = terminal.sealed(card="foreign-ca")
    world.server.inject_faults(rule)
    with pytest.raises(BadReceipt) as caught:
        terminal.put(sealed)
    assert caught.value.reason == reason
    world.server.inject_faults()
    assert terminal.put(sealed) is Outcome.CERTIFICATE_UNKNOWN


def test_in_a_batch_receipts_that_changed_places_settle_nothing(
    world: World, terminal: Terminal, client: UpstreamClient
) -> None:
    both = [terminal.sealed(card="foreign-ca") for _ in range(2)]
    world.server.inject_faults(fault_file.OtherId(call=Call.BATCH))
    answer = client.batch(batch_of(both))
    for sealed, result in zip(both, answer.results, strict=True):
        assert result.application_id == sealed.application_id
        with pytest.raises(BadReceipt, match="other_application"):
            counted(terminal, sealed, result.receipt)


def test_a_result_that_comes_twice_is_one(world: World, terminal: Terminal, client: UpstreamClient) -> None:
    sealed = terminal.sealed(card="foreign-ca")
    world.server.inject_faults(fault_file.Twice())
    results = client.batch(batch_of([sealed])).results
    assert [result.application_id for result in results] == [sealed.application_id] * 2
    assert {counted(terminal, sealed, result.receipt) for result in results} == {Outcome.CERTIFICATE_UNKNOWN}


def test_an_answer_that_comes_twice_never_answers_the_next_request(
    world: World, terminal: Terminal, client: UpstreamClient
) -> None:
    """The second copy is in the connection when the next application is sent: it may cost an attempt, no more."""
    sealed = [terminal.sealed(card="foreign-ca") for _ in range(3)]
    world.server.inject_faults(fault_file.Twice(times=1))
    for each in sealed:
        for _ in range(3):
            try:
                receipt = client.put_application(each.application_id, each.envelope)
                assert counted(terminal, each, receipt) is Outcome.CERTIFICATE_UNKNOWN
                break
            except (BadReceipt, UpstreamError):
                continue
        else:
            pytest.fail("the connection does not recover")


@pytest.mark.parametrize("seconds", [3600, -3600, 2_000_000_000, -600_000_000])
def test_upstreams_clock_may_be_told_wrong(world: World, client: UpstreamClient, seconds: int) -> None:
    world.server.inject_faults(fault_file.WrongTime(seconds=seconds))
    before = world.now().replace(microsecond=0)
    told = client.heartbeat(HEALTH).now - timedelta(seconds=seconds)
    assert before <= told <= world.now()


@pytest.mark.parametrize("seconds", [3_000_000_000, -1_700_000_000])
def test_a_time_of_another_century_is_no_answer(world: World, client: UpstreamClient, seconds: int) -> None:
    world.server.inject_faults(fault_file.WrongTime(seconds=seconds))
    with pytest.raises(BadAnswer):
        client.heartbeat(HEALTH)


def record_when_there(world: World, application_id: str) -> dict[str, object]:
    """Upstream's record; a slow upstream books it after the terminal has given up."""
    until = time.monotonic() + 120
    while (record := world.server.sandbox.record(application_id)) is None:
        assert time.monotonic() < until
        time.sleep(0.02)
    return record


def batch_of(sealed: list[Sealed]) -> BatchRequest:
    items = (BatchItem(application_id=each.application_id, envelope=each.envelope.decode()) for each in sealed)
    return BatchRequest(items=tuple(items))


def counted(terminal: Terminal, sealed: Sealed, receipt: str | None) -> Outcome:
    return verify(
        receipt or "",
        terminal.identity.receipt_keys,
        application_id=sealed.application_id,
        content_sha256=sha256(sealed.envelope).hexdigest(),
        kiosk_id=terminal.identity.kiosk_id,
    ).outcome
