"""Target and effects of the primary action and Back on each screen."""

from dataclasses import replace
from typing import Any

import pytest

from devices.reader import ReaderState
from kiosk.campaign.model import Category
from kiosk.visit.effects import FetchChallenge, LookAtPrinter, ReadCard
from kiosk.visit.events import (
    ApplicantChosen,
    Back,
    ConsentSet,
    Continue,
    DeadlineReached,
    EditAsked,
    Erased,
    Event,
    FieldAsked,
    ItemAnswered,
    LanguageChosen,
    Next,
    PathChosen,
    PreregistrationAnswered,
    Printed,
    PrintRequested,
    ReaderChanged,
    Revealed,
    Reviewed,
    SearchOpened,
    ServiceChosen,
    ServiceTermsAccepted,
    Typed,
)
from kiosk.visit.model import (
    After,
    Applicant,
    Consent,
    ItemAnswer,
    Notice,
    NoticeCode,
    Outcome,
    Path,
    Review,
    Screen,
    Topic,
    Visit,
    Work,
)
from kiosk.visit.rules import declarations_needed
from kiosk.visit.typed_input import CLUSTER, QUERY_CHARACTERS
from tests.visit.world import OFFER, Drive, card, result

FILLED_IN = Drive().to_review().visit
"""A complete visit for oneself, with a card on the reader."""
REFUSED = replace(result(), outcome=Outcome.ID_IN_USE)
APPLIED = replace(result(), outcome=Outcome.APPLIED)


def notice(after: After) -> Notice:
    return Notice(NoticeCode.PREREGISTRATION_MISSING, after)


def after(event: Event, screen: Screen, changes: dict[str, Any]) -> Drive:
    drive = Drive(visit=replace(FILLED_IN, screen=screen, **changes))
    drive(event)
    return drive


@pytest.mark.parametrize(
    ("screen", "changes", "target"),
    [
        (Screen.INFO, {}, Screen.MENU),
        (Screen.STAFF, {"resume": Screen.FIELD}, Screen.FIELD),
        (Screen.STAFF, {}, Screen.MENU),
        (Screen.APPLICANT, {}, Screen.CONSENT),
        (Screen.APPLICANT, {"applicant": Applicant.CHILD}, Screen.REPRESENTATIVE),
        (Screen.APPLICANT, {"applicant": Applicant.MINOR}, Screen.REPRESENTATIVE),
        (Screen.APPLICANT, {"applicant": Applicant.WARD}, Screen.REPRESENTATIVE),
        (Screen.APPLICANT, {"applicant": None}, Screen.APPLICANT),
        (Screen.REPRESENTATIVE, {}, Screen.CONSENT),
        (Screen.CONSENT, {}, Screen.ITEMS),
        (Screen.CONSENT, {"card": None}, Screen.WORKING),
        (Screen.CONSENT, {"card": None, "insertion": 0, "reader": ReaderState.EMPTY}, Screen.CARD),
        (Screen.CONSENT, {"path": Path.STATUS}, Screen.PIN),
        (Screen.CONSENT, {"consents": frozenset()}, Screen.CONSENT),
        (Screen.ITEMS, {}, Screen.SERVICE),
        (Screen.SEARCH, {}, Screen.SERVICE),
        (Screen.SERVICE, {}, Screen.SERVICE_TERMS),
        (Screen.SERVICE, {"service": "registered"}, Screen.PREREGISTRATION),
        (Screen.SERVICE, {"service": None}, Screen.SERVICE),
        (Screen.SERVICE_TERMS, {}, Screen.FIELD),
        (Screen.SERVICE_TERMS, {"service_terms": False}, Screen.SERVICE_TERMS),
        (Screen.FIELD, {"at_field": 1}, Screen.FIELD),
        (Screen.FIELD, {"at_field": 2}, Screen.REVIEW),
        (Screen.FIELD, {"at_field": 2, "phone": ""}, Screen.REVIEW),
        (Screen.FIELD, {"at_field": 2, "phone": "567"}, Screen.FIELD),
        (Screen.FIELD, {"at_field": 2, "inputs": ("1234", "")}, Screen.FIELD),
        (Screen.LAST_TRY, {}, Screen.PIN),
        (Screen.NOTICE, {"notice": notice(After.HOME)}, Screen.TAKE_CARD),
        (Screen.NOTICE, {"notice": notice(After.ANOTHER_CARD)}, Screen.TAKE_CARD),
        (Screen.NOTICE, {"notice": notice(After.BACK), "resume": Screen.SERVICE}, Screen.SERVICE),
        (Screen.NOTICE, {"notice": notice(After.BACK)}, Screen.MENU),
        (Screen.RESULT, {"result": REFUSED}, Screen.SERVICE),
        (Screen.RESULT, {"result": APPLIED}, Screen.TAKE_CARD),
        (Screen.STATUS, {}, Screen.TAKE_CARD),
        *((screen, {}, screen) for screen in (Screen.MENU, Screen.CARD, Screen.PREREGISTRATION)),
        (Screen.ITEM, {}, Screen.ITEMS),
        (Screen.ITEMS, {"item_answers": ()}, Screen.ITEMS),
        *((screen, {}, screen) for screen in (Screen.TAKE_CARD, Screen.ATTRACT, Screen.CLOSED)),
    ],
    ids=str,
)
def test_the_primary_action_leads_on(screen: Screen, changes: dict[str, Any], target: Screen) -> None:
    assert after(Next(), screen, changes).visit.screen is target


