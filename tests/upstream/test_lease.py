"""Two deliverers over one queue: each application is leased to one, and a late answer has no effect."""

# ruff: noqa: S311 - the order of things is no secret

import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from kiosk.outbox.values import State
from kiosk.upstream.contract import BatchAnswer, BatchRequest, Outcome, Problem
from kiosk.upstream.errors import Refused, TryLater, Unreachable
from kiosk.upstream.signed_receipts import proves
from tests.support.upstream import Terminal, World
from tests.upstream.station import FaultyLine, Station, station_of

OTHER_ID = ("8765432187654321", "654321")
OVER = timedelta(seconds=121)


@dataclass
class Slow(FaultyLine):
    """Runs other work while an answer is on its way."""

    meanwhile: list[Callable[[], object]] = field(default_factory=list)

    def batch(self, request: BatchRequest) -> BatchAnswer:
        answer = self.terminal.client.batch(request)
        if self.meanwhile:
            self.meanwhile.pop(0)()
        self._fail(self.after)
        return answer


def sound(station: Station) -> bool:
    check = partial(proves, keyring=station.terminal.identity.keyring)
    return station.store.submit(lambda outbox: outbox.view.verify(check)).result() == []


def deliveries(station: Station, application: str) -> int:
    return station.store.submit(lambda outbox: outbox.view.show(application)).result().deliveries


def test_what_one_worker_has_no_other_takes(station: Station) -> None:
    application = station.accept()
    elsewhere = station.another(FaultyLine(station.terminal))
    seen = []
    line = Slow(station.terminal, meanwhile=[lambda: seen.append(elsewhere.deliver_backlog_once().sent)])
    assert station.another(line).deliver_backlog_once().settled == 1
    assert seen == [0]
    assert deliveries(station, application) == 1


LATE_ANSWERS: list[list[BaseException]] = [
    [],
    [Unreachable("timeout")],
    [TryLater(503)],
    [Refused(Problem(title="No", status=409))],
]


@pytest.mark.parametrize("late", LATE_ANSWERS, ids=["receipt", "nothing", "503", "409"])
def test_an_answer_after_the_lease_changes_nothing_of_what_another_worker_settled(
    world: World, station: Station, late: list[BaseException]
) -> None:
    application = station.accept()
    elsewhere = station.another(FaultyLine(station.terminal))

    def another_worker_is_faster() -> None:
        station.terminal.now.offset += OVER
        assert elsewhere.deliver_backlog_once().settled == 1

    line = Slow(station.terminal, after=late, meanwhile=[another_worker_is_faster])
    station.another(line).deliver_backlog_once()
    assert station.row(application) == (State.APPLIED, None)
    assert deliveries(station, application) == 2
    assert sound(station)
    record = world.server.sandbox.record(application)
    assert record is not None
    assert record["outcome"] == "applied"


@pytest.mark.parametrize("late", LATE_ANSWERS, ids=["receipt", "nothing", "503", "409"])
def test_an_answer_after_the_lease_loses_nothing_that_another_worker_is_sending(
    station: Station, late: list[BaseException]
) -> None:
    application = station.accept()
    first_has_it, second_has_it = threading.Event(), threading.Event()

    def held() -> None:
        first_has_it.set()
        second_has_it.wait(120)

    first = Slow(station.terminal, after=list(late), meanwhile=[held])
    thread = threading.Thread(target=station.another(first).deliver_backlog_once)
    thread.start()
    assert first_has_it.wait(120)
    station.terminal.now.offset += OVER

    def the_first_one_hears() -> None:
        second_has_it.set()
        thread.join()

    second = Slow(station.terminal, meanwhile=[the_first_one_hears])
    assert station.another(second).deliver_backlog_once().settled == 1
    assert not thread.is_alive()
    assert station.row(application) == (State.APPLIED, None)
    assert deliveries(station, application) == 2
    assert sound(station)


def test_however_two_workers_overtake_each_other_each_application_is_settled_once(
    world: World, station: Station
) -> None:
    rng = random.Random(17)
    applications = [
        station.accept("bob", inputs=("0" * 16, "123456"), items=("card",), context={"software": f"0.{number}"})
        for number in range(12)
    ]
    applications.append(station.accept())
    lines = [Slow(station.terminal), Slow(station.terminal)]

    def step(worker: int) -> None:
        station.batches_of(rng.choice([1, 2, 5]))
        line = lines[worker]
        line.after = rng.choice([[], [Unreachable("broken")], [TryLater(503)]])
        if rng.random() < 0.7 and not line.meanwhile:
            line.meanwhile = [lambda: step(1 - worker)] if rng.random() < 0.6 else []
        station.terminal.now.offset += rng.choice([timedelta(), timedelta(seconds=1000), OVER])
        station.another(line).deliver_backlog_once()

    for _ in range(12):
        step(rng.randrange(2))
    for line in lines:
        line.meanwhile = []
    for _ in range(40):
        station.terminal.now.offset += OVER
        station.wait_out_the_backoff()
        if not station.deliverer.deliver_backlog_once().sent:
            break
    assert (
        max(deliveries(station, application) for application in applications) > 1
    )  # the deliverers did overtake each other
    outcomes = {application: station.row(application) for application in applications}
    assert set(outcomes.values()) == {(State.APPLIED, None), (State.REFUSED, Outcome.ID_OR_CODE_REJECTED.value)}
    for application, (_, reason) in outcomes.items():
        record = world.server.sandbox.record(application)
        assert record is not None
        assert record["outcome"] == (reason or "applied")
    assert sound(station)


KILLED = """
import os, random, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.station.clock import SystemClock
from kiosk.station.identity import load_identity
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.delivery import Deliverer
from kiosk.upstream.pace import Pacer

state, queue = map(Path, sys.argv[1:])
clock = SystemClock()
clock.observe(clock.now())
identity = load_identity(state, clock.now())

class Client(UpstreamClient):
    def batch(self, request):
        answer = super().batch(request)
        os.kill(os.getpid(), signal.SIGKILL)
        return answer

store = StoreThread(Outbox.open(queue, clock.now))
Deliverer(store, Client(identity), identity, Pacer(clock, random.SystemRandom())).deliver_backlog_once()
"""


@pytest.mark.long
def test_a_process_killed_between_upstreams_commit_and_its_own_delivers_once_after_the_restart(
    world: World, terminal: Terminal, tmp_path: Path
) -> None:
    folder = tmp_path / "outbox"
    before = station_of(terminal, folder)
    application = before.accept()
    before.store.stop()
    process = subprocess.run(
        [sys.executable, "-c", KILLED, terminal.identity.certificate_file.parents[1], folder],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        check=False,
    )
    assert process.returncode == -signal.SIGKILL, process.stderr
    first = world.server.sandbox.record(application)
    assert first is not None
    restarted = station_of(terminal, folder)
    try:
        assert restarted.row(application) == (State.QUEUED, None)
        assert restarted.deliverer.deliver_backlog_once().settled == 1
        assert restarted.row(application) == (State.APPLIED, None)
        assert deliveries(restarted, application) == 2
        assert world.server.sandbox.record(application) == first
        assert sound(restarted)
    finally:
        restarted.store.stop()
