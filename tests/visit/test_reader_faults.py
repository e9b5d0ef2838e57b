"""A visit with a reader that is late, given up, held by another program, or without its driver."""

from collections.abc import Callable

import pytest

from devices.reader import ReaderState, ReaderStatus
from kiosk.visit.effects import Restart, Wipe
from kiosk.visit.events import Accepted, CardRefused, Delivered, ReaderChanged, StationChanged
from kiosk.visit.model import ClosedReason, NoticeCode, Outcome, Screen, Work
from kiosk.visit.rules import can_apply_after_status, can_correct, closed_reason, restart_would_hurt
from kiosk.visit.try_limits import INTERRUPTIONS
from tests.visit.world import EMPTY, OFFER, TIMEOUTS, Drive, card, result

GIVEN_UP = ReaderChanged(ReaderStatus(ReaderState.NO_ANSWER, "reader", 1, timed_out=True))
LATE = ReaderChanged(ReaderStatus(ReaderState.CARD, "reader", 1, timed_out=True))
IN_TIME = ReaderChanged(card(1))


Stage = Callable[[], Drive]


def reading() -> Drive:
    drive = Drive().choose_path()
    drive(IN_TIME)
    return drive


def signing() -> Drive:
    return Drive().to_pin().enter_pin()


def accepting() -> Drive:
    return signing().sign()


def delivering() -> Drive:
    return accepting().accept()


@pytest.mark.parametrize("stage", [reading, signing])
def test_while_a_call_is_late_the_visit_waits_and_knows_it(stage: Stage) -> None:
    drive = stage()
    before = drive.visit
    drive(LATE)
    assert (drive.visit.reader_timed_out, drive.effects) == (True, ())
    drive(IN_TIME)
    assert drive.visit == before


@pytest.mark.parametrize("stage", [reading, signing])
def test_a_call_that_is_given_up_wipes_says_so_and_restarts(stage: Stage) -> None:
    drive = stage()
    number = drive.visit.number
    drive(LATE, GIVEN_UP)
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is NoticeCode.ANSWER_LOST
    assert (drive.visit.card, drive.visit.inputs, drive.visit.number) == (None, (), number + 1)
    assert drive.effects == (Wipe(number), Restart(number))
    assert not restart_would_hurt(drive.visit)


@pytest.mark.parametrize(("stage", "work"), [(accepting, Work.ACCEPTING), (delivering, Work.DELIVERING)])
def test_what_was_signed_is_kept_and_told_before_the_restart(stage: Stage, work: Work) -> None:
    drive = stage()
    drive(GIVEN_UP)
    assert (drive.visit.screen, drive.visit.work) == (Screen.WORKING, work)
    assert drive.effects == (Restart(drive.visit.number),)
    assert restart_would_hurt(drive.visit)
    if work is Work.ACCEPTING:
        drive(Accepted(drive.visit.number, result()))
    drive(Delivered(drive.visit.number, "id-1", Outcome.APPLIED))
    assert drive.visit.screen is Screen.RESULT
    assert drive.wait(600).screen is Screen.CLOSED
    assert not restart_would_hurt(drive.visit)


def test_a_result_is_read_to_its_end() -> None:
    drive = delivering().deliver()
    drive(GIVEN_UP)
    assert drive.visit.screen is Screen.RESULT
    assert drive.effects == (Restart(drive.visit.number),)


@pytest.mark.parametrize("stage", [accepting, delivering, lambda: delivering().deliver(), lambda: Drive().to_status()])
def test_a_reader_that_is_given_up_leaves_no_card_to_go_on_with_and_nothing_typed_on_the_way(stage: Stage) -> None:
    """The program restarts soon: no correction and no new application may begin with a card that cannot be used."""
    drive = stage()
    drive(GIVEN_UP)
    visit = drive.visit
    assert visit.card is None
    assert not can_correct(visit)
    assert not can_apply_after_status(visit, OFFER)
    if visit.screen is Screen.WORKING:
        assert (visit.service, visit.inputs, visit.phone, visit.draft) == (None, (), "", None)


def test_at_home_the_terminal_closes_and_restarts() -> None:
    drive = Drive()
    drive(GIVEN_UP)
    assert drive.visit.screen is Screen.CLOSED
    assert closed_reason(drive.visit, OFFER) is ClosedReason.NO_ANSWER
    assert drive.effects == (Restart(drive.visit.number),)


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        (ReaderState.NO_SERVICE, ClosedReason.NO_SERVICE),
        (ReaderState.NO_READER, ClosedReason.NO_READER),
        (ReaderState.NO_DRIVER, ClosedReason.NO_DRIVER),
    ],
)
def test_what_staff_must_see_to_closes_the_terminal_until_it_is_seen_to(
    state: ReaderState, reason: ClosedReason
) -> None:
    drive = Drive()
    drive(ReaderChanged(ReaderStatus(state)), StationChanged(None))
    assert closed_reason(drive.visit, OFFER) is reason
    drive(ReaderChanged(ReaderStatus(ReaderState.EMPTY, "reader")))
    assert drive.visit.screen is Screen.ATTRACT


def test_what_the_shopper_can_put_right_does_not_close_the_terminal() -> None:
    drive = Drive()
    upside_down = ReaderChanged(ReaderStatus(ReaderState.MUTE, "reader", 1))
    drive(upside_down)
    assert drive.visit.screen is Screen.ATTRACT
    drive(ReaderChanged(EMPTY))
    drive.choose_path()
    drive(upside_down)
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is NoticeCode.READ_FAILED


def test_a_reader_that_somebody_else_holds_is_not_called_an_unreadable_card() -> None:
    drive = reading()
    drive(CardRefused(drive.visit.number, 1, NoticeCode.READER_FAILED))
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is NoticeCode.READER_FAILED
    assert drive.visit.read_failures == 0


def test_an_unreadable_card_is_asked_back_like_any_other() -> None:
    drive = Drive().choose_path()
    drive(ReaderChanged(ReaderStatus(ReaderState.MUTE, "reader", 1)))
    assert drive.wait(TIMEOUTS.notice).screen is Screen.TAKE_CARD


def test_two_cards_that_push_each_other_out_end_with_words_that_stay() -> None:
    drive = Drive().choose_path()
    for insertion in range(1, INTERRUPTIONS + 2):
        drive(ReaderChanged(card(insertion)))
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is NoticeCode.READ_FAILED_AGAIN
    drive(ReaderChanged(card(INTERRUPTIONS + 2)))
    assert drive.visit.screen is Screen.NOTICE
