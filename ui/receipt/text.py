"""The texts of a receipt in one language. `ui.receipt.layout` puts them on paper.

They say when, where, which items were applied for and what to do next (S21). They contain no name, PIN, security code,
telephone digit, My Number, MykeyID or certificate number, because any finder can read a lost receipt (R83).
"""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.campaign.model import Campaign, Item, in_language
from kiosk.campaign.texts import spoken
from kiosk.visit.model import Result
from ui.formats import date_and_time
from ui.qr import status_address
from ui.receipt import state_words
from ui.translation.catalogue import Translate
from ui.views.help_lines import HelpRow, help_on
from ui.views.items import amount, item_name, item_term


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """One row of a table on the receipt."""

    label: str
    value: str
    official: str = ""
    """The Japanese term, as on screens and at counters; empty if `label` is that term already."""


@dataclass(frozen=True, slots=True)
class ReceiptText:
    """All texts of one receipt, in the order on paper. Empty strings and tuples omit their part."""

    language: str
    job: str
    """The receipt number, which is also the name of the print job."""
    practice: str
    title: str
    state: str
    official_state: str
    """申込済 or 受付済（送信待ち） beside a translation of it; else empty."""
    explanation: str
    number_label: str
    facts: tuple[ReceiptRow, ...]
    items_title: str
    items: tuple[ReceiptRow, ...]
    next_title: str
    next_steps: tuple[str, ...]
    check: str
    qr: str
    help_title: str
    help_told: str
    """Notice for a person whose language no help line speaks (R97)."""
    help_lines: tuple[ReceiptRow, ...]
    closing: tuple[str, ...]


def receipt_text(result: Result, campaign: Campaign, language: str, kiosk_id: str, translate: Translate) -> ReceiptText:
    """The receipt of `result`: upstream's decision, or 受付済（送信待ち） before there is one."""
    official = _official(language)
    service = next((known for known in campaign.services if known.code == result.service), None)
    service_name = in_language(service.names, language) if service else result.service
    items = tuple(item for item in campaign.items if item.code in result.items)
    help_ = help_on(campaign.on(result.accepted_at), language, "points", translate)
    return ReceiptText(
        language=language,
        job=result.receipt,
        practice=translate("Receipt", "PRACTICE - nothing was really applied for") if campaign.practice else "",
        title=translate("Receipt", "My Number Points, Round 2: receipt"),
        state=state_words.state(result.outcome, translate),
        official_state=official(state_words.official_state(result.outcome)),
        explanation=state_words.explanation(result.outcome, translate),
        number_label=translate("Receipt", "Receipt number"),
        facts=_facts(result, service_name, kiosk_id, language, official, translate),
        items_title=state_words.items_title(result.outcome, translate),
        items=tuple(_item(item, language, official, translate) for item in items),
        next_title=translate("Receipt", "What to do next"),
        next_steps=state_words.next_steps(result.outcome, items, service, language, translate),
        check=translate(
            "Receipt",
            "Read this code with a phone to see where and how to check your application (予約・申込状況確認).",
        ),
        qr=status_address(campaign.status_url, result.receipt),
        help_title=translate("Receipt", "Questions? Please call"),
        help_told=help_.told,
        help_lines=tuple(map(_help, help_.rows)),
        closing=(
            translate("Receipt", "Nobody will ever ask you for your PIN."),
            translate("Receipt", "Latest information:"),
            campaign.official_site,
        ),
    )


def _help(line: HelpRow) -> ReceiptRow:
    """A help line with its hours and cost; not whether it is open now, because a receipt is read later."""
    return ReceiptRow(line.number, "\n".join((*line.hours, line.cost)), line.note)


Official = Callable[[str], str]
"""A Japanese term -> the same term, or "" on a receipt in Japanese."""


def _official(language: str) -> Official:
    """Keeps the Japanese terms on a receipt in another language, because people search for them elsewhere."""
    return lambda term: "" if spoken(language) == "ja" else term


def _facts(
    result: Result,
    service_name: str,
    kiosk_id: str,
    language: str,
    official: Official,
    translate: Translate,
) -> tuple[ReceiptRow, ...]:
    rows = (
        ReceiptRow(translate("Receipt", "Date and time"), date_and_time(result.accepted_at, language)),
        ReceiptRow(translate("Receipt", "Terminal"), kiosk_id),
        ReceiptRow(
            translate("Receipt", "Payment service"),
            service_name,
            official("決済サービス"),
        ),
    )
    if not result.id_tail:
        return rows
    return (
        *rows,
        ReceiptRow(translate("Receipt", "Payment service ID"), f"**** {result.id_tail}", official("決済サービスID")),
    )


def _item(item: Item, language: str, official: Official, translate: Translate) -> ReceiptRow:
    return ReceiptRow(
        item_name(item.code, translate), amount(item, language, translate), official(item_term(item.code))
    )
