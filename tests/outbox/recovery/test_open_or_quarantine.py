"""A damaged queue is quarantined at the start, complete; undamaged applications are delivered, the rest is reported."""

import json
import os
import random
import shutil
from contextlib import closing
from pathlib import Path
from unittest.mock import Mock

import pytest

from kiosk.errors import KioskError
from kiosk.outbox.chain_head import HEAD_NAME
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.recovery import open_or_quarantine, quarantine
from kiosk.outbox.recovery.open_or_quarantine import open_queue
from kiosk.outbox.recovery.quarantine import NOTE_NAME
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Fault, QueueEntry, StorageFailed
from kiosk.station.journal import Journal
from tests.outbox.conftest import NOON, StoppedClock, accept
from tests.outbox.recovery.damage import PAGE, page_of, queued, waiting_entries, wipe

FLIPS = int(os.environ.get("START_FLIPS", "48"))
"""Flipped bits. `START_FLIPS=2000` takes some minutes."""


class Started:
    """A terminal's queue, opened as the program opens it."""

    def __init__(self, state: Path) -> None:
        self.folder = state / "queue"
        self.journal_file = state / "journal" / "journal.jsonl"

    def open(self) -> Outbox:
        journal = Journal(self.journal_file, StoppedClock())
        return open_queue(lambda: Outbox.open(self.folder, StoppedClock()), self.folder, NOON, journal)

    def events(self) -> list[str]:
        return [json.loads(line)["event"] for line in self.journal_file.read_text().splitlines()]


@pytest.fixture
def started(made: tuple[Path, list[QueueEntry]], memory: Path) -> Started:
    (memory / "state").mkdir()
    shutil.copytree(made[0], memory / "state" / "queue")
    return Started(memory / "state")


def test_a_sound_queue_is_left_alone(started: Started) -> None:
    started.open().close()
    assert quarantine.damaged(started.folder) == []
    assert not started.journal_file.exists()


