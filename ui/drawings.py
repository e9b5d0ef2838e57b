"""Renders the SVG drawings of QML to images.

A `data:` URL would be loaded asynchronously. A QML `Shape` is not clipped to its page by the software renderer; an
image is.
"""

from urllib.parse import unquote

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

PROVIDER = "drawing"
"""The provider's name in image URLs, which begin with "image://drawing/"."""


class Drawings(QQuickImageProvider):
    """Image provider for "image://drawing/" followed by a percent-encoded SVG.

    A text that is not SVG gives a transparent image.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N802, N803 - Qt's names
        """Paint the SVG `id` in `requestedSize` pixels (for Qt); `size` is set to that of the picture."""
        # Qt may ask before the item has a size; it asks again afterwards.
        image = QImage(requestedSize.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(unquote(id).encode()).render(painter)
        painter.end()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
