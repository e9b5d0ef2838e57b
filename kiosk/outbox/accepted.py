"""Compares the queue with the journal: every application that the journal records is in the queue, or past retention.

An older copy of the queue is consistent in itself: chain, head and rows belong together. But the journal beside it is
newer, and upstream was told the end of both (`kiosk.effects.heartbeat`).
"""

from collections.abc import Sequence
from pathlib import Path

from kiosk.application.receipt_number import receipt_number
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.values import AuditFinding, FindingKind
from kiosk.station.journal_reading import accepted_applications


def missing_by_journal(queue: ReadOnlyOutbox, journal: Path) -> Sequence[str]:
    """Ids of accepted applications that the queue does not contain. Reads the journal first. Raises StorageFailed."""
    return queue.unknown(accepted_applications(journal))


def journal_findings(queue: ReadOnlyOutbox, journal: Path) -> list[AuditFinding]:
    """One finding for each application in `missing_by_journal`; the terminal stays closed for them."""
    return [
        AuditFinding(
            FindingKind.MISSING,
            f"receipt {receipt_number(application_id)} was accepted, by the journal, and is not in the queue",
        )
        for application_id in missing_by_journal(queue, journal)
    ]
