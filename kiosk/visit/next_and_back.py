"""Where Next and Back lead from each screen."""

from dataclasses import replace

from kiosk.campaign.model import Offer
from kiosk.visit.model import After, Applicant, Notice, Outcome, Path, Screen, Visit
from kiosk.visit.moves import to_card, to_pin, to_review
from kiosk.visit.rules import can_correct, can_go_next, chosen_service, reviewable
from kiosk.visit.transition import Move, stay, to
from kiosk.visit.wipe import end, leave

ON_THE_MENU = (Applicant.SELF, Applicant.CHILD)
"""Applicants with an answer of their own on the menu, because most people are one of these."""
_EDITABLE = frozenset({Screen.ITEMS, Screen.SERVICE, Screen.SERVICE_TERMS, Screen.FIELD})


def forward(visit: Visit, now: float, offer: Offer) -> Move:
    """The primary action. Review and PIN have events of their own, which carry data."""
    if not can_go_next(visit, offer):
        return stay(visit)
    if _edit_is_done(visit, offer):
        return to_review(visit, now)
    match visit.screen:
        case Screen.INFO:
            return stay(to(visit, visit.resume or Screen.MENU, now, topic=None, resume=None))
        case Screen.STAFF if visit.resume is Screen.CARD:
            return to_card(replace(visit, resume=None), now)
        case Screen.STAFF:
            return stay(to(visit, visit.resume or Screen.MENU, now, resume=None))
        case Screen.APPLICANT if visit.applicant is not None:
            return stay(applying(visit, visit.applicant, now))
        case Screen.REPRESENTATIVE:
            return stay(to(visit, Screen.CONSENT, now))
        case Screen.CONSENT:
            return to_card(visit, now)
        case Screen.ITEMS:
            return stay(to(visit, Screen.SERVICE, now))
        case Screen.ITEM:
            return stay(to(visit, Screen.ITEMS, now))
        case Screen.SEARCH:
            return stay(to(visit, Screen.SERVICE, now))
        case Screen.SERVICE:
            return stay(to(visit, _after_service(visit, offer), now))
        case Screen.SERVICE_TERMS:
            return stay(to(visit, Screen.FIELD, now, at_field=0))
        case Screen.FIELD if visit.at_field < len(visit.inputs):
            return stay(to(visit, Screen.FIELD, now, at_field=visit.at_field + 1))
        case Screen.FIELD:
            return to_review(visit, now)
        case Screen.LAST_TRY:
            return to_pin(replace(visit, last_try_accepted=True), now)
        case Screen.NOTICE:
            return _after_notice(visit, now, offer)
        case Screen.RESULT if can_correct(visit):
            return stay(_correcting(visit, now))
        case _:
            return end(visit, now, offer)


def backward(visit: Visit, now: float, offer: Offer) -> Move:
    """One screen back; inputs are kept."""
    if _edit_is_done(visit, offer):
        return to_review(visit, now)
    match visit.screen:
        case Screen.MENU:
            return end(visit, now, offer)
        case Screen.INFO:
            return forward(visit, now, offer)
        case Screen.APPLICANT:
            return stay(to(visit, Screen.MENU, now))
        case Screen.REPRESENTATIVE:
            return stay(to(visit, _asked_for_whom(visit), now))
        case Screen.CONSENT:
            return stay(to(visit, _before_consent(visit), now))
        case Screen.CARD | Screen.ITEMS:
            return stay(to(visit, Screen.CONSENT, now))
        case Screen.ITEM | Screen.SERVICE:
            return stay(to(visit, Screen.ITEMS, now))
        case Screen.SEARCH:
            return stay(to(visit, Screen.SERVICE, now, query=""))
        case Screen.PREREGISTRATION:
            return stay(to(visit, Screen.SERVICE, now))
        case Screen.SERVICE_TERMS:
            return stay(to(visit, Screen.SERVICE, now))
        case Screen.FIELD if visit.at_field > 0:
            return stay(to(visit, Screen.FIELD, now, at_field=visit.at_field - 1))
        case Screen.FIELD:
            return stay(to(visit, Screen.SERVICE_TERMS, now))
        case Screen.REVIEW:
            return stay(to(visit, Screen.FIELD, now, at_field=len(visit.inputs)))
        case Screen.LAST_TRY | Screen.PIN:
            back_to = Screen.REVIEW if visit.path is Path.APPLY else Screen.CONSENT
            return stay(to(visit, back_to, now, pin_length=0, last_try_accepted=False))
        case _:
            return stay(visit)


def _edit_is_done(visit: Visit, offer: Offer) -> bool:
    """Whether the next screen is the review: only with everything complete, else it is the first incomplete one."""
    return visit.editing and visit.screen in _EDITABLE and reviewable(visit, offer)


def applying(visit: Visit, applicant: Applicant, now: float) -> Visit:
    """Go on with this applicant; for anybody but oneself by way of the rules for representatives (S03)."""
    screen = Screen.CONSENT if applicant is Applicant.SELF else Screen.REPRESENTATIVE
    return to(visit, screen, now, applicant=applicant)


def _before_consent(visit: Visit) -> Screen:
    if visit.path is Path.STATUS:
        return Screen.MENU
    return _asked_for_whom(visit) if visit.applicant is Applicant.SELF else Screen.REPRESENTATIVE


def _asked_for_whom(visit: Visit) -> Screen:
    return Screen.MENU if visit.applicant in ON_THE_MENU else Screen.APPLICANT


def _after_service(visit: Visit, offer: Offer) -> Screen:
    service = chosen_service(visit, offer)
    return Screen.PREREGISTRATION if service is not None and service.preregistration else Screen.SERVICE_TERMS


def _after_notice(visit: Visit, now: float, offer: Offer) -> Move:
    match visit.notice:
        case Notice(after=After.HOME):
            return leave(visit, now, offer)
        case Notice(after=After.BACK):
            return stay(to(visit, visit.resume or Screen.MENU, now, notice=None, resume=None))
        case _:  # After.ANOTHER_CARD: only another card or the end of the visit leads on
            return end(visit, now, offer)


def _correcting(visit: Visit, now: float) -> Visit:
    """Service and input again, for a new application with a new id and a new PIN entry. Inputs are kept, except for a
    service that has closed.
    """
    if visit.result is not None and visit.result.outcome is Outcome.SERVICE_CLOSED:
        visit = replace(visit, service=None, inputs=())
    return to(
        visit,
        Screen.SERVICE,
        now,
        corrections=visit.corrections + 1,
        result=None,
        review=None,
        draft=None,
        printing=False,
        receipt_printed=None,
        service_terms=False,
        at_field=0,
        last_try_accepted=False,
    )
