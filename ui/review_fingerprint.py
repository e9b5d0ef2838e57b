"""What is signed of the review: the SHA-256 of the text that stood on the screen (R51)."""

from dataclasses import replace
from hashlib import sha256

from kiosk.campaign.model import Offer
from kiosk.visit.model import Draft, ItemAnswer, Review, Screen, Visit
from ui.translation.catalogue import translator
from ui.views.review import review


def signed_text(visit: Visit, offer: Offer) -> str:
    """Everything the person signs, a line each, in the order of the screen. Codes are masked in it, whether the screen
    shows them or not."""
    shown = review(replace(visit, revealed=False), offer, translator(visit.language))
    lines = [shown.title]
    for row in shown.rows:
        lines += [f"{row.label}\t{row.value}", *(f"{part.name}\t{part.amount}" for part in row.parts)]
    lines += [shown.declared, *shown.declarations]
    return "\n".join(lines)


def confirmed(visit: Visit, offer: Offer) -> Review:
    """The review as it goes into the claims: the fingerprint of `signed_text` and the language of that text."""
    return Review(sha256(signed_text(visit, offer).encode()).hexdigest(), visit.language)


def fingerprint(draft: Draft, offer: Offer) -> str:
    """The fingerprint of a review that says exactly what `draft` says, as SHA-256 in hex.

    Compared with the draft's own before anything is signed: both are the same if the draft is what the person reviewed.
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
