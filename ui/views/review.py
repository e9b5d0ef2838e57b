"""The content of REVIEW (S17, R51): everything that the person is about to sign."""

from dataclasses import dataclass
from typing import Final

from kiosk.campaign.model import Field, FieldKind, FieldRole, Offer, PaymentService, in_language
from kiosk.visit import rules
from kiosk.visit.model import Applicant, Screen, Visit
from ui.formats import grouped, masked, yen
from ui.translation.catalogue import Translate
from ui.views.fields import field_name
from ui.views.items import amount, item_name


@dataclass(frozen=True, slots=True)
class Part:
    """One item with its amount."""

    name: str
    amount: str


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One row of the review."""

    label: str
    value: str
    prose: bool
    """True for a text, whose lines may break between phrases; False for a typed value."""
    edit: str = ""
    """The screen that changes the row: "items", "service" or "field"; "" if it cannot be changed."""
    at: int = 0
    """The number of the field, from 0; the phone number follows the last field."""
    secret: bool = False
    """Whether the value is masked while the button that reveals it is not held."""
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewScreen:
    """The content of REVIEW."""

    title: str = ""
    rows: tuple[ReviewRow, ...] = ()
    declared: str = ""
    """The heading of the declarations, which the held button makes."""
    declarations: tuple[str, ...] = ()
    no_paper: str = ""
    """The notice that no receipt can be printed (E22)."""
    paper: bool = False
    """Whether a receipt can be printed."""
    declined: bool = False
    """Whether the person wants no receipt."""
    revealed: bool = False
    """Whether masked values are shown."""


EMPTY: Final = ReviewScreen()


def review(visit: Visit, offer: Offer, translate: Translate) -> ReviewScreen:
    """The content of REVIEW. Codes are masked, because others may look on (R43).

    `EMPTY` if the visit has no service, or not one input for each field of it.
    """
    service = offer.named(visit.service) if visit.service else None
    if service is None or len(visit.inputs) != len(service.fields):
        return EMPTY
    return ReviewScreen(
        title=translate("Review", "Apply with these details?"),
        rows=(
            ReviewRow(translate("Review", "Who applies"), _applicant(visit.applicant, translate), prose=True),
            _service(service, visit.language, translate),
            *(_field(visit, offer, field, at, translate) for at, field in enumerate(service.fields)),
            _phone(visit, len(service.fields), translate),
            _items(visit, offer, translate),
        ),
        declared=translate("Review", "By applying I confirm:"),
        declarations=(
            _own_name(visit.applicant, translate),
            translate("Review", "I have checked the ID and the code"),
            translate("Review", "I understand that it cannot be changed"),
        ),
        no_paper=_no_paper(visit, translate),
        paper=visit.printer_ready is True,
        declined=visit.receipt_declined,
        revealed=visit.revealed,
    )


def _service(service: PaymentService, language: str, translate: Translate) -> ReviewRow:
    name = in_language(service.names, language)
    return ReviewRow(translate("Review", "Payment service"), name, prose=True, edit=Screen.SERVICE.value)


def _field(visit: Visit, offer: Offer, field: Field, at: int, translate: Translate) -> ReviewRow:
    secret = field.secret or field.role is FieldRole.CODE or field.kind is FieldKind.BIRTH_DATE
    value = visit.inputs[at]
    return ReviewRow(
        field_name(visit, offer, at, translate),
        masked(value) if secret and not visit.revealed else grouped(value, field.group),
        prose=False,
        edit=Screen.FIELD.value,
        at=at,
        secret=secret,
    )


def _phone(visit: Visit, at: int, translate: Translate) -> ReviewRow:
    return ReviewRow(
        translate("Review", "Phone, last 4 digits"),
        visit.phone or translate("Review", "not given"),
        prose=not visit.phone,
        edit=Screen.FIELD.value,
        at=at,
    )


def _items(visit: Visit, offer: Offer, translate: Translate) -> ReviewRow:
    """The sum, with each item as a part. It is a maximum if an item depends on charging or shopping (R7-R10)."""
    applied = rules.items_applied(visit, offer)
    total = yen(sum(item.maximum_yen for item in applied), visit.language)
    up_to = any(item.needs_charge for item in applied)
    words = translate("Review", "up to {amount} worth") if up_to else translate("Review", "{amount} worth")
    return ReviewRow(
        translate("Review", "Points"),
        words.format(amount=total),
        prose=True,
        edit=Screen.ITEMS.value,
        parts=tuple(Part(item_name(item.code, translate), amount(item, visit.language, translate)) for item in applied),
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


def _no_paper(visit: Visit, translate: Translate) -> str:
    if visit.printer_ready is not False:
        return ""
    return translate(
        "Review", "No receipt can be printed now. You can apply all the same: the number and a code come on the screen."
    )
