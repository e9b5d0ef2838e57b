"""What is being typed: a field of the service, the end of the phone number, and how much of the PIN."""

from dataclasses import dataclass

from kiosk.campaign.model import Field, FieldKind, FieldRole, Offer, Picture, in_language
from kiosk.visit import rules
from kiosk.visit.model import Screen, Visit
from ui.text import DOT, grouped, masked
from ui.translations import Translate


@dataclass(frozen=True, slots=True)
class Entry:
    """`value` is as shown: grouped, or dots for a secret. `keyboard` is "digits", "upper" or "ascii"."""

    title: str
    term: str
    hint: str
    value: str
    length: int
    maximum: int
    fixed: bool
    keyboard: str
    picture: str
    secret: bool
    position: int
    count: int


_NOTHING = Entry("", "", "", "", 0, 0, False, "digits", "", False, 0, 0)


def entry(visit: Visit, offer: Offer, translate: Translate) -> Entry:
    match visit.screen:
        case Screen.FIELD:
            field = rules.asked_field(visit, offer)
            return _NOTHING if field is None else _field(visit, offer, field, translate)
        case Screen.PHONE:
            return Entry(
                title=translate("Entry", "Phone number, last 4 digits (optional)"),
                term="電話番号（下4桁）",
                hint=translate("Entry", "With them the call centre can find your application."),
                value=visit.phone,
                length=len(visit.phone),
                maximum=rules.PHONE_DIGITS,
                fixed=True,
                keyboard="digits",
                picture="",
                secret=False,
                position=0,
                count=0,
            )
        case _:
            return _NOTHING


def _field(visit: Visit, offer: Offer, field: Field, translate: Translate) -> Entry:
    value = visit.inputs[visit.at_field]
    return Entry(
        title=field_name(visit, offer, visit.at_field, translate),
        term="決済サービスID" if field.role is FieldRole.ID else "セキュリティコード",
        hint=f"{where(field.picture, translate)} {_length(field, translate)}",
        value=masked(value) if field.secret else _as_shown(field, value),
        length=len(value),
        maximum=field.maximum,
        fixed=field.minimum == field.maximum,
        keyboard=_keyboard(field.kind),
        picture=field.picture.value,
        secret=field.secret,
        position=visit.at_field + 1,
        count=len(visit.inputs),
    )


def field_name(visit: Visit, offer: Offer, at: int, translate: Translate) -> str:
    """The service's own word for the field, else the general one; several codes are numbered (R44)."""
    service = rules.chosen_service(visit, offer)
    if service is None:
        return ""
    field = service.fields[at]
    if field.label:
        return in_language(field.label, visit.language)
    if field.kind is FieldKind.BIRTH_DATE:
        return translate("Entry", "Date of birth")
    if field.role is FieldRole.ID:
        return translate("Entry", "Payment service ID")
    codes = [each for each, other in enumerate(service.fields) if other.role is FieldRole.CODE]
    name = translate("Entry", "Security code")
    return f"{name} {codes.index(at) + 1}" if len(codes) > 1 else name


def _as_shown(field: Field, value: str) -> str:
    if field.kind is FieldKind.BIRTH_DATE:
        return " / ".join(part for part in (value[:4], value[4:6], value[6:]) if part)
    return grouped(value, field.group)


def where(picture: Picture, translate: Translate) -> str:
    match picture:
        case Picture.CARD_FRONT:
            return translate("Entry", "It is on the front of the card.")
        case Picture.CARD_BACK:
            return translate("Entry", "It is on the back of the card.")
        case Picture.APP_PAYMENT:
            return translate("Entry", "It is on the payment screen of the app.")
        case Picture.APP_ACCOUNT:
            return translate("Entry", "It is on the account screen of the app.")
        case Picture.WEBSITE:
            return translate("Entry", "It is on the member page of the service.")


def _length(field: Field, translate: Translate) -> str:
    if field.kind is FieldKind.BIRTH_DATE:
        return translate("Entry", "8 digits: year, month, day.")
    if field.kind is FieldKind.DIGITS:
        if field.minimum == field.maximum:
            return translate("Entry", "Number of digits: {n}").format(n=field.maximum)
        return translate("Entry", "Number of digits: {least} to {most}").format(least=field.minimum, most=field.maximum)
    if field.minimum == field.maximum:
        return translate("Entry", "Number of characters: {n}").format(n=field.maximum)
    return translate("Entry", "Number of characters: {least} to {most}").format(least=field.minimum, most=field.maximum)


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


def pin(visit: Visit, translate: Translate) -> Pin:
    left = visit.card.tries_left if visit.card else -1
    told = 0 <= left < 3  # noqa: PLR2004 - a card that was never mistyped allows three
    return Pin(
        length=visit.pin_length,
        dots=DOT * visit.pin_length,
        wrong=visit.pin_wrong,
        tries_left=left if told else -1,
        tries=tries_left(left, translate) if told else "",
    )


def tries_left(left: int, translate: Translate) -> str:
    return translate("Pin", "Tries left: {n}").format(n=left)
