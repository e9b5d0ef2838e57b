"""Keys of a plugged-in keyboard: only those that a screen handles reach it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.visit.events import Typed
from tests.ui.stage import moment, play
from ui.key_filter import COMMANDS, means_something

KEY_EVENTS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)


@pytest.mark.parametrize("key", sorted(COMMANDS))
@pytest.mark.parametrize(
    "held", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier]
)
def test_keys_that_a_screen_answers(key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    assert means_something(key, "", held)
    assert not means_something(key, "", held | Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("text", [*"0aZ-+*/. ~", "\u3042", "\u00e9", "\t", "\x10", "", "ab"])
def test_one_printable_character_of_ascii(text: str) -> None:
    expected = text in {*"0aZ-+*/. ~"}
    assert means_something(Qt.Key.Key_A, text, Qt.KeyboardModifier.NoModifier) == expected
    for held in (
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.MetaModifier,
        Qt.KeyboardModifier.GroupSwitchModifier,
    ):
        assert not means_something(Qt.Key.Key_A, text, held)


@pytest.mark.long
@pytest.mark.parametrize(
    ("name", "control", "key"),
    [
        ("field", "", "7"),
        ("pin", "", "7"),
        ("fields", "field:box:1", "\r"),
        ("menu", "topic:safety", "\r"),
        ("field-secret", "action:reveal", "\r"),
        ("field-upper", "key:A", "\r"),
        ("search", "", "a"),
        ("items-answered", "action:next", "\r"),
        ("consent", "consent:terms", "\r"),
    ],
)
def test_a_key_that_is_held_counts_once(qapp: QCoreApplication, name: str, control: str, key: str) -> None:
    """Wherever it is held: a field, a digit, an answer, a key on the screen."""
    with play(moment(name), "store-counter") as stage:
        window = stage.window.window
        if control:
            stage.item(control).forceActiveFocus(Qt.FocusReason.TabFocusReason)
        code = Qt.Key.Key_Return if key == "\r" else Qt.Key(ord(key.upper()))

        def press(repeated: bool) -> int:
            event = QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, key, repeated)
            QCoreApplication.sendEvent(window, event)
            return len(stage.stage.posted)

        stage.stage.posted.clear()
        assert press(repeated=True) == 0
        once = press(repeated=False)
        assert once > 0
        assert press(repeated=True) == once


FOREIGN = [
    (Qt.Key.Key_Print, Qt.KeyboardModifier.NoModifier, ""),
    (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier, "\x10"),
    (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier, ""),
    (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier, ""),
    (Qt.Key.Key_Back, Qt.KeyboardModifier.NoModifier, ""),
    (Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier, "7"),
    (Qt.Key.Key_Eacute, Qt.KeyboardModifier.NoModifier, "\u00e9"),
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier, ""),
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
