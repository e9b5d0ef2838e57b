"""From the queue to upstream and back: the real queue, its thread, real sockets, and realistic faults."""

# ruff: noqa: S311 - jitter is no secret

import random
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from kiosk.outbox.values import Decision, State
from kiosk.upstream.challenge_supply import ChallengeSupply
from kiosk.upstream.contract import BatchAnswer, BatchRequest, BatchResult, Outcome, Problem
from kiosk.upstream.errors import BadAnswer, IdentityRefused, Refused, TryLater, Unreachable, UpstreamError
from kiosk.upstream.pace import BURST
from kiosk.upstream.signed_receipts import proves
from tests.support.upstream import Terminal, World
from tests.upstream.station import FaultyLine, Station, Watch, station_of

OTHER_ID = ("8765432187654321", "654321")
PROBLEM = Problem(type="urn:kiosk:problem:other_content", title="No", status=409)


def test_a_live_visit_is_delivered_at_once(world: World, station: Station) -> None:
    application = station.accept()
    assert station.deliverer.deliver_now(application) is Outcome.APPLIED
    assert station.row(application) == (State.APPLIED, None)
    record = world.server.sandbox.record(application)
    assert record is not None
    assert record["outcome"] == "applied"
    check = partial(proves, keyring=station.terminal.identity.keyring)
    assert station.store.submit(lambda outbox: outbox.view.verify(check)).result() == []


def test_a_refusal_settles_too(station: Station) -> None:
    application = station.accept(inputs=("0" * 16, "1" * 6))
    assert station.deliverer.deliver_now(application) is Outcome.ID_OR_CODE_REJECTED
    assert station.row(application) == (State.REFUSED, "id_or_code_rejected")


def test_what_was_claimed_with_the_accept_is_out_of_the_backlogs_reach(station: Station) -> None:
    application = station.accept()
    now = station.terminal.now()
    (claimed,) = station.store.submit(lambda outbox: outbox.claim(now, 1, only=application)).result()
    assert station.deliverer.deliver_backlog_once().sent == 0
    assert station.deliverer.deliver_now(application) is None
    assert station.deliverer.deliver_claimed(claimed) is Outcome.APPLIED
    assert station.row(application) == (State.APPLIED, None)


def test_what_another_worker_settled_is_known(station: Station) -> None:
    application = station.accept()
    assert station.deliverer.deliver_backlog_once().settled == 1
    assert station.deliverer.deliver_now(application) is Outcome.APPLIED
    refused = station.accept("bob", inputs=("0" * 16, "1" * 6))
    assert station.deliverer.deliver_backlog_once().settled == 1
    assert station.deliverer.deliver_now(refused) is Outcome.ID_OR_CODE_REJECTED


def test_an_outcome_that_could_not_be_stored_is_not_told(station: Station) -> None:
    application = station.accept()
    now = station.terminal.now()
    (claimed,) = station.store.submit(lambda outbox: outbox.claim(now, 1, only=application)).result()
    other = Decision(application, "id_in_use", b"another receipt")
    assert station.store.submit(lambda outbox: outbox.settle([other])).result() == {}
    assert station.deliverer.deliver_claimed(claimed) is None
    assert station.row(application) == (State.REFUSED, "id_in_use")


@pytest.mark.parametrize(
    "fault",
    [Unreachable("timeout"), TryLater(503), BadAnswer("HTML"), IdentityRefused("403")],
    ids=lambda fault: fault.__class__.__name__,
)
def test_trouble_keeps_the_application_queued(station: Station, fault: UpstreamError) -> None:
    application = station.accept()
    station.line.before = [fault]
    assert station.deliverer.deliver_now(application) is None
    assert station.row(application) == (State.QUEUED, None)
    waiting = station.deliverer.deliver_backlog_once()
    assert waiting.sent == 0
    assert waiting.wait > 0
    station.wait_out_the_backoff()
    assert station.deliverer.deliver_backlog_once().settled == 1
    assert station.row(application) == (State.APPLIED, None)


