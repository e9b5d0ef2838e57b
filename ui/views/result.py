"""The content of RESULT (S20): upstream's decision about the application, on one page."""

from dataclasses import dataclass, replace
from typing import Final

from kiosk.campaign.model import Item, Offer
from kiosk.visit import rules
from kiosk.visit.model import Outcome, Visit
from ui import qr
from ui.translation.catalogue import Translate
from ui.typography.sentences import sentences
from ui.views import next_steps
from ui.views.help_lines import NO_HELP, Help, number
from ui.views.next_steps import BriefStep
from ui.views.result_words import advice, explained, printed_words, take_words, tone_and_term
from ui.views.web_addresses import NO_CODE, Code, drawn


@dataclass(frozen=True, slots=True)
class ResultScreen:
    """The content of RESULT."""

    title: str = ""
    tone: str = ""
    """"good", "waiting" (upstream has not answered), or "care" for a refusal."""
    term: str = ""
    """The official Japanese term for the state."""
    receipt: str = ""
    """The receipt number."""
    explanation: str = ""
    in_short: str = ""
    """The last sentence of `explanation`, for a text size that leaves no room for all of it. Thai is not divided."""
    place: str = ""
    """The Japanese term for the place to go to."""
    steps: tuple[str, ...] = ()
    """The next steps. Before upstream's answer, the first one says when and how to look at the status."""
    needed: tuple[str, ...] = ()
    """Those of `steps` that are shown also where the text size leaves no room for all."""
    take: str = ""
    """The request to take the card, and the receipt if one is printed."""
    way_on: str = ""
    """What this visit can still do after a refusal: "correct" the inputs, "choose" another service, or ""."""
    code: Code = NO_CODE
    """The address of the status with the receipt number; none after a refusal."""
    help: Help = NO_HELP
    printing: str = ""
    """"printing", "printed", "not_printed", or "" before printing."""
    printed: str = ""
    """`printing` in words, or that no receipt can be printed."""
    can_print: bool = False


EMPTY: Final = ResultScreen()
_CARD_MATTERS: Final = frozenset({Outcome.CERTIFICATE_REVOKED, Outcome.CERTIFICATE_UNKNOWN})
"""Outcomes for which the help line about the card is shown, not that about points."""


def result(visit: Visit, offer: Offer, has_printer: bool, translate: Translate) -> ResultScreen:
    """The content of RESULT; `EMPTY` without a result. It says "applied" only if upstream's receipt says so."""
    became = visit.result
    if became is None:
        return EMPTY
    tone, term = tone_and_term(became.outcome)
    title, explanation = explained(became.outcome, translate)
    refused = tone == "care"
    steps = _steps(visit, offer, refused, translate)
    return ResultScreen(
        title=title,
        tone=tone,
        term=term,
        receipt=became.receipt,
        explanation=explanation,
        in_short=sentences(explanation)[-1],
        place="市区町村の窓口" if became.outcome in _CARD_MATTERS else "",
        steps=tuple(step.words for step in steps),
        needed=tuple(step.words for step in steps if step.needed),
        way_on=_way_on(visit),
        # `drawn`, not `code`: this address has the receipt number and must not be kept in a cache.
        code=NO_CODE if refused else drawn(qr.status_address(offer.campaign.status_url, became.receipt)),
        help=number(offer, visit.language, "card" if became.outcome in _CARD_MATTERS else "points", translate),
        printing=_printing(visit),
        printed=printed_words(visit, has_printer, translate) if not refused else "",
        can_print=has_printer and not refused and rules.can_print(visit),
        take=take_words(visit, has_printer, translate),
    )


def _applied_for(visit: Visit, offer: Offer) -> tuple[Item, ...]:
    return tuple(item for item in offer.campaign.items if visit.result and item.code in visit.result.items)


def _steps(visit: Visit, offer: Offer, refused: bool, translate: Translate) -> tuple[BriefStep, ...]:
    if refused or visit.result is None:
        return advice(visit, translate)
    service = offer.named(visit.result.service)
    steps = next_steps.briefly(_applied_for(visit, offer), service, visit.language, translate)
    if visit.result.outcome is not None:
        return steps
    look = translate(
        "Result",
        "Tomorrow or later: scan the code, or choose “Check status” (予約・申込状況確認) here. "
        "It is complete when it says 申込済.",
    )
    # The other steps are shown again when upstream has answered.
    return (BriefStep(look, needed=True), *(replace(step, needed=False) for step in steps))


def _way_on(visit: Visit) -> str:
    if visit.result is None or not rules.can_correct(visit):
        return ""
    return "choose" if visit.result.outcome is Outcome.SERVICE_CLOSED else "correct"


def _printing(visit: Visit) -> str:
    if visit.printing:
        return "printing"
    return {None: "", True: "printed", False: "not_printed"}[visit.receipt_printed]
