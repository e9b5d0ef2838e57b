"""A queue in a temporary folder, a clock that tests set, and applications to accept."""

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.application.claims import new_application_id
from kiosk.application.receipt_number import receipt_number
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Challenge, Decision, Queued, QueueEntry, Row
from tests.outbox import disk

NOON = datetime(2022, 8, 1, 3, 0, tzinfo=UTC)
MONTH = timedelta(days=30)
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


@dataclass
class StoppedClock:
    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **amount: float) -> None:
        self.now += timedelta(**amount)


def entry_of(sealed: bytes, application_id: str | None = None, accepted_at: datetime = NOON) -> QueueEntry:
    identifier = application_id or new_application_id()
    return QueueEntry(
        application_id=identifier,
        kiosk_id="kiosk-0042",
        sealed=sealed,
        content_sha256=hashlib.sha256(sealed).hexdigest(),
        receipt_number=receipt_number(identifier),
        accepted_at=accepted_at,
    )


def accept(outbox: Outbox, sealed: bytes = b"sealed application", accepted_at: datetime = NOON) -> QueueEntry:
    """Accept one application with a new challenge."""
    entry = entry_of(sealed, accepted_at=accepted_at)
    challenge = f"challenge-of-{entry.application_id}"
    outbox.challenges.add([Challenge(challenge, NOON + MONTH)])
    outbox.accept(entry, challenge)
    return entry


def settle(outbox: Outbox, application_id: str, refusal: str | None = None, receipt: bytes = b"receipt") -> None:
    """Settle as delivery does with upstream's decision. Raises the error of settling."""
    for error in outbox.settle([Decision(application_id, refusal, receipt)]).values():
        raise error


def applied(entries: Iterable[QueueEntry | Queued | Row]) -> list[Decision]:
    """Decisions that apply each of these."""
    return [Decision(entry.application_id, None, b"receipt") for entry in entries]


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def memory() -> Iterator[Path]:
    """A folder in memory: most tests do not depend on a real disk (`test_durability` does)."""
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        yield Path(folder)


@pytest.fixture
def folder(memory: Path) -> Path:
    return memory / "queue"


@pytest.fixture
def opened(folder: Path, clock: StoppedClock) -> Iterator[Callable[[], Outbox]]:
    """Opens the queue again, after closing it if it is open."""
    current: list[Outbox] = []

    def reopen() -> Outbox:
        while current:
            current.pop().close()
        current.append(Outbox.open(folder, clock))
        return current[0]

    yield reopen
    for outbox in current:
        outbox.close()


@pytest.fixture
def outbox(opened: Callable[[], Outbox]) -> Outbox:
    return opened()


@pytest.fixture(scope="session")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return disk.build(tmp_path_factory.mktemp("shim"))
