"""What the person's touches and keys do, screen by screen, up to the review."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.campaign.model import FieldKind, Offer
from kiosk.campaign.search import characters
from kiosk.visit.commit import draft_of
from kiosk.visit.events import (
    ApplicantChosen,
    CategoryChosen,
    ConsentSet,
    DeclarationSet,
    EditAsked,
    Erased,
    Event,
    ItemAnswered,
    ItemAsked,
    PathChosen,
    PreregistrationAnswered,
    Revealed,
    Reviewed,
    SearchOpened,
    ServiceChosen,
    ServiceTermsSet,
    TopicChosen,
    Typed,
)
from kiosk.visit.model import After, Applicant, Notice, NoticeCode, Path, Screen, Visit
from kiosk.visit.moves import to_card, to_pin, to_review
from kiosk.visit.rules import (
    asked_field,
    can_apply_after_status,
    can_correct,
    can_go_next,
    chosen_service,
    declarations_needed,
    items_applied,
    possible_answers,
    reviewable,
)
from kiosk.visit.transition import Move, stay, to
from kiosk.visit.try_limits import PHONE_DIGITS
from kiosk.visit.wipe import end, end_with, leave

QUERY_CHARACTERS = 40
"""Longest search."""
CLUSTER = 8
"""A key of the search may bring a whole character of a script that composes them (Thai, Devanagari)."""
_EDITABLE = frozenset({Screen.ITEMS, Screen.SERVICE, Screen.SERVICE_TERMS, Screen.FIELD, Screen.PHONE})


def choose(visit: Visit, event: Event, now: float, offer: Offer) -> Move:
    """A choice on this screen; one that does not belong to it changes nothing."""
    match visit.screen, event:
        case ((Screen.MENU | Screen.NEEDS), TopicChosen(topic)):
            return stay(to(visit, Screen.INFO, now, topic=topic, resume=visit.screen))
        case Screen.MENU, PathChosen(Path.APPLY):
            return stay(to(visit, Screen.NEEDS, now, path=Path.APPLY))
        case Screen.MENU, PathChosen(Path.STATUS):
            return stay(to(visit, Screen.CONSENT, now, path=Path.STATUS))
        case Screen.STATUS, PathChosen(Path.APPLY) if can_apply_after_status(visit, offer):
            return stay(to(visit, Screen.NEEDS, now, path=Path.APPLY, status=None))
        case Screen.APPLICANT, ApplicantChosen(Applicant.OTHER):
            return stay(_turned_back(replace(visit, applicant=None), NoticeCode.APPLICANT_NOT_SERVED, now))
        case Screen.APPLICANT, ApplicantChosen(applicant):
            return stay(replace(visit, applicant=applicant))
        case Screen.CONSENT, ConsentSet(consent, given):
            return stay(replace(visit, consents=visit.consents | {consent} if given else visit.consents - {consent}))
        case Screen.ITEMS, ItemAsked(item) if item in {each.code for each in offer.items}:
            return stay(to(visit, Screen.ITEM, now, item=item))
        case Screen.ITEM, ItemAnswered(answer) if visit.item and answer in possible_answers(visit.item):
            answers = dict(visit.item_answers) | {visit.item: answer}
            return stay(to(visit, Screen.ITEMS, now, item_answers=tuple(sorted(answers.items()))))
        case Screen.SERVICE, CategoryChosen(category):
            return stay(replace(visit, category=category))
        case Screen.SERVICE, SearchOpened():
            return stay(to(visit, Screen.SEARCH, now, category=None))
        case Screen.SERVICE, Erased(everything=True):
            return stay(replace(visit, query="", category=None))
        case Screen.SERVICE, ServiceChosen(code):
            return stay(_with_service(visit, code, offer))
        case Screen.PREREGISTRATION, PreregistrationAnswered(True):
            return stay(to(visit, Screen.SERVICE_TERMS, now))
        case Screen.PREREGISTRATION, PreregistrationAnswered(False):
            return stay(_turned_back(visit, NoticeCode.PREREGISTRATION_MISSING, now, resume=Screen.SERVICE))
        case Screen.SERVICE_TERMS, ServiceTermsSet(accepted):
            return stay(replace(visit, service_terms=accepted))
        case ((Screen.FIELD | Screen.PHONE | Screen.SEARCH), (Typed() | Erased())):
            return stay(_typed(visit, event, offer))
        case ((Screen.FIELD | Screen.REVIEW), Revealed(shown)):
            return stay(replace(visit, revealed=shown))
        case Screen.REVIEW, EditAsked((Screen.ITEMS | Screen.SERVICE | Screen.PHONE) as asked):
            return stay(to(visit, asked, now, editing=True))
        case Screen.REVIEW, EditAsked(Screen.FIELD, at_field) if 0 <= at_field < len(visit.inputs):
            return stay(to(visit, Screen.FIELD, now, editing=True, at_field=at_field))
        case Screen.REVIEW, DeclarationSet(declaration, given) if declaration in declarations_needed(visit.applicant):
            changed = visit.declarations | {declaration} if given else visit.declarations - {declaration}
            return stay(replace(visit, declarations=changed))
        case Screen.REVIEW, Reviewed(review):
            if chosen_service(visit, offer) is None or not items_applied(visit, offer):
                return end_with(visit, now, NoticeCode.CLOSED_MEANWHILE)
            if not can_go_next(visit, offer):
                return stay(visit)
            reviewed = replace(visit, review=review, pin_wrong=False, pin_not_entered=False)
            return to_pin(replace(reviewed, draft=draft_of(reviewed, offer)), now)
        case _:
            return stay(visit)


def forward(visit: Visit, now: float, offer: Offer) -> Move:
    """The primary action. Review and PIN have their own events, because something comes with them."""
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
        case Screen.NEEDS:
            return stay(to(visit, Screen.APPLICANT, now))
        case Screen.APPLICANT if visit.applicant is Applicant.SELF:
            return stay(to(visit, Screen.CONSENT, now))
        case Screen.APPLICANT:
            return stay(to(visit, Screen.REPRESENTATIVE, now))
        case Screen.REPRESENTATIVE:
            return stay(to(visit, Screen.CONSENT, now))
        case Screen.CONSENT:
            return to_card(visit, now)
        case Screen.ITEMS:
            return stay(to(visit, Screen.SERVICE, now))
        case Screen.SEARCH:
            return stay(to(visit, Screen.SERVICE, now))
        case Screen.SERVICE:
            return stay(to(visit, _after_service(visit, offer), now))
        case Screen.SERVICE_TERMS:
            return stay(to(visit, Screen.FIELD, now, at_field=0))
        case Screen.FIELD if visit.at_field + 1 < len(visit.inputs):
            return stay(to(visit, Screen.FIELD, now, at_field=visit.at_field + 1))
        case Screen.FIELD:
            return stay(to(visit, Screen.PHONE, now))
        case Screen.PHONE:
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
    """One screen back; inputs stay."""
    if _edit_is_done(visit, offer):
        return to_review(visit, now)
    match visit.screen:
        case Screen.MENU:
            return end(visit, now, offer)
        case Screen.INFO:
            return forward(visit, now, offer)
        case Screen.NEEDS:
            return stay(to(visit, Screen.MENU, now))
        case Screen.APPLICANT:
            return stay(to(visit, Screen.NEEDS, now))
        case Screen.REPRESENTATIVE:
            return stay(to(visit, Screen.APPLICANT, now))
        case Screen.CONSENT:
            return stay(to(visit, _before_consent(visit), now))
        case Screen.CARD | Screen.ITEMS:
            return stay(to(visit, Screen.CONSENT, now, reading=False))
        case Screen.ITEM:
            return stay(to(visit, Screen.ITEMS, now))
        case Screen.SERVICE:
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
        case Screen.PHONE:
            return stay(to(visit, Screen.FIELD, now, at_field=max(0, len(visit.inputs) - 1)))
        case Screen.REVIEW:
            return stay(to(visit, Screen.PHONE, now))
        case Screen.LAST_TRY | Screen.PIN:
            back_to = Screen.REVIEW if visit.path is Path.APPLY else Screen.CONSENT
            return stay(to(visit, back_to, now, pin_length=0, last_try_accepted=False))
        case _:
            return stay(visit)


def _edit_is_done(visit: Visit, offer: Offer) -> bool:
    """Whether the way leads back to the review: only with everything there, else step by step to what is missing."""
    return visit.editing and visit.screen in _EDITABLE and reviewable(visit, offer)


def _before_consent(visit: Visit) -> Screen:
    if visit.path is Path.STATUS:
        return Screen.MENU
    return Screen.APPLICANT if visit.applicant is Applicant.SELF else Screen.REPRESENTATIVE


def _after_service(visit: Visit, offer: Offer) -> Screen:
    service = chosen_service(visit, offer)
    return Screen.PREREGISTRATION if service is not None and service.preregistration else Screen.SERVICE_TERMS


def _turned_back(visit: Visit, code: NoticeCode, now: float, resume: Screen | None = None) -> Visit:
    """Say why this answer leads nowhere; from there back to the question, or to `resume`."""
    return to(visit, Screen.NOTICE, now, notice=Notice(code, After.BACK), resume=resume or visit.screen)


def _with_service(visit: Visit, code: str, offer: Offer) -> Visit:
    service = offer.service(code)
    if service is None or code == visit.service:
        return visit
    return replace(visit, service=code, service_terms=False, inputs=("",) * len(service.fields), at_field=0)


def _typed(visit: Visit, event: Typed | Erased, offer: Offer) -> Visit:
    if visit.screen is Screen.SEARCH:
        return replace(visit, query=_edited(visit.query, event, QUERY_CHARACTERS, str.isprintable))
    if visit.screen is Screen.PHONE:
        return replace(visit, phone=_edited_value(visit.phone, event, PHONE_DIGITS, FieldKind.DIGITS))
    field = asked_field(visit, offer)
    if field is None:
        return visit
    value = _edited_value(visit.inputs[visit.at_field], event, field.maximum, field.kind)
    return replace(visit, inputs=(*visit.inputs[: visit.at_field], value, *visit.inputs[visit.at_field + 1 :]))


def _edited_value(value: str, event: Typed | Erased, maximum: int, kind: FieldKind) -> str:
    return _edited(value, event, maximum, kind.allows, kind.normalised)


def _edited(
    value: str,
    event: Typed | Erased,
    maximum: int,
    allows: Callable[[str], bool],
    normalised: Callable[[str], str] = str,
) -> str:
    match event:
        case Erased(everything=True):
            return ""
        case Erased():
            return "".join(characters(value)[:-1])
        case Typed(typed):
            character = normalised(typed)
            fits = 0 < len(character) <= CLUSTER and len(value) + len(character) <= maximum and allows(character)
            return value + character if fits else value


def _after_notice(visit: Visit, now: float, offer: Offer) -> Move:
    match visit.notice:
        case Notice(after=After.HOME):
            return leave(visit, now, offer)
        case Notice(after=After.BACK):
            return stay(to(visit, visit.resume or Screen.MENU, now, notice=None, resume=None))
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
        draft=None,
        printing=False,
        receipt_printed=None,
        service_terms=False,
        at_field=0,
        declarations=frozenset(),
        last_try_accepted=False,
    )
