"""Reasons that prevent an accept, and the answer to the person in each case."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from kiosk.outbox.file_access import RESERVE_BYTES, has_free
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Challenge, Fault, NotAccepted, Reason, StorageFailed
from tests.outbox.conftest import MONTH, NOON, StoppedClock, entry_of

CHALLENGE = Challenge("challenge", NOON + MONTH)


def refused(outbox: Outbox) -> Reason:
    with pytest.raises(NotAccepted) as caught:
        outbox.accept(entry_of(b"sealed"), CHALLENGE.value)
    assert str(caught.value) == f"the application was not accepted: {caught.value.reason}"
    return caught.value.reason


def test_below_the_reserve_of_the_disk_nothing_is_accepted(folder: Path, clock: StoppedClock) -> None:
    """The rest is for upstream's receipts."""
    outbox = Outbox.open(folder, clock, reserve_bytes=1 << 60)
    try:
        outbox.challenges.add([CHALLENGE])
        assert refused(outbox) is Reason.FULL
        assert outbox.view.list() == []
    finally:
        outbox.close()


@pytest.mark.parametrize(
    ("blocks", "inodes", "free_inodes", "room"),
    [
        (4096, 1000, 1000, True),
        (4095, 1000, 1000, False),
        (4096, 1000, 16, True),
        (4096, 1000, 15, False),
        (4096, 0, 0, True),  # btrfs has no fixed number of inodes
    ],
)
def test_the_reserve_is_16_mebibytes_and_16_files(blocks: int, inodes: int, free_inodes: int, *, room: bool) -> None:
    """Space reserved for root (`f_bfree`, `f_ffree`) does not count."""
    disk = os.statvfs_result((4096, 4096, 10**6, 10**6, blocks, inodes, 10**6, free_inodes, 0, 255))
    assert has_free(disk, RESERVE_BYTES) is room


def test_a_disk_that_does_not_answer_has_no_room(folder: Path, clock: StoppedClock) -> None:
    with closing(Outbox.open(folder, clock)) as outbox:
        assert outbox.has_room()
        shutil.rmtree(folder)
        assert not outbox.has_room()


@pytest.mark.parametrize("fault", [Fault.DAMAGED, Fault.DISK])
def test_a_queue_that_has_failed_accepts_nothing_more(outbox: Outbox, fault: Fault) -> None:
    outbox.challenges.add([CHALLENGE])
    outbox._writer.storage.fault = fault
    assert refused(outbox) is Reason.BROKEN
    assert outbox.view.list() == []


@pytest.mark.parametrize(("at_the_commit", "reason"), [(True, Reason.UNKNOWN), (False, Reason.BROKEN)])
def test_only_a_disk_that_fails_in_the_commit_leaves_it_open_whether_it_was_kept(
    outbox: Outbox, monkeypatch: pytest.MonkeyPatch, *, at_the_commit: bool, reason: Reason
) -> None:
    """The answer must neither deny nor claim that the application was accepted."""
    whole = outbox._writer.writing_raw

    @contextmanager
    def failing() -> Iterator[object]:
        if at_the_commit:
            with whole() as connection:
                yield connection
        outbox._writer.storage.fault = Fault.DISK
        raise StorageFailed(Fault.DISK, "the disk failed")

    outbox.challenges.add([CHALLENGE])
    monkeypatch.setattr(outbox._writer, "writing_raw", failing)
    assert refused(outbox) is reason
