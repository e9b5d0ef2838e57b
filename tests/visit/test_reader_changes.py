"""Effects of a card or a reader that appears, disappears or changes, screen by screen."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from devices.reader import ReaderState, ReaderStatus
from kiosk.visit.effects import Chime, Effect, FetchChallenge, ReadCard, Restart, Wipe
from kiosk.visit.events import (
    CardRefused,
    LanguageChosen,
    Next,
    PinRejected,
    PreregistrationAnswered,
    Quit,
    ReaderChanged,
)
from kiosk.visit.model import After, Contrast, Display, Notice, NoticeCode, Outcome, Screen, TextSize, Work
from kiosk.visit.rules import can_correct
from kiosk.visit.try_limits import INTERRUPTIONS, READ_FAILURES
from tests.visit.world import EMPTY, Drive, card

NO_ANSWER = ReaderStatus(ReaderState.NO_ANSWER, "reader", 1, timed_out=True)
STILL_THERE = ReaderStatus(ReaderState.CARD, "reader", 1, timed_out=True)
"""The same card: only the state of its call has changed."""


def mute(insertion: int) -> ReaderStatus:
    return ReaderStatus(ReaderState.MUTE, "reader", insertion)


def accepting() -> Drive:
    return Drive().to_pin().enter_pin().sign()


def delivering() -> Drive:
    return accepting().accept()


def at_result() -> Drive:
    return delivering().deliver()


def at_status() -> Drive:
    return Drive().to_status()


def at_take_card() -> Drive:
    drive = Drive().to_review()
    drive(Quit())
    assert drive.visit.screen is Screen.TAKE_CARD
    return drive


def at_farewell() -> Drive:
    """A notice after the wipe, with the card still on the reader."""
    drive = Drive().to_pin().enter_pin()
    drive(PinRejected(drive.visit.number, 0))
    assert drive.visit.screen is Screen.NOTICE
    return drive


def refused(code: NoticeCode = NoticeCode.NOT_MY_NUMBER) -> Drive:
    drive = Drive().choose_path()
    drive(ReaderChanged(card(1)), CardRefused(drive.visit.number, 1, code))
    assert drive.visit.screen is Screen.NOTICE
    return drive


def not_read() -> Drive:
    return refused(NoticeCode.READ_FAILED)


def notice(drive: Drive) -> NoticeCode:
    assert drive.visit.notice is not None
    return drive.visit.notice.code


Stage = Callable[[], Drive]


# --- the card is taken or replaced


@pytest.mark.parametrize("stage", [at_result, at_status, at_take_card, accepting, delivering, refused, not_read])
def test_news_of_the_same_card_changes_no_screen(stage: Stage) -> None:
    drive = stage()
    before = drive.visit
    drive(ReaderChanged(STILL_THERE))
    assert drive.visit == replace(before, reader_timed_out=True)
    assert drive.effects == ()


@pytest.mark.parametrize("stage", [at_result, at_status])
def test_who_takes_the_card_from_a_result_leaves_no_farewell(stage: Stage) -> None:
    drive = stage()
    number = drive.visit.number
    drive(ReaderChanged(EMPTY))
    assert (drive.visit.screen, drive.effects) == (Screen.ATTRACT, (Wipe(number),))


@pytest.mark.parametrize("stage", [at_result, at_status])
def test_the_next_card_on_a_result_finds_the_first_screen_and_is_known_to_lie_there(stage: Stage) -> None:
    drive = stage()
    number = drive.visit.number
    drive(ReaderChanged(card(2)))
    assert (drive.visit.screen, drive.visit.insertion, drive.effects) == (Screen.ATTRACT, 2, (Wipe(number),))


@pytest.mark.parametrize("status", [EMPTY, card(2)])
def test_the_card_that_was_asked_back_is_gone(status: ReaderStatus) -> None:
    drive = at_take_card()
    drive(ReaderChanged(status))
    assert (drive.visit.screen, drive.visit.insertion, drive.effects) == (Screen.ATTRACT, status.insertion, ())


def test_a_card_that_does_not_answer_is_a_card_and_is_asked_back() -> None:
    drive = Drive()
    drive(LanguageChosen("ja"), ReaderChanged(mute(4)), Quit())
    assert (drive.visit.screen, drive.effects[-1]) == (Screen.TAKE_CARD, Chime(drive.visit.number))


@pytest.mark.parametrize("stage", [accepting, delivering])
@pytest.mark.parametrize("status", [EMPTY, card(2)])
def test_nothing_typed_stays_where_the_card_is_taken_during_the_delivery(stage: Stage, status: ReaderStatus) -> None:
    drive = stage()
    before = drive.visit
    assert (before.inputs, before.phone) != ((), "")
    drive(ReaderChanged(status))
    assert (drive.visit.screen, drive.visit.work, drive.effects) == (Screen.WORKING, before.work, ())
    assert (drive.visit.inputs, drive.visit.phone, drive.visit.card) == ((), "", None)


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (EMPTY, NoticeCode.CARD_REMOVED),
        (card(2), NoticeCode.CARD_CHANGED),
        (mute(2), NoticeCode.CARD_CHANGED),
        (ReaderStatus(ReaderState.NO_READER), NoticeCode.READER_FAILED),
        (ReaderStatus(ReaderState.NO_DRIVER), NoticeCode.READER_FAILED),
        (ReaderStatus(ReaderState.NO_SERVICE), NoticeCode.READER_FAILED),
    ],
    ids=lambda value: str(getattr(value, "state", value)),
)
def test_without_its_card_a_visit_ends_and_says_what_happened_to_it(status: ReaderStatus, code: NoticeCode) -> None:
    drive = Drive().to_review()
    number = drive.visit.number
    drive(ReaderChanged(status))
    assert (notice(drive), drive.visit.number, drive.effects) == (code, number + 1, (Wipe(number),))


# --- before the card was read


def test_a_card_that_goes_while_it_is_read_is_waited_for_and_counted() -> None:
    drive = Drive().choose_path()
    drive(ReaderChanged(card(1)), ReaderChanged(EMPTY))
    assert (drive.visit.screen, drive.visit.work, drive.visit.interruptions) == (Screen.CARD, None, 1)
    drive(ReaderChanged(card(2)))
    assert drive.effects == (FetchChallenge(drive.visit.number), ReadCard(drive.visit.number, 2))
    assert drive.visit.interruptions == 1, "only unread cards are counted"


def test_cards_that_push_each_other_out_end_with_words_that_stay() -> None:
    """The message stays although the cards come and go."""
    drive = Drive().choose_path()
    for insertion in range(1, INTERRUPTIONS + 1):
        drive(ReaderChanged(card(insertion)))
        assert drive.visit.work is Work.READING
    assert drive.visit.interruptions == INTERRUPTIONS - 1
    drive(ReaderChanged(card(99)))
    assert (notice(drive), drive.visit.interruptions) == (NoticeCode.READ_FAILED_AGAIN, INTERRUPTIONS)
    for status in (EMPTY, card(100), mute(101), EMPTY):
        drive(ReaderChanged(status))
        assert (drive.visit.screen, notice(drive), drive.effects) == (Screen.NOTICE, NoticeCode.READ_FAILED_AGAIN, ())


def test_a_card_that_gave_no_sense_counts_as_one_that_comes_and_goes() -> None:
    drive = not_read()
    drive(ReaderChanged(card(2)))
    assert (drive.visit.work, drive.visit.interruptions) == (Work.READING, 1)


def test_after_repeated_failures_another_card_is_read_once_more() -> None:
    drive = Drive(replace(not_read().visit, read_failures=READ_FAILURES))
    drive.visit = replace(drive.visit, notice=Notice(NoticeCode.READ_FAILED_AGAIN, After.ANOTHER_CARD))
    drive(ReaderChanged(card(2)))
    assert (drive.visit.work, drive.visit.interruptions) == (Work.READING, 1)


def test_a_card_of_another_kind_does_not() -> None:
    drive = refused()
    drive(ReaderChanged(card(2)))
    assert (drive.visit.work, drive.visit.interruptions) == (Work.READING, 0)


def test_where_a_refused_card_is_taken_another_one_is_asked_for() -> None:
    drive = refused()
    drive(ReaderChanged(EMPTY))
    assert (drive.visit.screen, drive.visit.notice, drive.effects) == (Screen.CARD, None, ())


def test_the_last_refusal_of_a_card_that_gives_no_sense_sends_elsewhere() -> None:
    drive = Drive().choose_path()
    found = []
    for insertion in range(1, READ_FAILURES + 1):
        drive(ReaderChanged(mute(insertion)))
        found.append(notice(drive))
        drive(ReaderChanged(EMPTY))
    assert found == [NoticeCode.READ_FAILED, NoticeCode.READ_FAILED, NoticeCode.READ_FAILED_AGAIN]


@pytest.mark.parametrize("state", [ReaderState.NO_READER, ReaderState.NO_DRIVER, ReaderState.NO_SERVICE])
def test_a_reader_that_fails_while_the_card_is_waited_for_ends_the_visit(state: ReaderState) -> None:
    drive = Drive().choose_path()
    number = drive.visit.number
    drive(ReaderChanged(ReaderStatus(state)))
    assert (notice(drive), drive.effects) == (NoticeCode.READER_FAILED, (Wipe(number),))


@pytest.mark.parametrize("state", [ReaderState.NO_READER, ReaderState.NO_DRIVER, ReaderState.NO_SERVICE])
def test_who_comes_to_the_card_while_there_is_no_reader_is_told(state: ReaderState) -> None:
    drive = Drive()
    drive.visit = replace(Drive().choose_path().visit, screen=Screen.CONSENT, reader=state)
    drive(Next())
    assert notice(drive) is NoticeCode.READER_FAILED


@pytest.mark.parametrize("status", [EMPTY, card(2), mute(2)])
def test_a_farewell_stays_whatever_the_reader_does(status: ReaderStatus) -> None:
    drive = at_farewell()
    before = drive.visit
    drive(ReaderChanged(status))
    assert (drive.visit.screen, drive.visit.notice, drive.effects) == (Screen.NOTICE, before.notice, ())


def test_who_is_told_of_a_missing_registration_and_takes_the_card_has_ended_the_visit() -> None:
    drive = Drive().to_review()
    drive.visit = replace(drive.visit, screen=Screen.PREREGISTRATION)
    drive(PreregistrationAnswered(done=False), ReaderChanged(EMPTY))
    assert notice(drive) is NoticeCode.CARD_REMOVED


# --- a call that hangs


def restarts(effects: tuple[Effect, ...]) -> bool:
    return any(isinstance(effect, Restart) for effect in effects)


@pytest.mark.parametrize("stage", [Drive, at_take_card])
def test_where_nobody_loses_anything_the_terminal_closes_at_once(stage: Stage) -> None:
    drive = stage()
    drive(ReaderChanged(NO_ANSWER))
    assert (drive.visit.screen, restarts(drive.effects)) == (Screen.CLOSED, True)
    drive(ReaderChanged(NO_ANSWER))
    assert (drive.visit.screen, restarts(drive.effects)) == (Screen.CLOSED, True)


@pytest.mark.parametrize("stage", [at_result, at_status])
def test_a_result_stays_but_nothing_more_is_asked_of_its_card(stage: Stage) -> None:
    drive = stage()
    before = drive.visit
    drive(ReaderChanged(NO_ANSWER))
    assert (drive.visit.screen, drive.visit.number, drive.visit.card) == (before.screen, before.number, None)
    assert drive.effects == (Restart(before.number),)


def test_a_refusal_cannot_be_corrected_at_a_reader_that_hangs() -> None:
    drive = delivering().deliver(Outcome.ID_IN_USE)
    assert can_correct(drive.visit)
    drive(ReaderChanged(NO_ANSWER))
    assert not can_correct(drive.visit)


def test_a_farewell_is_read_to_its_end() -> None:
    drive = at_farewell()
    before = drive.visit
    drive(ReaderChanged(NO_ANSWER))
    assert (drive.visit.notice, drive.visit.number) == (before.notice, before.number)
    assert drive.effects == (Restart(before.number),)


def test_a_notice_about_another_card_is_no_farewell() -> None:
    drive = refused()
    number = drive.visit.number
    drive(ReaderChanged(NO_ANSWER))
    assert notice(drive) is NoticeCode.ANSWER_LOST
    assert drive.effects == (Wipe(number), Restart(number))


@pytest.mark.parametrize(("stage", "work"), [(accepting, Work.ACCEPTING), (delivering, Work.DELIVERING)])
def test_what_was_signed_goes_on_without_what_was_typed(stage: Stage, work: Work) -> None:
    drive = stage()
    drive(ReaderChanged(NO_ANSWER))
    visit = drive.visit
    assert (visit.work, drive.effects) == (work, (Restart(visit.number),))
    assert (visit.service, visit.inputs, visit.phone, visit.card) == (None, (), "", None)


def test_what_a_farewell_keeps_and_what_home_forgets() -> None:
    """The display settings stay for the farewell; the terminal's state stays for ever."""
    display = Display(TextSize.LARGE, contrast=Contrast.HIGH)
    terminal: dict[str, Any] = {"home_language": "en", "last_try_allowed": False, "reader_timed_out": True}
    drive = Drive(replace(at_take_card().visit, screen=Screen.REVIEW, language="th", display=display, **terminal))
    drive(Quit())
    farewell = drive.visit
    assert (farewell.screen, farewell.language, farewell.display) == (Screen.TAKE_CARD, "th", display)
    assert (farewell.entered_at, farewell.active_at) == (drive.now, drive.now)
    drive(ReaderChanged(replace(EMPTY, timed_out=True)))
    assert (drive.visit.screen, drive.visit.language, drive.visit.display) == (Screen.ATTRACT, "en", Display())
    for visit in (farewell, drive.visit):
        assert {name: getattr(visit, name) for name in terminal} == terminal
