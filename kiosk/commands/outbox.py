"""`kiosk outbox` and `kiosk deliver`: the queue for a technician. Nothing personal is shown."""

import math
import random
import time
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from kiosk.application.receipt_number import receipt_number
from kiosk.campaign.japan_time import JST
from kiosk.effects.answers import visit_outcome
from kiosk.errors import KioskError
from kiosk.outbox.accepted import missing_by_journal
from kiosk.outbox.export import Exported, export
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.recovery import quarantine
from kiosk.outbox.recovery.open_or_quarantine import opened_sound
from kiosk.outbox.recovery.salvage import Salvage, salvage
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import Fault, FindingKind, Row, SealedFor, State, StorageFailed
from kiosk.station.clock import SystemClock
from kiosk.station.identity import load_identity
from kiosk.station.journal import Journal
from kiosk.station.journal_reading import accepted_applications
from kiosk.station.settings import Settings
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.connection.route import Route
from kiosk.upstream.contract import Outcome
from kiosk.upstream.delivery import Deliverer, DeliveryReport
from kiosk.upstream.errors import UpstreamError
from kiosk.upstream.feedback import feedback_of
from kiosk.upstream.held_back import held_back
from kiosk.upstream.pace import APPLICATIONS, ASKED, Pacer, stored_wait
from kiosk.upstream.signed_receipts import proves

WAIT_FOR_TURN = 2.0
"""Longest wait of `deliver_once` for its next turn, in seconds."""


def _now() -> datetime:
    return datetime.now(UTC)


def rows(settings: Settings) -> list[dict[str, Any]]:
    """Every application, oldest first."""
    with closing(ReadOnlyOutbox.open(settings.state_dir / "queue")) as queue:
        return [_as_dict(row) for row in queue.list()]


def row(settings: Settings, identifier: str) -> dict[str, Any]:
    """One application, by id or receipt number."""
    with closing(ReadOnlyOutbox.open(settings.state_dir / "queue")) as queue:
        return _as_dict(queue.show(identifier))


def table(found: list[dict[str, Any]]) -> list[str]:
    """The list as text for a person."""
    if not found:
        return ["the queue is empty"]
    return [
        f"{each['sequence']:>6}  {each['receipt']}  {_in_japan(each['accepted_at'])}  {each['state']}"
        + (f" ({each['reason']})" if each["reason"] else "")
        for each in found
    ]


def _in_japan(moment: str | None) -> str:
    """The moment in Japanese time; "" for a damaged row."""
    return f"{datetime.fromisoformat(moment).astimezone(JST):%Y-%m-%d %H:%M:%S} JST" if moment else ""


def retry(settings: Settings, identifier: str) -> str:
    """Queue an application that needs attention again; returns when it will be sent."""
    row(settings, identifier)  # reading creates no queue if there is none
    with closing(Outbox.open(settings.state_dir / "queue", _now)) as outbox:
        outbox.retry(identifier)
        wait = stored_wait(outbox.view.backoff(APPLICATIONS), outbox.view.backoff(ASKED), _now())
    when = f" in {math.ceil(wait / 60)} min, because upstream failed or asked for it" if wait else ""
    return f"queued again; the terminal sends it{when} when it runs, or you at once: kiosk deliver --once"


def export_waiting(settings: Settings, path: Path) -> Exported:
    """Export the waiting applications, still sealed, to a new file. The terminal may be running."""
    return export(settings.state_dir / "queue", path, _now())


def salvage_all(settings: Settings, folder: Path | None) -> tuple[Path | None, list[Salvage]]:
    """Queue the undamaged applications in `folder` again, or (None) in every damaged queue of this terminal, beginning
    with the present one. Returns where the present one was moved to, if it was damaged, and the result for each. Raises
    KioskError.
    """
    queue = settings.state_dir / "queue"
    known = queue.exists() or quarantine.damaged(queue) or accepted_applications(settings.journal_file)
    if folder is None and not known:
        raise KioskError(
            f"there is no queue in {queue}; this terminal has not been started yet, or state_dir is wrong; check it"
        )
    journal = Journal(settings.journal_file, _now)
    moved = _quarantine_if_damaged(queue, journal) if folder is None and queue.exists() else None
    done = []
    with closing(Outbox.open(queue, _now)) as outbox:
        for place in [folder] if folder else quarantine.damaged(queue):
            saved = salvage(place, outbox, _kiosk_id(settings))
            journal.write("queue_salvaged", queued=saved.queued, missing=len(saved.missing))
            done.append(saved)
    return moved, done


def lost_by_journal(settings: Settings) -> list[str]:
    """Receipt numbers of applications that the journal records and no queue contains: an older copy was restored."""
    queue = settings.state_dir / "queue"
    if not queue.exists():
        return []
    with closing(ReadOnlyOutbox.open(queue)) as outbox:
        return [receipt_number(each) for each in missing_by_journal(outbox, settings.journal_file)]