@pytest.mark.parametrize(
    ("screen", "changes", "target"),
    [
        (Screen.MENU, {}, Screen.TAKE_CARD),
        (Screen.MENU, {"insertion": 0, "card": None}, Screen.ATTRACT),
        (Screen.APPLICANT, {}, Screen.MENU),
        (Screen.REPRESENTATIVE, {"applicant": Applicant.CHILD}, Screen.MENU),
        (Screen.REPRESENTATIVE, {"applicant": Applicant.WARD}, Screen.APPLICANT),
        (Screen.CONSENT, {}, Screen.MENU),
        (Screen.CONSENT, {"applicant": Applicant.CHILD}, Screen.REPRESENTATIVE),
        (Screen.CONSENT, {"path": Path.STATUS}, Screen.MENU),
        (Screen.CARD, {}, Screen.CONSENT),
        (Screen.ITEMS, {}, Screen.CONSENT),
        (Screen.ITEM, {}, Screen.ITEMS),
        (Screen.SERVICE, {}, Screen.ITEMS),
        (Screen.SEARCH, {}, Screen.SERVICE),
        (Screen.PREREGISTRATION, {}, Screen.SERVICE),
        (Screen.SERVICE_TERMS, {}, Screen.SERVICE),
        (Screen.FIELD, {}, Screen.SERVICE_TERMS),
        (Screen.FIELD, {"at_field": 2}, Screen.FIELD),
        (Screen.REVIEW, {}, Screen.FIELD),
        (Screen.LAST_TRY, {}, Screen.REVIEW),
        (Screen.PIN, {}, Screen.REVIEW),
        (Screen.LAST_TRY, {"path": Path.STATUS}, Screen.CONSENT),
        (Screen.PIN, {"path": Path.STATUS}, Screen.CONSENT),
        *((screen, {}, screen) for screen in (Screen.RESULT, Screen.STATUS, Screen.TAKE_CARD, Screen.STAFF)),
        *((screen, {}, screen) for screen in (Screen.NOTICE, Screen.ATTRACT, Screen.CLOSED, Screen.WORKING)),
    ],
    ids=str,
)
def test_back_leads_one_screen_back(screen: Screen, changes: dict[str, Any], target: Screen) -> None:
    found = after(Back(), screen, {"at_field": 0} | changes).visit
    assert found.screen is target
    if target is not screen and found.number == FILLED_IN.number:
        typed = ("inputs", "phone", "service", "card")
        expected = {name: getattr(FILLED_IN, name) for name in typed} | changes
        assert all(getattr(found, name) == expected[name] for name in typed), "the inputs stay"


