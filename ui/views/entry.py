"""What is being typed: a field of the service, the end of the phone number, and how much of the PIN."""

from dataclasses import dataclass, replace
from typing import Final

from kiosk.campaign.dates import JST
from kiosk.campaign.model import Field, FieldKind, FieldRole, Offer, PaymentService
from kiosk.visit import rules
from kiosk.visit.model import Screen, Visit
from kiosk.visit.try_limits import PHONE_DIGITS
from ui.formats import DOT, grouped, masked
from ui.translation.catalogue import Translate
from ui.views.fields import doubt, field_name, hint, missing, where


@dataclass(frozen=True, slots=True)
class Era:
    """A Japanese era: `first` is the Western year of its year 1; it has `years` of them."""

    code: str
    name: str
    first: int
    years: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryBox:
    """One of several values on one screen, as shown. `asked`: it is the one that is typed into."""

    title: str
    value: str
    length: int
    secret: bool
    asked: bool
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryScreen:
    """`value` is as shown: grouped, or dots for a secret that is not held open. `keyboard` is "digits", "upper" or
    "ascii". A date has `parts` (year, month, day). `problem` says why one cannot go on, `doubt` only asks."""

    title: str = ""
    term: str = ""
    hint: str = ""
    where: str = ""
    value: str = ""
    length: int = 0
    maximum: int = 0
    fixed: bool = False
    keyboard: str = "digits"
    picture: str = ""
    secret: bool = False
    revealed: bool = False
    optional: bool = False
    """It may be left empty: the phone number (R46)."""
    boxes: tuple[EntryBox, ...] = ()
    """Everything that is typed, where all of it is digits: a panel with room for them shows them together."""
    together: str = ""
    """The title of them all."""
    problem: str = ""
    doubt: str = ""
    date: bool = False
    parts: tuple[str, ...] = ()
    eras: tuple[Era, ...] = ()


EMPTY: Final = EntryScreen()


def entry(visit: Visit, offer: Offer, translate: Translate) -> EntryScreen:
    match visit.screen:
        case Screen.FIELD if (service := rules.chosen_service(visit, offer)) is not None:
            field = rules.asked_field(visit, offer)
            asked = _phone(visit, translate) if field is None else _field(visit, offer, service, field, translate)
            boxes = _boxes(visit, offer, service, translate)
            return replace(asked, boxes=boxes, together=translate("Entry", "Type the ID and the code"))
        case _:
            return EMPTY


def _boxes(visit: Visit, offer: Offer, service: PaymentService, translate: Translate) -> tuple[EntryBox, ...]:
    """None where one of the fields needs a keyboard, or helps of its own: it stands alone."""
    if any(field.kind is not FieldKind.DIGITS for field in service.fields):
        return ()
    fields = tuple(
        EntryBox(
            title=field_name(visit, offer, at, translate),
            value=masked(value) if field.secret and not visit.revealed else grouped(value, field.group),
            length=len(value),
            secret=field.secret,
            asked=at == visit.at_field,
            problem=missing(field, value, offer.moment, translate),
        )
        for at, (field, value) in enumerate(zip(service.fields, visit.inputs, strict=True))
    )
    phone = _phone(visit, translate)
    asked = rules.asks_phone(visit, offer)
    last = EntryBox(
        title=phone.title,
        value=phone.value,
        length=phone.length,
        secret=False,
        asked=asked,
        problem=phone.problem,
    )
    return (*fields, last)


def _phone(visit: Visit, translate: Translate) -> EntryScreen:
    short = PHONE_DIGITS - len(visit.phone)
    some = 0 < short < PHONE_DIGITS
    return EntryScreen(
        title=translate("Entry", "Phone number, last 4 digits (optional)"),
        term="電話番号（下4桁）任意",
        hint=translate(
            "Entry",
            "With them the call centre can tell you whether you have applied. They are used for nothing else.",
        ),
        value=visit.phone,
        length=len(visit.phone),
        maximum=PHONE_DIGITS,
        fixed=True,
        optional=True,
        problem=translate("Entry", "Digits still missing: {n}").format(n=short) if some else "",
    )


def _field(visit: Visit, offer: Offer, service: PaymentService, field: Field, translate: Translate) -> EntryScreen:
    value = visit.inputs[visit.at_field]
    date = field.kind is FieldKind.BIRTH_DATE
    hidden = field.secret and not visit.revealed
    return EntryScreen(
        title=field_name(visit, offer, visit.at_field, translate),
        term="決済サービスID" if field.role is FieldRole.ID else "セキュリティコード",
        hint=hint(service, visit.at_field, translate),
        where=where(field.picture, translate),
        value=masked(value) if hidden else _as_shown(field, value),
        length=len(value),
        maximum=field.maximum,
        fixed=field.minimum == field.maximum,
        keyboard=_keyboard(field.kind),
        picture=field.picture.value,
        secret=field.secret,
        revealed=field.secret and visit.revealed,
        problem=missing(field, value, offer.moment, translate),
        doubt=doubt(field, value, translate),
        date=date,
        parts=_parts(masked(value) if hidden else value) if date else (),
        eras=_eras(offer, translate) if date else (),
    )


def _as_shown(field: Field, value: str) -> str:
    if field.kind is FieldKind.BIRTH_DATE:
        return " / ".join(part for part in _parts(value) if part)
    return grouped(value, field.group)


def _parts(date: str) -> tuple[str, ...]:
    return date[:4], date[4:6], date[6:]


def _eras(offer: Offer, translate: Translate) -> tuple[Era, ...]:
    """The eras of everybody alive, the likeliest first; the last one goes on to this very year (元号法)."""
    this_year = offer.moment.astimezone(JST).year
    return (
        Era("showa", translate("Era", "Shōwa 昭和"), 1926, 64),
        Era("heisei", translate("Era", "Heisei 平成"), 1989, 31),
        Era("reiwa", translate("Era", "Reiwa 令和"), 2019, max(1, this_year - 2018)),
        Era("taisho", translate("Era", "Taishō 大正"), 1912, 15),
    )


def _keyboard(kind: FieldKind) -> str:
    match kind:
        case FieldKind.DIGITS | FieldKind.BIRTH_DATE:
            return "digits"
        case FieldKind.UPPER:
            return "upper"
        case FieldKind.ASCII:
            return "ascii"


@dataclass(frozen=True, slots=True)
class Pin:
    """`tries_left` is -1 where it need not be said; `dots` is all that is ever known of the digits here."""

    length: int
    dots: str
    wrong: bool
    tries_left: int
    tries: str
    at_reader: str
    """Where to type it, when that is on the reader's own keys; else nothing."""
    not_entered: str


def pin(visit: Visit, translate: Translate) -> Pin:
    left = visit.card.tries_left if visit.card else -1
    at_reader = rules.pin_at_reader(visit)
    told = 0 <= left < 3  # noqa: PLR2004 - a card that was never mistyped allows three
    return Pin(
        length=visit.pin_length,
        dots=DOT * visit.pin_length,
        wrong=visit.pin_wrong,
        tries_left=left if told else -1,
        tries=tries_left(left, translate) if told else "",
        at_reader=translate("Pin", "Type it on the keys of the card reader, not here.") if at_reader else "",
        not_entered=translate("Pin", "No PIN was entered. No PIN try was used.") if visit.pin_not_entered else "",
    )


def tries_left(left: int, translate: Translate) -> str:
    return translate("Pin", "Tries left: {n}").format(n=left)
