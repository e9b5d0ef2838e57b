"""Settled applications past retention are removed from the front; the chain still proves the remaining rows."""

import os
import random
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import Connection

from kiosk.effects.background_work import trim_answered
from kiosk.outbox import audit, retention
from kiosk.outbox.chain import Anchor
from kiosk.outbox.database import DATABASE_NAME, WRITER_PRAGMAS
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import FindingKind, QueueEntry, State
from kiosk.station.clock import ClockQuality, SystemClock
from tests.outbox.conftest import NOON, StoppedClock, accept, applied, entry_of
from tests.outbox.test_admission import ANSWERED, Look, background_work
from tests.outbox.test_evidence import behind_its_back, kinds

Reopen = Callable[[], Outbox]
YEAR = timedelta(days=400)
DAY = timedelta(days=1)


def settled(outbox: Outbox, number: int) -> list[QueueEntry]:
    entries = [accept(outbox) for _ in range(number)]
    outbox.settle(applied(entries))
    return entries


def sequences(outbox: Outbox) -> list[int]:
    return [row.sequence for row in outbox.view.list()]


@pytest.fixture
def six(outbox: Outbox, clock: StoppedClock) -> Outbox:
    """Three settled at noon, one a day later, one waiting, one settled."""
    settled(outbox, 3)
    clock.advance(days=1)
    settled(outbox, 1)
    accept(outbox)
    settled(outbox, 1)
    return outbox


def test_only_what_was_settled_before_that_day_goes(six: Outbox) -> None:
    assert six.trim(NOON) == 0
    assert six.trim(NOON + DAY) == 3
    assert sequences(six) == [4, 5, 6]
    assert six.view.verify() == []


def test_what_waits_keeps_all_behind_it(six: Outbox, opened: Reopen) -> None:
    assert six.trim(NOON + YEAR) == 4
    assert six.trim(NOON + YEAR) == 0
    assert sequences(six) == [5, 6]
    assert six.claim(NOON, 9)[0].sequence == 5
    outbox = opened()
    assert outbox.view.verify() == []
    assert not outbox.broken


def test_the_last_application_stays_and_the_next_follows_it(outbox: Outbox, opened: Reopen) -> None:
    settled(outbox, 3)
    assert outbox.trim(NOON + YEAR) == 2
    assert sequences(outbox) == [3]
    outbox = opened()
    accept(outbox)
    assert sequences(outbox) == [3, 4]
    assert outbox.view.verify() == []
    assert opened().view.verify() == []


def test_trimmed_again_and_again(outbox: Outbox, opened: Reopen) -> None:
    for _ in range(3):
        settled(outbox, 2)
        assert outbox.trim(NOON + YEAR) in (1, 2)
    assert sequences(outbox) == [6]
    assert opened().view.verify() == []


def test_rows_are_removed_a_few_at_a_time(outbox: Outbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.outbox.store._TRIMMED_AT_ONCE", 2)
    settled(outbox, 6)
    assert [outbox.trim(NOON + YEAR) for _ in range(4)] == [2, 2, 1, 0]


def test_a_few_hundred_at_most_so_that_nobody_s_accept_waits(outbox: Outbox) -> None:
    entries = [entry_of(b"sealed %d" % number) for number in range(502)]
    outbox.readmit(entries)
    outbox.settle(applied(entries))
    assert [outbox.trim(NOON + YEAR) for _ in range(3)] == [500, 1, 0]


def test_an_empty_queue_has_nothing_to_trim(outbox: Outbox) -> None:
    assert outbox.trim(NOON + YEAR) == 0
    assert outbox.view.verify() == []


def test_a_list_beside_the_terminal_sees_what_is_left(six: Outbox, folder: Path) -> None:
    six.trim(NOON + YEAR)
    with closing(ReadOnlyOutbox.open(folder)) as reader:
        assert [row.sequence for row in reader.list()] == [5, 6]
        assert reader.verify() == []


# --- evidence


def test_a_row_missing_behind_the_anchor_shows(six: Outbox, opened: Reopen, folder: Path) -> None:
    six.trim(NOON + DAY)
    six.close()
    behind_its_back(folder, "DELETE FROM applications WHERE sequence = 4")
    [finding] = opened().view.verify()
    assert (finding.kind, finding.text) == (FindingKind.MISSING, "accepted applications are missing: 4")


def test_a_missing_anchor_shows(six: Outbox, opened: Reopen, folder: Path) -> None:
    six.trim(NOON + DAY)
    six.close()
    behind_its_back(folder, "DELETE FROM anchors")
    [finding] = opened().view.verify()
    assert finding.text == "accepted applications are missing: 1 to 3"


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE anchors SET sequence = 4",
        "UPDATE anchors SET sequence = 2",
        "UPDATE anchors SET link = replace(link, substr(link, 1, 1), 'x')",
        "UPDATE anchors SET link = x'00'",
        "UPDATE anchors SET checksum = 'x'",
        "INSERT INTO anchors VALUES (5, 'x', 'x')",
    ],
)
def test_a_changed_anchor_shows_and_nothing_more_is_removed(
    six: Outbox, opened: Reopen, folder: Path, damage: str
) -> None:
    six.trim(NOON + DAY)
    six.close()
    behind_its_back(folder, damage)
    outbox = opened()
    assert (FindingKind.ALTERED, None) in kinds(outbox)
    assert outbox.trim(NOON + YEAR) == 0
    assert sequences(outbox) == [4, 5, 6]