def test_fields_are_asked_for_one_by_one_and_in_the_same_order_back() -> None:
    on = after(Next(), Screen.SERVICE_TERMS, {"at_field": 1})
    assert [on.visit.at_field, on(Next()).at_field, on(Next()).at_field] == [0, 1, 2]
    back = after(Back(), Screen.REVIEW, {})
    assert [back.visit.at_field, back(Back()).at_field, back(Back()).at_field] == [2, 1, 0]


def test_where_fields_stand_together_a_full_one_gives_way_to_the_next_that_is_empty() -> None:
    drive = Drive(visit=replace(FILLED_IN, screen=Screen.FIELD, at_field=0, inputs=("12345", ""), phone=""))
    assert drive(Typed("6")).at_field == 0, "one digit at a time: the field stays on the screen"
    assert drive(Erased(), Typed("6", moves_on=True)).at_field == 1
    assert drive(FieldAsked(0), Erased(), *map(Typed, "66")).at_field == 0
    drive.visit = replace(drive.visit, at_field=1, inputs=("123456", "ABC"))
    assert drive(Erased(), Typed("D", moves_on=True)).at_field == 2, "the phone number follows"
    drive.visit = replace(drive.visit, at_field=0)
    assert drive(Erased(), Typed("7", moves_on=True)).at_field == 0, "correcting one field does not lead to the others"


@pytest.mark.parametrize("way", [Typed("6", moves_on=True), FieldAsked(1), Next(), Back()])
def test_whatever_leads_to_another_field_hides_what_was_shown(way: Event) -> None:
    """Who stands behind reads the next field, a password perhaps, while the person still holds the button."""
    visit = replace(FILLED_IN, screen=Screen.FIELD, at_field=0, inputs=("12345", ""), revealed=True)
    ready = replace(visit, inputs=("123456", "")) if not isinstance(way, Typed) else visit
    left = Drive(visit=ready)(way)
    assert (left.screen, left.at_field) != (Screen.FIELD, 0)
    assert not left.revealed


def test_any_of_the_fields_can_be_typed_into_and_no_other_is_there() -> None:
    drive = Drive(visit=replace(FILLED_IN, screen=Screen.FIELD, at_field=0, revealed=True))
    assert (drive(FieldAsked(2)).at_field, drive.visit.revealed) == (2, False)
    assert drive(FieldAsked(3), FieldAsked(-1)).at_field == 2
    assert drive(Erased(everything=True), Typed("9")).phone == "9"
    assert drive.visit.inputs == FILLED_IN.inputs


def test_the_review_asks_for_a_challenge_and_looks_at_the_printer_however_it_is_reached() -> None:
    number = FILLED_IN.number
    for screen in (Screen.ITEMS, Screen.SERVICE, Screen.SERVICE_TERMS, Screen.FIELD):
        for event in (Next(), Back()):
            edited = after(event, screen, {"editing": True})
            assert (edited.visit.screen, edited.visit.editing) == (Screen.REVIEW, False)
            assert edited.effects == (FetchChallenge(number), LookAtPrinter(number))


@pytest.mark.parametrize(
    ("event", "screen", "target"),
    [
        (Next(), Screen.SEARCH, Screen.SERVICE),
        (Back(), Screen.SEARCH, Screen.SERVICE),
        (Back(), Screen.ITEM, Screen.ITEMS),
        (Back(), Screen.PREREGISTRATION, Screen.SERVICE),
        (Next(), Screen.STAFF, Screen.MENU),
    ],
)
def test_a_step_aside_leads_back_to_its_screen_also_on_the_way_from_the_review(
    event: Event, screen: Screen, target: Screen
) -> None:
    assert after(event, screen, {"editing": True}).visit.screen is target


