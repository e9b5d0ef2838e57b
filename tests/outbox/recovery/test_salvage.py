"""A damaged queue is kept whole, what is whole in it goes on, and what is lost is said by number and receipt."""

import json
import os
import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.export import export, read_export
from kiosk.outbox.head import HEAD_NAME
from kiosk.outbox.recovery import quarantine
from kiosk.outbox.recovery.damaged_queue import DamagedQueue
from kiosk.outbox.recovery.opening import open_queue
from kiosk.outbox.recovery.quarantine import NOTE_NAME
from kiosk.outbox.recovery.salvage import salvage
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import QueueEntry, State
from kiosk.station.journal import Journal
from tests.outbox.conftest import NOON, StoppedClock, settle
from tests.outbox.kept import (
    SIGNED,
    accept_sealed,
    cut_off_in_a_change,
    make_queue,
)

PAGE = 4096
FLIPS = int(os.environ.get("START_FLIPS", "48"))
"""`START_FLIPS=2000` takes some minutes."""


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


# --- what is whole


def test_all_of_a_sound_queue_is_whole(made: tuple[Path, list[QueueEntry]], old: Path) -> None:
    remains = DamagedQueue(old)
    assert list(remains.entries()) == waiting_entries(made)
    assert (remains.answered, remains.missing) == (10, [])


