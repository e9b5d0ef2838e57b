"""What the sandbox holds of a terminal's queue and journal: their ends, as the heartbeats told them.

A queue or journal that ends earlier than before, or with something else at the same place, was replaced by an older
copy, or cut off. That is held against the terminal until an operator accepts the loss
(`kiosk sandbox accept-loss`); the ends known before stay meanwhile.
"""

from dataclasses import dataclass
from typing import Literal, cast

from kiosk.sandbox.store import Transaction
from kiosk.upstream.heartbeat_contract import JournalEnd, QueueEnd

WentBack = tuple[Literal["queue", "journal"], ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """`went_back`: what ended earlier, or otherwise, in the last heartbeat."""

    queue: QueueEnd | None = None
    journal: JournalEnd | None = None
    went_back: WentBack = ()

    def compared(self, queue: QueueEnd, journal: JournalEnd | None) -> "Evidence":
        """What is held after a heartbeat that told these ends. A journal whose end is not known says nothing."""
        journal = journal or self.journal
        queue_back = self.queue is not None and _queue_back(self.queue, queue)
        journal_back = self.journal is not None and journal is not None and _journal_back(self.journal, journal)
        went_back = cast("WentBack", ("queue",) * queue_back + ("journal",) * journal_back)
        return Evidence(self.queue if queue_back else queue, self.journal if journal_back else journal, went_back)


def load(transaction: Transaction, kiosk_id: str) -> Evidence:
    """What is held of this terminal."""
    queue, journal, went_back = transaction.evidence(kiosk_id)
    return Evidence(
        QueueEnd.model_validate_json(queue) if queue else None,
        JournalEnd.model_validate_json(journal) if journal else None,
        cast("WentBack", tuple(filter(None, went_back.split(",")))),
    )


def keep(transaction: Transaction, kiosk_id: str, evidence: Evidence) -> None:
    """In the place of what was held before."""
    transaction.keep_evidence(
        kiosk_id,
        evidence.queue.model_dump_json() if evidence.queue else None,
        evidence.journal.model_dump_json() if evidence.journal else None,
        ",".join(evidence.went_back),
    )


def _queue_back(known: QueueEnd, told: QueueEnd) -> bool:
    if told.begun != known.begun:
        return told.begun < known.begun  # a damaged queue was replaced by an empty one, and the terminal counts that
    return told.sequence < known.sequence or (told.sequence == known.sequence and told.link != known.link)


def _journal_back(known: JournalEnd, told: JournalEnd) -> bool:
    return told.sequence < known.sequence or (told.sequence == known.sequence and told.sha256 != known.sha256)
