"""Texts about one field of a payment service: its name, where it is found, its form, and what is wrong (E11)."""

from datetime import datetime
from typing import assert_never

from kiosk.campaign.model import Field, FieldKind, FieldRole, Offer, PaymentService, Picture, in_language
from kiosk.campaign.my_number import looks_like_my_number
from kiosk.visit.model import Visit
from ui.translation.catalogue import Translate


def field_name(visit: Visit, offer: Offer, at: int, translate: Translate) -> str:
    """The service's own name of field number `at`, or else the general one; several codes are numbered (R44).

    "" if the visit has no service.
    """
    service = offer.named(visit.service) if visit.service else None
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


def hint(service: PaymentService, at: int, translate: Translate) -> str:
    """Where the value of field number `at` is found, and its form; one line each."""
    field = service.fields[at]
    if field.kind is FieldKind.BIRTH_DATE:
        return _form(field, translate)
    told = [where(field.picture, translate), _form(field, translate)]
    if _may_repeat_the_id(service, at):
        told.append(translate("Entry", "It may be the same as the ID."))
    return "\n".join(told)


def where(picture: Picture, translate: Translate) -> str:
    """Where the value is found: on the card, in the app or on the web."""
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


def _form(field: Field, translate: Translate) -> str:
    match field.kind:
        case FieldKind.BIRTH_DATE:
            return translate("Entry", "8 digits: year, month, day.")
        case FieldKind.DIGITS:
            one = translate("Entry", "Number of digits: {n}")
            several = translate("Entry", "Number of digits: {least} to {most}")
        case FieldKind.UPPER:
            one = translate("Entry", "Capital letters and digits: {n}")
            several = translate("Entry", "Capital letters and digits: {least} to {most}")
        case FieldKind.ASCII:
            one = translate("Entry", "Number of characters: {n}")
            several = translate("Entry", "Number of characters: {least} to {most}")
        case _:
            assert_never(field.kind)
    if field.minimum == field.maximum:
        return one.format(n=field.maximum)
    return several.format(least=field.minimum, most=field.maximum)


def _may_repeat_the_id(service: PaymentService, at: int) -> bool:
    """Whether a code has the form and the place of the ID, and so may be equal to it."""
    field, first = service.fields[at], service.fields[0]
    alike = (field.kind, field.minimum, field.maximum, field.picture) == (
        first.kind,
        first.minimum,
        first.maximum,
        first.picture,
    )
    return at > 0 and alike and not field.secret and not field.label


def missing(field: Field, value: str, now: datetime, translate: Translate) -> str:
    """Why `value` is not complete (E11); "" if it is, or if nothing was typed yet."""
    return lacking(field, value, now, translate) if value else ""


def lacking(field: Field, value: str, now: datetime, translate: Translate) -> str:
    """Why `value` is not complete, also while it is empty; "" if it is complete."""
    if field.complete(value, now):
        return ""
    short = field.minimum - len(value)
    date = field.kind is FieldKind.BIRTH_DATE
    if short > 0 and (date or field.kind is FieldKind.DIGITS):
        return translate("Entry", "Digits still missing: {n}").format(n=short)
    if short > 0:
        return translate("Entry", "Characters still missing: {n}").format(n=short)
    if date:
        return translate("Entry", "There is no such date. Please check it.")
    return translate("Entry", "Please check what you typed.")


def doubt(field: Field, value: str, translate: Translate) -> str:
    """A question if `value` has the form of a My Number (E26); no refusal, as numbers of services may have it, too."""
    if field.kind is FieldKind.BIRTH_DATE or field.secret or not looks_like_my_number(value):
        return ""
    return translate("Entry", "Is this really the number of the service? Never type your My Number here.")
