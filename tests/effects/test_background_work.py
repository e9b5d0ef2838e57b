"""The delivery thread with the real sandbox: it drains without a pause, and backs off after failures."""

# ruff: noqa: S311 - jitter is no secret

import json
import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from devices.simulator import PracticeSet
from kiosk.effects.background_work import BackgroundWork
from kiosk.effects.heartbeat import Heartbeats
from kiosk.outbox.admission import Admission
from kiosk.outbox.audit import AUDIT_EVERY
from kiosk.outbox.values import AuditFinding, State
from kiosk.station.clock import SystemClock
from kiosk.station.journal import Journal
from kiosk.station.journal_events import DeliveryFault
from kiosk.upstream.connection.call import Limits
from kiosk.upstream.contract import (
    MAXIMUM_BATCH_BYTES,
    BatchAnswer,
    BatchRequest,
    ChallengesAnswer,
    HeartbeatAnswer,
    HeartbeatRequest,
)
from kiosk.upstream.delivery import DeliveryReport
from kiosk.upstream.errors import IdentityRefused, TryLater, Unreachable
from kiosk.upstream.feedback import feedback_of
from kiosk.visit.events import StationChanged
from kiosk.visit.model import ClosedReason
from tests.support.upstream import running_world
from tests.upstream.station import Station, station_of

NEVER = 3600.0
"""Seconds between rounds, unless another event starts one earlier."""


@pytest.fixture
def station(tmp_path: Path, practice_set: PracticeSet) -> Iterator[Station]:
    with running_world(tmp_path / "world", practice_set) as world, world.terminal() as terminal:
        terminal.now.stand_still()
        running = station_of(terminal, tmp_path / "outbox")
        yield running
        running.store.stop()


@dataclass
class Watched:
    """The real client with a record of its requests and their sizes, and with faults instead of answers."""

    station: Station
    faults: list[Exception] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    told: list[HeartbeatRequest] = field(default_factory=list)
    batches: list[BatchRequest] = field(default_factory=list)

    def _ask(self, what: str) -> None:
        self.asked.append(what)
        if self.faults:
            raise self.faults.pop(0)

    def batch(self, request: BatchRequest) -> BatchAnswer:
        self.batches.append(request)
        self._ask("batch")
        return self.station.terminal.client.batch(request)

    def put_application(self, application_id: str, envelope: bytes) -> str:
        raise NotImplementedError

    def challenges(self, count: int, _limits: Limits | None = None) -> ChallengesAnswer:
        self._ask("challenges")
        return self.station.terminal.client.challenges(count)

    def heartbeat(self, request: HeartbeatRequest) -> HeartbeatAnswer:
        self._ask("heartbeat")
        self.told.append(request)
        return self.station.terminal.client.heartbeat(request)


@dataclass
class Running:
    """A BackgroundWork, its client and its journal."""

    work: BackgroundWork
    client: Watched
    journal: Path

    def events(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.journal.read_text().splitlines()]


@contextmanager
def work_of(
    station: Station,
    folder: Path,
    *,
    heartbeat_from: float = NEVER * 1e6,
    drained: threading.Event | None = None,
    closed: ClosedReason | None = None,
) -> Iterator[Running]:
    """`drained` is set when no application is queued any more. `closed`: the reason that people see."""
    clock = SystemClock()
    journal = Journal(folder / "journal" / "journal.jsonl", clock.now)
    client = Watched(station)

    def after_round(_changed: StationChanged) -> None:
        if (
            drained is not None
            and station.store.submit(lambda outbox: outbox.view.counts()[State.QUEUED]).result() == 0
        ):
            drained.set()

    work = BackgroundWork(
        store=station.store,
        client=client,  # type: ignore[arg-type]
        deliverer=station.another(client),
        pacer=station.pacer,
        clock=clock,
        rng=random.Random(1),
        journal=journal,
        admission=Admission(folder, clock, altered=list, unseen=list),
        audit=lambda _receipts: [],
        answer=after_round,
        closed=lambda: closed,
        heartbeats=Heartbeats(client, station.store, clock),  # type: ignore[arg-type]
        interval=NEVER,
        heartbeat_from=heartbeat_from,
    )
    yield Running(work, client, folder / "journal" / "journal.jsonl")


def fill(station: Station, count: int) -> None:
    """Applications that upstream refuses for their ID, which settles them."""
    for number in range(count):
        if number % 50 == 0:
            challenges = station.terminal.client.challenges(min(50, count - number)).challenges
            station.know(challenges)
        station.keep_known(
            station.terminal.sealed("bob", challenges[number % 50], inputs=("0" * 16, "123456"), items=("card",))
        )


