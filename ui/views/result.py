"""What became of the application: upstream's word, and never more than it said (S20)."""

from dataclasses import dataclass
from typing import Final

from kiosk.campaign.model import Offer
from kiosk.visit import rules
from kiosk.visit.model import Outcome, Visit
from ui import afterwards, qr
from ui.translations import Translate
from ui.views.codes import NO_CODE, Code, drawn
from ui.views.help import NO_HELP, Help, first_line
from ui.views.items import item_name
from ui.views.result_words import advice, explained, printed_words, state_words


@dataclass(frozen=True, slots=True)
class ItemResult:
    """One item that was applied for, its state in words, and the next step for it."""

    name: str
    state: str
    step: str


@dataclass(frozen=True, slots=True)
class Result:
    """`tone` is "done", "waiting" or "refused". `term` is the official Japanese word for the state, `place` for where
    to go. `printing` is "", "printing", "printed" or "not_printed"; `printed` says it in words."""

    title: str = ""
    tone: str = ""
    state: str = ""
    term: str = ""
    receipt: str = ""
    explanation: str = ""
    place: str = ""
    items: tuple[ItemResult, ...] = ()
    steps: tuple[str, ...] = ()
    correctable: bool = False
    code: Code = NO_CODE
    help: Help = NO_HELP
    printing: str = ""
    printed: str = ""
    can_print: bool = False


EMPTY: Final = Result()
_CARD_MATTERS: Final = frozenset({Outcome.CERTIFICATE_REVOKED, Outcome.CERTIFICATE_UNKNOWN})
"""Whom to call then: the line about the card."""


def result(visit: Visit, offer: Offer, has_printer: bool, translate: Translate) -> Result:
    became = visit.result
    if became is None:
        return EMPTY
    tone, state, term = state_words(became.outcome, translate)
    title, explanation = explained(became.outcome, translate)
    refused = tone == "refused"
    return Result(
        title=title,
        tone=tone,
        state=state,
        term=term,
        receipt=became.receipt,
        explanation=explanation,
        place="市区町村の窓口" if became.outcome in _CARD_MATTERS else "",
        items=() if refused else _items(visit, offer, state, translate),
        steps=_steps(visit, offer, refused, translate),
        correctable=rules.can_correct(visit),
        # What is drawn here names the receipt: it is never kept.
        code=NO_CODE if refused else drawn(qr.status_address(offer.campaign.status_url, became.receipt)),
        help=first_line(offer, visit.language, "card" if became.outcome in _CARD_MATTERS else "points", translate),
        printing=_printing(visit),
        printed=printed_words(visit, has_printer, translate) if not refused else "",
        can_print=has_printer and not refused and rules.can_print(visit),
    )


def _items(visit: Visit, offer: Offer, state: str, translate: Translate) -> tuple[ItemResult, ...]:
    assert visit.result is not None  # noqa: S101 - the caller has looked
    service = offer.named(visit.result.service)
    return tuple(
        ItemResult(item_name(item.code, translate), state, afterwards.of_item(item, service, visit.language, translate))
        for item in offer.campaign.items
        if item.code in visit.result.items
    )


def _steps(visit: Visit, offer: Offer, refused: bool, translate: Translate) -> tuple[str, ...]:
    assert visit.result is not None  # noqa: S101 - the caller has looked
    if refused:
        return advice(visit, translate)
    look = (
        translate(
            "Result",
            "Tomorrow or later: scan the code, or choose “Check status” (予約・申込状況確認) here. "
            "It is complete when it says 申込済.",
        ),
    )
    service = offer.named(visit.result.service)
    then = afterwards.with_service(service, visit.language, translate)
    return (*look, *then) if visit.result.outcome is None else then


def _printing(visit: Visit) -> str:
    if visit.printing:
        return "printing"
    return {None: "", True: "printed", False: "not_printed"}[visit.receipt_printed]
