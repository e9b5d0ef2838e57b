"""Going on: the moves that many screens share. To the card, to the review, to the PIN; `wipe` has the ways home."""

from dataclasses import replace
from typing import Any

from devices.reader import ReaderState
from kiosk.visit.effects import FetchChallenge, LookAtPrinter, Print, ReadCard, ReleaseCard
from kiosk.visit.model import After, Notice, NoticeCode, Outcome, Path, Screen, Visit, Work
from kiosk.visit.rules import may_ask_for_pin, needs_last_try, receipt_due
from kiosk.visit.transition import Move, stay, to
from kiosk.visit.try_limits import INTERRUPTIONS, READ_FAILURES
from kiosk.visit.wipe import end_with

UNREADABLE = frozenset({NoticeCode.READ_FAILED, NoticeCode.READ_FAILED_AGAIN})


def to_card(visit: Visit, now: float) -> Move:
    """Ask for the card; one that lies there is read at once, one that was read already is not asked for again.

    Reading takes a moment, in which the challenge for the signature is fetched.
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
    """The card is known and good: what the path needs next. That it cannot come to a PIN is said before anything."""
    if visit.path is Path.STATUS or not may_ask_for_pin(visit):
        return to_pin(visit, now)
    return stay(to(visit, Screen.ITEMS, now, work=None))


def not_readable(visit: Visit, now: float) -> Move:
    """The card gave no sense: how to lay it, and at the third time where else to go (E03)."""
    failures = visit.read_failures + 1
    code = NoticeCode.READ_FAILED if failures < READ_FAILURES else NoticeCode.READ_FAILED_AGAIN
    return refuse_card(replace(visit, read_failures=failures), now, code)


def interrupted(visit: Visit, now: float) -> Move:
    """The card went, or another one came, before it was read. A hand that lays it does so a few times; two cards
    that push each other out never end."""
    count = visit.interruptions + 1
    if count < INTERRUPTIONS:
        return to_card(replace(visit, interruptions=count), now)
    return refuse_card(replace(visit, interruptions=count), now, NoticeCode.READ_FAILED_AGAIN)


def refuse_card(visit: Visit, now: float, code: NoticeCode, **details: Any) -> Move:
    """This card cannot be used; the visit goes on with another one. No PIN try was spent."""
    notice = Notice(code, After.ANOTHER_CARD, **details)
    return to(visit, Screen.NOTICE, now, notice=notice, work=None, card=None), (ReleaseCard(visit.number),)


def to_review(visit: Visit, now: float) -> Move:
    """Everything once more (S17).

    A corrected application needs a challenge of its own, and one fetched when the card was read may be old by now.
    """
    shown = to(visit, Screen.REVIEW, now, editing=False)
    return shown, (FetchChallenge(visit.number), LookAtPrinter(visit.number))


def to_result(visit: Visit, now: float) -> Move:
    """What became of it; the receipt comes out by itself, unless the person declined it or nothing was applied for."""
    shown = to(visit, Screen.RESULT, now, work=None)
    applied = shown.result is not None and shown.result.outcome in (None, Outcome.APPLIED)
    if shown.result is None or not applied or not receipt_due(shown):
        return stay(shown)
    return replace(shown, printing=True), (Print(shown.number, shown.result, shown.language),)


def to_pin(visit: Visit, now: float) -> Move:
    """The PIN, or before the last try the question whether to dare it (E07b); or the end, so that no card is locked,
    or because this terminal could keep nothing now."""
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
    """After a PIN that was wrong or not entered: nothing else is ever signed over the challenge of that attempt, so
    another one is fetched while the person types."""
    asked, effects = to_pin(visit, now)
    goes_on = asked.number == visit.number
    return asked, (FetchChallenge(visit.number),) if goes_on else effects
