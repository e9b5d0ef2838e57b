"""The attract screen and the closed one: what this is, what to bring, until when, and why not now."""

from dataclasses import dataclass

from kiosk.campaign.model import Item, ItemCode, Offer
from kiosk.station.profile import TerminalProfile
from kiosk.visit.model import ClosedReason, Visit
from kiosk.visit.rules import closed_reason
from ui.text import date, date_and_time, yen
from ui.translations import Translate


@dataclass(frozen=True, slots=True)
class Invitation:
    maximum: str
    card_deadline: str
    application_deadline: str
    hours: str
    site: str
    as_of: str


def invitation(visit: Visit, offer: Offer, profile: TerminalProfile) -> Invitation:
    campaign, language = offer.campaign, visit.language
    return Invitation(
        maximum=yen(offer.total_yen or sum(item.maximum_yen for item in campaign.items), language),
        card_deadline=date(campaign.card_deadline, language),
        application_deadline=date(campaign.end, language),
        hours=str(profile.hours or ""),
        site=campaign.official_site,
        as_of=campaign.as_of,
    )


@dataclass(frozen=True, slots=True)
class Closed:
    title: str
    sentence: str
    way_out: str


def closed(visit: Visit, offer: Offer, translate: Translate) -> Closed:
    reason = closed_reason(visit, offer)
    if reason is None:
        return Closed("", "", "")
    title, sentence = _why(reason, visit, offer, translate)
    return Closed(title, sentence, _way_out(reason, translate))


def _why(reason: ClosedReason, visit: Visit, offer: Offer, translate: Translate) -> tuple[str, str]:
    campaign, language = offer.campaign, visit.language
    match reason:
        case ClosedReason.NOT_BEGUN:
            return (
                translate("Closed", "Applications have not started yet"),
                translate("Closed", "You can apply from {date}.").format(date=date(campaign.start, language)),
            )
        case ClosedReason.ITEMS_NOT_BEGUN:
            return (
                translate("Closed", "Applications have not started yet"),
                translate("Closed", "The campaign has begun. When you can apply for points will be announced."),
            )
        case ClosedReason.MAINTENANCE:
            return translate("Closed", "Closed for maintenance"), _maintenance(offer, language, translate)
        case ClosedReason.OUTSIDE_HOURS:
            return (
                translate("Closed", "Closed at this hour"),
                translate("Closed", "This terminal is open {hours}.").format(hours=offer.hours or ""),
            )
        case ClosedReason.ENDED:
            return (
                translate("Closed", "Applications have ended"),
                translate("Closed", "The last day to apply for points was {date}.").format(
                    date=date(campaign.end, language)
                ),
            )
        case ClosedReason.STARTING:
            return (
                translate("Closed", "Starting up"),
                translate("Closed", "This terminal is getting ready. Please wait a moment."),
            )
        case ClosedReason.NO_SERVICE | ClosedReason.NO_READER:
            return (
                translate("Closed", "Cards cannot be read right now"),
                translate("Closed", "The card reader of this terminal does not answer. Your card is not the cause."),
            )
        case ClosedReason.NOT_ENROLLED:
            return (
                translate("Closed", "This terminal is not in service yet"),
                translate("Closed", "It has to be set up before it can take applications."),
            )
        case ClosedReason.NO_CHALLENGE:
            return (
                translate("Closed", "This terminal cannot take applications right now"),
                translate("Closed", "It has had no connection for some time. It opens again by itself."),
            )
        case ClosedReason.CLOCK:
            return (
                translate("Closed", "This terminal cannot take applications right now"),
                translate("Closed", "Its clock is not set. Your card is not the cause."),
            )
        case ClosedReason.STORAGE:
            return (
                translate("Closed", "This terminal cannot take applications right now"),
                translate("Closed", "It cannot keep applications safely at the moment."),
            )


def _maintenance(offer: Offer, language: str, translate: Translate) -> str:
    """E15. The smartphone uses the same system, so it is no way out."""
    if offer.maintenance is None:
        return translate("Closed", "The system is being maintained.")
    until = date_and_time(offer.maintenance.end, language)
    return translate("Closed", "The system is being maintained until {moment}.").format(moment=until)


def _way_out(reason: ClosedReason, translate: Translate) -> str:
    match reason:
        case ClosedReason.ENDED:
            return translate("Closed", "To see what you applied for, look at the official site or call the help line.")
        case ClosedReason.NOT_BEGUN | ClosedReason.ITEMS_NOT_BEGUN:
            return translate("Closed", "The latest information is on the official site.")
        case ClosedReason.MAINTENANCE:
            return translate("Closed", "Smartphones cannot apply during this time either. Please come again later.")
        case ClosedReason.OUTSIDE_HOURS:
            return translate("Closed", "With a smartphone you can apply at any hour.")
        case ClosedReason.STARTING:
            return ""
        case _:
            return translate("Closed", "You can also apply with a smartphone, or at another procedure spot.")


@dataclass(frozen=True, slots=True)
class ItemRow:
    code: str
    name: str
    amount: str
    condition: str
    state: str
    """Empty: can be applied for now."""


@dataclass(frozen=True, slots=True)
class Items:
    rows: tuple[ItemRow, ...]
    total: str


def items(visit: Visit, offer: Offer, translate: Translate) -> Items:
    """The three items, the open ones with what they can bring, and their sum (R10)."""
    return Items(
        rows=tuple(
            ItemRow(
                code=item.code.value,
                name=item_name(item.code, translate),
                amount=_amount(item, visit.language, translate),
                condition=_condition(item.code, translate),
                state="" if item in offer.items else _not_open(item, offer, visit.language, translate),
            )
            for item in offer.campaign.items
        ),
        total=yen(offer.total_yen, visit.language),
    )


def _amount(item: Item, language: str, translate: Translate) -> str:
    """Only what depends on charging or shopping is "up to" (R7-R9)."""
    amount = yen(item.maximum_yen, language)
    if item.needs_charge:
        return translate("Item", "up to {amount} worth").format(amount=amount)
    return translate("Item", "{amount} worth").format(amount=amount)


def item_name(code: ItemCode, translate: Translate) -> str:
    match code:
        case ItemCode.CARD:
            return translate("Item", "My Number Card")
        case ItemCode.INSURANCE:
            return translate("Item", "Use as a health insurance card")
        case ItemCode.ACCOUNT:
            return translate("Item", "Account to receive public funds")


def _condition(code: ItemCode, translate: Translate) -> str:
    match code:
        case ItemCode.CARD:
            return translate("Item", "After charging or shopping")
        case ItemCode.INSURANCE:
            return translate("Item", "If you applied for this use")
        case ItemCode.ACCOUNT:
            return translate("Item", "If registered in Mynaportal")


def _not_open(item: Item, offer: Offer, language: str, translate: Translate) -> str:
    if item.start is None:
        return translate("Item", "Start to be announced")
    if item.start > offer.campaign.start and item not in offer.items and item.end >= offer.campaign.end:
        return translate("Item", "From {date}").format(date=date(item.start, language))
    return translate("Item", "Ended")
