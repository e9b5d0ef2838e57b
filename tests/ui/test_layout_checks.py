"""The checks of `tests.ui.layout`: faults that were planted are found, and the same screens without them are clean."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFont
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.visit.model import Display, TextSize
from tests.ui import arrangement, drawings_in_place, layout
from tests.ui.scene import Scene, pages
from tests.ui.stage import Play, moment, play
from ui.typography import page_breaks
from ui.typography.line_breaking import breakable
from ui.typography.page_breaks import Break, Kind

PX_PER_MM = 1280 / 217


def findings(stage: Play) -> list[str]:
    stage.window.grab()
    return layout.findings(stage.window.window, PX_PER_MM)


def check(stage: Play, only: Callable[[Scene], list[str]]) -> list[str]:
    stage.window.grab()
    return only(Scene(stage.window.window))


def text_item(stage: Play, beginning: str) -> QQuickItem:
    return next(text.seen.item for text in Scene(stage.window.window).texts if text.written.text.startswith(beginning))


def plant(stage: Play, source: str) -> QQuickItem:
    """Put something over the screen that the screen did not ask for."""
    component = QQmlComponent(stage.window.engine)
    component.setData(b"import QtQuick\nimport Kiosk\n" + source.encode(), QUrl())
    item = component.create()
    assert isinstance(item, QQuickItem), component.errorString()
    item.setParent(stage.window.window)
    item.setParentItem(stage.window.window.contentItem())
    return item


def test_a_clean_screen_is_clean(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        assert findings(stage) == []


def test_an_over_long_string_in_a_button(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        assert check(stage, layout.cut_texts) == []
        stage.item("action:display").setProperty("text", "Donaudampfschifffahrt")
        (found,) = check(stage, layout.cut_texts)
        assert found.startswith("out of action:display: Donaudampf")


def test_a_cut_caption_of_a_button_that_only_the_last_page_has(qapp: QCoreApplication) -> None:
    with play(moment("info-get_card", "vi", Display(TextSize.LARGEST))) as stage:
        assert "action:next" not in layout.by_name(stage.window.window)
        assert findings(stage) == []
    with play(moment("info-get_card", "vi", Display(TextSize.LARGEST))) as stage:
        close = stage.window.window.findChild(QQuickItem, "action:next")
        assert close is not None
        (caption,) = (each for each in close.property("contentItem").childItems() if each.inherits("QQuickText"))
        caption.setProperty("leftPadding", 200)
        assert any(each.startswith("out of action:next: Đóng right") for each in findings(stage))


def test_a_mark_at_the_edge_of_its_button(qapp: QCoreApplication) -> None:
    with play(moment("applicant", "th", Display(TextSize.LARGEST))) as stage:
        assert check(stage, lambda page: layout.touched_edges(page, PX_PER_MM)) == []
        stage.item("page:next").setProperty("bottomPadding", -16)
        (found,) = check(stage, lambda page: layout.touched_edges(page, PX_PER_MM))
        assert found.startswith("touches the edge of page:next:")


def test_an_elided_text(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        source = 'Text { width: 100; elide: Text.ElideRight; font.family: "Kiosk en"; text: "more than 100 pixels" }'
        plant(stage, source)
        assert check(stage, layout.cut_texts) == ["elided: more than 100 pixels"]


def test_a_box_that_is_too_short(qapp: QCoreApplication) -> None:
    with play(moment("pin-wrong")) as stage:
        assert check(stage, layout.cut_texts) == []
        panel = text_item(stage, "Tries left").parentItem().parentItem()
        assert panel is not None
        panel.setHeight(panel.height() / 2)
        assert any(each.startswith("out of NoticePanel: Tries left") for each in check(stage, layout.cut_texts))


THAI = """Item {
    clip: true; width: 400; height: 60; x: 400; y: 300
    Text {
        y: %s; text: "ที่นี้ ปู่"; font.family: "Kiosk th"; font.pixelSize: 40
        lineHeightMode: Text.FixedHeight; lineHeight: 60
    }
}"""


def test_a_clip_that_takes_only_the_top_of_a_thai_stack(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        item = plant(stage, THAI % 0)
        assert check(stage, layout.cut_texts) == []
        (text,) = (text for text in Scene(stage.window.window).texts if text.written.text.startswith("ที่"))
        item.childItems()[0].setY(item.y() - text.lines[0].ink.top() - 4)
        (found,) = check(stage, layout.cut_texts)
        assert found == "cut by QQuickItem: ที่นี้ ปู่ top 4.0 px"


def test_two_texts_over_each_other(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        assert check(stage, layout.texts_over_texts) == []
        text = text_item(stage, "Apply")
        source = 'Text { x: %d; y: %d; font.family: "Kiosk en"; font.pixelSize: 40; text: "Apple" }'
        spot = text.mapToScene(text.boundingRect().topLeft())
        plant(stage, source % (spot.x() + 20, spot.y() + 10))
        assert any("/ Apple" in each for each in check(stage, layout.texts_over_texts))


def test_texts_beside_each_other_are_no_overlap_although_their_boxes_meet(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        for y in (300, 330):
            plant(stage, f'Text {{ x: 600; y: {y}; font.family: "Kiosk en"; font.pixelSize: 40; text: "nnnn" }}')
        assert [each for each in check(stage, layout.texts_over_texts) if each.endswith("nnnn / nnnn")] == []


def test_lines_that_run_into_each_other(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        item = plant(
            stage,
            'Text { x: 500; y: 300; font.family: "Kiosk th"; font.pixelSize: 40; lineHeight: 0.5; text: "ญี่ปุ่น\\nญี่ปุ่น" }',
        )
        assert check(stage, layout.texts_over_texts)[0].startswith("lines run into each other: ญี่ปุ่น")
        item.setProperty("lineHeight", 1)
        assert [each for each in check(stage, layout.texts_over_texts) if "lines" in each] == []


def test_a_control_over_a_text_and_a_text_over_an_edge(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        assert check(stage, layout.covered_texts) == []
        title = stage.item("title")
        spot = title.mapToScene(title.boundingRect().topLeft())
        plant(stage, f'ActionButton {{ x: {spot.x() - 50}; y: {spot.y() - 20}; width: 900; text: "" }}')
        assert any("covered by ActionButton" in each for each in check(stage, layout.covered_texts))
    with play(moment("menu")) as stage:
        title = stage.item("title")
        spot = title.mapToScene(title.boundingRect().topLeft())
        plant(stage, f'Rectangle {{ x: {spot.x() + 30}; y: {spot.y() - 20}; width: 60; height: 200; color: "red" }}')
        assert any("runs into QQuickRectangle" in each for each in check(stage, layout.covered_texts))


def test_a_page_that_begins_in_the_middle_of_a_line(qapp: QCoreApplication) -> None:
    with play(moment("consent-status")) as stage:
        assert findings(stage) == []
        stage.show(moment("menu"))
        stage.show(moment("consent-status"))
        stage.window.grab()
        page = next(each for each in Scene(stage.window.window).items if each.item.property("paged"))
        page.item.setProperty("offset", 20.0)
        found = check(stage, layout.cut_texts)
        assert any(each.startswith("cut by") and "top" in each for each in found)


@pytest.mark.parametrize(
    ("name", "language", "chosen", "told"),
    [
        ("consent", "vi", {Kind.WITHIN}, "a page ends within a sentence: Đơn vị vận hành"),
        ("consent", "en", {Kind.HEADING}, "a page ends with: Privacy notice"),
        ("info-help", "en", {Kind.PART}, "a page parts: 0120"),
    ],
    ids=["sentence", "heading", "number"],
)
def test_pages_that_are_divided_without_a_thought(
    qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch, name: str, language: str, chosen: set[Kind], told: str
) -> None:
    """The fault is planted where pages are chosen."""

    def thoughtless(breaks: Sequence[Break], _total: float, _height: float) -> list[float]:
        return [0.0, *(each.top for each in breaks if each.kind in {*chosen, Kind.BLOCK})]

    with play(moment(name, language)) as stage:
        assert findings(stage) == []
    monkeypatch.setattr(page_breaks, "page_starts", thoughtless)
    with play(moment(name, language)) as stage:
        assert any(each.startswith(told) for each in findings(stage)), findings(stage)


def test_a_text_that_no_page_shows(qapp: QCoreApplication) -> None:
    with play(moment("consent-status")) as stage:
        assert len(list(pages(stage.window.window))) > 3
        stage.show(moment("menu"))
        stage.show(moment("consent-status"))
        stage.item("page:next").setEnabled(False)
        assert any(each.startswith("on no page: 5. How long") for each in findings(stage))


def test_a_character_without_a_glyph_and_a_strange_font(qapp: QCoreApplication) -> None:
    with play(moment("pin")) as stage:
        assert check(stage, layout.missing_glyphs) == []
        stage.item("key:5").setProperty("text", "\ue0ff")
        assert any(each.startswith("no glyph") for each in check(stage, layout.missing_glyphs))
        stage.item("key:5").setProperty("text", "5")
        text_item(stage, "7").setProperty("font", QFont("Noto Serif", 40))
        assert any(each.startswith("not one of our fonts") for each in check(stage, layout.missing_glyphs))


def test_a_number_and_a_word_that_a_line_tears_apart(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        assert check(stage, layout.broken_words) == []
        source = 'Text { width: 100; wrapMode: Text.Wrap; font.family: "Kiosk ja"; font.pixelSize: 40; text: "%s" }'
        item = plant(stage, source % "20990331")
        assert check(stage, layout.broken_words) == ["broken: 2099|0331"]
        item.setProperty("text", "Donaudampf")
        assert check(stage, layout.broken_words)[0].startswith("broken: Don")
        item.setProperty("text", "漢字\N{ZERO WIDTH SPACE}漢字")
        assert check(stage, layout.broken_words) == []
        item.setProperty("text", "です。")
        assert check(stage, layout.broken_words) == ["broken: で|す。"]
        item.setProperty("text", "コード")
        assert check(stage, layout.broken_words) == ["broken: コー|ド"]
        item.setProperty("text", "コード\N{ZERO WIDTH SPACE}ナシ")
        item.setWidth(130)
        assert check(stage, layout.broken_words) == []
        item.setProperty("font", QFont("Kiosk th", 24))
        item.setProperty("text", "หรือเลือก “ตรวจสอบสถานะ”")
        assert check(stage, layout.broken_words)[0].endswith("“|ตรวจสอบสถานะ")
        item.setProperty("text", 'หรือเลือก "ตรวจสอบสถานะ"')
        assert check(stage, layout.broken_words) == []
        item.setProperty("font", QFont("Kiosk ja", 30))
        item.setProperty("text", "A round 2.")
        item.setWidth(180)
        assert check(stage, layout.lonely_words) == ["lonely: round|2."]
        item.setProperty("text", breakable("A round 2.", "en"))
        assert check(stage, layout.lonely_words) == []


def test_small_crowded_and_covered_targets(qapp: QCoreApplication) -> None:
    with play(moment("pin")) as stage:

        def page() -> Scene:
            return Scene(stage.window.window)

        assert findings(stage) == []
        key = stage.item("key:5")
        key.setHeight(80)
        assert any("key:5" in each for each in layout.small_targets(page(), PX_PER_MM))
        key.setScale(1.5)
        assert not any("key:5" in each for each in layout.small_targets(page(), PX_PER_MM))
        key.setScale(1.0)
        key.setX(key.x() + 10)
        assert any("key:5 and key:6" in each for each in layout.crowded_targets(page(), PX_PER_MM))
        key.setX(key.x() + 60)
        assert any("key:5 and key:6" in each for each in layout.covered_controls(page()))


def test_small_letters(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        plant(stage, 'Text { x: 20; y: 300; font.family: "Kiosk en"; font.pixelSize: 30; text: "small print" }')
        (found,) = layout.small_capitals(Scene(stage.window.window), PX_PER_MM)
        assert found.startswith("small letters: small print: 3.6")


@pytest.mark.parametrize("name", ["idle", "attract"])
def test_what_lies_over_a_screen_on_purpose_is_no_fault(qapp: QCoreApplication, name: str) -> None:
    with play(moment(name)) as stage:
        if name == "attract":
            stage.touch("action:display")
        found = findings(stage)
        assert [each for each in found if "IdleWarning" in each or "DisplaySettings" in each] == []


BOX = "Rectangle {{ z: 1; x: 20; y: 200; width: 300; height: 100; border.width: 2; {} }}"


def card(place: str, width: int = 80, height: int = 80) -> str:
    return f'Pictogram {{ name: "card"; width: {width}; height: {height}; {place} }}'


@pytest.mark.parametrize(
    ("inside", "fault"),
    [
        (card("x: 10; y: 10"), ""),
        (card("x: 260; y: 10"), "strayed: Pictogram"),
        ("Rectangle { x: 260; width: 80; height: 80 }", "strayed: QQuickRectangle"),
        (f"Item {{ x: 10; width: 50; height: 80; clip: true; {card('')} }}", "cut: Pictogram"),
        (card("x: 20; y: 20", 10, 10), "small drawing: Pictogram"),
        (card("x: 20; y: 20", 80, 40), "stretched: Pictogram"),
        ("Rectangle { x: 20; y: 20; width: 20; height: 60; radius: 30 }", "out of shape: QQuickRectangle"),
        (card("") + 'Text { x: 40; y: 30; text: "words" }', "drawn over words: Pictogram"),
        ('Text { x: 2; y: 30; text: "words" }', "at the edge of QQuickRectangle: words"),
        ('Text { x: 20; y: 30; text: "words" }', ""),
    ],
)
def test_a_drawing_or_a_box_that_is_not_in_its_place(qapp: QCoreApplication, inside: str, fault: str) -> None:
    with play(moment("menu")) as stage:
        plant(stage, BOX.format(inside)).setZ(90)  # over all of the screen
        found = check(stage, lambda page: drawings_in_place.findings(page, PX_PER_MM))
        assert [each[: len(fault)] for each in found] == ([fault] if fault else [])


TWO_BUTTONS = 'ActionButton {{ objectName: "one"; text: "1"; width: 200 }} ActionButton {{ objectName: "two"; {} }}'
CODE = 'QrPicture { width: 200; height: 200; modules: 21; path: "" }'


@pytest.mark.parametrize(
    ("inside", "fault"),
    [
        ('RunningText { x: 4 - parent.x; words: "here" }', "at the edge of the panel: here"),
        ('Tag { id: tag; words: "tag" } RunningText { x: tag.width + 2; words: "here" }', "beside Tag in QQuickItem"),
        (
            'ActionButton { id: one; text: "1" } RunningText { y: one.height; words: "here" }',
            "touched by ActionButton in QQuickItem",
        ),
        (f"Row {{ spacing: 20; {TWO_BUTTONS.format('height: 160')} }}", "uneven: one and two"),
        (f"Column {{ spacing: 20; {TWO_BUTTONS.format('width: 300')} }}", "uneven: one and two"),
        ('RunningText { words: "one" } RunningText { x: 60; y: 90; words: "another" }', "ragged: one / another"),
        (CODE + 'RunningText { y: 210; width: 200; words: "left" }', "not below the middle of its code: left"),
    ],
)
def test_what_stands_askew_or_too_near_is_found(qapp: QCoreApplication, inside: str, fault: str) -> None:
    with play(moment("menu")) as stage:
        assert check(stage, lambda page: arrangement.findings(page, PX_PER_MM)) == []
        plant(stage, f"Item {{ x: 300; y: 300; {inside} }}")
        found = check(stage, lambda page: arrangement.findings(page, PX_PER_MM))
        assert any(each.startswith(fault) for each in found), found
