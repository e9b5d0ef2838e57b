"""After a visit nothing of it is left: not in a live object, a QML property or a text of the scene, not in a file.

The planted values stand reversed in this file and in every variable of the search, so that it cannot find itself.
"""

import contextlib
import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QJSValue

from kiosk.visit import wipe
from kiosk.visit.events import Next, Quit, ServiceChosen, ServiceTermsAccepted, Typed
from kiosk.visit.model import Screen, Visit
from tests.journeys.inside import Inside, inside

PLANTED_REVERSED = ("7362840195736284", "604182")
"""The service ID and its code, from right to left."""


def planted() -> tuple[str, str]:
    identifier, code = ("".join(reversed(value)) for value in PLANTED_REVERSED)
    return identifier, code


def holds_planted(text: str) -> bool:
    """Blocks of digits on a screen have spaces, Japanese sentences invisible ones."""
    backwards = text[::-1].replace(" ", "").replace("\u200b", "")
    return any(value in backwards for value in PLANTED_REVERSED)


def in_objects() -> list[str]:
    """What holds a planted value, of all objects that the collector knows and the plain containers in them."""
    gc.collect()
    return [
        type(holder).__name__
        for holder in gc.get_objects()
        if not isinstance(holder, FrameType) and any(map(holds_planted, _texts(holder)))
    ]


def _texts(holder: object) -> Iterator[str]:
    """The texts and bytes directly in `holder`, or in a tuple or dictionary in it that the collector let go."""
    for referent in gc.get_referents(holder):
        match referent:
            case str():
                yield referent
            case bytes() | bytearray():
                yield referent.decode("latin-1")
            case tuple() | dict() if not gc.is_tracked(referent):
                yield from _texts(referent)


def in_qml(inside: Inside) -> list[str]:
    """Where a planted value stands in a property of a QObject or an item of the scene."""
    window = inside.terminal.window
    found = []
    for each in _tree(window, window.window, window.window.contentItem(), window.engine):
        meta = each.metaObject()
        for index in range(meta.propertyCount()):
            name = cast("str", meta.property(index).name())  # typed as bytes, which it never is
            value: Any = None
            with contextlib.suppress(RuntimeError):  # types that Python has no word for hold no text
                value = each.property(name)
            if isinstance(value, QJSValue):
                value = value.toVariant()
            if holds_planted(str(value)):
                found.append(f"{meta.className()}.{name}")
    return found


def _tree(*roots: QObject) -> Iterator[QObject]:
    seen: set[int] = set()
    waiting = list(roots)
    while waiting:
        each = waiting.pop()
        if id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        waiting += each.children()
        waiting += getattr(each, "childItems", list)()


def to_review(inside: Inside) -> None:
    inside.to_items()
    inside.fill_in(*planted(), "")
    inside.until_screen(Screen.PIN)
    inside.rest(0.2)


def leave_by_quitting(inside: Inside) -> None:
    inside.post(Quit())


def leave_by_taking_the_card(inside: Inside) -> None:
    inside.reader.remove()
    inside.until(lambda: inside.visit.card is None, 1.0)


def leave_by_walking_away(inside: Inside) -> None:
    inside.let_time_pass(lambda: inside.visit.card is None)


def leave_after_applying(inside: Inside) -> None:
    inside.enter_pin("1234")
    inside.until_screen(Screen.RESULT)
    inside.post(Next())


WAYS = [leave_by_quitting, leave_by_taking_the_card, leave_by_walking_away, leave_after_applying]


@pytest.mark.parametrize("leave", WAYS, ids=lambda way: way.__name__)
def test_nothing_of_a_visit_is_left_in_memory(tmp_path: Path, leave: Callable[[Inside], None]) -> None:
    with inside(tmp_path) as terminal:
        to_review(terminal)
        assert in_objects(), "the search finds what is there"
        leave(terminal)
        terminal.rest(0.5)
        assert in_objects() == []
        assert in_qml(terminal) == []


def test_the_search_fails_when_a_line_of_the_wipe_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = wipe.wiped

    def careless(visit: Visit, now: float) -> Visit:
        return replace(whole(visit, now), inputs=visit.inputs)

    monkeypatch.setattr(wipe, "wiped", careless)
    with inside(tmp_path) as terminal:
        to_review(terminal)
        leave_by_quitting(terminal)
        terminal.rest(0.5)
        assert in_objects() != []


def test_the_search_sees_what_stands_in_a_field(tmp_path: Path) -> None:
    with inside(tmp_path) as terminal:
        terminal.to_items()
        terminal.answer_items()
        terminal.post(ServiceChosen("sakura-pay"), ServiceTermsAccepted())
        terminal.post(*map(Typed, planted()[0]))
        terminal.rest(0.5)
        assert any("text" in where.lower() or "value" in where.lower() for where in in_qml(terminal))
