"""The tray of practice cards beside the terminal's window: a person lays one and takes it away again."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import KioskError

FILE = Path(__file__).parent / "qml" / "PracticeTray.qml"
GAP = 16


class Tray(QObject):
    """`cards` are (name, PIN) pairs. `lay` gets a card's name; `take` takes away whatever lies there."""

    def __init__(self, cards: Sequence[tuple[str, str]], lay: Callable[[str], None], take: Callable[[], None]) -> None:
        super().__init__()
        self._lay = lay
        self._take = take
        self._engine = QQmlApplicationEngine(self)
        self._engine.setInitialProperties({"cards": [{"name": name, "pin": pin} for name, pin in cards]})
        self._engine.load(FILE)
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise KioskError("the tray of practice cards cannot be loaded; install the program again")
        self.window: QQuickWindow = roots[0]
        # Signals that QML declares have no place in the type stubs.
        self.window.lay.connect(self._lay)  # type: ignore[attr-defined]
        self.window.take.connect(self._take)  # type: ignore[attr-defined]

    def show_beside(self, terminal: QQuickWindow) -> None:
        frame = terminal.frameGeometry()
        self.window.setPosition(frame.right() + GAP, frame.top())
        self.window.show()

    def close(self) -> None:
        self.window.close()
        del self.window
        self._engine.deleteLater()
