"""The content of STATUS (予約・申込状況確認): what upstream has recorded for this person, by item (R55-R60)."""

from dataclasses import dataclass
from typing import Final

from kiosk.campaign.model import Item, Offer, PaymentService, in_language
from kiosk.visit import rules
from kiosk.visit.model import ItemStatus, Visit
from ui.translation.catalogue import Translate
from ui.views import next_steps
from ui.views.help_lines import NO_HELP, Help, first_line
from ui.views.items import item_name, not_open


@dataclass(frozen=True, slots=True)
class StatusRow:
    """The state of one item."""

    name: str
    state: str
    term: str
    """The official Japanese term for the state."""
    sign: str
    """"done", "open" or "none"."""
    next: str
    """The next step; "" if there is none."""


@dataclass(frozen=True, slots=True)
class StatusScreen:
    """The content of STATUS."""

    reserved: str = ""
    """Whether the person has a MykeyID, in words."""
    rows: tuple[StatusRow, ...] = ()
    service: str = ""
    """The payment service with the last characters of the ID; "" if none was chosen."""
    steps: tuple[str, ...] = ()
    """Next steps that concern all items."""
    can_apply: bool = False
    help: Help = NO_HELP


EMPTY: Final = StatusScreen()


def status(visit: Visit, offer: Offer, translate: Translate) -> StatusScreen:
    """The content of STATUS; `EMPTY` without a status. It shows only what upstream has answered."""
    known = visit.status
    if known is None:
        return EMPTY
    service = offer.named(known.service) if known.service else None
    applied = any(row.state == "applied" for row in known.items)
    can_apply = rules.can_apply_after_status(visit, offer)
    return StatusScreen(
        reserved=translate("Status", "Reserved (issued)") if known.reserved else translate("Status", "None yet"),
        rows=tuple(_row(row, service, offer, visit.language, translate) for row in known.items),
        service=_service(service, known.service, known.id_tail, visit.language),
        steps=_steps(service if applied else None, can_apply, visit.language, translate),
        can_apply=can_apply,
        help=first_line(offer, visit.language, "points", translate),
    )


def _steps(service: PaymentService | None, can_apply: bool, language: str, translate: Translate) -> tuple[str, ...]:
    here = (translate("Status", "You can apply here."),) if can_apply else ()
    return (*here, *next_steps.with_service(service, language, translate))


def _service(service: PaymentService | None, code: str | None, id_tail: str, language: str) -> str:
    if code is None:
        return ""
    name = in_language(service.names, language) if service else code
    return f"{name} …{id_tail}" if id_tail else name


def _row(
    row: ItemStatus,
    service: PaymentService | None,
    offer: Offer,
    language: str,
    translate: Translate,
) -> StatusRow:
    item = next((each for each in offer.campaign.items if each.code == row.item), None)
    if item is None:  # an item of a campaign that this terminal does not know
        return StatusRow(row.item, _applied_or_not(row.state, translate), "", "none", "")
    name = item_name(item.code, translate)
    match row.state:
        case "applied":
            step = next_steps.of_item(item, service, language, translate)
            return StatusRow(name, translate("Status", "Applied"), "申込済", "done", step)
        case "prerequisite_missing":
            missing = translate("Status", "A condition is not met yet")
            return StatusRow(name, missing, "", "open", next_steps.of_item(item, service, language, translate))
        case "carry_over":
            goes_on = translate("Item", "Goes on in the service you chose in round 1")
            return StatusRow(name, goes_on, "", "open", _going_on(name, translate))
        case "closed":
            return StatusRow(name, translate("Status", "Closed"), "", "none", "")
        case _:
            return StatusRow(name, *_not_applied(item, offer, language, translate))


def _applied_or_not(state: str, translate: Translate) -> str:
    return translate("Status", "Applied") if state == "applied" else translate("Status", "Not applied yet")


def _going_on(name: str, translate: Translate) -> str:
    words = translate(
        "Status", "{item}: go on charging or shopping with the service you chose in round 1. You need not apply again."
    )
    return words.format(item=name)


def _not_applied(item: Item, offer: Offer, language: str, translate: Translate) -> tuple[str, str, str, str]:
    """State, term, sign and next step of an item that was not applied for."""
    if item not in offer.items:
        return not_open(item, offer, language, translate), "", "none", ""
    return translate("Status", "Not applied yet"), "", "open", ""
