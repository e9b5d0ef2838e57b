"""The heartbeat to upstream: the terminal's state, its queue, its journal. No personal data."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus
from pathlib import Path

from devices.reader import ReaderState
from kiosk import SOFTWARE
from kiosk.effects.observers import Observers
from kiosk.effects.visit_counts import VisitCounts
from kiosk.outbox.recovery import quarantine
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import State
from kiosk.station.clock import SystemClock
from kiosk.station.identity import Identity
from kiosk.station.journal import Journal
from kiosk.station.last_run import RecordDamaged, read_record
from kiosk.station.settings import Settings
from kiosk.station.sound import SoundFault, sound_fault
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.contract import HeartbeatRequest
from kiosk.upstream.errors import Refused
from kiosk.upstream.heartbeat_contract import (
    MOST,
    MOST_FINDINGS,
    ClockReport,
    EvidenceAnswer,
    Finding,
    HeartbeatReport,
    JournalEnd,
    MachineReport,
    QueueEnd,
    QueueReport,
    RecoveryReport,
    VisitsReport,
)
from kiosk.visit.model import ClosedReason

MEGABYTE = 1024 * 1024
"""Bytes."""
WEEK = timedelta(days=7)
"""The time over which starts are counted."""
HEARTBEAT_EVERY = 300.0
"""Seconds between two heartbeats. At this interval 25,000 terminals send 83 a second; one a minute each would take most
of a small upstream's capacity."""
ASK_AGAIN = 86_400.0
"""Seconds after which version 2 is tried again with an upstream that did not know it."""


@dataclass(frozen=True, slots=True)
class Health:
    """Collects one report. `folder` is the queue's; `reader` returns the reader's state by the visit."""

    settings: Settings
    campaign: str
    identity: Identity
    clock: SystemClock
    journal: Journal
    folder: Path
    visits: VisitCounts
    reader: Callable[[], ReaderState]
    observers: Observers
    started: float
    """When the program started, in seconds of `clock.monotonic()`."""

    def report(self, queue: QueueReport, closed: ClosedReason | None, more: Sequence[Finding]) -> HeartbeatReport:
        """`more`: findings of the queue's own checks. For the thread of `BackgroundWork`, because parts of it run other
        programs.
        """
        now = self.clock.now()
        findings = (*more, *self.observers.findings())
        end = self.journal.end()
        painted = self.observers.painted()
        counts = self.visits.now()
        difference, fault = self.clock.difference(), self.clock.fault()
        return HeartbeatReport(
            software=SOFTWARE,
            campaign=self.campaign,
            profile=self.settings.profile.code,
            settings_sha256=self.observers.settings_sha256,
            running_seconds=int(self.clock.monotonic() - self.started),
            starts=self.journal.count("started", now - WEEK),
            closed=None if closed is None else closed_code(closed),
            certificate_days=(self.identity.not_after - now).days,
            findings=findings[:MOST_FINDINGS],
            queue=queue,
            journal=None if end is None else JournalEnd(sequence=end.sequence, sha256=end.digest),
            clock=ClockReport(
                quality=self.clock.quality().value,
                ahead_seconds=None if difference is None else round(difference.total_seconds()),
                fault=None if fault is None else fault.value,
            ),
            visits=VisitsReport(**{name: counts[name] for name in VisitsReport.model_fields}),
            recovery=_recovery(now),
            machine=MachineReport(
                disk_free_megabytes=_free_megabytes(self.folder),
                reader=self.reader().value,
                printer=_printer(self.settings, findings),
                sound=fault_or_ready(sound_fault()),
                painted_seconds_ago=None if painted is None else int(painted),
            ),
        )


class Heartbeats:
    """Sends heartbeats, and compares the queue with upstream's record. For one thread.

    An upstream that answers version 2 with 404 gets version 1, and so does every upstream with `health` None.
    """

    def __init__(
        self, client: UpstreamClient, store: StoreThread, clock: SystemClock, health: Health | None = None
    ) -> None:
        self._client = client
        self._store = store
        self._clock = clock
        self._health = health
        self._first_version_until = 0.0

    def send(
        self, closed: ClosedReason | None, more: Sequence[Finding] = (), last_fault: str | None = None
    ) -> EvidenceAnswer:
        """Upstream's time and what it had recorded (version 1: nothing). Raises UpstreamError, StorageFailed."""
        now, health = self._clock.now(), self._health
        begun = 0 if health is None else len(quarantine.damaged(health.folder))
        queue = self._store.submit(lambda outbox: queue_report(outbox, now, begun, last_fault)).result()
        if health is not None and self._clock.monotonic() >= self._first_version_until:
            try:
                return self._client.report(health.report(queue, closed, more))
            except Refused as refused:
                if refused.problem.status != HTTPStatus.NOT_FOUND:
                    raise
                self._first_version_until = self._clock.monotonic() + ASK_AGAIN
        answer = self._client.heartbeat(first_version(queue, closed))
        return EvidenceAnswer(now=answer.now, queue=None, journal=None, went_back=())

    def queue_went_back(self, held: EvidenceAnswer) -> bool:
        """Whether this terminal's queue is older than the recorded one, or another one."""
        if "queue" in held.went_back:
            return True
        known, health = held.queue, self._health
        if known is None or health is None or known.begun != len(quarantine.damaged(health.folder)):
            return False
        return not self._store.submit(lambda outbox: outbox.view.contains(known.sequence, known.link)).result()


