"""The background work of a terminal: challenges ahead, the backlog, heartbeats, the daily audit and retention.

One thread with its own connection to upstream, so that a live visit never waits for a backlog. After each round it says
whether a visit may begin.
"""

import logging
import random
import threading
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from kiosk.effects.heartbeat import heartbeat
from kiosk.errors import KioskError
from kiosk.outbox.admission import Admission
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import AuditFinding, StorageFailed
from kiosk.station.clock import SystemClock
from kiosk.station.journal import Journal
from kiosk.station.journal_events import DeliveryFault
from kiosk.upstream.challenge_supply import ChallengeSupply
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.delivery import Deliverer
from kiosk.upstream.errors import UpstreamError
from kiosk.upstream.feedback import Feedback, Kind, feedback_of
from kiosk.upstream.pace import Pacer
from kiosk.visit.events import StationChanged
from kiosk.visit.model import ClosedReason

INTERVAL = 10.0
HEARTBEAT_EVERY = 300.0
"""25,000 terminals send 83 of them a second; each minute it would be most of what a small upstream can take."""
AUDIT_EVERY = 86_400.0

log = logging.getLogger(__name__)


class Upkeep:
    """Runs rounds until `stop`, one after the other while a backlog may go. `answer` gets a StationChanged
    after each, from this thread. Every request here waits for the `pacer`.

    `audit` checks the whole queue against its own evidence, with True also the stored receipts; at start and daily. In
    a sound queue what was answered stays for `keep_answered`. `challenges` is the number kept ready. `admission` says
    whether a visit may begin. `closed` is what people read now (any thread); the heartbeat tells upstream.
    """

    def __init__(
        self,
        *,
        store: StoreThread,
        client: UpstreamClient,
        deliverer: Deliverer,
        pacer: Pacer,
        clock: SystemClock,
        rng: random.Random,
        journal: Journal,
        admission: Admission,
        audit: Callable[[bool], Sequence[AuditFinding]],
        answer: Callable[[StationChanged], None],
        closed: Callable[[], ClosedReason | None],
        interval: float = INTERVAL,
        keep_answered: timedelta = timedelta(days=400),
        challenges: int = 20,
        heartbeat_from: float = 0.0,
    ) -> None:
        self._store = store
        self._client = client
        self._deliverer = deliverer
        self._pacer = pacer
        self._clock = clock
        self._journal = journal
        self._admission = admission
        self._audit = audit
        self._answer = answer
        self._seen_closed = closed
        self._interval = interval
        self._keep_answered = keep_answered
        self._supply = ChallengeSupply(client, store, challenges, clock, rng)
        self._heartbeat_due = heartbeat_from
        self._audit_due = 0.0
        self._trim_due = 0.0
        self._sound = False
        self._pause = interval
        self._lost = False
        self._fault: DeliveryFault | None = None
        self._wake = threading.Event()
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="upkeep", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """End after the request under way; its time-outs bound the wait."""
        self._stopping = True
        self._wake.set()
        self._thread.join()

    def round(self) -> ClosedReason | None:
        """One pass of everything; what upstream does not answer is tried again next time."""
        self._pause = self._interval
        for work in (
            self._fetch_challenges,
            self._heartbeat,
            self._deliver_backlog,
            self._note_upstream,
            self._check_queue,
            self._trim_queue,
        ):
            try:
                work()
            except UpstreamError as error:
                log.info("upkeep: %s", error)
            except StorageFailed as error:
                log.error("upkeep: %s", error)  # noqa: TRY400 - one line says it
        return self._admission.closed_by(self._store)

    def _run(self) -> None:
        try:
            # The receipts of what was answered take longest, and nobody's application depends on them.
            self._admission.audited(self._audit(False))
            if self._admission.closed_by(self._store) is None:
                # The queue is sound and challenges are at hand: nobody has to wait for what upstream may say.
                self._answer(StationChanged(None))
        except KioskError as error:
            log.error("upkeep: %s", error)  # noqa: TRY400 - the first round tries again, and closes
        while not self._stopping:
            try:
                closed = self.round()
            except Exception as error:  # noqa: BLE001 - this thread must outlive whatever a round meets
                log.error("upkeep failed: %s", type(error).__name__)  # noqa: TRY400
                closed = ClosedReason.STORAGE
            self._answer(StationChanged(closed))
            self._wake.wait(self._pause)

    def _fetch_challenges(self) -> None:
        if not self._clock.trusted():
            # By a clock that is ahead they would all have expired, and be asked for again and again.
            return
        now = self._clock.now()

        def may(outbox: Outbox) -> bool:
            # Without any, nobody can begin a visit: then only this endpoint's own back-off counts.
            none_left = outbox.challenges.left(now + self._clock.uncertainty()) == 0
            return none_left or not self._pacer.wait_for_request(outbox)

        if not self._store.submit(may).result():
            return
        fetched = self._supply.top_up()
        if fetched.upstream_time is not None:
            self._clock.observe(fetched.upstream_time)
            self._journal.write("challenges_fetched", left=fetched.left)
            self._learn(Feedback(Kind.DELIVERED))
        elif fetched.error is not None:
            log.info("upkeep: %s", fetched.error)
            self._learn(feedback_of(fetched.error, now))

    def _deliver_backlog(self) -> None:
        report = self._deliverer.deliver_backlog_once()
        if report.sent:
            self._journal.write(
                "backlog_delivered", sent=report.sent, settled=report.settled, set_aside=report.set_aside
            )
        if self._deliverer.fault not in (None, self._fault):
            self._journal.write("delivery_failed", fault=self._deliverer.fault)
        self._fault = self._deliverer.fault
        if report.sent or report.wait:
            self._pause = min(report.wait, self._interval)

    def _heartbeat(self) -> None:
        if self._clock.monotonic() < self._heartbeat_due or self._store.submit(self._pacer.wait_for_request).result():
            return
        self._heartbeat_due = self._clock.monotonic() + HEARTBEAT_EVERY
        now = self._clock.now()
        closed = self._seen_closed()
        request = self._store.submit(lambda outbox: heartbeat(outbox, now, closed)).result()
        try:
            self._clock.observe(self._client.heartbeat(request).now)
        except UpstreamError as error:
            log.info("upkeep: %s", error)
            self._learn(feedback_of(error, now))
        else:
            self._learn(Feedback(Kind.DELIVERED))

    def _learn(self, feedback: Feedback) -> None:
        """A request that was no application tells how upstream is, too."""

        def job(outbox: Outbox) -> None:
            self._pacer.sent(outbox)
            self._pacer.answered(outbox, feedback)

        self._store.submit(job).result()

    def _note_upstream(self) -> None:
        """Write into the journal when upstream is lost, and when it is back."""
        pace = self._store.submit(self._pacer.pace).result()
        if pace.open and not self._lost:
            self._journal.write("upstream_lost", identity_refused=pace.identity_refused, failures=pace.failures)
        elif self._lost and not pace.open:
            self._journal.write("upstream_back")
        self._lost = pace.open

    def _check_queue(self) -> None:
        if self._clock.monotonic() < self._audit_due:
            return
        findings = self._audit(True)
        self._audit_due = self._clock.monotonic() + AUDIT_EVERY
        self._admission.audited(findings)
        self._journal.write("audited", findings=len(findings))
        self._sound = not findings
        if findings:
            log.error("the queue is damaged in %d places; see: kiosk doctor", len(findings))

    def _trim_queue(self) -> None:
        # Nothing is removed from a queue that is not sound, nor by a clock that may be years ahead.
        if self._clock.monotonic() < self._trim_due or not self._sound or not self._clock.confirmed():
            return
        self._trim_due = self._clock.monotonic() + AUDIT_EVERY
        if removed := trim_answered(self._store, self._keep_answered, self._clock.now()):
            self._journal.write("answered_removed", applications=removed)


def trim_answered(store: StoreThread, keep: timedelta, now: datetime) -> int:
    """Remove what was settled longer ago than `keep`, and give free pages back to the disk. Returns how many.

    A few hundred at a time, so that a visit's work comes between. Only for a queue that was found sound, and by a clock
    that upstream confirmed: a wrong one makes all of it old. Raises StorageFailed.
    """
    removed = 0
    while some := store.submit(lambda outbox: outbox.trim(now - keep)).result():
        removed += some
    store.submit(lambda outbox: outbox.compact()).result()
    return removed
