"""The staff areas as a pure machine: what opens and ends them, and what they never lead to."""

from dataclasses import replace

import pytest

from kiosk.staff import action_limits, pages_and_actions, session_times
from kiosk.staff.events import (
    Answered,
    CheckCode,
    Chose,
    CodeChecked,
    CodeConfirmed,
    CodeLength,
    Do,
    Due,
    Effect,
    EndVisit,
    Entered,
    EraseCode,
    Event,
    KeepNewCode,
    KeepSpent,
    LanguageSwitched,
    Left,
    Look,
    NewCodeRefused,
    NoteCleaning,
    NoteEntered,
    NoteLeft,
    NoteTooOften,
    PageChosen,
    Rubbed,
    SetCode,
    Stepped,
    Touched,
    WentBack,
    Wrote,
)
from kiosk.staff.machine import advance, deadline
from kiosk.staff.model import CODE_DIGITS, Action, Area, CodeFault, CodeStep, Grade, Page, SelfTest


class Drive:
    """One area: pass it events, then read `area` and the effects of the last event."""

    def __init__(self, *, is_open: bool = True) -> None:
        self.area = Area()
        self.now = 1000.0
        self.effects: tuple[Effect, ...] = ()
        if is_open:
            self(Entered(busy=False))

    def __call__(self, *events: Event) -> Area:
        for event in events:
            self.area, self.effects = advance(self.area, event, self.now)
        return self.area

    def done(self) -> tuple[Effect, ...]:
        """The effects of the last event."""
        return self.effects

    def page(self) -> Page:
        return self.area.page

    def wait(self, seconds: float) -> Area:
        until = self.now + seconds
        while (due := deadline(self.area, self.now)) is not None and due <= until:
            self.now = max(self.now, due)
            self(Due())
        self.now = until
        return self.area

    def enter_code(self, fault: CodeFault | None = None, technician: int = 0) -> Area:
        self(CodeLength(CODE_DIGITS[pages_and_actions.wanted_grade(self.area)]), CodeConfirmed())
        return self(CodeChecked(self.area.attempt, fault, technician, wait=15 if fault is CodeFault.LOCKED else 0))

    def as_technician(self) -> "Drive":
        self(PageChosen(Page.TECHNICIAN))
        self.enter_code(technician=3)
        assert self.area.page is Page.TECHNICIAN
        return self


def test_entering_ends_and_wipes_the_visit_and_is_in_the_journal() -> None:
    drive = Drive()
    assert drive.area.is_open
    assert drive.page() is Page.HOME
    assert drive.done() == (EndVisit(), NoteEntered(Grade.OPEN), EraseCode(), Look(Page.HOME))


def test_nothing_opens_while_a_card_or_the_disk_is_at_work_for_somebody() -> None:
    drive = Drive(is_open=False)
    assert not drive(Entered(busy=True)).is_open
    assert drive.done() == ()


@pytest.mark.parametrize("event", [PageChosen(Page.TECHNICIAN), Due(), Chose(Action.REBOOT), CodeChecked(0, None)])
def test_nothing_but_the_gesture_opens_it(event: Event) -> None:
    drive = Drive(is_open=False)
    assert drive(event) == Area()
    assert drive.done() == ()


@pytest.mark.parametrize(
    "page", [page for page in Page if pages_and_actions.needed(page) is Grade.OPEN and page is not Page.CODE]
)
def test_harmless_pages_ask_for_nothing(page: Page) -> None:
    assert Drive()(PageChosen(page)).page is page


@pytest.mark.parametrize(
    "page", [Page.SERVICE, Page.RESTART, Page.EXPLAIN, Page.TECHNICIAN, *pages_and_actions.TECHNICIAN_PAGES]
)
def test_what_can_hurt_asks_for_its_code_first(page: Page) -> None:
    drive = Drive()
    area = drive(PageChosen(page))
    assert area.page is Page.CODE
    assert pages_and_actions.wanted_grade(area) is pages_and_actions.needed(page)
    assert drive.done() == (EraseCode(),)
    opened = drive.enter_code()
    assert opened.page is page
    assert Look(page) in drive.done()