def test_an_error_of_the_program_itself_keeps_no_application_back(station: Station) -> None:
    """It is queued again at once, without waiting for the end of a lease."""
    application = station.accept()
    for deliver in (lambda: station.deliverer.deliver_now(application), station.deliverer.deliver_backlog_once):
        station.line.before = [ZeroDivisionError("a mistake of ours")]
        with pytest.raises(ZeroDivisionError):
            deliver()
        assert station.row(application) == (State.QUEUED, None)
    assert station.deliverer.deliver_now(application) is Outcome.APPLIED


def test_an_answer_lost_on_the_way_back_is_applied_once(world: World, station: Station) -> None:
    application = station.accept()
    station.line.after = [Unreachable("broken")]
    assert station.deliverer.deliver_now(application) is None
    station.line.after = [Unreachable("broken")]
    station.wait_out_the_backoff()
    assert station.deliverer.deliver_backlog_once().settled == 0
    station.wait_out_the_backoff()
    assert station.deliverer.deliver_backlog_once().settled == 1
    assert station.row(application) == (State.APPLIED, None)
    status = station.terminal.client.status(station.terminal.query())
    assert {row.state for row in status.items} == {"applied"}


def test_a_live_visit_does_not_wait_for_the_backlogs_backoff(station: Station) -> None:
    station.accept()
    station.line.before = [Unreachable("connect")]
    assert station.deliverer.deliver_backlog_once().wait > 0
    live = station.accept("bob", inputs=OTHER_ID)
    assert station.deliverer.deliver_now(live) is Outcome.APPLIED
    # A success shows that upstream is back: the backlog need not wait either.
    assert station.deliverer.deliver_backlog_once().settled == 1


def test_a_live_visit_does_not_cut_short_what_upstream_asked_for(station: Station) -> None:
    station.accept()
    station.line.before = [TryLater(503, "3600")]
    assert station.deliverer.deliver_backlog_once().wait >= 3590
    live = station.accept("bob", inputs=OTHER_ID)
    assert station.deliverer.deliver_now(live) is Outcome.APPLIED
    assert station.deliverer.deliver_backlog_once().wait >= 3590
    station.wait_out_the_backoff()
    assert station.deliverer.deliver_backlog_once().settled == 1


@pytest.mark.parametrize("fault", [TryLater(429, "600"), TryLater(503), IdentityRefused("403")], ids=str)
def test_backoff_survives_a_restart(terminal: Terminal, tmp_path: Path, fault: UpstreamError) -> None:
    station = station_of(terminal, tmp_path / "outbox")
    station.accept()
    station.line.before = [fault]
    wait = station.deliverer.deliver_backlog_once().wait
    station.store.stop()
    restarted = station_of(terminal, tmp_path / "outbox")
    assert wait - 2 < restarted.deliverer.deliver_backlog_once().wait <= wait
    assert restarted.line.requests == 0
    restarted.wait_out_the_backoff()
    assert restarted.deliverer.deliver_backlog_once().settled == 1
    restarted.store.stop()


def test_after_trouble_one_goes_first_then_more(station: Station) -> None:
    for number in range(8):
        station.accept("bob", inputs=("0" * 16, "123456"), items=("card",), context={"software": f"0.{number}"})
    station.line.before = [Unreachable("connect")]
    station.deliverer.deliver_backlog_once()
    station.wait_out_the_backoff()
    sizes = [station.deliverer.deliver_backlog_once().sent for _ in range(4)]
    assert sizes == [1, 2, 4, 1]


def test_one_bad_application_holds_up_nobody(station: Station) -> None:
    """Upstream has other content under its id: it is set aside, and the next one is applied."""
    taken = station.terminal.sealed("bob", inputs=OTHER_ID)
    station.terminal.put(taken)
    challenge = station.terminal.client.challenges(1).challenges[0]
    clash = station.terminal.claims(challenge, application_id=taken.application_id)
    station.keep(station.terminal.seal(clash, "alice", challenge))
    good = station.accept()
    assert station.deliverer.deliver_backlog_once().set_aside == 1
    assert station.deliverer.deliver_backlog_once().settled == 1
    assert station.row(taken.application_id) == (State.NEEDS_ATTENTION, "other_content")
    assert station.row(good) == (State.APPLIED, None)


