"""The effect of the person's touches and keys, screen by screen, up to the review."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.campaign.model import FieldKind, ItemCode, Offer
from kiosk.campaign.search import characters
from kiosk.visit.commit import draft_of
from kiosk.visit.events import (
    ApplicantChosen,
    CategoryChosen,
    ConsentSet,
    EditAsked,
    Erased,
    Event,
    FieldAsked,
    ItemAnswered,
    ItemAsked,
    PathChosen,
    PreregistrationAnswered,
    ReceiptDeclined,
    Revealed,
    Reviewed,
    SearchOpened,
    ServiceChosen,
    ServiceTermsAccepted,
    TopicChosen,
    Typed,
)
from kiosk.visit.model import After, Applicant, Notice, NoticeCode, Outcome, Path, Screen, Visit
from kiosk.visit.moves import to_card, to_closed_meanwhile, to_pin, to_review
from kiosk.visit.rules import (
    asked_field,
    asks_phone,
    can_apply_after_status,
    can_correct,
    can_go_next,
    chosen_service,
    closed_meanwhile,
    items_answered,
    possible_answers,
    reviewable,
)
from kiosk.visit.transition import Move, stay, to
from kiosk.visit.try_limits import PHONE_DIGITS
from kiosk.visit.wipe import end, leave

QUERY_CHARACTERS = 40
"""Longest search."""
CLUSTER = 8
"""Longest text of one key of the search: a composed character of Thai or Devanagari is several code points."""
_EDITABLE = frozenset({Screen.ITEMS, Screen.SERVICE, Screen.SERVICE_TERMS, Screen.FIELD})
_ON_THE_MENU = (Applicant.SELF, Applicant.CHILD)
"""Applicants with an answer of their own on the menu, because most people are one of these."""


def choose(visit: Visit, event: Event, now: float, offer: Offer) -> Move:
    """A choice on this screen. An event that does not belong to the screen changes nothing."""
    match visit.screen, event:
        case Screen.MENU, TopicChosen(topic):
            return stay(to(visit, Screen.INFO, now, topic=topic, resume=visit.screen))
        case Screen.MENU, ApplicantChosen(applicant) if applicant in _ON_THE_MENU:
            return stay(_applying(replace(visit, path=Path.APPLY), applicant, now))
        case Screen.MENU, PathChosen(Path.APPLY):
            return stay(to(visit, Screen.APPLICANT, now, path=Path.APPLY))
        case Screen.MENU, PathChosen(Path.STATUS):
            return stay(to(visit, Screen.CONSENT, now, path=Path.STATUS))
        case Screen.STATUS, PathChosen(Path.APPLY) if can_apply_after_status(visit, offer):
            return stay(to(visit, Screen.APPLICANT, now, path=Path.APPLY, status=None))
        case Screen.APPLICANT, ApplicantChosen(Applicant.OTHER):
            return stay(_turned_back(replace(visit, applicant=None), NoticeCode.APPLICANT_NOT_SERVED, now))
        case Screen.APPLICANT, ApplicantChosen(applicant):
            return stay(_applying(visit, applicant, now))
        case Screen.CONSENT, ConsentSet(consent, given):
            return stay(replace(visit, consents=visit.consents | {consent} if given else visit.consents - {consent}))
        case Screen.ITEMS, ItemAsked(item) if _is_open(item, offer):
            return stay(to(visit, Screen.ITEM, now, item=item))
        case Screen.ITEMS, ItemAnswered(item, answer) if answer in possible_answers(item) and _is_open(item, offer):
            answers = dict(visit.item_answers) | {item: answer}
            answered = replace(visit, item_answers=tuple(sorted(answers.items())))
            # The last missing answer leads on. A person who changes an answer later goes on by the primary action.
            return stay(answered) if items_answered(visit, offer) else forward(answered, now, offer)
        case Screen.SERVICE, CategoryChosen(category):
            return stay(replace(visit, category=category))
        case Screen.SERVICE, SearchOpened():
            return stay(to(visit, Screen.SEARCH, now, category=None))
        case Screen.SERVICE, Erased(everything=True):
            return stay(replace(visit, query="", category=None))
        case Screen.SERVICE, ServiceChosen(code) if offer.service(code) is not None:
            return forward(_with_service(visit, code, offer), now, offer)
        case Screen.PREREGISTRATION, PreregistrationAnswered(True):
            return stay(to(visit, Screen.SERVICE_TERMS, now))
        case Screen.PREREGISTRATION, PreregistrationAnswered(False):
            return stay(_turned_back(visit, NoticeCode.PREREGISTRATION_MISSING, now, resume=Screen.SERVICE))
        case Screen.SERVICE_TERMS, ServiceTermsAccepted():
            return forward(replace(visit, service_terms=True), now, offer)
        case Screen.FIELD, FieldAsked(at_field) if 0 <= at_field <= len(visit.inputs):
            return stay(replace(visit, at_field=at_field, revealed=False))
        case ((Screen.FIELD | Screen.SEARCH), (Typed() | Erased())):
            return stay(_moved_on(_typed(visit, event, offer), event, offer))
        case ((Screen.FIELD | Screen.REVIEW), Revealed(shown)):
            return stay(replace(visit, revealed=shown))
        case Screen.REVIEW, EditAsked((Screen.ITEMS | Screen.SERVICE) as asked):
            return stay(to(visit, asked, now, editing=True))
        case Screen.REVIEW, EditAsked(Screen.FIELD, at_field) if 0 <= at_field <= len(visit.inputs):
            return stay(to(visit, Screen.FIELD, now, editing=True, at_field=at_field))
        case Screen.REVIEW, ReceiptDeclined(declined):
            return stay(replace(visit, receipt_declined=declined))
        case Screen.REVIEW, Reviewed(review):
            if closed_meanwhile(visit, offer):
                return to_closed_meanwhile(visit, now, offer)
            if not can_go_next(visit, offer):
                return stay(visit)
            reviewed = replace(visit, review=review, pin_wrong=False, pin_not_entered=False)
            return to_pin(replace(reviewed, draft=draft_of(reviewed, offer)), now)
        case _:
            return stay(visit)


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
            return stay(_applying(visit, visit.applicant, now))
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


def _is_open(item: ItemCode, offer: Offer) -> bool:
    return item in {each.code for each in offer.items}


def _edit_is_done(visit: Visit, offer: Offer) -> bool:
    """Whether the next screen is the review: only with everything complete, else it is the first incomplete one."""
    return visit.editing and visit.screen in _EDITABLE and reviewable(visit, offer)


def _applying(visit: Visit, applicant: Applicant, now: float) -> Visit:
    """Go on with this applicant; for anybody but oneself by way of the rules for representatives (S03)."""
    screen = Screen.CONSENT if applicant is Applicant.SELF else Screen.REPRESENTATIVE
    return to(visit, screen, now, applicant=applicant)


def _before_consent(visit: Visit) -> Screen:
    if visit.path is Path.STATUS:
        return Screen.MENU
    return _asked_for_whom(visit) if visit.applicant is Applicant.SELF else Screen.REPRESENTATIVE


def _asked_for_whom(visit: Visit) -> Screen:
    return Screen.MENU if visit.applicant in _ON_THE_MENU else Screen.APPLICANT


def _after_service(visit: Visit, offer: Offer) -> Screen:
    service = chosen_service(visit, offer)
    return Screen.PREREGISTRATION if service is not None and service.preregistration else Screen.SERVICE_TERMS


def _turned_back(visit: Visit, code: NoticeCode, now: float, resume: Screen | None = None) -> Visit:
    """Show why this answer leads nowhere; the notice leads back to the question, or to `resume`."""
    return to(visit, Screen.NOTICE, now, notice=Notice(code, After.BACK), resume=resume or visit.screen)


def _with_service(visit: Visit, code: str, offer: Offer) -> Visit:
    service = offer.service(code)
    if service is None or code == visit.service:
        return visit
    return replace(visit, service=code, service_terms=False, inputs=("",) * len(service.fields), at_field=0)


def _typed(visit: Visit, event: Typed | Erased, offer: Offer) -> Visit:
    if visit.screen is Screen.SEARCH:
        return replace(visit, query=_edited(visit.query, event, QUERY_CHARACTERS, str.isprintable))
    if asks_phone(visit, offer):
        return replace(visit, phone=_edited_value(visit.phone, event, PHONE_DIGITS, FieldKind.DIGITS))
    field = asked_field(visit, offer)
    if field is None:
        return visit
    value = _edited_value(visit.inputs[visit.at_field], event, field.maximum, field.kind)
    return replace(visit, inputs=(*visit.inputs[: visit.at_field], value, *visit.inputs[visit.at_field + 1 :]))


def _moved_on(visit: Visit, event: Typed | Erased, offer: Offer) -> Visit:
    """Go to the next empty field once the field that was typed into is full."""
    field = asked_field(visit, offer) if visit.screen is Screen.FIELD else None
    if field is None or not isinstance(event, Typed) or not event.moves_on:
        return visit
    following = (*visit.inputs, visit.phone)[visit.at_field + 1]
    full = len(visit.inputs[visit.at_field]) == field.maximum and not following
    return replace(visit, at_field=visit.at_field + 1, revealed=False) if full else visit


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
