"""Accepting, delivering and settling applications, and the stored backoff."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.errors import KioskError
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Backoff, Challenge, NotAccepted, Reason, State, UnknownApplication
from tests.outbox.conftest import MONTH, NOON, StoppedClock, accept, entry_of, settle

# --- accepting


def test_an_accepted_application_is_listed_and_survives_a_restart(opened: Callable[[], Outbox]) -> None:
    entry = accept(opened())
    [row] = opened().view.list()
    assert (row.application_id, row.receipt_number) == (entry.application_id, entry.receipt_number)
    assert (row.state, row.reason, row.accepted_at, row.settled_at) == (State.QUEUED, None, NOON, None)


@pytest.mark.parametrize(
    ("mistake", "reason"),
    [
        ("unknown challenge", Reason.NO_CHALLENGE),
        ("same application", Reason.DUPLICATE),
        ("other hash", Reason.CONTENT),
    ],
)
def test_what_is_not_accepted_leaves_nothing_behind(outbox: Outbox, mistake: str, reason: Reason) -> None:
    before = accept(outbox)
    outbox.challenges.add([Challenge("challenge-number-1", NOON + MONTH)])
    entry = entry_of(b"another")
    challenge = "challenge-number-1"
    match mistake:
        case "unknown challenge":
            challenge = "challenge-number-2"
        case "same application":
            entry = replace(before, sealed=b"another", content_sha256=entry.content_sha256)
        case _:
            entry = replace(entry, sealed=b"an other")
    with pytest.raises(NotAccepted) as caught:
        outbox.accept(entry, challenge)
    assert caught.value.reason is reason
    assert len(outbox.view.list()) == 1
    assert outbox.view.verify() == []
    assert outbox.challenges.left(NOON) == 1
    assert not outbox.broken
    outbox.accept(entry_of(b"the next"), "challenge-number-1")


def test_the_sequence_has_no_gaps_after_refusals(outbox: Outbox) -> None:
    for number in range(4):
        accept(outbox)
        with pytest.raises(NotAccepted):
            outbox.accept(entry_of(b"x"), f"unknown-challenge-{number}")
    assert [row.sequence for row in outbox.view.list()] == [1, 2, 3, 4]


# --- delivering


def test_claims_come_oldest_first_and_carry_the_bytes_as_accepted(outbox: Outbox) -> None:
    entries = [accept(outbox, bytes([number]) * 100) for number in range(3)]
    claimed = outbox.claim(NOON, 2)
    assert [queued.application_id for queued in claimed] == [entry.application_id for entry in entries[:2]]
    assert [queued.sealed for queued in claimed] == [entry.sealed for entry in entries[:2]]
    assert [queued.deliveries for queued in claimed] == [1, 1]
    assert [queued.sequence for queued in outbox.claim(NOON, 2)] == [3], (
        "an application in delivery is not claimed twice"
    )
    assert outbox.claim(NOON, 2) == []


def test_a_batch_is_bounded_by_bytes_but_never_empty(outbox: Outbox) -> None:
    for _ in range(3):
        accept(outbox, bytes(1000))
    assert len(outbox.claim(NOON, 50, max_bytes=2000)) == 2, "a batch of exactly the limit is not too large"
    assert len(outbox.claim(NOON, 50, max_bytes=10)) == 1


def test_one_may_be_claimed_by_name(outbox: Outbox) -> None:
    accept(outbox)
    wanted = accept(outbox)
    assert [queued.application_id for queued in outbox.claim(NOON, 1, only=wanted.application_id)] == [
        wanted.application_id
    ]
    assert outbox.claim(NOON, 1, only=wanted.application_id) == []


def test_a_lease_runs_out(outbox: Outbox) -> None:
    accept(outbox)
    assert outbox.claim(NOON, 1, lease_seconds=120)
    assert not outbox.claim(NOON + timedelta(seconds=119), 1)
    assert [queued.deliveries for queued in outbox.claim(NOON + timedelta(seconds=120), 1)] == [2]


def test_a_clock_set_back_holds_nothing_up(outbox: Outbox) -> None:
    accept(outbox)
    assert outbox.claim(NOON + timedelta(days=3650), 1)
    assert outbox.claim(NOON, 1)


def test_a_restart_queues_again_what_was_being_delivered(opened: Callable[[], Outbox]) -> None:
    outbox = opened()
    accept(outbox)
    outbox.claim(NOON, 1)
    assert outbox.view.counts()[State.DELIVERING] == 1
    assert opened().view.counts()[State.QUEUED] == 1


def test_released_is_due_at_once(outbox: Outbox) -> None:
    entry = accept(outbox)
    outbox.claim(NOON, 1)
    outbox.release([entry.application_id])
    assert len(outbox.claim(NOON, 1)) == 1


def test_applied_settles_and_erases(outbox: Outbox, clock: StoppedClock) -> None:
    entry = accept(outbox)
    outbox.claim(NOON, 1)
    clock.advance(seconds=5)
    settle(outbox, entry.application_id)
    row = outbox.view.show(entry.application_id)
    assert (row.state, row.reason, row.settled_at) == (State.APPLIED, None, NOON + timedelta(seconds=5))
    assert outbox.claim(NOON + MONTH, 9) == []
    assert outbox.view.oldest_queued() is None
    assert outbox.view.verify() == []


def test_a_refusal_settles_with_its_reason(outbox: Outbox) -> None:
    entry = accept(outbox)
    settle(outbox, entry.application_id, "id_in_use")
    row = outbox.view.show(entry.receipt_number.lower())
    assert (row.state, row.reason) == (State.REFUSED, "id_in_use")


def test_the_same_answer_twice_is_one_and_another_answer_is_an_alarm(outbox: Outbox) -> None:
    entry = accept(outbox)
    settle(outbox, entry.application_id, "id_in_use")
    settle(outbox, entry.application_id, "id_in_use")
    for other in (None, "already_applied"):
        with pytest.raises(KioskError, match="another answer"):
            settle(outbox, entry.application_id, other, b"other receipt")
    assert outbox.view.show(entry.application_id).reason == "id_in_use"


def test_a_late_release_changes_no_answer(outbox: Outbox) -> None:
    entry = accept(outbox)
    settle(outbox, entry.application_id)
    outbox.release([entry.application_id])
    outbox.set_aside(entry.application_id, "conflict")
    assert outbox.view.show(entry.application_id).state is State.APPLIED


def test_set_aside_is_not_claimed_until_somebody_retries(outbox: Outbox) -> None:
    entry = accept(outbox)
    following = accept(outbox)
    outbox.claim(NOON, 1)
    outbox.set_aside(entry.application_id, "conflict")
    assert [queued.sequence for queued in outbox.claim(NOON + MONTH, 9)] == [2], (
        "it must not block the application behind it"
    )
    assert outbox.view.show(entry.application_id).reason == "conflict"
    outbox.retry(entry.receipt_number)
    assert outbox.view.show(entry.application_id).reason is None
    assert [queued.sealed for queued in outbox.claim(NOON, 9, only=entry.application_id)] == [entry.sealed]
    assert following.application_id != entry.application_id


@pytest.mark.parametrize("refusal", [None, "id_in_use"])
def test_an_answered_application_is_not_retried(outbox: Outbox, refusal: str | None) -> None:
    entry = accept(outbox)
    settle(outbox, entry.application_id, refusal)
    with pytest.raises(KioskError, match="answered already"):
        outbox.retry(entry.application_id)


def test_an_unknown_application_is_named(outbox: Outbox) -> None:
    for call in (
        lambda: settle(outbox, "nobody"),
        lambda: outbox.release(["nobody"]),
        lambda: outbox.set_aside("nobody", "conflict"),
        lambda: outbox.retry("nobody"),
        lambda: outbox.view.show("nobody"),
        lambda: outbox.view.show(" nobody\n"),
    ):
        with pytest.raises(UnknownApplication, match="no application nobody in the queue: see 'kiosk outbox list'"):
            call()


def test_counts_and_the_oldest(outbox: Outbox) -> None:
    assert outbox.view.oldest_queued() is None
    assert outbox.view.counts() == dict.fromkeys(State, 0)
    entries = [accept(outbox, accepted_at=NOON + timedelta(minutes=number)) for number in range(7)]
    settle(outbox, entries[0].application_id)
    outbox.claim(NOON, 1)
    assert outbox.view.oldest_queued() == NOON + timedelta(minutes=1), "an application in delivery still waits"
    outbox.set_aside(entries[2].application_id, "conflict")
    settle(outbox, entries[3].application_id, "id_in_use")
    settle(outbox, entries[4].application_id, "id_in_use")
    waiting = {State.QUEUED: 2, State.DELIVERING: 1, State.NEEDS_ATTENTION: 1}
    assert outbox.view.waiting() == waiting
    assert outbox.view.counts() == waiting | {State.APPLIED: 1, State.REFUSED: 2}


# --- backoff


def test_backoff_is_kept_for_each_endpoint_and_over_a_restart(opened: Callable[[], Outbox]) -> None:
    outbox = opened()
    assert outbox.view.backoff("applications") == Backoff()
    assert Backoff().due_at < NOON
    outbox.set_backoff("applications", Backoff(1, NOON))
    outbox.set_backoff("applications", Backoff(2, NOON + timedelta(seconds=7, milliseconds=5)))
    outbox = opened()
    assert outbox.view.backoff("applications") == Backoff(2, NOON + timedelta(seconds=7, milliseconds=5))
    assert outbox.view.backoff("challenges") == Backoff()


def test_hash_and_bytes_belong_together(outbox: Outbox) -> None:
    entry = accept(outbox, b"some bytes")
    [queued] = outbox.claim(NOON, 1)
    assert queued.content_sha256 == hashlib.sha256(queued.sealed).hexdigest() == entry.content_sha256


def test_no_sealed_bytes_in_a_repr(outbox: Outbox) -> None:
    entry = accept(outbox, b"sealed-bytes")
    assert "sealed-bytes" not in repr(entry) + repr(outbox.claim(NOON, 1)) + repr(outbox.view.list())


def test_what_is_passed_over_is_taken_when_there_is_nothing_else(outbox: Outbox) -> None:
    first, second = accept(outbox), accept(outbox)
    taken = outbox.claim(NOON, 5, passing_over={first.application_id})
    assert [item.application_id for item in taken] == [second.application_id]
    outbox.release([second.application_id])
    both = {first.application_id, second.application_id}
    assert {item.application_id for item in outbox.claim(NOON, 5, passing_over=both)} == both


def test_an_application_is_found_by_what_a_technician_types(outbox: Outbox) -> None:
    entry = accept(outbox)
    for typed in (
        entry.application_id,
        f" {entry.application_id.upper()}\n",
        entry.receipt_number,
        f" {entry.receipt_number.lower().replace('-', ' ')} ",
    ):
        assert outbox.view.show(typed).application_id == entry.application_id


def test_after_a_connection_was_given_up_the_next_application_is_accepted(outbox: Outbox) -> None:
    """SQLAlchemy does so when a statement is interrupted from the keyboard."""
    accept(outbox)
    with outbox._writer.storage.engine.connect() as connection:
        connection.invalidate()
    accept(outbox)
    assert [row.sequence for row in outbox.view.list()] == [1, 2]
