"""The sandbox's record of the ends of a terminal's queue and journal, as reported by heartbeats.

A queue or journal whose end is earlier than recorded, or different at the same number, was replaced by an older copy or
truncated. This is reported until an operator accepts the loss (`kiosk sandbox accept-loss`); until then the recorded
ends are kept.
"""

from dataclasses import dataclass
from typing import Literal, cast

from kiosk.sandbox.store import Transaction
from kiosk.upstream.heartbeat_contract import JournalEnd, QueueEnd

WentBack = tuple[Literal["queue", "journal"], ...]
"""The records of a terminal that went back behind what it had reported."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The recorded ends. `went_back`: those whose end in the last heartbeat was earlier, or different."""

    queue: QueueEnd | None = None
    journal: JournalEnd | None = None
    went_back: WentBack = ()

    def compared(self, queue: QueueEnd, journal: JournalEnd | None) -> "Evidence":
        """The record after a heartbeat with these ends. `journal` None: unknown."""
        journal = journal or self.journal
        queue_back = self.queue is not None and _queue_back(self.queue, queue)
        journal_back = self.journal is not None and journal is not None and _journal_back(self.journal, journal)
        went_back = cast("WentBack", ("queue",) * queue_back + ("journal",) * journal_back)
        return Evidence(self.queue if queue_back else queue, self.journal if journal_back else journal, went_back)


def load(transaction: Transaction, kiosk_id: str) -> Evidence:
    """The record of this terminal."""
    queue, journal, went_back = transaction.evidence(kiosk_id)
    return Evidence(
        QueueEnd.model_validate_json(queue) if queue else None,
        JournalEnd.model_validate_json(journal) if journal else None,
        cast("WentBack", tuple(filter(None, went_back.split(",")))),
    )


def keep(transaction: Transaction, kiosk_id: str, evidence: Evidence) -> None:
    """Replace the record."""
    transaction.keep_evidence(
        kiosk_id,
        evidence.queue.model_dump_json() if evidence.queue else None,
        evidence.journal.model_dump_json() if evidence.journal else None,
        ",".join(evidence.went_back),
    )


def _queue_back(known: QueueEnd, told: QueueEnd) -> bool:
    if told.begun != known.begun:
        return told.begun < known.begun  # the terminal counts how often a damaged queue was replaced by an empty one
    return told.sequence < known.sequence or (told.sequence == known.sequence and told.link != known.link)


def _journal_back(known: JournalEnd, told: JournalEnd) -> bool:
    return told.sequence < known.sequence or (told.sequence == known.sequence and told.sha256 != known.sha256)
