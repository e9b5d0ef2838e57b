"""The text of the review that the card signs, and its fingerprint (R51): the SHA-256 that the claims contain."""

from dataclasses import replace
from hashlib import sha256

from kiosk.campaign.model import Offer
from kiosk.visit.model import Draft, ItemAnswer, Review, Screen, Visit
from ui.translation.catalogue import translator
from ui.views.review import review


def signed_text(visit: Visit, offer: Offer) -> str:
    """The text that the person signs: one line for each row of the review, in the order of the screen.

    Codes are masked in it, whether or not the screen shows them.
    """
    shown = review(replace(visit, revealed=False), offer, translator(visit.language))
    lines = [shown.title]
    for row in shown.rows:
        lines += [f"{row.label}\t{row.value}", *(f"{part.name}\t{part.amount}" for part in row.parts)]
    lines += [shown.declared, *shown.declarations]
    return "\n".join(lines)


def confirmed(visit: Visit, offer: Offer) -> Review:
    """The fingerprint of `signed_text` (SHA-256 in hex) and the language of that text, as the claims contain them."""
    return Review(sha256(signed_text(visit, offer).encode()).hexdigest(), visit.language)


def fingerprint(draft: Draft, offer: Offer) -> str:
    """The fingerprint, as SHA-256 in hex, of the review that a visit with the content of `draft` would show.

    It is compared with the draft's own fingerprint before the card signs. They are equal if the draft is what the
    person reviewed.
    """
    applied = tuple((item.code, ItemAnswer.APPLY) for item in offer.items if item.code.value in draft.items)
    reviewed = Visit(
        screen=Screen.REVIEW,
        language=draft.review.language,
        applicant=draft.applicant,
        service=draft.service,
        inputs=draft.inputs,
        phone=draft.phone,
        item_answers=applied,
    )
    return confirmed(reviewed, offer).sha256
