"""Moves that many screens share: to the card, the review, the PIN and the result; `wipe` has the ways home,
`next_and_back` those of Next and Back.
"""

from dataclasses import replace
from typing import Any

from devices.reader import ReaderState
from kiosk.campaign.model import Offer
from kiosk.visit.effects import FetchChallenge, LookAtPrinter, Print, ReadCard, ReleaseCard
from kiosk.visit.model import After, Notice, NoticeCode, Outcome, Path, Screen, Visit, Work
from kiosk.visit.rules import another_service, receipt_due
from kiosk.visit.transition import Move, stay, to
from kiosk.visit.try_limits import INTERRUPTIONS, READ_FAILURES, may_ask_for_pin, needs_last_try
from kiosk.visit.wipe import end_with

UNREADABLE = frozenset({NoticeCode.READ_FAILED, NoticeCode.READ_FAILED_AGAIN})
"""Notices after a card that could not be read."""


def to_card(visit: Visit, now: float) -> Move:
    """Ask for the card. A card on the reader is read at once; one that was read already is not asked for again.

    During the read, the challenge for the signature is fetched.
    """
    if visit.card is not None:
        return after_card(visit, now)
    waiting = to(visit, Screen.CARD, now, notice=None, work=None)
    match visit.reader:
        case ReaderState.CARD:
            effects = (FetchChallenge(visit.number), ReadCard(visit.number, visit.insertion))
            return to(visit, Screen.WORKING, now, notice=None, work=Work.READING), effects
        case ReaderState.MUTE:
            return not_readable(waiting, now)
        case ReaderState.EMPTY:
            return stay(waiting)
        case ReaderState.NO_READER | ReaderState.NO_DRIVER | ReaderState.NO_SERVICE | ReaderState.NO_ANSWER:
            return end_with(visit, now, NoticeCode.READER_FAILED)


def after_card(visit: Visit, now: float) -> Move:
    """The card is usable: go to what the path needs next. A card that may not be asked for a PIN is refused before any
    input.
    """
    if visit.path is Path.STATUS or not may_ask_for_pin(visit):
        return to_pin(visit, now)
    return stay(to(visit, Screen.ITEMS, now, work=None))


def not_readable(visit: Visit, now: float) -> Move:
    """The card could not be read: show how to place it, and after the third failure other places to apply (E03)."""
    failures = visit.read_failures + 1
    code = NoticeCode.READ_FAILED if failures < READ_FAILURES else NoticeCode.READ_FAILED_AGAIN
    return refuse_card(replace(visit, read_failures=failures), now, code)


def interrupted(visit: Visit, now: float) -> Move:
    """The card was removed, or exchanged, before it was read. Placing a card by hand does so a few times; two cards
    that push each other away would do so for ever.
    """
    count = visit.interruptions + 1
    if count < INTERRUPTIONS:
        return to_card(replace(visit, interruptions=count), now)
    return refuse_card(replace(visit, interruptions=count), now, NoticeCode.READ_FAILED_AGAIN)


def refuse_card(visit: Visit, now: float, code: NoticeCode, **details: Any) -> Move:
    """This card cannot be used; the visit goes on with another one. No PIN try was spent."""
    notice = Notice(code, After.ANOTHER_CARD, **details)
    return to(visit, Screen.NOTICE, now, notice=notice, work=None, card=None), (ReleaseCard(visit.number),)


def to_closed_meanwhile(visit: Visit, now: float, offer: Offer) -> Move:
    """The service or all the items that were chosen have closed (E17, E21): back to the services, or, where nothing
    can be applied for any more, to the end of the visit.
    """
    if not another_service(visit, offer):
        return end_with(visit, now, NoticeCode.CLOSED_MEANWHILE)
    without = replace(visit, service=None, service_terms=False, inputs=(), at_field=0, editing=False)
    notice = Notice(NoticeCode.SERVICE_CLOSED, After.BACK)
    return stay(to(without, Screen.NOTICE, now, notice=notice, resume=Screen.SERVICE))


def to_review(visit: Visit, now: float) -> Move:
    """Show everything once more (S17), and fetch another challenge.

    A corrected application needs a challenge of its own, and the one fetched with the card may have expired.
    """
    shown = to(visit, Screen.REVIEW, now, editing=False)
    return shown, (FetchChallenge(visit.number), LookAtPrinter(visit.number))


def to_result(visit: Visit, now: float) -> Move:
    """Show the result. The receipt is printed without being asked for, unless it was declined or nothing was applied
    for.
    """
    shown = to(visit, Screen.RESULT, now, work=None)
    applied = shown.result is not None and shown.result.outcome in (None, Outcome.APPLIED)
    if shown.result is None or not applied or not receipt_due(shown):
        return stay(shown)
    return replace(shown, printing=True), (Print(shown.number, shown.result, shown.language),)


def to_pin(visit: Visit, now: float) -> Move:
    """The PIN screen; before the last try the question whether to use it (E07b); or the end of the visit, where a
    further PIN might lock the card or the terminal could not store the application.
    """
    if visit.card is None:
        return to_card(visit, now)
    if visit.closed_by is not None:
        return end_with(visit, now, NoticeCode.NOT_ACCEPTED)
    if not may_ask_for_pin(visit):
        tries_left = max(0, visit.card.tries_left)
        code = NoticeCode.TRIES_SPARED if tries_left else NoticeCode.LOCKED
        return end_with(visit, now, code, tries_left=tries_left)
    screen = Screen.LAST_TRY if needs_last_try(visit) else Screen.PIN
    return stay(to(visit, screen, now, pin_length=0, work=None))


def to_pin_again(visit: Visit, now: float) -> Move:
    """After a PIN that was wrong or not entered. The challenge of that attempt is not used again, so another one is
    fetched while the person types.
    """
    asked, effects = to_pin(visit, now)
    goes_on = asked.number == visit.number
    return asked, (FetchChallenge(visit.number),) if goes_on else effects
