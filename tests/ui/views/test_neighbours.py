"""Where facts stand side by side, each has its own words, page and time, and never its neighbour's."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import ApplyType, FieldRole
from kiosk.station.settings import load_profile
from kiosk.visit.model import Applicant, Consent, NoticeCode, Screen, Visit
from tests.ui.stage import moment
from tests.ui.telling_campaign import telling_campaign, telling_offer
from ui import qr
from ui.formats import date_and_time
from ui.translation.catalogue import translator
from ui.views.applicants import applicants
from ui.views.closed import closed
from ui.views.entry import entry
from ui.views.frame import frame
from ui.views.notice import notice
from ui.views.result import result
from ui.views.terms import papers
from ui.views.web_addresses import NO_CODE, code, drawn

EN = translator("en")
OFFER = telling_offer()
CALM = {
    NoticeCode.TIMED_OUT,
    NoticeCode.CARD_REMOVED,
    NoticeCode.APPLICANT_NOT_SERVED,
    NoticeCode.PREREGISTRATION_MISSING,
}


@pytest.mark.parametrize("told", list(NoticeCode))
def test_only_what_a_person_did_is_told_calmly(told: NoticeCode) -> None:
    shown = notice(moment(f"notice-{told}"), OFFER, EN)
    assert (shown.tone == "calm") is (told in CALM)
    assert shown.code in (NO_CODE, code(telling_campaign().links.spots))


@pytest.mark.parametrize(
    ("applicant", "confirmed"),
    [
        (Applicant.CHILD, "I am the legal representative: go on"),
        (Applicant.MINOR, "I am 15 to 17: go on"),
        (Applicant.WARD, "I am the guardian: go on"),
    ],
)
def test_each_applicant_confirms_who_they_are(applicant: Applicant, confirmed: str) -> None:
    assert applicants(Visit(screen=Screen.REPRESENTATIVE, applicant=applicant), EN).confirm == confirmed


def test_the_code_of_a_result_is_the_address_of_its_own_receipt() -> None:
    visit = moment("result-queued")
    assert visit.result is not None
    address = qr.status_address(telling_campaign().status_url, visit.result.receipt)
    assert result(visit, OFFER, True, EN).code == drawn(address)


def test_the_id_and_the_code_have_each_their_official_name() -> None:
    visit = moment("field")
    service = OFFER.service(visit.service)
    assert service is not None
    names = {FieldRole.ID: "決済サービスID", FieldRole.CODE: "セキュリティコード"}
    for at, field in enumerate(service.fields):
        assert entry(replace(visit, at_field=at), OFFER, EN).term == names[field.role]
    assert {field.role for field in service.fields} == set(names)


@pytest.mark.parametrize(
    ("kind", "begins"),
    [
        (ApplyType.CHARGE, "After you apply: charge it (add money)."),
        (ApplyType.PURCHASE, "After you apply: shop with it."),
        (ApplyType.BOTH, "After you apply: charge it or shop with it."),
    ],
)
def test_what_earns_points_with_a_service_is_what_its_provider_counts(kind: ApplyType, begins: str) -> None:
    codes = [offered.service.code for offered in OFFER.services if offered.service.apply_type is kind]
    open_ones = [code for code in codes if OFFER.service(code)]
    assert open_ones
    for code_ in open_ones:
        glance, _ = papers(replace(moment("service-terms"), service=code_), OFFER, EN).papers
        (earns,) = [line for line in glance.paragraphs if line.startswith("After you apply:")]
        assert earns.startswith(begins)


def test_the_notice_and_the_terms_are_each_under_their_own_heading() -> None:
    campaign = telling_campaign()
    _, privacy, terms = papers(moment("consent"), OFFER, EN).papers
    assert (privacy.heading, terms.heading) == ("Privacy notice", "Terms of use")
    for paper, document in ((privacy, campaign.privacy), (terms, campaign.terms)):
        assert "\n\n".join(paper.paragraphs) == document.for_applicant("self").texts["en"].strip()
    assert Consent.TERMS not in moment("consent").consents


def test_before_maintenance_it_is_said_from_when_to_when() -> None:
    campaign = load_campaign("round2")
    window = campaign.maintenance[0]
    said = closed(Visit(language="en"), campaign.on(window.start - timedelta(minutes=1)), EN).sentence
    start, end = date_and_time(window.start, "en"), date_and_time(window.end, "en")
    assert said == f"The system will be maintained from {start} to {end}."
    during = closed(Visit(language="en"), campaign.on(window.start), EN).sentence
    assert during == f"The system is being maintained until {end}."


@pytest.mark.parametrize(
    ("name", "step", "called"),
    [
        ("menu", 0, ""),
        ("representative-child", 1, "Preparation"),
        ("card", 2, "Card"),
        ("service", 3, "Service"),
        ("field", 4, "Details"),
        ("review", 5, "Review"),
        ("pin", 6, "PIN"),
        ("result-applied", 7, "Finish"),
    ],
)
def test_each_screen_says_which_step_of_seven_it_is(name: str, step: int, called: str) -> None:
    shown = frame(moment(name), OFFER, load_profile("carrier-counter"), EN)
    assert (shown.step, shown.step_name) == (step, called)
    assert step == 0 or shown.steps == 7
