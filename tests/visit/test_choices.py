"""Applicant, items and service; information without a card; staff calls and time-outs."""

from dataclasses import replace

import pytest

from devices.reader import ReaderState, ReaderStatus
from kiosk.campaign.model import Category, ItemCode, Phase
from kiosk.visit.effects import CallStaff, Chime, ErasePin, SoundAlarm, VerifyAndSign
from kiosk.visit.events import (
    ApplicantChosen,
    Back,
    CardRefused,
    CategoryChosen,
    Continue,
    DisplayChosen,
    Erased,
    ItemAnswered,
    ItemAsked,
    LanguageChosen,
    Next,
    PathChosen,
    PinConfirmed,
    PinLength,
    PreregistrationAnswered,
    Quit,
    ReaderChanged,
    Revealed,
    SearchOpened,
    ServiceChosen,
    StaffCalled,
    StationChanged,
    TopicChosen,
    Typed,
)
from kiosk.visit.model import (
    Applicant,
    ClosedReason,
    Contrast,
    Declaration,
    Display,
    Draft,
    ItemAnswer,
    NoticeCode,
    Path,
    Screen,
    Topic,
    Warned,
    Work,
)
from kiosk.visit.rules import closed_reason, items_applied, services_listed
from kiosk.visit.screen_timeouts import MORE_TIME
from tests.visit.world import EMPTY, OFFER, TIMEOUTS, Drive, card

ANSWERS = tuple(ItemAnswered(item.code, ItemAnswer.APPLY) for item in OFFER.items)


def drafted(drive: Drive) -> Draft:
    (what,) = (effect.what for effect in drive.all_effects if isinstance(effect, VerifyAndSign))
    assert isinstance(what, Draft)
    return what


@pytest.mark.parametrize(
    ("applicant", "name"),
    [
        (Applicant.SELF, Declaration.OWN_NAME),
        (Applicant.WARD, Declaration.OWN_NAME),
        (Applicant.MINOR, Declaration.OWN_OR_REPRESENTATIVE_NAME),
        (Applicant.CHILD, Declaration.OWN_OR_REPRESENTATIVE_NAME),
    ],
)
def test_who_applies_decides_whose_name_is_declared(applicant: Applicant, name: Declaration) -> None:
    """R28, R32: the service may be in the representative's name only up to age 17."""
    drive = Drive().to_review(applicant=applicant)
    drive.declare().enter_pin()
    assert drafted(drive).applicant is applicant
    assert drafted(drive).declarations == {name, Declaration.CHECKED, Declaration.FINAL}


@pytest.mark.parametrize("applicant", [Applicant.MINOR, Applicant.CHILD, Applicant.WARD])
def test_what_holds_for_others_is_said_before_anything_is_typed(applicant: Applicant) -> None:
    """R33: another service for each child."""
    drive = Drive()
    drive(LanguageChosen("ja"), PathChosen(Path.APPLY), ApplicantChosen(applicant))
    assert drive.visit.screen is Screen.REPRESENTATIVE
    assert drive(Next()).screen is Screen.CONSENT
    drive(Back())
    assert drive.visit.screen is Screen.REPRESENTATIVE
    back = Screen.MENU if applicant is Applicant.CHILD else Screen.APPLICANT
    assert drive(Back()).screen is back, "Back leads to the screen that asked"


def test_for_others_nobody_applies_and_is_told_why() -> None:
    """E20."""
    drive = Drive()
    drive(LanguageChosen("ja"), PathChosen(Path.APPLY), ApplicantChosen(Applicant.OTHER))
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is NoticeCode.APPLICANT_NOT_SERVED
    drive(Next())
    assert drive.visit.screen is Screen.APPLICANT
    assert drive.visit.applicant is None
    drive(Next())
    assert drive.visit.screen is Screen.APPLICANT


@pytest.mark.parametrize("answer", [ItemAnswer.RECEIVED, ItemAnswer.CARRY_OVER])
def test_item_one_of_round_one_is_not_applied_for_again(answer: ItemAnswer) -> None:
    """R11, R13."""
    drive = Drive().choose_path().lay_card()
    drive(ItemAsked(ItemCode.CARD))
    assert drive.visit.screen is Screen.ITEM
    assert drive(Next()).screen is Screen.ITEMS
    drive(ItemAnswered(ItemCode.CARD, ItemAnswer.LEAVE_OUT))
    assert drive.visit.item_answers == (), "the item has no answer"
    assert drive(ItemAnswered(ItemCode.CARD, answer)).screen is Screen.ITEMS
    assert items_applied(drive.visit, OFFER) == (), "an item without an answer is not applied for"
    assert drive(ItemAnswered(ItemCode.INSURANCE, ItemAnswer.APPLY)).screen is Screen.SERVICE
    assert [item.code for item in items_applied(drive.visit, OFFER)] == [ItemCode.INSURANCE]
    drive.fill_in().declare().enter_pin()
    assert drafted(drive).items == ("insurance",)


