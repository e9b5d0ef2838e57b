"""A rolled-back queue or journal is detected: by the other one, and by upstream's record."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus
from pathlib import Path

import pytest
from typer.testing import CliRunner

from devices.reader import ReaderState
from devices.simulator import PracticeSet
from kiosk.application.receipt_number import receipt_number
from kiosk.cli import app
from kiosk.cli.outbox import outbox_salvage
from kiosk.effects.heartbeat import Health, Heartbeats
from kiosk.effects.observers import NO_SETTINGS, Observers
from kiosk.effects.visit_counts import VisitCounts
from kiosk.errors import KioskError
from kiosk.outbox.accepted import journal_findings
from kiosk.outbox.export import export
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import State
from kiosk.station.clock import SystemClock
from kiosk.station.journal import Journal
from kiosk.station.settings import load_settings
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.contract import HeartbeatAnswer, Problem
from kiosk.upstream.enrolment import enrol
from kiosk.upstream.errors import Refused
from kiosk.upstream.heartbeat_contract import EvidenceAnswer, Finding, HeartbeatReply, HeartbeatReport
from kiosk.upstream.vouched_journal import check
from kiosk.visit.model import ClosedReason
from tests.outbox.conftest import NOON, accept, settle
from tests.support.upstream import LIMITS, Terminal, World
from tests.upstream.station import station_of


@dataclass
class Kiosk:
    """The queue and journal of an enrolled terminal, and its heartbeats."""

    state: Path
    terminal: Terminal
    store: StoreThread
    journal: Journal
    client: UpstreamClient

    @classmethod
    def of(cls, state: Path, terminal: Terminal, client: UpstreamClient | None = None) -> "Kiosk":
        store = StoreThread(Outbox.open(state / "queue", lambda: NOON))
        settings = load_settings(None, {"state_dir": str(state)})
        return cls(state, terminal, store, Journal(settings.journal_file, SystemClock().now), client or terminal.client)

    def heartbeats(self, findings: tuple[Finding, ...] = ()) -> Heartbeats:
        clock = SystemClock()
        health = Health(
            settings=load_settings(None, {"state_dir": str(self.state)}),
            campaign="practice",
            identity=self.terminal.identity,
            clock=clock,
            journal=self.journal,
            folder=self.state / "queue",
            visits=VisitCounts(),
            reader=lambda: ReaderState.EMPTY,
            observers=Observers(NO_SETTINGS, lambda: findings, lambda: 2.5),
            started=clock.monotonic() - 60,
        )
        return Heartbeats(self.client, self.store, clock, health)

    def accept(self, count: int = 1) -> None:
        for _ in range(count):
            entry = self.store.submit(accept).result()
            self.journal.write("accepted", visit=1, application=entry.application_id)

    def beat(self) -> tuple[bool, EvidenceAnswer]:
        beats = self.heartbeats()
        held = beats.send(None)
        return beats.queue_went_back(held), held


@pytest.fixture
def kiosk(world: World, terminal: Terminal) -> Iterator[Kiosk]:
    running = Kiosk.of(world.folder / "terminal", terminal)
    yield running
    running.store.stop()


def rolled_back(kiosk: Kiosk, copy: Path) -> Kiosk:
    """The same terminal with an older copy of its queue."""
    kiosk.store.stop()
    shutil.rmtree(kiosk.state / "queue")
    shutil.copytree(copy, kiosk.state / "queue")
    return Kiosk.of(kiosk.state, kiosk.terminal)


def copied(kiosk: Kiosk, to: Path) -> Path:
    kiosk.store.submit(Outbox.keep_up).result()
    return shutil.copytree(kiosk.state / "queue", to)


def test_upstream_notices_an_older_queue_until_its_operator_accepts_the_loss(
    kiosk: Kiosk, world: World, tmp_path: Path
) -> None:
    assert not kiosk.beat()[0]
    kiosk.accept(2)
    older = copied(kiosk, tmp_path / "older")
    kiosk.accept(2)
    assert not kiosk.beat()[0]
    assert not kiosk.beat()[0]
    back = rolled_back(kiosk, older)
    try:
        assert back.store.submit(lambda outbox: outbox.view.verify()).result() == [], (
            "an older copy is consistent in itself"
        )
        for _ in range(2):
            went_back, held = back.beat()
            assert (went_back, held.went_back) == (True, ("queue",))
        # With more applications than upstream recorded, the number shows nothing; the chain does.
        back.accept(5)
        went_back, held = back.beat()
        assert (went_back, held.went_back) == (True, ())
        world.server.sandbox.terminals.accept_loss(back.terminal.identity.kiosk_id)
        assert not back.beat()[0]
        back.accept()
        assert not back.beat()[0]
    finally:
        back.store.stop()


def test_a_queue_that_was_damaged_and_begun_anew_is_no_rollback(kiosk: Kiosk) -> None:
    kiosk.accept(3)
    kiosk.beat()
    kiosk.store.stop()
    (kiosk.state / "queue").rename(kiosk.state / "queue.damaged-20260101T000000Z")
    anew = Kiosk.of(kiosk.state, kiosk.terminal)
    try:
        assert not anew.beat()[0]
        anew.accept()
        assert not anew.beat()[0]
    finally:
        anew.store.stop()


def test_what_was_trimmed_is_no_rollback(kiosk: Kiosk) -> None:
    kiosk.accept(3)
    kiosk.beat()

    def trim(outbox: Outbox) -> None:
        for row in outbox.view.list():
            settle(outbox, row.application_id)
        assert outbox.trim(NOON + timedelta(days=1)) == 2

    kiosk.store.submit(trim).result()
    assert not kiosk.beat()[0]
    with closing(ReadOnlyOutbox.open(kiosk.state / "queue")) as queue:
        assert journal_findings(queue, kiosk.state / "journal" / "journal.jsonl") == []


def test_the_journal_tells_of_an_older_queue_and_a_technician_who_has_seen_it_settles_that(
    kiosk: Kiosk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk.accept(2)
    older = copied(kiosk, tmp_path / "older")
    kiosk.accept(2)
    journal = kiosk.state / "journal" / "journal.jsonl"
    with closing(ReadOnlyOutbox.open(kiosk.state / "queue")) as queue:
        assert journal_findings(queue, journal) == []
    rolled_back(kiosk, older).store.stop()
    with closing(ReadOnlyOutbox.open(kiosk.state / "queue")) as queue:
        found = journal_findings(queue, journal)
    assert [each.waiting for each in found] == [True, True]
    config = tmp_path / "kiosk.toml"
    config.write_text(f'state_dir = "{kiosk.state}"\n')
    with pytest.raises(KioskError, match="not everything could be saved"):
        outbox_salvage(None, config)
    assert capsys.readouterr().out.count("accepted, by the journal") == 2
    outbox_salvage(None, config)
    assert "the queue is sound" in capsys.readouterr().out
    kiosk.store = StoreThread(Outbox.open(kiosk.state / "queue", lambda: NOON))


def test_the_journal_is_vouched_for_as_far_as_upstream_was_told(kiosk: Kiosk, world: World) -> None:
    settings = load_settings(None, {"state_dir": str(kiosk.state)})
    kiosk.journal.write("opened")
    assert "upstream was told nothing of it yet" in str(check(settings).unproven)
    kiosk.beat()
    kiosk.journal.write("opened")
    found = check(settings)
    assert (found.unproven, found.verification.proven, found.verification.lines) == (None, 1, 2)
    kiosk.beat()
    lines = settings.journal_file.read_bytes().splitlines(keepends=True)
    settings.journal_file.write_bytes(lines[0])
    assert check(settings).verification.faults == ("it ends with line 1, and upstream was told of line 2",)
    assert kiosk.beat()[1].went_back == ("journal",)
    world.server.stop()
    assert "upstream is not reachable" in str(check(settings).unproven)


def test_a_report_says_what_an_operator_can_act_on_and_the_sandbox_shows_it(kiosk: Kiosk, world: World) -> None:
    kiosk.accept()
    kiosk.journal.write("started", version="0.1.0", terminal="store-counter", campaign="practice")
    findings = (Finding(name="printer", health="warn"), Finding(name="disk", health="fail"))
    kiosk.heartbeats(findings).send(ClosedReason.NO_READER, (Finding(name="queue", health="fail"),), "unreachable_tls")
    (status,) = world.server.sandbox.statuses()
    assert status.report is not None
    report = HeartbeatReport.model_validate({k: v for k, v in status.report.items() if k != "at"}, strict=False)
    assert (report.closed, report.starts, report.running_seconds >= 60) == ("no_reader", 1, True)
    assert [each.name for each in report.findings] == ["queue", "printer", "disk"]
    assert (report.machine.printer, report.machine.painted_seconds_ago) in (("failed", 2), ("none", 2))
    assert (report.queue.queued, report.queue.last_fault, report.queue.last.sequence) == (1, "unreachable_tls", 1)
    assert 700 < report.certificate_days <= 730
    assert len(report.model_dump_json()) < 8192
    said = "\n".join(status.lines(world.now()))
    for part in ("closed (no_reader)", "fail: queue", "warn: printer", "delivery failed last: unreachable_tls"):
        assert part in said


class OldUpstream(UpstreamClient):
    """An upstream of the release before, which supports only the first version."""

    asked: list[str]

    def report(self, request: HeartbeatReport) -> HeartbeatReply:
        self.asked.append("v2")
        raise Refused(Problem(title="Not Found", status=HTTPStatus.NOT_FOUND))

    def heartbeat(self, request: object) -> HeartbeatAnswer:
        self.asked.append("v1")
        return super().heartbeat(request)  # type: ignore[arg-type]


def test_an_older_upstream_gets_what_it_understands(kiosk: Kiosk) -> None:
    old = OldUpstream(kiosk.terminal.identity)
    old.asked = []
    with old:
        kiosk.client = old
        beats = kiosk.heartbeats()
        for _ in range(2):
            held = beats.send(None)
            assert not beats.queue_went_back(held)
    assert old.asked == ["v2", "v1", "v1"]


def test_a_terminal_on_a_new_disk_begins_anew_at_upstream(kiosk: Kiosk, world: World, tmp_path: Path) -> None:
    kiosk.accept(3)
    kiosk.beat()
    code = world.server.sandbox.terminals.make_code(kiosk.terminal.identity.kiosk_id)
    identity = enrol(code, world.server.url, tmp_path / "new", world.now(), LIMITS)
    assert identity.kiosk_id == kiosk.terminal.identity.kiosk_id
    with UpstreamClient(identity, LIMITS) as client:
        assert client.evidence().queue is None


def test_what_a_terminal_cannot_send_is_taken_in_from_its_export(
    world: World, terminal: Terminal, tmp_path: Path, practice_set: PracticeSet
) -> None:
    """`kiosk outbox export`, then `kiosk sandbox receive`; an application that is also delivered is booked once."""
    station = station_of(terminal, tmp_path / "outbox")
    waiting = station.accept()
    station.store.stop()
    export(tmp_path / "outbox", tmp_path / "file", world.now())
    where = ("--data", str(world.folder / "sandbox"), "--card-ca", str(practice_set.ca_file))
    arguments = ["sandbox", "receive", str(tmp_path / "file"), *where, "--people", str(practice_set.people_file)]
    for _ in range(2):
        said = CliRunner().invoke(app, arguments)
        assert (said.exit_code, said.output) == (0, f"{receipt_number(waiting)}  applied\n")
    station = station_of(terminal, tmp_path / "outbox")
    try:
        assert station.deliverer.deliver_backlog_once().settled == 1
        assert station.row(waiting) == (State.APPLIED, None)
    finally:
        station.store.stop()
