"""Contrast as it is painted: ink against its ground, edges against what is beside them (WCAG 2.2, 1.4.3 and 1.4.11)."""

from collections.abc import Collection
from dataclasses import dataclass
from itertools import takewhile
from math import floor

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from tests.ui.scene import Scene, Seen, SeenText, holds

_RING = 3
"""Pixels between an item and the line around it whose commonest colour is its ground."""
ALWAYS = 6.95
"""The least contrast of any text: 7, less the rounding of colours to eight bits."""
_SHARE = 0.03
"""The share of the pixels other than ground that the ink's colour has at least. Rarer colours are smoothed edges."""
_DRAWN = 0.3
"""The share of the pixels of a sign that stand out; the others are smoothed edges."""

Colours = NDArray[np.uint32]


class Picture:
    """The pixels of a window, one 0xRRGGBB each."""

    def __init__(self, image: QImage) -> None:
        plain = image.convertToFormat(QImage.Format.Format_RGB32)
        rows = np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), plain.bytesPerLine() // 4)
        self.pixels: Colours = rows[:, : plain.width()] & np.uint32(0xFFFFFF)

    def within(self, rect: QRectF) -> Colours:
        height, width = self.pixels.shape
        left, top = max(0, floor(rect.left())), max(0, floor(rect.top()))
        right, bottom = min(width, floor(rect.right())), min(height, floor(rect.bottom()))
        return self.pixels[top:bottom, left:right]

    def around(self, rect: QRectF) -> int:
        """The commonest colour of a thin line around `rect`."""
        outer = self.within(rect.adjusted(-_RING, -_RING, _RING, _RING))
        return _commonest(np.concatenate((outer[0], outer[-1], outer[:, 0], outer[:, -1])))


@dataclass(frozen=True, slots=True)
class Contrast:
    ratio: float
    ink: int
    ground: int

    def __str__(self) -> str:
        return f"{self.ratio:.1f} (#{self.ink:06x} on #{self.ground:06x})"


def of_text(picture: Picture, scene: Scene, text: SeenText) -> Contrast | None:
    """The contrast of the weakest line of `text`. Of a line it is that of the ink's colour with the highest contrast.

    None if no line is painted whole; `layout` reports lines that are cut off or outside of the window.
    """
    whole = scene.whole if text.seen.gap is None else text.seen.gap
    lines = [_of_ink(picture, line.ink) for line in text.shown if holds(whole, line.ink)]
    return min(lines, key=lambda each: each.ratio, default=None)


def _of_ink(picture: Picture, ink: QRectF) -> Contrast:
    ground = picture.around(ink)
    colours, counts = np.unique(picture.within(ink), return_counts=True)
    inked = colours != ground
    enough = counts[inked] >= max(2, _SHARE * counts[inked].sum())
    ratios = [(ratio(int(colour), ground), int(colour)) for colour in colours[inked][enough]]
    best, colour = max(ratios, default=(1.0, ground))
    return Contrast(best, colour, ground)


def of_edge(picture: Picture, rect: QRectF, reach: float) -> Contrast:
    """The contrast of a framed or filled box with its surroundings, at the weakest of its four sides.

    `reach`: the most pixels between the edge of the box and its frame.
    """
    outside = picture.around(rect)
    middle = rect.center()
    sides = (
        picture.within(QRectF(rect.left() - 1, middle.y(), reach, 1)),
        picture.within(QRectF(rect.right() + 1 - reach, middle.y(), reach, 1)),
        picture.within(QRectF(middle.x(), rect.top() - 1, 1, reach)),
        picture.within(QRectF(middle.x(), rect.bottom() + 1 - reach, 1, reach)),
    )
    strongest = (max(map(int, side.flat), key=lambda each: ratio(each, outside)) for side in sides)
    return min((Contrast(ratio(each, outside), each, outside) for each in strongest), key=lambda each: each.ratio)


