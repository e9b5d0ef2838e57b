"""Moments from the review to the result and the status: one for each state that looks different, with invented data."""

from dataclasses import replace

from kiosk.campaign.model import Offer, PaymentService
from kiosk.visit.model import Applicant, ItemAnswer, ItemStatus, Outcome, Path, Screen, Status, Visit
from kiosk.visit.try_limits import CORRECTIONS


def outcomes(
    reviewed: Visit, service: PaymentService, offer: Offer, results: dict[Outcome | None, Visit]
) -> dict[str, Visit]:
    """Name -> visit. `reviewed` is a visit on REVIEW; `results` has the visit on RESULT for each answer of upstream."""
    found = {
        "review-revealed": replace(reviewed, revealed=True),
        "review-no-paper": replace(reviewed, printer_ready=False),
        "review-one-item": replace(
            reviewed,
            phone="",
            item_answers=(
                (offer.items[0].code, ItemAnswer.APPLY),
                *((item.code, ItemAnswer.LEAVE_OUT) for item in offer.items[1:]),
            ),
        ),
    }
    for applicant in (Applicant.MINOR, Applicant.CHILD, Applicant.WARD):
        name = applicant.value.partition("_")[0]
        found[f"review-{name}"] = replace(reviewed, applicant=applicant)
    applied, queued = results[Outcome.APPLIED], results[None]
    found["result-printing"] = replace(applied, printing=True)
    found["result-printed"] = replace(applied, receipt_printed=True)
    found["result-not-printed"] = replace(applied, receipt_printed=False)
    found["result-no-paper"] = replace(queued, printer_ready=False)
    found["result-id_in_use-child"] = replace(results[Outcome.ID_IN_USE], applicant=Applicant.CHILD)
    found["result-rejected-again"] = replace(results[Outcome.ID_OR_CODE_REJECTED], corrections=CORRECTIONS)
    found |= _with_more_to_do(queued, offer)
    return found | _statuses(reviewed, service, offer)


def _with_more_to_do(queued: Visit, offer: Offer) -> dict[str, Visit]:
    """The result of an application with the service whose texts about its points are longest."""
    services = [each.service for each in offer.services if offer.service(each.service.code)]
    longest = max(services, key=lambda each: len(each.claim_step.get("ja", "") + each.condition.get("ja", "")))
    if queued.result is None:
        return {}
    return {"result-more-to-do": replace(queued, result=replace(queued.result, service=longest.code))}


def _statuses(carded: Visit, service: PaymentService, offer: Offer) -> dict[str, Visit]:
    codes = [item.code.value for item in offer.items]
    kept = replace(carded, path=Path.STATUS, screen=Screen.STATUS, phone="", inputs=(), service=None)

    def status(chosen: str | None, *states: str) -> Visit:
        rows = tuple(ItemStatus(code, state) for code, state in zip(codes, states, strict=True))
        return replace(kept, status=Status(chosen is not None, rows, chosen, "1206" if chosen else ""))

    return {
        "status": status(service.code, *["applied"] * len(codes)),
        "status-none": status(None, *["not_applied"] * len(codes)),
        "status-some": status(service.code, *["carry_over", "applied", "prerequisite_missing"][: len(codes)]),
        "status-closed": status(service.code, *["applied", "not_applied", "closed"][: len(codes)]),
    }