def test_with_no_item_left_there_is_nothing_to_apply_for() -> None:
    drive = Drive().choose_path().lay_card()
    drive(ItemAnswered(ItemCode.CARD, ItemAnswer.RECEIVED))
    drive(ItemAnswered(ItemCode.INSURANCE, ItemAnswer.LEAVE_OUT), Next())
    assert drive.visit.screen is Screen.ITEMS
    drive(ItemAnswered(ItemCode.INSURANCE, ItemAnswer.APPLY))
    assert drive.visit.screen is Screen.ITEMS, "after a change the person continues with Next"
    assert drive(Next()).screen is Screen.SERVICE


def test_an_item_that_is_not_open_is_not_asked_about() -> None:
    drive = Drive().choose_path().lay_card()
    drive(ItemAsked(ItemCode.ACCOUNT), ItemAnswered(ItemCode.ACCOUNT, ItemAnswer.APPLY))
    assert (drive.visit.screen, drive.visit.item_answers) == (Screen.ITEMS, ())


def test_a_search_narrows_the_list_and_can_be_taken_back() -> None:
    drive = Drive().choose_path().lay_card()
    drive(*ANSWERS, SearchOpened(), *map(Typed, "oth"))
    assert drive.visit.screen is Screen.SEARCH
    assert [each.service.code for each in services_listed(drive.visit, OFFER)] == ["other"]
    assert drive(Next()).screen is Screen.SERVICE
    assert drive.visit.query == "oth"
    drive(Erased(everything=True))
    assert len(services_listed(drive.visit, OFFER)) == len(OFFER.services)
    drive(SearchOpened(), *map(Typed, "zzz"), Next())
    assert drive.visit.screen is Screen.SEARCH, "without a result there is no next screen"
    drive(Back())
    assert (drive.visit.screen, drive.visit.query) == (Screen.SERVICE, "")


def test_erasing_takes_a_whole_character() -> None:
    """Thai and Devanagari combine marks with a letter: one key, one character, one erasure."""
    drive = Drive().choose_path().lay_card()
    drive(*ANSWERS, SearchOpened(), Typed("प"), Typed("ये"), Erased())
    assert drive.visit.query == "प"


def test_a_category_narrows_the_list() -> None:
    drive = Drive().choose_path().lay_card()
    drive(*ANSWERS, CategoryChosen(Category.CREDIT))
    assert services_listed(drive.visit, OFFER) == ()
    drive(CategoryChosen(None))
    assert len(services_listed(drive.visit, OFFER)) == len(OFFER.services)


def test_a_registration_that_is_missing_leads_to_another_service() -> None:
    """E23."""
    drive = Drive().choose_path().lay_card()
    drive(*ANSWERS, ServiceChosen("registered"))
    assert drive.visit.screen is Screen.PREREGISTRATION
    drive(PreregistrationAnswered(done=False))
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is NoticeCode.PREREGISTRATION_MISSING
    assert drive(Next()).screen is Screen.SERVICE
    assert drive(Next(), PreregistrationAnswered(done=True)).screen is Screen.SERVICE_TERMS


def test_what_is_masked_shows_only_while_the_button_is_held() -> None:
    drive = Drive().to_review()
    drive(Revealed(shown=True))
    assert drive.visit.revealed
    drive(Back())
    assert not drive.visit.revealed


@pytest.mark.parametrize("topic", Topic)
def test_everybody_may_read(topic: Topic) -> None:
    drive = Drive()
    drive(LanguageChosen("ne"), TopicChosen(topic))
    assert (drive.visit.screen, drive.visit.topic) == (Screen.INFO, topic)
    drive(Back())
    assert (drive.visit.screen, drive.visit.topic) == (Screen.MENU, None)
    drive(PathChosen(Path.APPLY), TopicChosen(topic))
    assert drive.visit.screen is Screen.APPLICANT


# --- staff


def test_staff_find_nothing_of_the_visit_on_the_screen() -> None:
    """E27."""
    drive = Drive().to_pin()
    drive(PinLength(3), StaffCalled())
    assert drive.visit.screen is Screen.STAFF
    assert any(isinstance(effect, CallStaff) for effect in drive.effects)
    assert any(isinstance(effect, ErasePin) for effect in drive.effects)
    assert drive.visit.pin_length == 0
    drive(Back(), PinLength(4), PinConfirmed())
    assert drive.visit.screen is Screen.STAFF
    assert drive(Next()).screen is Screen.PIN


def test_a_card_taken_while_staff_is_called_ends_the_visit() -> None:
    drive = Drive().to_review()
    drive(StaffCalled(), ReaderChanged(EMPTY))
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is NoticeCode.CARD_REMOVED
    assert drive.visit.inputs == ()


def test_a_closed_terminal_may_call_staff_too() -> None:
    drive = Drive()
    drive(ReaderChanged(ReaderStatus(ReaderState.NO_READER, "", 0)), StaffCalled())
    assert drive.visit.screen is Screen.CLOSED
    assert any(isinstance(effect, CallStaff) for effect in drive.effects)