def test_a_backlog_is_drained_without_a_pause_past_one_that_is_at_fault(station: Station, tmp_path: Path) -> None:
    taken = station.terminal.sealed("alice")
    station.terminal.put(taken)
    challenge = station.terminal.client.challenges(1).challenges[0]
    clash = station.terminal.claims(challenge, application_id=taken.application_id)
    fill(station, 30)
    station.keep(station.terminal.seal(clash, "alice", challenge))
    fill(station, 269)
    drained = threading.Event()
    with work_of(station, tmp_path, drained=drained) as running:
        running.work.start()
        assert drained.wait(120), "a backlog must not wait for the interval between rounds"
        running.work.stop()
    counts = station.store.submit(lambda outbox: outbox.view.counts()).result()
    assert counts[State.REFUSED] == 299
    assert station.row(taken.application_id) == (State.NEEDS_ATTENTION, "other_content")
    batches = [request.items for request in running.client.batches]
    one = len(batches[0][0].envelope)
    full = MAXIMUM_BATCH_BYTES // one
    assert [len(items) for items in batches[:7]] == [1, 2, 4, 8, 16, 32, full]
    assert {len(items) for items in batches[7:-1]} == {full}
    assert max(sum(len(item.envelope) for item in items) for items in batches) <= MAXIMUM_BATCH_BYTES


def test_the_first_heartbeat_has_its_moment_after_the_start(station: Station, tmp_path: Path) -> None:
    """After a power cut all terminals of a town start at once."""
    with work_of(station, tmp_path) as running:
        running.work.round()
        assert running.client.asked.count("heartbeat") == 0
    with work_of(station, tmp_path, heartbeat_from=0.0) as running:
        running.work.round()
        assert running.client.asked.count("heartbeat") == 1


def test_while_upstream_is_lost_nothing_but_a_probe_asks_it(station: Station, tmp_path: Path) -> None:
    fill(station, 2)
    with work_of(station, tmp_path, heartbeat_from=0.0) as running:
        running.client.faults = [Unreachable("connect") for _ in range(20)]
        while not station.store.submit(station.pacer.pace).result().open:
            running.work.round()
            station.wait_out_the_backoff()
        running.client.asked.clear()
        running.work.round()
        assert len(running.client.asked) <= 2  # challenges, of which there are none, have their own backoff
        for _ in range(5):
            running.work.round()
        # After a start without contact to upstream the probe is the request for the time.
        assert running.client.asked.count("batch") + running.client.asked.count("heartbeat") == 1
        assert len(running.client.asked) <= 2  # the next heartbeat is not due
        running.client.faults.clear()
        station.wait_out_the_backoff()
        running.work.round()
        running.work.round()
    said = [(event["event"], event.get("identity_refused")) for event in running.events()]
    assert [name for name, _ in said if name.startswith("upstream_")] == ["upstream_lost", "upstream_back"]
    rows = station.store.submit(lambda outbox: outbox.view.list()).result()
    assert {row.state for row in rows} == {State.REFUSED}


def test_a_refused_identity_pauses_the_queue_and_is_told(station: Station, tmp_path: Path) -> None:
    fill(station, 3)
    with work_of(station, tmp_path) as running:
        running.work.round()
        running.client.faults = [IdentityRefused("403")]
        running.work.round()
        asked = len(running.client.asked)
        for _ in range(3):
            running.work.round()
        assert len(running.client.asked) == asked
        told = [event for event in running.events() if event["event"] == "upstream_lost"]
        assert [event["identity_refused"] for event in told] == [True]
        station.wait_out_the_backoff()
        for _ in range(3):
            running.work.round()
    rows = station.store.submit(lambda outbox: outbox.view.list()).result()
    assert {row.state for row in rows} == {State.REFUSED}
    assert max(row.deliveries for row in rows) == 2


def test_what_finds_out_that_the_identity_is_refused_is_no_application(station: Station, tmp_path: Path) -> None:
    fill(station, 1)
    with work_of(station, tmp_path, heartbeat_from=0.0) as running:
        for _ in range(2):
            running.client.faults = [IdentityRefused("403")]
            running.work.round()
            running.work.round()
            station.wait_out_the_backoff()
        assert running.client.asked == ["challenges", "heartbeat"]
        (row,) = station.store.submit(lambda outbox: outbox.view.list()).result()
        assert (row.state, row.deliveries) == (State.QUEUED, 0)
        running.work.round()
        (row,) = station.store.submit(lambda outbox: outbox.view.list()).result()
        assert (row.state, row.deliveries) == (State.REFUSED, 1)


def test_a_busy_upstream_gets_no_heartbeat_before_it_asked_for_one(station: Station, tmp_path: Path) -> None:
    fill(station, 1)
    with work_of(station, tmp_path, heartbeat_from=0.0) as running:
        running.client.faults = [TryLater(503, "600")]
        running.work.round()
        asked = list(running.client.asked)
        running.work.round()
        assert "heartbeat" not in running.client.asked
        assert asked[:1] == ["challenges"]


