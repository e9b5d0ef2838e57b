"""A queue of 30 real sealed applications, every third one settled; a copy to damage; and a new queue beside it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.outbox.store import Outbox
from kiosk.outbox.values import QueueEntry
from tests.outbox.conftest import StoppedClock
from tests.outbox.kept import (
    make_queue,
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[QueueEntry]]:
    folder = tmp_path_factory.mktemp("made") / "queue"
    return folder, make_queue(folder, 30)


@pytest.fixture
def old(made: tuple[Path, list[QueueEntry]], memory: Path) -> Path:
    """A copy to damage."""
    return Path(shutil.copytree(made[0], memory / "old"))


@pytest.fixture
def new(memory: Path) -> Iterator[Outbox]:
    outbox = Outbox.open(memory / "new" / "queue", StoppedClock())
    yield outbox
    outbox.close()
