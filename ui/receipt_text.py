"""What a receipt says, as plain text in one language. `ui.receipt` puts it on paper.

It tells when, where, what was applied for and what to do next (S21). It holds no name, PIN, security code, telephone
digit, My Number, MykeyID or certificate number, because whoever picks it up can read it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.campaign.model import ApplyType, Campaign, HelpLine, Item, ItemCode, PaymentService, in_language
from kiosk.visit.model import Outcome, Result
from ui.qr import status_address
from ui.text import JAPAN
from ui.translations import Translate

SPEND_FOR_MAXIMUM_YEN = 20_000
"""Charge or buy for this much to get all points of item 1 (R21)."""


@dataclass(frozen=True, slots=True)
class Row:
    label: str
    value: str
    official: str = ""
    """The Japanese term, as on screens and at counters; empty where `label` is that term already."""


@dataclass(frozen=True, slots=True)
class ReceiptText:
    """Every word of one receipt, in the order of the paper. Empty strings and tuples leave their part out."""

    language: str
    job: str
    """The receipt number: also the name of the print job."""
    practice: str
    title: str
    state: str
    official_state: str
    """申込済 or 受付済（送信待ち） beside a translation of it; else empty."""
    explanation: str
    number_label: str
    facts: tuple[Row, ...]
    items_title: str
    items: tuple[Row, ...]
    next_title: str
    next_steps: tuple[str, ...]
    check: str
    qr: str
    help_title: str
    help_lines: tuple[Row, ...]
    closing: tuple[str, ...]


def receipt_text(result: Result, campaign: Campaign, language: str, kiosk_id: str, translate: Translate) -> ReceiptText:
    """The receipt of `result` as of now: always upstream's word, and 受付済（送信待ち） as long as there is none."""
    official = _official(language)
    service = next((known for known in campaign.services if known.code == result.service), None)
    service_name = in_language(service.names, language) if service else result.service
    items = tuple(item for item in campaign.items if item.code in result.items)
    return ReceiptText(
        language=language,
        job=result.receipt,
        practice=translate("Receipt", "PRACTICE - nothing was really applied for") if campaign.practice else "",
        title=translate("Receipt", "My Number Points, Round 2: receipt"),
        state=_state(result.outcome, translate),
        official_state=official(_official_state(result.outcome)),
        explanation=_explanation(result.outcome, translate),
        number_label=translate("Receipt", "Receipt number"),
        facts=_facts(result, service_name, kiosk_id, official, translate),
        items_title=_items_title(result.outcome, translate),
        items=tuple(_item(item, official, translate) for item in items),
        next_title=translate("Receipt", "What to do next"),
        next_steps=_next_steps(result.outcome, items, service, language, translate),
        check=translate(
            "Receipt",
            "Read this code with a phone to see where and how to check your application (予約・申込状況確認).",
        ),
        qr=status_address(campaign.status_url, result.receipt),
        help_title=translate("Receipt", "Questions? Please call"),
        help_lines=tuple(
            Row(line.number, in_language(line.hours, language)) for line in help_lines(campaign.help_lines, language)
        ),
        closing=(
            translate("Receipt", "Nobody will ever ask you for your PIN."),
            translate("Receipt", "Latest information:"),
            campaign.official_site,
        ),
    )


def help_lines(lines: tuple[HelpLine, ...], language: str) -> tuple[HelpLine, ...]:
    """The lines about points that speak `language`; if there is none, all about points (R97)."""
    about_points = tuple(line for line in lines if "points" in line.subjects)
    return tuple(line for line in about_points if language in line.languages) or about_points


Official = Callable[[str], str]


def _official(language: str) -> Official:
    """Japanese terms stay beside every translation of them, because that is what people look for elsewhere."""
    return lambda term: "" if language == "ja" else term


def _official_state(outcome: Outcome | None) -> str:
    match outcome:
        case None:
            return "受付済（送信待ち）"
        case Outcome.APPLIED:
            return "申込済"
        case _:
            return ""


def _state(outcome: Outcome | None, translate: Translate) -> str:
    match outcome:
        case None:
            return translate("Receipt", "Received, waiting to be sent")
        case Outcome.APPLIED:
            return translate("Receipt", "Applied")
        case _:
            return translate("Receipt", "Not applied")


def _items_title(outcome: Outcome | None, translate: Translate) -> str:
    match outcome:
        case None:
            return translate("Receipt", "Received for")
        case Outcome.APPLIED:
            return translate("Receipt", "Applied for")
        case _:
            return translate("Receipt", "Not applied for")


