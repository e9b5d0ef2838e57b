"""When a visit's time is up, and what happens then. Every screen but home has a deadline."""

import math
from dataclasses import replace

from kiosk.campaign.model import Offer
from kiosk.visit.effects import Chime, Effect, Restart, SoundAlarm
from kiosk.visit.model import After, NoticeCode, Screen, Visit, Warned, Work
from kiosk.visit.moves import Move, end, end_with, home, leave, stay, to
from kiosk.visit.rules import HOME, holds_personal_data, touched_at_home
from kiosk.visit.timeouts import Timeouts

_PATIENCE = {
    Screen.ATTRACT: "reading",
    Screen.CLOSED: "reading",
    Screen.MENU: "reading",
    Screen.INFO: "terms",
    Screen.NEEDS: "reading",
    Screen.APPLICANT: "reading",
    Screen.REPRESENTATIVE: "reading",
    Screen.CONSENT: "terms",
    Screen.CARD: "reading",
    Screen.ITEMS: "reading",
    Screen.ITEM: "reading",
    Screen.SERVICE: "reading",
    Screen.SEARCH: "typing",
    Screen.PREREGISTRATION: "reading",
    Screen.SERVICE_TERMS: "terms",
    Screen.FIELD: "typing",
    Screen.PHONE: "typing",
    Screen.REVIEW: "reading",
    Screen.LAST_TRY: "reading",
    Screen.PIN: "pin",
    Screen.RESULT: "result",
    Screen.STATUS: "result",
    Screen.NOTICE: "notice",
    Screen.TAKE_CARD: "take_card",
    Screen.STAFF: "terms",
}
_WORK_PATIENCE = {
    Work.TYPING: "reader_pin",
    Work.SIGNING: "signing",
    Work.ACCEPTING: "accepting",
    Work.DELIVERING: "receipt",
    Work.FETCHING: "status",
}
_UNWARNED = frozenset({Screen.NOTICE, Screen.TAKE_CARD})
_UNCAPPED = HOME | _UNWARNED | {Screen.RESULT, Screen.STATUS}
MORE_TIME = 3
"""So many times as long for who asked for more time (WCAG 2.2.1)."""


def deadline(visit: Visit, timeouts: Timeouts) -> float | None:
    """The monotonic second at which this visit must be looked at again; None at home, as everybody finds it."""
    if visit.screen in HOME and not touched_at_home(visit):
        return None
    if visit.work is not None:
        return visit.entered_at + float(getattr(timeouts, _WORK_PATIENCE[visit.work]))
    if visit.reading:
        return visit.entered_at + timeouts.card_read
    if visit.screen is Screen.TAKE_CARD:
        return visit.active_at + timeouts.take_card
    return min(_idle_until(visit, timeouts), _cap(visit, timeouts))


def _idle_until(visit: Visit, timeouts: Timeouts) -> float:
    patience = float(getattr(timeouts, _PATIENCE[visit.screen]))
    if visit.warning is Warned.IDLE:
        patience += timeouts.warning
    return visit.active_at + patience * _slowness(visit)


def _cap(visit: Visit, timeouts: Timeouts) -> float:
    """The end of the longest visit, or before that the moment to say so."""
    if visit.screen in _UNCAPPED:
        return math.inf
    end = visit.began_at + timeouts.cap * _slowness(visit)
    if visit.cap_told_at is None:
        return end - timeouts.cap_warning
    return max(end, visit.cap_told_at + timeouts.cap_warning)


def _slowness(visit: Visit) -> int:
    return MORE_TIME if visit.display.more_time else 1


def time_is_up(visit: Visit, now: float, offer: Offer, timeouts: Timeouts) -> Move:
    """What the deadline brings. A deadline that activity has moved meanwhile brings nothing."""
    due = deadline(visit, timeouts)
    if due is None or now < due:
        return stay(visit)
    if visit.work is not None:
        return _work_is_late(visit, visit.work, now)
    if visit.reading:
        # A reader's call cannot be ended from here: say so, wipe, and start the process anew.
        return end_with(visit, now, NoticeCode.READER_FAILED, Restart(visit.number))
    match visit.screen:
        case Screen.ATTRACT | Screen.CLOSED:
            return stay(home(visit, now, offer))
        case Screen.TAKE_CARD:
            return _card_still_there(visit, now, timeouts)
        case Screen.NOTICE if visit.notice is not None and visit.notice.after is After.HOME:
            return leave(visit, now, offer)
        case screen if screen not in _UNWARNED and (warning := _warning_due(visit, now, timeouts)) is not None:
            return stay(warning)
        case _ if holds_personal_data(visit) and visit.screen not in (Screen.RESULT, Screen.STATUS, Screen.NOTICE):
            return end_with(visit, now, NoticeCode.TIMED_OUT)
        case _:
            return end(visit, now, offer)


def _warning_due(visit: Visit, now: float, timeouts: Timeouts) -> Visit | None:
    """The visit with the warning that must come before its end; None: it has been warned, and this is the end."""
    if now >= _idle_until(visit, timeouts):
        return None if visit.warning is Warned.IDLE else replace(visit, warning=Warned.IDLE)
    return replace(visit, warning=Warned.CAP, cap_told_at=now) if visit.cap_told_at is None else None


def _card_still_there(visit: Visit, now: float, timeouts: Timeouts) -> Move:
    """Remind; after a while the card counts as left behind and the alarm sounds (S22)."""
    waiting = replace(visit, active_at=now, card_left=now >= visit.entered_at + timeouts.card_left)
    reminder: Effect = SoundAlarm(visit.number) if waiting.card_left else Chime(visit.number)
    return waiting, (reminder,)


def _work_is_late(visit: Visit, work: Work, now: float) -> Move:
    match work:
        case Work.TYPING | Work.SIGNING:
            return end_with(visit, now, NoticeCode.READER_FAILED, Restart(visit.number))
        case Work.ACCEPTING:
            return end_with(visit, now, NoticeCode.OUTCOME_UNKNOWN, Restart(visit.number))
        case Work.DELIVERING:
            return stay(to(visit, Screen.RESULT, now, work=None))
        case Work.FETCHING:
            return end_with(visit, now, NoticeCode.STATUS_UNAVAILABLE)
