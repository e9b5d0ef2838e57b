"""Questions about a visit, answered from the visit and the offer alone. Screens and machine ask the same ones."""

from devices.reader import ReaderState
from kiosk.campaign.model import Field, Item, ItemCode, Offer, OfferedService, PaymentService, Phase
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
from kiosk.visit.try_limits import CORRECTIONS, PHONE_DIGITS, PIN_DIGITS, WRONG_PINS

HOME = frozenset({Screen.ATTRACT, Screen.CLOSED})
_NO_WAY_BACK = HOME | {Screen.WORKING, Screen.RESULT, Screen.STATUS, Screen.TAKE_CARD, Screen.STAFF}
_NOTHING_TO_QUIT = HOME | {Screen.WORKING, Screen.STATUS, Screen.TAKE_CARD}
_BEFORE_ANYTHING_PERSONAL = frozenset(
    {Screen.MENU, Screen.INFO, Screen.APPLICANT, Screen.REPRESENTATIVE, Screen.CONSENT, Screen.CARD}
)
_STAFF_MASKS_NOTHING = frozenset({Screen.ATTRACT, Screen.CLOSED, Screen.NOTICE})
_NO_STAFF = frozenset({Screen.WORKING, Screen.RESULT, Screen.STATUS, Screen.TAKE_CARD, Screen.STAFF})

CLOSED_IN = {
    Phase.BEFORE: ClosedReason.NOT_BEGUN,
    Phase.ITEMS_BEFORE: ClosedReason.ITEMS_NOT_BEGUN,
    Phase.ENDED: ClosedReason.ENDED,
    Phase.MAINTENANCE: ClosedReason.MAINTENANCE,
    Phase.OUTSIDE_HOURS: ClosedReason.OUTSIDE_HOURS,
}
CLOSED_WITH = {
    ReaderState.NO_SERVICE: ClosedReason.NO_SERVICE,
    ReaderState.NO_READER: ClosedReason.NO_READER,
    ReaderState.NO_DRIVER: ClosedReason.NO_DRIVER,
    ReaderState.NO_ANSWER: ClosedReason.NO_ANSWER,
}


def closed_reason(visit: Visit, offer: Offer) -> ClosedReason | None:
    """Why nobody can start now; None: open."""
    if offer.phase is not Phase.OPEN:
        return CLOSED_IN[offer.phase]
    if visit.paused_by is not None:
        return visit.paused_by
    if visit.closed_by is not None:
        return visit.closed_by
    return CLOSED_WITH.get(visit.reader)


def awaits(visit: Visit, application_id: str) -> bool:
    """Whether somebody stands here who has not been told yet what became of this application."""
    return visit.work is Work.DELIVERING and visit.result is not None and visit.result.application_id == application_id


def home_screen(visit: Visit, offer: Offer) -> Screen:
    """While the terminal starts, people read already what it is for; nothing can be begun until it is ready."""
    return Screen.ATTRACT if closed_reason(visit, offer) in (None, ClosedReason.STARTING) else Screen.CLOSED


def card_present(visit: Visit) -> bool:
    return visit.insertion != 0


def consents_needed(visit: Visit) -> frozenset[Consent]:
    """A status query needs the privacy notice only (APPI art. 21 (2)); an application the terms, too."""
    if visit.path is Path.STATUS:
        return frozenset({Consent.PRIVACY})
    return frozenset(Consent)


def declarations_needed(applicant: Applicant | None) -> frozenset[Declaration]:
    """Three, made by the held button of the review. Up to 17 the payment service may be in the representative's name,
    from 18 only in one's own (R28, R32)."""
    minor = applicant in (Applicant.MINOR, Applicant.CHILD)
    name = Declaration.OWN_OR_REPRESENTATIVE_NAME if minor else Declaration.OWN_NAME
    return frozenset({name, Declaration.CHECKED, Declaration.FINAL})


def item_answer(visit: Visit, code: ItemCode) -> ItemAnswer | None:
    """What the person said about this item; None: nothing yet."""
    return dict(visit.item_answers).get(code)


def items_answered(visit: Visit, offer: Offer) -> bool:
    """Whether the person has said something about each item that is open now."""
    return all(item_answer(visit, item.code) is not None for item in offer.items)


def possible_answers(code: ItemCode) -> tuple[ItemAnswer, ...]:
    """Only item 1 has a past in round 1 (R11, R13)."""
    if code is ItemCode.CARD:
        return (ItemAnswer.APPLY, ItemAnswer.RECEIVED, ItemAnswer.CARRY_OVER)
    return (ItemAnswer.APPLY, ItemAnswer.LEAVE_OUT)


def items_applied(visit: Visit, offer: Offer) -> tuple[Item, ...]:
    """What this visit applies for: open now, and wanted (R10)."""
    return tuple(item for item in offer.items if item_answer(visit, item.code) is ItemAnswer.APPLY)


