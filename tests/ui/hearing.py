"""What a person hears who does not see: the accessible objects of a screen, as assistive technology gets them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.ui.scene import Scene, Seen, SeenText, is_control
from ui.typography.line_breaking import plain

ACTS = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ListItem,
    QAccessible.Role.Link,
}
"""Roles that say that something can be pressed."""

_UNSPOKEN = {"Cc", "Cf", "Co", "So"}
"""Kinds of characters that a voice leaves out or reads by their Unicode names: breaks, marks, arrows, pictures."""
_SAID = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)


@dataclass(frozen=True, slots=True)
class Heard:
    item: QQuickItem
    role: QAccessible.Role
    name: str
    more: str
    """Its value and its description."""
    checked: bool
    disabled: bool


def heard(window: QQuickWindow) -> tuple[Heard, ...]:
    """Everything that is exposed, without what is ignored or not to be seen."""
    top = QAccessible.queryAccessibleInterface(window)
    assert top is not None
    return tuple(_below(top))


def _below(parent: QAccessibleInterface) -> Iterator[Heard]:
    for at in range(parent.childCount()):
        child = parent.child(at)
        item, state = child.object(), child.state()
        if isinstance(item, QQuickItem) and not state.invisible:
            name, *more = (child.text(each) for each in _SAID)
            yield Heard(item, child.role(), name, " ".join(more), bool(state.checked), bool(state.disabled))
        yield from _below(child)


def findings(window: QQuickWindow) -> list[str]:
    """Controls without a name, a role, or their state; names that cannot be spoken; texts that nobody hears, and
    texts that sound like controls.
    """
    scene, all_heard = Scene(window), {each.item: each for each in heard(window)}
    found = [problem for control in _controls(scene) for problem in _of_control(control, all_heard)]
    for text in scene.texts:
        if not text.shown or text.seen.layer < scene.top or not _has_words(text.written.text) or _is_sign(text):
            continue
        if text.seen.name == "field:value" and "action:reveal" in scene.names:
            continue  # a secret is shown to the eye that asked for it, and told to no ear
        said = [f"{all_heard[each].name} {all_heard[each].more}" for each in _line_of(text.seen) if each in all_heard]
        if text.seen.name == "page:place" and all(number in said[0] for number in text.written.text.split("/")):
            continue  # "2/5" is told in words
        if not any(_spoken(text.written.text) in _spoken(each) for each in said):
            found.append(f"not heard: {text.name}")
    found += [
        f"sounds as if it could be pressed: {each.name}"
        for each in all_heard.values()
        if each.role in ACTS and not (is_control(each.item) or each.item.property("activeFocusOnTab"))
    ]
    named = [all_heard[each.item].name for each in _controls(scene) if each.item in all_heard]
    found += [f"two controls are called {name!r}" for name in dict.fromkeys(named) if named.count(name) > 1]
    if not any(each.role is QAccessible.Role.Heading for each in all_heard.values()):
        found.append("no heading")
    return found


def _is_sign(text: SeenText) -> bool:
    """The number of a line in a list; or a few letters for a button that has a name of its own: "文字 Aa", "ABC"."""
    length = len(text.written.text)
    return length == 1 or (length <= 5 and any(each.is_control for each in text.seen.above))


def _controls(scene: Scene) -> list[Seen]:
    return [
        each
        for each in scene.items
        if each.layer == scene.top and (each in scene.controls or each.item.property("activeFocusOnTab"))
    ]


def _of_control(control: Seen, all_heard: dict[QQuickItem, Heard]) -> Iterator[str]:
    found = all_heard.get(control.item)
    if found is None:
        yield f"{control.name}: not exposed"
        return
    if not _has_words(found.name):
        yield f"{control.name}: no name"
    if found.name != plain(found.name) or any(unicodedata.category(each) in _UNSPOKEN for each in found.name):
        yield f"{control.name}: {found.name!r} has what cannot be spoken"
    if found.role not in ACTS:
        yield f"{control.name}: {found.role.name} does not say what it does"
    if found.disabled is control.item.isEnabled():
        yield f"{control.name}: wrong about being out of use"
    for chosen in map(control.item.property, ("given", "chosen")):
        if chosen is not None and found.checked is not chosen:
            yield f"{control.name}: wrong about its tick"


def _line_of(seen: Seen) -> list[QQuickItem]:
    """Who may say it: itself, what it is a part of, or what stands beside it (a value that says its label, too)."""
    return [seen.item, *(each.item for each in seen.above), *seen.above[0].item.childItems()]


def _has_words(text: str) -> bool:
    return any(each.isalnum() for each in text)


def _spoken(text: str) -> str:
    """Only what makes a sound: no gaps between groups, no break marks, no cursor."""
    return re.sub(r"[\W_]", "", plain(text))