def loss_seen(settings: Settings, applications: int) -> None:
    """Record that a technician was shown the loss: these applications are not searched again, and the terminal may
    open.
    """
    Journal(settings.journal_file, _now).write("queue_loss_seen", applications=applications)


def unproven(settings: Settings) -> list[str]:
    """Receipt numbers of settled applications whose receipts no key of their upstream verifies.

    Nothing is lost and nothing waits; only upstream's operator can tell its decision.
    """
    try:
        keyring = load_identity(settings.state_dir, _now()).keyring
    except KioskError:
        return []  # without its keys no receipt can be verified
    with closing(ReadOnlyOutbox.open(settings.state_dir / "queue")) as queue:
        numbers = {
            finding.sequence
            for finding in queue.verify(partial(proves, keyring=keyring))
            if finding.kind is FindingKind.RECEIPT
        }
        return [row.receipt_number for row in queue.list() if row.sequence in numbers]


def seen(settings: Settings, done: list[Salvage]) -> None:
    """Record that a technician was shown what is lost: the terminal may open again."""
    ours = {place.resolve() for place in quarantine.damaged(settings.state_dir / "queue")}
    for saved in done:
        if saved.folder.resolve() in ours:
            quarantine.note(saved.folder, saved.as_dict(), seen=True)


def _quarantine_if_damaged(queue: Path, journal: Journal) -> Path | None:
    """Quarantine the present queue even for one damaged row, because a technician is present. Receipts are not checked:
    see `unproven`.
    """
    try:
        with closing(opened_sound(partial(Outbox.open, queue, _now), queue)) as outbox:
            if not outbox.view.verify():
                return None
    except StorageFailed as error:
        if error.fault is not Fault.DAMAGED:
            raise
    place = quarantine.move(queue, _now())
    journal.write("queue_quarantined")
    return place


def _kiosk_id(settings: Settings) -> str | None:
    """The id whose applications upstream accepts from here; None if this terminal is not enrolled."""
    try:
        return load_identity(settings.state_dir, _now()).kiosk_id
    except KioskError:
        return None


def deliver_once(settings: Settings) -> dict[str, Any]:
    """Deliver the waiting applications, batch by batch, until none is left or a wait is due.

    A technician is present, so stored waits do not count. Applications dated later than upstream's time stay.
    """
    clock = SystemClock()
    identity = load_identity(settings.state_dir, clock.now())
    journal = Journal(settings.journal_file, clock.now)

    def unkept(application_id: str, outcome: Outcome) -> None:
        journal.write("promise_not_kept", application=application_id, outcome=visit_outcome(outcome))

    store = StoreThread(Outbox.open(settings.state_dir / "queue", clock.now))
    owner = SealedFor(identity.upstream, identity.kiosk_id)
    total = DeliveryReport()
    try:
        store.submit(lambda outbox: outbox.adopt(owner)).result()
        with UpstreamClient(identity, route=Route(identity.url, settings.upstream.proxy)) as client:
            pacer = Pacer(clock, random.SystemRandom(), at_once=True)
            deliverer = Deliverer(store, client, identity, pacer, unkept=unkept)
            untold = _ask_the_time(store, client, clock, pacer)
            while True:
                done = deliverer.deliver_backlog_once()
                total = DeliveryReport(
                    sent=total.sent + done.sent,
                    settled=total.settled + done.settled,
                    set_aside=total.set_aside + done.set_aside,
                    fault=done.fault or (None if done.settled else total.fault),
                )
                if done.wait > WAIT_FOR_TURN or not (done.sent or done.wait):
                    break
                time.sleep(done.wait)
        counts = store.submit(lambda outbox: outbox.view.counts()).result()
        held = store.submit(lambda outbox: held_back(outbox.view, clock.upstream_now())).result()
    finally:
        store.stop()
    return {
        "sent": total.sent,
        "settled": total.settled,
        "set_aside": total.set_aside,
        "waiting": counts[State.QUEUED] + counts[State.DELIVERING],
        "fault": untold or total.fault or held,
    }


def _ask_the_time(store: StoreThread, client: UpstreamClient, clock: SystemClock, pacer: Pacer) -> str | None:
    """Fetch upstream's time, which delivery needs. Returns why it is unknown, if so. Costs a challenge."""
    try:
        clock.observe(client.challenges(1).now)
    except UpstreamError as error:
        feedback = feedback_of(error, clock.now())
        store.submit(lambda outbox: pacer.answered(outbox, feedback)).result()
        return str(error)
    return None


def _as_dict(found: Row) -> dict[str, Any]:
    return {
        "sequence": found.sequence,
        "application_id": found.application_id,
        "receipt": found.receipt_number,
        "state": found.state.value,
        "reason": found.reason,
        "accepted_at": found.accepted_at.isoformat(timespec="seconds") if found.accepted_at else None,
        "settled_at": found.settled_at.isoformat(timespec="seconds") if found.settled_at else None,
        "deliveries": found.deliveries,
        "bytes": found.size,
    }
