"""The time-out of each screen and each work, and its effect."""

from dataclasses import replace

import pytest

from devices.pinpad import ENTRY_SECONDS
from kiosk.visit.effects import Chime, Restart, SoundAlarm, Wipe
from kiosk.visit.events import (
    CardRefused,
    Continue,
    DeadlineReached,
    DisplayChosen,
    LanguageChosen,
    Quit,
    ReaderChanged,
)
from kiosk.visit.machine import advance
from kiosk.visit.model import (
    After,
    Display,
    Notice,
    NoticeCode,
    Screen,
    Visit,
    Warned,
    Work,
)
from kiosk.visit.screen_timeouts import MORE_TIME, deadline
from kiosk.visit.timeout_values import Timeouts
from tests.visit.world import EMPTY, OFFER, TIMEOUTS, Drive, card

EACH_ITS_OWN = Timeouts(**{name: 1000.0 + number for number, name in enumerate(Timeouts.__dataclass_fields__)})
"""All time-outs differ, so that a confusion shows."""
SECONDS = {
    "reading": [
        *(Screen.MENU, Screen.APPLICANT, Screen.REPRESENTATIVE, Screen.CARD, Screen.ITEMS, Screen.ITEM),
        *(Screen.SERVICE, Screen.PREREGISTRATION, Screen.REVIEW, Screen.LAST_TRY),
    ],
    "terms": [Screen.INFO, Screen.CONSENT, Screen.SERVICE_TERMS, Screen.STAFF],
    "typing": [Screen.SEARCH, Screen.FIELD],
    "pin": [Screen.PIN],
    "result": [Screen.RESULT, Screen.STATUS],
    "notice": [Screen.NOTICE],
    "take_card": [Screen.TAKE_CARD],
}
WORK = {
    Work.TYPING: "reader_pin",
    Work.SIGNING: "signing",
    Work.ACCEPTING: "accepting",
    Work.DELIVERING: "receipt",
    Work.FETCHING: "status",
}
UNCAPPED = {Screen.RESULT, Screen.STATUS, Screen.NOTICE, Screen.TAKE_CARD}


def time_out(name: str) -> float:
    return float(getattr(EACH_ITS_OWN, name))


def test_every_screen_but_home_and_working_is_in_the_table() -> None:
    listed = [screen for screens in SECONDS.values() for screen in screens]
    assert sorted(listed) == sorted(set(Screen) - {Screen.ATTRACT, Screen.CLOSED, Screen.WORKING})


@pytest.mark.parametrize(("name", "screen"), [(name, screen) for name, all_of in SECONDS.items() for screen in all_of])
def test_a_screen_waits_for_a_touch_as_long_as_its_time_out_says(name: str, screen: Screen) -> None:
    uncapped = replace(EACH_ITS_OWN, cap=1e9)
    assert deadline(Visit(screen=screen, active_at=50), uncapped) == 50 + time_out(name)


@pytest.mark.parametrize(("work", "name"), WORK.items())
def test_work_is_given_up_after_its_time_out_whatever_is_touched(work: Work, name: str) -> None:
    visit = Visit(screen=Screen.WORKING, work=work, entered_at=50, active_at=70)
    assert deadline(visit, EACH_ITS_OWN) == 50 + time_out(name)


@pytest.mark.parametrize("screen", sorted(set(Screen) - {Screen.ATTRACT, Screen.CLOSED, Screen.WORKING}))
def test_the_longest_visit_ends_on_every_screen_but_the_last_ones(screen: Screen) -> None:
    timeouts = replace(EACH_ITS_OWN, cap=100, cap_warning=10)
    warned = deadline(Visit(screen=screen, active_at=50, began_at=50), timeouts)
    assert (warned == 50 + 100 - 10) is (screen not in UNCAPPED)


def test_a_warning_of_the_cap_gives_its_whole_time_even_where_it_came_late() -> None:
    timeouts = replace(EACH_ITS_OWN, cap=100, cap_warning=10)
    in_time = Visit(screen=Screen.MENU, active_at=90, cap_told_at=90)
    assert deadline(in_time, timeouts) == 100
    assert deadline(replace(in_time, cap_told_at=97), timeouts) == 107


def test_more_time_makes_the_longest_visit_longer_too() -> None:
    timeouts = replace(EACH_ITS_OWN, cap=100, cap_warning=10)
    assert deadline(Visit(screen=Screen.MENU, display=Display(more_time=True)), timeouts) == MORE_TIME * 100 - 10


@pytest.mark.parametrize("screen", [Screen.ATTRACT, Screen.CLOSED])
def test_home_waits_for_nothing_until_somebody_touches_it(screen: Screen) -> None:
    assert deadline(Visit(screen=screen), EACH_ITS_OWN) is None
    for touched in (Visit(screen=screen, language="en"), Visit(screen=screen, display=Display(more_time=True))):
        slowness = MORE_TIME if touched.display.more_time else 1
        assert deadline(replace(touched, active_at=50), EACH_ITS_OWN) == 50 + slowness * time_out("reading")


# --- effects of a time-out


def expire(drive: Drive) -> Drive:
    """Let the screen time out, warnings included."""
    drive.wait(10 * TIMEOUTS.terms)
    return drive


