"""Each effect reaches its desk, and the card gets only what the review showed."""

from dataclasses import fields, replace
from datetime import UTC, datetime
from typing import Any
from unittest.mock import Mock

import pytest

from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import FieldKind, Offer
from kiosk.effects.dispatch import Dispatcher
from kiosk.effects.pin_buffer import PinBuffer
from kiosk.visit.effects import (
    Accept,
    CallStaff,
    Chime,
    Deliver,
    Effect,
    ErasePin,
    FetchChallenge,
    FetchStatus,
    LookAtPrinter,
    Print,
    ReadCard,
    ReleaseCard,
    Restart,
    SoundAlarm,
    VerifyAndSign,
    Wipe,
)
from kiosk.visit.events import Event, StatusQuery, WorkFailed
from kiosk.visit.model import LANGUAGES, Applicant, Draft, ItemAnswer, NoticeCode, Screen, Visit
from kiosk.visit.rules import declarations_needed, items_applied
from ui.signed_text import confirmed, fingerprint

VISIT = 7
OFFER = load_campaign("practice").on(datetime.now(UTC))
SERVICE = next(
    offered.service
    for offered in OFFER.services
    if OFFER.service(offered.service.code) and all(field.kind is FieldKind.DIGITS for field in offered.service.fields)
)
INPUTS = tuple("4821009377551206"[: field.maximum] for field in SERVICE.fields)


def reviewed(visit: Visit, offer: Offer = OFFER) -> Draft:
    """A draft as it leaves the review: with the fingerprint of the displayed strings."""
    assert visit.applicant is not None
    return Draft(
        applicant=visit.applicant,
        items=tuple(item.code.value for item in items_applied(visit, offer)),
        service=SERVICE.code,
        inputs=visit.inputs,
        phone=visit.phone,
        consents=visit.consents,
        declarations=declarations_needed(visit.applicant),
        review=confirmed(visit, offer),
    )


def visit(language: str = "ja", **changes: Any) -> Visit:
    plain = Visit(
        screen=Screen.REVIEW,
        language=language,
        applicant=Applicant.SELF,
        service=SERVICE.code,
        inputs=INPUTS,
        phone="0123",
        item_answers=tuple((item.code, ItemAnswer.APPLY) for item in OFFER.items),
    )
    return replace(plain, **changes)


class Bench:
    """A dispatcher whose desks only record their calls."""

    def __init__(self) -> None:
        self.card = Mock()
        self.answers: list[Event] = []
        self.pin = PinBuffer()
        self.others: dict[str, Any] = {field.name: Mock() for field in fields(Dispatcher)}
        chosen: dict[str, Any] = {
            "card": self.card,
            "pin": self.pin,
            "answer": self.answers.append,
            "shown": lambda draft: fingerprint(draft, OFFER),
        }
        self.dispatcher = Dispatcher(**(self.others | chosen))

    def sign(self, what: Draft | StatusQuery) -> None:
        for digit in (1, 2, 3, 4):
            self.pin.press(digit)
        self.dispatcher.perform(VerifyAndSign(VISIT, 1, what))


@pytest.mark.parametrize(
    ("language", "applicant"),
    [
        *((language, Applicant.SELF) for language in LANGUAGES),
        *(("ja", each) for each in (Applicant.MINOR, Applicant.CHILD, Applicant.WARD)),
    ],
)
def test_what_stood_on_the_screen_goes_to_the_card(language: str, applicant: Applicant) -> None:
    bench = Bench()
    bench.sign(reviewed(visit(language, applicant=applicant)))
    bench.card.verify_and_sign.assert_called_once()
    assert bench.answers == []


def test_an_item_left_out_a_missing_phone_number_and_a_status_query_go_to_the_card_as_well() -> None:
    left_out = (*visit().item_answers[:-1], (OFFER.items[-1].code, ItemAnswer.LEAVE_OUT))
    bench = Bench()
    for what in (reviewed(visit(item_answers=left_out)), reviewed(visit(phone="")), StatusQuery()):
        bench.sign(what)
    assert bench.card.verify_and_sign.call_count == 3


