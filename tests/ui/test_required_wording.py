"""What the requirements want said on a screen, in which words and at which moment (R5-R122)."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.campaign.model import ItemCode, Picture
from kiosk.visit.model import LANGUAGES, Consent, Outcome, Status, Topic, Visit
from kiosk.visit.rules import can_go_next
from tests.ui import layout
from tests.ui.hearing import heard
from tests.ui.stage import Play, moment, play, practice_offer
from ui.formats import yen
from ui.translation.catalogue import translator
from ui.views.entry import entry
from ui.views.fields import where
from ui.views.frame import AUTONYMS
from ui.views.help_lines import help_on
from ui.views.information import information
from ui.views.items import about
from ui.views.result import result
from ui.views.status import status
from ui.views.terms import papers
from ui.views.text_blocks import Block
from ui.views.web_addresses import code

OFFER = practice_offer()
EN = translator("en")
UI = Path(__file__).parents[2] / "ui"
SMALLEST = "carrier-counter"


def shown(name: str, terminal: str = SMALLEST) -> str:
    """All the texts of a moment, on every page of it."""
    with play(moment(name), terminal) as stage:
        return "\n".join(pages(stage)).replace("\N{NO-BREAK SPACE}", " ")


def pages(stage: Play) -> Iterator[str]:
    yield from stage.texts()
    names = layout.by_name(stage.window.window)
    while "page:next" in names and stage.item("page:next").isEnabled():
        stage.touch("page:next")
        yield from stage.texts()


def read(topic: Topic) -> tuple[Block, ...]:
    return information(replace(moment(f"info-{topic}"), topic=topic), OFFER, EN, ()).blocks


def told(topic: Topic) -> str:
    return "\n".join(text for block in read(topic) for text in (block.heading, *block.words, *block.points))


# --- before the card


def test_what_to_bring_is_told_before_anything_else(qapp: QCoreApplication) -> None:
    """The card first; the app of a service is on a phone, which must be at hand before the card lies there (R41)."""
    brought = ("My Number Card", "Its 4-digit PIN", "Card or app of a payment service")
    with play(moment("attract"), SMALLEST) as stage:
        for language in LANGUAGES:
            stage.open(moment("attract", language))
            texts = stage.texts()
            places = [texts.index(layout.plain(translator(language)("Attract", words))) for words in brought]
            assert places == sorted(places), language
    assert "ID and code of a payment service (card or app)" in shown("attract", "store-counter")


def test_which_round_it_is_and_that_it_is_a_maximum(qapp: QCoreApplication) -> None:
    with play(moment("attract"), SMALLEST) as stage:
        for language in LANGUAGES:
            stage.open(moment("attract", language))
            told_first = translator(language)("Attract", "My Number Points, Round 2: up to %1 worth of points")
            assert layout.plain(told_first.replace("%1", yen(20_000, language))) in stage.texts(), language
    roomy = shown("attract", "store-counter")
    assert "マイナポイント第2弾" in roomy
    assert "Up to 20,000 yen worth of points" in roomy
    assert "Points are not cash." in told(Topic.ITEMS)


def test_who_gets_items_two_and_three_is_said_first() -> None:
    for code_, who in {
        ItemCode.INSURANCE: "For people who have applied to use their card as a health insurance card.",
        ItemCode.ACCOUNT: "For people who have registered an account to receive public funds.",
    }.items():
        assert about(moment(f"item-{code_}"), OFFER, EN).paragraphs[0] == who


def test_languages_are_called_by_their_own_names() -> None:
    assert tuple(AUTONYMS) == LANGUAGES
    assert AUTONYMS == {
        "ja": "日本語",
        "ja-easy": "やさしい日本語",
        "en": "English",
        "zh": "中文",
        "ko": "한국어",
        "es": "Español",
        "pt": "Português",
        "th": "ภาษาไทย",
        "ne": "नेपाली भाषा",
        "id": "Bahasa Indonesia",
        "vi": "Tiếng Việt",
    }


@pytest.mark.parametrize("terminal", ["carrier-counter", "seven-bank-atm", "post-office"])
def test_the_first_screen_bears_a_sign_of_a_procedure_spot(qapp: QCoreApplication, terminal: str) -> None:
    with play(moment("attract"), terminal) as stage:
        assert "手続スポット" in [each.name for each in heard(stage.window.window)]


def test_no_artwork_of_others_is_shipped() -> None:
    """Mascot, official mark and logos are licensed (R81, R82): everything is drawn by shapes, in this repository."""
    assert {file.suffix for file in UI.rglob("*") if file.is_file() and "__pycache__" not in file.parts} <= {
        ".py",
        ".qml",
        ".ts",
        ".toml",
        "",
    }


def test_the_menu_calls_the_status_by_its_official_name(qapp: QCoreApplication) -> None:
    with play(moment("menu"), SMALLEST) as stage:
        for language in LANGUAGES:
            stage.open(moment("menu", language))
            assert any("予約・申込状況確認" in text for text in stage.texts()), language


# --- the card


def test_where_a_card_goes_into_a_slot_nobody_is_told_to_lay_it(qapp: QCoreApplication) -> None:
    texts = shown("card", "municipal-counter")
    assert "Insert your card" in texts
    assert "chip first" in texts
    assert "The slot is on the left of the screen." in texts
    assert "Lay it" not in texts
    assert "Place your card" not in texts


def test_a_card_that_is_inserted_the_wrong_way_round_is_told_so(qapp: QCoreApplication) -> None:
    texts = shown("notice-read_failed", "municipal-counter")
    assert "Push it in with the chip first" in texts
    assert "case" not in texts


def test_nfc_is_for_the_smartphone_only(qapp: QCoreApplication) -> None:
    assert "On Android, turn NFC on." in told(Topic.PLACES)
    assert "NFC" not in shown("card")


def test_it_is_said_which_pin_is_meant(qapp: QCoreApplication) -> None:
    texts = shown("pin")
    assert "4 digits, which you set when you applied for the card or got it." in texts
    assert "It is that of the user certificate, not the password of 6 to 16 letters and digits." in texts
    assert "Never tell it to anyone, not even staff." in texts
    with play(moment("pin"), SMALLEST) as stage:
        keys = {name for name in layout.by_name(stage.window.window) if name.startswith("key:")}
    assert keys == {*(f"key:{digit}" for digit in range(10)), "key:backspace", "key:clear"}


# --- choosing and typing


def test_nothing_is_ticked_beforehand() -> None:
    consent = replace(moment("consent"), consents=frozenset[Consent]())
    read_ = papers(consent, OFFER, EN)
    assert (read_.privacy_given, read_.terms_given) == (False, False)
    assert not Visit().consents
    assert not Visit().item_answers
    assert Visit().service is None
    assert Visit().service_terms is False


def test_each_place_of_an_id_or_code_has_its_words_and_its_picture() -> None:
    assert len({where(picture, EN) for picture in Picture}) == len(Picture)
    for picture in Picture:
        assert entry(moment(f"field-{picture}"), OFFER, EN).picture == picture
        assert where(picture, EN) in entry(moment(f"field-{picture}"), OFFER, EN).hint


def test_a_number_like_a_my_number_is_wondered_at_and_taken() -> None:
    """E26: services' own numbers may look like one (R107)."""
    asked = entry(moment("field-doubt"), OFFER, EN)
    assert "Never type your My Number here." in asked.doubt
    assert asked.problem == ""
    assert can_go_next(moment("field-doubt"), OFFER)
    for harmless in ("field", "field-secret", "field-birth_date"):
        assert entry(moment(harmless), OFFER, EN).doubt == ""


