"""Questions about a visit, answered from the visit and the offer alone. Screens and machine use the same ones."""

from devices.reader import ReaderState
from kiosk.campaign.model import Availability, Field, Item, ItemCode, Offer, OfferedService, PaymentService, Phase
from kiosk.campaign.search import matching
from kiosk.visit.model import (
    After,
    Applicant,
    ClosedReason,
    Consent,
    Declaration,
    Display,
    ItemAnswer,
    Path,
    Screen,
    Visit,
    Work,
)
from kiosk.visit.try_limits import CORRECTIONS, PHONE_DIGITS, PIN_DIGITS

HOME = frozenset({Screen.ATTRACT, Screen.CLOSED})
"""Screens without a visit."""
_NO_WAY_BACK = HOME | {Screen.WORKING, Screen.RESULT, Screen.STATUS, Screen.TAKE_CARD, Screen.STAFF}
_NOTHING_TO_QUIT = HOME | {Screen.WORKING, Screen.STATUS, Screen.TAKE_CARD}
_BEFORE_ANYTHING_PERSONAL = frozenset(
    {Screen.MENU, Screen.INFO, Screen.APPLICANT, Screen.REPRESENTATIVE, Screen.CONSENT, Screen.CARD}
)
_STAFF_MASKS_NOTHING = frozenset({Screen.ATTRACT, Screen.CLOSED, Screen.NOTICE})
_OF_A_SERVICE = frozenset({Screen.PREREGISTRATION, Screen.SERVICE_TERMS, Screen.FIELD})
_NO_STAFF = frozenset({Screen.WORKING, Screen.RESULT, Screen.STATUS, Screen.TAKE_CARD, Screen.STAFF})

CLOSED_IN = {
    Phase.BEFORE: ClosedReason.NOT_BEGUN,
    Phase.ITEMS_BEFORE: ClosedReason.ITEMS_NOT_BEGUN,
    Phase.ENDED: ClosedReason.ENDED,
    Phase.MAINTENANCE: ClosedReason.MAINTENANCE,
    Phase.OUTSIDE_HOURS: ClosedReason.OUTSIDE_HOURS,
}
"""Phase of the campaign -> why the terminal is closed."""
CLOSED_WITH = {
    ReaderState.NO_SERVICE: ClosedReason.NO_SERVICE,
    ReaderState.NO_READER: ClosedReason.NO_READER,
    ReaderState.NO_DRIVER: ClosedReason.NO_DRIVER,
    ReaderState.NO_ANSWER: ClosedReason.NO_ANSWER,
}
"""State of the reader -> why the terminal is closed."""


def closed_reason(visit: Visit, offer: Offer) -> ClosedReason | None:
    """Why no visit can begin now; None: the terminal is open."""
    if visit.closed_by is ClosedReason.CLOCK:
        return visit.closed_by  # by a wrong clock the campaign's phase and the opening hours are wrong, too
    if offer.phase is not Phase.OPEN:
        return CLOSED_IN[offer.phase]
    if visit.paused_by is not None:
        return visit.paused_by
    if visit.closed_by is not None:
        return visit.closed_by
    return CLOSED_WITH.get(visit.reader)


def awaits(visit: Visit, application_id: str) -> bool:
    """Whether a person waits at the screen for the outcome of this application."""
    return visit.work is Work.DELIVERING and visit.result is not None and visit.result.application_id == application_id


def home_screen(visit: Visit, offer: Offer) -> Screen:
    """The screen at home. While the terminal starts it is ATTRACT, on which nothing can be begun yet."""
    return Screen.ATTRACT if closed_reason(visit, offer) in (None, ClosedReason.STARTING) else Screen.CLOSED


def card_present(visit: Visit) -> bool:
    """Whether a card is on the reader."""
    return visit.insertion != 0


def consents_needed(visit: Visit) -> frozenset[Consent]:
    """The consents of the path: a status query needs the privacy notice only (APPI art. 21 (2)), an application the
    terms too.
    """
    if visit.path is Path.STATUS:
        return frozenset({Consent.PRIVACY})
    return frozenset(Consent)


def declarations_needed(applicant: Applicant | None) -> frozenset[Declaration]:
    """The three declarations made by the held button of the review. Up to 17 the payment service may be in the
    representative's name, from 18 only in one's own (R28, R32).
    """
    minor = applicant in (Applicant.MINOR, Applicant.CHILD)
    name = Declaration.OWN_OR_REPRESENTATIVE_NAME if minor else Declaration.OWN_NAME
    return frozenset({name, Declaration.CHECKED, Declaration.FINAL})


