"""The effect of the person's choices, screen by screen, up to the review.

Keys: `typed_input`; where Next and Back lead: `next_and_back`.
"""

from dataclasses import replace

from kiosk.campaign.model import ItemCode, Offer
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
from kiosk.visit.model import After, Applicant, Notice, NoticeCode, Path, Screen, Visit
from kiosk.visit.moves import to_closed_meanwhile, to_pin
from kiosk.visit.next_and_back import ON_THE_MENU, applying, forward
from kiosk.visit.rules import can_apply_after_status, can_go_next, closed_meanwhile, items_answered, possible_answers
from kiosk.visit.transition import Move, stay, to
from kiosk.visit.typed_input import after_key


def choose(visit: Visit, event: Event, now: float, offer: Offer) -> Move:
    """A choice on this screen. An event that does not belong to the screen changes nothing."""
    match visit.screen, event:
        case Screen.MENU, TopicChosen(topic):
            return stay(to(visit, Screen.INFO, now, topic=topic, resume=visit.screen))
        case Screen.MENU, ApplicantChosen(applicant) if applicant in ON_THE_MENU:
            return stay(applying(replace(visit, path=Path.APPLY), applicant, now))
        case Screen.MENU, PathChosen(Path.APPLY):
            return stay(to(visit, Screen.APPLICANT, now, path=Path.APPLY))
        case Screen.MENU, PathChosen(Path.STATUS):
            return stay(to(visit, Screen.CONSENT, now, path=Path.STATUS))
        case Screen.STATUS, PathChosen(Path.APPLY) if can_apply_after_status(visit, offer):
            return stay(to(visit, Screen.APPLICANT, now, path=Path.APPLY, status=None))
        case Screen.APPLICANT, ApplicantChosen(Applicant.OTHER):
            return stay(_turned_back(replace(visit, applicant=None), NoticeCode.APPLICANT_NOT_SERVED, now))
        case Screen.APPLICANT, ApplicantChosen(applicant):
            return stay(applying(visit, applicant, now))
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
            return stay(after_key(visit, event, offer))
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


def _is_open(item: ItemCode, offer: Offer) -> bool:
    return item in {each.code for each in offer.items}


def _turned_back(visit: Visit, code: NoticeCode, now: float, resume: Screen | None = None) -> Visit:
    """Show why this answer leads nowhere; the notice leads back to the question, or to `resume`."""
    return to(visit, Screen.NOTICE, now, notice=Notice(code, After.BACK), resume=resume or visit.screen)


def _with_service(visit: Visit, code: str, offer: Offer) -> Visit:
    service = offer.service(code)
    if service is None or code == visit.service:
        return visit
    return replace(visit, service=code, service_terms=False, inputs=("",) * len(service.fields), at_field=0)
