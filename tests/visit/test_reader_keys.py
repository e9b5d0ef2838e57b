"""A visit with the PIN entered on the reader's own keypad."""

import pytest

from kiosk.visit.effects import Restart, VerifyAndSign
from kiosk.visit.events import (
    Back,
    CardRead,
    Next,
    PinConfirmed,
    PinLength,
    PinNotEntered,
    PinRejected,
    PinTaken,
    Quit,
    ReaderChanged,
    Signed,
    WorkFailed,
)
from kiosk.visit.model import CardFacts, NoticeCode, Screen, Work
from kiosk.visit.rules import can_go_next
from tests.visit.world import NOON, TIMEOUTS, Drive, card, signed


def at_pin(tries_left: int = 3) -> Drive:
    drive = Drive().choose_path()
    drive(ReaderChanged(card(1)))
    drive(CardRead(drive.visit.number, CardFacts(1, tries_left, NOON, pin_at_reader=True)))
    return drive.fill_in().declare()


def typing() -> Drive:
    drive = at_pin()
    drive(PinConfirmed())
    assert (drive.visit.screen, drive.visit.work) == (Screen.WORKING, Work.TYPING)
    return drive


def test_the_reader_is_asked_when_the_person_says_so_and_no_digit_counts_here() -> None:
    drive = at_pin()
    assert can_go_next(drive.visit, drive.offer)
    drive(PinLength(4))
    assert drive.visit.pin_length == 0
    drive(PinConfirmed())
    effect = drive.effect(VerifyAndSign)
    assert isinstance(effect, VerifyAndSign)
    assert effect.what == drive.visit.draft


def test_it_signs_after_the_pin_was_taken() -> None:
    drive = typing()
    number, draft = drive.visit.number, drive.visit.draft
    assert draft is not None
    drive(PinTaken(number))
    assert drive.visit.work is Work.SIGNING
    assert drive(Signed(number, signed(), draft)).work is Work.ACCEPTING


def test_while_the_reader_waits_nothing_on_the_screen_leads_away() -> None:
    drive = typing()
    before = drive.visit
    for event in (Back(), Quit(), PinConfirmed(), PinLength(4)):
        drive(event)
        assert (drive.visit.screen, drive.visit.work, drive.effects) == (before.screen, before.work, ())


def test_nothing_typed_leads_back_to_the_pin_says_so_and_counts_as_no_wrong_one() -> None:
    drive = typing()
    for _ in range(3):
        drive(PinNotEntered(drive.visit.number))
        assert drive.visit.screen is Screen.PIN
        assert drive.visit.pin_not_entered
        assert (drive.visit.pin_wrong, drive.visit.pins_refused) == (False, 0)
        drive(PinConfirmed())
        assert not drive.visit.pin_not_entered
    assert drive.visit.work is Work.TYPING


def test_wrong_pins_end_the_visit_as_they_do_on_the_screen() -> None:
    drive = typing()
    drive(PinRejected(drive.visit.number, 2))
    assert drive.visit.screen is Screen.PIN
    drive(PinConfirmed(), PinRejected(drive.visit.number, 1))
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is NoticeCode.TRIES_SPARED


def test_before_the_last_try_it_is_asked_each_time() -> None:
    drive = at_pin(tries_left=1)
    assert drive.visit.screen is Screen.LAST_TRY
    assert not any(isinstance(effect, VerifyAndSign) for effect in drive.all_effects)
    drive(Next(), PinConfirmed(), PinNotEntered(drive.visit.number))
    assert drive.visit.screen is Screen.LAST_TRY, "without an entry the confirmation of the last try expires"


@pytest.mark.parametrize("code", [NoticeCode.CARD_REMOVED, NoticeCode.ANSWER_LOST])
def test_what_goes_wrong_at_the_reader_is_said(code: NoticeCode) -> None:
    drive = typing()
    drive(WorkFailed(drive.visit.number, code))
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is code


def test_a_reader_that_keeps_silent_beyond_its_own_time_out_ends_the_process() -> None:
    drive = typing()
    drive.wait(TIMEOUTS.reader_pin - 1)
    assert drive.visit.work is Work.TYPING, "the reader's own time-out comes first"
    drive.wait(1)
    assert any(isinstance(effect, Restart) for effect in drive.all_effects)
