"""Keys of a keyboard that somebody plugged in: only those reach the screens that a screen answers."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.visit.events import Typed
from tests.ui.stage import moment, play
from ui.key_filter import COMMANDS, means_something

Key, Held = Qt.Key, Qt.KeyboardModifier
KEY_EVENTS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)


@pytest.mark.parametrize("key", sorted(COMMANDS))
@pytest.mark.parametrize("held", [Held.NoModifier, Held.KeypadModifier, Held.ShiftModifier])
def test_keys_that_a_screen_answers(key: Key, held: Held) -> None:
    assert means_something(key, "", held)
    assert not means_something(key, "", held | Held.ControlModifier)


@pytest.mark.parametrize("text", [*"0aZ-+*/. ~", "\u3042", "\u00e9", "\t", "\x10", "", "ab"])
def test_one_printable_character_of_ascii(text: str) -> None:
    expected = text in {*"0aZ-+*/. ~"}
    assert means_something(Key.Key_A, text, Held.NoModifier) == expected
    for held in (Held.ControlModifier, Held.AltModifier, Held.MetaModifier, Held.GroupSwitchModifier):
        assert not means_something(Key.Key_A, text, held)


FOREIGN = [
    (Key.Key_Tab, Held.NoModifier, "\t"),
    (Key.Key_Backtab, Held.ShiftModifier, ""),
    (Key.Key_Print, Held.NoModifier, ""),
    (Key.Key_P, Held.ControlModifier, "\x10"),
    (Key.Key_F4, Held.AltModifier, ""),
    (Key.Key_Menu, Held.NoModifier, ""),
    (Key.Key_Back, Held.NoModifier, ""),
    (Key.Key_7, Held.AltModifier, "7"),
    (Key.Key_Eacute, Held.NoModifier, "\u00e9"),
    (Key.Key_Delete, Held.ControlModifier | Held.AltModifier, ""),
]


@pytest.mark.long
def test_at_a_field_no_other_key_does_anything() -> None:
    with play(moment("field")) as stage:
        window = stage.window.window
        focused = window.activeFocusItem()
        for key, held, text in FOREIGN:
            for kind in KEY_EVENTS:
                event = QKeyEvent(kind, key, held, text)
                event.ignore()
                QCoreApplication.sendEvent(window, event)
        assert stage.stage.posted == []
        assert window.activeFocusItem() is focused
        assert not window.property("byKeys"), "no ring shows where the focus is"
        stage.key("7")
        assert stage.stage.posted == [Typed("7")]
