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
from ui.views.items import item_name


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
    name: str
    """Which declaration about the name is needed: "own_name" or "own_or_representative_name"."""
    own_name: str
    checked: str
    final: str
    own_name_given: bool
    checked_given: bool
    final_given: bool


EMPTY = Review("", "", (), "", "", "", "", False, False, False)


def review(visit: Visit, offer: Offer, translate: Translate) -> Review:
    """Everything the person is about to sign, in the words on the screen. Codes are masked: onlookers (R43)."""
    service = rules.chosen_service(visit, offer)
    if service is None or len(visit.inputs) != len(service.fields):
        return EMPTY
    applied = rules.items_applied(visit, offer)
    items = " / ".join(item_name(item.code, translate) for item in applied)
    total = sum(item.maximum_yen for item in applied)
    about = [
        ReviewRow(translate("Review", "Who applies"), _applicant(visit.applicant, translate), True),
        ReviewRow(translate("Review", "For"), items, True),
        ReviewRow(
            translate("Review", "Points"),
            translate("Review", "up to {amount} worth").format(amount=yen(total, visit.language)),
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
        name=_name_declaration(visit.applicant),
        own_name=_own_name(visit.applicant, translate),
        checked=translate("Review", "I have checked the ID and the code"),
        final=translate("Review", "I understand that it cannot be changed"),
        own_name_given=_name_declaration(visit.applicant) in visit.declarations,
        checked_given=Declaration.CHECKED in visit.declarations,
        final_given=Declaration.FINAL in visit.declarations,
    )


def _applicant(applicant: Applicant | None, translate: Translate) -> str:
    match applicant:
        case Applicant.SELF:
            return translate("Review", "Myself (18 or older)")
        case Applicant.MINOR:
            return translate("Review", "Myself (15 to 17)")
        case Applicant.CHILD:
            return translate("Review", "My child under 15; I am the legal representative")
        case Applicant.WARD:
            return translate("Review", "The adult whose guardian I am")
        case Applicant.OTHER | None:
            return translate("Review", "not given")


def _name_declaration(applicant: Applicant | None) -> Declaration:
    (name,) = rules.declarations_needed(applicant) - {Declaration.CHECKED, Declaration.FINAL}
    return name


def _own_name(applicant: Applicant | None, translate: Translate) -> str:
    match applicant:
        case Applicant.CHILD:
            return translate("Review", "The payment service is in the child's own name or in mine")
        case Applicant.MINOR:
            return translate("Review", "The payment service is in my own name or in my legal representative's")
        case Applicant.WARD:
            return translate("Review", "The payment service is in the name of the person whose card this is")
        case Applicant.SELF | Applicant.OTHER | None:
            return translate("Review", "The payment service is in my own name")


def shown_text(shown: Review) -> str:
    """All words of the review in their order on the screen, a line each."""
    lines = [shown.title, shown.warning]
    lines += [f"{row.label}\t{row.value}" for row in shown.rows]
    lines += [shown.own_name, shown.checked, shown.final]
    return "\n".join(lines)


def confirmed(shown: Review, language: str) -> Confirmed:
    """What goes into the claims: the fingerprint of `shown_text` in UTF-8, and its language."""
    return Confirmed(sha256(shown_text(shown).encode()).hexdigest(), language)