def test_a_row_that_is_there_although_it_was_removed_shows(six: Outbox, opened: Reopen, folder: Path) -> None:
    six.trim(NOON + DAY)
    six.close()
    behind_its_back(folder, "UPDATE applications SET sequence = 2 WHERE sequence = 6")
    outbox = opened()
    assert (FindingKind.ALTERED, 2) in kinds(outbox)
    assert outbox.trim(NOON + YEAR) == 0


def test_what_is_not_as_it_must_be_is_never_removed(six: Outbox, opened: Reopen, folder: Path) -> None:
    six.close()
    behind_its_back(folder, "UPDATE applications SET deliveries = 9 WHERE sequence = 2")
    outbox = opened()
    assert outbox.trim(NOON + YEAR) == 1
    assert sequences(outbox)[0] == 2
    assert kinds(outbox) == [(FindingKind.ALTERED, 2)]


def test_a_hole_is_not_removed_with_what_is_around_it(six: Outbox, opened: Reopen, folder: Path) -> None:
    six.close()
    behind_its_back(folder, "DELETE FROM applications WHERE sequence = 2")
    outbox = opened()
    assert outbox.trim(NOON + YEAR) == 1
    assert kinds(outbox) == [(FindingKind.MISSING, 2)]


def test_rows_that_go_while_somebody_verifies_are_no_alarm(
    outbox: Outbox, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An audit beside the terminal reads in pages; the terminal may remove rows in between."""
    settled(outbox, 6)
    monkeypatch.setattr("kiosk.outbox.audit._PAGE", 2)
    read, meanwhile = retention.read_anchor, [0, 5]

    def read_anchor(connection: Connection) -> Anchor:
        if meanwhile and (expected := meanwhile.pop(0)):
            assert outbox.trim(NOON + YEAR) == expected
        return read(connection)

    with closing(ReadOnlyOutbox.open(folder)) as reader:
        with monkeypatch.context() as patch:
            patch.setattr(
                audit, "retention", SimpleNamespace(read_anchor=read_anchor, check_anchor=retention.check_anchor)
            )
            assert reader.verify() == []
        assert not meanwhile


# --- compact


def filled(outbox: Outbox, megabytes: int) -> list[QueueEntry]:
    chance = random.Random(7)  # noqa: S311
    return [accept(outbox, chance.randbytes(60_000)) for _ in range(megabytes * 17)]


def test_a_file_that_is_mostly_free_gives_its_pages_back(outbox: Outbox, folder: Path, opened: Reopen) -> None:
    entries = filled(outbox, 5)
    large = (folder / DATABASE_NAME).stat().st_size
    assert outbox.compact() is False, "no page is free"
    outbox.settle(applied(entries[1:]))
    assert (folder / DATABASE_NAME).stat().st_size == large
    assert outbox.compact() is True
    assert (folder / DATABASE_NAME).stat().st_size < large / 10
    assert outbox.compact() is False
    assert outbox.view.verify() == []
    assert outbox.claim(NOON, 1)[0].sealed == entries[0].sealed
    with outbox._writer.storage.reading() as connection:
        for pragma, (_, value) in WRITER_PRAGMAS.items():
            assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
    outbox = opened()
    accept(outbox)
    assert outbox.view.verify() == []


def test_a_small_file_is_left_as_it_is(outbox: Outbox) -> None:
    entries = filled(outbox, 1)
    outbox.settle(applied(entries))
    assert outbox.compact() is False


MEBIBYTE_PAGES = 256
"""Pages of 4096 bytes."""


@pytest.mark.parametrize(
    ("pages", "free", "worth"),
    [
        (4 * MEBIBYTE_PAGES, 4 * MEBIBYTE_PAGES - 1, True),
        (4 * MEBIBYTE_PAGES - 1, 4 * MEBIBYTE_PAGES - 2, False),  # a small file
        (1025, 513, True),
        (1024, 512, False),  # half of it is used
        (128 * MEBIBYTE_PAGES + 1, 64 * MEBIBYTE_PAGES + 1, True),
        (128 * MEBIBYTE_PAGES + 3, 64 * MEBIBYTE_PAGES + 2, False),  # more than 64 MiB would be copied in memory
    ],
)
def test_which_file_is_worth_compacting(pages: int, free: int, *, worth: bool) -> None:
    assert retention.worth_compacting(pages, free, 4096) is worth


def test_a_large_remainder_is_not_copied_in_memory(outbox: Outbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "_LARGE", 0)
    entries = filled(outbox, 1)
    outbox.settle(applied(entries))
    monkeypatch.setattr(retention, "_COPIED_IN_MEMORY", 4096)
    assert outbox.compact() is False
    monkeypatch.setattr(retention, "_COPIED_IN_MEMORY", 256 * 1024)
    assert outbox.compact() is True, "free pages are not copied, however many"


@pytest.fixture
def store(folder: Path, clock: StoppedClock) -> Iterator[StoreThread]:
    store = StoreThread(Outbox.open(folder, clock))
    yield store
    store.stop()


def test_all_that_is_old_is_removed_and_then_the_file_is_compacted(
    store: StoreThread, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.outbox.store._TRIMMED_AT_ONCE", 2)
    monkeypatch.setattr(retention, "_LARGE", 0)
    store.submit(lambda outbox: settled(outbox, 7)).result(120)
    assert trim_answered(store, YEAR, NOON + YEAR) == 0
    clock.advance(days=1)
    store.submit(lambda outbox: settled(outbox, 2)).result(120)
    assert trim_answered(store, YEAR, NOON + YEAR + timedelta(seconds=1)) == 7
    assert store.submit(sequences).result(120) == [8, 9]
    assert store.submit(lambda outbox: outbox.view.verify()).result(120) == []
    assert store.submit(lambda outbox: outbox.view.counts()[State.APPLIED]).result(120) == 2


@pytest.mark.parametrize("obstacle", [None, "damage", "no clock"])
def test_once_a_day_from_a_sound_queue_by_a_clock_that_upstream_confirmed(
    store: StoreThread, folder: Path, obstacle: str | None
) -> None:
    elapsed = 0.0
    clock = SystemClock(
        wall=lambda: 1_800_000_000.0 + elapsed, elapsed=lambda: elapsed, kernel=lambda: ClockQuality.SYNCHRONISED
    )
    terminal = background_work(
        store, Look(folder), [], lambda _receipts: [ANSWERED] if obstacle == "damage" else [], clock
    )

    def round_of_a_day() -> list[int]:
        store.submit(lambda outbox: settled(outbox, 2)).result(120)
        terminal._check_queue()
        terminal._trim_queue()
        return store.submit(sequences).result(120)

    assert round_of_a_day() == [1, 2], "upstream has not told its time yet"
    if obstacle != "no clock":
        clock.observe(clock.now())
    if obstacle:
        assert round_of_a_day() == [1, 2, 3, 4]
        return
    assert round_of_a_day() == [4]
    assert round_of_a_day() == [4, 5, 6], "not twice a day"
    elapsed += 86_400
    assert round_of_a_day() == [8]
    assert (folder.with_name("journal") / "journal.jsonl").read_text().count("answered_removed") == 2


def test_a_file_is_not_compacted_into_the_reserve_of_a_full_disk(
    outbox: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy would take the room that the next person's application needs."""
    monkeypatch.setattr(retention, "_LARGE", 0)
    outbox.settle(applied(filled(outbox, 1)))
    real = os.statvfs

    def left(beside: int) -> os.statvfs_result:
        disk = real("/")
        blocks = -(-(outbox._writer._reserve_bytes + beside) // disk.f_frsize)
        return os.statvfs_result((*disk[:4], blocks, *disk[5:]))

    monkeypatch.setattr(os, "statvfs", lambda _: left(0))
    assert outbox.has_room()
    assert outbox.compact() is False
    monkeypatch.setattr(os, "statvfs", lambda _: left(4 << 20))
    assert outbox.compact() is True
