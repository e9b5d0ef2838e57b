"""The window of practice cards beside the terminal's window: a person lays them on the simulated reader."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import KioskError
from ui.translation.catalogue import Translate, translator

FILE = Path(__file__).parent / "qml" / "PracticeTray.qml"
GAP = 16
"""Pixels between the terminal's window and the tray."""


class Tray(QObject):
    """`cards` are (name, PIN) pairs; a PIN of "" is not shown. Raises `KioskError` if its QML cannot be loaded.

    `lay` is called with the name of the card that the person lays, `take` when the person takes it away.
    """

    def __init__(
        self, cards: Sequence[tuple[str, str]], lay: Callable[[str], None], take: Callable[[], None], language: str
    ) -> None:
        super().__init__()
        self._cards = cards
        self._lay = lay
        self._take = take
        self._language = language
        self._engine = QQmlApplicationEngine(self)
        self._engine.setInitialProperties({"cards": self._shown(), "words": self._words()})
        self._engine.load(FILE)
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise KioskError("the tray of practice cards cannot be loaded; install the program again")
        self.window: QQuickWindow = roots[0]
        # Signals that QML declares are not in the type stubs.
        self.window.lay.connect(self._lay)  # type: ignore[attr-defined]
        self.window.take.connect(self._take)  # type: ignore[attr-defined]

    def speak(self, language: str) -> None:
        """Show the tray in this language, which is the visit's."""
        if language != self._language:
            self._language = language
            self.window.setProperty("words", self._words())
            self.window.setProperty("cards", self._shown())

    def _shown(self) -> list[dict[str, str]]:
        translate = translator(self._language)
        pins = translate("Tray", "PIN {pin}")
        return [
            {"name": name, "label": card_label(name, translate), "pin": pins.format(pin=pin) if pin else ""}
            for name, pin in self._cards
        ]

    def _words(self) -> dict[str, str]:
        translate = translator(self._language)
        return {
            "family": f"Kiosk {self._language}",
            "title": translate("Tray", "Practice cards"),
            "how": translate("Tray", "Touch a card to place it. Touch it once more to take it away."),
        }

    def show_beside(self, terminal: QQuickWindow) -> None:
        """Open the tray to the right of the terminal's window."""
        frame = terminal.frameGeometry()
        self.window.setPosition(frame.right() + GAP, frame.top())
        self.window.show()

    def close(self) -> None:
        """Destroy window and engine. Call once, while the application exists."""
        self.window.close()
        del self.window
        self._engine.deleteLater()


def card_label(name: str, translate: Translate) -> str:
    """The translated description of the practice card of this name; the name itself if it has none."""
    return {
        "alice": translate("Tray", "A valid card"),
        "bob": translate("Tray", "Another person's card"),
        "renewed": translate("Tray", "A renewed card of the same person"),
        "expired": translate("Tray", "The certificate has expired"),
        "not-yet-valid": translate("Tray", "The certificate is not valid yet"),
        "one-try-left": translate("Tray", "One try of the PIN is left"),
        "locked": translate("Tray", "The PIN is locked"),
        "foreign-ca": translate("Tray", "The certificate is of another authority"),
        "contact": translate("Tray", "A card in a slot"),
        "next-generation": translate("Tray", "A card of the next generation"),
        "juki": translate("Tray", "An old Basic Resident Register Card"),
        "transit": translate("Tray", "A transit card"),
    }.get(name, name)
