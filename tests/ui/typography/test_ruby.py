"""Readings stand over their kanji: where the words are painted, in room of their own, and only in easy Japanese."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.visit.model import LANGUAGES, Contrast, Display, TextSize
from tests.ui import layout
from tests.ui.ink import written
from tests.ui.stage import Play, moment, play
from ui.gallery.gallery import settle
from ui.typography.line_breaking import plain
from ui.typography.readings import KANJI, readings

MOMENTS = (
    "attract",
    "menu",
    "card",
    "items",
    "consent",
    "field",
    "review",
    "pin",
    "notice-locked",
    "result-queued",
    "info-help",
)


@pytest.fixture(scope="module")
def stage(qapp: QCoreApplication) -> Iterator[Play]:
    with play(moment("attract"), "carrier-counter") as found:
        yield found


def texts_with_readings(stage: Play) -> Iterator[tuple[QQuickItem, list[QQuickItem]]]:
    for item in layout.visible_items(stage.window.window):
        below = [each for loader in item.childItems() for each in loader.childItems()]
        if layout.is_text(item) and (over := [each for each in below if each.objectName() == layout.RUBY]):
            yield item, sorted(over, key=lambda each: (each.y(), each.x()))


@pytest.mark.parametrize("size", TextSize)
@pytest.mark.parametrize("name", MOMENTS)
def test_each_reading_stands_over_its_kanji(stage: Play, name: str, size: TextSize) -> None:
    stage.open(moment(name, "ja-easy", Display(size)))
    check_places(stage)


@pytest.mark.parametrize("name", ["menu", "card", "review", "info-help"])
def test_readings_go_with_their_words_when_these_become_larger(stage: Play, name: str) -> None:
    """The screen stays the same one, and every line of it lies elsewhere."""
    stage.open(moment(name, "ja-easy"))
    stage.show(moment(name, "ja-easy", Display(TextSize.LARGEST)))
    for _ in range(2):  # laid out, then the readings placed
        stage.window.grab()
        settle(1)
    check_places(stage)


def check_places(stage: Play) -> None:
    found = list(texts_with_readings(stage))
    assert found
    for item, over in found:
        text = plain(item.property("text"))
        assert "".join(each.property("text") for each in over) == "".join(each.kana for each in readings(text))
        ink = written(item)
        assert ink.agrees
        for each in over:
            mine = reading_ink(each)
            below = glyphs_under(item, mine)
            assert mine.bottom() <= below.top() + 1, f"{each.property('text')} is not above its line: {text}"
            assert below.top() - mine.bottom() < 0.3 * ink.pixel_size
            assert abs(mine.center().x() - below.center().x()) < 0.75 * ink.pixel_size


def glyphs_under(item: QQuickItem, reading: QRectF) -> QRectF:
    """The ink of the nearest line below, as far as it lies under the reading."""
    what = written(item)
    glyphs = [item.mapRectToScene(glyph.translated(what.start)) for line in what.lines for glyph in line.glyphs]
    under = [
        glyph
        for glyph in glyphs
        if glyph.center().y() > reading.bottom() and reading.left() < glyph.center().x() < reading.right()
    ] or [glyph for glyph in glyphs if glyph.center().y() > reading.bottom()]
    nearest = min(glyph.center().y() for glyph in under)
    line = QRectF()
    for glyph in under:
        if abs(glyph.center().y() - nearest) < 0.6 * what.pixel_size:
            line = line.united(glyph)
    return line


def reading_ink(reading: QQuickItem) -> QRectF:
    what = written(reading)
    ink = QRectF()
    for line in what.lines:
        ink = ink.united(line.ink)
    return reading.mapRectToScene(ink.translated(what.start))


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "ja-easy"])
def test_other_languages_have_none(stage: Play, language: str) -> None:
    for name in ("attract", "menu", "pin"):
        stage.open(moment(name, language))
        assert list(texts_with_readings(stage)) == []


def test_the_name_of_another_language_has_none(stage: Play) -> None:
    stage.open(moment("attract", "ja-easy"))
    assert {plain(item.property("text")) for item, _ in texts_with_readings(stage)} & {"中文", "日本語"} == set()


def test_every_kanji_on_a_screen_has_one(stage: Play) -> None:
    for name in MOMENTS:
        stage.open(moment(name, "ja-easy"))
        with_reading = {plain(item.property("text")) for item, _ in texts_with_readings(stage)}
        shown = {text for text in stage.texts() if KANJI.search(text)} - {"中文", "日本語"}
        assert shown <= with_reading, name


def test_readings_are_of_the_colour_of_their_text(stage: Play) -> None:
    stage.open(moment("pin", "ja-easy", Display(contrast=Contrast.HIGH)))
    for item, over in texts_with_readings(stage):
        assert all(each.property("color") == item.property("color") for each in over)
