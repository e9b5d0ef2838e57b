"""The shopper's screens with invented data, for staff who explain them. No visit runs behind them."""

from dataclasses import replace
from datetime import UTC, datetime

from devices.reader import ReaderState
from kiosk.campaign.model import Offer
from kiosk.staff.pages_and_actions import EXAMPLES
from kiosk.visit.model import Applicant, CardFacts, Consent, Path, Screen, Visit

_CARD = CardFacts(insertion=1, tries_left=3, not_after=datetime(2031, 3, 31, tzinfo=UTC))


def example(step: int, offer: Offer, language: str) -> tuple[Visit, Offer]:
    """The visit and the offer of one step, 0 to `EXAMPLES` - 1. The offer is marked as practice, and so the screens."""
    marked = replace(offer, campaign=replace(offer.campaign, practice=True))
    visits = _visits(offer, language)
    return visits[max(0, min(step, EXAMPLES - 1, len(visits) - 1))], marked


def _visits(offer: Offer, language: str) -> tuple[Visit, ...]:
    start = Visit(number=0, language=language, path=Path.APPLY, applicant=Applicant.SELF)
    carded = replace(start, consents=frozenset(Consent), reader=ReaderState.CARD, insertion=1, card=_CARD)
    service = next((found for each in offer.services if (found := offer.service(each.service.code))), None)
    typed = carded
    if service is not None:
        inputs = tuple("1234567890123456"[: each.maximum].ljust(each.minimum, "0") for each in service.fields)
        typed = replace(carded, service=service.code, service_terms=True, inputs=inputs, phone="0000")
    return (
        replace(start, screen=Screen.CONSENT),
        replace(start, screen=Screen.CARD),
        replace(carded, screen=Screen.ITEMS),
        replace(carded, screen=Screen.SERVICE),
        replace(typed, screen=Screen.FIELD),
        replace(typed, screen=Screen.REVIEW),
        replace(typed, screen=Screen.PIN),
    )
