"""Checks of the queue: whether it is intact, what waits in it and why, and how many challenges are left."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from devices.processes import arguments
from kiosk.campaign.japan_time import JST
from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.doctor.program import Unit
from kiosk.errors import KioskError
from kiosk.outbox.accepted import missing_by_journal
from kiosk.outbox.chain_head import HEAD_NAME
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.instance_lock import LOCK_NAME
from kiosk.outbox.lock_holders import holders
from kiosk.outbox.queue_limits import configured
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.recovery import quarantine
from kiosk.outbox.values import AuditFinding, Fault, FindingKind, OtherVersion, Row, SealedFor, State, StorageFailed
from kiosk.station.identity import Identity
from kiosk.station.journal_events import DeliveryFault
from kiosk.station.journal_reading import accepted_applications, records
from kiosk.station.settings import Settings
from kiosk.upstream.heartbeat_contract import EvidenceAnswer
from kiosk.upstream.held_back import held_back
from kiosk.upstream.pace import APPLICATIONS, ASKED, OPEN_AFTER, stored_wait
from kiosk.upstream.signed_receipts import proves

WAITS_LONG = timedelta(hours=24)
"""Age of the oldest queued application at which a warning is given."""
WEEK = timedelta(days=7)
"""Time before the terminal closes for the queue's age at which `Health.SOON` is given."""
_OTHER_KEY = frozenset({"cannot_open", "unknown_key"})
"""Reasons of upstream that a retry does not change: it no longer has the key that the content is sealed for."""


def queue_folder(settings: Settings) -> Path:
    """The folder of the queue's files."""
    return settings.state_dir / "queue"


def check_queue(settings: Settings, identity: Identity | None, now: datetime) -> Iterator[CheckResult]:
    """The queue's files and contents. Reads only, so that the terminal may run.

    Receipts of upstream are verified only with an `identity`, which has the keys.
    """
    folder = queue_folder(settings)
    if unseen := quarantine.unseen(folder):
        yield found(
            "queue-quarantined", f"a damaged queue is kept in {unseen[0]}; its intact applications are queued again"
        )
    if not _has_content(folder / DATABASE_NAME):
        yield _without_a_file(settings, folder)
        return
    if held := holders(folder / DATABASE_NAME):
        who = ", ".join(map(str, held))
        yield found("queue-held", f"held by {who}", pids=",".join(str(each.pid) for each in held))
    try:
        with closing(ReadOnlyOutbox.open(folder, configured(settings.queue))) as queue:
            damage = queue.verify(partial(proves, keyring=identity.keyring) if identity else None)
            full, oldest, counts = queue.full(now), queue.oldest_queued(), queue.counts()
            attention = queue.list() if counts[State.NEEDS_ATTENTION] else []
            lost = missing_by_journal(queue, settings.journal_file)
            others = queue.waiting_for_others(SealedFor(identity.upstream, identity.kiosk_id)) if identity else 0
    except KioskError as error:
        if not held:
            yield _unusable(error, folder)
        return
    unproven = [each for each in damage if each.kind is FindingKind.RECEIPT]
    damage = [each for each in damage if each.kind is not FindingKind.RECEIPT]
    if damage:
        yield _damage(damage)
    if unproven:
        yield found("queue-receipts-unproven", _first_of(unproven))
    if lost:
        yield found("queue-older-than-the-journal", f"{len(lost)} accepted application(s) are not in the queue")
    if others:
        yield found(
            "queue-of-another-upstream",
            f"{others} application(s) are for another upstream or terminal id",
            folder=str(folder),
        )
    if full:
        yield found("queue-full", f"no visit can begin: {full}")
    waiting = counts[State.QUEUED] + counts[State.DELIVERING]
    seen = f"{waiting} waiting, {counts[State.APPLIED]} applied, {counts[State.REFUSED]} refused"
    if attention:
        yield _attention(attention, seen, folder)
    elif oldest is not None and not full and oldest + timedelta(days=settings.queue.oldest_days) - now < WEEK:
        yield found("queue-full-soon", f"{seen}; the oldest has waited {(now - oldest).days} days")
    elif oldest is not None and now - oldest > WAITS_LONG:
        hours = (now - oldest) // timedelta(hours=1)
        yield found("queue-waits-long", f"{seen}; the oldest has waited {hours} hours")
    elif not (held or damage or unproven or lost or others or full):
        yield ok("queue", seen)


def check_use(folder: Path, unit: Unit) -> Iterator[CheckResult]:
    """Whether a program other than the terminal keeps the terminal from its queue. Silent where none does."""
    others = [
        each
        for each in holders(folder / LOCK_NAME, looks=1)
        if (each.pid != unit.pid if unit.pid else "run" not in arguments(each.pid))
    ]
    if others:
        pids = tuple(str(each.pid) for each in others)
        told = f"in use by {', '.join(map(str, others))}, which is not the terminal"
        yield found("queue-used-by-another", told, listed=",".join(pids), pids=pids)


def check_recorded(settings: Settings, held: EvidenceAnswer | None, kiosk_id: str) -> Iterator[CheckResult]:
    """The queue against what upstream recorded of it (None: not known). Silent where nothing is amiss."""
    folder = queue_folder(settings)
    if held is None or not (_is_back(folder, held) if held.queue else "queue" in held.went_back):
        return
    told = f"{held.queue.sequence} applications" if held.queue else "more of them"
    yield found("queue-went-back", f"upstream was told of {told} under {kiosk_id}", kiosk_id=kiosk_id)


