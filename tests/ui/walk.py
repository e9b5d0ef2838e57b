"""A walk over every moment: what its view gives, what is painted, and what each of its controls posts.

One window shows them all, page by page, so that a property of every screen costs one walk.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from types import SimpleNamespace
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem

from kiosk.visit.events import Event
from kiosk.visit.model import Visit
from tests.ui import scene
from tests.ui.scene import Scene, Seen, kind_of
from tests.ui.stage import Play
from ui.typography.line_breaking import plain
from ui.view_model import ViewModel

Told = TypeVar("Told")

TURNS_OR_COVERS = (
    "page:", "key:page", "layout:", "era:", "action:language", "action:display", "action:category", "action:reveal",
    "reveal:",
)  # fmt: skip
"""Names of the controls that change what is shown without a word to the visit, or that are held: not pressed here."""
DRAWN = (
    "ItemState",
    "ToneSign",
    "HelpLines",
    "StepBar",
    "Pin",
    "NoticePanel",
    "InfoBlock",
    "TakeCard",
    "BulletPoints",
    "DateBoxes",
    "SideQrCode",
    "Working",
)
COLOURS = (
    "surface",
    "ink",
    "brand",
    "brandTint",
    "edge",
    "hairline",
    "done",
    "caution",
    "cautionInk",
    "cautionLine",
    "softInk",
    "disabledInk",
)
"""No two of them are alike without high contrast, apart from the whites."""
SHADES = (*COLOURS, "brandPressed", "disabled", "heroAccent")
"""What controls have."""
TOPICS = tuple(
    name for name, value in vars(ViewModel).items() if type(value).__name__ == "Property" and name != "actions"
)


@dataclass(frozen=True)
class Control:
    """`ticked` is None for what cannot be ticked or chosen; `posted` is what one press of it told the visit."""

    words: str
    enabled: bool
    ticked: bool | None
    posted: tuple[Event, ...]
    primary: bool
    """Whether it stands out as the thing to do."""
    ticks: int
    """How many ticks are drawn in it."""
    pictures: tuple[str, ...]
    """The names of its pictograms."""
    by_keys: tuple[tuple[Event, ...], ...]
    """What each of the two Enter keys told the visit, if it has the focus."""
    reachable: bool
    """Whether Tab stops at it."""
    ground: str
    """The colour behind its words, as in `SHADES`; "" for none of its own."""
    pressed: str
    """The same under a finger."""
    frame: str
    inks: frozenset[str]
    """The colours of its words."""


@dataclass(frozen=True)
class Drawn:
    """`fills` are the colours, by their names in Theme.qml, of what is filled in it: without the strokes of a tick and
    what lies behind all of it. `ground` is that of the row itself."""

    ticks: int
    fills: tuple[str, ...]
    ground: str
    words: tuple[str, ...]
    pictures: tuple[str, ...]
    """The names of its pictograms."""


@dataclass
class Walked:
    """One moment. `shown` has each topic as its view gave it."""

    visit: Visit
    shown: Any
    interrupted: bool = False
    texts: dict[str, str] = field(default_factory=dict)
    """Every text that is to be read on some page, without marks of line breaking -> the colour of its letters."""
    letters: dict[str, set[tuple[float, bool]]] = field(default_factory=dict)
    """The same texts -> how large their letters are, as a share of body text, and whether they are bold."""
    controls: dict[str, Control] = field(default_factory=dict)
    strong: list[set[str]] = field(default_factory=list)
    """What stands out and can be pressed, on the first and on the last page."""
    drawn: dict[str, list[Drawn]] = field(default_factory=dict)
    """What is drawn in each control of these kinds (`DRAWN`), in the order of painting; of the first page."""
    readers: list[tuple[bool, bool]] = field(default_factory=list)
    """Of each drawing of the reader: whether it has a slot, and whether a card lies in it already."""
    places: list[str] = field(default_factory=list)
    """Where each drawing of this terminal has its reader."""
    codes: list[tuple[str, int]] = field(default_factory=list)
    """What each code for a phone draws, and in a square of how many modules."""
    kinds: set[str] = field(default_factory=set)
    """What is painted, as QML calls it."""
    boxes: list[tuple[bool, str, bool]] = field(default_factory=list)
    """Of each box for a value: whether what is typed goes into it, the colour of its frame, and whether it is bold."""
    unseen: list[str] = field(default_factory=list)
    """Controls that can be pressed although they are not painted."""

    def says(self, words: str) -> bool:
        """Whether these words stand in one text; how they are broken into lines does not count."""
        return any(_spaced(words) in _spaced(text) for text in self.texts)

    def says_alone(self, pattern: str) -> bool:
        """Whether a text says `pattern` ("%1" for anything), alone or after an arrow or before a Japanese term."""
        words = ".*".join(map(re.escape, re.split(r"%\d", pattern)))
        return any(re.fullmatch(rf"(?:[▼▲]\n)?{words}(?:  .*)?", text, re.DOTALL) for text in self.texts)


def walk(stage: Play, visits: Mapping[str, Visit]) -> dict[str, Walked]:
    """Each visit on a screen of its own. Every control that is in use is pressed once, on the page where it stands."""
    walked = {}
    names = {stage.theme_colour(name).name(): name for name in COLOURS}
    for name, visit in visits.items():
        stage.open(visit)
        walked[name] = seen = Walked(visit, SimpleNamespace(**{topic: _shown(stage, topic) for topic in TOPICS}))
        first = Scene(stage.window.window)
        kinds = _by_kind(first)
        seen.drawn = {kind: [_drawn(first, each, names) for each in kinds[kind]] for kind in DRAWN}
        seen.readers = [
            (each.item.property("contact"), each.item.property("present")) for each in kinds["ReaderPicture"]
        ]
        seen.places = [each.item.property("place") for each in kinds["ReaderPlace"]]
        seen.codes = [(each.item.property("path"), each.item.property("modules")) for each in kinds["QrPicture"]]
        seen.kinds = set(kinds)
        seen.boxes = [
            (each.item.property("asked"), names[_frame_colour(each)], each.frame >= stage.px_per_mm)
            for each in kinds["ValueBox"]
        ]
        seen.unseen = list(_unseen(stage.window.window.contentItem()))
        for page in scene.pages(stage.window.window):
            _read(stage, page, seen, names)
    return walked


def _shown(stage: Play, topic: str) -> Any:
    properties: Any = stage.window.model.topic(topic)
    return properties.shown


def _read(stage: Play, page: Scene, seen: Walked, names: Mapping[str, str]) -> None:
    seen.interrupted = seen.interrupted or page.is_interrupted
    seen.texts |= {
        plain(text.seen.item.property("text")): names.get(text.seen.item.property("color").name(), "?")
        for text in page.texts
        if text.shown and text.seen.layer == page.top
    }
    body = stage.theme("bodySize")
    assert isinstance(body, int)
    for text in page.texts:
        if text.shown and text.seen.layer == page.top:
            large = round(text.written.pixel_size / body, 2)
            bold = text.seen.item.property("font").bold()
            seen.letters.setdefault(plain(text.seen.item.property("text")), set()).add((large, bold))
    here = [control for control in page.controls if control.layer == page.top]
    if any(control.name.startswith("action:") for control in here):
        seen.strong.append({each.name for each in here if each.item.property("primary") and each.item.isEnabled()})
    shades = shades_of(stage)
    for control in here:
        if control.name not in seen.controls:
            seen.controls[control.name] = _pressed(stage, page, control, shades)


def _pressed(stage: Play, page: Scene, control: Seen, shades: Mapping[str, str]) -> Control:
    item, posted = control.item, stage.stage.posted
    posted.clear()
    ground = shade(item.property("background"), "color", shades)
    ticks = sum(_holds(control, each) and kind_of(each.item) == "Tick" for each in page.items)
    enabled = item.isEnabled()
    ticked = next((given for each in ("given", "chosen") if (given := item.property(each)) is not None), None)
    told: tuple[Event, ...] = ()
    by_keys: tuple[tuple[Event, ...], ...] = ()
    pressed = ground
    if enabled and not control.name.startswith(TURNS_OR_COVERS):
        QMetaObject.invokeMethod(item, "click")
        told = tuple(posted)
        by_keys = told_by_keys(item, posted)
        pressed = under_a_finger(item, shades)
    return Control(
        words=plain(item.property("text") or ""),
        enabled=enabled,
        ticked=ticked,
        posted=told,
        primary=bool(item.property("primary")),
        ticks=ticks,
        pictures=tuple(_pictures(each for each in page.items if _holds(control, each))),
        by_keys=by_keys,
        reachable=bool(item.property("activeFocusOnTab")),
        ground=ground,
        pressed=pressed,
        frame=_frame(item.property("background"), shades),
        inks=frozenset(
            shade(each.item, "color", shades)
            for each in page.items
            if _holds(control, each) and scene.is_text(each.item)
        ),
    )


def shades_of(stage: Play) -> dict[str, str]:
    """Colours as they are painted now -> their names in Theme.qml."""
    return {stage.theme_colour(name).name(QColor.NameFormat.HexArgb): name for name in SHADES}


def shade(item: QQuickItem | None, name: str, shades: Mapping[str, str]) -> str:
    """The name of this colour of the item; "" if it has none, or a transparent one."""
    colour = QQmlProperty.read(item, name) if item is not None else None
    if not isinstance(colour, QColor) or colour.alpha() == 0:
        return ""
    painted = colour.name(QColor.NameFormat.HexArgb)
    return shades.get(painted, painted)


def _frame_colour(box: Seen) -> str:
    colour: QColor = QQmlProperty.read(box.item, "border.color")
    return colour.name()


def _frame(back: QQuickItem | None, shades: Mapping[str, str]) -> str:
    wide = back is not None and (QQmlProperty.read(back, "border.width") or 0) > 0
    return shade(back, "border.color", shades) if wide else ""


def told_by_keys(item: QQuickItem, told: list[Told]) -> tuple[tuple[Told, ...], ...]:
    """What the two Enter keys add to `told` where this item has the focus, one after the other."""
    found = []
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        told.clear()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(item, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
        found.append(tuple(told))
    return tuple(found)


def under_a_finger(item: QQuickItem, shades: Mapping[str, str]) -> str:
    """The ground of a control while it is held down."""
    item.setProperty("down", True)
    found = shade(item.property("background"), "color", shades)
    item.setProperty("down", False)
    return found


def _unseen(item: QQuickItem, opacity: float = 1) -> Iterator[str]:
    if not item.isVisible() or not item.isEnabled():
        return
    opacity *= item.opacity()
    if opacity == 0 and scene.is_control(item):
        yield item.objectName() or kind_of(item)
    for child in item.childItems():
        yield from _unseen(child, opacity)


def _by_kind(page: Scene) -> dict[str, list[Seen]]:
    found: dict[str, list[Seen]] = defaultdict(list)
    for each in page.items:
        if each.layer == page.top:
            found[kind_of(each.item)].append(each)
    return found


def _drawn(page: Scene, row: Seen, names: Mapping[str, str]) -> Drawn:
    inside = [each for each in page.items if _holds(row, each)]
    fills = [each for each in inside if each.is_box and each.is_filled and not _is_ground(each, row)]
    texts = [each.item for each in inside if scene.is_text(each.item)]
    return Drawn(
        ticks=sum(kind_of(each.item) == "Tick" for each in inside),
        fills=tuple(names.get(each.item.property("color").name(), "?") for each in fills),
        ground=names.get(row.item.property("color").name(), "?") if row.is_box else "",
        words=tuple(plain(text.property("text")) for text in texts),
        pictures=tuple(_pictures(inside)),
    )


def _pictures(items: Iterable[Seen]) -> Iterator[str]:
    return (each.item.property("name") for each in items if kind_of(each.item) == "Pictogram")


def _holds(outer: Seen, inner: Seen) -> bool:
    return any(above is outer for above in inner.above)


def _is_ground(box: Seen, row: Seen) -> bool:
    """Behind all of the row, a line under it, or a stroke of a tick."""
    ground = box.rect.width() >= row.rect.width() * 0.7
    return ground or any(kind_of(above.item) == "Tick" for above in box.above)


def words_of(value: object, without: frozenset[str], path: str = "") -> Iterator[tuple[str, str]]:
    """Every text in a view, with where it stands in it ("rows.name"); nothing of the fields in `without`."""
    if path in without:
        return
    if isinstance(value, str) and value:
        yield path, value
    elif isinstance(value, tuple):
        for each in value:
            yield from words_of(each, without, path)
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from words_of(getattr(value, each.name), without, f"{path}.{each.name}".lstrip("."))


def _spaced(words: str) -> str:
    return " ".join(words.split())
