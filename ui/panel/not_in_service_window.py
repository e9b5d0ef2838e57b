"""The window of a terminal that cannot serve: it shows the picture "not in service".

The pictures of `kiosk not-in-service` are for a program that does not run at all. A program with this window runs: it
serves the watchdog, checks whether the fault has gone, and then restarts.
"""

import gzip
import zlib
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow

from devices.regular_files import read_regular
from kiosk.errors import KioskError
from kiosk.station.not_in_service import picture_name
from ui.panel.not_in_service_picture import paint

QML = Path(__file__).parents[1] / "qml" / "NotInService.qml"


class NotInServiceWindow:
    """A window over the full screen or, without `fullscreen`, of 1024x768 pixels. GUI thread only.

    Call `ui.window.create_application` first. `made_before` is the folder of the pictures of `kiosk not-in-service`,
    which are shown if they are there; None: the picture is painted. Raises `KioskError` if QML cannot be loaded.
    """

    def __init__(self, kiosk_id: str, phone: str, *, fullscreen: bool, made_before: Path | None = None) -> None:
        self._engine = QQmlApplicationEngine()
        self._engine.addImageProvider("not-in-service", _Picture(kiosk_id, phone, made_before))
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
        """Destroy the window. Call it once, while the application exists."""
        self.window.close()
        del self.window
        self._engine.deleteLater()


class _Picture(QQuickImageProvider):
    """Image provider for "WIDTHxHEIGHT", in pixels; QML asks again when the size of the window changes."""

    def __init__(self, kiosk_id: str, phone: str, made_before: Path | None) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._kiosk_id, self._phone = kiosk_id, phone
        self._made_before = made_before

    def requestImage(self, identifier: str, size: QSize, _requested: QSize) -> QImage:  # noqa: N802 - Qt's name
        width, height = (int(part) for part in identifier.split("x"))
        size.setWidth(width)
        size.setHeight(height)
        kept = _kept(self._made_before / picture_name(width, height), width, height) if self._made_before else None
        return kept or paint(width, height, kiosk_id=self._kiosk_id, phone=self._phone)


def _kept(file: Path, width: int, height: int) -> QImage | None:
    """The picture in this compressed file of raw pixels; None if there is no such file, or it has another size."""
    try:
        pixels = gzip.decompress(read_regular(file))
    except (OSError, EOFError, zlib.error):
        return None
    if len(pixels) != 4 * width * height:
        return None
    return QImage(pixels, width, height, QImage.Format.Format_RGB32).copy()
