"""A raster becomes a PNG that another program reads identically."""

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from devices.raster import Raster, png


@st.composite
def rasters(draw: st.DrawFn) -> Raster:
    width = draw(st.integers(1, 40))
    height = draw(st.integers(1, 12))
    dots = draw(st.lists(st.booleans(), min_size=width * height, max_size=width * height))
    return Raster(width, height, numpy.packbits(numpy.array(dots).reshape(height, width), axis=1).tobytes())


def dots_of(raster: Raster) -> list[list[bool]]:
    rows = numpy.frombuffer(raster.rows, numpy.uint8).reshape(raster.height, raster.stride)
    return [[bool(dot) for dot in row] for row in numpy.unpackbits(rows, axis=1)[:, : raster.width]]


@given(rasters())
def test_another_program_reads_the_same_dots(raster: Raster) -> None:
    image = QImage.fromData(png(raster))
    assert (image.width(), image.height()) == (raster.width, raster.height)
    assert image.dotsPerMeterX() == 8000
    black = [[image.pixelColor(x, y).value() == 0 for x in range(image.width())] for y in range(image.height())]
    assert black == dots_of(raster)


@pytest.mark.parametrize(("width", "height", "size"), [(0, 1, 0), (8, 0, 0), (9, 1, 1), (8, 2, 3)])
def test_a_raster_has_exactly_its_dots(width: int, height: int, size: int) -> None:
    with pytest.raises(ValueError, match="dot"):
        Raster(width, height, bytes(size))
