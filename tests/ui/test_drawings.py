"""Each drawing shows what its name says and can be told from every other, in pixels: nobody reads a caption first."""

from collections.abc import Iterator
from itertools import combinations, product
from typing import Final
from urllib.parse import unquote

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QSize, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlComponent, QQmlProperty
from PySide6.QtQuick import QQuickItem

from tests.ui.contrast import Picture
from tests.ui.scene import scene_rect
from tests.ui.stage import moment, play
from ui.drawings import Drawings
from ui.gallery.gallery import settle
from ui.window import QML

SIDE: Final = 110
"""Pixels."""
FAULTS: Final = ("", "background", "unclear", "hat", "glasses")
PLACES: Final = ("card_front", "card_back", "app_payment", "app_account", "website")
PICTOGRAMS: Final = tuple(
    line.split('"')[1]
    for line in (QML / "Kiosk" / "controls" / "Pictograms.qml").read_text("utf-8").splitlines()
    if line.strip().startswith('"')
)
DRAWINGS: Final = (
    {f"sign {name}": f'Pictogram {{ name: "{name}"; color: "black" }}' for name in PICTOGRAMS}
    | {f"photo {fault}": f'FacePicture {{ fault: "{fault}" }}' for fault in FAULTS}
    | {f"place {kind}": f'FieldPicture {{ kind: "{kind}" }}' for kind in PLACES}
    | {f"display {kind}": f'DisplaySign {{ kind: "{kind}" }}' for kind in ("low_reach", "more_time", "less_motion")}
    | {
        f"reader {contact} {present}": f"ReaderPicture {{ contact: {contact}; present: {present} }}"
        for contact, present in product(("false", "true"), repeat=2)
    }
    | {f"reader {place}": f'ReaderPlace {{ place: "{place}" }}' for place in ("right", "left", "below")}
    | {"letter": "NumberLetter {}", "card": "CardPicture {}"}
)

Pixels = NDArray[np.uint32]


@pytest.fixture(scope="module")
def drawn(qapp: QCoreApplication) -> Iterator[dict[str, QQuickItem]]:
    """Every drawing, side by side, on the largest panel."""
    cells = "\n".join(
        f'Item {{ width: {SIDE}; height: {SIDE}; objectName: "{name}"; '
        f"{drawing.replace('{', '{ width: parent.width; height: parent.height; ', 1)} }}"
        for name, drawing in DRAWINGS.items()
    )
    source = (
        "import QtQuick\nimport Kiosk\n"
        f"Rectangle {{ anchors.fill: parent; z: 90; Flow {{ anchors.fill: parent; {cells} }} }}"
    )
    with play(moment("menu"), "lawson-copier") as stage:
        component = QQmlComponent(stage.window.engine)
        component.setData(source.encode(), QUrl())
        sheet = component.create()
        assert isinstance(sheet, QQuickItem), component.errorString()
        sheet.setParentItem(stage.window.window.contentItem())
        settle(20)
        yield {cell.objectName(): cell for cell in sheet.childItems()[0].childItems() if cell.objectName()}
        sheet.deleteLater()


@pytest.fixture(scope="module")
def pixels(drawn: dict[str, QQuickItem]) -> dict[str, Pixels]:
    window = next(iter(drawn.values())).window()
    picture = Picture(window.grabWindow())
    found = {name: picture.within(scene_rect(cell)) for name, cell in drawn.items()}
    assert set(found) == set(DRAWINGS)
    assert all(each.shape == (SIDE, SIDE) for each in found.values())
    return found


def grey(picture: Pixels) -> NDArray[np.float64]:
    parts = [(picture >> np.uint32(shift) & np.uint32(0xFF)).astype(np.float64) for shift in (0, 8, 16)]
    found: NDArray[np.float64] = np.mean(parts, axis=0)
    return found


def difference(one: Pixels, other: Pixels) -> NDArray[np.bool_]:
    found: NDArray[np.bool_] = abs(grey(one) - grey(other)) > 24
    return found


def share_of(picture: Pixels, colour: str) -> float:
    return float((picture == int(colour[1:], 16)).mean())


def test_any_two_drawings_can_be_told_apart(pixels: dict[str, Pixels]) -> None:
    alike = [
        (one, other) for one, other in combinations(pixels, 2) if difference(pixels[one], pixels[other]).mean() < 0.004
    ]
    assert alike == []
    assert all(len(np.unique(each)) > 1 for each in pixels.values())


def test_each_drawing_is_painted_in_its_own_size(drawn: dict[str, QQuickItem]) -> None:
    found = 0
    for cell in drawn.values():
        for item in cell.childItems():
            if (size := item.property("sourceSize")) is not None:
                found += 1
                assert (size.width(), size.height()) == (round(item.width()), round(item.height()))
    assert found >= len(PICTOGRAMS) + len(FAULTS)


