"""The visit as a pure function: `advance(visit, event, now, offer, timeouts) -> (visit, effects)`.

No I/O and no clock: `now` is monotonic seconds, `offer` what may be applied for at this moment. The runner
(`kiosk.effects.runner`) arms one timer for `deadline` and carries the effects out. The touch screen, a rehearsal and
the tests drive this same function; `docs/visit.md` is drawn from it.
"""

from dataclasses import replace

from devices.reader import ReaderState, ReaderStatus
from kiosk.campaign.model import Offer
from kiosk.visit.choices import backward, choose, forward
from kiosk.visit.commit import commit
from kiosk.visit.deadlines import deadline, time_is_up
from kiosk.visit.effects import CallStaff, ErasePin, Restart
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
    StaffCalled,
    StationChanged,
)
from kiosk.visit.model import LANGUAGES, After, NoticeCode, Screen, Visit, Work
from kiosk.visit.moves import INTERRUPTIONS, UNREADABLE, Move, end, end_with, home, interrupted, stay, to, to_card
from kiosk.visit.rules import (
    HOME,
    can_go_back,
    can_quit,
    closed_reason,
    home_screen,
    language_switchable,
    masks_for_staff,
    may_call_staff,
)
from kiosk.visit.timeouts import Timeouts

__all__ = ["advance", "deadline"]


def advance(visit: Visit, event: Event, now: float, offer: Offer, timeouts: Timeouts) -> Move:
    """The next visit and what the world must do for it. Never raises; what does not fit changes nothing."""
    match event:
        case DeadlineReached():
            return time_is_up(visit, now, offer, timeouts)
        case ReaderChanged(status):
            return _reader_changed(visit, status, now, offer)
        case StationChanged(closed):
            changed = replace(visit, closed_by=closed)
            return stay(_at_home(changed, now, offer) if visit.screen in HOME else changed)
        case _ if isinstance(event, ResultEvent):
            # A result of another visit is somebody else's; it is dropped before anything looks at it.
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


def _staff_called(visit: Visit, now: float) -> Move:
    """Nobody of the staff may read what the person typed: it goes off the screen before anybody comes (E27)."""
    if not may_call_staff(visit):
        return stay(visit)
    call = CallStaff(visit.number)
    if not masks_for_staff(visit):
        return visit, (call,)
    erase = (ErasePin(visit.number),) if visit.screen is Screen.PIN else ()
    resume = visit.resume if visit.screen is Screen.INFO else visit.screen
    masked = to(visit, Screen.STAFF, now, resume=resume, reading=False, pin_length=0)
    return masked, (*erase, call)


def _reader_changed(visit: Visit, status: ReaderStatus, now: float, offer: Offer) -> Move:
    """The visit lives only while its card is on the reader."""
    insertion = status.insertion if status.state in (ReaderState.CARD, ReaderState.MUTE) else 0
    moved = insertion != visit.insertion
    seen = replace(visit, reader=status.state, insertion=insertion, reader_overdue=status.overdue)
    if status.state is ReaderState.NO_ANSWER:
        return _given_up(seen, now, offer)
    match visit.screen:
        case Screen.ATTRACT | Screen.CLOSED:
            return stay(_at_home(seen, now, offer))
        case Screen.TAKE_CARD:
            return stay(home(seen, now, offer) if moved else seen)
        case Screen.RESULT | Screen.STATUS if moved:
            return end(seen, now, offer) if insertion == 0 else _home_at_once(seen, now, offer)
        case Screen.RESULT | Screen.STATUS:
            return stay(seen)
        case Screen.NOTICE if visit.interruptions >= INTERRUPTIONS:
            return stay(seen)  # cards that come and go must not take the words away from who reads them
        case Screen.NOTICE if moved and visit.notice is not None and visit.notice.code in UNREADABLE:
            return interrupted(seen, now)
        case Screen.NOTICE if visit.notice is not None and visit.notice.after is After.ANOTHER_CARD:
            return to_card(seen, now) if moved or insertion == 0 else stay(seen)
        case Screen.WORKING if visit.work in (Work.ACCEPTING, Work.DELIVERING):
            # Signed by a PIN entered with this card: it is kept and its result shown, but nothing typed stays.
            return stay(replace(seen, inputs=(), phone="", card=None) if moved else seen)
        case Screen.CARD if visit.reading and moved:
            return interrupted(seen, now)
        case Screen.CARD if moved or status.state is not visit.reader:
            return to_card(seen, now)
        case _ if visit.card is not None and insertion != visit.card.insertion:
            return end_with(seen, now, _why_gone(status))
        case _:
            return stay(seen)


def _given_up(seen: Visit, now: float, offer: Offer) -> Move:
    """A call to the card hangs for good: say so, wipe, and start the process anew. What is under way comes first."""
    restart = Restart(seen.number)
    match seen.screen:
        case Screen.ATTRACT | Screen.CLOSED:
            return _at_home(seen, now, offer), (restart,)
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


def _at_home(visit: Visit, now: float, offer: Offer) -> Visit:
    """Open or closed, as things are now. There is nothing to wipe."""
    screen = home_screen(visit, offer)
    return visit if screen is visit.screen else to(visit, screen, now)


def _home_at_once(seen: Visit, now: float, offer: Offer) -> Move:
    """Somebody already lays the next card: the one before leaves no farewell."""
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