def test_the_shops_pin_opens_no_technicians_page() -> None:
    drive = Drive()
    drive(PageChosen(Page.RESTART))
    drive.enter_code()
    assert drive.area.granted is Grade.SHOP
    assert drive(PageChosen(Page.MACHINE)).page is Page.CODE
    assert pages_and_actions.wanted_grade(drive.area) is Grade.TECHNICIAN


def test_a_technician_may_do_what_the_shop_may() -> None:
    assert Drive().as_technician()(PageChosen(Page.SERVICE)).page is Page.SERVICE


@pytest.mark.parametrize("fault", list(CodeFault))
def test_a_code_that_is_not_right_opens_nothing_and_is_erased(fault: CodeFault) -> None:
    drive = Drive()
    drive(PageChosen(Page.SERVICE))
    area = drive.enter_code(fault)
    assert (area.page, area.granted, area.fault, area.code_length) == (Page.CODE, Grade.OPEN, fault, 0)
    assert EraseCode() in drive.done()


def test_while_codes_are_locked_none_is_checked() -> None:
    drive = Drive()
    drive(PageChosen(Page.SERVICE))
    drive.enter_code(CodeFault.LOCKED)
    drive(CodeLength(6), CodeConfirmed())
    assert drive.done() == (EraseCode(),)
    assert session_times.locked_seconds(drive.area, drive.now) == 15
    drive.wait(15)
    drive(CodeLength(6), CodeConfirmed())
    assert drive.done() == (CheckCode(Grade.SHOP, drive.area.attempt),)


def test_a_code_that_was_checked_late_opens_nothing_that_was_asked_for_since() -> None:
    drive = Drive()
    drive(PageChosen(Page.SERVICE), CodeLength(6), CodeConfirmed())
    late = drive.area.attempt
    drive(WentBack(), PageChosen(Page.TECHNICIAN), CodeLength(8), CodeConfirmed())
    assert drive(CodeChecked(late, None)).granted is Grade.OPEN


def test_a_code_that_was_checked_after_the_area_was_closed_opens_nothing_in_the_next_one() -> None:
    drive = Drive()
    drive(PageChosen(Page.TECHNICIAN), CodeLength(8), CodeConfirmed())
    late = drive.area.attempt
    drive(Left(), Entered(busy=False), PageChosen(Page.TECHNICIAN), CodeLength(8), CodeConfirmed())
    assert drive(CodeChecked(late, None, 1)).granted is Grade.OPEN


def test_an_incomplete_code_is_not_checked() -> None:
    drive = Drive()
    drive(PageChosen(Page.SERVICE), CodeLength(5), CodeConfirmed())
    assert drive.done() == ()


def test_an_action_is_done_only_where_it_belongs() -> None:
    drive = Drive()
    for page in (Page.HOME, Page.TODAY, Page.PAPER):
        drive(PageChosen(page), Chose(Action.REBOOT))
        assert drive.done() == ()
    drive(PageChosen(Page.PAPER), Chose(Action.TEST_PRINT))
    assert drive.done() == (Do(Action.TEST_PRINT, Page.PAPER), KeepSpent())


def test_an_action_is_not_repeated_before_its_answer() -> None:
    drive = Drive()
    drive(PageChosen(Page.PAPER), Chose(Action.TEST_PRINT), Chose(Action.TEST_PRINT))
    assert drive.done() == ()
    drive(Answered(Action.TEST_PRINT, failed=True), Chose(Action.TEST_PRINT))
    assert Do(Action.TEST_PRINT, Page.PAPER) in drive.done()


@pytest.mark.parametrize("action", sorted(pages_and_actions.ASKS_TWICE))
def test_a_restart_takes_two_touches(action: Action) -> None:
    drive = Drive().as_technician()
    drive(PageChosen(Page.MACHINE), Chose(action))
    assert drive.area.asked
    assert drive.done() == ()
    drive(Chose(action))
    assert drive.done() == (Do(action, Page.MACHINE),)


