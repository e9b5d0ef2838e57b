"""The effect of reader events on the visit: a card or reader that arrives, leaves, changes or hangs.

A visit lives only while its card is on the reader.
"""

from dataclasses import replace

from devices.reader import ReaderState, ReaderStatus
from kiosk.campaign.model import Offer
from kiosk.visit.effects import Restart
from kiosk.visit.model import After, NoticeCode, Screen, Visit, Work
from kiosk.visit.moves import UNREADABLE, interrupted, to_card
from kiosk.visit.rules import can_go_next
from kiosk.visit.transition import Move, stay
from kiosk.visit.try_limits import INTERRUPTIONS
from kiosk.visit.wipe import end, end_with, home, refresh_home


def reader_changed(visit: Visit, status: ReaderStatus, now: float, offer: Offer) -> Move:
    """Take over the reader's status; end the visit if its card is gone."""
    insertion = status.insertion if status.state in (ReaderState.CARD, ReaderState.MUTE) else 0
    moved = insertion != visit.insertion
    seen = replace(visit, reader=status.state, insertion=insertion, reader_timed_out=status.timed_out)
    if status.state is ReaderState.NO_ANSWER:
        return _given_up(seen, now, offer)
    match visit.screen:
        case Screen.ATTRACT | Screen.CLOSED:
            return stay(refresh_home(seen, now, offer))
        case Screen.TAKE_CARD:
            return stay(home(seen, now, offer) if moved else seen)
        case Screen.RESULT | Screen.STATUS if moved:
            return _home_at_once(seen, now, offer)
        case Screen.NOTICE if visit.interruptions >= INTERRUPTIONS:
            return stay(seen)  # the notice stays readable while cards come and go
        case Screen.NOTICE if moved and visit.notice is not None and visit.notice.code in UNREADABLE:
            return interrupted(seen, now)
        case Screen.NOTICE if visit.notice is not None and visit.notice.after is After.ANOTHER_CARD:
            return to_card(seen, now) if moved or insertion == 0 else stay(seen)
        case Screen.WORKING if visit.work in (Work.ACCEPTING, Work.DELIVERING):
            # The signature exists: the application is stored and its result shown, but the inputs are dropped.
            return stay(replace(seen, inputs=(), phone="", card=None) if moved else seen)
        case Screen.WORKING if visit.work is Work.READING:
            return interrupted(seen, now) if moved else stay(seen)
        case Screen.CONSENT if moved and insertion != 0 and visit.card is None and can_go_next(seen, offer):
            return to_card(seen, now)  # all consents are given, and the screen asks for the card
        case Screen.CARD if moved or status.state is not visit.reader:
            return to_card(seen, now)
        case _ if visit.card is not None and insertion != visit.card.insertion:
            return end_with(seen, now, _why_gone(status))
        case _:
            return stay(seen)


def _given_up(seen: Visit, now: float, offer: Offer) -> Move:
    """A call to the card hangs for good: show it, wipe, and restart the process, after any work that is under way."""
    restart = Restart(seen.number)
    match seen.screen:
        case Screen.ATTRACT | Screen.CLOSED:
            return refresh_home(seen, now, offer), (restart,)
        case Screen.TAKE_CARD:
            return home(seen, now, offer), (restart,)
        case Screen.RESULT | Screen.STATUS:
            return replace(seen, card=None), (restart,)
        case Screen.NOTICE if seen.notice is not None and seen.notice.after is After.HOME:
            return seen, (restart,)
        case Screen.WORKING if seen.work in (Work.ACCEPTING, Work.DELIVERING):
            return replace(seen, service=None, inputs=(), phone="", card=None), (restart,)
        case _:
            return end_with(seen, now, NoticeCode.ANSWER_LOST, restart)


def _home_at_once(seen: Visit, now: float, offer: Offer) -> Move:
    """The card is taken, or exchanged already: end without a farewell and without asking to take a card."""
    wiped, effects = end(replace(seen, insertion=0), now, offer)
    return replace(wiped, insertion=seen.insertion), effects


def _why_gone(status: ReaderStatus) -> NoticeCode:
    match status.state:
        case ReaderState.NO_READER | ReaderState.NO_DRIVER | ReaderState.NO_SERVICE | ReaderState.NO_ANSWER:
            return NoticeCode.READER_FAILED
        case ReaderState.CARD | ReaderState.MUTE:
            return NoticeCode.CARD_CHANGED
        case ReaderState.EMPTY:
            return NoticeCode.CARD_REMOVED
