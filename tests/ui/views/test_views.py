"""What is shown, from a visit and an offer: pure functions, read as the rules they keep."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.campaign.model import Availability, Field, FieldKind, FieldRole, OfferedService, Picture
from kiosk.station.keypad_keys import KeypadKeys, Layout, Use
from kiosk.visit.events import Next
from kiosk.visit.model import After, CardFacts, Notice, NoticeCode, Screen, Visit, Work
from tests.ui.stage import moment, play, practice_offer
from ui import qr
from ui.formats import DOT
from ui.translation.catalogue import translator
from ui.views.attract import attract
from ui.views.entry import entry, pin
from ui.views.fields import field_name, missing
from ui.views.key_words import key_line, key_rows
from ui.views.notice import notice
from ui.views.review import review
from ui.views.web_addresses import qr_path
from ui.views.working import working

OFFER = practice_offer()
EN = translator("en")


def test_secrets_are_dots_while_typed() -> None:
    visit = moment("field-ascii")
    service = OFFER.service(visit.service)
    assert service is not None
    secret = next(at for at, field in enumerate(service.fields) if field.secret)
    typed = replace(visit, at_field=secret, inputs=tuple("Pa55" for _ in service.fields))
    assert entry(typed, OFFER, EN).value == DOT * 4


def test_a_birth_date_is_in_clear_while_typed_and_dots_on_the_review() -> None:
    """Eight figures are checked while they are typed; afterwards nobody reads them over the shoulder (R43)."""
    visit = moment("field-birth_date")
    service = OFFER.service(visit.service)
    assert service is not None
    at = next(at for at, field in enumerate(service.fields) if field.kind is FieldKind.BIRTH_DATE)
    typed = replace(visit, at_field=at, inputs=tuple("19580403" for _ in service.fields))
    shown = entry(typed, OFFER, EN)
    assert (shown.parts, shown.secret) == (("1958", "04", "03"), False)
    rows = [row for row in review(replace(typed, screen=Screen.REVIEW), OFFER, EN).rows if row.edit == "field"]
    assert (rows[at].value, rows[at].secret) == (DOT * 8, True)


@pytest.mark.parametrize("left", [3, 2, 1, 0])
def test_tries_are_told_once_one_is_gone(left: int) -> None:
    visit = replace(moment("pin"), card=CardFacts(3, left, datetime(2030, 1, 1, tzinfo=UTC)))
    assert pin(visit, EN).tries == ("" if left == 3 else f"Tries left: {left}")


def test_the_two_deadlines_are_two() -> None:
    from kiosk.campaign.load import load_campaign  # noqa: PLC0415 - the real dates, here only

    offer = load_campaign("round2").on(datetime(2023, 1, 1, tzinfo=UTC))
    from kiosk.station.settings import load_profile  # noqa: PLC0415

    shown = attract(moment("attract"), offer, load_profile("seven-bank-atm"))
    assert (shown.card_deadline, shown.application_deadline) == ("28 February 2023", "30 September 2023")


def test_a_locked_card_goes_to_the_municipality_of_residence() -> None:
    assert "municipality where you are registered" in notice(moment("notice-locked"), OFFER, EN).way_out
    assert notice(moment("notice-locked"), OFFER, EN).term == "市区町村の窓口"


def test_the_qr_path_draws_exactly_the_dark_modules() -> None:
    square = qr.matrix("https://example.jp/?receipt=K7Q4")
    dark = set()
    for run in qr_path(square).removeprefix("M").split("M"):
        start, rest = run.split("h", 1)
        x, y = map(int, start.split())
        dark |= {(x + step, y) for step in range(int(rest.split("v")[0]))}
    assert dark == {(x, y) for y, row in enumerate(square) for x, module in enumerate(row) if module}


def test_each_kind_of_field_has_its_keyboard() -> None:
    keyboards = {
        kind: entry(moment(f"field-{kind}"), OFFER, EN).keyboard
        for kind in (FieldKind.UPPER, FieldKind.ASCII, FieldKind.BIRTH_DATE)
    }
    assert keyboards == {FieldKind.UPPER: "upper", FieldKind.ASCII: "ascii", FieldKind.BIRTH_DATE: "digits"}


def test_several_codes_are_counted_from_one() -> None:
    """Where the service has no words of its own for them."""
    asked = Field(FieldRole.CODE, FieldKind.DIGITS, 4, 4, Picture.CARD_BACK)
    service = replace(
        OFFER.services[0].service, fields=(replace(asked, role=FieldRole.ID), asked, asked), suspensions=()
    )
    offer = replace(OFFER, services=(OfferedService(service, Availability.OPEN),))
    visit = replace(moment("field"), service=service.code)
    names = [field_name(visit, offer, at, EN) for at in range(3)]
    assert names == ["Payment service ID", "Security code 1", "Security code 2"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", ""),
        ("1990022", "Digits still missing: 1"),
        ("19900230", "There is no such date. Please check it."),
        ("19900228", ""),
        ("20000229", ""),
        ("20240229", ""),
        ("19000229", "There is no such date. Please check it."),
        ("20230229", "There is no such date. Please check it."),
    ],
)
def test_what_is_wrong_with_a_date_is_said(typed: str, said: str) -> None:
    visit = moment("field-birth_date")
    at = visit.at_field
    changed = (*visit.inputs[:at], typed, *visit.inputs[at + 1 :])
    assert entry(replace(visit, inputs=changed), OFFER, EN).problem == said


@pytest.mark.parametrize("kind", [FieldKind.DIGITS, FieldKind.UPPER, FieldKind.ASCII])
def test_a_value_that_is_no_date_is_never_called_one(kind: FieldKind) -> None:
    field = Field(FieldRole.ID, kind, 4, 4, Picture.WEBSITE)
    assert missing(field, "12345", OFFER.moment, EN) == "Please check what you typed."


@pytest.mark.parametrize(
    ("tries_left", "unsure", "said"),
    [
        (2, False, "Tries left: 2"),
        (None, True, "One try of the PIN may have been used."),
        (None, False, ""),
    ],
)
def test_what_is_known_of_the_tries_is_said_and_what_is_not_known_too(
    tries_left: int | None, unsure: bool, said: str
) -> None:
    told = Notice(NoticeCode.ANSWER_LOST, After.HOME, tries_left, try_unsure=unsure)
    assert notice(replace(moment("notice-locked"), notice=told), OFFER, EN).tries == said


def test_a_card_left_behind_is_said_to_whoever_comes(qapp: QCoreApplication) -> None:
    with play(moment("take-card")) as stage:
        assert stage.item("title").property("words") == "Please take your card"
        stage.show(moment("take-card-left"))
        assert stage.item("title").property("words") == "A card was left here"


def test_called_staff_sees_nothing_of_the_visit_and_the_person_goes_on(qapp: QCoreApplication) -> None:
    typed = replace(moment("review"), screen=Screen.STAFF, resume=Screen.REVIEW)
    with play(typed) as stage:
        assert not any(value and value in text for text in stage.texts() for value in (*typed.inputs, typed.phone))
        stage.touch("action:next")
        assert stage.stage.posted == [Next()]


STAGES = {
    Work.READING: (-1, -1), Work.FETCHING: (-1, -1), Work.TYPING: (-1, 0), Work.SIGNING: (-1, 0),
    Work.ACCEPTING: (1, 1), Work.DELIVERING: (2, 2), None: (-1, -1),
}  # fmt: skip
"""The stage of an application: before and after its review was confirmed."""


@pytest.mark.parametrize("work", STAGES)
def test_the_stages_of_an_application_are_shown_of_an_application_alone(work: Work | None) -> None:
    visits = (Visit(language="en", work=work), replace(moment("working-signing"), work=work))
    assert [bool(visit.review) for visit in visits] == [False, True]
    assert tuple(working(visit, translator("en")).stage for visit in visits) == STAGES[work]


def plain_spaces(keys: KeypadKeys) -> str:
    return key_line(keys, EN).replace("\N{NO-BREAK SPACE}", " ")


def test_the_keys_beside_the_screen_are_named_with_what_they_do() -> None:
    """A telephone has arrows and two signs, a number block has five."""
    say = translator("en")
    telephone = KeypadKeys(Layout.TELEPHONE, {"*": Use.ERASE, "#": Use.BACK})
    assert plain_spaces(telephone) == "Keys: ▼ next, ▲ previous, Enter choose, # back, * erase"
    signs = {"+": Use.NEXT, "-": Use.PREVIOUS, "*": Use.BACK, "/": Use.DISPLAY, ".": Use.ERASE}
    block = KeypadKeys(Layout.NUMBER_BLOCK, signs)
    assert key_rows(block, say)[-2:] == (".\xa0(point)\xa0erase", "/\xa0text\xa0size")
    assert plain_spaces(block) == "Keys: + next, - previous, Enter choose, * back, . (point) erase, / text size"
    assert key_line(None, say) == ""
