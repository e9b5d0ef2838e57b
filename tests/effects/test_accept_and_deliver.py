"""Events of a visit when upstream fails: an accepted application stays accepted, and no answer means queued."""

# ruff: noqa: S311 - jitter is no secret

import logging
import random
from dataclasses import dataclass
from queue import SimpleQueue
from unittest.mock import Mock

import pytest

from kiosk.effects.accept_and_deliver import QueueDesk
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Fault, NotAccepted, Reason, State, StorageFailed
from kiosk.sandbox.faults import fault_file
from kiosk.sandbox.faults.fault_file import Call, Rule
from kiosk.upstream.connection.call import Stopped
from kiosk.upstream.contract import StatusAnswer
from kiosk.upstream.delivery import Deliverer
from kiosk.upstream.errors import Unreachable
from kiosk.upstream.pace import Pacer
from kiosk.visit.effects import Accept, Deliver, FetchStatus, VerifyAndSign
from kiosk.visit.events import Accepted, Delivered, Event, SignedDocument, StatusQuery, WorkFailed
from kiosk.visit.model import Draft, NoticeCode, Outcome
from tests.effects.bench import VISIT, Bench, draft
from tests.support.upstream import World, card_key

PATIENCE = 120


@dataclass
class Counter:
    """A desk, and its answers."""

    bench: Bench

    def __post_init__(self) -> None:
        bench = self.bench
        self.answers: SimpleQueue[Event] = SimpleQueue()
        pacer = Pacer(bench.clock, random.Random(1))
        self.deliverer = Deliverer(bench.store, bench.terminal.client, bench.terminal.identity, pacer)
        self.desk = QueueDesk(
            identity=bench.terminal.identity,
            campaign=bench.terminal.campaign,
            store=bench.store,
            deliverer=self.deliverer,
            client=bench.terminal.client,
            live=bench.live,
            clock=bench.clock,
            answer=self.answers.put,
        )

    def signed(self, what: Draft | StatusQuery | None = None) -> SignedDocument:
        stated = self.bench.statements.make(VerifyAndSign(VISIT, 1, what or draft()))
        document = card_key(self.bench.terminal.cards, "foreign-ca").sign(stated.payload, stated.typ)
        return SignedDocument(document, stated.application_id, stated.challenge)

    def accept(self, document: SignedDocument) -> Event:
        self.desk.accept(Accept(VISIT, document, draft()))
        return self.answers.get(timeout=PATIENCE)

    def deliver(self, document: SignedDocument) -> Event | None:
        """Deliver on the synchronous live worker. Returns the desk's answer."""
        self.desk.deliver(Deliver(VISIT, document.application_id))
        return None if self.answers.empty() else self.answers.get()

    def status(self) -> Event:
        self.desk.fetch_status(FetchStatus(VISIT, self.signed(StatusQuery())))
        return self.answers.get(timeout=PATIENCE)

    def state(self, document: SignedDocument) -> State:
        return self.bench.store.submit(lambda outbox: outbox.view.show(document.application_id)).result().state


@pytest.fixture
def counter(bench: Bench) -> Counter:
    bench.stock(3)
    return Counter(bench)


def test_accepted_comes_after_the_commit_and_the_receipt_after_that(counter: Counter) -> None:
    document = counter.signed()
    accepted = counter.accept(document)
    assert isinstance(accepted, Accepted)
    assert accepted.result.application_id == document.application_id
    assert counter.deliver(document) == Delivered(VISIT, document.application_id, Outcome.CERTIFICATE_UNKNOWN)
    assert counter.state(document) is State.REFUSED
    assert counter.desk._claimed == {}, "no sealed content stays in memory after delivery"


@pytest.mark.parametrize(
    "rule",
    [
        fault_file.Lost(),
        fault_file.Reset(at_byte=60),
        fault_file.Status(status=503, retry_after="60"),
        fault_file.Status(status=403),
        fault_file.Portal(),
        fault_file.OtherId(),
        fault_file.WrongSignature(),
    ],
    ids=lambda rule: rule.action,
)
def test_without_a_receipt_that_counts_the_visit_hears_nothing_and_the_application_waits(
    lasting_world: World, counter: Counter, rule: Rule
) -> None:
    document = counter.signed()
    assert isinstance(counter.accept(document), Accepted)
    lasting_world.server.inject_faults(rule)
    assert counter.deliver(document) is None
    assert counter.state(document) is State.QUEUED
    lasting_world.server.inject_faults()
    assert counter.deliver(document) == Delivered(VISIT, document.application_id, Outcome.CERTIFICATE_UNKNOWN)


