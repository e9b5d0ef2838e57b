"""Checks of the queue: whether it can be used, what waits in it and why, and the challenges that visits need."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from kiosk.campaign.dates import JST
from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.errors import KioskError
from kiosk.outbox.accepted import missing_by_journal
from kiosk.outbox.capacity import configured
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.holders import holders
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.recovery import quarantine
from kiosk.outbox.values import AuditFinding, Fault, FindingKind, OtherVersion, Row, SealedFor, State, StorageFailed
from kiosk.station.identity import Identity
from kiosk.station.journal_events import DeliveryFault
from kiosk.station.journal_reading import records
from kiosk.station.settings import Settings
from kiosk.upstream.held_back import held_back
from kiosk.upstream.pace import APPLICATIONS, ASKED, OPEN_AFTER, stored_wait
from kiosk.upstream.signed_receipts import proves

WAITS_LONG = timedelta(hours=24)
WEEK = timedelta(days=7)
_OTHER_KEY = frozenset({"cannot_open", "unknown_key"})
"""Reasons of upstream that no retry changes: it has not the key any more that was sealed for."""


def queue_folder(settings: Settings) -> Path:
    return settings.state_dir / "queue"


def check_queue(settings: Settings, identity: Identity | None, now: datetime) -> Iterator[CheckResult]:
    """Reads beside a running terminal. Stored receipts are checked where the identity (their keys) is known."""
    folder = queue_folder(settings)
    if unseen := quarantine.unseen(folder):
        yield found("queue-quarantined", f"a damaged one is kept in {unseen[0]}; what is whole of it is queued again")
    if not folder.exists():
        yield ok("queue", "none yet: nothing was ever accepted here")
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
        yield found("queue-of-another-upstream", f"{others} application(s) are not this terminal's", folder=str(folder))
    if full:
        yield found("queue-full", f"nobody can begin a visit: {full}")
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


def _unusable(error: KioskError, folder: Path) -> CheckResult:
    if isinstance(error, OtherVersion):
        return found("queue-too-new" if error.newer else "queue-too-old", str(error).partition(": ")[0])
    if isinstance(error, StorageFailed):
        if error.fault is Fault.BUSY:
            raise error  # whoever held it has ended meanwhile: the next look tells
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
    """What the terminal met when it last sent something, by its queue and its journal. Silent where nothing waits.

    `now` is wall time (aware; None: the machine's), `upstream_now` upstream's, where it was told.
    """
    folder = queue_folder(settings)
    try:
        with closing(ReadOnlyOutbox.open(folder, configured(settings.queue))) as queue:
            waiting = queue.waiting()
            failed, asked = queue.backoff(APPLICATIONS), queue.backoff(ASKED)
            held = held_back(queue, upstream_now)
    except KioskError:
        return  # the check of the queue says why
    if not waiting[State.QUEUED] + waiting[State.DELIVERING]:
        return
    fault = last_delivery_fault(settings.journal_file)
    if fault is DeliveryFault.BAD_RECEIPT:
        yield found("receipts-not-proven", "upstream's receipts are not signed by a key that it gave this terminal")
    elif failed.attempts >= OPEN_AFTER:
        now = now or datetime.now(UTC)
        due = max(failed.due_at, asked.due_at)
        # A stored wait by a clock that was ahead is never kept so long.
        again = (now + timedelta(seconds=stored_wait(failed, asked, now)) if due > now else due).astimezone(JST)
        why = f" ({fault.value})" if fault else ""
        yield found(
            "delivery-fails",
            f"{failed.attempts} failures in a row{why}; upstream is asked again at {again:%H:%M} JST",
        )
    if held:
        yield found("delivery-held-back", held)


def last_delivery_fault(journal: Path) -> DeliveryFault | None:
    """Why the last delivery failed; None where it did not, or the journal does not say."""
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
    """How many visits can still be had without upstream."""
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
        yield ok("challenges", f"{said} kept ready; upstream gives more")
    elif left == 0:
        yield found("challenges-gone", said)
    else:
        yield found("challenges-run-out", f"{said} left, and upstream does not answer")