def test_a_search_that_is_left_by_back_is_forgotten() -> None:
    assert after(Back(), Screen.SEARCH, {"query": "sak"}).visit.query == ""
    assert after(Next(), Screen.SEARCH, {"query": "sak"}).visit.query == "sak"


def test_the_same_service_again_changes_nothing_but_the_screen() -> None:
    found = after(ServiceChosen("sakura"), Screen.SERVICE, {}).visit
    assert found == replace(FILLED_IN, screen=Screen.SERVICE_TERMS, active_at=1000.0, entered_at=found.entered_at)


def test_a_service_that_is_not_offered_leads_nowhere() -> None:
    assert after(ServiceChosen("closed"), Screen.SERVICE, {}).visit.service == "sakura"


def test_the_terms_of_a_service_are_agreed_to_by_the_answer_that_leads_on() -> None:
    agreed = after(ServiceTermsAccepted(), Screen.SERVICE_TERMS, {"service_terms": False}).visit
    assert (agreed.screen, agreed.service_terms) == (Screen.FIELD, True)


def test_the_menu_asks_for_oneself_and_ones_child_and_the_others_have_a_screen() -> None:
    menu = {"card": None, "insertion": 0, "applicant": None, "path": None}
    own = after(ApplicantChosen(Applicant.SELF), Screen.MENU, menu).visit
    assert (own.screen, own.path, own.applicant) == (Screen.CONSENT, Path.APPLY, Applicant.SELF)
    child = after(ApplicantChosen(Applicant.CHILD), Screen.MENU, menu).visit
    assert (child.screen, child.applicant) == (Screen.REPRESENTATIVE, Applicant.CHILD)
    for other in (Applicant.WARD, Applicant.MINOR, Applicant.OTHER):
        assert after(ApplicantChosen(other), Screen.MENU, menu).visit.screen is Screen.MENU
    assert after(PathChosen(Path.APPLY), Screen.MENU, menu).visit.screen is Screen.APPLICANT


def test_the_last_of_the_answers_leads_on_and_none_is_given_for_the_person() -> None:
    first, second = (item.code for item in OFFER.items)
    drive = Drive(visit=replace(FILLED_IN, screen=Screen.ITEMS, item_answers=()))
    assert drive(ItemAnswered(first, ItemAnswer.RECEIVED)).screen is Screen.ITEMS
    assert drive(ItemAnswered(second, ItemAnswer.RECEIVED)).item_answers == ((first, ItemAnswer.RECEIVED),)
    assert drive(ItemAnswered(second, ItemAnswer.LEAVE_OUT)).screen is Screen.ITEMS, "no item is left to apply for"
    drive.visit = replace(drive.visit, item_answers=((first, ItemAnswer.RECEIVED),))
    assert drive(ItemAnswered(second, ItemAnswer.APPLY)).screen is Screen.SERVICE


def test_leaving_the_pin_takes_a_dare_back() -> None:
    left = after(Back(), Screen.PIN, {"last_try_accepted": True, "pin_length": 3}).visit
    assert (left.last_try_accepted, left.pin_length) == (False, 0)


def test_an_answer_that_leads_nowhere_leads_back_to_the_choice() -> None:
    told = after(PreregistrationAnswered(done=False), Screen.PREREGISTRATION, {})
    assert told.visit.notice == Notice(NoticeCode.PREREGISTRATION_MISSING, After.BACK)
    back = told(Next())
    assert (back.screen, back.notice, back.resume) == (Screen.SERVICE, None, None)


