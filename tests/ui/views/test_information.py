"""What is read without a card: who gets what, the card, other ways, help, safety (R1-R25, R62-R116)."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import Item, ItemCode, Offer
from kiosk.station.profile import Spot
from kiosk.visit.events import Next, TopicChosen
from kiosk.visit.model import LANGUAGES, NoticeCode, Screen, Topic, Visit
from tests.ui import layout
from tests.ui.stage import Play, moment, play, practice_offer
from ui.formats import date, yen
from ui.gallery.gallery import settle
from ui.translation.catalogue import translator
from ui.views.closed import PICTURES as CLOSED_PICTURES
from ui.views.help_lines import help_on
from ui.views.information import information
from ui.views.information.about_places import PROGRAM, SEARCH_WORDS, spot_name
from ui.views.notice import PICTURES as NOTICE_PICTURES
from ui.views.text_blocks import Block
from ui.views.web_addresses import code

OFFER = practice_offer()
ROUND_2 = load_campaign("round2")


def read(topic: Topic, language: str = "en", offer: Offer = OFFER) -> tuple[Block, ...]:
    visit = Visit(screen=Screen.INFO, topic=topic, language=language)
    return information(visit, offer, translator(language), ()).blocks


def texts(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        yield from (block.heading, *block.words, *block.points)


def all_of(topic: Topic, language: str = "en", offer: Offer = OFFER) -> str:
    return "\n".join(texts(read(topic, language, offer)))


# --- who gets what


def test_the_two_deadlines_are_two_and_each_says_of_what() -> None:
    (deadlines,) = [block for block in read(Topic.ITEMS, offer=ROUND_2.on(at(2023, 1, 1))) if block.points]
    assert deadlines.points == (
        "To apply for the card itself: 28 February 2023",
        "To apply for the points: 30 September 2023",
    )


def test_a_card_counts_if_it_was_applied_for_in_time() -> None:
    """The holder of a later card is not told that everybody gets the points."""
    (card,) = [block for block in read(Topic.ITEMS, offer=ROUND_2.on(at(2023, 6, 1))) if block.sign == "1"]
    assert "The card must be requested by 28 February 2023. It does not matter when you got it." in card.words


def test_amounts_come_from_the_campaign() -> None:
    cheaper = tuple(replace(item, maximum_yen=item.maximum_yen // 5) for item in OFFER.campaign.items)
    offer = replace(OFFER, campaign=replace(OFFER.campaign, items=cheaper), items=cheaper)
    said = all_of(Topic.ITEMS, offer=offer)
    assert f"Up to {yen(4000, 'en')} worth of points" in said
    assert "7,500" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_20000_is_never_without_its_noun(language: str) -> None:
    for topic in Topic:
        for text in texts(read(topic, language)):
            assert len(re.findall("20[,.]000", text)) == text.replace("\N{WORD JOINER}", "").count(
                yen(20_000, language)
            )


def test_only_what_depends_on_charging_is_up_to() -> None:
    headings = [block.heading for block in read(Topic.ITEMS) if block.sign]
    assert ["up to" in heading for heading in headings] == [True, False, False]


def test_an_item_that_is_not_open_says_when_or_that_it_will_be_announced() -> None:
    open_now = ROUND_2.on(at(2022, 6, 29))
    assert "From 30 June 2022" in item(open_now, ItemCode.INSURANCE).words[0]
    unannounced = tuple(replace(each, start=None) for each in ROUND_2.items)
    offer = replace(ROUND_2, items=unannounced).on(at(2022, 6, 29))
    assert item(offer, ItemCode.ACCOUNT).words[0] == "Start to be announced"
    over = tuple(replace(each, end=ROUND_2.start + timedelta(days=1)) for each in ROUND_2.items)
    assert item(replace(ROUND_2, items=over).on(at(2023, 1, 1)), ItemCode.CARD).words[0] == "Ended"
    for offer_ in (open_now, offer):
        assert not any("until" in words for words in item(offer_, ItemCode.ACCOUNT).words)


def item(offer: Offer, code: ItemCode) -> Block:
    place = [each.code for each in offer.campaign.items].index(code)
    return next(block for block in read(Topic.ITEMS, offer=offer) if block.sign == str(place + 1))


def test_what_is_known_has_a_date_and_the_official_site() -> None:
    last = read(Topic.ITEMS)[-1]
    assert "1 November 2026" in last.words[0]
    assert last.code.host == "mynumbercard.point.soumu.go.jp"


def test_it_is_one_of_the_participating_services_and_never_granted() -> None:
    said = all_of(Topic.ITEMS)
    assert "one of the participating services" in said
    for topic in Topic:
        assert "granted" not in all_of(topic)


# --- the card


def test_the_first_card_is_free_and_points_come_after_it() -> None:
    blocks = read(Topic.GET_CARD)
    assert blocks[0].heading == "Your first card is free"
    assert "points come after the card" in all_of(Topic.GET_CARD)


def test_after_the_cards_deadline_it_is_said_that_the_card_brings_no_points() -> None:
    before, after = (read(Topic.GET_CARD, offer=ROUND_2.on(moment_))[0].words[0] for moment_ in DEADLINE)
    assert before == "For points, apply for the card by 28 February 2023."
    assert after == "Cards that were applied for after 28 February 2023 bring no points."


def test_what_else_the_card_is_for_is_told() -> None:
    words = " ".join(read(Topic.GET_CARD)[0].words)
    assert "identity document" in words
    assert "residence procedures, taxes (e-Tax)" in words


def test_where_a_phone_is_held_is_told_for_both_kinds() -> None:
    points = " ".join(point for block in read(Topic.PLACES) for point in block.points)
    assert "iPhone: lay its upper edge on the middle of the card." in points
    assert "Android: the mark of NFC" in points


DEADLINE = (ROUND_2.card_deadline, ROUND_2.card_deadline + timedelta(seconds=1))


def test_both_ways_to_hand_it_in_take_about_a_month() -> None:
    steps = [block.heading for block in read(Topic.GET_CARD) if block.sign == "2"]
    assert len(steps) == 2
    assert all_of(Topic.GET_CARD).count("After about 1 month") == 2


def test_no_picture_and_no_text_shows_a_my_number() -> None:
    for topic in Topic:
        for language in LANGUAGES:
            assert not re.search(r"\d{4}[ -]?\d{4}[ -]?\d{4}", all_of(topic, language))
    drawing = (QML / "controls" / "NumberLetter.qml").read_text()
    assert "Text {" not in drawing


# --- other ways and places


def test_each_kind_of_spot_is_named_once_with_its_limits() -> None:
    places = [block for block in read(Topic.PLACES) if len(block.points) == len(Spot)]
    (listed,) = (block.points for block in places)
    assert len(set(listed)) == 10
    assert listed == tuple(spot_name(spot, translator("en")) for spot in Spot)
    assert "some supermarkets" in spot_name(Spot.AEON, translator("en"))
    assert "Not every office or shop takes part" in all_of(Topic.PLACES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_japanese_pages_are_told_to_all_who_read_another_language(language: str) -> None:
    say = translator(language)("Information", "The page is in Japanese only.")
    with_code = [block for block in read(Topic.PLACES, language) if block.code.size]
    assert len(with_code) == 3
    for block in (*with_code, *(each for each in read(Topic.ITEMS, language) if each.code.size)):
        assert (say in block.words) == (not language.startswith("ja"))


def test_the_app_is_got_from_its_code_in_the_two_stores() -> None:
    (app,) = [block for block in read(Topic.PLACES) if block.code == code(OFFER.campaign.links.app)]
    assert (app.term, app.points) == ("マイナポイントアプリ", ("App Store, Google Play",))


def test_a_page_that_is_not_known_is_the_official_site() -> None:
    bare = replace(OFFER, campaign=replace(OFFER.campaign, links=type(OFFER.campaign.links)()))
    assert {block.code.host for block in read(Topic.PLACES, offer=bare) if block.code.size} == {
        "mynumbercard.point.soumu.go.jp"
    }


def test_a_computer_finds_it_by_name_and_the_true_address_is_told() -> None:
    (computer,) = [block for block in read(Topic.PLACES) if block.points == (SEARCH_WORDS,)]
    assert computer.words[0].endswith(PROGRAM)
    assert any(words.endswith("mynumbercard.point.soumu.go.jp") for words in computer.words)


# --- help and safety


@pytest.mark.parametrize(("language", "number"), [("ja", "0120-95-0178"), ("en", "0120-0178-27")])
def test_a_lost_card_has_a_line_that_answers_at_night(language: str, number: str) -> None:
    night = OFFER.campaign.on(OFFER.moment + timedelta(hours=12))
    told = information(replace(moment("info-help"), language=language), night, translator("en"), ()).blocks
    (lost,) = [block for block in told if block.heading == "Lost your card?"]
    (line,) = lost.help
    assert (line.number, line.now, line.hours) == (number, "Open now", ("Every day, 24 hours",))


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_does_not_read_japanese_is_told_of_the_immigration_agency(language: str) -> None:
    told = [block for block in read(Topic.HELP, language) if block.term == "出入国在留管理庁"]
    assert len(told) == (0 if language == "ja" else 1)


def test_misuse_is_hard_not_impossible_and_staff_never_ask() -> None:
    said = all_of(Topic.SAFETY)
    assert "makes misuse hard" in said
    assert "impossible" not in said
    assert "Staff never ask for your PIN" in said
    assert "#9110" in said
    assert "188" in said


# --- on the screen

QML = Path(__file__).parents[3] / "ui" / "qml" / "Kiosk"


def test_every_drawing_that_is_named_exists() -> None:
    drawn = set(re.findall(r'^ +"(\w+)": "M', (QML / "controls" / "Pictograms.qml").read_text(), re.MULTILINE))
    blocks = [block for topic in Topic for block in read(topic)]
    named = {block.picture for block in blocks} | set(CLOSED_PICTURES.values()) | set(NOTICE_PICTURES.values())
    assert named - {"", "photo", "number_letter"} <= drawn
    assert set(NOTICE_PICTURES) == set(NoticeCode)
    written = {"tick", "cross", "spot", "warning", "person", "points", "card", "telephone", "shield"}
    assert drawn == named - {"", "photo", "number_letter"} | written


@pytest.mark.parametrize("topic", list(Topic))
def test_every_topic_is_one_touch_from_the_menu(qapp: QCoreApplication, topic: Topic) -> None:
    with play(moment("menu")) as stage:
        stage.touch(f"topic:{topic}")
        assert stage.stage.posted == [TopicChosen(topic)]


@pytest.mark.parametrize("terminal", ["carrier-counter", "post-office"])
def test_who_gets_what_is_one_touch_from_applying(qapp: QCoreApplication, terminal: str) -> None:
    with play(moment("menu"), terminal) as stage:
        stage.touch("topic:items")
        assert stage.stage.posted == [TopicChosen(Topic.ITEMS)]


@pytest.mark.parametrize("topic", list(Topic))
def test_at_its_end_a_topic_is_closed(qapp: QCoreApplication, topic: Topic) -> None:
    with play(moment(f"info-{topic}")) as stage:
        pages = 1
        while "action:next" not in layout.by_name(stage.window.window):
            stage.touch("page:next")
            pages += 1
        assert pages > 1
        stage.touch("action:next")
        assert stage.stage.posted == [Next()]


def test_the_codes_lead_where_the_campaign_says(qapp: QCoreApplication) -> None:
    links = OFFER.campaign.links
    expected = {
        Topic.ITEMS: {OFFER.campaign.official_site},
        Topic.GET_CARD: {links.card},
        Topic.PLACES: {links.app, links.spots, links.flow},
        Topic.HELP: {links.residents},
        Topic.SAFETY: set(),
    }
    for topic, pages in expected.items():
        with play(moment(f"info-{topic}")) as stage:
            assert set(scanned(stage)) == pages


def scanned(stage: Play) -> Iterator[str]:
    """What a phone reads from each page."""
    while True:
        yield from codes_in(stage.window.grab())
        if "action:next" in layout.by_name(stage.window.window):
            return
        stage.touch("page:next")
        settle(20)


def codes_in(image: QImage) -> list[str]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    return [found.text for found in zxingcpp.read_barcodes(pixels)]


def at(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day, 12, tzinfo=UTC)


def test_dates_in_the_texts_are_those_of_the_items() -> None:
    def ends(each: Item) -> bool:
        return date(each.end, "en") in " ".join(item(ROUND_2.on(at(2023, 1, 1)), each.code).words)

    assert all(map(ends, ROUND_2.items))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_advice_line_of_the_police_and_the_hotline_of_consumers_are_not_taken_for_each_other(language: str) -> None:
    """The two as their signs: 警察相談専用電話 and 消費者ホットライン."""
    say = translator(language)
    words = say("Information", "In doubt, call the police {police} or the consumer hotline {consumers}.")
    visit = Visit(screen=Screen.INFO, topic=Topic.SAFETY, language=language)
    told = {said for block in information(visit, practice_offer(), say, ()).blocks for said in block.words}
    assert words.format(police="#9110", consumers="188") in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_finds_no_line_in_their_language_is_told_so_at_each_subject(language: str) -> None:
    say = translator(language)
    visit = Visit(screen=Screen.INFO, topic=Topic.HELP, language=language)
    blocks = information(visit, practice_offer(), say, ()).blocks
    for subject in ("points", "card", "lost"):
        found = help_on(practice_offer(), language, subject, say)
        told = {words for block in blocks if block.help == found.rows for words in block.words}
        assert found.told == "" or found.told in told, subject
