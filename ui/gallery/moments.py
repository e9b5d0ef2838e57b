"""A visit at every moment that looks different, with invented data: for the gallery and the tests."""

from dataclasses import replace
from datetime import UTC, datetime

from devices.reader import ReaderState
from kiosk.campaign.model import FieldKind, Offer, PaymentService
from kiosk.visit.model import (
    After,
    Applicant,
    CardFacts,
    Consent,
    ItemAnswer,
    Notice,
    NoticeCode,
    Outcome,
    Path,
    Result,
    Review,
    Screen,
    Visit,
    Warned,
    Work,
)
from ui.gallery.choice_moments import choices
from ui.gallery.home_moments import home
from ui.gallery.outcome_moments import outcomes

_WHEN = datetime(2027, 3, 31, 14, 59, 59, tzinfo=UTC)
_AT_READER = CardFacts(insertion=3, tries_left=2, not_after=_WHEN, pin_at_reader=True)
_AFTER = {
    NoticeCode.NOT_MY_NUMBER: After.ANOTHER_CARD,
    NoticeCode.OLD_CARD: After.ANOTHER_CARD,
    NoticeCode.PHONE: After.ANOTHER_CARD,
    NoticeCode.READ_FAILED: After.ANOTHER_CARD,
    NoticeCode.READ_FAILED_AGAIN: After.ANOTHER_CARD,
    NoticeCode.NO_CERTIFICATE: After.ANOTHER_CARD,
    NoticeCode.EXPIRED: After.ANOTHER_CARD,
    NoticeCode.NOT_YET_VALID: After.ANOTHER_CARD,
    NoticeCode.UNTRUSTED: After.ANOTHER_CARD,
    NoticeCode.CERTIFICATE_UNUSABLE: After.ANOTHER_CARD,
    NoticeCode.SERVICE_CLOSED: After.BACK,
    NoticeCode.APPLICANT_NOT_SERVED: After.BACK,
    NoticeCode.PREREGISTRATION_MISSING: After.BACK,
}


