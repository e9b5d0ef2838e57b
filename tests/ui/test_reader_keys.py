"""The PIN on the reader's own keys, and how the screen spares a card's tries."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from kiosk.visit.events import PinConfirmed, Quit
from kiosk.visit.model import LANGUAGES
from tests.ui import hearing, layout
from tests.ui.stage import moment, play, practice_offer
from ui.translation.catalogue import translator
from ui.views.entry import pin
from ui.views.notice import notice
from ui.views.working import working


def test_there_are_no_keys_on_the_screen_and_none_beside_it_count(qapp: QCoreApplication) -> None:
    with play(moment("pin-reader")) as stage:
        names = layout.by_name(stage.window.window)
        assert not [name for name in names if name.startswith("key:")]
        assert not [each for each in hearing.heard(stage.window.window) if each.name.startswith("Digits entered")]
        for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4):
            stage.key(key)
        assert stage.stage.posted == []
        assert len(stage.stage.pin) == 0
        stage.touch("action:next")
        stage.key(Qt.Key.Key_Return)
        assert stage.stage.posted == [PinConfirmed(), PinConfirmed()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_where_to_type_it_and_that_nothing_was_lost(language: str) -> None:
    say = translator(language)
    visit = moment("pin-reader", language)
    told = pin(visit, say)
    assert told.at_reader == say("Pin", "Type it on the keys of the card reader, not here.")
    assert told.not_entered == say("Pin", "No PIN was entered. No PIN try was used.")
    assert told.tries_left == 2
    assert pin(replace(visit, pin_not_entered=False), say).not_entered == ""
    assert pin(moment("pin", language), say).at_reader == ""
    assert working(moment("working-typing", language), say).title == say("Working", "Type your PIN on the card reader")


def test_the_screen_says_that_nothing_was_lost(qapp: QCoreApplication) -> None:
    with play(moment("pin-reader")) as stage:
        assert any("No PIN was entered. No PIN try was used." in words for words in stage.texts())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_visit_that_spares_the_card_says_how_many_tries_are_left_and_where_to_go(language: str) -> None:
    say = translator(language)
    visit = moment("notice-tries_spared", language)
    told = notice(visit, practice_offer(), say)
    assert told.tries == say("Pin", "Tries left: {n}").format(n=1)
    assert told.term == "市区町村の窓口"
    assert told.help


def test_at_the_last_try_to_stop_is_the_default(qapp: QCoreApplication) -> None:
    with play(moment("last-try")) as stage:
        stage.key(Qt.Key.Key_Return)
        assert stage.stage.posted == [Quit()]
