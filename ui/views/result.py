"""What became of the application: upstream's word, and never more than it said; all of it on one page (S20)."""

from dataclasses import dataclass
from typing import Final

from kiosk.campaign.model import Item, Offer
from kiosk.visit import rules
from kiosk.visit.model import Outcome, Visit
from ui import qr
from ui.translation.catalogue import Translate
from ui.views import next_steps
from ui.views.help import NO_HELP, Help, number
from ui.views.result_words import advice, explained, printed_words, take_words, tone_and_term
from ui.views.web_addresses import NO_CODE, Code, drawn


@dataclass(frozen=True, slots=True)
class ResultScreen:
    """`tone` is "good", "waiting" or, for a refusal, "care". `term` is the official Japanese word for the state,
    `place` for where to go. `printing` is "", "printing", "printed" or "not_printed"; `printed` says it in words."""

    title: str = ""
    tone: str = ""
    term: str = ""
    receipt: str = ""
    explanation: str = ""
    place: str = ""
    steps: tuple[str, ...] = ()
    """What to do next and until when; while it waits to be sent, first of all when and how to look."""
    take: str = ""
    """The card, and the receipt where one comes out."""
    correctable: bool = False
    code: Code = NO_CODE
    help: Help = NO_HELP
    printing: str = ""
    printed: str = ""
    can_print: bool = False


EMPTY: Final = ResultScreen()
_CARD_MATTERS: Final = frozenset({Outcome.CERTIFICATE_REVOKED, Outcome.CERTIFICATE_UNKNOWN})
"""Whom to call then: the line about the card."""


def result(visit: Visit, offer: Offer, has_printer: bool, translate: Translate) -> ResultScreen:
    became = visit.result
    if became is None:
        return EMPTY
    tone, term = tone_and_term(became.outcome)
    title, explanation = explained(became.outcome, translate)
    refused = tone == "care"
    return ResultScreen(
        title=title,
        tone=tone,
        term=term,
        receipt=became.receipt,
        explanation=explanation,
        place="市区町村の窓口" if became.outcome in _CARD_MATTERS else "",
        steps=_steps(visit, offer, refused, translate),
        correctable=rules.can_correct(visit),
        # What is drawn here names the receipt: it is never kept.
        code=NO_CODE if refused else drawn(qr.status_address(offer.campaign.status_url, became.receipt)),
        help=number(offer, visit.language, "card" if became.outcome in _CARD_MATTERS else "points", translate),
        printing=_printing(visit),
        printed=printed_words(visit, has_printer, translate) if not refused else "",
        can_print=has_printer and not refused and rules.can_print(visit),
        take=take_words(visit, has_printer, translate),
    )


def _applied_for(visit: Visit, offer: Offer) -> tuple[Item, ...]:
    return tuple(item for item in offer.campaign.items if visit.result and item.code in visit.result.items)


def _steps(visit: Visit, offer: Offer, refused: bool, translate: Translate) -> tuple[str, ...]:
    if refused or visit.result is None:
        return advice(visit, translate)
    service = offer.named(visit.result.service)
    look = translate(
        "Result",
        "Tomorrow or later: scan the code, or choose “Check status” (予約・申込状況確認) here. "
        "It is complete when it says 申込済.",
    )
    return (
        *((look,) if visit.result.outcome is None else ()),
        *next_steps.briefly(_applied_for(visit, offer), service, visit.language, translate),
    )


def _printing(visit: Visit) -> str:
    if visit.printing:
        return "printing"
    return {None: "", True: "printed", False: "not_printed"}[visit.receipt_printed]
