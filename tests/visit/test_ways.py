"""Where the primary action and Back lead from each screen, and what goes with them."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.campaign.model import Category
from kiosk.visit.choices import CLUSTER, QUERY_CHARACTERS
from kiosk.visit.effects import FetchChallenge, LookAtPrinter
from kiosk.visit.events import (
    ApplicantChosen,
    Back,
    DeclarationSet,
    EditAsked,
    Erased,
    Event,
    Next,
    PathChosen,
    PreregistrationAnswered,
    Printed,
    PrintRequested,
    Revealed,
    Reviewed,
    SearchOpened,
    ServiceChosen,
    Typed,
)
from kiosk.visit.model import After, Applicant, Notice, NoticeCode, Outcome, Path, Review, Screen, Topic, Visit
from kiosk.visit.rules import declarations_needed
from tests.visit.world import Drive, result

FILLED_IN = Drive().to_review().visit
"""A visit in which nothing is missing, for oneself, with a card on the reader."""
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
        (Screen.INFO, {"resume": Screen.NEEDS}, Screen.NEEDS),
        (Screen.INFO, {}, Screen.MENU),
        (Screen.STAFF, {"resume": Screen.FIELD}, Screen.FIELD),
        (Screen.STAFF, {}, Screen.MENU),
        (Screen.NEEDS, {}, Screen.APPLICANT),
        (Screen.APPLICANT, {}, Screen.CONSENT),
        (Screen.APPLICANT, {"applicant": Applicant.CHILD}, Screen.REPRESENTATIVE),
        (Screen.APPLICANT, {"applicant": Applicant.MINOR}, Screen.REPRESENTATIVE),
        (Screen.APPLICANT, {"applicant": Applicant.WARD}, Screen.REPRESENTATIVE),
        (Screen.APPLICANT, {"applicant": None}, Screen.APPLICANT),
        (Screen.REPRESENTATIVE, {}, Screen.CONSENT),
        (Screen.CONSENT, {}, Screen.ITEMS),
        (Screen.CONSENT, {"card": None}, Screen.CARD),
        (Screen.CONSENT, {"path": Path.STATUS}, Screen.PIN),
        (Screen.CONSENT, {"consents": frozenset()}, Screen.CONSENT),
        (Screen.ITEMS, {}, Screen.SERVICE),
        (Screen.SEARCH, {}, Screen.SERVICE),
        (Screen.SERVICE, {}, Screen.SERVICE_TERMS),
        (Screen.SERVICE, {"service": "registered"}, Screen.PREREGISTRATION),
        (Screen.SERVICE, {"service": None}, Screen.SERVICE),
        (Screen.SERVICE_TERMS, {}, Screen.FIELD),
        (Screen.SERVICE_TERMS, {"service_terms": False}, Screen.SERVICE_TERMS),
        (Screen.FIELD, {"at_field": 1}, Screen.PHONE),
        (Screen.PHONE, {}, Screen.REVIEW),
        (Screen.PHONE, {"phone": ""}, Screen.REVIEW),
        (Screen.PHONE, {"phone": "567"}, Screen.PHONE),
        (Screen.LAST_TRY, {}, Screen.PIN),
        (Screen.NOTICE, {"notice": notice(After.HOME)}, Screen.TAKE_CARD),
        (Screen.NOTICE, {"notice": notice(After.ANOTHER_CARD)}, Screen.TAKE_CARD),
        (Screen.NOTICE, {"notice": notice(After.BACK), "resume": Screen.SERVICE}, Screen.SERVICE),
        (Screen.NOTICE, {"notice": notice(After.BACK)}, Screen.MENU),
        (Screen.RESULT, {"result": REFUSED}, Screen.SERVICE),
        (Screen.RESULT, {"result": APPLIED}, Screen.TAKE_CARD),
        (Screen.STATUS, {}, Screen.TAKE_CARD),
        *((screen, {}, screen) for screen in (Screen.MENU, Screen.CARD, Screen.ITEM, Screen.PREREGISTRATION)),
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
        (Screen.INFO, {"resume": Screen.NEEDS}, Screen.NEEDS),
        (Screen.NEEDS, {}, Screen.MENU),
        (Screen.APPLICANT, {}, Screen.NEEDS),
        (Screen.REPRESENTATIVE, {}, Screen.APPLICANT),
        (Screen.CONSENT, {}, Screen.APPLICANT),
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
        (Screen.PHONE, {}, Screen.FIELD),
        (Screen.REVIEW, {}, Screen.PHONE),
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
        assert all(getattr(found, name) == expected[name] for name in typed), "what was typed stays"


def test_fields_are_asked_for_one_by_one_and_in_the_same_order_back() -> None:
    on = after(Next(), Screen.SERVICE_TERMS, {"at_field": 1})
    assert [on.visit.at_field, on(Next()).at_field] == [0, 1]
    back = after(Back(), Screen.PHONE, {"at_field": 0})
    assert [back.visit.at_field, back(Back()).at_field] == [1, 0]


def test_the_review_asks_for_a_challenge_and_looks_at_the_printer_however_it_is_reached() -> None:
    number = FILLED_IN.number
    for screen in (Screen.ITEMS, Screen.SERVICE, Screen.SERVICE_TERMS, Screen.FIELD, Screen.PHONE):
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


def test_the_same_service_again_changes_nothing() -> None:
    assert after(ServiceChosen("sakura"), Screen.SERVICE, {}).visit == replace(
        FILLED_IN, screen=Screen.SERVICE, active_at=1000.0
    )


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
    # As after a last try that was dared, and with a second receipt on its way.
    drive.visit = replace(drive.visit, last_try_accepted=True, printing=True, draft=FILLED_IN.draft)
    corrected = drive(Next())
    empty = Visit()
    for name in (
        *("result", "review", "draft", "printing", "receipt_printed", "service_terms", "declarations", "at_field"),
        *("last_try_accepted", "pin_length", "work"),
    ):
        assert getattr(corrected, name) == getattr(empty, name), name
    assert (corrected.corrections, corrected.inputs, corrected.phone) == (1, ("1234", "AB"), "5678")


@pytest.mark.parametrize(
    ("screen", "reached"), [(Screen.INFO, Screen.NEEDS), (Screen.STAFF, Screen.CARD), (Screen.STAFF, Screen.NEEDS)]
)
def test_what_a_step_aside_remembers_goes_with_it(screen: Screen, reached: Screen) -> None:
    back = after(Next(), screen, {"resume": reached, "topic": Topic.HELP, "card": None, "insertion": 0})
    assert (back.visit.screen, back.visit.resume) == (reached, None)


def test_a_card_that_is_being_read_when_the_person_goes_back_is_not_waited_for() -> None:
    left = after(Back(), Screen.CARD, {"reading": True, "card": None}).visit
    assert (left.screen, left.reading) == (Screen.CONSENT, False)


def test_another_service_begins_with_its_first_field() -> None:
    chosen = after(ServiceChosen("other"), Screen.SERVICE, {"at_field": 1}).visit
    assert (chosen.service, chosen.at_field, chosen.inputs, chosen.service_terms) == ("other", 0, ("",), False)


def test_nothing_is_typed_for_a_service_that_closed_meanwhile() -> None:
    gone = after(Typed("1"), Screen.FIELD, {"service": "closed"}).visit
    assert gone.inputs == FILLED_IN.inputs


def test_an_application_after_a_status_starts_without_it() -> None:
    drive = Drive().to_status()
    drive(PathChosen(Path.APPLY))
    assert (drive.visit.screen, drive.visit.path, drive.visit.status) == (Screen.NEEDS, Path.APPLY, None)


def test_who_may_not_apply_has_not_chosen_who_applies() -> None:
    told = after(ApplicantChosen(Applicant.OTHER), Screen.APPLICANT, {})
    back = told(Next())
    assert (back.screen, back.applicant) == (Screen.APPLICANT, None)


# --- the review


def test_a_review_is_confirmed_with_all_declarations_only_and_one_can_be_taken_back() -> None:
    needed = sorted(declarations_needed(Applicant.SELF))
    drive = Drive(visit=FILLED_IN)
    drive(*(DeclarationSet(declaration, given=True) for declaration in needed))
    drive(DeclarationSet(needed[0], given=False))
    assert drive.visit.declarations == frozenset(needed[1:])
    assert drive(Reviewed(Review("ab" * 32, "ja"))).screen == Screen.REVIEW
    drive(DeclarationSet(needed[0], given=True))
    assert drive(Reviewed(Review("ab" * 32, "ja"))).screen == Screen.PIN


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


# --- what a search takes


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
    [EditAsked(Screen.FIELD, -1), EditAsked(Screen.FIELD, 2), EditAsked(Screen.CARD), EditAsked(Screen.PIN)],
)
def test_the_review_leads_to_nothing_that_it_does_not_show(asked: EditAsked) -> None:
    assert after(asked, Screen.REVIEW, {}).visit.screen is Screen.REVIEW
