"""What upstream's operator does with the sandbox in a data folder, beside the server that may be running there.

`kiosk sandbox code`, `strike-off`, `rotate-keys`, `accept-loss`, `receive` and `terminals`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.campaign.model import Campaign
from kiosk.outbox.export import read_export
from kiosk.sandbox.problems import Rejected
from kiosk.sandbox.terminals import Terminal
from kiosk.sandbox.upstream import Sandbox


@dataclass(frozen=True, slots=True)
class Received:
    """What became of one application of an export. `outcome`: of the contract, or the code why it was not decided."""

    receipt_number: str
    outcome: str
    decided: bool


def make_code(data: Path, kiosk_id: str | None = None) -> str:
    """A one-time enrolment code; `kiosk_id`: for this terminal, which lost its key. Raises KioskError."""
    with _opened(data) as sandbox:
        return sandbox.terminals.make_code(kiosk_id)


def strike_off(data: Path, kiosk_id: str) -> None:
    """End a terminal for ever. Raises KioskError."""
    with _opened(data) as sandbox:
        sandbox.terminals.strike_off(kiosk_id)


def rotate_keys(data: Path) -> int:
    """Make new receipt and sealing keys, signed for by the present ones; the number of the new set."""
    with _opened(data) as sandbox:
        return sandbox.pki.rotate()


def accept_loss(data: Path, kiosk_id: str) -> None:
    """Believe what this terminal tells next of its queue and journal. Raises KioskError."""
    with _opened(data) as sandbox:
        sandbox.terminals.accept_loss(kiosk_id)


def receive(
    data: Path, file: Path, *, card_cas: list[Path], people_files: list[Path], campaign: Campaign
) -> list[Received]:
    """Decide the applications in the file of `kiosk outbox export`, as if their terminal had sent each.

    Repeatable: an application that is known has its first outcome for ever. Raises KioskError for a file that is not
    whole.
    """
    done = []
    with _opened(data, card_cas=card_cas, people_files=people_files, campaign=campaign) as sandbox:
        for entry in read_export(file):
            terminal = Terminal(entry.kiosk_id)
            try:
                sandbox.applications.apply(terminal, entry.application_id, entry.sealed)
            except Rejected as rejected:
                done.append(Received(entry.receipt_number, rejected.problem.code, decided=False))
            else:
                record = sandbox.record(entry.application_id)
                outcome = str(record["outcome"]) if record else ""
                done.append(Received(entry.receipt_number, outcome, decided=True))
    return done


def terminals(data: Path) -> list[str]:
    """A line for each terminal: when it was heard last, and what its operator should look at."""
    with _opened(data) as sandbox:
        return [line for status in sandbox.statuses() for line in status.lines(datetime.now(UTC))]


@contextmanager
def _opened(
    data: Path,
    *,
    card_cas: list[Path] | None = None,
    people_files: list[Path] | None = None,
    campaign: Campaign | None = None,
) -> Iterator[Sandbox]:
    sandbox = Sandbox(data, card_cas=card_cas or (), people_files=people_files or (), campaign=campaign)
    try:
        yield sandbox
    finally:
        sandbox.close()
