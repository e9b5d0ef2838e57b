"""The attract screen: what this is, until when, what to bring, and when this terminal is open."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.campaign.dates import JST
from kiosk.campaign.model import Offer
from kiosk.campaign.opening_hours import ALWAYS, OpeningHours
from kiosk.station.profile import TerminalProfile
from kiosk.visit.model import Visit
from ui.formats import date, times, yen


@dataclass(frozen=True, slots=True)
class AttractScreen:
    maximum: str
    card_deadline: str
    """For cards that were applied for by then; never the last day of using the terminal (R3, R4)."""
    application_deadline: str
    hours: str
    """Today's; "" where it never closes."""
    site: str


def attract(visit: Visit, offer: Offer, profile: TerminalProfile) -> AttractScreen:
    campaign, language = offer.campaign, visit.language
    return AttractScreen(
        maximum=yen(offer.total_yen or sum(item.maximum_yen for item in campaign.items), language),
        card_deadline=date(campaign.card_deadline, language),
        application_deadline=date(campaign.end, language),
        hours=_today(profile.hours, offer.moment, language),
        site=campaign.official_site,
    )


def _today(hours: OpeningHours, moment: datetime, language: str) -> str:
    """The hours that hold now, which after midnight are yesterday's; else those of today."""
    if hours == ALWAYS:
        return ""
    now = hours.at(moment) or hours.on(moment.astimezone(JST).date())
    return times(now.opens, now.closes, language) if now is not None else ""
