"""The background work of a terminal: challenges, the backlog, heartbeats, the daily audit, retention, renewal.

One thread with its own connection to upstream, so that a live visit never waits for the backlog. After each round it
reports whether a visit may begin.
"""

import logging
import random
import threading
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from kiosk.effects.heartbeat import HEARTBEAT_EVERY, Heartbeats
from kiosk.errors import KioskError
from kiosk.outbox.admission import Admission
from kiosk.outbox.audit import AUDIT_EVERY
from kiosk.outbox.retention import TRIM_EVERY
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import AuditFinding, StorageFailed
from kiosk.station.clock import SystemClock
from kiosk.station.journal import Journal
from kiosk.station.journal_events import DeliveryFault
from kiosk.upstream.challenge_supply import ChallengeSupply
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.connection.call import Stopped
from kiosk.upstream.delivery import Deliverer
from kiosk.upstream.errors import UpstreamError
from kiosk.upstream.feedback import Feedback, Kind, feedback_of
from kiosk.upstream.heartbeat_contract import Finding
from kiosk.upstream.pace import NEVER, Pacer
from kiosk.upstream.renewal import RENEW_AGAIN, RENEW_EVERY, Renewal
from kiosk.visit.events import StationChanged
from kiosk.visit.model import ClosedReason

INTERVAL = 10.0
"""Seconds between two rounds."""

log = logging.getLogger(__name__)


