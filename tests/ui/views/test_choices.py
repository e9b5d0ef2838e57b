"""From the applicant to the terms of a service: what is shown, read as the rules it keeps."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import chain
from typing import Any

import pytest

from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import Availability, Category, Item, ItemCode, Offer
from kiosk.campaign.search import matching
from kiosk.visit import rules
from kiosk.visit.model import LANGUAGES, Applicant, ItemAnswer, Screen, Visit
from tests.ui.stage import NOW, moment, practice_offer
from ui.translation.catalogue import translator
from ui.views.applicants import applicants
from ui.views.items import ItemRow, Items, about, items
from ui.views.services import KANA, LATIN, search, services
from ui.views.terms import papers

OFFER = practice_offer()
EN = translator("en")
YEN = "\N{NO-BREAK SPACE}yen"


def with_item(code: ItemCode, **changes: Any) -> Offer:
    """The practice campaign with one item changed, as of the moment of these tests."""
    found = tuple(replace(item, **changes) if item.code is code else item for item in OFFER.campaign.items)
    return replace(OFFER.campaign, items=found).on(NOW)


def answered(**answers: ItemAnswer) -> Visit:
    given = dict.fromkeys(ItemCode, ItemAnswer.APPLY) | {ItemCode(code): each for code, each in answers.items()}
    return replace(moment("items"), item_answers=tuple(given.items()))


# --- who applies


def test_five_kinds_of_people_are_asked_for() -> None:
    shown = applicants(moment("applicant"), EN)
    assert sorted(answer.code for answer in shown.answers) == sorted(Applicant)
    assert [answer.code for answer in shown.answers][:2] == [Applicant.SELF, Applicant.CHILD], "the likeliest first"
    assert len({answer.name for answer in shown.answers}) == len(Applicant), "they differ at first sight"
    chosen = applicants(replace(moment("applicant"), applicant=Applicant.CHILD), EN)
    assert [answer.code for answer in chosen.answers if answer.chosen] == [Applicant.CHILD]


@pytest.mark.parametrize(
    ("applicant", "said"),
    [
        (
            Applicant.CHILD,
            ("your child's card, and the PIN of your child's card", "in your child's name or in your own"),
        ),
        (
            Applicant.CHILD,
            ("A grandparent, a brother or sister, or a teacher is not one", "another one for each child"),
        ),
        (Applicant.MINOR, ("your own card and its PIN", "in the name of your legal representative")),
        (
            Applicant.WARD,
            ("the card of the person whose guardian you are", "in the name of the person whose card it is"),
        ),
    ],
)
def test_what_holds_is_told_before_anything_is_typed(applicant: Applicant, said: tuple[str, ...]) -> None:
    visit = replace(moment("representative-child"), applicant=applicant)
    shown = applicants(visit, EN)
    told = " ".join(shown.points)
    assert all(words in told for words in said)
    assert shown.title
    assert shown.term
    assert shown.confirm.endswith("go on")


def test_only_a_ward_has_no_other_name_to_apply_in() -> None:
    for applicant in (Applicant.MINOR, Applicant.CHILD, Applicant.WARD):
        told = " ".join(applicants(replace(moment("representative-child"), applicant=applicant), EN).points)
        two_names = rules.declarations_needed(applicant) != rules.declarations_needed(Applicant.SELF)
        assert (" or in " in told) is two_names


# --- the items


def test_the_total_is_the_sum_of_what_the_person_still_gets() -> None:
    assert items(answered(), OFFER, EN).outcome == f"Apply for up to 20,000{YEN} worth of points"
    fixed = items(answered(card=ItemAnswer.RECEIVED, insurance=ItemAnswer.LEAVE_OUT), OFFER, EN)
    assert fixed.outcome == f"Apply for 7,500{YEN} worth of points"
    assert "nothing" in items(moment("items-none"), OFFER, EN).outcome


def test_only_the_first_item_is_up_to() -> None:
    shown = items(answered(), OFFER, EN)
    assert [row.amount for row in rows_of(shown)] == [f"up to 5,000{YEN} worth", *[f"7,500{YEN} worth"] * 2]


def rows_of(shown: Items) -> list[ItemRow]:
    return [row for question in shown.questions for row in question.rows]


def test_nothing_is_answered_for_the_person_and_all_three_items_are_asked_about() -> None:
    shown = items(replace(moment("items"), item_answers=()), OFFER, EN)
    assert [row.code for row in rows_of(shown)] == [code.value for code in ItemCode]
    assert not any(answer.chosen for row in rows_of(shown) for answer in row.answers)
    assert shown.outcome == ""
    assert [question.text for question in shown.questions] == [
        "Did you apply for My Number Points in round 1?",
        "Have you done these, or will you do them by 31 December 2099?",
    ]


@pytest.mark.parametrize("answer", rules.possible_answers(ItemCode.CARD))
def test_an_answer_that_was_given_is_marked(answer: ItemAnswer) -> None:
    row = rows_of(items(answered(card=answer), OFFER, EN))[0]
    assert [each.code for each in row.answers if each.chosen] == [answer]


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({"start": None}, "Start to be announced"),
        ({"start": NOW + timedelta(seconds=1)}, "From 5 January 2027"),
        ({"end": NOW - timedelta(seconds=1)}, "Ended"),
    ],
)
def test_an_item_that_is_not_open_says_why_and_cannot_be_touched(changes: dict[str, object], state: str) -> None:
    offer = with_item(ItemCode.ACCOUNT, **changes)
    row = rows_of(items(answered(), offer, EN))[2]
    assert (row.state, row.answers) == (state, ())
    assert items(answered(), offer, EN).outcome == f"Apply for up to 12,500{YEN} worth of points"


def item(code: ItemCode) -> Visit:
    return moment(f"item-{code}")


@pytest.mark.parametrize("code", list(ItemCode))
def test_an_item_offers_the_answers_that_it_has(code: ItemCode) -> None:
    row = next(row for row in rows_of(items(answered(), OFFER, EN)) if row.code == code)
    assert [answer.code for answer in row.answers] == [each.value for each in rules.possible_answers(code)]
    for language in LANGUAGES:
        texts = about(replace(item(code), language=language), OFFER, translator(language)).paragraphs
        assert not any("{" in text for text in texts)


def test_amounts_and_dates_of_an_item_come_from_the_campaign() -> None:
    changed = with_item(ItemCode.CARD, spend_yen=12_000, maximum_yen=3_000, end=datetime(2027, 2, 3, tzinfo=UTC))
    shown = about(item(ItemCode.CARD), changed, EN)
    told = " ".join((shown.amount, *shown.paragraphs))
    assert f"12,000{YEN}" in told
    assert f"up to 3,000{YEN} worth" in told
    assert "3 February 2027" in told
    assert "20,000" not in told


def test_what_has_to_be_done_elsewhere_is_said_and_never_asked_for() -> None:
    account = " ".join(about(item(ItemCode.ACCOUNT), OFFER, EN).paragraphs)
    assert "cannot be done at terminals in stores" in account
    assert "never asks for your bank account" in account
    insurance = " ".join(about(item(ItemCode.INSURANCE), OFFER, EN).paragraphs)
    assert "Seven Bank ATM" in insurance
    assert all("charge or buy" in text for text in (account, insurance))
    carried_on = about(item(ItemCode.CARD), OFFER, EN).paragraphs[3]
    assert "the service you chose then" in carried_on


# --- the services


def test_services_come_in_an_order_that_favours_none_and_say_why_not() -> None:
    shown = services(moment("service", "ja"), OFFER, EN)
    readings = {offered.service.code: offered.service.reading for offered in OFFER.services}
    assert [readings[row.code] for row in shown.rows] == sorted(readings.values())
    available = {o.service.code for o in OFFER.services if o.availability is Availability.OPEN}
    assert {row.code for row in shown.rows if row.available} == available
    assert all(row.note for row in shown.rows)
    assert {o.availability for o in OFFER.services} == set(Availability)
    assert len({row.note for row in shown.rows if not row.available}) == len(Availability) - 1
    assert services(moment("service"), OFFER, EN).as_of == "List as of 1 November 2026"


@pytest.mark.parametrize(
    ("availability", "note"),
    [
        (Availability.NOT_YET, "From 3 February 2027"),
        (Availability.CLOSED, "Closed"),
        (Availability.SUSPENDED, "Not available now"),
        (Availability.APP_ONLY, "Only in its own app"),
    ],
)
def test_why_a_service_cannot_be_chosen_is_told(availability: Availability, note: str) -> None:
    opens, closes = datetime(2027, 2, 3, tzinfo=UTC), datetime(2027, 4, 5, tzinfo=UTC)
    offered = tuple(
        replace(each, availability=availability, service=replace(each.service, open=opens, close=closes))
        for each in OFFER.services
    )
    assert {row.note for row in services(moment("service"), replace(OFFER, services=offered), EN).rows} == {note}


def test_a_list_of_one_kind_holds_that_kind_and_keeps_nothing_chosen_that_it_does_not_show() -> None:
    codes = {offered.service.code: offered.service.category for offered in OFFER.services}
    visit = moment("service")
    for category in Category:
        shown = services(replace(visit, category=category), OFFER, EN)
        assert {codes[row.code] for row in shown.rows} == {category}
        assert shown.chosen == (visit.service if codes[visit.service or ""] is category else "")
        assert [kind.code for kind in shown.kinds if kind.chosen] == [category.value]
        assert shown.filtered
    assert not services(visit, OFFER, EN).filtered


def test_a_terminal_without_a_service_to_choose_says_where_else_to_apply() -> None:
    closed = tuple(replace(offered, availability=Availability.CLOSED) for offered in OFFER.services)
    assert "smartphone" in services(moment("service"), replace(OFFER, services=closed), EN).nothing
    assert services(moment("service"), OFFER, EN).nothing == ""


@pytest.mark.parametrize("language", ["ja", "en", "th"])
@pytest.mark.parametrize("query", ["", "ka", "さく", "zzz"])
def test_the_keys_that_lead_on_are_those_that_find_something(query: str, language: str) -> None:
    shown = search(replace(moment("search", language), query=query), OFFER)
    keys = LATIN + (KANA if language == "ja" else "")
    leads = {key for key in keys if matching(OFFER.services, query + key, language)}
    assert set(shown.leads) & set(keys) == leads
    assert shown.found == len(matching(OFFER.services, query, language))


def test_each_language_searches_with_the_keys_of_its_script() -> None:
    layouts = {language: search(moment("search", language), OFFER).layouts for language in LANGUAGES}
    kana, names, latin = ("kana", "latin"), ("names", "latin"), ("latin",)
    assert layouts == {
        **dict.fromkeys(LANGUAGES, latin),
        **dict.fromkeys(("ja", "ja-easy"), kana),
        **dict.fromkeys(("zh", "ko", "th", "ne"), names),
    }


@pytest.mark.parametrize("language", ["ja", "zh", "ko", "th", "ne"])
def test_following_the_offered_characters_always_finds_something(language: str) -> None:
    visit = moment("search", language)
    for _ in range(4):
        shown = search(visit, OFFER)
        assert shown.found
        if not shown.following:
            break
        visit = replace(visit, query=visit.query + shown.following[-1])
    assert visit.query


# --- a service, before it is chosen for good


def chosen(code: str, screen: Screen = Screen.SERVICE_TERMS, **changes: Any) -> Visit:
    return replace(moment("service-terms"), screen=screen, service=code, **changes)


def glance(visit: Visit, offer: Offer = OFFER) -> str:
    return "\n".join(chain.from_iterable(paper.paragraphs for paper in papers(visit, offer, EN).papers))


@pytest.mark.parametrize("code", [offered.service.code for offered in OFFER.services if offered.service.reward])
def test_a_service_tells_what_it_gives_and_asks(code: str) -> None:
    service = OFFER.named(code)
    assert service is not None
    if OFFER.service(code) is None:
        assert papers(chosen(code), OFFER, EN).papers == ()
        return
    told = glance(chosen(code))
    for texts in (service.reward, service.condition, service.claim_step):
        assert texts.get("en", "") in told
    assert f"20,000{YEN} brings 5,000{YEN} worth" in told
    assert "until 31 December 2099" in told


def test_who_does_not_apply_for_the_first_item_has_nothing_to_charge() -> None:
    without = chosen("sakura-pay", item_answers=((ItemCode.CARD, ItemAnswer.RECEIVED),))
    assert "20,000" in glance(chosen("sakura-pay"))
    assert "20,000" not in glance(without)


def test_what_a_provider_wants_first_is_told_before_its_terms() -> None:
    visit = moment("preregistration")
    service = OFFER.service(visit.service)
    assert service is not None
    assert glance(visit) == service.preregistration["en"]


def test_the_real_campaign_has_items_of_every_state() -> None:
    campaign = load_campaign("round2")
    before = campaign.on(datetime(2022, 6, 1, tzinfo=UTC))
    rows = rows_of(items(answered(), before, EN))
    assert [bool(row.answers) for row in rows] == [True, False, False]
    assert isinstance(campaign.items[0], Item)


def test_a_kana_and_its_mark_are_shown_as_the_one_letter_that_people_write() -> None:
    assert search(replace(moment("search"), query="か\u3099は\u309a"), OFFER).query == "がぱ"
