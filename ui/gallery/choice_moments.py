"""Moments from the applicant to the phone number: one for each state that looks different, with invented data."""

from dataclasses import replace

from kiosk.campaign.model import Category, FieldKind, ItemCode, Offer, Picture
from kiosk.visit.model import Applicant, ItemAnswer, Screen, Visit


def choices(apply: Visit, carded: Visit, offer: Offer) -> dict[str, Visit]:
    """Name -> visit. `apply` is a visit before its card is laid, `carded` one with the card on the reader."""
    found: dict[str, Visit] = {}
    for applicant in (Applicant.MINOR, Applicant.CHILD, Applicant.WARD):
        name = applicant.value.partition("_")[0]
        found[f"representative-{name}"] = replace(apply, screen=Screen.REPRESENTATIVE, applicant=applicant)
    for item in ItemCode:
        found[f"item-{item}"] = replace(carded, screen=Screen.ITEM, item=item)
    answers = {
        ItemCode.CARD: ItemAnswer.CARRY_OVER,
        ItemCode.INSURANCE: ItemAnswer.LEAVE_OUT,
        ItemCode.ACCOUNT: ItemAnswer.APPLY,
    }
    some = replace(carded, screen=Screen.ITEMS, item_answers=tuple(answers.items()))
    found["items-answered"] = some
    answers = {ItemCode.CARD: ItemAnswer.RECEIVED} | dict.fromkeys(tuple(ItemCode)[1:], ItemAnswer.LEAVE_OUT)
    found["items-none"] = replace(some, item_answers=tuple(answers.items()))
    listed = replace(carded, screen=Screen.SERVICE)
    found["service-kind"] = replace(listed, category=Category.DEBIT)
    found["service-found"] = replace(listed, query="ka")
    found["search"] = replace(carded, screen=Screen.SEARCH)
    found["search-typed"] = replace(found["search"], query="ka")
    found["search-nothing"] = replace(found["search"], query="zzz")
    return found | _preregistration(carded, offer) | _fields(carded, offer)


def _preregistration(carded: Visit, offer: Offer) -> dict[str, Visit]:
    wanting = (each.service for each in offer.services if offer.service(each.service.code))
    service = next((service for service in wanting if service.preregistration), None)
    if service is None:
        return {}
    return {
        "preregistration": replace(
            carded, screen=Screen.PREREGISTRATION, service=service.code, inputs=("",) * len(service.fields)
        )
    }


def _fields(carded: Visit, offer: Offer) -> dict[str, Visit]:
    """A field for each picture, a secret masked and revealed, a date that does not exist, a doubtful number."""
    found: dict[str, Visit] = {}
    for offered in offer.services:
        service = offer.service(offered.service.code)
        if service is None:
            continue
        empty = replace(carded, screen=Screen.FIELD, service=service.code, inputs=("",) * len(service.fields))
        for at, field in enumerate(service.fields):
            asked = replace(empty, at_field=at)
            name = f"field-{field.picture}"
            if field.kind is FieldKind.DIGITS and field.picture in Picture and name not in found:
                found[name] = asked
            if field.secret and "field-secret" not in found:
                found["field-secret"] = _typed(asked, at, "Pa55-w0rd!")
                found["field-secret-shown"] = replace(found["field-secret"], revealed=True)
            if field.kind is FieldKind.BIRTH_DATE:
                found.setdefault("field-no-such-date", _typed(asked, at, "19580231"))
            if field.kind is FieldKind.DIGITS and field.minimum == 12:  # noqa: PLR2004 - as long as a My Number
                found.setdefault("field-doubt", _typed(asked, at, "123456789018"))
    return found


def _typed(asked: Visit, at: int, value: str) -> Visit:
    return replace(asked, inputs=(*asked.inputs[:at], value, *asked.inputs[at + 1 :]))
