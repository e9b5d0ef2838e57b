"""What a person confirms at the review, and whether exactly that may still be signed."""

from dataclasses import replace

from kiosk.campaign.model import Offer
from kiosk.visit.model import Draft, Visit
from kiosk.visit.rules import inputs_complete, items_applied


def draft_of(visit: Visit, offer: Offer) -> Draft | None:
    """Everything of the claims that comes from the visit, as it is now; None: something is missing or has closed."""
    if visit.applicant is None or visit.review is None or visit.service is None:
        return None
    items = items_applied(visit, offer)
    if not items or not inputs_complete(visit, offer):
        return None
    return Draft(
        applicant=visit.applicant,
        items=tuple(item.code.value for item in items),
        service=visit.service,
        inputs=visit.inputs,
        phone=visit.phone,
        consents=visit.consents,
        declarations=visit.declarations,
        review=visit.review,
    )


def still_open(reviewed: Draft, visit: Visit, offer: Offer) -> bool:
    """Whether nothing of what was reviewed has closed or changed since. What has opened since was not on the screen, so
    it is not signed either."""
    now = draft_of(visit, offer)
    return now is not None and set(reviewed.items) <= set(now.items) and replace(now, items=reviewed.items) == reviewed
