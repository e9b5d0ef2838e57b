"""Drawings that QML writes as SVG, as images: at once, unlike a `data:` address, and cut where their page is cut."""

from urllib.parse import unquote

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

PROVIDER = "drawing"


class Drawings(QQuickImageProvider):
    """Answers "image://drawing/" and a percent-encoded SVG. What is no SVG is an empty image."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N802, N803 - Qt's names
        # Qt may ask before the item has its size, and asks again then.
        image = QImage(requestedSize.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(unquote(id).encode()).render(painter)
        painter.end()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
