"""The end of a visit: what is wiped, what a farewell shows, and the state for the next person."""

from dataclasses import fields, replace

import pytest

from kiosk.visit.effects import Chime, ErasePin, Wipe
from kiosk.visit.events import Back, Next, PinLength, Quit, StaffCalled, StationChanged, WorkFailed
from kiosk.visit.model import After, ClosedReason, Display, Notice, NoticeCode, Screen, TextSize, Visit, Work
from kiosk.visit.wipe import wiped
from tests.visit.world import Drive

KEPT = {
    "language",
    "home_language",
    "last_try_allowed",
    "display",
    "closed_by",
    "paused_by",
    "reader",
    "insertion",
    "reader_timed_out",
}
"""Display settings and the terminal's state. All other fields belong to the person or the visit."""


def test_a_wipe_keeps_how_the_terminal_stands_and_nothing_else() -> None:
    visit = Drive().to_pin().visit
    full = replace(
        visit,
        language="th",
        home_language="en",
        last_try_allowed=False,
        display=Display(TextSize.LARGE),
        closed_by=ClosedReason.STORAGE,
        paused_by=ClosedReason.PAUSED_TODAY,
        reader_timed_out=True,
        query="pay",
        card_left=True,
        cap_told_at=5.0,
    )
    after, empty = wiped(full, now=77), Visit()
    for field in fields(Visit):
        found = getattr(after, field.name)
        match field.name:
            case "number":
                assert found == full.number + 1
            case "entered_at" | "active_at":
                assert found == 77
            case name:
                assert found == getattr(full if name in KEPT else empty, name), name


@pytest.mark.parametrize("work", [Work.TYPING, Work.SIGNING])
@pytest.mark.parametrize(
    ("code", "tries_left", "unsure"),
    [
        (NoticeCode.ANSWER_LOST, None, True),
        (NoticeCode.ANSWER_LOST, 2, False),
        (NoticeCode.NOT_ACCEPTED, None, False),
    ],
)
def test_only_where_the_card_said_nothing_at_all_a_try_may_be_lost(
    work: Work, code: NoticeCode, tries_left: int | None, unsure: bool
) -> None:
    drive = Drive().to_pin().enter_pin()
    drive.visit = replace(drive.visit, work=work)
    drive(WorkFailed(drive.visit.number, code, tries_left))
    assert drive.visit.notice == Notice(code, After.HOME, tries_left, try_unsure=unsure)


def test_a_failure_after_the_pin_puts_no_try_in_doubt() -> None:
    drive = Drive().to_pin().enter_pin().sign()
    drive(WorkFailed(drive.visit.number, NoticeCode.ANSWER_LOST))
    assert drive.visit.notice == Notice(NoticeCode.ANSWER_LOST, After.HOME)


def test_who_quits_is_asked_to_take_the_card_and_hears_it() -> None:
    drive = Drive().to_review()
    number = drive.visit.number
    drive(Quit())
    assert (drive.visit.screen, drive.effects) == (Screen.TAKE_CARD, (Wipe(number), Chime(number + 1)))


def test_after_a_farewell_the_card_is_asked_back() -> None:
    drive = Drive().to_pin().enter_pin()
    drive(WorkFailed(drive.visit.number, NoticeCode.NOT_ACCEPTED), Next())
    assert (drive.visit.screen, drive.visit.notice) == (Screen.TAKE_CARD, None)
    assert drive.effects == (Chime(drive.visit.number),)


def test_a_terminal_that_closed_meanwhile_is_closed_for_the_next_person() -> None:
    drive = Drive().choose_path()
    drive(StationChanged(ClosedReason.STORAGE), Quit())
    assert drive.visit.screen is Screen.CLOSED


# --- remaining digits of a PIN


@pytest.mark.parametrize("event", [Back(), StaffCalled()])
def test_digits_are_erased_when_the_pin_is_left(event: Back | StaffCalled) -> None:
    drive = Drive().to_pin()
    drive(PinLength(3), event)
    assert ErasePin(drive.visit.number) in drive.effects
    assert drive.visit.pin_length == 0


@pytest.mark.parametrize("event", [Back(), StaffCalled()])
def test_nothing_is_erased_elsewhere(event: Back | StaffCalled) -> None:
    drive = Drive().to_review()
    drive(event)
    assert not any(isinstance(effect, ErasePin) for effect in drive.effects)