def test_over_a_spent_challenge_nothing_is_accepted(counter: Counter) -> None:
    document = counter.signed()
    counter.bench.store.submit(lambda outbox: outbox.challenges.discard(document.challenge)).result()
    assert counter.accept(document) == WorkFailed(VISIT, NoticeCode.NOT_ACCEPTED)
    assert counter.bench.store.submit(lambda outbox: outbox.view.list()).result() == []


@pytest.mark.parametrize(
    ("rule", "notice"),
    [
        (fault_file.Portal(call=Call.STATUS), NoticeCode.STATUS_UNAVAILABLE),
        (fault_file.Drop(call=Call.STATUS), NoticeCode.STATUS_UNAVAILABLE),
        (fault_file.Status(call=Call.STATUS, status=401), NoticeCode.STATUS_UNAVAILABLE),
        (fault_file.Status(call=Call.STATUS, status=422, code="certificate_revoked"), NoticeCode.STATUS_REFUSED),
    ],
    ids=["portal", "drop", "401", "422"],
)
def test_a_status_that_does_not_come_is_said_and_its_challenge_is_spent(
    lasting_world: World, counter: Counter, rule: Rule, notice: NoticeCode
) -> None:
    lasting_world.server.inject_faults(rule)
    before = counter.bench.left()
    assert counter.status() == WorkFailed(VISIT, notice)
    counter.bench.restart()  # a restart ends every reservation: the missing ones were spent
    assert counter.bench.left() == before - 1


def test_the_challenge_of_a_status_query_is_spent_before_the_query_leaves(counter: Counter) -> None:
    """A challenge under a signature that upstream may have seen is never used again, whatever happens to the query."""
    left: list[int] = []

    def status(_jws: bytes) -> StatusAnswer:
        counter.bench.restart()
        left.append(counter.bench.left())
        raise Unreachable("timeout")

    counter.desk._client = Mock(status=status)
    before = counter.bench.left()
    assert counter.status() == WorkFailed(VISIT, NoticeCode.STATUS_UNAVAILABLE)
    assert left == [before - 1]


def test_where_the_disk_fails_in_the_commit_nobody_is_told_that_nothing_was_applied(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unsure(*_: object) -> None:
        raise NotAccepted(Reason.UNKNOWN)

    monkeypatch.setattr(Outbox, "accept", unsure)
    assert counter.accept(counter.signed()) == WorkFailed(VISIT, NoticeCode.OUTCOME_UNKNOWN)


def test_what_a_person_waits_for_is_out_of_the_backlog_s_reach(counter: Counter) -> None:
    document = counter.signed()
    assert isinstance(counter.accept(document), Accepted)
    assert counter.state(document) is State.DELIVERING
    assert counter.deliverer.deliver_backlog_once().sent == 0


def test_an_application_that_cannot_be_claimed_is_accepted_all_the_same(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object, **__: object) -> None:
        raise StorageFailed(Fault.BUSY, "another program holds the queue's file")

    document = counter.signed()
    with monkeypatch.context() as patched:
        patched.setattr(Outbox, "claim", busy)
        assert isinstance(counter.accept(document), Accepted)
    assert counter.state(document) is State.QUEUED


def test_what_the_stopped_queue_does_not_take_is_told_as_not_accepted(counter: Counter) -> None:
    document = counter.signed()
    counter.bench.store.stop()
    assert counter.accept(document) == WorkFailed(VISIT, NoticeCode.NOT_ACCEPTED)


@pytest.mark.parametrize(
    ("failure", "level", "words"),
    [
        (Stopped(), logging.INFO, "the terminal ends; what was accepted stays in the queue"),
        (StorageFailed(Fault.DISK, "it cannot be read"), logging.ERROR, "StorageFailed: it cannot be read"),
        (ValueError("6140278233514821"), logging.ERROR, "work for the visit failed: ValueError"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_delivery_that_breaks_off_is_logged_without_what_was_typed_and_its_end_is_no_error(
    counter: Counter, caplog: pytest.LogCaptureFixture, failure: Exception, level: int, words: str
) -> None:
    """A technician looks for what is logged as an error."""
    caplog.set_level(logging.INFO, "kiosk.effects.accept_and_deliver")
    counter.desk._deliverer = Mock(deliver_now=Mock(side_effect=failure))
    counter.desk.deliver(Deliver(VISIT, "an application"))
    ((_, told_level, told),) = caplog.record_tuples
    assert told_level == level
    assert told.endswith(words)
