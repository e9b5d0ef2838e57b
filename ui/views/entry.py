"""The content of FIELD and PIN: a field of the payment service, the phone number's end, the PIN (S06, S14-S16)."""

from dataclasses import dataclass, replace
from typing import Final

from kiosk.campaign.model import Field, FieldKind, FieldRole, Offer, PaymentService
from kiosk.visit import rules
from kiosk.visit.model import Screen, Visit
from kiosk.visit.try_limits import CARD_TRIES, PHONE_DIGITS
from ui.formats import DOT, grouped, masked
from ui.translation.catalogue import Translate
from ui.views.eras import Era, eras_of_births
from ui.views.fields import doubt, field_name, hint, missing, where


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryBox:
    """One of several fields on one screen. `value` is as shown, `length` the number of characters typed, `asked`
    whether it is typed into.
    """

    title: str
    value: str
    length: int
    secret: bool
    asked: bool
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryScreen:
    """The field that is typed into, and those that a screen may show beside it."""

    title: str = ""
    term: str = ""
    hint: str = ""
    where: str = ""
    """Where the value is found on the card or in the app."""
    value: str = ""
    """As shown: in groups, or masked if it is secret and not revealed."""
    length: int = 0
    """Characters typed."""
    maximum: int = 0
    """Characters at most."""
    fixed: bool = False
    """Whether the field has exactly `maximum` characters."""
    keyboard: str = "digits"
    """"digits", "upper" or "ascii"."""
    picture: str = ""
    """A value of `kiosk.campaign.model.Picture`."""
    secret: bool = False
    revealed: bool = False
    optional: bool = False
    """Whether it may be left empty, as the phone number (R46)."""
    boxes: tuple[EntryBox, ...] = ()
    """All fields, if all are digits; a large panel shows them together."""
    together: str = ""
    """The title for all fields together."""
    problem: str = ""
    """Why the person cannot go on yet; "" while nothing is typed."""
    doubt: str = ""
    """A question about the value that does not prevent going on."""
    date: bool = False
    parts: tuple[str, ...] = ()
    """Of a date: year, month and day, as shown."""
    eras: tuple[Era, ...] = ()
    """Of a date: the eras to choose from."""


EMPTY: Final = EntryScreen()


def entry(visit: Visit, offer: Offer, translate: Translate) -> EntryScreen:
    """The content of FIELD; `EMPTY` on other screens."""
    match visit.screen:
        case Screen.FIELD if (service := rules.chosen_service(visit, offer)) is not None:
            field = rules.asked_field(visit, offer)
            asked = _phone(visit, translate) if field is None else _field(visit, offer, service, field, translate)
            boxes = _boxes(visit, offer, service, translate)
            return replace(asked, boxes=boxes, together=translate("Entry", "Type the ID and the code"))
        case _:
            return EMPTY


def _boxes(visit: Visit, offer: Offer, service: PaymentService, translate: Translate) -> tuple[EntryBox, ...]:
    """All fields and the phone number; () if a field is not of digits, because it needs the whole screen."""
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
        hint=translate("Entry", "Only for questions to the call centre."),
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
        eras=eras_of_births(offer, translate) if date else (),
    )


def _as_shown(field: Field, value: str) -> str:
    if field.kind is FieldKind.BIRTH_DATE:
        return " / ".join(part for part in _parts(value) if part)
    return grouped(value, field.group)


def _parts(date: str) -> tuple[str, ...]:
    return date[:4], date[4:6], date[6:]


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
    """The content of PIN. Of the digits it has only their number."""

    length: int
    """Digits typed."""
    dots: str
    """One dot for each digit."""
    wrong: bool
    """Whether the card has just refused a PIN."""
    tries_left: int
    """Tries left, if fewer than a card allows; otherwise -1."""
    tries: str
    """`tries_left` in words; "" for -1."""
    at_reader: str
    """The request to type the PIN at the reader's own keys, if it has some; otherwise ""."""
    not_entered: str
    """That no PIN was typed at the reader; otherwise ""."""


def pin(visit: Visit, translate: Translate) -> Pin:
    """The content of PIN, and the tries left on LAST_TRY."""
    left = visit.card.tries_left if visit.card else -1
    at_reader = rules.pin_at_reader(visit)
    told = 0 <= left < CARD_TRIES
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
    """The card's retry counter in words."""
    return translate("Pin", "Tries left: {n}").format(n=left)
