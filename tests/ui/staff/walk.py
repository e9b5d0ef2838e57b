"""A walk over every page of the areas for staff: what its view gives, what is painted and heard, and what each control
does."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem

from kiosk.staff.events import Event
from tests.ui import hearing, layout, scene
from tests.ui.scene import Scene, Seen, kind_of
from tests.ui.stage import Play
from tests.ui.walk import shade, shades_of, told_by_keys, under_a_finger
from ui.gallery.gallery import settle
from ui.gallery.staff_pages import KIOSK_ID, PHONE, ExampleDesk, pages
from ui.staff.view import CODE, EXPLAIN, MENU, StaffScreen
from ui.typography.line_breaking import plain


@dataclass(frozen=True)
class Control:
    """`did` is what one press of it told the area, `by_keys` what each Enter key did: nothing where it cannot be
    pressed. `ground` and `pressed` are the colours behind its words, at rest and under a finger.
    """

    words: tuple[str, ...]
    enabled: bool
    primary: bool
    pictures: tuple[str, ...]
    did: tuple[Event, ...]
    by_keys: tuple[tuple[Event, ...], ...]
    reachable: bool
    ground: str
    pressed: str


@dataclass
class Walked:
    """One page, with all that stands on its further pages. `shown` is what its view gave."""

    shown: StaffScreen
    texts: list[str] = field(default_factory=list)
    controls: dict[str, Control] = field(default_factory=dict)
    dots: int = 0
    """How many digits of a code are shown as entered."""
    signs: list[str] = field(default_factory=list)
    """What is drawn in each sign of a line, or of the terminal's state."""
    ill_laid: list[str] = field(default_factory=list)
    unheard: list[str] = field(default_factory=list)

    def says(self, words: str) -> bool:
        return any(_together(words) in _together(text) for text in self.texts)


def walk(stage: Play, desk: ExampleDesk) -> dict[str, Walked]:
    """Every page. What a control tells the area is noted, and has no effect."""
    stage.window.connect_staff(desk, KIOSK_ID, PHONE, lambda: desk.now)
    walked = {}
    for name in pages(desk):
        settle(20)
        stage.window.grab()
        facts: Any = stage.window.staff.facts
        walked[name] = seen = Walked(facts.shown)
        seen.ill_laid = layout.findings(stage.window.window, stage.px_per_mm)
        seen.unheard = hearing.findings(stage.window.window)
        first = Scene(stage.window.window)
        seen.dots = sum(_is_dot(each, seen.shown) for each in first.items)
        for page in _pages(stage, first, seen.shown):
            _read(desk, page, seen, shades_of(stage))
    return walked


def _pages(stage: Play, first: Scene, shown: StaffScreen) -> Iterable[Scene]:
    """A menu stays at the page to which it was turned, so only the first one is looked at."""
    return [first] if shown.kind in (MENU, EXPLAIN) else scene.pages(stage.window.window)


def _read(desk: ExampleDesk, page: Scene, seen: Walked, shades: Mapping[str, str]) -> None:
    own = [each for each in page.items if _is_in_area(each)]
    seen.texts += [plain(each.item.property("text")) for each in own if scene.is_text(each.item)]
    for each in own:
        if kind_of(each.item) == "ToneSign":
            seen.signs += [picture for picture in _pictures(page, each) if picture]
        if each.is_control and each in page.controls and each.name not in seen.controls:
            seen.controls[each.name] = _pressed(desk, page, each, shades)


def _is_in_area(seen: Seen) -> bool:
    return any(each.item.objectName() == "staff:area" for each in seen.above)


def _is_dot(seen: Seen, shown: StaffScreen) -> bool:
    """A filled circle in one of the boxes for the digits of a code."""
    if shown.kind != CODE or not seen.is_box or not seen.above[0].is_box:
        return False
    width, radius = seen.rect.width(), float(seen.item.property("radius"))
    return bool(seen.is_filled and abs(radius - width / 2) < 1 and seen.rect.height() == width)


def _pressed(desk: ExampleDesk, page: Scene, control: Seen, shades: Mapping[str, str]) -> Control:
    inside = [each for each in page.items if any(above is control for above in each.above)]
    told: list[Event] = []
    did: tuple[Event, ...] = ()
    by_keys: tuple[tuple[Event, ...], ...] = ()
    ground = pressed = shade(control.item.property("background"), "color", shades)
    if control.item.isEnabled() and not control.name.startswith(("page:", "key:page")):
        with patch.object(desk, "post", told.append):
            QMetaObject.invokeMethod(control.item, "click")
            did = tuple(told)
            by_keys = told_by_keys(control.item, told)
        pressed = under_a_finger(control.item, shades)
    return Control(
        words=tuple(plain(each.item.property("text")) for each in inside if scene.is_text(each.item)),
        enabled=control.item.isEnabled(),
        primary=bool(control.item.property("primary") or control.item.property("first")),
        pictures=tuple(_pictures(page, control)),
        did=did,
        by_keys=by_keys,
        reachable=bool(control.item.property("activeFocusOnTab")),
        ground=ground,
        pressed=pressed,
    )


def _pictures(page: Scene, outer: Seen) -> Iterator[str]:
    for each in page.items:
        if kind_of(each.item) == "Pictogram" and any(above is outer for above in each.above):
            yield _name(each.item)


def _name(item: QQuickItem) -> str:
    return str(item.property("name"))


def _together(words: str) -> str:
    return "".join(words.split())