def _is_back(folder: Path, held: EvidenceAnswer) -> bool:
    known = held.queue
    if "queue" in held.went_back or known is None:
        return True
    if known.begun != len(quarantine.damaged(folder)) or not known.sequence:
        return False
    try:
        with closing(ReadOnlyOutbox.open(folder)) as queue:
            return not queue.contains(known.sequence, known.link)
    except KioskError:
        return not folder.exists()  # of one that cannot be read the check of the queue says why


def _without_a_file(settings: Settings, folder: Path) -> CheckResult:
    """The queue's file is missing, empty, or no file: by what else is there, whether one was ever begun."""
    database = folder / DATABASE_NAME
    if (folder / HEAD_NAME).exists():
        what = "is empty" if database.is_file() else "is no file" if database.exists() else "is missing"
        return found("queue-damaged", f"{database} {what}")
    if known := accepted_applications(settings.journal_file):
        return found("queue-older-than-the-journal", f"{len(known)} accepted application(s), and there is no queue")
    return ok("queue", "none yet: no application was accepted here")


def _has_content(file: Path) -> bool:
    try:
        return file.is_file() and file.stat().st_size > 0
    except OSError:
        return True  # it may not be read: opening it says why


def _unusable(error: KioskError, folder: Path) -> CheckResult:
    if isinstance(error, OtherVersion):
        return found("queue-too-new" if error.newer else "queue-too-old", str(error).partition(": ")[0])
    if isinstance(error, StorageFailed):
        if error.fault is Fault.BUSY:
            raise error  # the program that held the file has ended meanwhile: the next run of the check tells
        said = str(error).partition(": ")[0]
        if error.fault is Fault.DAMAGED:
            return found("queue-damaged", said)
        return found("queue-disk-fails", said)
    return found("queue-unreadable", str(error).rpartition(": ")[0] or str(error), folder=str(folder))


def _damage(damage: Sequence[AuditFinding]) -> CheckResult:
    headless = [each.kind for each in damage] == [FindingKind.HEAD] and "missing or unreadable" in damage[0].text
    return found("queue-head-missing" if headless else "queue-damaged", _first_of(damage))


def _first_of(findings: Sequence[AuditFinding]) -> str:
    more = f" (and {len(findings) - 1} more)" if len(findings) > 1 else ""
    return f"{findings[0].text}{more}"


def _attention(listed: Sequence[Row], seen: str, folder: Path) -> CheckResult:
    rows = [row for row in listed if row.state is State.NEEDS_ATTENTION]
    reasons = ", ".join(sorted({row.reason or "no reason" for row in rows}))
    detail = f"{seen}, {len(rows)} need attention ({reasons})"
    values = {"id": rows[0].receipt_number, "folder": str(folder)}
    if any(row.reason in _OTHER_KEY for row in rows):
        return found("queue-cannot-be-opened", detail, values)
    if any(row.reason == "other_terminal" for row in rows):
        return found("queue-of-another-terminal", detail, values)
    return found("queue-needs-attention", detail, values)


def check_delivery(
    settings: Settings, now: datetime | None = None, upstream_now: datetime | None = None
) -> Iterator[CheckResult]:
    """The last attempts at delivery, by the queue's back-off and the journal. No result if no application waits.

    `now`: wall time (aware; None: the machine's). `upstream_now`: upstream's, None if unknown.
    """
    folder = queue_folder(settings)
    try:
        with closing(ReadOnlyOutbox.open(folder, configured(settings.queue))) as queue:
            waiting = queue.waiting()
            failed, asked = queue.backoff(APPLICATIONS), queue.backoff(ASKED)
            held = held_back(queue, upstream_now)
    except KioskError:
        return  # the check of the queue reports it
    if not waiting[State.QUEUED] + waiting[State.DELIVERING]:
        return
    fault = last_delivery_fault(settings.journal_file)
    if fault is DeliveryFault.BAD_RECEIPT:
        yield found("receipts-not-proven", "upstream's receipts are signed by no key that this terminal knows")
    elif failed.attempts >= OPEN_AFTER:
        now = now or datetime.now(UTC)
        due = max(failed.due_at, asked.due_at)
        # A wait that was stored by a clock that was ahead is capped (`stored_wait`).
        again = (now + timedelta(seconds=stored_wait(failed, asked, now)) if due > now else due).astimezone(JST)
        why = f" ({fault.value})" if fault else ""
        yield found(
            "delivery-fails",
            f"{failed.attempts} failures in a row{why}; upstream is asked again at {again:%H:%M} JST",
        )
    if held:
        yield found("delivery-held-back", held)


def last_delivery_fault(journal: Path) -> DeliveryFault | None:
    """Cause of the last delivery's failure, by the journal; None if it succeeded or is not recorded."""
    for record in records(journal, newest_first=True):
        match record["event"]:
            case "delivery_failed":
                return DeliveryFault(record["fault"]) if record.get("fault") in set(DeliveryFault) else None
            case "delivered" | "upstream_back" | "enrolled":
                return None
            case "backlog_delivered" if record.get("settled"):
                return None
    return None


def check_challenges(settings: Settings, now: datetime, *, upstream_answers: bool) -> Iterator[CheckResult]:
    """How many challenges, and so visits without upstream, are left. No result without a queue."""
    folder = queue_folder(settings)
    if not folder.exists():
        return
    try:
        with closing(ReadOnlyOutbox.open(folder, configured(settings.queue))) as queue:
            left = queue.challenges_left(now)
    except KioskError:
        return
    said = f"{left} of {settings.upstream.challenges}"
    if upstream_answers:
        yield ok("challenges", f"{said} in stock; upstream supplies more")
    elif left == 0:
        yield found("challenges-gone", said)
    else:
        yield found("challenges-run-out", f"{said} left, and upstream does not answer")