@pytest.mark.parametrize("damage", [b"", b"no database at all", b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_file_that_is_no_database_is_kept_whole_and_the_terminal_goes_on_delivering(
    started: Started, made: tuple[Path, list[QueueEntry]], damage: bytes
) -> None:
    (started.folder / DATABASE_NAME).write_bytes(damage)
    head = (started.folder / HEAD_NAME).read_bytes()
    if not damage:  # SQLite takes an empty file for a new database; the head file shows the loss
        with closing(started.open()) as outbox:
            assert outbox.broken
        return
    outbox = started.open()
    (kept,) = quarantine.damaged(started.folder)
    assert kept.name == "queue.damaged-20220801T030000Z"
    assert (kept / DATABASE_NAME).read_bytes() == damage
    assert (kept / HEAD_NAME).read_bytes() == head
    assert outbox.view.list() == []
    assert quarantine.unseen(started.folder) == [kept]
    assert started.events() == ["queue_quarantined", "queue_salvaged"]
    assert len(json.loads((kept / NOTE_NAME).read_bytes())["missing"]) == 30
    outbox.close()
    started.open().close()
    assert quarantine.damaged(started.folder) == [kept], "only one quarantine"


def test_a_damaged_page_sets_it_aside_and_what_is_whole_waits_again(
    started: Started, made: tuple[Path, list[QueueEntry]]
) -> None:
    file = started.folder / DATABASE_NAME
    wipe(file, page_of(file, made[1][1].content_sha256.encode()))
    with closing(started.open()) as outbox:
        assert queued(outbox) == {entry.application_id for entry in waiting_entries(made)}
        assert outbox.view.verify() == []
    (kept,) = quarantine.damaged(started.folder)
    note = json.loads((kept / NOTE_NAME).read_bytes())
    assert (note["seen"], note["queued"], note["missing"]) == (False, 20, [])


def test_a_start_that_is_cut_off_goes_on_where_it_was(started: Started, made: tuple[Path, list[QueueEntry]]) -> None:
    """The power fails after the folder was moved and before any application was queued again."""
    kept = quarantine.move(started.folder, NOON)
    assert not started.folder.exists()
    with closing(started.open()) as outbox:
        assert len(queued(outbox)) == 20
    assert quarantine.unsalvaged(started.folder) == []
    assert quarantine.unseen(started.folder) == [kept]


def test_a_quarantined_queue_that_cannot_be_read_keeps_neither_the_terminal_nor_the_next_one_back(
    started: Started, made: tuple[Path, list[QueueEntry]]
) -> None:
    unreadable = quarantine.move(started.folder, NOON)
    for name in (DATABASE_NAME, HEAD_NAME):
        (unreadable / name).unlink()
    shutil.copytree(made[0], started.folder)
    whole = quarantine.move(started.folder, NOON)
    with closing(started.open()) as outbox:
        assert len(queued(outbox)) == 20
    assert quarantine.unsalvaged(started.folder) == [unreadable], "the next start must try again"
    assert quarantine.unseen(started.folder) == [unreadable, whole]


def test_a_queue_whose_database_is_gone_is_salvaged_and_all_of_it_is_told_as_missing(started: Started) -> None:
    """The second file still says how many there were."""
    (started.folder / DATABASE_NAME).unlink()
    (started.folder / DATABASE_NAME).mkdir()
    with closing(started.open()) as outbox:
        assert not queued(outbox)
    (place,) = quarantine.damaged(started.folder)
    assert quarantine.unsalvaged(started.folder) == []
    note = json.loads((place / NOTE_NAME).read_text())
    assert [each["sequence"] for each in note["missing"]] == list(range(1, 31)), (
        "the answered ones, too: nothing tells them apart"
    )


@pytest.mark.parametrize("seed", range(4))
def test_after_any_flipped_bit_each_application_goes_upstream_as_it_was_or_is_reported(
    made: tuple[Path, list[QueueEntry]], memory: Path, seed: int
) -> None:
    """A start, then delivery of all due applications: no altered application leaves, and every missing one is
    reported.
    """
    rng = random.Random(seed)  # noqa: S311 - damage, no secret
    right = {entry.application_id: entry.sealed for entry in waiting_entries(made)}
    size = (made[0] / DATABASE_NAME).stat().st_size
    for number in range(FLIPS // 4):
        state = memory / str(number)
        state.mkdir()
        terminal = Started(state)
        shutil.copytree(made[0], terminal.folder)
        place = rng.randrange(PAGE * 4) if number % 3 == 0 else rng.randrange(size)
        with (terminal.folder / DATABASE_NAME).open("r+b") as file:
            file.seek(place)
            byte = file.read(1)[0] ^ 1 << rng.randrange(8)
            file.seek(place)
            file.write(bytes([byte]))
        try:
            outbox = terminal.open()
        except KioskError as error:
            if "newer version" in str(error):  # the recorded version: see docs/queue.md
                continue
            raise
        with closing(outbox):
            sent = {each.application_id: each.sealed for each in outbox.claim(NOON, 100, max_bytes=10_000_000)}
            reported = [finding for finding in outbox.view.verify() if finding.waiting]
        assert sent.items() <= right.items(), place
        noted = [json.loads((kept / NOTE_NAME).read_bytes())["missing"] for kept in quarantine.damaged(terminal.folder)]
        assert len(right) - len(sent) <= len(reported) + sum(map(len, noted)), place
        shutil.rmtree(state)


def test_those_of_the_same_second_have_names_of_their_own(started: Started) -> None:
    for _ in range(4):
        quarantine.move(started.folder, NOON)
        started.open().close()
    names = [path.name for path in quarantine.damaged(started.folder)]
    assert names == [f"queue.damaged-20220801T030000Z{number}" for number in ("", "-2", "-3", "-4")]


def test_a_loss_that_a_technician_has_seen_stays_seen(started: Started) -> None:
    place = quarantine.move(started.folder, NOON)
    quarantine.note(place, {"missing": []}, seen=False)
    assert quarantine.unseen(started.folder) == [place]
    quarantine.note(place, {"missing": []}, seen=True)
    quarantine.note(place, {"missing": []}, seen=False)
    assert quarantine.unseen(started.folder) == []


def test_a_file_that_says_it_may_only_be_read_is_set_aside_before_anybody_applies(
    started: Started, made: tuple[Path, list[QueueEntry]]
) -> None:
    """SQLite would open it, and each application would fail after the PIN."""
    with (started.folder / DATABASE_NAME).open("r+b") as file:
        file.seek(18)
        file.write(bytes([3]))
    with closing(started.open()) as outbox:
        assert len(quarantine.damaged(started.folder)) == 1
        assert queued(outbox) == {entry.application_id for entry in waiting_entries(made)}


@pytest.mark.parametrize("step", ["_check", "_salvage"])
def test_a_start_that_ends_with_any_error_leaves_the_queue_free_for_the_next(
    started: Started, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """Held on, the queue would be in use by nobody, and each command would say so."""

    def stumble(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr(open_or_quarantine, step, stumble)
        with pytest.raises(ZeroDivisionError) as error:
            started.open()
    started.open().close()
    assert error.tb, "which keeps what the start had opened"


def test_a_queue_in_use_is_not_moved(started: Started) -> None:
    with closing(started.open()), pytest.raises(KioskError, match="stop it first"):
        quarantine.move(started.folder, NOON)
    assert started.folder.is_dir()


@pytest.mark.parametrize(
    ("error", "fault", "words"),
    [
        (StorageFailed(Fault.DISK, "the queue's disk failed"), Fault.DISK, "the queue's disk failed"),
        (StorageFailed(Fault.BUSY, "another program holds it"), Fault.BUSY, "another program holds it"),
        (KioskError("there is no queue"), Fault.DAMAGED, "the queue's list of tables is damaged: "),
    ],
)
def test_only_damage_is_called_damage(
    memory: Path, monkeypatch: pytest.MonkeyPatch, error: KioskError, fault: Fault, words: str
) -> None:
    """A damaged queue is set aside; on a disk that fails it must stay where it is."""
    with closing(Outbox.open(memory / "queue", StoppedClock())) as outbox:
        accept(outbox)
    monkeypatch.setattr("kiosk.outbox.database.open_reader", Mock(side_effect=error))
    with pytest.raises(StorageFailed) as caught:
        open_or_quarantine._check(memory / "queue")
    assert caught.value.fault is fault
    assert str(caught.value).startswith(words)
