"""Who gets what (R1-R25): the three items with their conditions, and the two different deadlines."""

from kiosk.campaign.model import Item, Offer
from ui.formats import date, yen
from ui.translation.catalogue import Translate
from ui.views.items import amount, explained, item_name, item_term, not_open
from ui.views.text_blocks import Block, as_of


def blocks(offer: Offer, language: str, translate: Translate) -> tuple[Block, ...]:
    """The blocks of this topic. An item that is not open shows why in place of its last day."""
    campaign = offer.campaign
    most = yen(sum(item.maximum_yen for item in campaign.items), language)
    return (
        Block(
            words=(
                translate("Information", "Up to {amount} worth of points, in three parts.").format(amount=most),
                translate("Information", "Each part counts by itself. Points are not cash."),
            ),
            picture="points",
        ),
        *(_item(item, offer, language, translate) for item in campaign.items),
        Block(
            heading=translate("Information", "Two different deadlines"),
            points=(
                translate("Information", "To apply for the card itself: {date}").format(
                    date=date(campaign.card_deadline, language)
                ),
                translate("Information", "To apply for the points: {date}").format(date=date(campaign.end, language)),
            ),
            picture="calendar",
            tone="caution",
        ),
        Block(
            heading=translate("Information", "You choose one payment service"),
            term="決済サービス",
            words=(
                translate(
                    "Information",
                    "It must be one of the participating services, in your own name (under 18: or your legal "
                    "representative's).",
                ),
                translate("Information", "The points come as points of that service. You cannot change it later."),
                translate(
                    "Information",
                    "You need its ID and code: on its card, in its app or on its site. They differ between services.",
                ),
                translate("Information", "You spend them in ordinary shopping, wherever that service can be used."),
            ),
            picture="payment",
        ),
        as_of(offer, language, translate),
    )


def _item(item: Item, offer: Offer, language: str, translate: Translate) -> Block:
    said = explained(item, offer, language, translate)
    return Block(
        heading=translate("Information", "{name}: {amount}").format(
            name=item_name(item.code, translate), amount=amount(item, language, translate)
        ),
        term=item_term(item.code),
        # The last sentence has the last day. An item that is not open shows when it opens, or that it has ended.
        words=said if item in offer.items else (not_open(item, offer, language, translate), *said[:-1]),
        sign=str(offer.campaign.items.index(item) + 1),
    )
