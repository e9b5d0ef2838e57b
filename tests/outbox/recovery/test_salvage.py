"""A damaged queue is kept, its undamaged applications go on, and losses are reported by number and receipt."""

import random
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.application.claims import new_application_id
from kiosk.application.sealing import RecipientPrivateKey, SuiteId, seal
from kiosk.errors import KioskError
from kiosk.outbox.chain_head import HEAD_NAME
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.export import export, read_export
from kiosk.outbox.recovery.damaged_queue import DamagedQueue
from kiosk.outbox.recovery.salvage import salvage
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import QueueEntry
from tests.outbox.conftest import NOON, StoppedClock, accept, entry_of, settle
from tests.outbox.kept import (
    SIGNED,
    accept_sealed,
    cut_off_in_a_change,
)
from tests.outbox.recovery.damage import page_of, queued, waiting_entries, wipe

# --- undamaged applications


def test_all_of_a_sound_queue_is_whole(made: tuple[Path, list[QueueEntry]], old: Path) -> None:
    remains = DamagedQueue(old)
    assert list(remains.entries()) == waiting_entries(made)
    assert (remains.answered, remains.missing) == (10, [])


def test_what_a_damaged_row_says_of_its_answer_counts_more_than_an_older_index(old: Path) -> None:
    """One transaction stored the receipt and erased the sealed content: no application is missing."""
    with closing(sqlite3.connect(old / DATABASE_NAME)) as raw:
        raw.executescript("PRAGMA writable_schema=ON; DELETE FROM sqlite_master WHERE name = 'applications_by_state'")
        raw.commit()
    with closing(sqlite3.connect(old / DATABASE_NAME)) as raw:  # keep its pages: the second application waits
        raw.execute("PRAGMA secure_delete=ON")
        raw.execute("UPDATE applications SET state = 'applied', checksum = 'x' WHERE sequence = 2")
        raw.execute("DELETE FROM sealed_contents WHERE sequence = 2")
        raw.commit()
    remains = DamagedQueue(old)
    assert (remains.answered, remains.missing) == (11, [])


@pytest.mark.parametrize("damage", [0, 100], ids=["sound", "without a header"])
def test_answered_applications_that_were_removed_in_their_time_are_not_missing(memory: Path, damage: int) -> None:
    """Otherwise a terminal with a retention of a month would report thousands of applications as lost."""
    folder = memory / "queue"
    with closing(Outbox.open(folder, StoppedClock())) as outbox:
        for _ in range(4):
            settle(outbox, accept(outbox).application_id)
        assert outbox.trim(NOON + timedelta(days=365)) == 3
        waiting = [accept(outbox, sealed) for sealed in (b"one", b"other")]
    with (folder / DATABASE_NAME).open("r+b") as file:
        file.write(bytes(damage))
    remains = DamagedQueue(folder)
    assert (remains.answered, remains.missing) == (1, [])
    assert list(remains.entries()) == waiting


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
        case "root of contents":  # this small table has its rows on the root page
            assert len(whole) > 10
        case "cut off":  # the last byte may belong to the last application
            assert len(whole) >= 19
        case _:
            assert whole == waiting_entries(made)
    assert len(remains.missing) == 20 - len(whole)


def test_what_the_disk_gives_back_otherwise_the_second_time_is_left_out(
    made: tuple[Path, list[QueueEntry]], old: Path
) -> None:
    """Salvage reads the bytes again when it queues them, and a failing disk may return others."""
    remains = DamagedQueue(old)
    first, *others = waiting_entries(made)
    content = (old / DATABASE_NAME).read_bytes()
    place = content.index(first.sealed[5000:5030])
    (old / DATABASE_NAME).write_bytes(content[:place] + b"!" + content[place + 1 :])
    assert list(remains.entries()) == others