def test_the_phone_number_is_optional_and_it_is_said_what_for(qapp: QCoreApplication) -> None:
    """On the smallest panel, in every language, before a digit is typed: without turning a page."""
    with play(moment("phone-empty"), SMALLEST) as stage:
        for language in LANGUAGES:
            visit = moment("phone-empty", language)
            asked = entry(visit, OFFER, translator(language))
            stage.open(visit)
            assert {asked.title, asked.hint} <= set(stage.texts()), language
            assert "page:next" not in layout.by_name(stage.window.window), language
    asked = entry(moment("phone-empty"), OFFER, EN)
    assert "(optional)" in asked.title
    assert "任意" in asked.term
    assert asked.hint == "Only for questions to the call centre."
    assert "look up your application" in told(Topic.HELP)


# --- afterwards


def service_name(known: Status | None) -> str:
    assert known is not None
    assert known.service is not None
    service = OFFER.named(known.service)
    assert service is not None
    return service.names["en"]


def test_points_are_seen_in_the_service_and_not_here() -> None:
    name = service_name(moment("status").status)
    applied = result(moment("result-applied"), OFFER, True, EN)
    assert f"Points: app or site of {name}" in applied.steps
    assert f"Points: app or site of {name}" in applied.needed
    assert (
        f"See your points in the app or on the site of {name}. They are not shown here."
        in status(moment("status"), OFFER, EN).steps
    )