def test_a_batch_refused_as_a_whole_is_sent_one_by_one(station: Station) -> None:
    first, second = station.accept(), station.accept("bob", inputs=OTHER_ID)
    station.batches_of(4)
    station.line.before = [Refused(PROBLEM)]
    assert station.deliverer.deliver_backlog_once().settled == 0
    assert station.row(first) == station.row(second) == (State.QUEUED, None)
    station.line.before = [Refused(PROBLEM)]
    assert station.deliverer.deliver_backlog_once().set_aside == 1
    assert station.row(first) == (State.NEEDS_ATTENTION, "other_content")
    assert station.deliverer.deliver_backlog_once().settled == 1
    assert station.row(second) == (State.APPLIED, None)


def test_a_live_refusal_of_the_request_is_set_aside(station: Station) -> None:
    application = station.accept()
    station.line.before = [Refused(replace_type(PROBLEM, "urn:x:<script>"))]
    assert station.deliverer.deliver_now(application) is None
    assert station.row(application) == (State.NEEDS_ATTENTION, "status_409")


def replace_type(problem: Problem, value: str) -> Problem:
    return problem.model_copy(update={"type": value})


class Forger(FaultyLine):
    """Answers in time and in form, but swaps the receipts of two applications, or returns an invalid one."""

    def batch(self, request: BatchRequest) -> BatchAnswer:
        results = super().batch(request).results
        receipts = [result.receipt for result in results][::-1]
        return BatchAnswer(
            results=tuple(
                BatchResult(application_id=result.application_id, receipt=receipt)
                for result, receipt in zip(results, receipts, strict=True)
            )
        )

    def put_application(self, application_id: str, envelope: bytes) -> str:
        receipt = super().put_application(application_id, envelope)
        head, body, signature = receipt.split(".")
        return f"{head}.{body}.{signature[::-1]}"


def test_receipts_that_do_not_fit_settle_nothing(station: Station) -> None:
    first, second = station.accept(), station.accept("bob", inputs=OTHER_ID)
    forged = station.another(Forger(station.terminal))
    station.batches_of(2)
    report = forged.deliver_backlog_once()
    assert (report.sent, report.settled) == (2, 0)
    assert forged.deliver_now(first) is None
    assert station.row(first) == station.row(second) == (State.QUEUED, None)
    assert station.deliverer.deliver_now(first) is Outcome.APPLIED
    assert station.deliverer.deliver_now(second) is Outcome.APPLIED


class Forgetful(FaultyLine):
    """Omits the first result, and adds one that was not requested."""

    def batch(self, request: BatchRequest) -> BatchAnswer:
        results = super().batch(request).results
        stray = BatchResult(application_id="01939f2e-0000-7000-8000-00000000ffff", problem=PROBLEM)
        return BatchAnswer(results=(*results[1:], stray))


def test_results_that_are_missing_go_back_to_the_queue(station: Station) -> None:
    first, second = station.accept(), station.accept("bob", inputs=OTHER_ID)
    station.batches_of(2)
    report = station.another(Forgetful(station.terminal)).deliver_backlog_once()
    assert (report.sent, report.settled) == (2, 1)
    assert station.row(first) == (State.QUEUED, None)
    assert station.row(second) == (State.APPLIED, None)
    pace = station.store.submit(station.pacer.pace).result()
    assert pace.failures == 0, "the other result shows that upstream works: the rest need not wait"


def test_a_batch_that_gets_nowhere_takes_a_token(station: Station) -> None:
    station.accept()
    station.accept("bob", inputs=OTHER_ID)
    station.batches_of(2)
    station.line.before = [Refused(PROBLEM)]
    assert station.deliverer.deliver_backlog_once().settled == 0
    assert station.store.submit(station.pacer.pace).result().tokens <= BURST - 1


class Stumbling(FaultyLine):
    """Upstream fails at one particular application: the whole request, or only the item."""

    poison: str | None = None
    whole = True

    def batch(self, request: BatchRequest) -> BatchAnswer:
        if self.whole and any(item.application_id == self.poison for item in request.items):
            raise TryLater(500)
        return BatchAnswer(
            results=tuple(
                BatchResult(application_id=self.poison, problem=Problem(title="Oops", status=500))
                if result.application_id == self.poison
                else result
                for result in super().batch(request).results
            )
        )


