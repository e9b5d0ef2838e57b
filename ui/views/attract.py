"""The attract screen: what this is, until when, what to bring, and when this terminal is open."""

from dataclasses import dataclass

from kiosk.campaign.model import Offer
from kiosk.station.profile import TerminalProfile
from kiosk.visit.model import Visit
from ui.formats import date, times, yen


@dataclass(frozen=True, slots=True)
class Invitation:
    maximum: str
    card_deadline: str
    """For cards that were applied for by then; never the last day of using the terminal (R3, R4)."""
    application_deadline: str
    hours: str
    """"" is always open."""
    site: str


def invitation(visit: Visit, offer: Offer, profile: TerminalProfile) -> Invitation:
    campaign, language = offer.campaign, visit.language
    return Invitation(
        maximum=yen(offer.total_yen or sum(item.maximum_yen for item in campaign.items), language),
        card_deadline=date(campaign.card_deadline, language),
        application_deadline=date(campaign.end, language),
        hours=times(profile.hours.opens, profile.hours.closes, language) if profile.hours else "",
        site=campaign.official_site,
    )
