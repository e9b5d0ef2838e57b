"""What is left to do once an application was made: whole sentences in the status and on the receipt, and the same in
brief on the result, where all of it has one page.

Amounts and dates are the campaign's; what the provider wants is in the provider's own words.
"""

from kiosk.campaign.model import ApplyType, Item, ItemCode, PaymentService, in_language
from ui.formats import date, yen
from ui.translation.catalogue import Translate
from ui.views.items import item_name


def of_item(item: Item, service: PaymentService | None, language: str, translate: Translate) -> str:
    """The next step for this item (R14, R15, R20, R21); "" where it cannot be told because the service is not known."""
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
    """Charging and shopping count until the item or the service ends, whichever is first."""
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


def briefly(
    items: tuple[Item, ...], service: PaymentService | None, language: str, translate: Translate
) -> tuple[str, ...]:
    """What to do and until when, in as few words as it takes; then what the provider wants, and where to look."""
    told: list[str] = []
    charged = next((item for item in items if item.needs_charge), None)
    if charged is not None and service is not None:
        told.append(_earning_briefly(charged, service, language, translate))
    others = [item for item in items if not item.needs_charge]
    if others:
        words = translate("NextSteps", "Not done yet? By {date}: {items}.")
        names = " / ".join(item_name(item.code, translate) for item in others)
        told.append(words.format(date=date(min(item.end for item in others), language), items=names))
    if service is not None:
        told += [in_language(words, language) for words in (service.condition, service.claim_step) if words]
        seen = translate("NextSteps", "See your points in the app or on the site of {service}.")
        told.append(seen.format(service=in_language(service.names, language)))
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
    """What the provider asks for, how its points are received, and where they are seen: never here (R59, R60)."""
    if service is None:
        return ()
    own = tuple(in_language(words, language) for words in (service.condition, service.claim_step) if words)
    seen = translate("NextSteps", "See your points in the app or on the site of {service}. They are not shown here.")
    return (*own, seen.format(service=in_language(service.names, language)))