@pytest.mark.parametrize("whole", [True, False], ids=["request", "item"])
def test_an_application_that_breaks_upstream_each_time_holds_up_nobody(station: Station, whole: bool) -> None:
    line = Stumbling(station.terminal)
    line.whole = whole
    line.poison = station.accept()
    others = [
        station.accept("bob", inputs=("0" * 16, "123456"), items=("card",), context={"software": f"0.{number}"})
        for number in range(6)
    ]
    worker = station.another(line)
    for _ in range(12):
        worker.deliver_backlog_once()
        station.wait_out_the_backoff()
    assert {station.row(other)[0] for other in others} == {State.REFUSED}
    assert station.row(line.poison) == (State.QUEUED, None)
    line.poison = None
    assert worker.deliver_backlog_once().settled == 1


@pytest.mark.parametrize(
    ("fault", "suspected"),
    [
        (Unreachable("broken"), True),
        (TryLater(500), True),
        (BadAnswer("HTML"), True),
        (IdentityRefused("403"), False),  # the fault is the terminal's, not an application's
    ],
    ids=lambda value: value.__class__.__name__,
)
def test_what_failed_alone_waits_behind_the_others_if_it_may_be_its_fault(
    station: Station, fault: UpstreamError, *, suspected: bool
) -> None:
    first, second = station.accept(), station.accept("bob", inputs=OTHER_ID)
    worker = station.deliverer
    station.line.before = [fault]
    assert worker.deliver_backlog_once().sent == 1
    station.wait_out_the_backoff()
    assert worker.deliver_backlog_once().settled == 1
    settled, waiting = (second, first) if suspected else (first, second)
    assert station.row(settled) == (State.APPLIED, None)
    assert station.row(waiting) == (State.QUEUED, None)


def test_what_failed_among_others_is_no_suspect(station: Station) -> None:
    first, second = station.accept(), station.accept("bob", inputs=OTHER_ID)
    worker = station.deliverer
    station.batches_of(2)
    station.line.before = [Unreachable("broken")]
    assert worker.deliver_backlog_once().sent == 2
    station.wait_out_the_backoff()
    assert worker.deliver_backlog_once().settled == 1, "after a failure only the oldest is sent"
    assert (station.row(first)[0], station.row(second)[0]) == (State.APPLIED, State.QUEUED)


def test_a_crash_between_claim_and_answer_loses_nothing(station: Station) -> None:
    application = station.accept()
    station.line.before = [KeyboardInterrupt()]
    with pytest.raises(KeyboardInterrupt):
        station.deliverer.deliver_backlog_once()
    assert station.row(application) == (State.QUEUED, None)
    assert station.deliverer.deliver_backlog_once().settled == 1


def test_an_empty_queue_asks_nobody(station: Station) -> None:
    assert station.deliverer.deliver_backlog_once().sent == 0
    assert station.line.requests == 0


def test_challenges_are_topped_up_to_what_is_wanted(station: Station) -> None:
    def top(wanted: int) -> int:
        return (
            ChallengeSupply(station.line, station.store, wanted, Watch(station.terminal.now), random.Random(1))
            .top_up()
            .left
        )

    assert top(7) == 7
    requests = station.line.requests
    assert top(7) == 7
    assert station.line.requests == requests
    assert top(60) == 57
    assert top(60) == 60


def test_topping_up_backs_off_and_tells_upstreams_time(station: Station) -> None:
    supply = ChallengeSupply(station.line, station.store, 3, Watch(station.terminal.now), random.Random(1))

    def top() -> tuple[int, bool, bool]:
        result = supply.top_up()
        return result.left, result.wait > 0, result.upstream_time is not None

    station.line.before = [TryLater(503, "60")]
    assert top() == (0, True, False)
    assert top() == (0, True, False)
    station.terminal.now.offset += timedelta(minutes=3)
    assert top() == (3, False, True)


def test_a_delivery_is_not_logged_with_anything_personal(station: Station, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    application = station.accept(inputs=("9137465028194657", "739105"))
    station.line.after = [Unreachable("broken")]
    station.deliverer.deliver_now(application)
    station.deliverer.deliver_now(application)
    assert "9137465028194657" not in caplog.text
    assert "739105" not in caplog.text