def item_answer(visit: Visit, code: ItemCode) -> ItemAnswer | None:
    """The answer for this item; None: not answered yet."""
    return dict(visit.item_answers).get(code)


def items_answered(visit: Visit, offer: Offer) -> bool:
    """Whether each item that is open now has an answer."""
    return all(item_answer(visit, item.code) is not None for item in offer.items)


def possible_answers(code: ItemCode) -> tuple[ItemAnswer, ...]:
    """The answers offered for an item. Only item 1 can have been applied for in round 1 (R11, R13)."""
    if code is ItemCode.CARD:
        return (ItemAnswer.APPLY, ItemAnswer.RECEIVED, ItemAnswer.CARRY_OVER)
    return (ItemAnswer.APPLY, ItemAnswer.LEAVE_OUT)


def items_applied(visit: Visit, offer: Offer) -> tuple[Item, ...]:
    """The items applied for: open now, and answered with APPLY (R10)."""
    return tuple(item for item in offer.items if item_answer(visit, item.code) is ItemAnswer.APPLY)


def services_listed(visit: Visit, offer: Offer) -> tuple[OfferedService, ...]:
    """The services that SERVICE lists: of the chosen category, matching the search, in a neutral order (R26, R48)."""
    found = matching(offer.services, visit.query, visit.language)
    return tuple(each for each in found if visit.category in (None, each.service.category))


def chosen_service(visit: Visit, offer: Offer) -> PaymentService | None:
    """The chosen service, if it can still be chosen."""
    return offer.service(visit.service)


def asked_field(visit: Visit, offer: Offer) -> Field | None:
    """The field of the service that the FIELD screen asks for; None: the phone number, or there is no service."""
    service = chosen_service(visit, offer)
    if service is None or visit.at_field >= len(service.fields):
        return None
    return service.fields[visit.at_field]


def asks_phone(visit: Visit, offer: Offer) -> bool:
    """Whether the FIELD screen asks for the end of the phone number: after the fields of the service."""
    return chosen_service(visit, offer) is not None and visit.at_field == len(visit.inputs)


def inputs_complete(visit: Visit, offer: Offer) -> bool:
    """Whether a service is chosen and each of its fields has a complete value."""
    service = chosen_service(visit, offer)
    return (
        service is not None
        and len(visit.inputs) == len(service.fields)
        and all(asked.complete(value, offer.moment) for asked, value in zip(service.fields, visit.inputs, strict=True))
    )


def reviewable(visit: Visit, offer: Offer) -> bool:
    """Whether everything that the review shows is complete."""
    return (
        bool(items_applied(visit, offer))
        and visit.service_terms
        and inputs_complete(visit, offer)
        and phone_complete(visit)
    )


def closed_meanwhile(visit: Visit, offer: Offer) -> bool:
    """Whether the service or all the items that were chosen cannot be applied for any more (E17, E21)."""
    return chosen_service(visit, offer) is None or not items_applied(visit, offer)


def service_gone(visit: Visit, offer: Offer) -> bool:
    """Whether this screen is about a service that has closed since it was chosen."""
    return visit.screen in _OF_A_SERVICE and chosen_service(visit, offer) is None


def another_service(visit: Visit, offer: Offer) -> bool:
    """Whether the items that were chosen can still be applied for, with some service."""
    is_open = any(each.availability is Availability.OPEN for each in offer.services)
    return is_open and bool(items_applied(visit, offer))


def phone_complete(visit: Visit) -> bool:
    """Whether the phone number is empty or has four digits: it is optional (R46)."""
    return len(visit.phone) in (0, PHONE_DIGITS)


def pin_at_reader(visit: Visit) -> bool:
    """Whether the PIN is typed at the reader's own keys."""
    return visit.card is not None and visit.card.pin_at_reader


def pin_ready(visit: Visit) -> bool:
    """Whether VERIFY may follow: all digits are entered, or will be at the reader."""
    return pin_at_reader(visit) or visit.pin_length == PIN_DIGITS