def services_listed(visit: Visit, offer: Offer) -> tuple[OfferedService, ...]:
    """What SERVICE lists: of the chosen kind, found by the search, in an order that favours none (R26, R48)."""
    found = matching(offer.services, visit.query, visit.language)
    return tuple(each for each in found if visit.category in (None, each.service.category))


def chosen_service(visit: Visit, offer: Offer) -> PaymentService | None:
    """The chosen service while it may still be chosen."""
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
    service = chosen_service(visit, offer)
    return (
        service is not None
        and len(visit.inputs) == len(service.fields)
        and all(asked.complete(value, offer.moment) for asked, value in zip(service.fields, visit.inputs, strict=True))
    )


def reviewable(visit: Visit, offer: Offer) -> bool:
    """Whether nothing is missing of what the review shows."""
    return (
        bool(items_applied(visit, offer))
        and visit.service_terms
        and inputs_complete(visit, offer)
        and phone_complete(visit)
    )


def phone_complete(visit: Visit) -> bool:
    """Four digits, or nothing: it is optional (R46)."""
    return len(visit.phone) in (0, PHONE_DIGITS)


def may_ask_for_pin(visit: Visit) -> bool:
    """Whether one more PIN may be asked for: only of a card whose tries left are known, and not past what spares it."""
    if visit.card is None or visit.pins_refused >= WRONG_PINS:
        return False
    return visit.card.tries_left > 1 or (visit.card.tries_left == 1 and visit.last_try_allowed)


def needs_last_try(visit: Visit) -> bool:
    """Whether one more wrong PIN locks the card and the person has not yet decided to dare it (E07b)."""
    return visit.card is not None and visit.card.tries_left <= 1 and not visit.last_try_accepted


def pin_at_reader(visit: Visit) -> bool:
    """Whether the PIN is typed on the reader's own keys."""
    return visit.card is not None and visit.card.pin_at_reader


def pin_ready(visit: Visit) -> bool:
    """Whether VERIFY may follow: all digits are entered here, or they will be at the reader."""
    return pin_at_reader(visit) or visit.pin_length == PIN_DIGITS


def can_go_next(visit: Visit, offer: Offer) -> bool:
    """Whether the primary action of this screen may be pressed now."""
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
            return reviewable(visit, offer)
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
            return False  # the answers are the buttons


def can_go_back(visit: Visit) -> bool:
    if visit.screen is Screen.NOTICE:
        return False
    return visit.screen not in _NO_WAY_BACK


def can_quit(visit: Visit) -> bool:
    """Whether the screen offers to quit: not where its primary action is the end already."""
    match visit.screen:
        case Screen.NOTICE:
            return visit.notice is not None and visit.notice.after is After.BACK
        case Screen.RESULT:
            return can_correct(visit)
        case screen:
            return screen not in _NOTHING_TO_QUIT


def language_switchable(visit: Visit) -> bool:
    """Everywhere but where the card and the disk are at work."""
    return visit.screen is not Screen.WORKING


def can_correct(visit: Visit) -> bool:
    """Whether the refusal on the RESULT screen can be put right in this visit: its card is still there, too."""
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
    """Whether a receipt may be asked for: once, and not where it is known that none would come out (E22)."""
    asked = visit.printing or visit.receipt_printed is not None
    return visit.result is not None and not asked and visit.printer_ready is not False


def can_apply_after_status(visit: Visit, offer: Offer) -> bool:
    """Whether the STATUS screen offers to apply: its card is there, something is open, nothing was chosen yet (R29)."""
    asked = visit.status is not None and visit.status.service is None
    return asked and visit.card is not None and closed_reason(visit, offer) is None


def may_call_staff(visit: Visit) -> bool:
    """Where somebody may be called. Not where a result is: it is not for other eyes, and no help is needed any more."""
    return visit.screen not in _NO_STAFF


def masks_for_staff(visit: Visit) -> bool:
    """Whether calling somebody must first take the visit off the screen (E27)."""
    return visit.screen not in _STAFF_MASKS_NOTHING


def touched_at_home(visit: Visit) -> bool:
    """Whether somebody has changed how the attract screen or the closed one looks, and may have gone away again."""
    return visit.screen in HOME and (visit.language != visit.home_language or visit.display != Display())


def nobody_is_here(visit: Visit) -> bool:
    """Whether nothing has been begun, no card lies on the reader, and nobody has touched the first screen."""
    return visit.screen in HOME and not card_present(visit) and not touched_at_home(visit)


def restart_would_hurt(visit: Visit) -> bool:
    """Whether a new start of the program would take something from the person that is under way or just done."""
    return visit.screen in (Screen.WORKING, Screen.RESULT, Screen.STATUS)


def holds_personal_data(visit: Visit) -> bool:
    """Whether ending this visit takes something away from the person, so that it must be said."""
    return visit.card is not None or visit.screen not in _BEFORE_ANYTHING_PERSONAL