def test_cleaning_takes_no_touch_and_ends_by_itself() -> None:
    drive = Drive()
    cleaning = drive(PageChosen(Page.CLEAN))
    for event in (WentBack(), Left(), PageChosen(Page.HOME), LanguageSwitched(), Touched()):
        assert drive(event) == cleaning
    assert session_times.cleaning_seconds(drive.area, drive.now) == 45
    assert 30 <= session_times.CLEANING_SECONDS <= 60
    drive.wait(44)
    assert drive.page() is Page.CLEAN
    drive.wait(1)
    assert drive.page() is Page.HOME


def test_staff_are_idle_after_two_minutes_with_a_countdown() -> None:
    drive = Drive()
    drive.wait(99)
    assert session_times.seconds_left(drive.area, drive.now) == 0
    drive.wait(2)
    assert session_times.seconds_left(drive.area, drive.now) == 19
    drive(Touched())
    assert session_times.seconds_left(drive.area, drive.now) == 0
    drive.wait(121)
    assert not drive.area.is_open
    assert drive.done() == (EraseCode(), NoteLeft())


def test_technicians_are_idle_after_ten_minutes() -> None:
    drive = Drive().as_technician()
    drive.wait(599)
    assert drive.area.is_open
    drive.wait(2)
    assert not drive.area.is_open


def test_however_busy_somebody_is_it_closes_after_an_hour() -> None:
    drive = Drive().as_technician()
    for _ in range(59):
        drive.wait(60)
        drive(Touched())
    assert drive.area.is_open
    drive.wait(61)
    assert not drive.area.is_open


def test_closing_forgets_what_was_granted_and_typed() -> None:
    drive = Drive().as_technician()
    drive(PageChosen(Page.ENROL), *map(Wrote, "ABC"), LanguageSwitched(), Left())
    assert drive.area == Area(language="en", attempt=drive.area.attempt)
    drive(Entered(busy=False))
    assert drive(PageChosen(Page.ENROL)).page is Page.CODE


def test_back_goes_up_one_page_and_out() -> None:
    drive = Drive().as_technician()
    assert drive(PageChosen(Page.LOGS), WentBack()).page is Page.TECHNICIAN
    assert drive(WentBack()).page is Page.HOME
    assert not drive(WentBack()).is_open


def test_what_is_typed_goes_with_the_action() -> None:
    drive = Drive()
    drive(PageChosen(Page.RECEIPT), *map(Wrote, "k7x"), Rubbed(), Wrote("q"), Chose(Action.LOOK_UP))
    assert Do(Action.LOOK_UP, Page.RECEIPT, "K7Q") in drive.done()
    assert drive(Answered(Action.LOOK_UP), Rubbed(everything=True)).typed == ""


def test_no_more_is_typed_than_there_is_room_for() -> None:
    drive = Drive()
    drive(PageChosen(Page.RECEIPT), *[Wrote("A")] * 500, Wrote("AB"), Wrote("\n"))
    assert len(drive.area.typed) == pages_and_actions.TYPED_AT_MOST


@pytest.mark.parametrize("page", sorted(pages_and_actions.TYPES))
@pytest.mark.parametrize("key", ["", " ", "-", "\n", "\t", "\0", "\x1b", "/", "\u202e", "\u3099", "😀", "AB"])
def test_a_scanner_or_keyboard_writes_letters_and_digits_only(page: Page, key: str) -> None:
    """Separators are shown by the screen; anything else would be sent to upstream unseen."""
    drive = Drive().as_technician()
    drive(PageChosen(page), Wrote("K"), Wrote("7"))
    assert drive(Wrote(key)).typed == "K7"