@pytest.mark.parametrize("what", ["header", "schema", "root of applications", "root of contents", "cut off", "no head"])
def test_what_sqlite_cannot_read_is_read_all_the_same(
    made: tuple[Path, list[QueueEntry]], old: Path, what: str
) -> None:
    file = old / DATABASE_NAME
    match what:
        case "header":
            with file.open("r+b") as opened:
                opened.write(bytes(100))
        case "schema":
            wipe(file, 0)
        case "root of applications" | "root of contents":
            table = "applications" if what.endswith("applications") else "sealed_contents"
            with closing(sqlite3.connect(file)) as raw:
                (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
            wipe(file, root - 1)
        case "cut off":
            file.write_bytes(file.read_bytes()[:-1])
        case _:
            (old / HEAD_NAME).unlink()
    remains = DamagedQueue(old)
    whole = list(remains.entries())
    match what:
        case "root of contents":  # with so few it is a page of rows itself
            assert len(whole) > 10
        case "cut off":  # the last byte may be one of the last application
            assert len(whole) >= 19
        case _:
            assert whole == waiting_entries(made)
    assert len(remains.missing) == 20 - len(whole)


def test_a_lost_row_is_found_by_its_envelope(made: tuple[Path, list[QueueEntry]], old: Path) -> None:
    """The rows of a whole page are gone; the sealed applications name themselves, and their time is in their id."""
    entry = made[1][1]
    wipe(old / DATABASE_NAME, page_of(old / DATABASE_NAME, entry.content_sha256.encode()))
    found = {each.application_id: each for each in DamagedQueue(old).entries()}
    assert found.keys() == {each.application_id for each in waiting_entries(made)}
    again = found[entry.application_id]
    assert (again.sealed, again.receipt_number, again.kiosk_id) == (entry.sealed, entry.receipt_number, entry.kiosk_id)
    assert abs((again.accepted_at - entry.accepted_at).days) < 3660, "the id was made when it was signed"


def test_an_altered_application_is_missing_with_its_receipt_number(
    made: tuple[Path, list[QueueEntry]], old: Path
) -> None:
    victim = made[1][4]
    file = old / DATABASE_NAME
    content = bytearray(file.read_bytes())
    content[content.index(victim.sealed[-900:-800])] ^= 1
    file.write_bytes(content)
    remains = DamagedQueue(old)
    assert victim.application_id not in {entry.application_id for entry in remains.entries()}
    assert [(each.sequence, each.receipt_number) for each in remains.missing] == [(5, victim.receipt_number)]


def test_the_head_tells_of_what_is_cut_off(made: tuple[Path, list[QueueEntry]], old: Path) -> None:
    with closing(sqlite3.connect(old / DATABASE_NAME)) as raw, raw:
        raw.execute("DELETE FROM sealed_contents WHERE sequence > 28")
        raw.execute("DELETE FROM applications WHERE sequence > 28")
    assert [each.sequence for each in DamagedQueue(old).missing] == [29, 30]


def test_a_change_that_was_cut_off_loses_nothing(made: tuple[Path, list[QueueEntry]], memory: Path) -> None:
    """Half of a change is in the file, and what was there before is in the journal only; SQLite is not asked."""
    cut_off_in_a_change(made[0], memory / "hot")
    wipe(memory / "hot" / DATABASE_NAME, 0)
    remains = DamagedQueue(memory / "hot")
    assert {entry.sealed for entry in remains.entries()} == {entry.sealed for entry in waiting_entries(made)}
    assert remains.missing == []


@pytest.mark.parametrize("seed", range(8))
def test_any_damage_loses_no_more_than_it_touches(made: tuple[Path, list[QueueEntry]], old: Path, seed: int) -> None:
    """Whole blocks of noise: what comes out is exactly what went in, or is missing."""
    rng = random.Random(seed)  # noqa: S311 - damage, no secret
    file = old / DATABASE_NAME
    content = bytearray(file.read_bytes())
    for _ in range(4):
        start = rng.randrange(len(content) // 512) * 512
        content[start : start + 512] = rng.randbytes(512)
    file.write_bytes(content)
    remains = DamagedQueue(old)
    whole = {entry.application_id: entry.sealed for entry in remains.entries()}
    right = {entry.application_id: entry.sealed for entry in waiting_entries(made)}
    assert whole.items() <= right.items()
    assert len(right) - len(whole) <= len(remains.missing) <= 10


# --- queued again


def test_what_is_whole_is_queued_again_once_however_often_it_runs(
    made: tuple[Path, list[QueueEntry]], old: Path, new: Outbox
) -> None:
    first = salvage(old, new)
    assert (first.queued, first.known, first.answered, first.complete) == (20, 0, 10, True)
    right = {entry.application_id: entry for entry in waiting_entries(made)}
    assert queued(new) == right.keys()
    taken = {each.application_id: each for each in new.claim(NOON, 100, max_bytes=10_000_000)}
    assert {key: each.sealed for key, each in taken.items()} == {key: each.sealed for key, each in right.items()}
    settle(new, next(iter(right)))
    again = salvage(old, new)
    assert (again.queued, again.known) == (0, 20), "what upstream has answered meanwhile is not sent anew, either"
    assert new.view.verify() == []


def test_it_can_be_cut_off_at_any_moment(made: tuple[Path, list[QueueEntry]], old: Path, memory: Path) -> None:
    with closing(Outbox.open(memory / "new", StoppedClock())) as outbox:
        outbox.readmit(waiting_entries(made)[:7])
    with closing(Outbox.open(memory / "new", StoppedClock())) as outbox:
        accept_sealed(outbox)
        done = salvage(old, outbox)
        assert (done.queued, done.known) == (13, 7)
        assert outbox.view.verify() == []


def test_another_terminals_applications_are_told_and_left(
    made: tuple[Path, list[QueueEntry]], old: Path, new: Outbox
) -> None:
    done = salvage(old, new, "kiosk-0001")
    assert (done.queued, len(done.foreign), done.complete) == (0, 20, False)
    assert new.view.list() == []
    assert any("of another terminal: receipt" in line for line in done.lines())


def test_a_folder_without_a_queue_says_so(tmp_path: Path, new: Outbox) -> None:
    with pytest.raises(KioskError, match="name the folder that holds"):
        salvage(tmp_path, new)


# --- the start


class Started:
    """A terminal's queue, opened as its program opens it."""

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
    if not damage:  # SQLite takes an empty file for a new database: the head tells
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
    assert quarantine.damaged(started.folder) == [kept], "once"


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
    """The power goes after the folder was moved and before anything was queued again."""
    kept = quarantine.move(started.folder, NOON)
    assert not started.folder.exists()
    with closing(started.open()) as outbox:
        assert len(queued(outbox)) == 20
    assert quarantine.unsalvaged(started.folder) == []
    assert quarantine.unseen(started.folder) == [kept]


@pytest.mark.parametrize("seed", range(4))
def test_after_any_flipped_bit_each_application_goes_upstream_as_it_was_or_is_reported(
    made: tuple[Path, list[QueueEntry]], memory: Path, seed: int
) -> None:
    """The start, then everything that is due: no other byte leaves, and what does not leave is known to be missing."""
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
            if "newer version" in str(error):  # the note of the version: see docs/queue.md
                continue
            raise
        with closing(outbox):
            sent = {each.application_id: each.sealed for each in outbox.claim(NOON, 100, max_bytes=10_000_000)}
            reported = [finding for finding in outbox.view.verify() if finding.waiting]
        assert sent.items() <= right.items(), place
        noted = [json.loads((kept / NOTE_NAME).read_bytes())["missing"] for kept in quarantine.damaged(terminal.folder)]
        assert len(right) - len(sent) <= len(reported) + sum(map(len, noted)), place
        shutil.rmtree(state)


def test_two_in_the_same_second_have_two_names(started: Started) -> None:
    for _ in range(2):
        quarantine.move(started.folder, NOON)
        started.open().close()
    names = [path.name for path in quarantine.damaged(started.folder)]
    assert names == ["queue.damaged-20220801T030000Z", "queue.damaged-20220801T030000Z-2"]


def test_a_queue_in_use_is_not_moved(started: Started) -> None:
    with closing(started.open()), pytest.raises(KioskError, match="stop it first"):
        quarantine.move(started.folder, NOON)
    assert started.folder.is_dir()


# --- carried by hand


def test_an_export_holds_what_waits_still_sealed(
    made: tuple[Path, list[QueueEntry]], old: Path, tmp_path: Path
) -> None:
    file = tmp_path / "waiting.jsonl"
    done = export(old, file, NOON)
    assert (done.applications, done.damaged) == (20, 0)
    assert read_export(file) == waiting_entries(made)
    assert file.stat().st_mode & 0o777 == 0o600
    assert SIGNED[:20] not in file.read_bytes()
    with pytest.raises(KioskError, match="there already"):
        export(old, file, NOON)


def test_an_export_leaves_out_what_is_damaged_and_says_so(
    made: tuple[Path, list[QueueEntry]], old: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(old / DATABASE_NAME)) as raw, raw:
        raw.execute("UPDATE sealed_contents SET content = x'00' WHERE sequence = 2")
    done = export(old, tmp_path / "file", NOON)
    assert (done.applications, done.damaged) == (19, 1)
    assert [entry.receipt_number for entry in read_export(tmp_path / "file")] == [
        entry.receipt_number for entry in waiting_entries(made)[1:]
    ]


def test_a_flipped_bit_of_an_export_is_noticed(old: Path, tmp_path: Path) -> None:
    file = tmp_path / "file"
    export(old, file, NOON)
    content = file.read_bytes()
    for place in [*range(0, 400, 7), *range(400, len(content), 9973), len(content) - 5]:
        file.write_bytes(content[:place] + bytes([content[place] ^ 4]) + content[place + 1 :])
        with pytest.raises(KioskError, match="is not whole"):
            read_export(file)
    file.write_bytes(content[:-300])
    with pytest.raises(KioskError, match="is not whole"):
        read_export(file)


def test_an_export_that_finds_no_room_leaves_nothing(old: Path) -> None:
    with pytest.raises(KioskError, match="cannot be written"):
        export(old, Path("/dev/full/file"), NOON)
