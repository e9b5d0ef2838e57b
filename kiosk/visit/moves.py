"""The moves that many screens share: go somewhere, go to the card, go to the PIN, end.

A visit ends wiped: what follows is at most a farewell that holds nothing of it but how to speak to who still stands
there.
"""

from dataclasses import replace
from typing import Any

from devices.reader import ReaderState
from kiosk.campaign.model import Offer
from kiosk.visit.effects import Chime, Effect, LookAtPrinter, ReadCard, ReleaseCard, Wipe
from kiosk.visit.model import After, Notice, NoticeCode, Path, Screen, Visit, Work
from kiosk.visit.rules import card_present, home_screen, may_ask_for_pin, needs_last_try

Move = tuple[Visit, tuple[Effect, ...]]
READ_FAILURES = 3
"""So often a card that cannot be read is tried again before the person is sent elsewhere (E03)."""
INTERRUPTIONS = 10
"""So often a card may come and go without having been read; then the person is told, and the words stay."""
UNREADABLE = frozenset({NoticeCode.READ_FAILED, NoticeCode.READ_FAILED_AGAIN})


def stay(visit: Visit) -> Move:
    return visit, ()


def to(visit: Visit, screen: Screen, now: float, **changes: Any) -> Visit:
    """The same visit on another screen, whose time begins now."""
    return replace(visit, screen=screen, entered_at=now, active_at=now, warning=None, revealed=False, **changes)


def to_card(visit: Visit, now: float) -> Move:
    """Ask for the card; one that lies there is read at once, one that was read already is not asked for again."""
    if visit.card is not None:
        return after_card(visit, now)
    waiting = to(visit, Screen.CARD, now, notice=None, reading=False)
    match visit.reader:
        case ReaderState.CARD:
            return replace(waiting, reading=True), (ReadCard(visit.number, visit.insertion),)
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
    return stay(to(visit, Screen.ITEMS, now))


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
    return to(visit, Screen.NOTICE, now, notice=notice, reading=False, card=None), (ReleaseCard(visit.number),)


def to_review(visit: Visit, now: float) -> Move:
    """Everything once more; what was declared before was about what stood there before (S17)."""
    shown = to(visit, Screen.REVIEW, now, declarations=frozenset(), editing=False)
    return shown, (LookAtPrinter(visit.number),)


def to_pin(visit: Visit, now: float) -> Move:
    """The PIN, or before the last try the question whether to dare it (E07b), or the end, so that no card is locked."""
    if visit.card is None:
        return to_card(visit, now)
    if not may_ask_for_pin(visit):
        tries_left = max(0, visit.card.tries_left)
        code = NoticeCode.TRIES_SPARED if tries_left else NoticeCode.LOCKED
        return end_with(visit, now, code, tries_left=tries_left)
    screen = Screen.LAST_TRY if needs_last_try(visit) else Screen.PIN
    return stay(to(visit, screen, now, pin_length=0, work=None))


def end(visit: Visit, now: float, offer: Offer) -> Move:
    """Wipe; ask for the card if it is still there, else go home."""
    return leave(_wiped(visit, now), now, offer, Wipe(visit.number))


def end_with(visit: Visit, now: float, code: NoticeCode, *effects: Effect, tries_left: int | None = None) -> Move:
    """Wipe, and say why."""
    at_the_card = visit.work in (Work.TYPING, Work.SIGNING)
    unsure = at_the_card and code is NoticeCode.ANSWER_LOST and tries_left is None
    notice = Notice(code, After.HOME, tries_left, try_unsure=unsure)
    fresh = to(_wiped(visit, now), Screen.NOTICE, now, notice=notice)
    return fresh, (Wipe(visit.number), *effects)


def leave(fresh: Visit, now: float, offer: Offer, *effects: Effect) -> Move:
    """After the wipe and its farewell: the card, then home."""
    if card_present(fresh):
        return to(fresh, Screen.TAKE_CARD, now, notice=None), (*effects, Chime(fresh.number))
    return home(fresh, now, offer), effects


def home(visit: Visit, now: float, offer: Offer) -> Visit:
    """The attract screen, or the closed one, in the language and display of anybody."""
    fresh = Visit(
        number=visit.number + 1,
        language=visit.home_language,
        home_language=visit.home_language,
        last_try_allowed=visit.last_try_allowed,
        closed_by=visit.closed_by,
        reader=visit.reader,
        insertion=visit.insertion,
        reader_overdue=visit.reader_overdue,
    )
    return to(fresh, home_screen(fresh, offer), now)


def _wiped(visit: Visit, now: float) -> Visit:
    return Visit(
        number=visit.number + 1,
        language=visit.language,
        home_language=visit.home_language,
        last_try_allowed=visit.last_try_allowed,
        display=visit.display,
        closed_by=visit.closed_by,
        reader=visit.reader,
        insertion=visit.insertion,
        reader_overdue=visit.reader_overdue,
        entered_at=now,
        active_at=now,
    )