def test_a_correction_is_a_new_application_with_what_was_typed() -> None:
    drive = Drive().to_pin().enter_pin().sign().accept().deliver(Outcome.ID_OR_CODE_REJECTED)
    drive(PrintRequested(), Printed(drive.visit.number, succeeded=True), PrintRequested())
    # The state after a confirmed last try, with a second receipt being printed.
    drive.visit = replace(drive.visit, last_try_accepted=True, printing=True, draft=FILLED_IN.draft)
    corrected = drive(Next())
    empty = Visit()
    for name in (
        *("result", "review", "draft", "printing", "receipt_printed", "service_terms", "at_field"),
        *("last_try_accepted", "pin_length", "work"),
    ):
        assert getattr(corrected, name) == getattr(empty, name), name
    assert (corrected.corrections, corrected.inputs, corrected.phone) == (1, ("1234", "AB"), "5678")


@pytest.mark.parametrize(
    ("screen", "reached"), [(Screen.INFO, Screen.MENU), (Screen.STAFF, Screen.CARD), (Screen.STAFF, Screen.APPLICANT)]
)
def test_what_a_step_aside_remembers_goes_with_it(screen: Screen, reached: Screen) -> None:
    empty = {"card": None, "insertion": 0, "reader": ReaderState.EMPTY}
    back = after(Next(), screen, {"resume": reached, "topic": Topic.HELP} | empty)
    assert (back.visit.screen, back.visit.resume) == (reached, None)


def test_a_card_laid_by_who_has_agreed_is_read_at_once_and_before_that_it_waits() -> None:
    agreed = {"card": None, "insertion": 0, "reader": ReaderState.EMPTY}
    read = after(ReaderChanged(card(4)), Screen.CONSENT, agreed)
    assert (read.visit.work, read.visit.screen) == (Work.READING, Screen.WORKING)
    assert read.effects == (FetchChallenge(FILLED_IN.number), ReadCard(FILLED_IN.number, 4))
    waits = after(ReaderChanged(card(4)), Screen.CONSENT, agreed | {"consents": frozenset({Consent.PRIVACY})})
    assert (waits.visit.screen, waits.effects) == (Screen.CONSENT, ())
    assert waits(ConsentSet(Consent.TERMS, given=True)).screen is Screen.CONSENT, "a tick does not change the screen"
    assert waits(Next()).work is Work.READING


def test_another_service_begins_with_its_first_field() -> None:
    chosen = after(ServiceChosen("other"), Screen.SERVICE, {"at_field": 1}).visit
    assert (chosen.service, chosen.at_field, chosen.inputs, chosen.service_terms) == ("other", 0, ("",), False)


@pytest.mark.parametrize("screen", [Screen.PREREGISTRATION, Screen.SERVICE_TERMS, Screen.FIELD])
@pytest.mark.parametrize("event", [Typed("1"), Next(), LanguageChosen("ne"), DeadlineReached()])
def test_what_is_asked_about_a_service_that_closed_meanwhile_gives_way_to_a_notice(
    screen: Screen, event: Event
) -> None:
    """E21: nothing is left of the service, and everything else is kept for another one."""
    told = after(event, screen, {"service": "closed"})
    assert told.visit.notice == Notice(NoticeCode.SERVICE_CLOSED, After.BACK)
    assert (told.visit.service, told.visit.service_terms, told.visit.inputs) == (None, False, ())
    back = told(Next())
    assert (back.screen, back.card, back.item_answers) == (Screen.SERVICE, FILLED_IN.card, FILLED_IN.item_answers)
    assert told(ServiceChosen("other")).screen is Screen.SERVICE_TERMS


def test_back_leads_to_no_screen_of_a_service_that_closed_meanwhile() -> None:
    told = after(Back(), Screen.REVIEW, {"service": "closed"})
    assert told.visit.notice == Notice(NoticeCode.SERVICE_CLOSED, After.BACK)
    assert after(Back(), Screen.SERVICE_TERMS, {"service": "closed"}).visit.screen is Screen.SERVICE, "to choose anew"


