"""The first screen: languages, display, what, until when, what to bring, and the hours."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.campaign.opening_hours import ALWAYS
from kiosk.station.settings import load_profile
from kiosk.visit.events import DisplayChosen
from kiosk.visit.model import (
    LANGUAGES,
    Visit,
)
from tests.ui import layout
from tests.ui.stage import moment, play, practice_offer
from ui.translation.catalogue import translator
from ui.typography.line_breaking import plain
from ui.views.attract import attract

OFFER = practice_offer()


@pytest.mark.parametrize("terminal", ["carrier-counter", "seven-bank-atm", "post-office"])
def test_eleven_languages_and_the_display_are_one_touch_from_the_start(qapp: QCoreApplication, terminal: str) -> None:
    with play(moment("attract"), terminal) as stage:
        names = layout.by_name(stage.window.window)
        assert {f"language:{code}" for code in LANGUAGES} | {"action:display"} <= set(names)
        stage.touch("action:display")
        stage.touch("display:largest")
        assert [type(event) for event in stage.stage.posted] == [DisplayChosen]


def test_the_first_screen_says_what_until_when_what_to_bring_and_its_hours(qapp: QCoreApplication) -> None:
    with play(moment("attract")) as stage:
        texts = " ".join(stage.texts()).replace("\N{NO-BREAK SPACE}", " ")
        for words in (
            "My Number Points, Round 2: up to 20,000 yen worth of points",
            "Apply for points by 31 December 2099",
            "My Number Card",
            "4-digit PIN",
            "Card or app of a payment service",
            "10:00–19:00",
            "Practice",
        ):
            assert words in texts


@pytest.mark.parametrize("language", ["ja", "ne", "vi"])
def test_an_upright_first_screen_has_both_deadlines(qapp: QCoreApplication, language: str) -> None:
    """That for the card and that for the points, each with its name (R3)."""
    told = attract(moment("attract", language), OFFER, load_profile("post-office"))
    say = translator(language)
    with play(moment("attract", language), "post-office") as stage:
        texts = stage.texts()
    for words, day in (
        ("Apply for points by %1", told.application_deadline),
        ("(for cards applied for by %1)", told.card_deadline),
    ):
        assert plain(say("Attract", words).replace("%1", day)) in texts


def test_a_terminal_that_never_closes_says_no_hours() -> None:
    profile = replace(load_profile("carrier-counter"), hours=ALWAYS)
    assert attract(Visit(), OFFER, profile).hours == ""
