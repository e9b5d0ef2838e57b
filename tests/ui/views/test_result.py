"""The result and the status: upstream's word, each item's own next step, and whom to call (S20, S20b)."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.campaign.model import ApplyType, Offer, PaymentService
from kiosk.visit.events import PathChosen, PrintRequested
from kiosk.visit.model import LANGUAGES, Applicant, ItemStatus, Outcome, Path, Status, Visit
from kiosk.visit.try_limits import CORRECTIONS
from tests.ui import layout
from tests.ui.stage import moment, play, practice_offer
from ui.automatic_shopper.reading import Reading
from ui.translation.catalogue import translator
from ui.views import next_steps
from ui.views.result import ResultScreen, result
from ui.views.status import EMPTY, status
from ui.views.web_addresses import NO_CODE

OFFER = practice_offer()
EN = translator("en")
CARD, INSURANCE, ACCOUNT = OFFER.campaign.items
SOLD = next(each.service for each in OFFER.services if each.service.code == "tanuki-money")


def shown(name: str, *, has_printer: bool = True, offer: Offer = OFFER, **changes: Any) -> ResultScreen:
    return result(replace(moment(name), **changes), offer, has_printer, EN)


def words(told: ResultScreen) -> str:
    return " ".join((told.title, told.explanation, *told.steps))


@pytest.mark.parametrize("outcome", [None, *Outcome])
def test_only_upstream_says_applied_and_nobody_says_granted(outcome: Outcome | None) -> None:
    told = shown(f"result-{outcome or 'queued'}")
    assert (told.tone == "good") == (outcome is Outcome.APPLIED)
    assert (told.tone == "waiting") == (outcome is None)
    assert ("申込済" in told.term) == (outcome is Outcome.APPLIED)
    assert "you have received" not in words(told).lower()
    assert (told.code == NO_CODE) == (told.tone == "care")


def test_what_to_do_next_is_told_in_brief_with_its_deadline() -> None:
    charge, others, seen = shown("result-applied").steps
    assert "20,000\N{NO-BREAK SPACE}yen in all" in charge
    assert (
        others == "Not done yet? By 31 December 2099: Use as a health insurance card / Account to receive public funds."
    )
    assert seen.startswith("Points: app or site of ")
    assert "31 December 2099" in charge


@pytest.mark.parametrize(
    ("kind", "begin"),
    [(ApplyType.CHARGE, "Charge "), (ApplyType.PURCHASE, "Shop with "), (ApplyType.BOTH, "Charge or shop with ")],
)
def test_the_first_item_names_what_earns_until_when_and_whose_points(kind: ApplyType, begin: str) -> None:
    early = replace(SOLD, apply_type=kind, close=CARD.end - timedelta(days=2))
    step = next_steps.of_item(CARD, early, "en", EN)
    assert step.startswith(f"{begin}Tanuki Money by 29 December 2099.")
    assert "Tanuki Points worth" in step


def test_amounts_are_the_campaign_s() -> None:
    other = replace(CARD, spend_yen=8_000, maximum_yen=2_000)
    step = next_steps.of_item(other, SOLD, "en", EN)
    assert "8,000" in step
    assert "2,000" in step
    assert "20,000" not in step


def test_what_the_provider_wants_is_told_in_its_words() -> None:
    told = shown("result-applied", result=became(SOLD))
    assert any("lay the card on a Tanuki Money machine" in step for step in told.steps)
    assert told.steps[-1].startswith("Points: ")


def became(service: PaymentService, outcome: Outcome | None = Outcome.APPLIED) -> object:
    known = moment("result-applied").result
    assert known is not None
    return replace(known, service=service.code, outcome=outcome)


def test_waiting_says_when_and_how_to_look() -> None:
    told = shown("result-queued")
    assert told.term == "受付済（送信待ち）"
    assert "予約・申込状況確認" in told.steps[0]
    assert "申込済" in told.steps[0]
    assert "Tomorrow or later" in told.steps[0]
    assert "need not apply again" in told.explanation


def test_of_id_and_code_never_which_one_is_wrong() -> None:
    told = shown("result-id_or_code_rejected")
    assert told.way_on == "correct"
    assert "ID or the code" in told.title
    assert f"Corrections left in this visit: {CORRECTIONS}" in told.steps
    tired = shown("result-rejected-again")
    assert tired.way_on == ""
    assert "come again" in tired.steps[0]


def test_a_service_that_has_closed_is_no_end_of_the_visit() -> None:
    assert shown("result-service_closed").way_on == "choose"


@pytest.mark.parametrize("applicant", list(Applicant))
def test_an_account_that_is_taken_gets_the_advice_for_families(applicant: Applicant) -> None:
    told = shown("result-id_in_use", applicant=applicant)
    family = any("legal representative" in step for step in told.steps)
    assert family == (applicant in (Applicant.CHILD, Applicant.MINOR))


def test_an_earlier_application_may_be_a_wrong_link() -> None:
    told = shown("result-already_applied")
    assert told.tone == "care"
    assert "help line" in told.explanation
    assert told.in_short == "If you do not remember applying, call the help line."
    assert "予約・申込状況確認" in told.steps[0]
    assert told.help.rows[0].number == "0570-028-125"


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_has_applied_is_told_the_two_buttons_that_lead_to_the_status(language: str) -> None:
    """The first screen has only Start and the languages; the status is behind a button of the menu."""
    translate, visit = translator(language), moment("result-already_applied", language)
    told = result(visit, OFFER, True, translate).steps[0]
    start, status = translate("Attract", "Start"), translate("Menu", "Check status")
    assert start in told.rpartition(status)[0], told


def test_a_card_that_cannot_be_used_is_the_municipality_s_matter() -> None:
    told = shown("result-certificate_revoked")
    assert told.place == "市区町村の窓口"
    assert told.help.rows[0].number == "0120-0178-27"
    same = shown("result-certificate_unknown")
    assert (same.title, same.explanation) == (told.title, told.explanation), "why is nobody's business"


@pytest.mark.parametrize("language", LANGUAGES)
def test_whom_to_call_speaks_the_language_or_it_is_said_that_nobody_does(language: str) -> None:
    told = result(moment("result-applied", language), OFFER, True, translator(language)).help
    served = language not in ("th", "ne", "id", "vi")
    assert (told.told == "") is served
    assert told.rows[0].number == ("0120-95-0178" if language.startswith("ja") else "0570-028-125")


@pytest.mark.parametrize(
    ("printing", "printed", "ready", "can", "said"),
    [
        (False, None, None, True, ""),
        (False, None, True, True, ""),
        (True, None, True, False, "being printed"),
        (False, True, True, False, "is printed"),
        (False, False, True, False, "could not be printed"),
        (False, None, False, False, "can be printed now"),
    ],
)
def test_paper_is_offered_once_and_only_where_it_would_come_out(
    printing: bool, printed: bool | None, ready: bool | None, can: bool, said: str
) -> None:
    told = shown("result-applied", printing=printing, receipt_printed=printed, printer_ready=ready)
    assert told.can_print is can
    assert said in told.printed
    assert bool(told.printed) == bool(said)
    if "not" in said or ready is False:
        assert "note the number or scan the code" in told.printed
    assert told.printing == ("printing" if printing else {None: "", True: "printed", False: "not_printed"}[printed])
    assert not shown("result-applied", has_printer=False).can_print


def test_a_refusal_is_not_printed() -> None:
    """On paper it could be taken for a receipt."""
    for name in ("result-id_in_use", "result-already_applied"):
        assert not shown(name, printer_ready=True).can_print


def test_the_button_asks_for_a_receipt_and_goes_while_it_is_printed(qapp: QCoreApplication) -> None:
    visit = moment("result-applied")
    with play(visit, "lawson-copier") as stage:
        stage.touch("action:print")
        assert stage.stage.posted == [PrintRequested()]
        stage.show(replace(visit, printing=True))
        assert "action:print" not in layout.by_name(stage.window.window)
        assert Reading(stage.window.window).text("result:printing") == "The receipt is being printed."


# --- the status


def asked(visit: Visit, *states: str, service: str | None = "tanuki-money") -> Visit:
    codes = (item.code.value for item in OFFER.campaign.items)
    rows = tuple(ItemStatus(code, state) for code, state in zip(codes, states, strict=True))
    return replace(visit, status=Status(service is not None, rows, service, "1206" if service else ""))


def test_every_state_has_its_word_and_its_next_step() -> None:
    told = status(asked(moment("status"), "carry_over", "applied", "prerequisite_missing"), OFFER, EN)
    card, insurance, account = told.rows
    assert (card.state, card.sign) == ("Goes on in the service you chose in round 1", "open")
    assert "need not apply" in card.next
    assert (insurance.state, insurance.term, insurance.sign) == ("Applied", "申込済", "done")
    assert (account.state, account.term, account.sign) == ("A condition is not met yet", "", "open")
    assert "Mynaportal" in account.next
    assert told.service == "Tanuki Money …1206"
    assert told.steps[-1].startswith("See your points")
    assert told.reserved == "Reserved (issued)"
    assert not told.can_apply, "the service cannot be changed (R29)"


def test_who_has_not_applied_can_begin_here(qapp: QCoreApplication) -> None:
    visit = asked(moment("status"), *["not_applied"] * 3, service=None)
    told = status(visit, OFFER, EN)
    assert {row.state for row in told.rows} == {"Not applied yet"}
    assert told.steps == ("You can apply here.",)
    assert (told.service, told.reserved, told.can_apply) == ("", "None yet", True)
    with play(visit) as stage:
        stage.touch("status:apply")
        assert stage.stage.posted == [PathChosen(Path.APPLY)]


@pytest.mark.parametrize("name", ["status", "status-some", "status-closed"])
def test_who_has_applied_is_not_asked_to_apply(qapp: QCoreApplication, name: str) -> None:
    with play(moment(name)) as stage:
        assert "status:apply" not in layout.by_name(stage.window.window)


def test_what_has_not_begun_or_is_over_says_so() -> None:
    coming = replace(INSURANCE, start=None)
    offer = replace(OFFER, items=(CARD,), campaign=replace(OFFER.campaign, items=(CARD, coming, ACCOUNT)))
    told = status(asked(moment("status"), "applied", "not_applied", "closed"), offer, EN)
    assert [row.state for row in told.rows] == ["Applied", "Start to be announced", "Closed"]
    assert [row.sign for row in told.rows] == ["done", "none", "none"]


def test_a_service_that_this_terminal_does_not_know_is_called_by_its_code() -> None:
    told = status(asked(moment("status"), *["applied"] * 3, service="unknown-pay"), OFFER, EN)
    assert told.service == "unknown-pay …1206"
    assert told.rows[0].next == ""


def test_there_is_no_status_before_upstream_has_answered() -> None:
    assert status(moment("review"), OFFER, EN) == EMPTY


def test_what_a_service_still_wants_is_told_only_to_who_has_applied_with_it() -> None:
    services = [each.service for each in OFFER.services if next_steps.with_service(each.service, "en", EN)]
    assert services
    for chosen in services:
        wanted = next_steps.with_service(chosen, "en", EN)
        for state, told in (("applied", True), ("not_applied", False), ("carry_over", False), ("closed", False)):
            rows = tuple(ItemStatus(item.code, state) for item in OFFER.campaign.items)
            visit = replace(moment("status"), status=Status(reserved=True, items=rows, service=chosen.code, id_tail=""))
            assert (set(wanted) <= set(status(visit, OFFER, EN).steps)) is told
