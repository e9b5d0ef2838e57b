"""What each screen allows, in one table; and results of the rules for incomplete visits."""

from dataclasses import replace

import pytest

from kiosk.visit.events import StaffCalled
from kiosk.visit.model import After, Notice, NoticeCode, Outcome, Path, Screen, Visit, Work
from kiosk.visit.rules import (
    asked_field,
    can_apply_after_status,
    can_go_back,
    can_go_next,
    can_quit,
    chosen_service,
    holds_personal_data,
    inputs_complete,
    language_switchable,
    masks_for_staff,
    may_call_staff,
    restart_would_hurt,
)
from kiosk.visit.step_bar import Step, current_step, steps
from tests.visit.world import ENDED, OFFER, Drive, result

ALLOWED = {
    # b: back, q: quit, s: staff may be called, m: staff see no input, l: language may change, p: has data to lose
    Screen.ATTRACT: "sl",
    Screen.CLOSED: "sl",
    Screen.MENU: "bqsml",
    Screen.INFO: "bqsml",
    Screen.APPLICANT: "bqsml",
    Screen.REPRESENTATIVE: "bqsml",
    Screen.CONSENT: "bqsml",
    Screen.CARD: "bqsml",
    Screen.ITEMS: "bqsmlp",
    Screen.ITEM: "bqsmlp",
    Screen.SERVICE: "bqsmlp",
    Screen.SEARCH: "bqsmlp",
    Screen.PREREGISTRATION: "bqsmlp",
    Screen.SERVICE_TERMS: "bqsmlp",
    Screen.FIELD: "bqsmlp",
    Screen.REVIEW: "bqsmlp",
    Screen.LAST_TRY: "bqsmlp",
    Screen.PIN: "bqsmlp",
    Screen.WORKING: "p",
    Screen.RESULT: "lp",
    Screen.STATUS: "lp",
    Screen.NOTICE: "slp",
    Screen.TAKE_CARD: "lp",
    Screen.STAFF: "qlp",
}


@pytest.mark.parametrize("screen", Screen)
def test_each_screen_allows_what_the_table_says(screen: Screen) -> None:
    visit = Visit(screen=screen)
    answers = {
        "b": can_go_back(visit),
        "q": can_quit(visit),
        "s": may_call_staff(visit),
        "m": may_call_staff(visit) and masks_for_staff(visit),
        "l": language_switchable(visit),
        "p": holds_personal_data(visit) and screen not in (Screen.ATTRACT, Screen.CLOSED),
    }
    assert "".join(letter for letter, allowed in answers.items() if allowed) == ALLOWED[screen]


@pytest.mark.parametrize("screen", [screen for screen in Screen if "s" not in ALLOWED[screen]])
def test_where_no_staff_may_be_called_nothing_happens(screen: Screen) -> None:
    drive = Drive(replace(Drive().to_review().visit, screen=screen))
    before = replace(drive.visit, active_at=drive.now)
    drive(StaffCalled())
    assert (drive.visit, drive.effects) == (before, ())


def test_a_visit_with_a_card_has_something_to_lose_on_every_screen() -> None:
    known = Drive().to_review().visit
    assert all(holds_personal_data(replace(known, screen=screen)) for screen in Screen)


def test_the_primary_action_is_where_no_answer_is_a_button_of_its_own() -> None:
    """In a visit without any choice yet. At the review it tells that what was chosen is not offered any more."""
    allowing = {screen for screen in Screen if can_go_next(Visit(screen=screen), OFFER)}
    assert allowing == {
        *(Screen.INFO, Screen.ITEM, Screen.REPRESENTATIVE, Screen.SEARCH),
        *(Screen.REVIEW, Screen.LAST_TRY, Screen.RESULT, Screen.STATUS, Screen.NOTICE, Screen.STAFF),
    }


@pytest.mark.parametrize(("after", "allowed"), [(After.BACK, True), (After.HOME, False), (After.ANOTHER_CARD, False)])
def test_a_notice_is_quit_only_where_it_leads_back(after: After, allowed: bool) -> None:
    notice = Notice(NoticeCode.APPLICANT_NOT_SERVED, after)
    assert can_quit(Visit(screen=Screen.NOTICE, notice=notice)) is allowed
    assert not can_go_back(Visit(screen=Screen.NOTICE, notice=notice))


