"""Which words belong to which case: an applicant, an item, a service, a form, a state. A person decides by them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

import pytest

from kiosk.campaign.model import (
    ApplyType,
    Availability,
    Category,
    Field,
    FieldKind,
    FieldRole,
    ItemCode,
    OfferedService,
    PaymentService,
    Picture,
)
from kiosk.visit.model import Applicant, ItemAnswer, ItemStatus, Screen, Status
from kiosk.visit.step_bar import Step
from tests.ui.stage import moment, practice_offer
from ui.translation.catalogue import translator
from ui.views import next_steps, terms
from ui.views.applicants import applicants
from ui.views.fields import hint
from ui.views.frame import step_name
from ui.views.items import item_name, item_term, items
from ui.views.review import review
from ui.views.services import apply_type, kind_name, services
from ui.views.status import status

OFFER: Final = practice_offer()
EN: Final = translator("en")
YEN: Final = "\N{NO-BREAK SPACE}yen"
SERVICE: Final = next(each.service for each in OFFER.services if each.service.code == "usagi-prepaid")
CARD: Final = next(item for item in OFFER.campaign.items if item.code is ItemCode.CARD)


def of_kind(kind: ApplyType, **changes: Any) -> PaymentService:
    return replace(SERVICE, apply_type=kind, **changes)


def answers() -> dict[str, tuple[str, str]]:
    return {each.code: (each.name, each.note) for each in applicants(moment("applicant"), EN).answers}


def on_review(applicant: Applicant | None) -> tuple[str, str]:
    shown = review(replace(moment("review"), applicant=applicant), OFFER, EN)
    return shown.rows[0].value, next(each for each in (shown.declared, *shown.declarations) if "service is in" in each)


def answers_to(code: ItemCode) -> dict[str, str]:
    rows = [row for question in items(moment("items"), OFFER, EN).questions for row in question.rows]
    return {each.code: each.name for row in rows if row.code == code for each in row.answers}


def note(availability: Availability) -> str:
    listed = replace(OFFER, services=(OfferedService(SERVICE, availability),))
    (row,) = services(replace(moment("service"), service=None), listed, EN).rows
    return row.note


def state(state: str) -> tuple[str, str, str]:
    known = Status(True, (ItemStatus("card", state),), SERVICE.code, "1206")
    (row,) = status(replace(moment("status"), status=known), OFFER, EN).rows
    return row.state, row.term, row.sign


WORDS: Final[dict[str, tuple[Callable[[Any], object], dict[Any, object]]]] = {
    "applicant": (
        lambda code: answers()[code],
        {
            Applicant.SELF: ("Myself, 18 or older", ""),
            Applicant.CHILD: ("My child under 15", "I am the legal representative"),
            Applicant.MINOR: ("Myself, 15 to 17 years old", ""),
            Applicant.WARD: ("An adult whose guardian I am", ""),
            Applicant.OTHER: ("Someone else", "family, friend, ..."),
        },
    ),
    "what applies to them": (
        lambda applicant: (
            applicants(
                replace(moment("representative-child"), applicant=applicant, screen=Screen.REPRESENTATIVE), EN
            ).term
        ),
        {Applicant.CHILD: "法定代理人", Applicant.MINOR: "未成年者", Applicant.WARD: "成年後見人"},
    ),
    "applicant of the review": (
        on_review,
        {
            Applicant.SELF: ("Myself (18 or older)", "The payment service is in my own name"),
            Applicant.MINOR: (
                "Myself (15 to 17)",
                "The payment service is in my own name or in my legal representative's",
            ),
            Applicant.CHILD: (
                "My child under 15; I am the legal representative",
                "The payment service is in the child's own name or in mine",
            ),
            Applicant.WARD: (
                "The adult whose guardian I am",
                "The payment service is in the name of the person whose card this is",
            ),
            None: ("not given", "The payment service is in my own name"),
        },
    ),
    "step": (
        lambda step: step_name(step, EN),
        dict(zip(Step, ("Preparation", "Card", "Service", "Details", "Review", "PIN", "Finish"), strict=True)),
    ),
    "item": (
        lambda code: (item_name(code, EN), item_term(code)),
        {
            ItemCode.CARD: ("My Number Card", "マイナンバーカード"),
            ItemCode.INSURANCE: ("Use as a health insurance card", "健康保険証利用申込"),
            ItemCode.ACCOUNT: ("Account to receive public funds", "公金受取口座の登録"),
        },
    ),
    "answers": (
        answers_to,
        {
            ItemCode.CARD: {
                ItemAnswer.APPLY: "No",
                ItemAnswer.RECEIVED: "Yes, and I have all the points",
                ItemAnswer.CARRY_OVER: "Yes, but not all have come yet",
            },
            **{code: {ItemAnswer.APPLY: "Yes", ItemAnswer.LEAVE_OUT: "No"} for code in tuple(ItemCode)[1:]},
        },
    ),
    "kind of service": (
        lambda category: kind_name(category, EN),
        {
            None: "All kinds",
            Category.E_MONEY: "E-money",
            Category.PREPAID: "Prepaid cards",
            Category.QR: "QR code payment",
            Category.CREDIT: "Credit cards",
            Category.DEBIT: "Debit cards",
        },
    ),
    "whether a service can be chosen": (
        note,
        {
            Availability.OPEN: "For charging",
            Availability.NOT_YET: "From 1 January 2022",
            Availability.SUSPENDED: "Not available now",
            Availability.CLOSED: "Closed",
            Availability.APP_ONLY: "Only in its own app",
        },
    ),
    "what earns points in the list": (
        lambda kind: apply_type(kind, EN),
        {
            ApplyType.CHARGE: "For charging",
            ApplyType.PURCHASE: "For shopping",
            ApplyType.BOTH: "Charging or shopping",
        },
    ),
    "what earns points in the terms": (
        lambda kind: terms._earns(kind, CARD, "en", EN),
        {
            ApplyType.CHARGE: f"After you apply: charge it (add money). 20,000{YEN} brings 5,000{YEN} worth.",
            ApplyType.PURCHASE: f"After you apply: shop with it. 20,000{YEN} brings 5,000{YEN} worth.",
            ApplyType.BOTH: f"After you apply: charge it or shop with it. 20,000{YEN} brings 5,000{YEN} worth.",
        },
    ),
    "what earns points on the receipt": (
        lambda kind: next_steps.of_item(CARD, of_kind(kind), "en", EN).partition(" Usagi")[0],
        {ApplyType.CHARGE: "Charge", ApplyType.PURCHASE: "Shop with", ApplyType.BOTH: "Charge or shop with"},
    ),
    "what earns points on the result": (
        lambda kind: next_steps.briefly((CARD,), of_kind(kind), "en", EN)[0].words.partition(": ")[2],
        {
            ApplyType.CHARGE: f"charge Usagi Prepaid with up to 20,000{YEN} in all.",
            ApplyType.PURCHASE: f"shop with Usagi Prepaid for up to 20,000{YEN} in all.",
            ApplyType.BOTH: f"charge or shop with Usagi Prepaid for up to 20,000{YEN} in all.",
        },
    ),
    "state of an item": (
        state,
        {
            "applied": ("Applied", "申込済", "done"),
            "prerequisite_missing": ("A condition is not met yet", "", "open"),
            "carry_over": ("Goes on in the service you chose in round 1", "", "open"),
            "closed": ("Closed", "", "none"),
            "not_applied": ("Not applied yet", "", "open"),
        },
    ),
}


@pytest.mark.parametrize("of", WORDS)
def test_each_case_has_its_own_words(of: str) -> None:
    words, expected = WORDS[of]
    assert {case: words(case) for case in expected} == expected


ID: Final = Field(FieldRole.ID, FieldKind.DIGITS, 16, 16, Picture.CARD_FRONT)


@pytest.mark.parametrize(
    ("kind", "one", "several"),
    [
        (FieldKind.DIGITS, "Number of digits: 8", "Number of digits: 6 to 8"),
        (FieldKind.UPPER, "Capital letters and digits: 8", "Capital letters and digits: 6 to 8"),
        (FieldKind.ASCII, "Number of characters: 8", "Number of characters: 6 to 8"),
    ],
)
def test_the_form_of_a_field_is_told_with_its_length(kind: FieldKind, one: str, several: str) -> None:
    for minimum, told in ((8, one), (6, several)):
        service = replace(SERVICE, fields=(replace(ID, kind=kind, minimum=minimum, maximum=8),))
        assert hint(service, 0, EN) == f"It is on the front of the card.\n{told}"


@pytest.mark.parametrize(
    ("changes", "may"),
    [
        ({}, True),
        ({"kind": FieldKind.ASCII}, False),
        ({"minimum": 4}, False),
        ({"maximum": 20}, False),
        ({"picture": Picture.CARD_BACK}, False),
        ({"secret": True}, False),
        ({"label": {"en": "Member number"}}, False),
    ],
)
def test_only_a_code_that_looks_like_the_id_may_be_the_same(changes: dict[str, Any], may: bool) -> None:
    code = replace(ID, role=FieldRole.CODE, **changes)
    told = [hint(replace(SERVICE, fields=(ID, code)), at, EN) for at in (0, 1)]
    assert ["It may be the same as the ID." in each for each in told] == [False, may]


@pytest.mark.parametrize(
    "words", [next_steps.of_item, lambda *given: next_steps.briefly((given[0],), *given[1:])[0].words]
)
def test_points_are_earned_until_the_item_or_the_service_ends(words: Callable[..., str]) -> None:
    days = {"item": CARD.end - timedelta(days=40), "service": CARD.end - timedelta(days=80)}
    for first, item, close in (
        ("item", replace(CARD, end=days["item"]), CARD.end),
        ("service", CARD, days["service"]),
    ):
        told = words(item, of_kind(ApplyType.CHARGE, close=close), "en", EN)
        assert {"item": "21 November 2099", "service": "12 October 2099"}[first] in told, told