def can_go_next(visit: Visit, offer: Offer) -> bool:
    """Whether the primary action of this screen is enabled."""
    match visit.screen:
        case Screen.CONSENT:
            return consents_needed(visit) <= visit.consents
        case Screen.APPLICANT:
            return visit.applicant is not None
        case Screen.ITEMS:
            return items_answered(visit, offer) and bool(items_applied(visit, offer))
        case Screen.SERVICE:
            return chosen_service(visit, offer) is not None
        case Screen.SERVICE_TERMS:
            return visit.service_terms and chosen_service(visit, offer) is not None
        case Screen.FIELD:
            if asks_phone(visit, offer):
                return phone_complete(visit) and inputs_complete(visit, offer)
            field = asked_field(visit, offer)
            return field is not None and field.complete(visit.inputs[visit.at_field], offer.moment)
        case Screen.REVIEW:
            return reviewable(visit, offer) or closed_meanwhile(visit, offer)
        case Screen.PIN:
            return pin_ready(visit)
        case Screen.SEARCH:
            return bool(services_listed(visit, offer))
        case Screen.INFO | Screen.ITEM | Screen.REPRESENTATIVE | Screen.LAST_TRY | Screen.RESULT | Screen.STATUS:
            return True
        case Screen.NOTICE | Screen.STAFF:
            return True
        case Screen.ATTRACT | Screen.CLOSED | Screen.MENU | Screen.CARD | Screen.WORKING | Screen.TAKE_CARD:
            return False
        case Screen.PREREGISTRATION:
            return False  # the answers have buttons of their own


def can_go_back(visit: Visit) -> bool:
    """Whether the screen has a way back."""
    if visit.screen is Screen.NOTICE:
        return False
    return visit.screen not in _NO_WAY_BACK


def can_quit(visit: Visit) -> bool:
    """Whether the screen offers to quit; not where its primary action ends the visit."""
    match visit.screen:
        case Screen.NOTICE:
            return visit.notice is not None and visit.notice.after is After.BACK
        case Screen.RESULT:
            return can_correct(visit)
        case screen:
            return screen not in _NOTHING_TO_QUIT


def language_switchable(visit: Visit) -> bool:
    """Whether the language can be changed: everywhere but during work of the card or disk."""
    return visit.screen is not Screen.WORKING


def can_correct(visit: Visit) -> bool:
    """Whether the refusal on the RESULT screen can be corrected in this visit: its card is still on the reader, too."""
    return (
        visit.result is not None
        and visit.result.correctable
        and visit.corrections < CORRECTIONS
        and visit.card is not None
        and visit.insertion == visit.card.insertion
    )


def receipt_due(visit: Visit) -> bool:
    """Whether the receipt is printed without being asked for: a printer is ready, and the person did not decline."""
    return can_print(visit) and visit.printer_ready is True and not visit.receipt_declined


def can_print(visit: Visit) -> bool:
    """Whether a receipt may be requested: once, and not where it is known that none would be printed (E22)."""
    asked = visit.printing or visit.receipt_printed is not None
    return visit.result is not None and not asked and visit.printer_ready is not False


def can_apply_after_status(visit: Visit, offer: Offer) -> bool:
    """Whether the STATUS screen offers to apply: the card is present, the campaign open, no service chosen yet
    (R29).
    """
    asked = visit.status is not None and visit.status.service is None
    return asked and visit.card is not None and closed_reason(visit, offer) is None


def may_call_staff(visit: Visit) -> bool:
    """Whether staff can be called here. Not from a result, which is private and needs no help."""
    return visit.screen not in _NO_STAFF


def masks_for_staff(visit: Visit) -> bool:
    """Whether calling staff must first take the visit off the screen (E27)."""
    return visit.screen not in _STAFF_MASKS_NOTHING


def touched_at_home(visit: Visit) -> bool:
    """Whether a person has changed language or display of the home screen, and may have left again."""
    return visit.screen in HOME and (visit.language != visit.home_language or visit.display != Display())


def nobody_is_here(visit: Visit) -> bool:
    """Whether no visit has begun, no card is on the reader, and the home screen is unchanged."""
    return visit.screen in HOME and not card_present(visit) and not touched_at_home(visit)


def restart_would_hurt(visit: Visit) -> bool:
    """Whether restarting the program would destroy work under way or hide a result from the person."""
    return visit.screen in (Screen.WORKING, Screen.RESULT, Screen.STATUS)


def holds_personal_data(visit: Visit) -> bool:
    """Whether ending the visit loses inputs of the person, so that it must be confirmed."""
    return visit.card is not None or visit.screen not in _BEFORE_ANYTHING_PERSONAL
