"""Translates upstream's answers into the values of the visit.

The contract owns the values of the wire and the visit those of the screens; either can be renamed without the other.
"""

from kiosk.upstream import contract
from kiosk.visit.model import ItemStatus, Outcome, Status


def visit_outcome(answer: contract.Outcome) -> Outcome:
    """The outcome of an application."""
    match answer:
        case contract.Outcome.APPLIED:
            return Outcome.APPLIED
        case contract.Outcome.ID_OR_CODE_REJECTED:
            return Outcome.ID_OR_CODE_REJECTED
        case contract.Outcome.ID_IN_USE:
            return Outcome.ID_IN_USE
        case contract.Outcome.ALREADY_APPLIED:
            return Outcome.ALREADY_APPLIED
        case contract.Outcome.CERTIFICATE_REVOKED:
            return Outcome.CERTIFICATE_REVOKED
        case contract.Outcome.CERTIFICATE_NOT_YET_ACTIVE:
            return Outcome.CERTIFICATE_NOT_YET_ACTIVE
        case contract.Outcome.CERTIFICATE_UNKNOWN:
            return Outcome.CERTIFICATE_UNKNOWN
        case contract.Outcome.CAMPAIGN_CLOSED:
            return Outcome.CAMPAIGN_CLOSED
        case contract.Outcome.SERVICE_CLOSED:
            return Outcome.SERVICE_CLOSED
        case contract.Outcome.CHALLENGE_REUSED:
            return Outcome.CHALLENGE_REUSED
        case contract.Outcome.MALFORMED:
            return Outcome.MALFORMED


def visit_status(answer: contract.StatusAnswer) -> Status:
    """Upstream's record for the person whose card signed the query."""
    return Status(
        reserved=answer.reserved,
        items=tuple(ItemStatus(row.item, row.state) for row in answer.items),
        service=answer.service,
        id_tail=answer.id_tail,
    )
