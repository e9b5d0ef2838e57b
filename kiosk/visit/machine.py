"""The visit as a pure function: `advance(visit, event, now, offer, timeouts) -> (visit, effects)`.

No I/O and no clock: `now` is monotonic seconds, `offer` lists what can be applied for at this moment. The runner
(`kiosk.effects.runner`) arms one timer for `deadline` and carries the effects out. The touch screen, a rehearsal and
the tests drive this same function; `docs/visit.md` is generated from it.
"""

from dataclasses import replace

from kiosk.campaign.model import Offer
from kiosk.visit.choices import choose
from kiosk.visit.commit import commit
from kiosk.visit.effects import CallStaff, ErasePin
from kiosk.visit.events import (
    Back,
    Continue,
    DeadlineReached,
    DisplayChosen,
    Event,
    LanguageChosen,
    Next,
    PersonEvent,
    PinConfirmed,
    PinLength,
    PrintRequested,
    Quit,
    ReaderChanged,
    ResultEvent,
    ServicePaused,
    StaffCalled,
    StaffEntered,
    StationChanged,
)
from kiosk.visit.model import LANGUAGES, PAUSES, Screen, Visit
from kiosk.visit.moves import to_closed_meanwhile
from kiosk.visit.next_and_back import backward, forward
from kiosk.visit.reader_changes import reader_changed
from kiosk.visit.rules import (
    HOME,
    can_go_back,
    can_quit,
    closed_reason,
    language_switchable,
    masks_for_staff,
    may_call_staff,
    service_gone,
    touched_at_home,
)
from kiosk.visit.screen_timeouts import deadline, time_is_up
from kiosk.visit.timeout_values import Timeouts
from kiosk.visit.transition import Move, stay, to
from kiosk.visit.wipe import end, home, refresh_home

__all__ = ["advance", "deadline"]


def advance(visit: Visit, event: Event, now: float, offer: Offer, timeouts: Timeouts) -> Move:
    """The next visit, and the effects to carry out. Never raises; an event that does not fit changes nothing.

    A screen about a service that has closed meanwhile is never left on: it would be empty.
    """
    moved, effects = _moved(visit, event, now, offer, timeouts)
    if not service_gone(moved, offer):
        return moved, effects
    told, more = to_closed_meanwhile(moved, now, offer)
    return told, (*effects, *more)


def _moved(visit: Visit, event: Event, now: float, offer: Offer, timeouts: Timeouts) -> Move:
    match event:
        case DeadlineReached():
            return time_is_up(visit, now, offer, timeouts)
        case ReaderChanged(status):
            return reader_changed(visit, status, now, offer)
        case StationChanged(closed):
            changed = replace(visit, closed_by=closed)
            return stay(refresh_home(changed, now, offer) if visit.screen in HOME else changed)
        case ServicePaused(reason):
            changed = replace(visit, paused_by=reason if reason in PAUSES else None)
            return stay(refresh_home(changed, now, offer) if visit.screen in HOME else changed)
        case StaffEntered():
            return _staff_entered(visit, now, offer)
        case _ if isinstance(event, ResultEvent):
            # A result of another visit belongs to another person: drop it unread.
            return commit(visit, event, now, offer) if event.visit == visit.number else stay(visit)
        case _:
            return _person(replace(visit, active_at=now, warning=None), event, now, offer)


def _person(visit: Visit, event: PersonEvent, now: float, offer: Offer) -> Move:
    match event:
        case LanguageChosen(language):
            if language not in LANGUAGES or not language_switchable(visit):
                return stay(visit)
            spoken = replace(visit, language=language)
            if visit.screen is not Screen.ATTRACT:
                return stay(spoken)
            return stay(visit if closed_reason(visit, offer) else to(spoken, Screen.MENU, now, began_at=now))
        case DisplayChosen(display):
            return stay(replace(visit, display=display))
        case Continue():
            return stay(visit)
        case StaffCalled():
            return _staff_called(visit, now)
        case Quit():
            return end(visit, now, offer) if can_quit(visit) else stay(visit)
        case Back():
            if not can_go_back(visit):
                return stay(visit)
            before, effects = backward(visit, now, offer)
            at_pin = visit.screen is Screen.PIN
            return before, (ErasePin(visit.number), *effects) if at_pin else effects
        case Next():
            return stay(visit) if visit.screen in (Screen.REVIEW, Screen.PIN) else forward(visit, now, offer)
        case PinLength() | PinConfirmed() | PrintRequested():
            return commit(visit, event, now, offer)
        case _:
            return choose(visit, event, now, offer)


def _staff_entered(visit: Visit, now: float, offer: Offer) -> Move:
    """End the visit before staff opens its area; but not during work of the card or disk, which ends by itself."""
    if visit.screen is Screen.WORKING or (visit.screen in HOME and not touched_at_home(visit)):
        return stay(visit)
    if visit.screen in HOME:
        return stay(home(visit, now, offer))
    return stay(visit) if visit.screen is Screen.TAKE_CARD else end(visit, now, offer)


def _staff_called(visit: Visit, now: float) -> Move:
    """Take the visit off the screen before staff comes, because staff may not read the person's inputs (E27)."""
    if not may_call_staff(visit):
        return stay(visit)
    call = CallStaff(visit.number)
    if not masks_for_staff(visit):
        return visit, (call,)
    erase = (ErasePin(visit.number),) if visit.screen is Screen.PIN else ()
    resume = visit.resume if visit.screen is Screen.INFO else visit.screen
    masked = to(visit, Screen.STAFF, now, resume=resume, pin_length=0)
    return masked, (*erase, call)
