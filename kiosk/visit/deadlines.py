"""When a visit's time is up, and what happens then. Every screen but home has a deadline."""

from dataclasses import replace

from kiosk.campaign.model import Offer
from kiosk.visit.effects import Chime, Restart
from kiosk.visit.model import After, NoticeCode, Screen, Visit, Work
from kiosk.visit.moves import Move, end, end_with, leave, stay, to
from kiosk.visit.rules import holds_personal_data
from kiosk.visit.timeouts import Timeouts

_PATIENCE = {
    Screen.MENU: "reading",
    Screen.NEEDS: "reading",
    Screen.APPLICANT: "reading",
    Screen.CONSENT: "terms",
    Screen.CARD: "reading",
    Screen.ITEMS: "reading",
    Screen.SERVICE: "reading",
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
}
_WORK_PATIENCE = {
    Work.SIGNING: "signing",
    Work.ACCEPTING: "accepting",
    Work.DELIVERING: "receipt",
    Work.FETCHING: "status",
}
_UNWARNED = frozenset({Screen.NOTICE, Screen.TAKE_CARD})


def deadline(visit: Visit, timeouts: Timeouts) -> float | None:
    """The monotonic second at which this visit must be looked at again; None at home."""
    if visit.screen in (Screen.ATTRACT, Screen.CLOSED):
        return None
    if visit.work is not None:
        return visit.entered_at + float(getattr(timeouts, _WORK_PATIENCE[visit.work]))
    if visit.reading:
        return visit.entered_at + timeouts.card_read
    patience = float(getattr(timeouts, _PATIENCE[visit.screen]))
    return visit.active_at + patience + (timeouts.warning if visit.warned else 0)


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
        case Screen.TAKE_CARD:
            return replace(visit, active_at=now), (Chime(visit.number),)
        case Screen.NOTICE if visit.notice is not None and visit.notice.after is After.HOME:
            return leave(visit, now, offer)
        case screen if not visit.warned and screen not in _UNWARNED:
            return stay(replace(visit, warned=True))
        case _ if holds_personal_data(visit) and visit.screen not in (Screen.RESULT, Screen.STATUS, Screen.NOTICE):
            return end_with(visit, now, NoticeCode.TIMED_OUT)
        case _:
            return end(visit, now, offer)


def _work_is_late(visit: Visit, work: Work, now: float) -> Move:
    match work:
        case Work.SIGNING:
            return end_with(visit, now, NoticeCode.READER_FAILED, Restart(visit.number))
        case Work.ACCEPTING:
            return end_with(visit, now, NoticeCode.OUTCOME_UNKNOWN, Restart(visit.number))
        case Work.DELIVERING:
            return stay(to(visit, Screen.RESULT, now, work=None))
        case Work.FETCHING:
            return end_with(visit, now, NoticeCode.STATUS_UNAVAILABLE)
