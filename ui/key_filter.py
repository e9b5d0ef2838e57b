"""Which keys reach the screens: those of a keypad, a code scanner, or a keyboard that a person types on.

Everything else of a keyboard is a command to Qt or to a desktop (menus, printing, another window, going back), and a
terminal answers none.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

COMMANDS: Final = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Escape,
    }
)
"""The keys without a character that a screen answers."""
_WHILE_HELD: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def means_something(key: int, text: str, modifiers: Qt.KeyboardModifier) -> bool:
    """Whether a screen may see this key: one of COMMANDS, or one printable character of ASCII, with Shift at most."""
    if modifiers & ~_WHILE_HELD:
        return False
    return key in COMMANDS or (len(text) == 1 and " " <= text <= "~")


class KeyFilter(QObject):
    """Installed on a window, it takes away every key event that means nothing there."""

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        return isinstance(event, QKeyEvent) and not means_something(event.key(), event.text(), event.modifiers())
