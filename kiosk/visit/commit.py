"""From the review to the result: what is signed, the answers of card, disk and upstream, and the screens they lead
to.
"""

from dataclasses import replace

from kiosk.campaign.model import Offer
from kiosk.visit.effects import Accept, Deliver, FetchStatus, Print, VerifyAndSign
from kiosk.visit.events import (
    Accepted,
    CardRead,
    CardRefused,
    Delivered,
    Event,
    PinConfirmed,
    PinLength,
    PinNotEntered,
    PinRejected,
    PinTaken,
    Printed,
    PrinterLooked,
    PrintRequested,
    Signed,
    StatusFetched,
    StatusQuery,
    WorkFailed,
)
from kiosk.visit.model import Draft, NoticeCode, Path, Screen, Visit, Work
from kiosk.visit.moves import after_card, not_readable, refuse_card, to_pin, to_pin_again, to_result
from kiosk.visit.rules import (
    HOME,
    can_print,
    declarations_needed,
    inputs_complete,
    items_applied,
    pin_at_reader,
    pin_ready,
)
from kiosk.visit.transition import Move, stay, to
from kiosk.visit.try_limits import CARD_TRIES, may_ask_for_pin
from kiosk.visit.wipe import end_with


def commit(visit: Visit, event: Event, now: float, offer: Offer) -> Move:
    """The card's answers before the PIN, the PIN, and everything that follows from it."""
    match visit.screen, event:
        case screen, PrinterLooked(ready=ready) if screen not in HOME:
            return stay(replace(visit, printer_ready=ready))
        case Screen.PIN, PinLength(digits) if not pin_at_reader(visit):
            return stay(replace(visit, pin_length=digits))
        case Screen.PIN, PinConfirmed() if pin_ready(visit):
            return _confirmed(visit, now, offer)
        case Screen.WORKING, _ if visit.work is not None:
            return _working(visit, visit.work, event, now)
        case Screen.RESULT, Delivered(application_id=identifier, outcome=outcome):
            if visit.result is None or visit.result.application_id != identifier:
                return stay(visit)
            return stay(replace(visit, result=replace(visit.result, outcome=outcome)))
        case Screen.RESULT, PrintRequested() if visit.result is not None and can_print(visit):
            return replace(visit, printing=True), (Print(visit.number, visit.result, visit.language),)
        case Screen.RESULT, Printed(succeeded=succeeded):
            return stay(replace(visit, printing=False, receipt_printed=succeeded))
        case _:
            return stay(visit)


def _refused(visit: Visit, event: CardRefused, now: float) -> Move:
    if event.notice is NoticeCode.LOCKED:
        return end_with(visit, now, NoticeCode.LOCKED, tries_left=0)
    if event.notice is NoticeCode.READER_FAILED:
        return end_with(visit, now, NoticeCode.READER_FAILED)
    if event.notice is NoticeCode.READ_FAILED:
        return not_readable(visit, now)
    return refuse_card(visit, now, event.notice, date=event.date)


def _confirmed(visit: Visit, now: float, offer: Offer) -> Move:
    """Start VERIFY and SIGN. Anything that closed since the review is shown before a PIN try is spent."""
    if visit.card is None or not may_ask_for_pin(visit):
        return to_pin(visit, now)
    if visit.closed_by is not None:
        return end_with(visit, now, NoticeCode.NOT_ACCEPTED)
    what: Draft | StatusQuery | None = StatusQuery() if visit.path is Path.STATUS else visit.draft
    if what is None or (isinstance(what, Draft) and not still_open(what, visit, offer)):
        return end_with(visit, now, NoticeCode.CLOSED_MEANWHILE)
    work = Work.TYPING if pin_at_reader(visit) else Work.SIGNING
    signing = to(visit, Screen.WORKING, now, work=work, pin_length=0, pin_wrong=False, pin_not_entered=False)
    return signing, (VerifyAndSign(visit.number, visit.card.insertion, what),)