class BackgroundWork:
    """Runs rounds until `stop`, without a pause while the backlog may be sent. `answer` receives a StationChanged after
    each round, on this thread. Every request waits for the `pacer`.

    `audit` checks the whole queue, with True also the stored receipts; at start and daily. `keep_answered`: retention
    of settled applications in a sound queue. `challenges`: number kept ready. `admission` decides whether a visit may
    begin. `closed`: the reason on the screen (any thread), for the heartbeat. `renewal` None: no renewal.
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
        heartbeats: Heartbeats,
        renewal: Renewal | None = None,
        interval: float = INTERVAL,
        keep_answered: timedelta = timedelta(days=400),
        challenges: int = 20,
        heartbeat_from: float = 0.0,
    ) -> None:
        self._store = store
        self._deliverer = deliverer
        self._pacer = pacer
        self._clock = clock
        self._journal = journal
        self._admission = admission
        self._audit = audit
        self._answer = answer
        self._seen_closed = closed
        self._heartbeats = heartbeats
        self._renewal = renewal
        self._renewal_due = heartbeat_from
        self._renewed = NEVER
        """When the renewal was tried last."""
        self._findings: tuple[Finding, ...] = ()
        """Findings of the last audit."""
        self._interval = interval
        self._keep_answered = keep_answered
        self._supply = ChallengeSupply(client, store, challenges, clock, rng)
        self._heartbeat_due = heartbeat_from
        self._audit_due = 0.0
        self._trim_due = 0.0
        self._sound = False
        self._pause = interval
        self._lost = False
        self._refused = False
        """Upstream answers, and does not accept this terminal."""
        self._fault: DeliveryFault | None = None
        self._wake = threading.Event()
        self._stopping = False
        self.last_contact: datetime | None = None
        """When upstream answered last, since the program started."""
        self._thread = threading.Thread(target=self._run, name="background", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self) -> None:
        """End after the current work. The caller has stopped the client, so no request is waited for."""
        self._stopping = True
        self._wake.set()
        self._thread.join()

    def round(self) -> ClosedReason | None:
        """One pass of all work; requests that upstream does not answer are tried again in a later one."""
        self._pause = self._interval
        for work in (
            self._fetch_challenges,
            self._heartbeat,
            self._deliver_backlog,
            self._renew,
            self._note_upstream,
            self._check_queue,
            self._trim_queue,
        ):
            try:
                work()
            except UpstreamError as error:
                log.info("background work: %s", error)
            except StorageFailed as error:
                log.error("background work: %s", error)  # noqa: TRY400 - one line says it
        closed = self._admission.closed_by(self._store)
        # Challenges that upstream refuses to this terminal come by no cable: it has to be enrolled again.
        refused = closed is ClosedReason.NO_CHALLENGE and self._refused
        return ClosedReason.NOT_ENROLLED if refused else closed

    def _run(self) -> None:
        try:
            # Verifying stored receipts takes longest, and no waiting application depends on it.
            self._admission.audited(self._audit(False))
            if self._admission.closed_by(self._store) is None:
                # The queue is sound and challenges are in the pool: open before upstream has answered.
                self._answer(StationChanged(None))
        except KioskError as error:
            log.error("background work: %s", error)  # noqa: TRY400 - the first round tries again, and closes
        while not self._stopping:
            try:
                closed = self.round()
            except Stopped:
                return
            except Exception as error:  # noqa: BLE001 - this thread must outlive whatever a round meets
                log.error("background work failed: %s", type(error).__name__)  # noqa: TRY400
                closed = ClosedReason.STORAGE
            self._answer(StationChanged(closed))
            self._wake.wait(self._pause)

    def _fetch_challenges(self) -> None:
        if not self._clock.trusted():
            # With a clock that is ahead all challenges would count as expired, and be fetched again and again.
            return
        now = self._clock.now()

        def may(outbox: Outbox) -> bool:
            # Without a challenge no visit can begin: then only this endpoint's own back-off applies.
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
            log.info("background work: %s", fetched.error)
            self._learn(feedback_of(fetched.error, now))

    def _deliver_backlog(self) -> None:
        self._ask_the_time()
        report = self._deliverer.deliver_backlog_once()
        if report.settled or report.set_aside:
            self.last_contact = self._clock.now()
        if report.sent:
            self._journal.write(
                "backlog_delivered", sent=report.sent, settled=report.settled, set_aside=report.set_aside
            )
        if self._deliverer.fault not in (None, self._fault):
            self._journal.write("delivery_failed", fault=self._deliverer.fault)
        self._fault = self._deliverer.fault
        if report.sent or report.wait:
            self._pause = min(report.wait, self._interval)

    def _ask_the_time(self) -> None:
        """Before the first backlog after a start: check the clock before anything that it has dated is sent."""

        def may_go(outbox: Outbox) -> bool:
            return not self._pacer.wait_for_backlog(outbox) and outbox.view.oldest_queued() is not None

        if self._clock.upstream_now() is None and self._store.submit(may_go).result():
            self._heartbeat_due = 0.0
            self._heartbeat()

    def _heartbeat(self) -> None:
        if self._clock.monotonic() < self._heartbeat_due or self._store.submit(self._pacer.wait_for_request).result():
            return
        self._heartbeat_due = self._clock.monotonic() + HEARTBEAT_EVERY
        now = self._clock.now()
        try:
            held = self._heartbeats.send(self._seen_closed(), self._own_findings(), self._deliverer.fault)
        except UpstreamError as error:
            log.info("background work: %s", error)
            self._learn(feedback_of(error, now))
            return
        self._clock.observe(held.now)
        self._learn(Feedback(Kind.DELIVERED))
        went_back = self._heartbeats.queue_went_back(held)
        if went_back and not self._admission.went_back:
            self._journal.write("went_back")
        self._admission.went_back = went_back

    def _own_findings(self) -> tuple[Finding, ...]:
        """Findings of the queue's own checks; `kiosk doctor` has the details."""
        back = [Finding(name="queue-went-back", health="fail")] if self._admission.went_back else []
        unopened = [Finding(name="queue-cannot-be-opened", health="fail")] if self._admission.unopened else []
        return (*self._findings, *back, *unopened)

    def _renew(self) -> None:
        """Once a day, and soon if upstream's keys may have changed: it could not open an application, or a receipt did
        not verify.
        """
        if self._renewal is None or not self._clock.trusted():
            return
        others = bool(self._admission.unopened) or self._deliverer.fault is DeliveryFault.BAD_RECEIPT
        due = min(self._renewal_due, self._renewed + HEARTBEAT_EVERY) if others else self._renewal_due
        if self._clock.monotonic() < due or self._store.submit(self._pacer.wait_for_request).result():
            return
        self._renewed = self._clock.monotonic()
        self._renewal_due = self._renewed + RENEW_EVERY
        now = self._clock.now()
        try:
            keys, certificate = self._renewal.learn_keys(), self._renewal.renew_certificate(now)
        except UpstreamError as error:
            log.info("background work: %s", error)
            self._renewal_due = self._clock.monotonic() + RENEW_AGAIN
            self._learn(feedback_of(error, now))
        except (KioskError, OSError) as error:
            log.error("background work: the identity was not renewed: %s", error)  # noqa: TRY400 - one line says it
        else:
            self._learn(Feedback(Kind.DELIVERED))
            if keys or certificate:
                self._journal.write("identity_renewed", keys=keys, certificate=certificate)

    def _learn(self, feedback: Feedback) -> None:
        """Take the result of a request without applications into the pace."""
        if feedback.kind is Kind.DELIVERED:
            self.last_contact = self._clock.now()

        def job(outbox: Outbox) -> None:
            self._pacer.sent(outbox)
            self._pacer.answered(outbox, feedback)

        self._store.submit(job).result()

    def _note_upstream(self) -> None:
        """Write into the journal when upstream becomes unreachable, and when it answers again."""
        pace = self._store.submit(self._pacer.pace).result()
        if pace.open and not self._lost:
            self._journal.write("upstream_lost", identity_refused=pace.identity_refused, failures=pace.failures)
        elif self._lost and not pace.open:
            self._journal.write("upstream_back")
        self._lost, self._refused = pace.open, pace.identity_refused

    def _check_queue(self) -> None:
        if self._clock.monotonic() < self._audit_due:
            return
        findings = self._audit(True)
        self._audit_due = self._clock.monotonic() + AUDIT_EVERY
        self._admission.audited(findings)
        self._journal.write("audited", findings=len(findings))
        self._sound = not findings
        lost = any(finding.waiting for finding in findings)
        self._findings = (Finding(name="queue-damaged", health="fail" if lost else "warn"),) if findings else ()
        if findings:
            log.error("the queue is damaged in %d places; see: kiosk doctor", len(findings))

    def _trim_queue(self) -> None:
        # Remove nothing from a damaged queue, nor with an unconfirmed clock, which may be years ahead.
        if self._clock.monotonic() < self._trim_due or not self._sound or not self._clock.confirmed():
            return
        self._trim_due = self._clock.monotonic() + TRIM_EVERY
        if removed := trim_answered(self._store, self._keep_answered, self._clock.now()):
            self._journal.write("answered_removed", applications=removed)


def trim_answered(store: StoreThread, keep: timedelta, now: datetime) -> int:
    """Remove applications settled longer ago than `keep`, and return free pages to the disk. Returns their number.

    A few hundred at a time, so that a visit's work comes between. Only for a queue found sound, and with a clock that
    upstream confirmed: a wrong one would make all of it old. Raises StorageFailed.
    """
    removed = 0
    while some := store.submit(lambda outbox: outbox.trim(now - keep)).result():
        removed += some
    store.submit(lambda outbox: outbox.compact()).result()
    return removed
