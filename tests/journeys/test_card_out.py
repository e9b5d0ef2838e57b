"""Card out: no data of the visit is left on the screen, in a property, in the sound or in an object. No deadline of the
visit passes until then.

The inputs are typed with real keys. This file and the search contain the values reversed, so that the search does not
find itself.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.visit.events import (
    Back,
    Next,
    PreregistrationAnswered,
    Revealed,
    SearchOpened,
    ServiceChosen,
    ServiceTermsAccepted,
)
from kiosk.visit.model import NoticeCode, Screen
from tests.journeys import test_nothing_left as search
from tests.journeys.inside import Inside, inside
from ui.gallery.gallery import MomentRunner, settle
from ui.window import create_window

IDENTIFIER, PASSWORD, BIRTHDAY, QUERY = "v9Zm2Wk7qX", "Nt$8Vs+4Lp", "30218491", "jxvzq"
"""Reversed: an account, its password, the birth date of its holder, and a search text."""
PHONE = "1937"
"""Reversed; too short to be searched in all numbers of the program, so it is searched as a whole text."""


@pytest.fixture(autouse=True)
def planted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "PLANTED_REVERSED", (IDENTIFIER, PASSWORD, BIRTHDAY, QUERY))


def by_keys(terminal: Inside, reversed_value: str) -> None:
    for character in reversed(reversed_value):
        QTest.keyClick(terminal.terminal.window.window, ord(character))
    terminal.rest(0.05)


def to_the_review(terminal: Inside) -> None:
    terminal.to_items()
    terminal.answer_items()
    terminal.post(SearchOpened())
    by_keys(terminal, QUERY)
    terminal.post(Back(), ServiceChosen("kumo-wallet"))
    while terminal.visit.screen is not Screen.FIELD:
        terminal.post(PreregistrationAnswered(done=True), ServiceTermsAccepted())
    for value in (IDENTIFIER, PASSWORD, BIRTHDAY):
        by_keys(terminal, value)
        terminal.post(Revealed(True))
        terminal.rest(0.05)
        terminal.post(Next())
    by_keys(terminal, PHONE)
    terminal.post(Next(), Revealed(True))
    terminal.until_screen(Screen.REVIEW)
    terminal.rest(0.2)


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    """All items, visible or not."""
    yield item
    for child in item.childItems():
        yield from items(child)


def heard(terminal: Inside) -> Iterator[str]:
    for item in items(terminal.terminal.window.window.contentItem()):
        interface = QAccessible.queryAccessibleInterface(item)
        if interface is not None:
            for kind in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
                yield interface.text(kind)


def shown(terminal: Inside) -> Iterator[str]:
    for item in items(terminal.terminal.window.window.contentItem()):
        for name in ("text", "words", "value"):
            yield str(item.property(name))


def finds_anything(terminal: Inside) -> dict[str, list[str]]:
    found = {
        "objects": search.in_objects(),
        "properties": search.in_qml(terminal),
        "heard": [text[:3] for text in heard(terminal) if search.holds_planted(text)],
        "phone": [text[:3] for text in shown(terminal) if text[::-1].strip() == PHONE],
    }
    return {where: what for where, what in found.items() if what}


def test_once_the_card_is_taken_nothing_is_left(tmp_path: Path) -> None:
    with inside(tmp_path) as terminal:
        to_the_review(terminal)
        before = finds_anything(terminal)
        assert {"objects", "properties", "phone"} <= set(before), "the search must find existing data"

        terminal.reader.remove()
        terminal.until_screen(Screen.NOTICE)
        assert terminal.visit.notice is not None
        assert terminal.visit.notice.code is NoticeCode.CARD_REMOVED
        terminal.until(lambda: finds_anything(terminal) == {})
        assert_painted_as_if_nobody_had_been_here(terminal)


def assert_painted_as_if_nobody_had_been_here(terminal: Inside) -> None:
    """Pixel for pixel equal to a terminal without any visit before."""
    stage = MomentRunner(terminal.visit, terminal.terminal.runner.offer)
    fresh = create_window(stage, terminal.terminal.settings.profile)
    try:
        terminal.until(lambda: fresh.grab() == terminal.terminal.window.grab())
    finally:
        fresh.close()
        settle(5)


def holds_the_pin(text: str) -> bool:
    """Whether it contains the digits in one piece, or separated as in a list; not as part of a longer number."""
    return re.search(r"(?<![0-9a-f.])7( ,)?0( ,)?1( ,)?4(?![0-9a-fx.])", text[::-1]) is not None


def test_the_pin_is_in_no_property_before_or_after_the_card_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    digits = (4, 1, 0, 7)
    assert holds_the_pin(f"PIN={''.join(map(str, digits))}")
    assert holds_the_pin(str(digits))
    monkeypatch.setattr(search, "holds_planted", holds_the_pin)
    with inside(tmp_path) as terminal:
        terminal.to_items()
        terminal.fill_in("6140278233514821", "902746", "")
        terminal.until_screen(Screen.PIN)
        for digit in digits:
            QTest.keyClick(terminal.terminal.window.window, Qt.Key(Qt.Key.Key_0 + digit))
            assert search.in_qml(terminal) == []
        assert len(terminal.terminal.pin) == len(digits)
        terminal.reader.remove()
        terminal.until_screen(Screen.NOTICE)
        assert bytes(terminal.terminal.pin._digits) == bytes(len(digits))
        assert search.in_qml(terminal) == []