def _explanation(outcome: Outcome | None, translate: Translate) -> str:
    """Why the state is what it is. Of a certificate's trouble only that there is some: not which (E06)."""
    match outcome:
        case None:
            return translate(
                "Receipt",
                "Your application is kept safely in this terminal and is sent as soon as the network allows. "
                "It is not complete yet.",
            )
        case Outcome.APPLIED:
            return translate("Receipt", "Your application is complete. The service you chose cannot be changed.")
        case Outcome.ID_OR_CODE_REJECTED:
            return translate("Receipt", "The payment service did not accept the ID or the security code.")
        case Outcome.ID_IN_USE:
            return translate("Receipt", "Another person has already applied with this payment service ID.")
        case Outcome.ALREADY_APPLIED:
            return translate("Receipt", "There is already an application for this person.")
        case Outcome.CERTIFICATE_REVOKED | Outcome.CERTIFICATE_UNKNOWN:
            return translate("Receipt", "This card cannot be used for an application at present.")
        case Outcome.CERTIFICATE_NOT_YET_ACTIVE:
            return translate("Receipt", "The electronic certificate of this card is new and not in use yet.")
        case Outcome.CAMPAIGN_CLOSED:
            return translate("Receipt", "The period for applications is over.")
        case Outcome.SERVICE_CLOSED:
            return translate("Receipt", "This payment service does not take applications any more.")
        case Outcome.CHALLENGE_REUSED | Outcome.MALFORMED:
            return translate("Receipt", "A technical fault of this terminal kept the application from being taken.")


def _facts(
    result: Result,
    service_name: str,
    kiosk_id: str,
    official: Official,
    translate: Translate,
) -> tuple[Row, ...]:
    rows = (
        Row(translate("Receipt", "Date and time"), _moment(result.accepted_at)),
        Row(translate("Receipt", "Terminal"), kiosk_id),
        Row(
            translate("Receipt", "Payment service"),
            service_name,
            official("決済サービス"),
        ),
    )
    if not result.id_tail:
        return rows
    return (
        *rows,
        Row(translate("Receipt", "Payment service ID"), f"**** {result.id_tail}", official("決済サービスID")),
    )


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(JAPAN):%Y-%m-%d %H:%M} JST"


def _item(item: Item, official: Official, translate: Translate) -> Row:
    match item.code:
        case ItemCode.CARD:
            name, term = translate("Receipt", "My Number Card"), "マイナンバーカード"
        case ItemCode.INSURANCE:
            name, term = translate("Receipt", "Use as a health insurance card"), "健康保険証利用申込"
        case ItemCode.ACCOUNT:
            name, term = translate("Receipt", "Account to receive public funds"), "公金受取口座の登録"
    worth = (
        translate("Receipt", "up to {yen} yen worth") if item.needs_charge else translate("Receipt", "{yen} yen worth")
    )
    return Row(name, worth.format(yen=f"{item.maximum_yen:,}"), official(term))


def _next_steps(
    outcome: Outcome | None,
    items: tuple[Item, ...],
    service: PaymentService | None,
    language: str,
    translate: Translate,
) -> tuple[str, ...]:
    match outcome:
        case None:
            return (
                translate("Receipt", "Do not apply again. Keep this receipt."),
                translate(
                    "Receipt",
                    "Tomorrow or later, choose “Check reservation/application status” (予約・申込状況確認) "
                    "on a terminal like this one. It is complete when it says 申込済.",
                ),
                *_earning(items, service, language, translate),
            )
        case Outcome.APPLIED:
            return (
                *_earning(items, service, language, translate),
                translate("Receipt", "You see your points in the payment service itself, not on this terminal."),
            )
        case Outcome.ID_OR_CODE_REJECTED:
            return (
                translate("Receipt", "Check the ID and the security code with the payment service, then apply again."),
            )
        case Outcome.ID_IN_USE:
            return (translate("Receipt", "Apply again with a payment service in your own name."),)
        case Outcome.ALREADY_APPLIED:
            return (
                translate("Receipt", "Nothing to do. To see it, choose “Check reservation/application status”."),
                translate("Receipt", "If you did not apply yourself, please call the number below."),
            )
        case Outcome.CERTIFICATE_REVOKED | Outcome.CERTIFICATE_UNKNOWN:
            return (
                translate("Receipt", "Please ask at the municipal office counter (市区町村の窓口) and bring the card."),
            )
        case Outcome.CERTIFICATE_NOT_YET_ACTIVE:
            return (translate("Receipt", "Please come again tomorrow and apply again."),)
        case Outcome.CAMPAIGN_CLOSED:
            return ()
        case Outcome.SERVICE_CLOSED:
            return (translate("Receipt", "Apply again with another payment service."),)
        case Outcome.CHALLENGE_REUSED | Outcome.MALFORMED:
            return (translate("Receipt", "Please apply again. If it fails once more, please call the number below."),)


def _earning(
    items: tuple[Item, ...], service: PaymentService | None, language: str, translate: Translate
) -> tuple[str, ...]:
    """What the person still has to do for the points: only where an item asks for it (R20, R21)."""
    charged = next((item for item in items if item.needs_charge), None)
    if charged is None or service is None:
        return ()
    match service.apply_type:
        case ApplyType.CHARGE:
            words = translate("Receipt", "Charge {service}. With {spend} yen in all you get points worth {points} yen.")
        case ApplyType.PURCHASE:
            words = translate(
                "Receipt", "Buy with {service}. With {spend} yen in all you get points worth {points} yen."
            )
        case ApplyType.BOTH:
            words = translate(
                "Receipt", "Charge or buy with {service}. With {spend} yen in all you get points worth {points} yen."
            )
    return (
        words.format(
            service=in_language(service.names, language),
            spend=f"{SPEND_FOR_MAXIMUM_YEN:,}",
            points=f"{charged.maximum_yen:,}",
        ),
    )
