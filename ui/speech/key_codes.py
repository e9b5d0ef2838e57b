"""The keys of keyboards and keypads for each key of spoken guidance."""

from typing import Final

from PySide6.QtCore import Qt

from kiosk.station.keypad_keys import Use
from kiosk.station.profile import GuidanceKeys, TerminalProfile
from ui.speech.keys import Key

_PHONE: Final = {
    Qt.Key.Key_Down: Key.DOWN,
    Qt.Key.Key_Up: Key.UP,
    Qt.Key.Key_Right: Key.RIGHT,
    Qt.Key.Key_Left: Key.LEFT,
    Qt.Key.Key_Return: Key.RIGHT,
    Qt.Key.Key_Enter: Key.RIGHT,
    Qt.Key.Key_Tab: Key.DOWN,
    Qt.Key.Key_Backtab: Key.UP,
    Qt.Key.Key_Asterisk: Key.STAR,
    Qt.Key.Key_NumberSign: Key.HASH,
    Qt.Key.Key_Backspace: Key.STAR,
    Qt.Key.Key_Escape: Key.LEFT,
} | {Qt.Key(Qt.Key.Key_0.value + digit): Key(str(digit)) for digit in range(10)}
_SWITCHES: Final = {
    Qt.Key.Key_Space: Key.DOWN,
    Qt.Key.Key_Return: Key.RIGHT,
    Qt.Key.Key_Enter: Key.RIGHT,
}
_USES: Final = {
    Use.NEXT: Key.DOWN,
    Use.PREVIOUS: Key.UP,
    Use.BACK: Key.LEFT,
    Use.DISPLAY: Key.HASH,  # not the display's panel: the listener reaches that by a line of each screen
    Use.ERASE: Key.STAR,
}
"""The key of guidance for each use of a keypad's sign (`[keys]` of the profile). Except for the display, a sign has
the same use as without spoken guidance."""
_SIGNS_END: Final = 0x80
"""Below this number, Qt's code of a key is the character on it."""


def key_of(code: int, modifiers: Qt.KeyboardModifier, profile: TerminalProfile) -> Key | None:
    """The key of spoken guidance for Qt's key `code`; None if it has no effect there."""
    try:
        known = Qt.Key(code)
    except ValueError:
        return None
    if profile.guidance_keys is GuidanceKeys.SWITCHES:
        return _SWITCHES.get(known)
    block = bool(modifiers & Qt.KeyboardModifier.KeypadModifier)
    use = profile.keys.use_of(chr(code), block=block) if profile.keys and code < _SIGNS_END else None
    return _USES[use] if use else _PHONE.get(known)
