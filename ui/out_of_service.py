"""The window of a terminal that cannot serve: the picture "not in service", painted by the program for its own panel.

The pictures of `kiosk not-in-service` are for a program that does not run at all. This one does: it keeps the watchdog,
looks whether the reason has gone, and starts anew then.
"""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow

from kiosk.errors import KioskError
from ui.not_in_service import paint

QML = Path(__file__).parent / "qml" / "OutOfService.qml"


class OutOfServiceWindow:
    """Full screen where `fullscreen`, else of 1024x768 pixels. Needs `ui.window.create_application`; GUI thread."""

    def __init__(self, kiosk_id: str, phone: str, *, fullscreen: bool) -> None:
        self._engine = QQmlApplicationEngine()
        self._engine.addImageProvider("not-in-service", _Picture(kiosk_id, phone))
        self._engine.load(QUrl.fromLocalFile(str(QML)))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise KioskError("the picture cannot be shown; install the program again")
        self.window: QQuickWindow = roots[0]
        if fullscreen:
            self.window.setCursor(Qt.CursorShape.BlankCursor)
            self.window.showFullScreen()
        else:
            self.window.resize(1024, 768)
            self.window.show()

    def close(self) -> None:
        self.window.close()
        del self.window
        self._engine.deleteLater()


class _Picture(QQuickImageProvider):
    """Asked for "WIDTHxHEIGHT"; painted anew where the panel changes."""

    def __init__(self, kiosk_id: str, phone: str) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._kiosk_id, self._phone = kiosk_id, phone

    def requestImage(self, identifier: str, size: QSize, _requested: QSize) -> QImage:  # noqa: N802 - Qt's name
        width, height = (int(part) for part in identifier.split("x"))
        size.setWidth(width)
        size.setHeight(height)
        return paint(width, height, kiosk_id=self._kiosk_id, phone=self._phone)
