"""The texts for each answer of upstream: title, reason, and what the person can do (E06, E09-E11, E24)."""

from kiosk.visit import rules
from kiosk.visit.model import CORRECTABLE, Applicant, Outcome, Visit
from kiosk.visit.try_limits import CORRECTIONS
from ui.translation.catalogue import Translate
from ui.views.next_steps import BriefStep


def tone_and_term(outcome: Outcome | None) -> tuple[str, str]:
    """The tone ("good", "waiting" or "care") and the official Japanese term. None: upstream has not answered yet."""
    match outcome:
        case None:
            return "waiting", "受付済（送信待ち）"
        case Outcome.APPLIED:
            return "good", "申込済"
        case Outcome.ALREADY_APPLIED:
            return "care", ""
        case _:
            return "care", "申込できませんでした"


def explained(outcome: Outcome | None, translate: Translate) -> tuple[str, str]:
    """Title and explanation. They do not tell whether ID or code is wrong (E11), and nothing about others (E24)."""
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
                translate("Result", "Please check both on your card or in your app. No application was made."),
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
                translate("Result", "Please ask at the counter of your municipality. No application was made."),
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
                translate("Result", "The application came after the last day. No application was made."),
            )
        case Outcome.SERVICE_CLOSED:
            return (
                translate("Result", "This service no longer takes applications"),
                translate("Result", "You can apply again with another service. No application was made."),
            )
        case Outcome.CHALLENGE_REUSED | Outcome.MALFORMED:
            return (
                translate("Result", "The application could not be processed"),
                translate("Result", "This is not your mistake. No application was made. Please call the help line."),
            )


def advice(visit: Visit, translate: Translate) -> tuple[BriefStep, ...]:
    """The steps after a refusal, with the number of corrections left in this visit."""
    outcome = visit.result.outcome if visit.result else None
    told: list[BriefStep] = []
    if outcome is Outcome.ID_IN_USE and visit.applicant in (Applicant.MINOR, Applicant.CHILD):
        family = translate(
            "Result",
            "One account of a payment service cannot collect the points of two people. Choose another service, in "
            "the name of the card holder or of the legal representative.",
        )
        told.append(BriefStep(family, needed=True))
    if outcome is Outcome.ALREADY_APPLIED:
        look = translate(
            "Result", "To see what was applied for: press “Start”, then “Check status” (予約・申込状況確認)."
        )
        told.append(BriefStep(look, needed=True))
    if outcome in CORRECTABLE and rules.can_correct(visit):
        left = CORRECTIONS - visit.corrections
        told.append(BriefStep(translate("Result", "Corrections left in this visit: {n}").format(n=left), needed=False))
    elif outcome in CORRECTABLE:
        again = translate("Result", "It cannot be corrected in this visit any more. Please come again.")
        told.append(BriefStep(again, needed=True))
    return tuple(told)


def printed_words(visit: Visit, has_printer: bool, translate: Translate) -> str:
    """The state of printing; if there is no receipt, what to use instead of it (E22). "" without a printer."""
    if not has_printer:
        return ""
    if visit.printing:
        return translate("Result", "The receipt is being printed.")
    match visit.receipt_printed:
        case True:
            return translate("Result", "The receipt is printed.")
        case False:
            return translate("Result", "The receipt could not be printed. Please note the number or scan the code.")
        case None if visit.printer_ready is False:
            return translate("Result", "No receipt can be printed now. Please note the number or scan the code.")
        case None:
            return ""


def take_words(visit: Visit, has_printer: bool, translate: Translate) -> str:
    """The request to take the card, which ends the visit, and the receipt; "" while the person can still correct."""
    if visit.card is None or rules.can_correct(visit):
        return ""
    if has_printer and (visit.printing or visit.receipt_printed):
        return translate("Result", "Please take your receipt and your card")
    return translate("Result", "Please take your card")