def test_a_result_is_quit_only_where_it_can_be_corrected() -> None:
    known = Drive().to_review().visit
    for outcome in (None, *Outcome):
        shown = replace(known, screen=Screen.RESULT, result=replace(result(), outcome=outcome))
        assert can_quit(shown) is (outcome in (Outcome.ID_IN_USE, Outcome.ID_OR_CODE_REJECTED, Outcome.SERVICE_CLOSED))


def test_a_new_start_waits_for_what_is_under_way_and_for_what_is_being_read() -> None:
    hurt = {screen for screen in Screen if restart_would_hurt(Visit(screen=screen))}
    assert hurt == {Screen.WORKING, Screen.RESULT, Screen.STATUS}


# --- position in the visit


def test_the_steps_of_each_path_are_told_in_order() -> None:
    assert steps(Visit(path=Path.APPLY)) == (
        *(Step.PREPARE, Step.CARD, Step.SERVICE, Step.ENTER, Step.REVIEW, Step.PIN, Step.DONE),
    )
    assert steps(Visit(path=Path.STATUS)) == (Step.PREPARE, Step.CARD, Step.PIN, Step.DONE)
    assert steps(Visit()) == ()


STEPS = {
    Step.PREPARE: {Screen.APPLICANT, Screen.REPRESENTATIVE, Screen.CONSENT},
    Step.CARD: {Screen.CARD},
    Step.SERVICE: {
        *(Screen.ITEMS, Screen.ITEM, Screen.SERVICE, Screen.SEARCH, Screen.PREREGISTRATION, Screen.SERVICE_TERMS),
    },
    Step.ENTER: {Screen.FIELD},
    Step.REVIEW: {Screen.REVIEW},
    Step.PIN: {Screen.LAST_TRY, Screen.PIN, Screen.WORKING},
    Step.DONE: {Screen.RESULT, Screen.STATUS},
}


@pytest.mark.parametrize("screen", Screen)
def test_each_screen_is_at_its_step(screen: Screen) -> None:
    assert current_step(Visit(screen=screen)) == next(
        (step for step, all_of in STEPS.items() if screen in all_of), None
    )


@pytest.mark.parametrize("work", Work)
def test_while_a_card_is_read_the_bar_is_at_the_card(work: Work) -> None:
    told = Step.CARD if work is Work.READING else Step.PIN
    assert current_step(Visit(screen=Screen.WORKING, work=work)) is told


# --- a service that is gone or replaced


def test_without_a_service_there_is_no_field_and_nothing_is_complete() -> None:
    visit = Drive().to_review().visit
    assert inputs_complete(visit, OFFER)
    for gone in (replace(visit, service=None), replace(visit, service="closed"), replace(visit, service="unknown")):
        assert (chosen_service(gone, OFFER), asked_field(gone, OFFER), inputs_complete(gone, OFFER)) == (
            None,
            None,
            False,
        )


def test_each_field_has_its_input_and_no_other() -> None:
    visit = Drive().to_review().visit
    service = chosen_service(visit, OFFER)
    assert service is not None
    assert [asked_field(replace(visit, at_field=number), OFFER) for number in range(3)] == [*service.fields, None]
    assert not inputs_complete(replace(visit, inputs=visit.inputs[:1]), OFFER)
    assert not inputs_complete(replace(visit, inputs=(*visit.inputs, "1")), OFFER)


def test_after_a_status_it_is_offered_to_apply_only_where_that_would_be_possible() -> None:
    visit = Drive().to_status().visit
    assert visit.status is not None
    assert can_apply_after_status(visit, OFFER)
    applied = replace(visit, status=replace(visit.status, service="sakura"))
    for other, offer in ((applied, OFFER), (replace(visit, card=None), OFFER), (replace(visit, status=None), OFFER)):
        assert not can_apply_after_status(other, offer)
    assert not can_apply_after_status(visit, ENDED)