def test_a_second_application_is_told_what_there_is_and_where_to_see_it() -> None:
    refused = result(moment(f"result-{Outcome.ALREADY_APPLIED}"), OFFER, True, EN)
    assert refused.title == "You have already applied"
    assert any("Check status" in step for step in refused.steps)
    seen = moment("status")
    assert status(seen, OFFER, EN).service == f"{service_name(seen.status)} …1206"


# --- the card itself


def test_the_photo_is_described_and_drawn(qapp: QCoreApplication) -> None:
    texts = shown("info-get_card")
    for words in (
        "From the last 6 months. From the front, no hat, nothing behind you.",
        "4.5 cm high and 3.5 cm wide. Black and white is fine.",
        "45 × 35 mm",
        "Something behind",
        "Unclear",
        "Hat",
        "Sunglasses",
    ):
        assert words in texts


def test_how_the_card_is_got_is_told_in_the_order_of_its_steps() -> None:
    texts = told(Topic.GET_CARD)
    places = [
        texts.index(words)
        for words in (
            "Your first card is free",
            "Register at your municipality first. Apply for the card there at the same time.",
            "Fill in the application form for the card",
            "Foreign residents also get the form and the address label at Immigration.",
            "It comes by registered mail 2 to 3 weeks after you register as a resident.",
            "Put the form into the envelope with the address label and post it.",
            "After about 1 month a postcard comes.",
            "Go to the place on the postcard, set your PIN there, and get your card.",
            "Go to the municipality where you live and fill in the form there.",
            "After about 1 month the card comes to your home by post.",
            "In some municipalities a postcard comes instead",
            "points come after the card",
            "By smartphone, on the web, or at an ID photo booth.",
            "These are in Japanese only.",
        )
    ]
    assert places == sorted(places)
    assert [block.term for block in read(Topic.GET_CARD) if block.sign == "1"] == ["交付申請書"]


def test_each_language_has_its_number_about_points() -> None:
    for language, numbers in {
        "ja": ["0120-95-0178"],
        "en": ["0570-028-125"],
        "th": ["0570-028-125", "0120-95-0178"],
    }.items():
        rows = help_on(OFFER, language, "points", EN).rows
        assert sorted(row.number for row in rows) == sorted(numbers)


def test_pages_for_phones_are_those_of_the_campaign() -> None:
    links = OFFER.campaign.links
    drawn = [block.code for block in read(Topic.PLACES) if block.code.size]
    assert drawn == [code(links.app), code(links.spots), code(links.flow)]
    assert len({each.path for each in drawn}) == 3
