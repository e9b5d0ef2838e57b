"""What became of the application, and what upstream has for this person: its word, and never more than it said."""

from dataclasses import dataclass

from kiosk.campaign.model import ApplyType, ItemCode, Offer, in_language
from kiosk.visit import rules
from kiosk.visit.model import ItemStatus, Outcome, Visit
from ui import qr
from ui.translations import Translate
from ui.views.items import item_name


@dataclass(frozen=True, slots=True)
class Result:
    """`tone` is "done", "waiting" or "refused". `term` is the official Japanese word for the state.

    `qr_path` is an SVG path of unit squares in a square of `qr_size`.
    """

    title: str
    tone: str
    state: str
    term: str
    receipt: str
    explanation: str
    next_steps: tuple[str, ...]
    correctable: bool
    qr_path: str
    qr_size: int
    help_number: str
    help_hours: str
    printed: str
    can_print: bool


EMPTY = Result("", "", "", "", "", "", (), False, "", 0, "", "", "", False)


def result(visit: Visit, offer: Offer, has_printer: bool, translate: Translate) -> Result:
    outcome = visit.result
    if outcome is None:
        return EMPTY
    tone, state, term = _state(outcome.outcome, translate)
    title, explanation = _words(outcome.outcome, translate)
    square = qr.matrix(qr.status_address(offer.campaign.status_url, outcome.receipt))
    number, hours = help_line(offer, visit.language)
    return Result(
        title=title,
        tone=tone,
        state=state,
        term=term,
        receipt=outcome.receipt,
        explanation=explanation,
        next_steps=() if tone == "refused" else _next_steps(visit, offer, translate),
        correctable=rules.can_correct(visit),
        qr_path="" if tone == "refused" else qr_path(square),
        qr_size=len(square),
        help_number=number,
        help_hours=hours,
        printed=_printed(visit.receipt_printed, translate),
        can_print=has_printer and visit.receipt_printed is not True,
    )


def _state(outcome: Outcome | None, translate: Translate) -> tuple[str, str, str]:
    match outcome:
        case None:
            return "waiting", translate("Result", "Received, waiting to be sent"), "受付済（送信待ち）"
        case Outcome.APPLIED:
            return "done", translate("Result", "Applied"), "申込済"
        case _:
            return "refused", translate("Result", "Not applied"), "申込できませんでした"


def _words(outcome: Outcome | None, translate: Translate) -> tuple[str, str]:
    match outcome:
        case None:
            return (
                translate("Result", "Your application is in safe keeping"),
                translate(
                    "Result",
                    "The connection is slow now. This terminal sends it by itself. You need not apply again.",
                ),
            )
        case Outcome.APPLIED:
            return translate("Result", "Your application is complete"), ""
        case Outcome.ID_OR_CODE_REJECTED:
            return (
                translate("Result", "The ID or the code was not accepted"),
                translate("Result", "Please check both on your card or in your app. Nothing was applied."),
            )
        case Outcome.ID_IN_USE:
            return (
                translate("Result", "This ID is already in use"),
                translate("Result", "Another person has applied with it. Please use another service or ID."),
            )
        case Outcome.ALREADY_APPLIED:
            return (
                translate("Result", "You have already applied"),
                translate(
                    "Result",
                    "Your earlier application stays as it is. If you do not remember applying, call the help line.",
                ),
            )
        case Outcome.CERTIFICATE_REVOKED | Outcome.CERTIFICATE_UNKNOWN:
            return (
                translate("Result", "This card cannot be used now"),
                translate("Result", "Please ask at the counter of your municipality. Nothing was applied."),
            )
        case Outcome.CERTIFICATE_NOT_YET_ACTIVE:
            return (
                translate("Result", "This card cannot be used yet"),
                translate(
                    "Result", "After a card is issued or renewed it takes some time. Please come again tomorrow."
                ),
            )
        case Outcome.CAMPAIGN_CLOSED:
            return (
                translate("Result", "Applications have ended"),
                translate("Result", "The application came after the last day. Nothing was applied."),
            )
        case Outcome.SERVICE_CLOSED:
            return (
                translate("Result", "This service no longer takes applications"),
                translate("Result", "You can apply again with another service. Nothing was applied."),
            )
        case Outcome.CHALLENGE_REUSED | Outcome.MALFORMED:
            return (
                translate("Result", "The application could not be processed"),
                translate("Result", "This is not your mistake. Nothing was applied. Please call the help line."),
            )


