"""Filters the keys that reach the screens: those of a keypad, a code scanner or a keyboard for typing.

Other keys of a keyboard are commands to Qt or to a desktop (menus, printing, another window, going back); the terminal
ignores them. Key repeat is ignored as well: a held key must not act on the screens that follow, and a hand that
trembles must not type a digit twice (EN 301 549, 5.7).
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
"""The keys without a printable character that a screen handles."""
_WHILE_HELD: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def means_something(key: int, text: str, modifiers: Qt.KeyboardModifier) -> bool:
    """Whether a screen may see this key: one of COMMANDS, or a printable ASCII character.

    `text` is what the key types. Of the modifiers only Shift and the keypad's are allowed.
    """
    if modifiers & ~_WHILE_HELD:
        return False
    return key in COMMANDS or (len(text) == 1 and " " <= text <= "~")


class KeyFilter(QObject):
    """Event filter of a window. It drops key events that `means_something` rejects, and key repeats."""

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """True, so that Qt drops the event, for a key that no screen may see (for Qt)."""
        if not isinstance(event, QKeyEvent):
            return False
        return event.isAutoRepeat() or not means_something(event.key(), event.text(), event.modifiers())
