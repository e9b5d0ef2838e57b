"""From the review to the result: only the reviewed content is signed (S17, R30), and each answer counts once."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kiosk.campaign.model import ItemCode
from kiosk.visit.commit import draft_of
from kiosk.visit.effects import Accept, FetchChallenge, Print, ReadCard, VerifyAndSign
from kiosk.visit.events import (
    CardRead,
    CardRefused,
    LanguageChosen,
    Next,
    PinLength,
    PinRejected,
    Printed,
    PrinterLooked,
    PrintRequested,
    ReaderChanged,
    Signed,
    StaffCalled,
    TopicChosen,
)
from kiosk.visit.model import After, CardFacts, Draft, Notice, NoticeCode, Screen, Topic
from tests.visit.world import CAMPAIGN, EMPTY, NOON, TIMEOUTS, Drive, card, signed


def signing(drive: Drive) -> Draft | None:
    found = [effect.what for effect in drive.all_effects if isinstance(effect, VerifyAndSign)]
    drafts = [what for what in found if isinstance(what, Draft)]
    assert len(drafts) == len(found)
    return drafts[0] if drafts else None


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
        {"review": None},
        {"draft": None},
    ],
    ids=str,
)
def test_a_visit_that_no_longer_says_what_was_reviewed_signs_nothing(changes: dict[str, Any]) -> None:
    """The machine never does this; if it happens, it is a fault, and nothing may be signed."""
    drive = Drive().to_pin()
    drive.visit = replace(drive.visit, **changes)
    drive.enter_pin()
    assert drive.visit.screen is Screen.NOTICE
    assert signing(drive) is None


@pytest.mark.parametrize(
    "missing",
    [
        {"applicant": None},
        {"review": None},
        {"service": None},
        {"inputs": ("1234", "A")},
        {"inputs": ("1234",)},
        {"inputs": ()},
        {"item_answers": ()},
    ],
)
def test_a_visit_in_which_anything_is_missing_has_nothing_to_sign(missing: dict[str, Any]) -> None:
    """Also if no screen had asked for it: a PIN is spent on nothing that upstream must refuse."""
    drive = Drive().to_pin()
    assert draft_of(drive.visit, drive.offer) is not None
    assert draft_of(replace(drive.visit, **missing), drive.offer) is None


def test_a_signature_over_something_else_than_was_reviewed_is_not_kept() -> None:
    drive = Drive().to_pin().enter_pin()
    draft = signing(drive)
    assert draft is not None
    drive(Signed(drive.visit.number, signed(), replace(draft, inputs=("4321", "AB"))))
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is NoticeCode.NOT_ACCEPTED
    assert not any(isinstance(effect, Accept) for effect in drive.all_effects)


# --- answers that no screen waits for


@pytest.mark.parametrize(
    "answer",
    [
        CardRead(1, CardFacts(0, 3, NOON)),
        CardRefused(1, 0, NoticeCode.EXPIRED),
        CardRefused(1, 0, NoticeCode.LOCKED),
    ],
    ids=["read", "refused", "locked"],
)
def test_a_card_that_is_not_being_read_is_neither_read_nor_refused(answer: CardRead | CardRefused) -> None:
    drive = Drive().choose_path()
    waiting = drive.visit
    assert drive(answer) == waiting
    drive(ReaderChanged(card(1)), StaffCalled(), Next(), ReaderChanged(EMPTY))
    waiting = drive.visit
    assert drive(answer) == waiting


def test_what_is_said_of_another_card_than_the_one_that_lies_there_counts_for_nothing() -> None:
    drive = Drive().choose_path()
    drive(ReaderChanged(card(1)), ReaderChanged(card(2)))
    reading = drive.visit
    assert drive(CardRead(reading.number, CardFacts(1, 3, NOON))) == reading
    assert drive(CardRefused(reading.number, 1, NoticeCode.EXPIRED)) == reading


def test_the_date_that_matters_is_told_with_the_refusal() -> None:
    drive = Drive().choose_path()
    drive(ReaderChanged(card(1)), CardRefused(drive.visit.number, 1, NoticeCode.EXPIRED, NOON))
    assert drive.visit.notice == Notice(NoticeCode.EXPIRED, After.ANOTHER_CARD, date=NOON)
    assert (drive.visit.work, drive.visit.card) == (None, None)


def test_a_locked_card_and_a_failed_reader_end_the_visit() -> None:
    for code, tries_left in ((NoticeCode.LOCKED, 0), (NoticeCode.READER_FAILED, None)):
        drive = Drive().choose_path()
        drive(ReaderChanged(card(1)), CardRefused(drive.visit.number, 1, code))
        assert drive.visit.notice == Notice(code, After.HOME, tries_left)


def test_what_is_found_out_about_the_printer_is_of_no_use_at_home() -> None:
    drive = Drive()
    drive(PrinterLooked(drive.visit.number, ready=True))
    assert drive.visit.printer_ready is None


# --- the receipt


@pytest.mark.parametrize("succeeded", [True, False])
def test_a_receipt_is_printed_once_and_told_whether_it_came_out(succeeded: bool) -> None:
    drive = Drive().to_pin().enter_pin().sign().accept().deliver()
    drive(PrintRequested())
    assert (drive.visit.printing, drive.visit.receipt_printed) == (True, None)
    assert drive.visit.result is not None
    drive(PrintRequested(), Printed(drive.visit.number, succeeded))
    assert (drive.visit.printing, drive.visit.receipt_printed) == (False, succeeded)
    drive(PrintRequested())
    asked = [effect for effect in drive.all_effects if isinstance(effect, Print)]
    assert asked == [Print(drive.visit.number, drive.visit.result, "ja")]


# --- the PIN


@pytest.mark.parametrize("stage", [Drive.to_review, Drive.to_pin])
def test_the_primary_action_is_not_enough_where_something_has_to_come_with_it(stage: Callable[[Drive], Drive]) -> None:
    """The review requires its fingerprint, the PIN its confirmation."""
    drive = stage(Drive())
    drive(PinLength(4))
    before = drive.visit
    drive(Next())
    assert (drive.visit, drive.effects) == (before, ())


def test_the_language_stays_while_card_and_disk_are_at_work() -> None:
    """The review is signed in the language in which it was read."""
    drive = Drive().to_pin().enter_pin()
    assert drive(LanguageChosen("en")).language == "ja"
    assert drive.sign()(LanguageChosen("en")).language == "ja"


def test_a_wrong_pin_leaves_nothing_of_it_on_the_screen() -> None:
    drive = Drive().to_pin().enter_pin()
    drive(PinRejected(drive.visit.number, 2))
    visit = drive.visit
    assert (visit.screen, visit.work, visit.pin_length, visit.pin_wrong) == (Screen.PIN, None, 0, True)


def test_a_last_try_is_dared_each_time_anew() -> None:
    """Whatever a card's counter reports: the confirmation covers one PIN."""
    drive = Drive().to_pin(tries_left=1)
    drive(Next())
    assert drive.visit.screen == Screen.PIN
    drive.enter_pin()
    drive(PinRejected(drive.visit.number, 1))
    assert (drive.visit.screen, drive.visit.last_try_accepted) == (Screen.LAST_TRY, False)


def test_staff_called_from_what_was_being_read_leads_back_to_where_the_reading_began() -> None:
    drive = Drive()
    drive(LanguageChosen("ja"), TopicChosen(Topic.HELP), StaffCalled(), Next())
    assert drive.visit.screen is Screen.MENU


def test_while_staff_is_there_no_card_is_read_and_afterwards_it_is_read_anew() -> None:
    drive = Drive().choose_path()
    drive(StaffCalled(), ReaderChanged(card(1)))
    assert (drive.visit.screen, drive.visit.work) == (Screen.STAFF, None)
    drive.wait(TIMEOUTS.card_read)
    assert drive.visit.screen == Screen.STAFF
    drive(Next())
    assert drive.effects == (FetchChallenge(drive.visit.number), ReadCard(drive.visit.number, 1))