@pytest.mark.parametrize(
    "changes",
    [
        {"applicant": Applicant.CHILD},
        {"items": ("card",)},
        {"items": ()},
        {"service": "practice-other"},
        *({"inputs": (INPUTS[0][:at] + "9" + INPUTS[0][at + 1 :], *INPUTS[1:])} for at in range(0, len(INPUTS[0]), 5)),
        {"inputs": INPUTS[:1]},
        {"phone": "0124"},
        {"phone": ""},
    ],
    ids=str,
)
def test_what_did_not_stand_there_never_reaches_the_card(changes: dict[str, Any]) -> None:
    bench = Bench()
    draft = replace(reviewed(visit()), **changes)
    bench.sign(draft)
    bench.card.verify_and_sign.assert_not_called()
    assert bench.answers == [WorkFailed(VISIT, NoticeCode.NOT_ACCEPTED)]
    assert len(bench.pin) == 0, "the digits are erased"


@pytest.mark.parametrize("changes", [{"sha256": "0" * 64}, {"language": "en"}], ids=str)
def test_another_text_or_another_language_than_was_shown_never_reaches_the_card(changes: dict[str, str]) -> None:
    bench = Bench()
    draft = reviewed(visit())
    bench.sign(replace(draft, review=replace(draft.review, **changes)))
    bench.card.verify_and_sign.assert_not_called()


def test_a_challenge_is_fetched_when_the_machine_asks_for_it_and_at_no_other_moment() -> None:
    bench = Bench()
    fetch: Mock = bench.others["fetch_challenge"]
    for effect in (ReadCard(VISIT, 1), LookAtPrinter(VISIT), Wipe(VISIT)):
        bench.dispatcher.perform(effect)
    fetch.assert_not_called()
    bench.dispatcher.perform(FetchChallenge(VISIT))
    fetch.assert_called_once_with(VISIT)


def test_the_wipe_overwrites_the_pin_and_lets_go_of_card_and_challenge() -> None:
    bench = Bench()
    for digit in (1, 2, 3, 4):
        bench.pin.press(digit)
    bench.dispatcher.perform(Wipe(VISIT))
    assert bench.pin.take() == b""
    bench.card.release.assert_called_once_with()
    bench.others["drop_challenge"].assert_called_once_with()


def test_a_pin_that_is_given_up_is_erased() -> None:
    bench = Bench()
    bench.pin.press(1)
    bench.dispatcher.perform(ErasePin(VISIT))
    assert len(bench.pin) == 0


@pytest.mark.parametrize(
    ("effect", "desk"),
    [
        (Print(VISIT, Mock(), "ja"), "print_receipt"),
        (LookAtPrinter(VISIT), "look_at_printer"),
        (Chime(VISIT), "chime"),
        (SoundAlarm(VISIT), "alarm"),
        (CallStaff(VISIT), "call"),
        (Restart(VISIT), "restart"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_each_effect_reaches_the_one_who_can_do_it(effect: Effect, desk: str) -> None:
    bench = Bench()
    bench.dispatcher.perform(effect)
    asked = {name for name, other in bench.others.items() if other.called}
    assert asked == {desk}
    assert bench.card.mock_calls == []


@pytest.mark.parametrize(
    ("effect", "wish"),
    [
        (Accept(VISIT, Mock(), Mock()), "accept"),
        (Deliver(VISIT, "id"), "deliver"),
        (FetchStatus(VISIT, Mock()), "fetch_status"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_for_the_queue_reaches_the_queue(effect: Effect, wish: str) -> None:
    bench = Bench()
    bench.dispatcher.perform(effect)
    getattr(bench.others["queue"], wish).assert_called_once_with(effect)


def test_a_refused_card_is_powered_off() -> None:
    bench = Bench()
    bench.dispatcher.perform(ReleaseCard(VISIT))
    bench.card.release.assert_called_once_with()
