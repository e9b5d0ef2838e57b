"""The head file: written after the answer to the person, before anything else; a failed write stops accepting."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.outbox.chain_head import HEAD_NAME, Head, HeadFile
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import Backoff, Challenge, NotAccepted, Reason, StorageFailed
from tests.outbox.conftest import MONTH, NOON, StoppedClock, accept, entry_of, settle

Reopen = Callable[[], Outbox]


def known(folder: Path) -> int:
    head = HeadFile(folder / HEAD_NAME).read()
    assert head is not None
    return head.sequence


def challenges(outbox: Outbox, number: int) -> list[str]:
    values = [f"challenge-number-{n}" for n in range(number)]
    outbox.challenges.add([Challenge(value, NOON + MONTH) for value in values])
    return values


def test_the_head_file_is_at_most_one_row_behind(outbox: Outbox, folder: Path) -> None:
    values = challenges(outbox, 4)
    for number, value in enumerate(values):
        outbox.accept(entry_of(b"sealed"), value)
        assert known(folder) == number, "one row behind until the next job"
    outbox.keep_up()
    assert known(folder) == 4
    outbox.keep_up()
    assert outbox.view.verify() == []


WRITES: dict[str, Callable[[Outbox], object]] = {
    "claim": lambda outbox: outbox.claim(NOON, 1),
    "settle": lambda outbox: settle(outbox, outbox.view.list()[0].application_id),
    "release": lambda outbox: outbox.release([outbox.view.list()[0].application_id]),
    "attention": lambda outbox: outbox.set_aside(outbox.view.list()[0].application_id, "conflict"),
    "retry": lambda outbox: outbox.retry(outbox.view.list()[0].application_id),
    "back-off": lambda outbox: outbox.set_backoff("applications", Backoff(1, NOON)),
    "challenges": lambda outbox: outbox.challenges.add([]),
    "discard": lambda outbox: outbox.challenges.discard("challenge-number-1"),
    "trim": lambda outbox: outbox.trim(NOON),
    "compact": lambda outbox: outbox.compact(),
    "close": lambda outbox: outbox.close(),
}


@pytest.mark.parametrize("name", WRITES)
def test_it_is_written_before_anything_else_is(outbox: Outbox, folder: Path, name: str) -> None:
    outbox.accept(entry_of(b"sealed"), challenges(outbox, 2)[0])
    assert known(folder) == 0
    WRITES[name](outbox)
    assert known(folder) == 1


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> list[Head]:
    """Every write of the head file fails. Returns the attempts."""
    tried: list[Head] = []

    def write(_file: HeadFile, head: Head) -> None:
        tried.append(head)
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(HeadFile, "write", write)
    return tried


def test_a_failed_write_stops_the_accepting_and_is_not_tried_again(
    outbox: Outbox, opened: Reopen, failing: list[Head], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = challenges(outbox, 2)
    outbox.accept(entry_of(b"sealed"), first)
    for _ in range(2):
        with pytest.raises(NotAccepted) as caught:
            outbox.accept(entry_of(b"sealed"), second)
        assert caught.value.reason is Reason.BROKEN
    with pytest.raises(StorageFailed, match="restart the terminal"):
        outbox.claim(NOON, 1)
    outbox.close()
    assert [head.sequence for head in failing] == [1]
    monkeypatch.undo()
    again = opened()
    assert [row.sequence for row in again.view.list()] == [1], "the accepted application exists"
    assert again.view.verify() == []
    assert not again.broken


def test_the_person_does_not_wait_for_the_head_file(
    folder: Path, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The thread answers, then writes; the next job follows."""
    write, go_on = HeadFile.write, threading.Event()

    def slow(file: HeadFile, head: Head) -> None:
        assert go_on.wait(120)
        write(file, head)

    outbox = Outbox.open(folder, clock)
    value = challenges(outbox, 1)[0]
    store = StoreThread(outbox)
    monkeypatch.setattr(HeadFile, "write", slow)
    store.submit(lambda outbox: outbox.accept(entry_of(b"sealed"), value)).result(120)
    assert known(folder) == 0
    following = store.submit(lambda _: known(folder))
    go_on.set()
    assert following.result(120) == 1
    store.stop()


def test_a_failure_is_seen_by_the_next_who_asks(folder: Path, clock: StoppedClock, failing: list[Head]) -> None:
    store = StoreThread(Outbox.open(folder, clock))
    value = store.submit(lambda outbox: challenges(outbox, 1)[0]).result(120)
    store.submit(lambda outbox: outbox.accept(entry_of(b"sealed"), value)).result(120)
    assert store.submit(lambda outbox: outbox.broken).result(120), "the terminal closes"
    store.stop()


def test_readmitted_applications_are_in_it_at_once(outbox: Outbox, folder: Path) -> None:
    accept(outbox)
    assert outbox.readmit([entry_of(b"one"), entry_of(b"two")]) == 2
    assert known(folder) == 3
    assert outbox.view.verify() == []


def test_a_second_file_that_the_disk_does_not_give_is_told_with_its_folder(outbox: Outbox, folder: Path) -> None:
    outbox.close()
    (folder / HEAD_NAME).unlink()
    (folder / HEAD_NAME).mkdir()
    with pytest.raises(KioskError) as caught:
        Outbox.open(folder, lambda: NOON)
    assert str(caught.value) == f"the queue in {folder} cannot be written (it is no file): check the disk"