def test_what_is_typed_takes_the_answer_before_away() -> None:
    """An answer that stays would be taken for the one about the number that is on the screen now."""
    for event in (Wrote("A"), Rubbed(), Rubbed(everything=True)):
        drive = Drive()
        drive(PageChosen(Page.RECEIPT), *map(Wrote, "K7"), Chose(Action.LOOK_UP), Answered(Action.LOOK_UP))
        assert drive.area.chosen is Action.LOOK_UP
        assert drive(event).chosen is None, event


def test_while_a_code_is_checked_no_key_changes_anything() -> None:
    """Digits that go on beside the check would be those of a second try."""
    drive = Drive()
    checked = drive(PageChosen(Page.SERVICE), CodeLength(6), CodeConfirmed())
    for event in (CodeLength(6), CodeConfirmed(), CodeLength(1)):
        assert drive(event) == checked
        assert drive.done() == ()


def test_a_new_code_is_entered_twice() -> None:
    drive = Drive().as_technician()
    drive(PageChosen(Page.CODES), Chose(Action.NEW_SHOP_PIN))
    assert (drive.page(), drive.area.code_step) == (Page.CODE, CodeStep.NEW)
    drive(CodeLength(6), CodeConfirmed())
    assert drive.done() == (KeepNewCode(),)
    drive(CodeLength(6), CodeConfirmed())
    assert drive.done() == (SetCode(Grade.SHOP, 3, drive.area.attempt),)
    refused = drive(NewCodeRefused(drive.area.attempt))
    assert (refused.code_step, refused.fault) == (CodeStep.NEW, CodeFault.WRONG)
    assert drive.done() == (EraseCode(),)
    drive(CodeLength(6), CodeConfirmed(), CodeLength(6), CodeConfirmed())
    assert drive(CodeChecked(drive.area.attempt, None)).page is Page.CODES


def test_setting_a_code_grants_nothing() -> None:
    drive = Drive().as_technician()
    drive(PageChosen(Page.CODES), Chose(Action.NEW_OWN_CODE), CodeLength(8), CodeConfirmed(), CodeLength(8))
    drive(CodeConfirmed())
    before = drive.area
    after = drive(CodeChecked(before.attempt, None, technician=9))
    assert (after.granted, after.technician) == (before.granted, before.technician)


def test_the_self_test_goes_through_every_step() -> None:
    drive = Drive().as_technician()
    drive(PageChosen(Page.SELF_TEST), Chose(Action.BEGIN_TEST))
    assert drive.done() == (Do(Action.BEGIN_TEST, Page.SELF_TEST, test=SelfTest.CHECKS),)
    judged = []
    drive(Answered(Action.BEGIN_TEST))
    while drive.area.test is not None:
        judged.append(drive.area.test)
        drive(Chose(Action.PASSED if len(judged) % 2 else Action.FAILED))
        (done,) = drive.done()
        assert isinstance(done, Do)
        assert done.test == judged[-1]
        drive(Answered(done.action))
    assert judged == [test for test in SelfTest if test is not SelfTest.CHECKS]
    assert drive.page() is Page.SELF_TEST


def test_example_screens_have_an_end() -> None:
    drive = Drive()
    drive(PageChosen(Page.EXPLAIN))
    drive.enter_code()
    drive(*[Stepped(forward=True)] * 50)
    assert drive.area.step == pages_and_actions.EXAMPLES - 1
    drive(*[Stepped(forward=False)] * 50)
    assert drive.area.step == 0


def test_the_display_test_counts_its_own_cells_only() -> None:
    drive = Drive().as_technician()
    drive(PageChosen(Page.DISPLAY), Touched(-1), Touched(3), Touched(pages_and_actions.TOUCH_CELLS), Touched(3))
    assert drive.area.touched == {3}


def test_every_page_is_reached_from_a_menu_and_every_action_from_a_page() -> None:
    listed = {*pages_and_actions.SHOP_PAGES, *pages_and_actions.TECHNICIAN_PAGES, Page.TECHNICIAN, Page.HOME, Page.CODE}
    assert listed == set(Page)
    assert set().union(*pages_and_actions.ACTIONS.values()) == set(Action) - {Action.CLEAN}