def weak_texts(scene: Scene, picture: Picture, least: float, lesser: Collection[str] = ()) -> list[str]:
    """Texts with less contrast than `least`. For texts of disabled items and in the `lesser` colours the limit is 7.

    Texts under a warning do not count.
    """
    found = []
    for text in scene.texts:
        item, measured = text.seen.item, of_text(picture, scene, text)
        if text.seen.layer < scene.top or measured is None:
            continue
        wanted = least if item.isEnabled() and item.property("color").name() not in lesser else min(least, ALWAYS)
        if measured.ratio < wanted:
            found.append(f"{text.name}: {measured}, less than {wanted}")
    return found


def weak_edges(scene: Scene, picture: Picture, least: float = 3.0) -> list[str]:
    """Controls, and boxes to tick within them, whose outline has less contrast than `least`.

    Controls without an outline (`quiet`) and disabled ones are left out, as in WCAG.
    """
    found = []
    for box in scene.boxes:
        control = next((each for each in box.above if each.is_control), None)
        if control is None or box.layer < scene.top or not control.item.isEnabled() or control.item.property("quiet"):
            continue
        if control.item.property("visualFocus") or not holds(scene.whole, box.visible):
            continue  # the focus ring covers the outline, or `layout` reports the control as outside of the window
        is_outline = box.above[0] is control and box.rect == control.rect
        is_box_to_tick = control.item.property("given") is not None and _is_square(box.rect) and not _in_a_box(box)
        if not is_outline and not is_box_to_tick:
            continue
        measured = of_edge(picture, box.visible, box.frame + 3)
        if measured.ratio < least:
            found.append(f"{control.name}: {measured}, less than {least}")
    return found


def weak_drawings(scene: Scene, picture: Picture, least: float = 3.0) -> list[str]:
    """Ticks and signs with less contrast than `least`; those out of use are left out, as in WCAG."""
    found = []
    for each in scene.items:
        is_sign = each.item.inherits("QQuickImage") or each.item.property("stroke") is not None
        is_sign = is_sign and each.item.property("color") is not None
        if not is_sign or each.layer < scene.top or not each.item.isEnabled() or not holds(scene.whole, each.rect):
            continue
        if holds(each.visible, each.rect) and _strong_share(picture, each.rect, least) < _DRAWN:
            found.append(f"{each.name} in {each.above[0].name}: most of it has a contrast below {least}")
    return found


def _strong_share(picture: Picture, rect: QRectF, least: float) -> float:
    """The share with at least this contrast, of the pixels that are not ground."""
    ground = picture.around(rect)
    colours, counts = np.unique(picture.within(rect), return_counts=True)
    strong = sum(
        int(count) for colour, count in zip(colours, counts, strict=True) if ratio(int(colour), ground) >= least
    )
    return strong / max(1, int(counts[colours != ground].sum()))


def weak_ring(scene: Scene, picture: Picture, control: Seen, least: float = 3.0) -> str:
    """The fault of the ring around the control with the focus; "" if there is none."""
    lines = [each for each in scene.boxes if any(above.item.objectName() == "focus:ring" for above in each.above)]
    ring = next((each for each in lines if control.item in _items(each)), None)
    if ring is None:
        return f"{control.name}: nothing shows that the keyboard is here"
    measured = of_edge(picture, ring.visible, sum(each.frame for each in lines) + 1)
    return f"ring of {control.name}: {measured}, less than {least}" if measured.ratio < least else ""


def _items(seen: Seen) -> list[QQuickItem]:
    return [each.item for each in seen.above]


def ratio(one: int, other: int) -> float:
    """The contrast ratio (WCAG 2) of two colours, each 0xRRGGBB."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: int) -> float:
    parts = [(colour >> shift & 0xFF) / 255 for shift in (16, 8, 0)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _commonest(colours: Colours) -> int:
    values, counts = np.unique(colours, return_counts=True)
    return int(values[counts.argmax()])


def _in_a_box(seen: Seen) -> bool:
    """Whether the item is inside another box of its control, as a tick is."""
    return any(each.is_box for each in takewhile(lambda above: not above.is_control, seen.above))


def _is_square(rect: QRectF) -> bool:
    return abs(rect.width() - rect.height()) < 2
