"""From the review to a change, and back to the review as soon as nothing is missing (S17)."""

from dataclasses import replace

import pytest

from kiosk.campaign.model import ItemCode
from kiosk.visit.effects import LookAtPrinter
from kiosk.visit.events import (
    Back,
    EditAsked,
    Erased,
    ItemAnswered,
    Next,
    PrinterLooked,
    Reviewed,
    ServiceChosen,
    ServiceTermsAccepted,
    Typed,
)
from kiosk.visit.model import After, ItemAnswer, Notice, NoticeCode, Review, Screen
from kiosk.visit.rules import can_go_next
from tests.visit.world import CAMPAIGN, NOON, OFFER, Drive

PARTS = [
    EditAsked(Screen.ITEMS),
    EditAsked(Screen.SERVICE),
    EditAsked(Screen.FIELD, 0),
    EditAsked(Screen.FIELD, 1),
    EditAsked(Screen.FIELD, 2),
]


@pytest.mark.parametrize("asked", PARTS)
@pytest.mark.parametrize("leave", [Next(), Back()])
def test_a_look_at_one_part_leads_straight_back(asked: EditAsked, leave: Next | Back) -> None:
    drive = Drive().to_review()
    before = drive.visit.inputs, drive.visit.phone, drive.visit.service
    assert drive(asked).screen is asked.screen
    if asked.screen is Screen.FIELD:
        assert drive.visit.at_field == asked.at_field
    assert drive(leave).screen is Screen.REVIEW
    assert (drive.visit.inputs, drive.visit.phone, drive.visit.service) == before
    assert not drive.visit.editing


def test_an_incomplete_part_never_reaches_the_review() -> None:
    drive = Drive().to_review()
    drive(EditAsked(Screen.FIELD, 2), Erased(), Back())
    assert (drive.visit.screen, drive.visit.at_field) == (Screen.FIELD, 1), (
        "an incomplete field must not reach the review"
    )
    assert drive(Next()).at_field == 2
    assert drive(Typed("1"), Next()).screen is Screen.REVIEW


def test_another_service_asks_for_its_terms_and_its_id_before_the_review() -> None:
    drive = Drive().to_review()
    assert drive(EditAsked(Screen.SERVICE), ServiceChosen("other")).screen is Screen.SERVICE_TERMS
    assert drive(ServiceTermsAccepted()).screen is Screen.FIELD
    assert drive.visit.inputs == ("",)
    assert drive(*map(Typed, "9876"), Next()).screen is Screen.REVIEW
    assert drive.visit.phone == "5678", "unchanged values are not asked again"


def test_going_back_from_another_service_without_its_terms_does_not_reach_the_review() -> None:
    drive = Drive().to_review()
    drive(EditAsked(Screen.SERVICE), ServiceChosen("other"), Back(), Back())
    assert drive.visit.screen is Screen.ITEMS
    chosen_again = drive(Next(), Next(), ServiceTermsAccepted(), *map(Typed, "9876"), Back())
    assert chosen_again.screen is Screen.REVIEW


def test_items_are_changed_on_the_way() -> None:
    drive = Drive().to_review()
    drive(EditAsked(Screen.ITEMS), ItemAnswered(ItemCode.INSURANCE, ItemAnswer.LEAVE_OUT))
    assert drive.visit.screen is Screen.ITEMS
    assert drive(Next()).screen is Screen.REVIEW
    assert dict(drive.visit.item_answers)[ItemCode.INSURANCE] is ItemAnswer.LEAVE_OUT


@pytest.mark.parametrize(
    "asked",
    [EditAsked(Screen.PIN), EditAsked(Screen.CONSENT), EditAsked(Screen.FIELD, 3), EditAsked(Screen.FIELD, -1)],
)
def test_nothing_else_can_be_asked_for(asked: EditAsked) -> None:
    drive = Drive().to_review()
    before = drive.visit
    assert drive(asked) == before


def test_only_the_review_leads_back() -> None:
    drive = Drive().to_review()
    drive(Back())
    assert drive(EditAsked(Screen.ITEMS)).screen is Screen.FIELD


def test_a_review_without_accepted_terms_cannot_be_confirmed() -> None:
    drive = Drive().to_review()
    assert can_go_next(drive.visit, OFFER)
    drive.visit = Drive(drive.visit)(EditAsked(Screen.SERVICE))
    drive(ServiceChosen("other"))
    assert drive(Reviewed(Review("ab" * 32, "ja"))).screen is Screen.SERVICE_TERMS


def test_the_printer_is_looked_at_while_the_person_can_still_decide() -> None:
    drive = Drive().to_review()
    looks = [effect for effect in drive.all_effects if isinstance(effect, LookAtPrinter)]
    assert looks == [LookAtPrinter(drive.visit.number)]
    assert drive.visit.printer_ready is None
    assert drive(PrinterLooked(drive.visit.number - 1, ready=False)).printer_ready is None, (
        "another visit's result is ignored"
    )
    assert drive(PrinterLooked(drive.visit.number, ready=False)).printer_ready is False
    assert drive.declare().visit.screen is Screen.PIN, "a missing printer does not prevent an application"
    assert drive.visit.printer_ready is False


@pytest.mark.parametrize("closed", ["service", "items"])
def test_what_closed_while_the_review_was_read_is_told_when_it_is_confirmed(closed: str) -> None:
    drive = Drive().to_review()
    services = tuple(service for service in CAMPAIGN.services if closed == "items" or service.code != "sakura")
    items = tuple(item for item in CAMPAIGN.items if closed == "service" or item.start is None)
    drive.offer = replace(replace(CAMPAIGN, services=services, items=items).on(NOON), phase=OFFER.phase)
    assert can_go_next(drive.visit, drive.offer), "no screen is left without a way on"
    drive.declare()
    other_services = Notice(NoticeCode.SERVICE_CLOSED, After.BACK)
    assert drive.visit.notice == (
        other_services if closed == "service" else Notice(NoticeCode.CLOSED_MEANWHILE, After.HOME)
    )