def test_a_code_is_painted_each_time_and_a_sign_once(qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt keeps the signs, which are the same for everybody, and not the code, which has a person's receipt number."""
    painted: list[str] = []
    real = Drawings.requestImage

    def paint(provider: Drawings, code: str, size: QSize, asked: QSize) -> QImage:
        painted.append(unquote(code))
        return real(provider, code, size, asked)

    monkeypatch.setattr(Drawings, "requestImage", paint)
    with play(moment("attract"), "lawson-copier") as stage:
        visits = []
        for _ in range(3):
            painted.clear()
            for name in ("menu", "result-applied"):
                stage.show(moment(name))
            visits.append(list(painted))
    for again in visits[1:]:
        assert {is_code(drawing) for drawing in again} == {True}
    assert len(visits[0]) > 1


def is_code(drawing: str) -> bool:
    return 'fill="#000000"' in drawing


CROSSED: Final = {"card_stop", "network", "no_camera", "reader_fault"}
"""What is missing or forbidden is crossed out, from below left to above right."""


def is_crossed(picture: Pixels) -> bool:
    ink = grey(picture) < 128
    ways = product((4, 5, 6, 7), (45, 46), (41, 42, 43, 44), (3, 4))
    return any(_is_inked(ink, way) for way in ways)


def _is_inked(ink: NDArray[np.bool_], way: tuple[int, int, int, int]) -> bool:
    left, below, right, above = (place * SIDE / 48 for place in way)
    across, down = np.linspace(left, right, 60).astype(int), np.linspace(below, above, 60).astype(int)
    inside = (across < SIDE) & (down < SIDE)
    return bool(ink[down[inside], across[inside]].all())


def test_what_is_missing_or_forbidden_is_crossed_out_and_nothing_else(pixels: dict[str, Pixels]) -> None:
    assert {name for name in PICTOGRAMS if is_crossed(pixels[f"sign {name}"])} == CROSSED


WHERE: Final = {"hat": (0.0, 0.42), "glasses": (0.34, 0.56)}
"""Where a photo with this fault differs from the right one, in parts of its height."""


@pytest.mark.parametrize("fault", WHERE)
def test_the_fault_of_a_photo_is_where_one_looks_for_it(pixels: dict[str, Pixels], fault: str) -> None:
    rows = np.flatnonzero(difference(pixels["photo "], pixels[f"photo {fault}"]).any(axis=1)) / SIDE
    least, most = WHERE[fault]
    assert least <= rows.min() < rows.max() <= most


def test_a_background_is_beside_the_face_and_what_is_unclear_is_pale(pixels: dict[str, Pixels]) -> None:
    changed = difference(pixels["photo "], pixels["photo background"])
    middle = slice(int(SIDE * 0.45), int(SIDE * 0.55))
    assert changed[:, : SIDE // 4].any()
    assert not changed[int(SIDE * 0.3) : int(SIDE * 0.6), middle].any()
    assert [bool((grey(pixels[f"photo {fault}"]) < 80).any()) for fault in ("", "unclear")] == [True, False]


def test_a_face_has_the_colour_of_skin(pixels: dict[str, Pixels]) -> None:
    """All over it, not in its line alone."""
    assert share_of(pixels["photo "], "#f3dcc8") > 0.08


def test_no_line_leaves_the_thing_that_it_is_drawn_on(drawn: dict[str, QQuickItem]) -> None:
    found = 0
    for kind in PLACES:
        (picture,) = drawn[f"place {kind}"].childItems()
        body = picture.childItems()[0]
        for item in filter(QQuickItem.isVisible, body.childItems()):
            if item.property("wide") is not None or item.property("digits") is not None:
                found += 1
                assert scene_rect(body).contains(scene_rect(item)), kind
    assert found > 2 * len(PLACES)


MARKS: Final = {
    "#e3c277": {"card_front"},  # the chip
    "#0a4641": {"card_front"},  # the company's mark
    "#8c9a97": {"app_account"},  # the person of the account
    "#e1e6e3": {"website"},  # the address
}


def test_the_place_of_a_value_is_on_the_right_side_of_the_right_thing(pixels: dict[str, Pixels]) -> None:
    """The magnetic stripe is dark from edge to edge; only the back of a card has it."""
    pictures = {kind: pixels[f"place {kind}"] for kind in PLACES}
    for colour, kinds in MARKS.items():
        assert {kind for kind in PLACES if share_of(pictures[kind], colour) > 0.001} == kinds, colour
    striped = {
        kind for kind in PLACES if ((pictures[kind] == 0x4A5856).mean(axis=1) > 0.6).sum() > 4
    }  # more rows than a frame has
    assert striped == {"card_back"}
    for kind, picture in pictures.items():
        assert share_of(picture, "#fff1dc") > 0.002, f"{kind} shows no place"
        assert share_of(picture, "#8a4b00") > 0.005, f"{kind} has no arrow and no frame"


def test_buttons_below_a_clock_and_a_pause_are_drawn_each_alone(pixels: dict[str, Pixels]) -> None:
    def inked(kind: str, across: float, down: float) -> bool:
        return bool(grey(pixels[f"display {kind}"])[int(down * SIDE), int(across * SIDE)] < 100)

    assert [inked(kind, 0.5, 0.5) for kind in ("low_reach", "more_time", "less_motion")] == [False, True, False]
    assert [inked(kind, 0.5, 0.72) for kind in ("low_reach", "more_time", "less_motion")] == [True, False, False]
    assert [inked(kind, 0.3, 0.3) for kind in ("low_reach", "more_time", "less_motion")] == [False, False, True]


def test_a_my_number_has_twelve_digits_in_the_drawing_of_its_letter(drawn: dict[str, QQuickItem]) -> None:
    (letter,) = drawn["letter"].childItems()
    boxes = [each for each in letter.childItems() if _fill(each) == "#fff1dc"]
    assert len(boxes) == 12
    assert all(_fill(each) == "#fff1dc" or each.height() < boxes[0].height() for each in letter.childItems())


def _fill(item: QQuickItem) -> str:
    colour = QQmlProperty.read(item, "color")
    return colour.name() if isinstance(colour, QColor) else ""


def test_the_drawing_of_the_reader_is_beside_that_of_the_screen(drawn: dict[str, QQuickItem]) -> None:
    for place in ("right", "left", "below"):
        (whole,) = drawn[f"reader {place}"].childItems()
        screen, reader = whole.childItems()[0].childItems()[:2]
        one, other = scene_rect(screen), scene_rect(reader)
        assert not one.intersects(other), place
        beside = {"right": one.right() <= other.left(), "left": other.right() <= one.left()}
        assert beside.get(place, one.bottom() <= other.top()), place
