"""The three items (R7-R24): amounts, conditions, and the person's answers."""

from dataclasses import dataclass

from kiosk.campaign.model import Item, ItemCode, Offer
from kiosk.visit import rules
from kiosk.visit.model import ItemAnswer, Screen, Visit
from ui.formats import date, yen
from ui.translation.catalogue import Translate


@dataclass(frozen=True, slots=True)
class ItemChoice:
    """An answer; `code` is a value of `ItemAnswer`. `chosen`: the person gave it."""

    code: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One item. If it cannot be applied for now, `state` says why, and there are no `answers`."""

    code: str
    name: str
    amount: str
    state: str
    answers: tuple[ItemChoice, ...]


@dataclass(frozen=True, slots=True)
class ItemQuestion:
    """A question, and the items it is about."""

    text: str
    rows: tuple[ItemRow, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """The content of ITEMS."""

    questions: tuple[ItemQuestion, ...]
    title: str
    outcome: str
    """The sum that the person can apply for with these answers, or that there is nothing; "" until all are given."""


@dataclass(frozen=True, slots=True)
class ItemAbout:
    """The content of ITEM: one item with its conditions. It asks for no data (R14, R15)."""

    name: str
    term: str
    amount: str
    paragraphs: tuple[str, ...]


NOTHING = ItemAbout("", "", "", ())


def items(visit: Visit, offer: Offer, translate: Translate) -> Items:
    """The content of ITEMS: a question about round 1 (item 1), and one about the conditions of items 2 and 3.

    No answer is chosen beforehand (R10-R15).
    """
    first = tuple(item for item in offer.campaign.items if item.code is ItemCode.CARD)
    others = tuple(item for item in offer.campaign.items if item.code is not ItemCode.CARD)
    until = date(max((item.end for item in others), default=offer.campaign.end), visit.language)
    done = translate("Item", "Have you done these, or will you do them by {date}?").format(date=until)
    asked = ((translate("Item", "Did you apply for My Number Points in round 1?"), first), (done, others))
    return Items(
        tuple(
            ItemQuestion(question, tuple(_row(item, visit, offer, translate) for item in about))
            for question, about in asked
            if about
        ),
        translate("Item", "Please answer two questions"),
        _outcome(visit, offer, translate),
    )


def _outcome(visit: Visit, offer: Offer, translate: Translate) -> str:
    if not rules.items_answered(visit, offer):
        return ""
    applied = rules.items_applied(visit, offer)
    if not applied:
        return translate("Item", "There is nothing to apply for")
    return _total(applied, visit.language, translate)


def _total(applied: tuple[Item, ...], language: str, translate: Translate) -> str:
    amount = yen(sum(item.maximum_yen for item in applied), language)
    if any(item.needs_charge for item in applied):
        return translate("Item", "Apply for up to {amount} worth of points").format(amount=amount)
    return translate("Item", "Apply for {amount} worth of points").format(amount=amount)


def _row(item: Item, visit: Visit, offer: Offer, translate: Translate) -> ItemRow:
    is_open = item in offer.items
    answer = rules.item_answer(visit, item.code)
    return ItemRow(
        code=item.code.value,
        name=item_name(item.code, translate),
        amount=amount(item, visit.language, translate),
        state="" if is_open else not_open(item, offer, visit.language, translate),
        answers=tuple(
            ItemChoice(each.value, _answer(item.code, each, translate), each is answer)
            for each in rules.possible_answers(item.code)
            if is_open
        ),
    )


def amount(item: Item, language: str, translate: Translate) -> str:
    """The amount of an item; "up to" if it depends on charging or shopping (R7-R9)."""
    words = translate("Item", "up to {amount} worth") if item.needs_charge else translate("Item", "{amount} worth")
    return words.format(amount=yen(item.maximum_yen, language))


def item_name(code: ItemCode, translate: Translate) -> str:
    """The name of an item in the language of the screen; `item_term` is the official one."""
    match code:
        case ItemCode.CARD:
            return translate("Item", "My Number Card")
        case ItemCode.INSURANCE:
            return translate("Item", "Use as a health insurance card")
        case ItemCode.ACCOUNT:
            return translate("Item", "Account to receive public funds")


def item_term(code: ItemCode) -> str:
    """The official Japanese name, as in Mynaportal and at counters."""
    match code:
        case ItemCode.CARD:
            return "マイナンバーカード"
        case ItemCode.INSURANCE:
            return "健康保険証利用申込"
        case ItemCode.ACCOUNT:
            return "公金受取口座の登録"


def not_open(item: Item, offer: Offer, language: str, translate: Translate) -> str:
    """Why an item cannot be applied for now (R16-R18): its start is not known, is later, or its period has ended."""
    if item.start is None:
        return translate("Item", "Start to be announced")
    if offer.moment < item.start:
        return translate("Item", "From {date}").format(date=date(item.start, language))
    return translate("Item", "Ended")


def about(visit: Visit, offer: Offer, translate: Translate) -> ItemAbout:
    """The content of ITEM; `NOTHING` on other screens."""
    item = next((each for each in offer.campaign.items if each.code is visit.item), None)
    if visit.screen is not Screen.ITEM or item is None:
        return NOTHING
    return ItemAbout(
        name=item_name(item.code, translate),
        term=item_term(item.code),
        amount=amount(item, visit.language, translate),
        paragraphs=explained(item, offer, visit.language, translate),
    )


def explained(item: Item, offer: Offer, language: str, translate: Translate) -> tuple[str, ...]:
    """The conditions of an item in a few paragraphs; the last one has the last day to apply."""
    until = date(item.end, language)
    card = date(offer.campaign.card_deadline, language)
    spend = yen(item.spend_yen, language)
    return tuple(
        words.format(date=until, card=card, spend=spend, amount=amount(item, language, translate))
        for words in _explained(item.code, translate)
    )


def _explained(code: ItemCode, translate: Translate) -> tuple[str, ...]:
    match code:
        case ItemCode.CARD:
            return (
                translate("Item", "For everybody with a My Number Card who did not apply in round 1."),
                translate("Item", "The card must be requested by {card}. It does not matter when you got it."),
                translate(
                    "Item",
                    "After you apply: charge or shop with the service you choose. All of the points come for {spend}, "
                    "fewer for less.",
                ),
                translate(
                    "Item",
                    "If you applied in round 1 and not all of the points have come: without applying again, go on "
                    "charging or shopping with the service you chose then.",
                ),
                translate("Item", "You can apply until {date}."),
            )
        case ItemCode.INSURANCE:
            return (
                translate("Item", "For people who have applied to use their card as a health insurance card."),
                translate("Item", "You do not have to charge or buy anything."),
                translate(
                    "Item",
                    "Not done yet? It is done in Mynaportal on a smartphone, at a Seven Bank ATM or at the counter of "
                    "your municipality, not on these screens.",
                ),
                translate("Item", "Do both by {date}: that, and this application."),
            )
        case ItemCode.ACCOUNT:
            return (
                translate("Item", "For people who have registered an account to receive public funds."),
                translate("Item", "You do not have to charge or buy anything."),
                translate(
                    "Item",
                    "Not done yet? It is done in Mynaportal on a smartphone or computer. It cannot be done at "
                    "terminals in stores. This terminal never asks for your bank account.",
                ),
                translate("Item", "Do both by {date}: that, and this application."),
            )


def _answer(code: ItemCode, answer: ItemAnswer, translate: Translate) -> str:
    match answer:
        case ItemAnswer.APPLY if code is ItemCode.CARD:
            return translate("Item", "No")
        case ItemAnswer.APPLY:
            return translate("Item", "Yes")
        case ItemAnswer.LEAVE_OUT:
            return translate("Item", "No")
        case ItemAnswer.RECEIVED:
            return translate("Item", "Yes, and I have all the points")
        case ItemAnswer.CARRY_OVER:
            return translate("Item", "Yes, but not all have come yet")