def _next_steps(visit: Visit, offer: Offer, translate: Translate) -> tuple[str, ...]:
    assert visit.result is not None  # noqa: S101 - the caller has looked
    service = next((o.service for o in offer.services if o.service.code == visit.result.service), None)
    name = in_language(service.names, visit.language) if service else ""
    steps = []
    if visit.result.outcome is None:
        steps.append(translate("Result", "Check in a few days: scan this code, or choose “Check status” here."))
    if ItemCode.CARD in visit.result.items and service is not None:
        steps.append(_earn(service.apply_type, translate).format(service=name))
    steps.append(
        translate("Result", "See your points in the app or on the site of {service}. They are not shown here.").format(
            service=name
        )
    )
    return tuple(steps)


def _earn(kind: ApplyType, translate: Translate) -> str:
    match kind:
        case ApplyType.CHARGE:
            return translate("Result", "Charge {service} with up to 20,000 yen: that brings up to 5,000 yen worth.")
        case ApplyType.PURCHASE:
            return translate("Result", "Shop with {service} for up to 20,000 yen: that brings up to 5,000 yen worth.")
        case ApplyType.BOTH:
            return translate(
                "Result", "Charge or shop with {service} for up to 20,000 yen: that brings up to 5,000 yen worth."
            )


def _printed(printed: bool | None, translate: Translate) -> str:
    match printed:
        case None:
            return ""
        case True:
            return translate("Result", "The receipt is printed.")
        case False:
            return translate("Result", "The receipt could not be printed. Please note the number or scan the code.")


def qr_path(square: list[list[bool]]) -> str:
    """One rectangle for each run of dark modules in a row: few shapes, no seams inside a run."""
    parts = []
    for y, row in enumerate(square):
        x = 0
        while x < len(row):
            end = x
            while end < len(row) and row[end]:
                end += 1
            if end > x:
                parts.append(f"M{x} {y}h{end - x}v1h{x - end}z")
            x = end + 1
    return "".join(parts)


def help_line(offer: Offer, language: str, subject: str = "points") -> tuple[str, str]:
    """Number and hours of the line that serves this subject in this language, else in Japanese (R86-R98)."""
    lines = [line for line in offer.campaign.help_lines if subject in line.subjects]
    for spoken in (language, "ja"):
        for line in lines:
            if spoken in line.languages:
                return line.number, " / ".join(map(str, line.hours))
    return "", ""


@dataclass(frozen=True, slots=True)
class StatusRow:
    name: str
    state: str
    applied: bool


@dataclass(frozen=True, slots=True)
class Status:
    reserved: str
    rows: tuple[StatusRow, ...]
    service: str
    id_tail: str
    can_apply: bool
    help_number: str
    help_hours: str


def status(visit: Visit, offer: Offer, translate: Translate) -> Status:
    number, hours = help_line(offer, visit.language)
    known = visit.status
    if known is None:
        return Status("", (), "", "", False, number, hours)
    service = next((o.service for o in offer.services if o.service.code == known.service), None)
    return Status(
        reserved=translate("Status", "Reserved (issued)") if known.reserved else translate("Status", "None yet"),
        rows=tuple(_status_row(item, translate) for item in known.items),
        service=in_language(service.names, visit.language) if service else (known.service or ""),
        id_tail=known.id_tail,
        can_apply=rules.can_apply_after_status(visit, offer),
        help_number=number,
        help_hours=hours,
    )


def _status_row(item: ItemStatus, translate: Translate) -> StatusRow:
    name = item_name(ItemCode(item.item), translate) if item.item in set(ItemCode) else item.item
    states = {
        "applied": translate("Status", "Applied"),
        "not_applied": translate("Status", "Not applied yet"),
        "prerequisite_missing": translate("Status", "A condition is not met yet"),
        "closed": translate("Status", "Closed"),
    }
    return StatusRow(name, states.get(item.state, item.state), item.state == "applied")