def queue_report(outbox: Outbox, now: datetime, begun: int, last_fault: str | None) -> QueueReport:
    """The report of the queue. `begun`: how often a new queue had to be started."""
    counts, oldest, last = outbox.view.waiting(), outbox.view.oldest_queued(), outbox.last
    return QueueReport(
        queued=counts[State.QUEUED] + counts[State.DELIVERING],
        needs_attention=counts[State.NEEDS_ATTENTION],
        oldest_queued_seconds=None if oldest is None else seconds_between(oldest, now),
        challenges_left=outbox.challenges.left(now),
        last=QueueEnd(begun=begun, sequence=last.sequence, link=last.link),
        last_fault=last_fault,
    )


def first_version(queue: QueueReport, closed: ClosedReason | None) -> HeartbeatRequest:
    """Version 1 of the heartbeat. `closed` is the reason on the screen."""
    return HeartbeatRequest(
        software=SOFTWARE,
        queued=queue.queued,
        needs_attention=queue.needs_attention,
        oldest_queued_seconds=queue.oldest_queued_seconds,
        challenges_left=queue.challenges_left,
        closed=None if closed is None else closed_code(closed),
    )


def seconds_between(earlier: datetime, now: datetime) -> int:
    """Seconds in the range of the contract: a wall clock may be behind, or decades ahead."""
    return min(max(0, int((now - earlier).total_seconds())), MOST)


def fault_or_ready(fault: SoundFault | None) -> str:
    """The code of a fault of sound, or "ready"."""
    return "ready" if fault is None else fault.value


def _recovery(now: datetime) -> RecoveryReport:
    try:
        rungs = read_record()
    except (RecordDamaged, OSError):
        return RecoveryReport(steps=0, last="damaged", last_seconds_ago=None)
    if not rungs:
        return RecoveryReport(steps=0, last=None, last_seconds_ago=None)
    return RecoveryReport(
        steps=sum(abs(now - rung.at) < WEEK for rung in rungs),
        last=rungs[-1].step.value,
        last_seconds_ago=seconds_between(rungs[-1].at, now),
    )


def _free_megabytes(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free // MEGABYTE
    except OSError:
        return None


def _printer(settings: Settings, findings: Sequence[Finding]) -> str:
    if settings.profile.printer.value == "none":
        return "none"
    return "failed" if any(each.name.startswith("print") for each in findings) else "ready"


def closed_code(reason: ClosedReason) -> str:
    """The contract's code for a reason of the screens; operators know it by that code."""
    match reason:
        case ClosedReason.NOT_BEGUN:
            return "not_begun"
        case ClosedReason.ITEMS_NOT_BEGUN:
            return "items_not_begun"
        case ClosedReason.ENDED:
            return "ended"
        case ClosedReason.MAINTENANCE:
            return "maintenance"
        case ClosedReason.OUTSIDE_HOURS:
            return "outside_hours"
        case ClosedReason.STARTING:
            return "starting"
        case ClosedReason.NO_SERVICE:
            return "no_service"
        case ClosedReason.NO_READER:
            return "no_reader"
        case ClosedReason.NO_DRIVER:
            return "no_driver"
        case ClosedReason.NO_ANSWER:
            return "no_answer"
        case ClosedReason.NOT_ENROLLED:
            return "not_enrolled"
        case ClosedReason.NO_CHALLENGE:
            return "no_challenge"
        case ClosedReason.CLOCK:
            return "clock"
        case ClosedReason.CLOCK_UNCONFIRMED:
            return "clock_unconfirmed"
        case ClosedReason.STORAGE:
            return "storage"
        case ClosedReason.PAUSED_BREAK:
            return "paused_break"
        case ClosedReason.PAUSED_TODAY:
            return "paused_today"
        case ClosedReason.PAUSED_REPAIR:
            return "paused_repair"