def test_a_card_laid_while_staff_is_there_is_read_when_the_person_goes_on() -> None:
    drive = Drive().choose_path()
    drive(StaffCalled(), ReaderChanged(card(4)), Next())
    assert drive.visit.work is Work.READING


# --- time


def test_more_time_is_three_times_as_long() -> None:
    drive = Drive().to_review()
    drive(DisplayChosen(Display(more_time=True)))
    drive.wait(MORE_TIME * TIMEOUTS.reading - 1)
    assert drive.visit.warning is None
    assert drive.wait(1).warning is Warned.IDLE
    drive.wait(MORE_TIME * TIMEOUTS.warning - 1)
    assert drive.visit.screen is Screen.REVIEW
    assert drive.wait(1).screen is Screen.NOTICE


def test_the_longest_visit_ends_after_a_warning() -> None:
    """With any number of touches a visit ends after 20 minutes, with a warning one minute before."""
    drive = Drive().choose_path()
    while drive.now < drive.visit.began_at + TIMEOUTS.cap - TIMEOUTS.cap_warning - 30:
        drive.wait(30)
        drive(Continue())
    drive.wait(30)
    assert drive.visit.warning is Warned.CAP
    assert drive(Continue()).warning is None
    drive.wait(TIMEOUTS.cap_warning - 1)
    assert drive.visit.screen is Screen.CARD
    assert drive.wait(1).screen is Screen.ATTRACT


def test_a_card_left_behind_is_reminded_of_then_alarmed() -> None:
    """S22."""
    drive = Drive().to_review()
    drive(Quit())
    assert drive.visit.screen is Screen.TAKE_CARD
    assert any(isinstance(effect, Chime) for effect in drive.effects), "the chime sounds at once"
    drive.wait(TIMEOUTS.card_left - 1)
    assert not drive.visit.card_left
    assert drive.wait(1).card_left
    assert any(isinstance(effect, SoundAlarm) for effect in drive.effects)
    assert drive(ReaderChanged(EMPTY)).screen is Screen.ATTRACT
    assert not drive.visit.card_left


def test_at_home_the_display_falls_back_when_nobody_goes_on() -> None:
    drive = Drive()
    drive(DisplayChosen(Display(contrast=Contrast.DARK)))
    assert drive.visit.display.contrast is Contrast.DARK
    drive.wait(TIMEOUTS.reading)
    assert drive.visit.display == Display()


def test_a_closed_terminal_speaks_every_language_and_goes_back_to_its_own() -> None:
    drive = Drive()
    drive(ReaderChanged(ReaderStatus(ReaderState.NO_READER, "", 0)), LanguageChosen("vi"))
    assert (drive.visit.screen, drive.visit.language) == (Screen.CLOSED, "vi")
    drive.wait(TIMEOUTS.reading)
    assert (drive.visit.screen, drive.visit.language) == (Screen.CLOSED, "ja")


def test_the_third_time_a_card_cannot_be_read_the_person_is_sent_elsewhere() -> None:
    """E03."""
    drive = Drive().choose_path()
    for insertion, code in ((1, "read_failed"), (2, "read_failed"), (3, "read_failed_again")):
        drive(ReaderChanged(card(insertion)))
        drive(CardRefused(drive.visit.number, insertion, NoticeCode.READ_FAILED))
        assert drive.visit.notice is not None
        assert drive.visit.notice.code.value == code
        drive(ReaderChanged(EMPTY))


@pytest.mark.parametrize(
    ("phase", "reason"),
    [
        (Phase.BEFORE, ClosedReason.NOT_BEGUN),
        (Phase.ITEMS_BEFORE, ClosedReason.ITEMS_NOT_BEGUN),
        (Phase.ENDED, ClosedReason.ENDED),
        (Phase.MAINTENANCE, ClosedReason.MAINTENANCE),
        (Phase.OUTSIDE_HOURS, ClosedReason.OUTSIDE_HOURS),
        (Phase.OPEN, None),
    ],
)
def test_each_phase_has_its_own_closed_screen(phase: Phase, reason: ClosedReason | None) -> None:
    """E15, E17."""
    assert closed_reason(Drive().visit, replace(OFFER, phase=phase)) is reason


def test_after_the_end_nobody_is_told_to_come_back_later() -> None:
    drive = Drive()
    drive(StationChanged(ClosedReason.NO_CHALLENGE))
    assert closed_reason(drive.visit, replace(OFFER, phase=Phase.ENDED)) is ClosedReason.ENDED


def test_a_clock_that_is_wrong_says_nothing_of_the_campaign() -> None:
    drive = Drive()
    drive(StationChanged(ClosedReason.CLOCK))
    for phase in Phase:
        assert closed_reason(drive.visit, replace(OFFER, phase=phase)) is ClosedReason.CLOCK


def test_maintenance_that_begins_does_not_end_a_visit_under_way() -> None:
    drive = Drive().to_review()
    drive.offer = replace(OFFER, phase=Phase.MAINTENANCE)
    drive.declare().enter_pin()
    assert drafted(drive).service == "sakura"
