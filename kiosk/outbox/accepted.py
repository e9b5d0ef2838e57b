"""The queue held against the journal: whatever the journal says was accepted is in the queue, or was removed in time.

A queue that was replaced by an older copy of itself proves itself: chain, head and rows belong together. But the
journal beside it goes on, and upstream was told the end of both (`kiosk.effects.heartbeat`).
"""

from collections.abc import Sequence
from pathlib import Path

from kiosk.application.receipt_number import receipt_number
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.values import AuditFinding, FindingKind
from kiosk.station.journal_reading import accepted_applications


def missing_by_journal(queue: ReadOnlyOutbox, journal: Path) -> Sequence[str]:
    """Ids of accepted applications that the queue does not know. The journal is read first. Raises StorageFailed."""
    return queue.unknown(accepted_applications(journal))


def journal_findings(queue: ReadOnlyOutbox, journal: Path) -> list[AuditFinding]:
    """One for each; the terminal stays closed for them."""
    return [
        AuditFinding(
            FindingKind.MISSING,
            f"receipt {receipt_number(application_id)} was accepted by the journal's word, and is not in the queue",
        )
        for application_id in missing_by_journal(queue, journal)
    ]
