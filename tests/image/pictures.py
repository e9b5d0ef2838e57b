"""How much two pictures of the screen differ."""

from typing import Final

import numpy
import numpy.typing
from PySide6.QtGui import QImage

_VISIBLE: Final = 48
"""Steps of brightness, of 255, that a person sees at a glance; edges of letters differ by less from font to font."""


def difference(one: QImage, other: QImage) -> float:
    """The share of the pixels, 0 to 1, that visibly differ; 1 where the sizes do."""
    if one.size() != other.size():
        return 1.0
    apart = numpy.abs(_brightness(one) - _brightness(other))
    return float((apart > _VISIBLE).mean())


def painted(picture: QImage) -> bool:
    """Whether it shows more than an empty screen or a console does: a console is nearly all black."""
    brightness = _brightness(picture)
    return bool(len(numpy.unique(brightness)) > 8 and (brightness > _VISIBLE).mean() > 0.5)


def _brightness(picture: QImage) -> numpy.typing.NDArray[numpy.int16]:
    image = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = numpy.frombuffer(image.constBits(), numpy.uint8).reshape(image.height(), image.bytesPerLine())
    return pixels[:, : image.width()].astype(numpy.int16)
