"""Salvage: queues the undamaged applications of a damaged queue again, and reports the missing ones.

Each application keeps its id, which upstream remembers for ever, so it takes effect exactly once, however often this
runs. The damaged files are only read.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from kiosk.outbox.recovery.damaged_queue import DamagedQueue, Missing
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import QueueEntry

_BATCH = 50


@dataclass(frozen=True, slots=True)
class Salvage:
    """The result for one damaged queue.

    `queued`: applications queued now; `known`: those that the present queue had already; `answered`: those settled
    before the damage; `foreign`: receipt numbers of another terminal's applications, which upstream would refuse from
    this one.
    """

    folder: Path
    queued: int
    known: int
    answered: int
    foreign: tuple[str, ...]
    missing: tuple[Missing, ...]

    @property
    def complete(self) -> bool:
        """Whether no application is missing or foreign."""
        return not self.missing and not self.foreign

    def lines(self) -> list[str]:
        """The result as text for a technician."""
        counted = f"{self.queued} queued again, {self.known} known here already, {self.answered} answered before"
        lines = [f"{self.folder}: {counted}, {len(self.missing)} missing"]
        lines += [
            f"  missing: number {each.sequence}, receipt {each.receipt_number or 'unknown'}" for each in self.missing
        ]
        lines += [f"  of another terminal: receipt {receipt}" for receipt in self.foreign]
        return lines

    def as_dict(self) -> dict[str, Any]:
        """The result for JSON."""
        return {
            "folder": str(self.folder),
            "queued": self.queued,
            "known": self.known,
            "answered": self.answered,
            "foreign": list(self.foreign),
            "missing": [{"sequence": each.sequence, "receipt": each.receipt_number} for each in self.missing],
        }


def salvage(folder: Path, into: Outbox, kiosk_id: str | None = None) -> Salvage:
    """Queue the undamaged applications of the damaged queue `folder` in the present one, durable on return.

    `kiosk_id`: only those of this terminal (None: all). Raises KioskError.
    """
    damaged = DamagedQueue(folder)
    queued = known = 0
    foreign: list[str] = []

    def own(entries: Iterable[QueueEntry]) -> Iterator[QueueEntry]:
        for entry in entries:
            if kiosk_id in (None, entry.kiosk_id):
                yield entry
            else:
                foreign.append(entry.receipt_number)

    entries = own(damaged.entries())
    while batch := list(islice(entries, _BATCH)):
        added = into.readmit(batch)
        queued += added
        known += len(batch) - added
    return Salvage(
        folder=folder,
        queued=queued,
        known=known,
        answered=damaged.answered,
        foreign=tuple(foreign),
        missing=tuple(damaged.missing),
    )
