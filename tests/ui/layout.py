"""What a careful eye would find on a screen: cut texts, missing glyphs, covered, small or crowded targets.

Every check takes one look at a window (`Scene`) and returns its findings, one line each; none is what it should be.
"""

import re
from collections.abc import Iterator
from itertools import combinations, pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.ui import arrangement, drawings_in_place, page_ends, scene
from tests.ui.scene import SLACK, Scene, SeenLine, SeenText, holds, is_control, is_text, overlaps, scene_rect
from ui.typography.line_breaking import NEXT_SENTENCE, plain

__all__ = ["by_name", "is_control", "is_text", "page_of", "plain", "scene_rect", "visible_items"]

IDENTIFIERS = {"field:value", "review:value"}
"""Names of texts that show what a person typed."""
RUBY = "ruby"
"""Name of a reading over a kanji. It is half as large as the text, 0.42 on a button (ui/typography/ruby.py)."""
PADDING = 0.5
"""Millimetres of a control that its label leaves free at each edge: the line around it takes 0.4 of them."""
LONELY = re.compile(r"(?<=\s)\S{1,10} \n(?:\d{1,4}|[^\s\d\u3041-\ud7a3]{1,2})[.!?:।]?\s*$")
"""A last line that is one short word, after a word that would fit on a line with it."""
CAPITAL = 0.714
"""Height of a capital in Noto Sans, in em."""


