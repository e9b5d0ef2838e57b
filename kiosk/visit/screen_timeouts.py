"""The time-out of each screen, and what happens at the deadline. Every screen but home has one."""

import math
from dataclasses import replace
from typing import assert_never

from kiosk.campaign.model import Offer
from kiosk.visit.effects import Chime, Effect, Restart, SoundAlarm
from kiosk.visit.model import After, NoticeCode, Screen, Visit, Warned, Work
from kiosk.visit.moves import to_result
from kiosk.visit.rules import HOME, holds_personal_data, touched_at_home
from kiosk.visit.timeout_values import Timeouts
from kiosk.visit.transition import Move, stay
from kiosk.visit.wipe import end, end_with, home, leave

_UNWARNED = frozenset({Screen.NOTICE, Screen.TAKE_CARD})
_UNCAPPED = HOME | _UNWARNED | {Screen.RESULT, Screen.STATUS}
MORE_TIME = 3
"""Factor on the time-outs for a person who asked for more time (WCAG 2.2.1)."""


def deadline(visit: Visit, timeouts: Timeouts) -> float | None:
    """The monotonic second at which `time_is_up` must be called for this visit.

    None at home while nothing was touched there.
    """
    if visit.screen in HOME and not touched_at_home(visit):
        return None
    if visit.work is not None:
        return visit.entered_at + _time_out_of_work(visit.work, timeouts)
    if visit.screen is Screen.TAKE_CARD:
        return visit.active_at + timeouts.take_card
    return min(_idle_until(visit, timeouts), _cap(visit, timeouts))


def _time_out_of_screen(screen: Screen, timeouts: Timeouts) -> float:
    """Seconds without a touch after which this screen shows the idle warning."""
    match screen:
        case Screen.ATTRACT | Screen.CLOSED | Screen.MENU | Screen.APPLICANT | Screen.REPRESENTATIVE:
            return timeouts.reading
        case Screen.CARD | Screen.ITEMS | Screen.ITEM | Screen.SERVICE | Screen.PREREGISTRATION:
            return timeouts.reading
        case Screen.REVIEW | Screen.LAST_TRY:
            return timeouts.reading
        case Screen.INFO | Screen.CONSENT | Screen.SERVICE_TERMS | Screen.STAFF:
            return timeouts.terms
        case Screen.SEARCH | Screen.FIELD:
            return timeouts.typing
        case Screen.PIN:
            return timeouts.pin
        case Screen.WORKING:
            return timeouts.signing  # unused: `Visit.work` is set on this screen and has a time-out of its own
        case Screen.RESULT | Screen.STATUS:
            return timeouts.result
        case Screen.NOTICE:
            return timeouts.notice
        case Screen.TAKE_CARD:
            return timeouts.take_card
        case _:
            assert_never(screen)


def _time_out_of_work(work: Work, timeouts: Timeouts) -> float:
    """Seconds from the beginning of this work until it is given up."""
    match work:
        case Work.READING:
            return timeouts.card_read
        case Work.TYPING:
            return timeouts.reader_pin
        case Work.SIGNING:
            return timeouts.signing
        case Work.ACCEPTING:
            return timeouts.accepting
        case Work.DELIVERING:
            return timeouts.receipt
        case Work.FETCHING:
            return timeouts.status
        case _:
            assert_never(work)


def _idle_seconds(visit: Visit, timeouts: Timeouts) -> float:
    """Seconds without a touch after which this person sees the idle warning."""
    return _time_out_of_screen(visit.screen, timeouts) * _slowness(visit)


def _idle_until(visit: Visit, timeouts: Timeouts) -> float:
    warning = timeouts.warning * _slowness(visit) if visit.warning is Warned.IDLE else 0
    return visit.active_at + _idle_seconds(visit, timeouts) + warning


def _cap(visit: Visit, timeouts: Timeouts) -> float:
    """The end of the longest visit, or the moment of the warning before it."""
    if visit.screen in _UNCAPPED:
        return math.inf
    end = visit.began_at + timeouts.cap * _slowness(visit)
    if visit.cap_told_at is None:
        return end - timeouts.cap_warning
    return max(end, visit.cap_told_at + timeouts.cap_warning)


def _slowness(visit: Visit) -> int:
    return MORE_TIME if visit.display.more_time else 1


def time_is_up(visit: Visit, now: float, offer: Offer, timeouts: Timeouts) -> Move:
    """What happens at the deadline. Nothing, if the deadline has moved meanwhile."""
    due = deadline(visit, timeouts)
    if due is None or now < due:
        return stay(visit)
    if visit.work is not None:
        return _work_is_late(visit, visit.work, now)
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
    """The visit with the warning that precedes its end; None if the warning was shown and the end is due."""
    if now >= _idle_until(visit, timeouts):
        if visit.warning is Warned.IDLE:
            return None
        # After a suspend the warning comes late; the person still has its full time.
        return replace(visit, warning=Warned.IDLE, active_at=now - _idle_seconds(visit, timeouts))
    return replace(visit, warning=Warned.CAP, cap_told_at=now) if visit.cap_told_at is None else None


def _card_still_there(visit: Visit, now: float, timeouts: Timeouts) -> Move:
    """Remind; after `Timeouts.card_left` the card counts as left behind and the alarm sounds (S22)."""
    waiting = replace(visit, active_at=now, card_left=now >= visit.entered_at + timeouts.card_left)
    reminder: Effect = SoundAlarm(visit.number) if waiting.card_left else Chime(visit.number)
    return waiting, (reminder,)


def _work_is_late(visit: Visit, work: Work, now: float) -> Move:
    match work:
        case Work.READING | Work.TYPING | Work.SIGNING:
            # A hanging call to the reader cannot be ended: show it, wipe, and restart the process.
            return end_with(visit, now, NoticeCode.READER_FAILED, Restart(visit.number))
        case Work.ACCEPTING:
            return end_with(visit, now, NoticeCode.OUTCOME_UNKNOWN, Restart(visit.number))
        case Work.DELIVERING:
            return to_result(visit, now)
        case Work.FETCHING:
            return end_with(visit, now, NoticeCode.STATUS_UNAVAILABLE)