def moments(offer: Offer) -> dict[str, Visit]:
    """Name -> visit, in the order of a visit. Items, services and fields are those of `offer`.

    `offer` needs an open service for each `FieldKind`, or `StopIteration` is raised.
    """
    start = Visit(number=7)
    apply = replace(start, path=Path.APPLY, applicant=Applicant.SELF)
    carded = replace(
        apply,
        consents=frozenset(Consent),
        item_answers=tuple((item.code, ItemAnswer.APPLY) for item in offer.items),
        reader=ReaderState.CARD,
        insertion=3,
        card=CardFacts(insertion=3, tries_left=3, not_after=_WHEN),
    )
    service = _service(offer, FieldKind.DIGITS)
    typed = replace(
        carded,
        service=service.code,
        service_terms=True,
        inputs=tuple("4821009377551206"[: each.maximum].ljust(each.minimum, "7") for each in service.fields),
    )
    reading = replace(apply, screen=Screen.WORKING, work=Work.READING, reader=ReaderState.CARD, insertion=3)
    found = {
        "attract": replace(start, screen=Screen.ATTRACT),
        "menu": replace(start, screen=Screen.MENU),
        "applicant": replace(apply, screen=Screen.APPLICANT),
        "consent": replace(apply, screen=Screen.CONSENT, consents=frozenset({Consent.PRIVACY})),
        "consent-status": replace(start, path=Path.STATUS, screen=Screen.CONSENT),
        "card": replace(apply, screen=Screen.CARD, reader=ReaderState.EMPTY),
        "card-reading": reading,
        "card-overdue": replace(reading, reader_timed_out=True),
        "items": replace(carded, screen=Screen.ITEMS, item_answers=()),
        "service": replace(carded, screen=Screen.SERVICE, service=service.code),
        "service-terms": replace(typed, screen=Screen.SERVICE_TERMS, service_terms=False),
        "field": replace(typed, screen=Screen.FIELD, inputs=(typed.inputs[0][:10], *typed.inputs[1:])),
        "fields": replace(typed, screen=Screen.FIELD, at_field=1, inputs=_first_of(typed.inputs)),
        "phone-empty": replace(typed, screen=Screen.FIELD, at_field=len(service.fields)),
        "phone": replace(typed, screen=Screen.FIELD, at_field=len(service.fields), phone="01"),
        "review": replace(typed, screen=Screen.REVIEW, phone="0123"),
        "last-try": replace(typed, screen=Screen.LAST_TRY, card=CardFacts(insertion=3, tries_left=1, not_after=_WHEN)),
        "pin": replace(typed, screen=Screen.PIN, pin_length=2),
        "pin-wrong": replace(
            typed,
            screen=Screen.PIN,
            pin_wrong=True,
            card=CardFacts(insertion=3, tries_left=2, not_after=_WHEN),
        ),
        "pin-reader": replace(typed, screen=Screen.PIN, card=_AT_READER, pin_not_entered=True),
        "idle": replace(typed, screen=Screen.REVIEW, warning=Warned.IDLE),
        "cap": replace(typed, screen=Screen.REVIEW, warning=Warned.CAP),
    }
    found |= choices(apply, carded, offer)
    for kind in (FieldKind.UPPER, FieldKind.ASCII, FieldKind.BIRTH_DATE):
        found |= _field(carded, offer, kind)
    confirmed = replace(typed, review=Review("0" * 64, "ja"))
    for work in (each for each in Work if each is not Work.READING):
        found[f"working-{work}"] = replace(confirmed, screen=Screen.WORKING, work=work)
    found["working-overdue"] = replace(found["working-signing"], reader_timed_out=True)
    results = {
        outcome: replace(confirmed, screen=Screen.RESULT, result=_result(service, offer, outcome))
        for outcome in (None, *Outcome)
    }
    found |= {f"result-{outcome or 'queued'}": shown for outcome, shown in results.items()}
    found |= outcomes(found["review"], service, offer, results)
    for code in NoticeCode:
        notice = Notice(
            code,
            _AFTER.get(code, After.HOME),
            tries_left={NoticeCode.ANSWER_LOST: 2, NoticeCode.TRIES_SPARED: 1}.get(code),
            date=_WHEN if code in (NoticeCode.EXPIRED, NoticeCode.NOT_YET_VALID) else None,
        )
        found[f"notice-{code}"] = replace(
            start, screen=Screen.NOTICE, notice=notice, reader=ReaderState.CARD, insertion=3
        )
    unsure = Notice(NoticeCode.ANSWER_LOST, After.HOME, try_unsure=True)
    found["notice-answer_lost-unsure"] = replace(found["notice-answer_lost"], notice=unsure)
    return found | home(start)


def _first_of(inputs: tuple[str, ...]) -> tuple[str, ...]:
    return (inputs[0], *("" for _ in inputs[1:]))


def _service(offer: Offer, kind: FieldKind) -> PaymentService:
    return next(
        service
        for offered in offer.services
        if (service := offer.service(offered.service.code)) and any(each.kind is kind for each in service.fields)
    )


def _field(carded: Visit, offer: Offer, kind: FieldKind) -> dict[str, Visit]:
    service = _service(offer, kind)
    at = next(at for at, each in enumerate(service.fields) if each.kind is kind)
    value = {FieldKind.UPPER: "JE4082", FieldKind.ASCII: "aB3!x", FieldKind.BIRTH_DATE: "195804"}[kind]
    inputs = tuple(value if each == at else "" for each in range(len(service.fields)))
    shown = replace(carded, screen=Screen.FIELD, service=service.code, service_terms=True, inputs=inputs, at_field=at)
    return {f"field-{kind}": shown, f"field-{kind}-empty": replace(shown, inputs=("",) * len(inputs))}


def _result(service: PaymentService, offer: Offer, outcome: Outcome | None) -> Result:
    return Result(
        application_id="0190b6a5-7c3e-7000-8000-000000000000",
        receipt="K7Q4-19MD-5",
        service=service.code,
        items=tuple(item.code.value for item in offer.items),
        id_tail="1206",
        accepted_at=_WHEN,
        outcome=outcome,
    )
