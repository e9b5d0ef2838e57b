"""The review: one list of strings that is shown, and whose fingerprint the card signs."""

from dataclasses import dataclass
from hashlib import sha256

from kiosk.campaign.model import FieldKind, FieldRole, Offer, in_language
from kiosk.visit import rules
from kiosk.visit.model import Applicant, Declaration, Visit
from kiosk.visit.model import Review as Confirmed
from ui.text import grouped, masked, yen
from ui.translations import Translate
from ui.views.entry import field_name
from ui.views.invitation import item_name


@dataclass(frozen=True, slots=True)
class ReviewRow:
    label: str
    value: str
    plain: bool
    """True for prose, whose lines may break between phrases; False for what was typed."""


@dataclass(frozen=True, slots=True)
class Review:
    title: str
    warning: str
    rows: tuple[ReviewRow, ...]
    own_name: str
    checked: str
    final: str
    own_name_given: bool
    checked_given: bool
    final_given: bool


EMPTY = Review("", "", (), "", "", "", False, False, False)


def review(visit: Visit, offer: Offer, translate: Translate) -> Review:
    """Everything the person is about to sign, in the words on the screen. Codes are masked: onlookers (R43)."""
    service = rules.chosen_service(visit, offer)
    if service is None or len(visit.inputs) != len(service.fields):
        return EMPTY
    items = " / ".join(item_name(item.code, translate) for item in offer.items)
    about = [
        ReviewRow(translate("Review", "Who applies"), _applicant(visit.applicant, translate), True),
        ReviewRow(translate("Review", "For"), items, True),
        ReviewRow(
            translate("Review", "Points"),
            translate("Review", "up to {amount} worth").format(amount=yen(offer.total_yen, visit.language)),
            True,
        ),
    ]
    rows = [ReviewRow(translate("Review", "Payment service"), in_language(service.names, visit.language), True)]
    for at, (field, value) in enumerate(zip(service.fields, visit.inputs, strict=True)):
        hidden = field.secret or field.role is FieldRole.CODE or field.kind is FieldKind.BIRTH_DATE
        shown = masked(value) if hidden else grouped(value, field.group)
        rows.append(ReviewRow(field_name(visit, offer, at, translate), shown, False))
    phone = visit.phone or translate("Review", "not given")
    rows.append(ReviewRow(translate("Review", "Phone, last 4 digits"), phone, not visit.phone))
    return Review(
        title=translate("Review", "Apply with these details?"),
        warning=translate("Review", "After you apply, the payment service cannot be changed."),
        rows=(*rows, *about),
        own_name=translate("Review", "The payment service is in my own name"),
        checked=translate("Review", "I have checked the ID and the code"),
        final=translate("Review", "I understand that it cannot be changed"),
        own_name_given=Declaration.OWN_NAME in visit.declarations,
        checked_given=Declaration.CHECKED in visit.declarations,
        final_given=Declaration.FINAL in visit.declarations,
    )


def _applicant(applicant: Applicant | None, translate: Translate) -> str:
    match applicant:
        case Applicant.SELF:
            return translate("Review", "Myself (15 or older)")
        case Applicant.OTHER | None:
            return translate("Review", "not given")


def shown_text(shown: Review) -> str:
    """All words of the review in their order on the screen, a line each."""
    lines = [shown.title, shown.warning]
    lines += [f"{row.label}\t{row.value}" for row in shown.rows]
    lines += [shown.own_name, shown.checked, shown.final]
    return "\n".join(lines)


def confirmed(shown: Review, language: str) -> Confirmed:
    """What goes into the claims: the fingerprint of `shown_text` in UTF-8, and its language."""
    return Confirmed(sha256(shown_text(shown).encode()).hexdigest(), language)