def visible_items(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Everything that is shown, parents before children."""
    return (each.item for each in scene.walk(window))


def by_name(window: QQuickWindow) -> dict[str, list[QQuickItem]]:
    return scene.named(scene.walk(window))


def page_of(item: QQuickItem) -> QQuickItem | None:
    """What clips this item, such as a page of a longer text."""
    above = item.parentItem()
    while above is not None and not above.clip():
        above = above.parentItem()
    return above


def findings(window: QQuickWindow, px_per_mm: float) -> list[str]:
    """Everything that is wrong with a screen, on any of its pages."""
    pages = list(scene.pages(window))
    found = [problem for page in pages for problem in every_check(page, px_per_mm)]
    if not pages[0].is_interrupted:
        lines = [(text, at, line) for page in pages for text in page.texts for at, line in enumerate(text.lines)]
        read = {(text.seen.item, at) for text, at, line in lines if line.shown}
        found += [f"on no page: {text.name}" for text, at, _ in lines if (text.seen.item, at) not in read]
        found += page_ends.findings(pages)
    return list(dict.fromkeys(found))


def every_check(page: Scene, px_per_mm: float) -> list[str]:
    # A text without room runs into its neighbours, too; that ends when it has room.
    cut = cut_texts(page)
    return [
        *(cut or (*texts_over_texts(page), *covered_texts(page))),
        *touched_edges(page, px_per_mm),
        *covered_controls(page),
        *small_targets(page, px_per_mm),
        *crowded_targets(page, px_per_mm),
        *small_capitals(page, px_per_mm),
        *missing_glyphs(page),
        *broken_words(page),
        *lonely_words(page),
        *drawings_in_place.findings(page, px_per_mm),
        *arrangement.findings(page, px_per_mm),
    ]


def cut_texts(page: Scene) -> list[str]:
    """Ink outside the window, outside what holds the text, or outside what clips it; and what cannot be measured."""
    found = []
    for text in page.texts:
        if text.written.truncated:
            found.append(f"elided: {text.name}")
        elif not text.written.agrees:
            found.append(f"not measurable: {text.name}")
        found += [problem for line in text.lines if (problem := _cut(page, text, line))]
    return found


def _cut(page: Scene, text: SeenText, line: SeenLine) -> str:
    ink = line.ink
    for above in text.seen.above:
        if above.item.clip() and not holds(above.rect, ink):
            if not above.is_page or overlaps(ink, above.rect):
                return f"cut by {above.name}: {text.name} {_by(ink, above.rect)}"
            return ""
        if (above.is_box or above.is_control) and not holds(above.rect, ink):
            return f"out of {above.name}: {text.name} {_by(ink, above.rect)}"
    return "" if holds(page.whole, ink) else f"out of the window: {text.name} {_by(ink, page.whole)}"


def touched_edges(page: Scene, px_per_mm: float) -> list[str]:
    """Labels whose ink, with the marks above and below it, is nearer than `PADDING` to the edge of their control."""
    framed = {box.above[0].order for box in page.boxes if box.above and holds(box.rect, box.above[0].rect)}
    found = []
    for text in page.texts:
        control = next((each for each in text.seen.above if each.is_control), None)
        if control is None or control.order not in framed:
            continue
        inner = control.rect.adjusted(*(each * PADDING * px_per_mm for each in (1, 1, -1, -1)))
        found += [
            f"touches the edge of {control.name}: {text.name} {_by(line.ink, inner)}"
            for line in text.shown
            if not holds(inner, line.ink, slack=0.5)
        ]
    return found


def _by(ink: QRectF, outer: QRectF) -> str:
    sides = {
        "left": outer.left() - ink.left(),
        "right": ink.right() - outer.right(),
        "top": outer.top() - ink.top(),
        "bottom": ink.bottom() - outer.bottom(),
    }
    return ", ".join(f"{side} {by:.1f} px" for side, by in sides.items() if by > SLACK)


def texts_over_texts(page: Scene) -> list[str]:
    """Glyphs written over those of another text, or of the line before."""
    found = [
        f"lines run into each other: {text.name}"
        for text in page.texts
        if any(_touch(text, one, text, other) for one, other in pairwise(text.lines))
    ]
    for one, other in combinations([text for text in page.texts if text.shown], 2):
        if one.seen.layer == other.seen.layer and any(
            _touch(one, here, other, there) for here in one.shown for there in other.shown
        ):
            found.append(f"written over each other: {one.name} / {other.name}")
    return found


def _touch(one: SeenText, here: SeenLine, other: SeenText, there: SeenLine) -> bool:
    if not overlaps(here.ink, there.ink):
        return False
    beyond = other.glyphs(there)
    return any(overlaps(glyph, each) for glyph in one.glyphs(here) for each in beyond)


def covered_texts(page: Scene) -> list[str]:
    """Ink that something else is painted over, or that crosses an edge of something it does not belong to."""
    found = []
    others = [*page.boxes, *page.controls]
    for text in page.texts:
        above = {each.order for each in text.seen.above}
        for other in others:
            if other.order in above or other.layer != text.seen.layer:
                continue
            for line in text.shown:
                if not overlaps(line.ink, other.visible):
                    continue
                if not holds(other.visible, line.ink):
                    found.append(f"runs into {other.name}: {text.name}")
                elif other.is_control or (other.is_filled and other.order > text.seen.order):
                    found.append(f"covered by {other.name}: {text.name}")
                else:
                    continue
                break
    return found


def covered_controls(page: Scene) -> list[str]:
    """Controls that overlap each other, leave the window, or are cut by a page."""
    found = [f"outside: {each.name}" for each in page.controls if not holds(page.whole, each.visible)]
    found += [f"cut by a page: {each.name}" for each in page.controls if not holds(each.visible, each.rect)]
    for one, other in combinations(page.controls, 2):
        if one.layer == other.layer and overlaps(one.rect, other.rect):
            found.append(f"overlap: {one.name} and {other.name}")
    return found


def small_targets(page: Scene, px_per_mm: float) -> list[str]:
    """Controls below 20 mm, keys on a keyboard with letters below 13 mm, as they are on the glass."""
    letters = any(name.startswith("key:") and len(name) == 5 and name[4].isalpha() for name in page.names)
    found = []
    for each in page.controls:
        least = 13 if letters and each.name.startswith("key:") else 20
        wide, high = each.rect.width() / px_per_mm, each.rect.height() / px_per_mm
        if min(wide, high) < least - 0.2:
            found.append(f"small: {each.name}: {wide:.1f} x {high:.1f} mm")
    return found


def crowded_targets(page: Scene, px_per_mm: float) -> list[str]:
    """Controls less than 1 mm apart: more does not help a finger on targets of 20 mm (Colle and Hiszem 2004)."""
    found = []
    for one, other in combinations(page.controls, 2):
        gap = _gap(one.rect, other.rect) / px_per_mm
        if one.layer == other.layer and 0 <= gap < 0.9:
            found.append(f"crowded: {one.name} and {other.name}: {gap:.1f} mm")
    return found


def _gap(one: QRectF, other: QRectF) -> float:
    across = max(one.left(), other.left()) - min(one.right(), other.right())
    down = max(one.top(), other.top()) - min(one.bottom(), other.bottom())
    return max(across, down)


def small_capitals(page: Scene, px_per_mm: float, least: float = 4.8) -> list[str]:
    """Texts whose capitals are lower than `least` mm."""
    heights = [(text, text.written.pixel_size * CAPITAL / px_per_mm) for text in page.texts]
    return [
        f"small letters: {text.name}: {high:.2f} mm"
        for text, high in heights
        if high < (least * 0.4 if text.seen.item.objectName() == RUBY else least) - 0.06
    ]


def missing_glyphs(page: Scene) -> list[str]:
    """Texts with a box instead of a character, or drawn by a font that is none of their family."""
    found = []
    for text in page.texts:
        font: QFont = text.seen.item.property("font")
        ours = {family.lower() for family in QFont.substitutes(font.family())}
        strange = {family for line in text.lines for family in line.line.families if family.lower() not in ours}
        if any(line.line.missing for line in text.lines):
            found.append(f"no glyph: {text.name}")
        if strange:
            found.append(f"not one of our fonts: {', '.join(sorted(strange))} in {text.name}")
    return found


def broken_words(page: Scene) -> list[str]:
    """Words and numbers that a line ends in the middle of. An ID is typed and read in groups, and may be longer."""
    return [
        f"broken: {each}" for text in page.texts if text.seen.name not in IDENTIFIERS for each in text.written.broken
    ]


def lonely_words(page: Scene) -> list[str]:
    """Sentences of which only a short word is on the last line."""
    sentences = (
        plain(sentence)
        for text in page.texts
        for sentence in "\n".join(line.words for line in text.written.lines).split(NEXT_SENTENCE)
    )
    return ["lonely: " + lonely[0].replace(" \n", "|") for each in sentences if (lonely := LONELY.search(each))]
