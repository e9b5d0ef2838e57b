"""Protection of a card: at most two wrong PINs, the last try only if confirmed and allowed (R38, E07b)."""

import pytest

from kiosk.visit.effects import VerifyAndSign, Wipe
from kiosk.visit.events import (
    Accepted,
    Back,
    CardRead,
    Delivered,
    Next,
    PinConfirmed,
    PinLength,
    PinRejected,
    Quit,
    ReaderChanged,
    Reviewed,
    ServiceTermsAccepted,
    Signed,
)
from kiosk.visit.model import CardFacts, Draft, NoticeCode, Outcome, Path, Review, Screen, Visit
from kiosk.visit.try_limits import WRONG_PINS, may_ask_for_pin
from tests.visit.world import EMPTY, NOON, Drive, card, result, signed

FORBIDDEN = Visit(last_try_allowed=False)


def attempts(drive: Drive) -> int:
    """Number of PINs sent to the card."""
    return sum(isinstance(effect, VerifyAndSign) for effect in drive.all_effects)


def told(drive: Drive) -> tuple[NoticeCode, int | None]:
    assert drive.visit.notice is not None
    return drive.visit.notice.code, drive.visit.notice.tries_left


@pytest.mark.parametrize("said", [(2, 1), (3, 3), (1, 3), (2, 2), (15, 15)], ids=str)
@pytest.mark.parametrize("path", Path)
def test_the_second_wrong_pin_ends_the_visit_whatever_the_counter_says(path: Path, said: tuple[int, int]) -> None:
    """A correct counter, a constant one, a rising one, and an impossible one."""
    drive = Drive().to_pin() if path is Path.APPLY else Drive().choose_path(path).lay_card()
    for tries_left in said:
        if drive.visit.screen is Screen.LAST_TRY:
            drive(Next())
        assert drive.visit.screen is Screen.PIN
        number = drive.visit.number
        drive.enter_pin()
        drive(PinRejected(number, tries_left))
    assert told(drive) == (NoticeCode.TRIES_SPARED, said[-1])
    assert drive.effect(Wipe) == Wipe(number)
    drive(PinLength(4), PinConfirmed(), Back(), Next())
    assert attempts(drive) == WRONG_PINS == 2


def test_a_right_pin_between_two_wrong_ones_gives_no_third_in_the_same_visit() -> None:
    drive = Drive().to_pin().enter_pin()
    drive(PinRejected(drive.visit.number, 2))
    drive.enter_pin()
    number, draft = drive.visit.number, effect_draft(drive)
    drive(Signed(number, signed(), draft), Accepted(number, result()))
    drive(Delivered(number, "id-1", Outcome.ID_IN_USE), Next(), Next())
    drive(ServiceTermsAccepted(), Next(), Next(), Next())
    drive.declare().enter_pin()
    drive(PinRejected(number, 2))
    assert told(drive) == (NoticeCode.TRIES_SPARED, 2)


def effect_draft(drive: Drive) -> Draft:
    effect = drive.effect(VerifyAndSign)
    assert isinstance(effect, VerifyAndSign)
    assert isinstance(effect.what, Draft)
    return effect.what


def test_going_back_and_forth_forgets_no_wrong_pin() -> None:
    drive = Drive().to_pin().enter_pin()
    drive(PinRejected(drive.visit.number, 2), Back())
    assert drive.visit.screen is Screen.REVIEW
    drive.declare().enter_pin()
    drive(PinRejected(drive.visit.number, 1))
    assert told(drive) == (NoticeCode.TRIES_SPARED, 1)


def test_the_next_visit_begins_without_the_wrong_pins_of_the_one_before() -> None:
    drive = Drive().to_pin().enter_pin()
    drive(PinRejected(drive.visit.number, 2), Quit(), ReaderChanged(EMPTY))
    assert drive.visit.pins_refused == 0
    assert drive.to_pin().visit.screen is Screen.PIN


@pytest.mark.parametrize("path", Path)
def test_a_terminal_that_spends_no_last_try_says_so_as_soon_as_the_card_is_read(path: Path) -> None:
    drive = Drive(visit=FORBIDDEN).choose_path(path).lay_card(tries_left=1)
    assert told(drive) == (NoticeCode.TRIES_SPARED, 1)
    assert attempts(drive) == 0


def test_a_terminal_that_spends_no_last_try_ends_after_the_wrong_pin_that_leaves_one() -> None:
    drive = Drive(visit=FORBIDDEN).to_pin(tries_left=2).enter_pin()
    drive(PinRejected(drive.visit.number, 1))
    assert told(drive) == (NoticeCode.TRIES_SPARED, 1)


def test_the_operators_choice_outlives_every_visit() -> None:
    drive = Drive(visit=FORBIDDEN).to_review()
    drive(Quit(), ReaderChanged(EMPTY))
    assert drive.visit.screen is Screen.ATTRACT
    drive.choose_path().lay_card(tries_left=1)
    assert told(drive) == (NoticeCode.TRIES_SPARED, 1)


def test_at_the_last_try_nothing_but_yes_leads_to_the_pin_and_stopping_ends_the_visit() -> None:
    drive = Drive().to_pin(tries_left=1)
    for event in (PinLength(4), PinConfirmed(), Reviewed(Review("ab" * 32, "ja"))):
        drive(event)
        assert drive.visit.screen is Screen.LAST_TRY
    drive(Next())
    assert drive.visit.screen is Screen.PIN
    drive(Back())
    assert drive.declare().visit.screen is Screen.LAST_TRY, "after Back the confirmation is asked again"
    assert drive(Quit()).screen is Screen.TAKE_CARD
    assert attempts(drive) == 0


def test_a_card_without_a_try_is_locked_and_never_asked_for_its_pin() -> None:
    drive = Drive().choose_path()
    drive(ReaderChanged(card(1)), CardRead(drive.visit.number, CardFacts(1, 0, NOON)))
    assert told(drive) == (NoticeCode.LOCKED, 0)


@pytest.mark.parametrize(
    ("visit", "allowed"),
    [
        (Visit(), False),
        (Visit(card=CardFacts(1, 3, NOON)), True),
        (Visit(card=CardFacts(1, 1, NOON)), True),
        (Visit(card=CardFacts(1, 0, NOON)), False),
        (Visit(card=CardFacts(1, -1, NOON)), False),
        (Visit(card=CardFacts(1, 3, NOON), pins_refused=2), False),
        (Visit(card=CardFacts(1, 1, NOON), last_try_allowed=False), False),
        (Visit(card=CardFacts(1, 2, NOON), last_try_allowed=False), True),
    ],
)
def test_a_pin_is_asked_for_only_of_a_card_whose_tries_are_known_and_not_in_danger(
    visit: Visit, *, allowed: bool
) -> None:
    assert may_ask_for_pin(visit) is allowed