@pytest.mark.parametrize("closed", [None, ClosedReason.STORAGE])
def test_upstream_hears_why_nobody_can_begin_here(
    station: Station, tmp_path: Path, closed: ClosedReason | None
) -> None:
    with work_of(station, tmp_path, heartbeat_from=0.0, closed=closed) as running:
        running.work.round()
    assert [health.closed for health in running.client.told] == [closed]


def test_the_background_work_outlives_whatever_a_round_meets(station: Station, tmp_path: Path) -> None:
    """Without its thread no application would be delivered until the terminal is restarted."""
    fill(station, 1)
    drained = threading.Event()
    with work_of(station, tmp_path, drained=drained) as running:
        running.client.faults = [ZeroDivisionError("a mistake of ours")]
        running.work._interval = running.work._pause = 0.0
        running.work.start()
        assert drained.wait(120)
        running.work.stop()


def test_while_upstream_is_away_the_queue_is_looked_after_all_the_same(
    station: Station, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[bool] = []

    def audit(receipts: bool) -> list[AuditFinding]:
        looked.append(receipts)
        return []

    def away() -> None:
        raise Unreachable("connect")

    with work_of(station, tmp_path) as running:
        monkeypatch.setattr(running.work, "_audit", audit)
        for asks in ("_fetch_challenges", "_heartbeat", "_deliver_backlog"):
            monkeypatch.setattr(running.work, asks, away)
        running.work.round()
        running.work.round()
        assert looked == [True], "once a day, with the receipts of settled applications"
        running.work._audit_due -= AUDIT_EVERY
        running.work.round()
    assert looked == [True, True]


@dataclass
class Passes:
    """A deliverer that has made these passes: its reports, and its fault after each."""

    made: list[tuple[DeliveryReport, DeliveryFault | None]]
    fault: DeliveryFault | None = None

    def deliver_backlog_once(self) -> DeliveryReport:
        report, self.fault = self.made.pop(0)
        return report


@pytest.mark.parametrize(
    ("report", "answered"),
    [
        (DeliveryReport(), False),
        (DeliveryReport(sent=2, wait=60), False),
        (DeliveryReport(sent=1, settled=1), True),
        (DeliveryReport(sent=1, set_aside=1), True),  # a refusal of one application is an answer, too
    ],
)
def test_the_last_contact_with_upstream_is_the_last_answer_to_a_pass_and_no_unanswered_one(
    station: Station, tmp_path: Path, report: DeliveryReport, *, answered: bool
) -> None:
    with work_of(station, tmp_path) as running:
        running.work._deliverer = Passes([(report, None)])  # type: ignore[assignment]
        running.work._deliver_backlog()
        assert (running.work.last_contact is not None) is answered
        assert running.work._pause == (min(report.wait, NEVER) if report.sent or report.wait else NEVER)
        counts = (
            [(each["sent"], each["settled"], each["set_aside"]) for each in running.events()] if report.sent else []
        )
    assert counts == ([(report.sent, report.settled, report.set_aside)] if report.sent else [])
    assert report.sent or not running.journal.exists(), "an empty pass is no line"


def test_a_fault_of_the_delivery_is_in_the_journal_once_until_it_is_another_or_comes_back(
    station: Station, tmp_path: Path
) -> None:
    """A line for each pass would push the days before out of the journal."""
    gone, proof = DeliveryFault.UNREACHABLE, DeliveryFault.BAD_RECEIPT
    faults = [gone, gone, None, gone, gone, proof, proof, None, None]
    with work_of(station, tmp_path) as running:
        running.work._deliverer = Passes([(DeliveryReport(), fault) for fault in faults])  # type: ignore[assignment]
        for _ in faults:
            running.work._deliver_backlog()
        told = [each["fault"] for each in running.events() if each["event"] == "delivery_failed"]
    assert told == [gone, gone, proof]


def test_one_heartbeat_in_five_minutes_tells_what_waits(station: Station, tmp_path: Path) -> None:
    fill(station, 2)
    now = station.terminal.now()
    station.store.submit(lambda outbox: outbox.claim(now, 1)).result()
    with work_of(station, tmp_path, heartbeat_from=0.0) as running:
        for _ in range(3):
            running.work._heartbeat()
    (told,) = running.client.told
    assert (told.queued, told.needs_attention) == (2, 0), "an application in delivery also waits"


def test_without_any_challenge_they_are_asked_for_whatever_upstream_asked(station: Station, tmp_path: Path) -> None:
    with work_of(station, tmp_path) as running:
        later = feedback_of(TryLater(503, "600"), station.terminal.now())
        station.store.submit(lambda outbox: station.pacer.answered(outbox, later)).result()
        assert station.store.submit(station.pacer.wait_for_request).result() > 0
        running.work.round()
        assert running.client.asked == ["challenges"]
