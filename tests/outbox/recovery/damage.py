"""Damage to a queue's file, and the expected remains."""

from pathlib import Path

from kiosk.outbox.store import Outbox
from kiosk.outbox.values import QueueEntry, State

PAGE = 4096


def waiting_entries(made: tuple[Path, list[QueueEntry]]) -> list[QueueEntry]:
    return [entry for number, entry in enumerate(made[1]) if number % 3]


def page_of(file: Path, needle: bytes) -> int:
    return file.read_bytes().index(needle) // PAGE


def wipe(file: Path, page: int) -> None:
    with file.open("r+b") as opened:
        opened.seek(page * PAGE)
        opened.write(bytes(PAGE))


def queued(outbox: Outbox) -> set[str]:
    return {row.application_id for row in outbox.view.list() if row.state is State.QUEUED}
