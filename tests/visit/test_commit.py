"""Only what was on the screen of the review is signed, whatever opens or closes before the PIN (S17, R30)."""

from dataclasses import replace

import pytest

from kiosk.campaign.model import ItemCode
from kiosk.visit.effects import Accept, VerifyAndSign
from kiosk.visit.events import Signed
from kiosk.visit.model import Draft, NoticeCode, Screen
from tests.visit.world import CAMPAIGN, NOON, Drive, signed


def signing(drive: Drive) -> Draft | None:
    found = [effect.what for effect in drive.all_effects if isinstance(effect, VerifyAndSign)]
    assert all(isinstance(what, Draft) for what in found)
    return found[0] if found else None  # type: ignore[return-value]


def test_what_was_reviewed_is_signed() -> None:
    drive = Drive().to_pin()
    confirmed = drive.visit.draft
    drive.enter_pin()
    assert signing(drive) == confirmed
    assert confirmed is not None
    assert (confirmed.inputs, confirmed.items) == (("1234", "AB"), ("card", "insurance"))


def test_an_item_that_opens_between_review_and_pin_was_not_on_the_screen_and_is_not_signed() -> None:
    drive = Drive().to_pin()
    opened = (replace(item, start=NOON) if item.code is ItemCode.ACCOUNT else item for item in CAMPAIGN.items)
    drive.offer = replace(CAMPAIGN, items=tuple(opened)).on(NOON)
    drive.enter_pin()
    draft = signing(drive)
    assert draft is not None
    assert draft.items == ("card", "insurance")


def test_an_item_that_closes_between_review_and_pin_ends_the_visit_before_a_try_is_spent() -> None:
    drive = Drive().to_pin()
    left = tuple(item for item in CAMPAIGN.items if item.code is not ItemCode.INSURANCE)
    drive.offer = replace(CAMPAIGN, items=left).on(NOON)
    drive.enter_pin()
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is NoticeCode.CLOSED_MEANWHILE
    assert signing(drive) is None


@pytest.mark.parametrize(
    "changes",
    [
        {"inputs": ("1235", "AB")},
        {"inputs": ("1234", "AC")},
        {"inputs": ("1234", "AB", "")},
        {"phone": "5679"},
        {"phone": ""},
        {"service": "other"},
        {"applicant": None},
        {"consents": frozenset()},
        {"declarations": frozenset()},
        {"review": None},
        {"draft": None},
    ],
    ids=str,
)
def test_a_visit_that_no_longer_says_what_was_reviewed_signs_nothing(changes: dict[str, object]) -> None:
    """Nothing in the machine does this: if it ever happens, it is a fault, and nothing may be signed for it."""
    drive = Drive().to_pin()
    drive.visit = replace(drive.visit, **changes)  # type: ignore[arg-type]
    drive.enter_pin()
    assert drive.visit.screen is Screen.NOTICE
    assert signing(drive) is None


def test_a_signature_over_something_else_than_was_reviewed_is_not_kept() -> None:
    drive = Drive().to_pin().enter_pin()
    draft = signing(drive)
    assert draft is not None
    drive(Signed(drive.visit.number, signed(), replace(draft, inputs=("4321", "AB"))))
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is NoticeCode.NOT_ACCEPTED
    assert not any(isinstance(effect, Accept) for effect in drive.all_effects)