@pytest.mark.parametrize(
    ("work", "code", "restart"),
    [
        (Work.TYPING, NoticeCode.READER_FAILED, True),
        (Work.SIGNING, NoticeCode.READER_FAILED, True),
        (Work.ACCEPTING, NoticeCode.OUTCOME_UNKNOWN, True),
        (Work.FETCHING, NoticeCode.STATUS_UNAVAILABLE, False),
    ],
)
def test_work_that_is_late_is_told_and_where_a_call_hangs_the_program_starts_anew(
    work: Work, code: NoticeCode, restart: bool
) -> None:
    visit = Visit(number=7, screen=Screen.WORKING, work=work)
    due = deadline(visit, TIMEOUTS)
    assert due is not None
    assert advance(visit, DeadlineReached(), due - 0.001, OFFER, TIMEOUTS) == (visit, ())
    after, effects = advance(visit, DeadlineReached(), due, OFFER, TIMEOUTS)
    assert after.notice == Notice(code, After.HOME)
    assert effects == ((Wipe(7), Restart(7)) if restart else (Wipe(7),))


def test_who_has_waited_long_enough_for_upstream_reads_that_it_was_received() -> None:
    drive = Drive().to_pin().enter_pin().sign().accept()
    drive.wait(TIMEOUTS.receipt)
    assert (drive.visit.screen, drive.visit.work) == (Screen.RESULT, None)
    assert drive.visit.result is not None
    assert drive.visit.result.outcome is None


def test_a_reader_that_does_not_read_is_told_and_the_program_starts_anew() -> None:
    drive = Drive().choose_path()
    drive(ReaderChanged(card(1)))
    number = drive.visit.number
    drive.wait(TIMEOUTS.card_read)
    assert drive.visit.notice == Notice(NoticeCode.READER_FAILED, After.HOME)
    assert drive.effects == (Wipe(number), Restart(number))


@pytest.mark.parametrize("screen", [Screen.RESULT, Screen.STATUS])
def test_a_result_is_warned_of_and_then_the_card_asked_back_without_a_farewell(screen: Screen) -> None:
    drive = Drive().to_status() if screen is Screen.STATUS else Drive().to_pin().enter_pin().sign().accept().deliver()
    drive.wait(TIMEOUTS.result)
    assert (drive.visit.screen, drive.visit.warning) == (screen, Warned.IDLE)
    drive.wait(TIMEOUTS.warning)
    assert drive.visit.screen is Screen.TAKE_CARD


def test_a_farewell_ends_without_a_warning_and_without_another_wipe() -> None:
    drive = Drive().to_review()
    drive(ReaderChanged(EMPTY))
    number = drive.visit.number
    drive.wait(TIMEOUTS.notice)
    assert (drive.visit.screen, drive.visit.number, drive.effects) == (Screen.ATTRACT, number + 1, ())


def test_a_refused_card_that_is_left_ends_the_visit_with_a_wipe() -> None:
    drive = Drive().choose_path()
    drive(ReaderChanged(card(1)), CardRefused(drive.visit.number, 1, NoticeCode.NOT_MY_NUMBER))
    number = drive.visit.number
    drive.wait(TIMEOUTS.notice)
    assert (drive.visit.screen, drive.effects) == (Screen.TAKE_CARD, (Wipe(number), Chime(number + 1)))


def test_a_deadline_at_home_brings_nothing() -> None:
    assert advance(Visit(), DeadlineReached(), 1e9, OFFER, TIMEOUTS) == (Visit(), ())


def test_reminders_to_take_the_card_are_no_rarer_for_who_asked_for_more_time() -> None:
    drive = Drive().to_review()
    drive(DisplayChosen(Display(more_time=True)), Quit())
    drive.all_effects.clear()
    drive.wait(TIMEOUTS.card_left)
    number = drive.visit.number
    assert TIMEOUTS.card_left == 4 * TIMEOUTS.take_card
    assert drive.all_effects == [Chime(number), Chime(number), Chime(number), SoundAlarm(number)]


def test_before_anything_personal_nobody_is_told_that_time_is_up() -> None:
    assert expire(Drive().choose_path()).visit.screen is Screen.ATTRACT


def test_after_personal_data_a_notice_says_that_time_is_up() -> None:
    drive = Drive().to_review()
    drive.wait(TIMEOUTS.reading + TIMEOUTS.warning)
    assert drive.visit.notice == Notice(NoticeCode.TIMED_OUT, After.HOME)


def test_news_of_the_reader_does_not_put_off_the_end_of_a_touch_at_home() -> None:
    """A person who chose a language on the closed screen and left is timed out even if a loose card causes events."""
    drive = Drive()
    drive(ReaderChanged(replace(EMPTY, state=EMPTY.state.NO_READER)), LanguageChosen("vi"))
    assert drive.visit.screen is Screen.CLOSED
    drive.wait(TIMEOUTS.reading - 1)
    drive(ReaderChanged(replace(EMPTY, state=EMPTY.state.NO_READER, timed_out=True)))
    drive.wait(1)
    assert drive.visit.language == "ja"


def test_after_a_touch_the_warning_is_gone_and_the_time_begins_anew() -> None:
    drive = Drive().to_review()
    drive.wait(TIMEOUTS.reading + TIMEOUTS.warning - 1)
    drive(Continue())
    drive.wait(TIMEOUTS.reading - 1)
    assert (drive.visit.screen, drive.visit.warning) == (Screen.REVIEW, None)


def test_there_is_time_to_answer_a_warning() -> None:
    """WCAG 2.2.1: at least 20 seconds."""
    assert min(Timeouts().warning, Timeouts().cap_warning) >= 20


def test_the_visit_waits_longer_for_the_keys_of_a_reader_than_the_call_to_it() -> None:
    assert Timeouts().reader_pin > ENTRY_SECONDS
