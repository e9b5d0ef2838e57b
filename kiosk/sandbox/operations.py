"""Operations of upstream's operator on the sandbox in a data folder, also while its server runs.

`kiosk sandbox code`, `strike-off`, `rotate-keys`, `accept-loss`, `receive` and `terminals`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.campaign.model import Campaign
from kiosk.outbox.export import read_export
from kiosk.sandbox.pki import check_data_folder
from kiosk.sandbox.problems import Rejected
from kiosk.sandbox.terminals import Terminal
from kiosk.sandbox.upstream import Sandbox


@dataclass(frozen=True, slots=True)
class Received:
    """The result of one application of an export. `outcome`: of the contract, or the code why it was not decided."""

    receipt_number: str
    outcome: str
    decided: bool


def make_code(data: Path, kiosk_id: str | None = None, *, short: bool = False) -> str:
    """A one-time enrolment code; `kiosk_id`: for this terminal, which lost its key. Raises KioskError."""
    with _opened(data) as sandbox:
        return sandbox.terminals.make_code(kiosk_id, short=short)


def authority(data: Path) -> str:
    """The SHA-256 (hex) of this upstream's CA certificate, for the settings of terminals (`upstream.ca_sha256`)."""
    with _opened(data) as sandbox:
        return sandbox.pki.ca_sha256.hex()


def strike_off(data: Path, kiosk_id: str) -> None:
    """Revoke a terminal for ever. Raises KioskError."""
    with _existing(data) as sandbox:
        sandbox.terminals.strike_off(kiosk_id)


def rotate_keys(data: Path) -> int:
    """Make new receipt and sealing keys, signed with the current ones; returns the number of the new set."""
    with _existing(data) as sandbox:
        return sandbox.pki.rotate()


def accept_loss(data: Path, kiosk_id: str) -> None:
    """Accept the ends of queue and journal that this terminal reports next. Raises KioskError."""
    with _existing(data) as sandbox:
        sandbox.terminals.accept_loss(kiosk_id)


def receive(
    data: Path, file: Path, *, card_cas: list[Path], people_files: list[Path], campaign: Campaign
) -> list[Received]:
    """Decide the applications in a file of `kiosk outbox export`, as if their terminal had sent each.

    Repeatable: a known application keeps its first outcome. Raises KioskError for an incomplete file.
    """
    done = []
    with _existing(data, card_cas=card_cas, people_files=people_files, campaign=campaign) as sandbox:
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
    """A line for each terminal, with its last heartbeat, and one for each thing that its operator should check."""
    with _existing(data) as sandbox:
        return [line for status in sandbox.statuses() for line in status.lines(datetime.now(UTC))]


@contextmanager
def _existing(data: Path, **others: Any) -> Iterator[Sandbox]:
    check_data_folder(data)
    with _opened(data, **others) as sandbox:
        yield sandbox


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
