"""A full queue refuses new applications, and never drops an accepted one."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.outbox.admission import queue_closed_by
from kiosk.outbox.queue_limits import Capacity, configured, used_bytes
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Challenge, NotAccepted, QueueEntry, Reason, State
from kiosk.station.clock import SystemClock
from kiosk.station.settings import load_settings
from kiosk.visit.model import ClosedReason
from tests.outbox.conftest import MONTH, NOON, StoppedClock, accept, applied, entry_of, settle

Limited = Callable[[Capacity], Outbox]


@pytest.fixture
def limited(folder: Path, clock: StoppedClock) -> Iterator[Limited]:
    """Opens the queue with this capacity, after closing it if it is open."""
    current: list[Outbox] = []

    def reopen(capacity: Capacity) -> Outbox:
        while current:
            current.pop().close()
        current.append(Outbox.open(folder, clock, capacity=capacity))
        return current[0]

    yield reopen
    for outbox in current:
        outbox.close()


def refused(outbox: Outbox, sealed: bytes = b"one more") -> Reason:
    with pytest.raises(NotAccepted) as caught:
        accept(outbox, sealed)
    return caught.value.reason


def filled(outbox: Outbox, number: int) -> list[QueueEntry]:
    return [accept(outbox) for _ in range(number)]


# --- number of waiting applications


def test_a_visit_begins_only_if_all_it_may_accept_has_a_place(limited: Limited) -> None:
    outbox = limited(Capacity(most_waiting=10))
    filled(outbox, 6)
    assert outbox.view.full(NOON) is None
    accept(outbox)
    assert outbox.view.full(NOON) == "7 applications wait to be sent, 10 is the most (queue.most_waiting)"
    filled(outbox, 3)
    assert refused(outbox) is Reason.FULL
    assert outbox.view.verify() == []
    assert not outbox.broken, "a full queue is not broken"


def test_what_is_refused_leaves_its_challenge_and_the_queue_as_they_were(limited: Limited) -> None:
    outbox = limited(Capacity(most_waiting=1))
    first = accept(outbox)
    outbox.challenges.add([Challenge("challenge-number-1", NOON + MONTH)])
    with pytest.raises(NotAccepted):
        outbox.accept(entry_of(b"one more"), "challenge-number-1")
    assert outbox.challenges.left(NOON) == 1
    assert [queued.application_id for queued in outbox.claim(NOON, 9)] == [first.application_id]


@pytest.mark.parametrize("restarted", [False, True])
def test_an_answer_makes_room_nothing_else_does(limited: Limited, restarted: bool) -> None:
    capacity = Capacity(most_waiting=3)
    outbox = limited(capacity)
    entries = filled(outbox, 3)
    outbox.claim(NOON, 9)
    outbox.release([entries[0].application_id])
    outbox.set_aside(entries[1].application_id, "conflict")
    outbox = limited(capacity) if restarted else outbox
    assert refused(outbox) is Reason.FULL, "applications in delivery or set aside still wait for an answer"
    outbox.settle(applied(entries[:1]))
    outbox = limited(capacity) if restarted else outbox
    accept(outbox)
    assert refused(outbox) is Reason.FULL


def test_what_was_answered_does_not_count(limited: Limited) -> None:
    outbox = limited(Capacity(most_waiting=10))
    entries = filled(outbox, 10)
    outbox.settle(applied(entries))
    assert outbox.view.full(NOON) is None
    assert len(filled(outbox, 10)) == 10
    assert outbox.view.counts()[State.QUEUED] == 10


# --- size of the file


def held(outbox: Outbox) -> int:
    with outbox._writer.outside_transactions() as connection:
        return used_bytes(connection)


def test_a_visit_begins_only_if_the_file_may_still_grow(limited: Limited) -> None:
    mebibyte = 2**20
    outbox = limited(Capacity(most_bytes=2 * mebibyte))
    while held(outbox) <= mebibyte:
        assert outbox.view.full(NOON) is None
        accept(outbox, bytes(60_000))
    assert outbox.view.full(NOON) == "the queue's file holds 1 MiB, 2 is the most (queue.most_megabytes)"
    while held(outbox) < 2 * mebibyte:
        accept(outbox, bytes(60_000))
    assert refused(outbox, bytes(60_000)) is Reason.FULL
    entries = outbox.claim(NOON, 99, max_bytes=10 * mebibyte)
    outbox.settle(applied(entries))
    assert outbox.view.full(NOON) is None, "free pages do not count"
    accept(outbox, bytes(60_000))


# --- age of the oldest application


def test_nobody_begins_while_an_application_has_waited_for_too_long(limited: Limited) -> None:
    outbox = limited(Capacity(oldest=timedelta(days=30)))
    entry = accept(outbox, accepted_at=NOON)
    outbox.claim(NOON, 1)
    assert outbox.view.full(NOON + timedelta(days=30)) is None
    late = NOON + timedelta(days=30, seconds=1)
    assert outbox.view.full(late) == "an application has waited to be sent since 2022-08-01 (queue.oldest_days)"
    accept(outbox, accepted_at=late)
    settle(outbox, entry.application_id)
    assert outbox.view.full(late) is None


# --- admission


class TrustedClock(SystemClock):
    def fault(self) -> None:
        return None


def test_a_full_queue_closes_the_terminal(limited: Limited) -> None:
    outbox = limited(Capacity(most_waiting=10))
    outbox.challenges.add([Challenge("challenge-number-1", NOON + MONTH)])
    clock = TrustedClock(wall=NOON.timestamp)
    assert queue_closed_by(outbox, clock) is None
    filled(outbox, 7)
    assert queue_closed_by(outbox, clock) is ClosedReason.STORAGE


def test_a_technician_is_told_beside_the_terminal(limited: Limited, folder: Path) -> None:
    capacity = Capacity(most_waiting=10)
    filled(limited(capacity), 7)
    with closing(ReadOnlyOutbox.open(folder, capacity)) as reader:
        assert reader.full(NOON) == "7 applications wait to be sent, 10 is the most (queue.most_waiting)"


def test_the_capacity_is_that_of_the_settings() -> None:
    assert configured(load_settings(None).queue) == Capacity()


def test_what_is_queued_again_after_damage_counts_at_once(limited: Limited) -> None:
    outbox = limited(Capacity(most_waiting=3))
    accept(outbox, b"first")
    assert outbox.readmit([entry_of(b"second"), entry_of(b"third")]) == 2
    assert refused(outbox) is Reason.FULL
