"""The language of the window: Qt's translator is replaced when the visit's language changes."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QTranslator

from kiosk.errors import KioskError
from kiosk.visit.model import LANGUAGES
from ui.translation.catalogue import catalogue
from ui.translation.qm import qm

PRELOAD_MS = 100
"""Pause between two languages that are preloaded, so that events are handled."""


@cache
def qt_translator(language: str) -> QTranslator:
    """The translator of `language` for `qsTr`. Raises `KioskError` if Qt refuses the catalogue.

    Cached: a `QTranslator` refers to its bytes as long as it lives.
    """
    made = QTranslator()
    if not made.load(_qm(language)):
        raise KioskError(f"Qt refuses the translation into {language}; install the program again")
    return made


@cache
def _qm(language: str) -> bytes:
    return qm(catalogue(language))


class InstalledTranslator:
    """The one translator that is installed in the application. GUI thread only."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._installed = _install(language)

    def switch(self, language: str) -> bool:
        """Replace it; False if `language` is installed already. The engine must then be told to retranslate."""
        if language == self._language:
            return False
        self.remove()
        self._language, self._installed = language, _install(language)
        return True

    def remove(self) -> None:
        """Remove it from the application."""
        QCoreApplication.removeTranslator(self._installed)


def _install(language: str) -> QTranslator:
    translator = qt_translator(language)
    QCoreApplication.installTranslator(translator)
    return translator


def preload(parent: QObject) -> None:
    """Load all languages, one at a time between events, so that the first switch to one takes no time."""
    waiting = list(LANGUAGES)
    timer = QTimer(parent)

    def load_next() -> None:
        if waiting:
            qt_translator(waiting.pop())
        else:
            timer.stop()

    timer.timeout.connect(load_next)
    timer.start(PRELOAD_MS)
