"""The end of a visit: wipe, farewell without personal data, home.

The PIN digits are erased by the effect `Wipe`: `kiosk.effects.dispatch` overwrites the `PinBuffer`.
"""

from dataclasses import replace

from kiosk.campaign.model import Offer
from kiosk.visit.effects import Chime, Effect, Wipe
from kiosk.visit.model import After, Display, Notice, NoticeCode, Screen, Visit, Work
from kiosk.visit.rules import card_present, home_screen
from kiosk.visit.transition import Move, to


def end(visit: Visit, now: float, offer: Offer) -> Move:
    """Wipe; then ask the person to take the card if it is still there, else go home."""
    return leave(wiped(visit, now), now, offer, Wipe(visit.number))


def end_with(visit: Visit, now: float, code: NoticeCode, *effects: Effect, tries_left: int | None = None) -> Move:
    """Wipe, and show why."""
    at_the_card = visit.work in (Work.TYPING, Work.SIGNING)
    unsure = at_the_card and code is NoticeCode.ANSWER_LOST and tries_left is None
    notice = Notice(code, After.HOME, tries_left, try_unsure=unsure)
    return to(wiped(visit, now), Screen.NOTICE, now, notice=notice), (Wipe(visit.number), *effects)


def wiped(visit: Visit, now: float) -> Visit:
    """A visit with the next number and no data of the person but language and display, for the farewell."""
    return Visit(
        number=visit.number + 1,
        language=visit.language,
        home_language=visit.home_language,
        last_try_allowed=visit.last_try_allowed,
        display=visit.display,
        closed_by=visit.closed_by,
        paused_by=visit.paused_by,
        reader=visit.reader,
        insertion=visit.insertion,
        reader_timed_out=visit.reader_timed_out,
        entered_at=now,
        active_at=now,
    )


def leave(fresh: Visit, now: float, offer: Offer, *effects: Effect) -> Move:
    """Go on after the wipe and its farewell: to TAKE_CARD while a card is present, else home."""
    if card_present(fresh):
        return to(fresh, Screen.TAKE_CARD, now, notice=None), (*effects, Chime(fresh.number))
    return home(fresh, now, offer), effects


def home(visit: Visit, now: float, offer: Offer) -> Visit:
    """The attract or closed screen, in the terminal's own language and the standard display."""
    fresh = replace(wiped(visit, now), language=visit.home_language, display=Display())
    return to(fresh, home_screen(fresh, offer), now)


def refresh_home(visit: Visit, now: float, offer: Offer) -> Visit:
    """The home screen that applies now: open or closed. Nothing needs to be wiped."""
    screen = home_screen(visit, offer)
    return visit if screen is visit.screen else to(visit, screen, now)
