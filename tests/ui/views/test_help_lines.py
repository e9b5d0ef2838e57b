"""Whom to call: lines, languages, hours, and who pays."""

import re
from dataclasses import replace
from datetime import UTC, datetime, time

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.campaign.hours_file import parse_hours
from kiosk.campaign.load import load_campaign
from kiosk.visit.model import (
    LANGUAGES,
)
from tests.ui import layout
from tests.ui.stage import NOW, moment, play, practice_offer
from ui.formats import times
from ui.translation.catalogue import translator
from ui.views.help_lines import first_line, help_on
from ui.views.information import information

OFFER = practice_offer()
ROUND_2 = load_campaign("round2")
EN = translator("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_sent_to_a_line_as_if_it_spoke_their_language(language: str) -> None:
    spoken = language.partition("-")[0]
    for subject in ("points", "card"):
        served = help_on(OFFER, language, subject, EN)
        speaks = any(spoken in line.languages and subject in line.subjects for line in OFFER.campaign.help_lines)
        assert bool(served.told) != speaks
        assert [row.note for row in served.rows if row.note] == (
            ["English", "日本語"] if not speaks else ["If you cannot get through"] * (len(served.rows) - 1)
        )
        assert first_line(OFFER, language, subject, EN).rows == served.rows[:1]


@pytest.mark.parametrize(
    ("moment_", "answers"),
    [
        (datetime(2022, 10, 7, 0, 29, 59, tzinfo=UTC), False),  # Friday 9:29:59 in Japan
        (datetime(2022, 10, 7, 0, 30, tzinfo=UTC), True),
        (datetime(2022, 10, 7, 10, 59, 59, tzinfo=UTC), True),  # 19:59:59
        (datetime(2022, 10, 7, 11, 0, tzinfo=UTC), False),
        (datetime(2022, 10, 8, 9, 30, tzinfo=UTC), True),  # Saturday 18:30
        (datetime(2022, 10, 8, 11, 0, tzinfo=UTC), False),  # Saturday 20:00
        (datetime(2022, 10, 10, 9, 30, tzinfo=UTC), True),  # a Monday that is a holiday
    ],
)
def test_open_now_is_the_hour_in_japan(moment_: datetime, answers: bool) -> None:
    (row,) = help_on(ROUND_2.on(moment_), "ja", "points", EN).rows
    assert (row.answers, row.now) == (answers, "Open now" if answers else "Closed now")
    assert row.hours == ("Every day 9:30〜20:00",)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("24h", ("Every day, 24 hours",)),
        ([{"days": "weekdays", "between": "09:00-24:00"}], ("Monday to Friday 9:00–24:00",)),
        (
            {"weekdays": "09:00-18:00", "saturday": "09:00-12:00"},
            ("Monday to Friday 9:00–18:00", "Saturday 9:00–12:00"),
        ),
        ({"monday": "09:00-12:00", "thursday": "09:00-12:00"}, ("Monday, Thursday 9:00–12:00",)),
        (
            {"every_day": "09:00-18:00", "holidays": "10:00-12:00"},
            ("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday 9:00–18:00",),
        ),
    ],
)
def test_the_days_of_a_line_are_told_in_words(written: object, told: tuple[str, ...]) -> None:
    (line, *_), hours = OFFER.campaign.help_lines, parse_hours(written)
    campaign = replace(OFFER.campaign, help_lines=(replace(line, languages=("en",), hours=hours),))
    (row,) = help_on(campaign.on(OFFER.moment), "en", "points", EN).rows
    assert row.hours == told


def test_who_is_not_understood_is_told_the_language_that_more_people_know() -> None:
    line = replace(OFFER.campaign.help_lines[0], languages=("ja", "en"))
    offer = replace(OFFER.campaign, help_lines=(line,)).on(OFFER.moment)
    assert [row.note for row in help_on(offer, "th", "points", EN).rows] == ["English"]


def test_who_pays_for_the_call_is_said() -> None:
    costs = {row.number: row.cost for row in help_on(OFFER, "en", "card", EN).rows}
    assert costs == {"0120-0178-27": "Free of charge", "0570-064-738": "You pay for the call"}


Between = tuple[time, time]
EVENING, SIX, SEVEN = (time(9, 30), time(20)), (time(9, 30), time(18)), (time(10), time(19))
POINTS, CARD, INSTEAD = "0570-028-125", "0120-0178-27", "0570-064-738"
OF_THE_LEAFLET: list[tuple[tuple[str, ...], dict[str, tuple[Between, ...]]]] = [
    (("ja",), {"0120-95-0178": (EVENING,)}),
    (("en", "zh", "ko", "es", "pt"), {POINTS: (EVENING,), CARD: (EVENING,), INSTEAD: (EVENING,)}),
    (("th", "ne", "id"), {CARD: (SIX,), INSTEAD: (SIX,)}),
    (("vi",), {CARD: (SEVEN,), INSTEAD: (SEVEN,)}),
]


def test_each_language_reads_its_numbers_and_their_hours(qapp: QCoreApplication) -> None:
    """On the smallest panel, in the order of the leaflet. What stands behind them is for a lost card."""
    with play(moment("attract"), "carrier-counter") as stage:
        for language, lines in ((language, lines) for languages, lines in OF_THE_LEAFLET for language in languages):
            stage.open(moment("info-help", language))
            told = " ".join(stage.texts())
            places = [told.index(number) for number in lines]
            assert places == sorted(places), language
            for place, (number, hours) in zip(places, lines.items(), strict=True):
                line = re.split("0120-|0570-", told[place + len(number) :])[0]
                assert all(times(opens, closes, language) in line for opens, closes in hours), f"{language}: {number}"


def test_the_sign_beside_a_number_is_full_while_the_line_answers(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        for hour, words, full in ((3, "Open now", True), (15, "Closed now", False)):
            stage.stage.offer = load_campaign("practice").on(datetime(2027, 1, 5, hour, tzinfo=UTC))
            stage.open(moment("info-help"))
            states = [each for each in layout.visible_items(stage.window.window) if each.property("words") == words]
            signs = [each for state in states for each in state.parentItem().childItems() if each is not state]
            assert signs
            assert all((sign.property("color").alpha() > 0) is full for sign in signs), words


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_line_does_not_speak_is_told_where_its_number_stands(language: str) -> None:
    """For points, for the card and for a lost card: each has its block."""
    japanese = tuple(replace(line, languages=("ja",)) for line in OFFER.campaign.help_lines)
    for offer in (OFFER, replace(OFFER.campaign, help_lines=japanese).on(NOW)):
        blocks = information(moment("info-help", language), offer, EN, ()).blocks
        for subject in ("points", "card", "lost"):
            served = help_on(offer, language, subject, EN)
            told = [block.words for block in blocks if block.help == served.rows]
            assert told, subject
            assert not served.told or any(served.told in words for words in told), subject


@pytest.mark.parametrize("language", ["en", "th", "ne"])
def test_who_asks_about_a_status_reads_whether_a_line_speaks_their_language(
    qapp: QCoreApplication, language: str
) -> None:
    with play(moment("status", language), "post-office") as stage:
        told = stage.window.model.topic("status").property("help")["told"]
        assert (told != "") is (language != "en")
        asked = translator(language)("Status", "Something you did not apply for? Please call:")
        assert (told or asked) in stage.texts()
