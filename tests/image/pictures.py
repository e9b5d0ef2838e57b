"""Differences between two pictures of the screen."""

from typing import Final

import numpy
import numpy.typing
from PySide6.QtGui import QImage

_VISIBLE: Final = 48
"""Steps of brightness, of 255, visible at a glance; edges of letters differ by less between fonts."""


def difference(one: QImage, other: QImage) -> float:
    """Share of the pixels, 0 to 1, that differ visibly; 1 for different sizes."""
    if one.size() != other.size():
        return 1.0
    apart = numpy.abs(_brightness(one) - _brightness(other))
    return float((apart > _VISIBLE).mean())


def painted(picture: QImage) -> bool:
    """Whether it shows more than an empty screen or a console, which is nearly all black."""
    brightness = _brightness(picture)
    return bool(len(numpy.unique(brightness)) > 8 and (brightness > _VISIBLE).mean() > 0.5)


def _brightness(picture: QImage) -> numpy.typing.NDArray[numpy.int16]:
    image = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = numpy.frombuffer(image.constBits(), numpy.uint8).reshape(image.height(), image.bytesPerLine())
    return pixels[:, : image.width()].astype(numpy.int16)