def test_a_lost_row_is_found_by_its_envelope(made: tuple[Path, list[QueueEntry]], old: Path) -> None:
    """The rows of a whole page are lost; the sealed content names its application, whose id contains the time."""
    entry = made[1][1]
    wipe(old / DATABASE_NAME, page_of(old / DATABASE_NAME, entry.content_sha256.encode()))
    found = {each.application_id: each for each in DamagedQueue(old).entries()}
    assert found.keys() == {each.application_id for each in waiting_entries(made)}
    again = found[entry.application_id]
    assert (again.sealed, again.receipt_number, again.kiosk_id) == (entry.sealed, entry.receipt_number, entry.kiosk_id)
    assert abs((again.accepted_at - entry.accepted_at).days) < 3660, "the id contains the time of signing"


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
    """Half of a change is in the file, and the previous state only in the journal. SQLite is not used."""
    cut_off_in_a_change(made[0], memory / "hot")
    wipe(memory / "hot" / DATABASE_NAME, 0)
    remains = DamagedQueue(memory / "hot")
    assert {entry.sealed for entry in remains.entries()} == {entry.sealed for entry in waiting_entries(made)}
    assert remains.missing == []


@pytest.mark.parametrize("seed", range(8))
def test_any_damage_loses_no_more_than_it_touches(made: tuple[Path, list[QueueEntry]], old: Path, seed: int) -> None:
    """Blocks of noise: every salvaged application is unaltered, the others are missing."""
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
    assert (again.queued, again.known) == (0, 20), (
        "applications that upstream has answered meanwhile are not queued again"
    )
    assert new.view.verify() == []


def test_however_many_are_whole_all_are_queued_again(memory: Path, new: Outbox) -> None:
    with closing(Outbox.open(memory / "many", StoppedClock())) as outbox:
        outbox.readmit([entry_of(b"sealed %d" % number) for number in range(120)])
    done = salvage(memory / "many", new)
    assert (done.queued, done.missing) == (120, ())
    assert len(queued(new)) == 120
    again = salvage(memory / "many", new)
    assert (again.queued, again.known) == (0, 120)


def test_what_upstream_has_answered_is_not_sent_again_although_its_bytes_are_left(
    made: tuple[Path, list[QueueEntry]], old: Path
) -> None:
    with closing(sqlite3.connect(old / DATABASE_NAME)) as raw, raw:
        raw.execute("INSERT INTO sealed_contents VALUES (1, ?)", (made[1][0].sealed,))
    remains = DamagedQueue(old)
    assert list(remains.entries()) == waiting_entries(made)
    assert (remains.answered, remains.missing) == (10, [])


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
    assert set(done.foreign) == {entry.receipt_number for entry in waiting_entries(made)}, "a person's paper has it"
    assert new.view.list() == []
    assert any("of another terminal: receipt" in line for line in done.lines())


def test_a_folder_without_a_queue_says_so(tmp_path: Path, new: Outbox) -> None:
    with pytest.raises(KioskError, match="name the folder that holds"):
        salvage(tmp_path, new)


# --- export by hand


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
        with pytest.raises(KioskError, match="is incomplete or altered"):
            read_export(file)
    file.write_bytes(content[:-300])
    with pytest.raises(KioskError, match="is incomplete or altered"):
        read_export(file)
    file.write_bytes(content.replace(b'{"applications":20,', b'{"applications":21,'))
    with pytest.raises(KioskError, match="is incomplete or altered"):
        read_export(file)


def test_an_export_that_finds_no_room_leaves_nothing(old: Path) -> None:
    with pytest.raises(KioskError, match="cannot be written"):
        export(old, Path("/dev/full/file"), NOON)


@pytest.mark.parametrize("suite", SuiteId)
def test_what_was_sealed_is_carved_whole_in_every_suite_and_size(tmp_path: Path, suite: SuiteId) -> None:
    """SQLite stores a row that does not fit its page with one of two local lengths; the sizes cover both."""
    key = RecipientPrivateKey.generate("k-1", suite).recipient()
    sealed = [seal(b"." * size, key, new_application_id(), "kiosk-0042") for size in (5200, 12_000, 40_000)]
    with closing(Outbox.open(tmp_path / "queue", StoppedClock())) as outbox:
        outbox.readmit([entry_of(each) for each in sealed])
    assert [entry.sealed for entry in DamagedQueue(tmp_path / "queue").entries()] == sealed
