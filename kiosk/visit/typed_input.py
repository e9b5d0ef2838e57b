"""The effect of a typed or erased character on the input of its screen."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.campaign.model import FieldKind, Offer
from kiosk.campaign.search import characters
from kiosk.visit.events import Erased, Typed
from kiosk.visit.model import Screen, Visit
from kiosk.visit.rules import asked_field, asks_phone
from kiosk.visit.try_limits import PHONE_DIGITS

QUERY_CHARACTERS = 40
"""Longest search."""
CLUSTER = 8
"""Longest text of one key of the search: a composed character of Thai or Devanagari is several code points."""


def after_key(visit: Visit, event: Typed | Erased, offer: Offer) -> Visit:
    """The search, the phone number or the value of a field after this key; a full field leads to the next empty one."""
    return _moved_on(_typed(visit, event, offer), event, offer)


def _typed(visit: Visit, event: Typed | Erased, offer: Offer) -> Visit:
    if visit.screen is Screen.SEARCH:
        return replace(visit, query=_edited(visit.query, event, QUERY_CHARACTERS, str.isprintable))
    if asks_phone(visit, offer):
        return replace(visit, phone=_edited_value(visit.phone, event, PHONE_DIGITS, FieldKind.DIGITS))
    field = asked_field(visit, offer)
    if field is None:
        return visit
    value = _edited_value(visit.inputs[visit.at_field], event, field.maximum, field.kind)
    return replace(visit, inputs=(*visit.inputs[: visit.at_field], value, *visit.inputs[visit.at_field + 1 :]))


def _moved_on(visit: Visit, event: Typed | Erased, offer: Offer) -> Visit:
    """Go to the next empty field once the field that was typed into is full."""
    field = asked_field(visit, offer) if visit.screen is Screen.FIELD else None
    if field is None or not isinstance(event, Typed) or not event.moves_on:
        return visit
    following = (*visit.inputs, visit.phone)[visit.at_field + 1]
    full = len(visit.inputs[visit.at_field]) == field.maximum and not following
    return replace(visit, at_field=visit.at_field + 1, revealed=False) if full else visit


def _edited_value(value: str, event: Typed | Erased, maximum: int, kind: FieldKind) -> str:
    return _edited(value, event, maximum, kind.allows, kind.normalised)


def _edited(
    value: str,
    event: Typed | Erased,
    maximum: int,
    allows: Callable[[str], bool],
    normalised: Callable[[str], str] = str,
) -> str:
    match event:
        case Erased(everything=True):
            return ""
        case Erased():
            return "".join(characters(value)[:-1])
        case Typed(typed):
            character = normalised(typed)
            fits = 0 < len(character) <= CLUSTER and len(value) + len(character) <= maximum and allows(character)
            return value + character if fits else value
