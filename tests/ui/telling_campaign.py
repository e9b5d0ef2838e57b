"""The practice campaign with no two dates, amounts or pages alike: what stands in the place of another is found."""

import re
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache

from kiosk.campaign.japan_time import JST
from kiosk.campaign.model import Campaign, Links, Offer, PaymentService
from tests.ui.stage import NOW, practice_offer
from ui.formats import date, yen

_ENDS = datetime(2040, 1, 1, 23, 59, 59, tzinfo=JST)
_CARD, _INSURANCE, _ACCOUNT = range(3)


@cache
def telling_offer() -> Offer:
    return telling_campaign().on(NOW)


@cache
def telling_campaign() -> Campaign:
    campaign = practice_offer().campaign
    items = tuple(
        replace(
            item,
            maximum_yen=item.maximum_yen + 100 * (at + 1),
            spend_yen=item.spend_yen and item.spend_yen + 300,
            end=_ENDS + timedelta(days=100 + at),
        )
        for at, item in enumerate(campaign.items)
    )
    return replace(
        campaign,
        start=campaign.start + timedelta(days=1),
        end=_ENDS + timedelta(days=1),
        card_deadline=_ENDS + timedelta(days=2),
        items=items,
        services=tuple(_service(service, at) for at, service in enumerate(campaign.services)),
        official_site="https://official.example/",
        links=Links(**{page: f"https://{page}.example/" for page in ("app", "spots", "flow", "card", "residents")}),
    )


def _service(service: PaymentService, at: int) -> PaymentService:
    """One that is open stays open: until a day of its own, before the items end."""
    if not service.open <= NOW <= service.close:
        return service
    return replace(service, close=_ENDS + timedelta(days=10 + at))


@cache
def figures(language: str) -> dict[str, str]:
    """How each date and amount is written -> what it is."""
    campaign = telling_campaign()
    days = {"start": campaign.start, "end": campaign.end, "card_deadline": campaign.card_deadline}
    days |= {f"{item.code}.end": item.end for item in campaign.items}
    days |= {
        f"{service.code}.{what}": getattr(service, what) for service in campaign.services for what in ("open", "close")
    }
    most = [item.maximum_yen for item in campaign.items]
    amounts = {f"{item.code}.maximum": item.maximum_yen for item in campaign.items}
    amounts |= {"card.spend": campaign.items[_CARD].spend_yen, "sum": sum(most), "sum.account": most[_ACCOUNT]}
    written = {date(day, language): name for name, day in reversed(days.items())}
    return written | {yen(amount, language): name for name, amount in reversed(amounts.items())}


def named(text: str, language: str) -> str:
    """The text with {what it is} in the place of each date and amount of the campaign."""
    known = figures(language)
    pattern = "|".join(rf"(?<![\d,]){re.escape(each)}" for each in sorted(known, key=len, reverse=True))
    return re.sub(pattern, lambda found: f"{{{known[found[0]]}}}", text)
