"""The first screen (S00): the maximum of points, the two deadlines, and today's opening hours."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.campaign.japan_time import JST
from kiosk.campaign.model import Offer
from kiosk.campaign.opening_hours import ALWAYS, OpeningHours
from kiosk.station.profile import TerminalProfile
from kiosk.visit.model import Visit
from ui.formats import date, times, yen


@dataclass(frozen=True, slots=True)
class AttractScreen:
    """Amounts and dates, with their units."""

    maximum: str
    card_deadline: str
    """The last day to apply for the card itself; not the last day to apply for points (R3, R4)."""
    application_deadline: str
    """The last day to apply for points."""
    hours: str
    """Today's opening hours; "" if the terminal never closes, or does not open today."""


def attract(visit: Visit, offer: Offer, profile: TerminalProfile) -> AttractScreen:
    """The content of ATTRACT. The maximum is that of the open items, or of all if none is open."""
    campaign, language = offer.campaign, visit.language
    return AttractScreen(
        maximum=yen(offer.total_yen or sum(item.maximum_yen for item in campaign.items), language),
        card_deadline=date(campaign.card_deadline, language),
        application_deadline=date(campaign.end, language),
        hours=_today(profile.hours, offer.moment, language),
    )


def _today(hours: OpeningHours, moment: datetime, language: str) -> str:
    """The hours that apply at `moment` (after midnight possibly those of the day before), or else today's."""
    if hours == ALWAYS:
        return ""
    now = hours.at(moment) or hours.on(moment.astimezone(JST).date())
    return times(now.opens, now.closes, language) if now is not None else ""
