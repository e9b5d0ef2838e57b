"""The next steps after an application, in sentences for the status and the receipt, and in brief for the result.

The result has one page for all of them. Amounts and dates are the campaign's. The conditions of the payment service are
in the provider's own words.
"""

from dataclasses import dataclass

from kiosk.campaign.model import ApplyType, Item, ItemCode, PaymentService, in_language
from ui.formats import date, yen
from ui.translation.catalogue import Translate
from ui.views.items import item_name


def of_item(item: Item, service: PaymentService | None, language: str, translate: Translate) -> str:
    """The next step for this item (R14, R15, R20, R21); "" if it depends on a service that is not known."""
    match item.code:
        case ItemCode.CARD:
            return _earning(item, service, language, translate) if service is not None else ""
        case ItemCode.INSURANCE:
            words = translate(
                "NextSteps",
                "Not done yet? Apply by {date} to use the card as a health insurance card. You do not have to charge "
                "or buy anything.",
            )
        case ItemCode.ACCOUNT:
            words = translate(
                "NextSteps",
                "Not done yet? Register an account to receive public funds by {date}, in Mynaportal. You do not have "
                "to charge or buy anything.",
            )
    return words.format(date=date(item.end, language))


def _earning(item: Item, service: PaymentService, language: str, translate: Translate) -> str:
    """How the points are earned. Charging and shopping count until the item or the service ends, whichever is first."""
    match service.apply_type:
        case ApplyType.CHARGE:
            words = translate(
                "NextSteps",
                "Charge {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.",
            )
        case ApplyType.PURCHASE:
            words = translate(
                "NextSteps",
                "Shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.",
            )
        case ApplyType.BOTH:
            words = translate(
                "NextSteps",
                "Charge or shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; "
                "less brings less.",
            )
    return words.format(
        service=in_language(service.names, language),
        date=date(min(item.end, service.close), language),
        spend=yen(item.spend_yen, language),
        reward=in_language(service.reward, language) if service.reward else translate("NextSteps", "points"),
        amount=yen(item.maximum_yen, language),
    )


@dataclass(frozen=True, slots=True)
class BriefStep:
    """A step in brief. `needed`: it is shown also where the text size leaves no room for all steps."""

    words: str
    needed: bool


def briefly(
    items: tuple[Item, ...], service: PaymentService | None, language: str, translate: Translate
) -> tuple[BriefStep, ...]:
    """The steps in brief: earning points, conditions of items 2 and 3, of the provider, where the points are seen."""
    told: list[BriefStep] = []
    charged = next((item for item in items if item.needs_charge), None)
    if charged is not None and service is not None:
        told.append(BriefStep(_earning_briefly(charged, service, language, translate), needed=True))
    others = [item for item in items if not item.needs_charge]
    if others:
        words = translate("NextSteps", "Not done yet? By {date}: {items}.")
        names = " / ".join(item_name(item.code, translate) for item in others)
        until = date(min(item.end for item in others), language)
        told.append(BriefStep(words.format(date=until, items=names), needed=not told))
    if service is not None:
        told += [BriefStep(words, needed=False) for words in service.own_rules(language)]
        seen = translate("NextSteps", "Points: app or site of {service}")
        told.append(BriefStep(seen.format(service=in_language(service.names, language)), needed=True))
    return tuple(told)


def _earning_briefly(item: Item, service: PaymentService, language: str, translate: Translate) -> str:
    match service.apply_type:
        case ApplyType.CHARGE:
            words = translate("NextSteps", "By {date}: charge {service} with up to {spend} in all.")
        case ApplyType.PURCHASE:
            words = translate("NextSteps", "By {date}: shop with {service} for up to {spend} in all.")
        case ApplyType.BOTH:
            words = translate("NextSteps", "By {date}: charge or shop with {service} for up to {spend} in all.")
    return words.format(
        date=date(min(item.end, service.close), language),
        service=in_language(service.names, language),
        spend=yen(item.spend_yen, language),
    )


def with_service(service: PaymentService | None, language: str, translate: Translate) -> tuple[str, ...]:
    """The provider's condition, how to claim its points, and where to see them: not at this terminal (R59, R60)."""
    if service is None:
        return ()
    seen = translate("NextSteps", "See your points in the app or on the site of {service}. They are not shown here.")
    return (*service.own_rules(language), seen.format(service=in_language(service.names, language)))
