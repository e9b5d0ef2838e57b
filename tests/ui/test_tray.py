"""The tray of practice cards: what each shows, in the language of the visit, and what a touch does."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest

from devices.simulator import PRACTICE_CARD_NAMES, practice_pin
from kiosk.visit.model import LANGUAGES
from tests.ui import layout
from tests.ui.stage import until
from ui.translation.catalogue import translator
from ui.tray import Tray, card_label
from ui.window import create_application


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_is_called_by_what_it_shows(language: str) -> None:
    labels = [card_label(name, translator(language)) for name in PRACTICE_CARD_NAMES]
    assert len(set(labels)) == len(labels)
    assert not set(labels) & set(PRACTICE_CARD_NAMES)


def touch(tray: Tray, words: str) -> None:
    """The card with these words, once it has been laid out."""
    until(tray.window.isExposed)
    tray.window.grabWindow()
    (label,) = [each for each in layout.visible_items(tray.window) if str(each.property("text")).startswith(words)]
    middle = layout.scene_rect(label).center()
    where = QPoint(round(middle.x()), round(middle.y()))
    QTest.mouseClick(tray.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)


def test_it_speaks_the_language_of_the_visit_and_lays_what_is_touched(qapp: QCoreApplication) -> None:
    create_application()
    laid: list[str] = []

    def lay(name: str) -> None:
        """Not the method of the list itself: Qt gives that no name."""
        laid.append(name)

    tray = Tray(
        [(name, practice_pin(name)) for name in PRACTICE_CARD_NAMES],
        lay,
        lambda: laid.append("taken"),
        "ja",
    )
    try:
        tray.window.show()
        until(tray.window.isExposed)
        tray.speak("ne")
        words = card_label("locked", translator("ne"))
        until(lambda: tray.window.title() == translator("ne")("Tray", "Practice cards"))
        tray.window.grabWindow()
        say = translator("ne")
        for name in PRACTICE_CARD_NAMES:
            pin = practice_pin(name)
            shown = card_label(name, say) + ("  ·  " + say("Tray", "PIN {pin}").format(pin=pin) if pin else "")
            (label,) = [each for each in layout.visible_items(tray.window) if each.property("text") == shown]
            assert label.property("contentWidth") <= label.width()
        touch(tray, words)
        until(lambda: laid == ["locked"])
        assert tray.window.property("onReader") == "locked"
        touch(tray, words)
        until(lambda: laid == ["locked", "taken"])
        assert tray.window.property("onReader") == ""
    finally:
        tray.close()