def _working(visit: Visit, work: Work, event: Event, now: float) -> Move:
    match work, event:
        case Work.READING, CardRead(card=card) if card.insertion == visit.insertion:
            return after_card(replace(visit, card=card), now)
        case Work.READING, CardRefused() if event.insertion == visit.insertion:
            return _refused(visit, event, now)
        case ((Work.TYPING | Work.SIGNING), PinRejected(tries_left=tries_left)):
            return _pin_rejected(visit, tries_left, now)
        case Work.TYPING, PinNotEntered():
            return to_pin_again(replace(visit, pin_not_entered=True, last_try_accepted=False), now)
        case Work.TYPING, PinTaken():
            return stay(to(visit, Screen.WORKING, now, work=Work.SIGNING))
        case Work.SIGNING, Signed(what=Draft() as draft) if draft != visit.draft:
            return end_with(visit, now, NoticeCode.NOT_ACCEPTED)  # the signature covers another draft: discard it
        case Work.SIGNING, Signed(document=document, what=Draft() as draft):
            # The effect carries the inputs from here on; the visit drops them, whether the card stays or not.
            verified = replace(_pin_was_right(visit), draft=None)
            return to(verified, Screen.WORKING, now, work=Work.ACCEPTING), (Accept(visit.number, document, draft),)
        case Work.SIGNING, Signed(document=document, what=StatusQuery()):
            verified = _pin_was_right(visit)
            return to(verified, Screen.WORKING, now, work=Work.FETCHING), (FetchStatus(visit.number, document),)
        case Work.ACCEPTING, Accepted(result=result):
            return to(visit, Screen.WORKING, now, work=Work.DELIVERING, result=result), (
                Deliver(visit.number, result.application_id),
            )
        case Work.DELIVERING, Delivered() if visit.result is not None:
            if event.application_id != visit.result.application_id:
                return stay(visit)
            answered = replace(visit.result, outcome=event.outcome)
            return to_result(replace(visit, result=answered), now)
        case Work.FETCHING, StatusFetched(status=status):
            return stay(to(visit, Screen.STATUS, now, work=None, status=status))
        case (
            (Work.TYPING | Work.SIGNING | Work.ACCEPTING | Work.FETCHING),
            WorkFailed(notice=notice, tries_left=tries_left),
        ):
            return end_with(visit, now, notice, tries_left=tries_left)
        case _:
            return stay(visit)


def _pin_rejected(visit: Visit, tries_left: int, now: float) -> Move:
    if visit.card is None:
        return end_with(visit, now, NoticeCode.CARD_REMOVED)
    poorer = replace(
        visit,
        card=replace(visit.card, tries_left=tries_left),
        pin_wrong=True,
        pins_refused=visit.pins_refused + 1,
        last_try_accepted=False,
    )
    return to_pin_again(poorer, now)


def _pin_was_right(visit: Visit) -> Visit:
    """A correct PIN resets the card's retry counter (R38: three *consecutive* wrong ones lock)."""
    if visit.card is None:
        return visit
    return replace(visit, card=replace(visit.card, tries_left=CARD_TRIES))


def draft_of(visit: Visit, offer: Offer) -> Draft | None:
    """The part of the claims that comes from the visit, as it is now; None if something is missing or has closed."""
    if visit.applicant is None or visit.review is None or visit.service is None:
        return None
    items = items_applied(visit, offer)
    if not items or not inputs_complete(visit, offer):
        return None
    return Draft(
        applicant=visit.applicant,
        items=tuple(item.code.value for item in items),
        service=visit.service,
        inputs=visit.inputs,
        phone=visit.phone,
        consents=visit.consents,
        declarations=declarations_needed(visit.applicant),
        review=visit.review,
    )


def still_open(reviewed: Draft, visit: Visit, offer: Offer) -> bool:
    """Whether nothing that was reviewed has closed or changed since. An item that has opened since was not on the
    screen, so it is not signed.
    """
    now = draft_of(visit, offer)
    return now is not None and set(reviewed.items) <= set(now.items) and replace(now, items=reviewed.items) == reviewed
