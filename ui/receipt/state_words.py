"""The texts for each state of an application on its receipt: its name, the reason, and what to do next."""

from kiosk.campaign.model import Item, PaymentService
from kiosk.visit.model import Outcome
from ui.translation.catalogue import Translate
from ui.views.next_steps import of_item, with_service


def official_state(outcome: Outcome | None) -> str:
    """The Japanese term of the state; "" without an official one."""
    match outcome:
        case None:
            return "受付済（送信待ち）"
        case Outcome.APPLIED:
            return "申込済"
        case _:
            return ""


def state(outcome: Outcome | None, translate: Translate) -> str:
    """The name of the state; None means that upstream has not answered yet."""
    match outcome:
        case None:
            return translate("Receipt", "Received, waiting to be sent")
        case Outcome.APPLIED:
            return translate("Receipt", "Applied")
        case _:
            return translate("Receipt", "Not applied")


def items_title(outcome: Outcome | None, translate: Translate) -> str:
    """The heading over the items."""
    match outcome:
        case None:
            return translate("Receipt", "Received for")
        case Outcome.APPLIED:
            return translate("Receipt", "Applied for")
        case _:
            return translate("Receipt", "Not applied for")


def explanation(outcome: Outcome | None, translate: Translate) -> str:
    """The reason for the state. For a faulty certificate only that there is a fault, not which (E06)."""
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


def next_steps(
    outcome: Outcome | None,
    items: tuple[Item, ...],
    service: PaymentService | None,
    language: str,
    translate: Translate,
) -> tuple[str, ...]:
    """What to do next, one sentence each, in order; empty if nothing can be done."""
    match outcome:
        case None:
            return (
                translate("Receipt", "Do not apply again. Keep this receipt."),
                translate(
                    "Receipt",
                    "Tomorrow or later, choose “Check status” (予約・申込状況確認) "
                    "on a terminal like this one. It is complete when it says 申込済.",
                ),
                *_afterwards(items, service, language, translate),
            )
        case Outcome.APPLIED:
            return _afterwards(items, service, language, translate)
        case Outcome.ID_OR_CODE_REJECTED:
            return (
                translate("Receipt", "Check the ID and the security code with the payment service, then apply again."),
            )
        case Outcome.ID_IN_USE:
            return (
                translate(
                    "Receipt",
                    "Apply again with a payment service in your own name (under 18: or your legal representative's).",
                ),
            )
        case Outcome.ALREADY_APPLIED:
            return (
                translate(
                    "Receipt",
                    "Nothing to do. To see it, choose “Check status” (予約・申込状況確認) on a terminal like this one.",
                ),
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


def _afterwards(
    items: tuple[Item, ...], service: PaymentService | None, language: str, translate: Translate
) -> tuple[str, ...]:
    """The steps that remain until the person has the points, in the texts of the screens (R20, R21, R59)."""
    steps = (of_item(item, service, language, translate) for item in items)
    return (*filter(None, steps), *with_service(service, language, translate))
