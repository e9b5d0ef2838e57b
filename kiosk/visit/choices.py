"""What the person's touches and keys do, screen by screen, up to the review."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.campaign.model import Offer
from kiosk.visit.events import (
    ApplicantChosen,
    ConsentSet,
    DeclarationSet,
    Erased,
    Event,
    PathChosen,
    Reviewed,
    ServiceChosen,
    ServiceTermsSet,
    Typed,
)
from kiosk.visit.model import After, Applicant, Notice, NoticeCode, Path, Screen, Visit
from kiosk.visit.moves import Move, end, end_with, leave, stay, to, to_card, to_pin
from kiosk.visit.rules import (
    PHONE_DIGITS,
    asked_field,
    can_apply_after_status,
    can_correct,
    can_go_next,
    chosen_service,
)


def choose(visit: Visit, event: Event, now: float, offer: Offer) -> Move:
    """A choice on this screen; one that does not belong to it changes nothing."""
    match visit.screen, event:
        case Screen.MENU, PathChosen(Path.APPLY):
            return stay(to(visit, Screen.NEEDS, now, path=Path.APPLY))
        case Screen.MENU, PathChosen(Path.STATUS):
            return stay(to(visit, Screen.CONSENT, now, path=Path.STATUS))
        case Screen.STATUS, PathChosen(Path.APPLY) if can_apply_after_status(visit, offer):
            return stay(to(visit, Screen.NEEDS, now, path=Path.APPLY, status=None))
        case Screen.APPLICANT, ApplicantChosen(Applicant.SELF):
            return stay(replace(visit, applicant=Applicant.SELF))
        case Screen.APPLICANT, ApplicantChosen(Applicant.OTHER):
            notice = Notice(NoticeCode.APPLICANT_NOT_SERVED, After.BACK)
            return stay(to(visit, Screen.NOTICE, now, notice=notice, applicant=None))
        case Screen.CONSENT, ConsentSet(consent, given):
            return stay(replace(visit, consents=visit.consents | {consent} if given else visit.consents - {consent}))
        case Screen.SERVICE, ServiceChosen(code):
            return stay(_with_service(visit, code, offer))
        case Screen.SERVICE_TERMS, ServiceTermsSet(accepted):
            return stay(replace(visit, service_terms=accepted))
        case ((Screen.FIELD | Screen.PHONE), (Typed() | Erased())):
            return stay(_typed(visit, event, offer))
        case Screen.REVIEW, DeclarationSet(declaration, given):
            changed = visit.declarations | {declaration} if given else visit.declarations - {declaration}
            return stay(replace(visit, declarations=changed))
        case Screen.REVIEW, Reviewed(review):
            if chosen_service(visit, offer) is None or not offer.items:
                return end_with(visit, now, NoticeCode.CLOSED_MEANWHILE)
            if not can_go_next(visit, offer):
                return stay(visit)
            return stay(to_pin(replace(visit, review=review, pin_wrong=False), now))
        case _:
            return stay(visit)


def forward(visit: Visit, now: float, offer: Offer) -> Move:
    """The primary action. Review and PIN have their own events, because something comes with them."""
    if not can_go_next(visit, offer):
        return stay(visit)
    match visit.screen:
        case Screen.NEEDS:
            return stay(to(visit, Screen.APPLICANT, now))
        case Screen.APPLICANT:
            return stay(to(visit, Screen.CONSENT, now))
        case Screen.CONSENT:
            return to_card(visit, now)
        case Screen.ITEMS:
            return stay(to(visit, Screen.SERVICE, now))
        case Screen.SERVICE:
            return stay(to(visit, Screen.SERVICE_TERMS, now))
        case Screen.SERVICE_TERMS:
            return stay(to(visit, Screen.FIELD, now, at_field=0))
        case Screen.FIELD if visit.at_field + 1 < len(visit.inputs):
            return stay(to(visit, Screen.FIELD, now, at_field=visit.at_field + 1))
        case Screen.FIELD:
            return stay(to(visit, Screen.PHONE, now))
        case Screen.PHONE:
            return stay(to(visit, Screen.REVIEW, now, declarations=frozenset()))
        case Screen.LAST_TRY:
            return stay(to_pin(replace(visit, last_try_accepted=True), now))
        case Screen.NOTICE:
            return _after_notice(visit, now, offer)
        case Screen.RESULT if can_correct(visit):
            return stay(_correcting(visit, now))
        case _:
            return end(visit, now, offer)


def backward(visit: Visit, now: float, offer: Offer) -> Move:
    """One screen back; inputs stay."""
    match visit.screen:
        case Screen.MENU:
            return end(visit, now, offer)
        case Screen.NEEDS:
            return stay(to(visit, Screen.MENU, now))
        case Screen.APPLICANT:
            return stay(to(visit, Screen.NEEDS, now))
        case Screen.CONSENT:
            return stay(to(visit, Screen.APPLICANT if visit.path is Path.APPLY else Screen.MENU, now))
        case Screen.CARD | Screen.ITEMS:
            return stay(to(visit, Screen.CONSENT, now, reading=False))
        case Screen.SERVICE:
            return stay(to(visit, Screen.ITEMS, now))
        case Screen.SERVICE_TERMS:
            return stay(to(visit, Screen.SERVICE, now))
        case Screen.FIELD if visit.at_field > 0:
            return stay(to(visit, Screen.FIELD, now, at_field=visit.at_field - 1))
        case Screen.FIELD:
            return stay(to(visit, Screen.SERVICE_TERMS, now))
        case Screen.PHONE:
            return stay(to(visit, Screen.FIELD, now, at_field=max(0, len(visit.inputs) - 1)))
        case Screen.REVIEW:
            return stay(to(visit, Screen.PHONE, now))
        case Screen.LAST_TRY | Screen.PIN:
            back_to = Screen.REVIEW if visit.path is Path.APPLY else Screen.CONSENT
            return stay(to(visit, back_to, now, pin_length=0))
        case _:
            return stay(visit)


def _with_service(visit: Visit, code: str, offer: Offer) -> Visit:
    service = offer.service(code)
    if service is None or code == visit.service:
        return visit
    return replace(visit, service=code, service_terms=False, inputs=("",) * len(service.fields), at_field=0)


def _typed(visit: Visit, event: Typed | Erased, offer: Offer) -> Visit:
    if visit.screen is Screen.PHONE:
        return replace(visit, phone=_edited(visit.phone, event, PHONE_DIGITS, str.isdigit))
    field = asked_field(visit, offer)
    if field is None:
        return visit
    value = _edited(visit.inputs[visit.at_field], event, field.maximum, field.allows)
    return replace(visit, inputs=(*visit.inputs[: visit.at_field], value, *visit.inputs[visit.at_field + 1 :]))


def _edited(value: str, event: Typed | Erased, maximum: int, allows: Callable[[str], bool]) -> str:
    match event:
        case Erased(everything=True):
            return ""
        case Erased():
            return value[:-1]
        case Typed(character):
            fits = len(value) < maximum and len(character) == 1 and character.isascii() and allows(character)
            return value + character if fits else value


def _after_notice(visit: Visit, now: float, offer: Offer) -> Move:
    match visit.notice:
        case Notice(after=After.HOME):
            return leave(visit, now, offer)
        case Notice(after=After.BACK):
            return stay(to(visit, Screen.APPLICANT, now, notice=None))
        case _:  # another card: nothing but that card helps, or the end
            return end(visit, now, offer)


def _correcting(visit: Visit, now: float) -> Visit:
    """Service and input again, for a new application with a new id and a new PIN entry; what was typed stays."""
    return to(
        visit,
        Screen.SERVICE,
        now,
        corrections=visit.corrections + 1,
        result=None,
        review=None,
        receipt_printed=None,
        service_terms=False,
        at_field=0,
        declarations=frozenset(),
        last_try_accepted=False,
    )
