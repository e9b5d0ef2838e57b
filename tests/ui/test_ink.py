"""The rebuilt lines against painted pixels: the ruler that measures every screen is itself measured."""

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.ui.ink import Written, written
from ui.window import create_application

_WINDOW = """import QtQuick
Window {
    width: 900; height: 500; visible: true; color: "white"
    Text { objectName: "text"; x: 200; y: 150; color: "black"; font.pixelSize: 40; %s }
}"""
_ROUNDING = 1.5

SAMPLES = {
    "ja": "漢字とかなpgÅ",
    "en": "Hxgj, Quay",
    "zh": "简体汉字",
    "ko": "한글 글자",
    "th": "ที่นี้ ปู่ย่า น้ำ ผู้ใหญ่ กตัญญู",
    "ne": "राष्ट्रिय प्रमाणपत्र र्‍याँ",
    "vi": "ẤỂỖ Ắ ộ gợỵ",
}
PLACES = {
    "plain": "",
    "tight": "lineHeight: 0.86",
    "loose": "lineHeight: 1.6",
    "low line": "lineHeightMode: Text.FixedHeight; lineHeight: 40",
    "high line": "lineHeightMode: Text.FixedHeight; lineHeight: 90",
    "middle": "height: 160; width: 400; verticalAlignment: Text.AlignVCenter; horizontalAlignment: Text.AlignHCenter",
    "tight middle": "height: 160; verticalAlignment: Text.AlignVCenter; lineHeight: 0.86",
    "high middle": "height: 200; verticalAlignment: Text.AlignVCenter; "
    "lineHeightMode: Text.FixedHeight; lineHeight: 90",
    "lower right": "height: 160; width: 420; verticalAlignment: Text.AlignBottom; horizontalAlignment: Text.AlignRight",
    "wrapped": "width: 150; wrapMode: Text.Wrap",
    "wrapped tight": "width: 150; height: 200; wrapMode: Text.WordWrap; lineHeight: 0.86; "
    "verticalAlignment: Text.AlignVCenter; horizontalAlignment: Text.AlignHCenter",
    "fitted": "width: 120; height: 60; wrapMode: Text.WordWrap; fontSizeMode: Text.Fit; minimumPixelSize: 20",
    "padded": "leftPadding: 13; topPadding: 7; bottomPadding: 5; width: 300; wrapMode: Text.Wrap",
}


@contextmanager
def painted(properties: str) -> Iterator[tuple[QQuickItem, QImage]]:
    create_application()
    engine = QQmlApplicationEngine()
    engine.loadData((_WINDOW % properties).encode())
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    image = window.grabWindow()
    item = window.findChild(QQuickItem, "text")
    assert item is not None
    yield item, image
    window.close()
    engine.deleteLater()


def dark(image: QImage) -> QRectF:
    """Around every pixel that is more ink than paper."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())[:, : grey.width()]
    down, across = np.where(rows < 128)
    left, top = int(across.min()), int(down.min())
    return QRectF(left, top, int(across.max()) - left + 1, int(down.max()) - top + 1)


def around(item: QQuickItem, what: Written) -> QRectF:
    ink = QRectF()
    for line in what.lines:
        ink = ink.united(line.ink)
    return item.mapRectToScene(ink.translated(what.start))


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("language", SAMPLES)
def test_ink_is_where_the_pixels_are(qapp: QCoreApplication, language: str, place: str) -> None:
    text = f'text: "{SAMPLES[language]}"; font.family: "Kiosk {language}"; {PLACES[place]}'
    with painted(text) as (item, image):
        what = written(item)
        ink, pixels = around(item, what), dark(image)
        assert what.agrees
        assert not any(line.missing for line in what.lines)
        # Smooth edges are lighter than half, so ink is never within the pixels; it may be a little around them.
        assert ink.adjusted(-_ROUNDING, -_ROUNDING, _ROUNDING, _ROUNDING).contains(pixels)
        assert pixels.adjusted(-2 * _ROUNDING, -2 * _ROUNDING, 2 * _ROUNDING, 2 * _ROUNDING).contains(ink)


def test_a_stack_rises_above_its_line(qapp: QCoreApplication) -> None:
    with painted('text: "ปู่ นี้"; font.family: "Kiosk th"; lineHeightMode: Text.FixedHeight; lineHeight: 40') as (item, _):
        (line,) = written(item).lines
        assert line.ink.height() > 40


def test_a_character_that_no_font_has_is_a_missing_glyph(qapp: QCoreApplication) -> None:
    # A private character: no font may claim it.
    with painted('text: "A\\uE0FFB"; font.family: "Kiosk en"') as (item, _):
        assert any(line.missing for line in written(item).lines)


def test_markup_is_not_measured_but_reported(qapp: QCoreApplication) -> None:
    with painted('text: "<b>A</b> of <i>B</i>"; textFormat: Text.StyledText') as (item, _):
        assert not written(item).agrees
