"""One-time challenges: handed out once, and spent with the application that is signed over them."""

from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.outbox.challenges import MARGIN
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Challenge, NotAccepted, Reason
from tests.outbox.conftest import MONTH, NOON, StoppedClock, accept, entry_of


def pool(outbox: Outbox, *lifetimes: timedelta) -> None:
    outbox.challenges.add([Challenge(f"challenge-number-{n}", NOON + life) for n, life in enumerate(lifetimes)])


def test_challenges_are_handed_out_once_the_shortest_lived_first(outbox: Outbox) -> None:
    pool(outbox, MONTH, MONTH / 2)
    assert outbox.challenges.left(NOON) == 2
    assert outbox.challenges.take(NOON) == Challenge("challenge-number-1", NOON + MONTH / 2)
    assert outbox.challenges.left(NOON) == 1
    assert outbox.challenges.take(NOON) == Challenge("challenge-number-0", NOON + MONTH)
    assert outbox.challenges.take(NOON) is None


def test_a_challenge_that_would_not_last_the_visit_is_not_handed_out(outbox: Outbox) -> None:
    pool(outbox, MARGIN)
    assert outbox.challenges.take(NOON) is None
    assert outbox.challenges.left(NOON) == 0
    assert outbox.challenges.take(NOON - timedelta(milliseconds=1)) is not None


def test_a_reservation_ends_with_the_process_a_discarded_one_never_comes_back(opened: Callable[[], Outbox]) -> None:
    outbox = opened()
    pool(outbox, MONTH, MONTH * 2)
    first, second = outbox.challenges.take(NOON), outbox.challenges.take(NOON)
    assert first
    assert second
    outbox.challenges.discard(first.value)
    outbox = opened()
    outbox.challenges.add([first])
    assert outbox.challenges.take(NOON) == second
    assert outbox.challenges.take(NOON) is None


def test_a_spent_challenge_fetched_again_stays_spent(outbox: Outbox) -> None:
    pool(outbox, MONTH)
    outbox.accept(entry_of(b"sealed"), "challenge-number-0")
    pool(outbox, MONTH)
    assert outbox.challenges.left(NOON) == 0
    with pytest.raises(NotAccepted):
        outbox.accept(entry_of(b"sealed"), "challenge-number-0")


def test_expired_challenges_are_swept_out(outbox: Outbox, clock: StoppedClock) -> None:
    pool(outbox, timedelta(hours=1))
    clock.advance(days=2)
    outbox.challenges.add([])
    with outbox._writer.storage.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM challenges").scalar() == 0


def test_a_challenge_with_a_flipped_bit_is_not_used(outbox: Outbox) -> None:
    """With it upstream would refuse an application for good."""
    pool(outbox, MONTH)
    with outbox._writer.writing() as connection:
        connection.exec_driver_sql("UPDATE challenges SET value = 'challenge-number-1'")
    assert outbox.challenges.take(NOON) is None
    with pytest.raises(NotAccepted):
        outbox.accept(entry_of(b"sealed"), "challenge-number-1")


def test_the_challenge_is_spent_in_the_same_moment(outbox: Outbox) -> None:
    first, second = entry_of(b"first"), entry_of(b"second")
    outbox.challenges.add([Challenge("challenge-number-1", NOON + MONTH)])
    outbox.accept(first, "challenge-number-1")
    with pytest.raises(NotAccepted) as caught:
        outbox.accept(second, "challenge-number-1")
    assert caught.value.reason is Reason.NO_CHALLENGE
    assert [row.application_id for row in outbox.view.list()] == [first.application_id]


def test_a_challenge_that_lasts_for_some_hours_only_is_kept(outbox: Outbox) -> None:
    """Upstream may issue challenges with a short life; removing expired ones must not remove these."""
    for number in range(3):
        outbox.challenges.add([Challenge(f"short-lived-{number}", NOON + timedelta(hours=2))])
    assert outbox.challenges.left(NOON) == 3


def test_a_challenge_that_an_application_has_spent_is_not_discarded_too(outbox: Outbox) -> None:
    """The application that spent it is evidence."""
    entry = accept(outbox)
    outbox.challenges.discard(f"challenge-of-{entry.application_id}")
    with outbox._writer.storage.reading() as connection:
        assert connection.exec_driver_sql("SELECT used_by FROM challenges").scalars().all() == [entry.application_id]


def test_a_spent_challenge_is_known_for_a_day_after_it_expired(tmp_path: Path) -> None:
    clock = StoppedClock()
    with closing(Outbox.open(tmp_path / "queue", clock)) as outbox:
        spent = Challenge("challenge-number-1", NOON + timedelta(hours=1))
        outbox.challenges.add([spent])
        outbox.challenges.discard(spent.value)
        clock.advance(hours=2)
        outbox.challenges.add([])
        assert not outbox.challenges.add_fresh(spent)


def test_one_that_was_fetched_for_a_visit_is_no_other_visit_s(outbox: Outbox) -> None:
    pool(outbox, MONTH * 2)
    fresh = Challenge("fetched-for-this-visit", NOON + MONTH)
    assert outbox.challenges.add_fresh(fresh)
    assert outbox.challenges.left(NOON) == 1
    assert outbox.challenges.take(NOON) == Challenge("challenge-number-0", NOON + MONTH * 2)
    assert not outbox.challenges.add_fresh(fresh)