def test_a_closed_area_shows_nothing_of_what_was() -> None:
    typed = replace(Area(), is_open=True, typed="SECRET", page=Page.ENROL)
    assert "SECRET" not in repr(typed)


# --- what needs no code has a limit


def use(drive: Drive, page: Page, action: Action, *, failed: bool = False) -> bool:
    """Whether the action was carried out."""
    drive(PageChosen(page), Chose(action))
    done = any(isinstance(effect, Do) for effect in drive.done())
    if done:
        drive(Answered(action, failed=failed))
    return done


def test_a_test_page_is_printed_once_a_minute_and_five_times_an_hour() -> None:
    drive = Drive()
    assert use(drive, Page.PAPER, Action.TEST_PRINT)
    assert not use(drive, Page.PAPER, Action.PAPER_LOADED), "the same paper"
    assert drive.area.free_at == drive.now + 60
    for _ in range(4):
        drive.wait(60)
        assert use(drive, Page.PAPER, Action.PAPER_LOADED)
    drive.wait(60)
    assert not use(drive, Page.PAPER, Action.TEST_PRINT)
    drive.wait(action_limits.HOUR - 5 * 60)
    drive(Entered(busy=False))
    assert use(drive, Page.PAPER, Action.TEST_PRINT)


@pytest.mark.parametrize("limit", action_limits.LIMITS)
def test_leaving_and_entering_again_frees_nothing(limit: action_limits.Limit) -> None:
    action = min(limit.actions)
    page = next((page for page, actions in pages_and_actions.ACTIONS.items() if action in actions), Page.CLEAN)
    drive, done = Drive(), 0
    for _ in range(limit.hourly + 3):
        drive(PageChosen(page), Chose(action))
        done += any(isinstance(effect, Do) for effect in drive.done()) or drive.page() is Page.CLEAN
        drive.wait(max(limit.pause, session_times.CLEANING_SECONDS))
        drive(Left(), Entered(busy=False))
    assert done == limit.hourly


def test_what_came_to_nothing_is_not_counted_also_when_the_area_was_left_meanwhile() -> None:
    drive = Drive()
    for _ in range(20):
        assert use(drive, Page.PAPER, Action.TEST_PRINT, failed=True), "no paper was used"
    drive(PageChosen(Page.PAPER), Chose(Action.TEST_PRINT), Left())
    assert len(drive.area.spent) == 1
    assert not drive(Answered(Action.TEST_PRINT, failed=True)).spent
    assert drive.done() == (KeepSpent(),)


def test_a_refusal_is_told_once_until_the_action_is_carried_out_again() -> None:
    drive, told = Drive(), 0
    for _ in range(9):
        use(drive, Page.TESTS, Action.PLAY_SOUND)
        told += NoteTooOften(Action.PLAY_SOUND) in drive.done()
    assert told == 1
    drive.wait(10)
    assert use(drive, Page.TESTS, Action.PLAY_SOUND)
    use(drive, Page.TESTS, Action.PLAY_SOUND)
    assert NoteTooOften(Action.PLAY_SOUND) in drive.done()


def test_after_the_shops_pin_there_is_no_limit_and_nothing_is_counted() -> None:
    drive = Drive()
    drive(PageChosen(Page.SERVICE))
    drive.enter_code()
    assert all(use(drive, Page.PAPER, Action.TEST_PRINT) for _ in range(20))
    assert not drive.area.spent


def test_cleaning_again_and_again_asks_for_the_shops_pin() -> None:
    drive = Drive()
    for _ in range(4):
        assert drive(PageChosen(Page.CLEAN)).page is Page.CLEAN
        assert NoteCleaning() in drive.done()
        drive.wait(session_times.CLEANING_SECONDS)
    area = drive(PageChosen(Page.CLEAN))
    assert (area.page, pages_and_actions.wanted_grade(area)) == (Page.CODE, Grade.SHOP)
    assert NoteTooOften(Action.CLEAN) in drive.done()
    assert drive.enter_code().page is Page.CLEAN