def test_where_nothing_can_be_chosen_any_more_the_visit_ends() -> None:
    """E17."""
    drive = after(Continue(), Screen.FIELD, {})
    drive.offer = replace(OFFER, services=())
    drive(Typed("1"))
    assert drive.visit.notice == Notice(NoticeCode.CLOSED_MEANWHILE, After.HOME)
    assert (drive.visit.inputs, drive.visit.card) == ((), None)


def test_an_application_after_a_status_starts_without_it() -> None:
    drive = Drive().to_status()
    drive(PathChosen(Path.APPLY))
    assert (drive.visit.screen, drive.visit.path, drive.visit.status) == (Screen.APPLICANT, Path.APPLY, None)


def test_who_may_not_apply_has_not_chosen_who_applies() -> None:
    told = after(ApplicantChosen(Applicant.OTHER), Screen.APPLICANT, {})
    back = told(Next())
    assert (back.screen, back.applicant) == (Screen.APPLICANT, None)


# --- the review


def test_the_held_button_makes_the_declarations_that_this_applicant_must_make() -> None:
    for applicant in (Applicant.SELF, Applicant.CHILD):
        drive = Drive(visit=replace(FILLED_IN, applicant=applicant))
        drive(Reviewed(Review("ab" * 32, "ja")))
        assert drive.visit.screen is Screen.PIN
        assert drive.visit.draft is not None
        assert drive.visit.draft.declarations == declarations_needed(applicant)


def test_what_was_said_of_an_earlier_pin_is_forgotten_with_the_next_review_and_with_the_next_pin() -> None:
    told: dict[str, Any] = {"pin_wrong": True, "pin_not_entered": True}
    drive = Drive(visit=replace(FILLED_IN, **told))
    reviewed = drive.declare().visit
    assert (reviewed.screen, reviewed.pin_wrong, reviewed.pin_not_entered) == (Screen.PIN, False, False)
    drive.visit = replace(reviewed, **told)
    entered = drive.enter_pin().visit
    assert (entered.screen, entered.pin_wrong, entered.pin_not_entered) == (Screen.WORKING, False, False)


@pytest.mark.parametrize("screen", [Screen.FIELD, Screen.REVIEW])
def test_what_is_masked_is_shown_while_the_button_is_held(screen: Screen) -> None:
    drive = after(Revealed(shown=True), screen, {})
    assert drive.visit.revealed
    assert not drive(Revealed(shown=False)).revealed


# --- input of a search


def test_a_search_looks_at_all_kinds_of_services() -> None:
    assert after(SearchOpened(), Screen.SERVICE, {"category": Category.QR}).visit.category is None


def test_all_services_are_listed_again_after_everything_is_erased() -> None:
    listed = after(Erased(everything=True), Screen.SERVICE, {"category": Category.QR, "query": "sak"}).visit
    assert (listed.category, listed.query) == (None, "")


def test_a_search_has_an_end() -> None:
    drive = Drive(visit=replace(FILLED_IN, screen=Screen.SERVICE))
    drive(SearchOpened(), *map(Typed, "x" * (QUERY_CHARACTERS + 1)))
    assert (drive.visit.screen, drive.visit.query, QUERY_CHARACTERS) == (Screen.SEARCH, "x" * 40, 40)
    drive(Erased(everything=True), Typed("क" * CLUSTER), Typed("क" * (CLUSTER + 1)), Typed(""), Typed("\n"))
    assert (drive.visit.query, CLUSTER) == ("क" * 8, 8)


@pytest.mark.parametrize(
    "asked",
    [EditAsked(Screen.FIELD, -1), EditAsked(Screen.FIELD, 3), EditAsked(Screen.CARD), EditAsked(Screen.PIN)],
)
def test_the_review_leads_to_nothing_that_it_does_not_show(asked: EditAsked) -> None:
    assert after(asked, Screen.REVIEW, {}).visit.screen is Screen.REVIEW
