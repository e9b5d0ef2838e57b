"""What a careful eye would find on a screen: cut texts, missing glyphs, covered or small targets."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontInfo, QRawFont
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.text import plain

SLACK = 2.5
"""Pixels that rounding may cost."""


def visible_items(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Everything that is shown, parents before children."""
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if not item.isVisible() or item.opacity() == 0:
            continue
        yield item
        waiting.extend(item.childItems())


def by_name(window: QQuickWindow) -> dict[str, list[QQuickItem]]:
    found: dict[str, list[QQuickItem]] = {}
    for item in visible_items(window):
        if item.objectName():
            found.setdefault(item.objectName(), []).append(item)
    return found


def is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText") and bool(item.property("text"))


def is_control(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton")


def scene_rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def painted_rect(item: QQuickItem) -> QRectF:
    """What a text takes: its item, or more where the glyphs do not fit into it."""
    wide, high = item.property("contentWidth"), item.property("contentHeight")
    return item.mapRectToScene(QRectF(0, 0, max(wide, item.width()), max(high, item.height())))


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    above = item.parentItem()
    while above is not None:
        yield above
        above = above.parentItem()


def page_of(item: QQuickItem) -> QQuickItem | None:
    """The page that cuts this item on purpose, at the end of a line."""
    return next((above for above in ancestors(item) if above.clip()), None)


def shown_in(item: QQuickItem, rect: QRectF) -> bool:
    """Whether any of it is on the page that holds it."""
    page = page_of(item)
    return page is None or scene_rect(page).adjusted(0, SLACK, 0, -SLACK).intersects(rect)


def on_page(item: QQuickItem, rect: QRectF) -> QRectF:
    """The part of it that its page lets through."""
    page = page_of(item)
    return rect if page is None else rect.intersected(scene_rect(page))


def cut_texts(window: QQuickWindow) -> list[str]:
    """Texts that leave the window, a box around them, or their own item."""
    found = []
    for item in visible_items(window):
        if not is_text(item):
            continue
        rect, name = painted_rect(item), plain(item.property("text"))[:40]
        if not shown_in(item, rect):
            continue
        if item.property("truncated"):
            found.append(f"elided: {name}")
        for bar in by_name(window).get("bar:bottom", []):
            common = scene_rect(bar).intersected(rect)
            if page_of(item) is None and common.height() > SLACK and _layer(item) == 0 and bar not in ancestors(item):
                found.append(f"behind the bottom bar: {name}")
        page = page_of(item)
        boxes = [above for above in ancestors(item) if above.inherits("QQuickRectangle") or is_control(above)]
        boxes.append(window.contentItem())
        for box in boxes:
            outer = scene_rect(box)
            if page is not None and not any(above is page for above in ancestors(box)):
                # Outside the page only the width counts: the page cuts the height between two lines.
                rect = QRectF(rect.x(), outer.y(), rect.width(), min(rect.height(), outer.height()))
            if not outer.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(rect):
                found.append(f"cut by {box.metaObject().className()}: {name} {rect} {outer}")
                break
    return found


def texts_over_texts(window: QQuickWindow) -> list[str]:
    """Texts that are written over each other."""
    texts = [
        (plain(item.property("text"))[:30], on_page(item, painted_rect(item)), _layer(item))
        for item in visible_items(window)
        if is_text(item) and item.property("contentWidth") > item.width() / 2 and shown_in(item, painted_rect(item))
    ]
    found = []
    for at, (one, here, layer) in enumerate(texts):
        for other, there, other_layer in texts[at + 1 :]:
            common = here.intersected(there)
            if layer == other_layer and common.width() > SLACK and common.height() > here.height() / 4:
                found.append(f"written over each other: {one} / {other}")
    return found


def covered_controls(window: QQuickWindow) -> list[str]:
    """Controls that overlap each other or leave the window."""
    controls = [item for item in visible_items(window) if is_control(item) and shown_in(item, scene_rect(item))]
    whole = scene_rect(window.contentItem()).adjusted(-SLACK, -SLACK, SLACK, SLACK)
    found = [f"outside: {each.objectName()}" for each in controls if not whole.contains(scene_rect(each))]
    for at, one in enumerate(controls):
        for other in controls[at + 1 :]:
            common = scene_rect(one).intersected(scene_rect(other))
            if common.width() > SLACK and common.height() > SLACK and _layer(one) == _layer(other):
                found.append(f"overlap: {one.objectName()} and {other.objectName()}")
    return found


def _layer(item: QQuickItem) -> float:
    return max([item.z(), *(above.z() for above in ancestors(item))])


def small_targets(window: QQuickWindow, px_per_mm: float) -> list[str]:
    """Controls below 20 mm, keys with letters below 13 mm (digits have 20 on the keypad)."""
    found = []
    letters = any(name.startswith("key:") and name[4:].isalpha() and len(name) == 5 for name in by_name(window))
    for item in visible_items(window):
        if not is_control(item):
            continue
        least = 13 if letters and item.objectName().startswith("key:") else 20
        wide, high = item.width() / px_per_mm, item.height() / px_per_mm
        if min(wide, high) < least - 0.2:
            found.append(f"{item.objectName()}: {wide:.1f} x {high:.1f} mm")
    return found


def small_capitals(window: QQuickWindow, px_per_mm: float, least: float = 4.8) -> list[str]:
    """Texts whose capitals are lower than `least` mm (0.714 em in Noto Sans)."""
    found = []
    for item in visible_items(window):
        if is_text(item):
            size = QQmlExpression(qmlContext(item), item, "fontInfo.pixelSize").evaluate()[0]
            if size * 0.714 / px_per_mm < least - 0.06:
                found.append(f"{plain(item.property('text'))[:30]}: {size * 0.714 / px_per_mm:.2f} mm")
    return found


def missing_glyphs(window: QQuickWindow) -> list[str]:
    """Characters that no family of their text's font has."""
    found = []
    for item in visible_items(window):
        if not is_text(item):
            continue
        font: QFont = item.property("font")
        raws = [QRawFont.fromFont(QFont(family)) for family in QFont.substitutes(font.family())]
        if not raws:
            found.append(f"not one of our families: {font.family()} ({QFontInfo(font).family()})")
        text = plain(item.property("text"))
        found += [
            f"{character!r} in {text[:30]}"
            for character in text
            if character.isprintable() and not any(raw.supportsCharacter(ord(character)) for raw in raws)
        ]
    return found
