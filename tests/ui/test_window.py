"""The window itself: what it loads ahead, so that nobody waits for it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QQmlComponent
from pytestqt.qtbot import QtBot

from kiosk.visit.model import LANGUAGES
from tests.ui.stage import moment, play
from ui.translation.switching import qt_translator
from ui.window import QML


def test_every_screen_and_every_language_is_there_before_it_is_chosen(qapp: QCoreApplication, qtbot: QtBot) -> None:
    qt_translator.cache_clear()
    with play(moment("menu", "ja")) as play_:
        window = play_.window
        assert window.screens == []
        window.get_ready()
        qtbot.waitUntil(lambda: all(screen.status() is not QQmlComponent.Status.Loading for screen in window.screens))
        qtbot.waitUntil(lambda: qt_translator.cache_info().currsize == len(LANGUAGES))
        assert [screen.errorString() for screen in window.screens if not screen.isReady()] == []
        assert {screen.url().fileName() for screen in window.screens} == {
            file.name for file in (QML / "Kiosk" / "screens").iterdir()
        }
