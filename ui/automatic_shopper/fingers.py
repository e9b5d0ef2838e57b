"""The keys of spoken guidance, as `BlindShopper` presses them; each waits for what the terminal says to it."""

import re
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from ui.automatic_shopper.blind_hearing import Ear
from ui.automatic_shopper.gestures import Pause, Steps, StuckError, Wait
from ui.automatic_shopper.timeouts import ANSWER_TIMEOUT
from ui.speech.keys import Key
from ui.speech.multi_tap import characters_of
from ui.speech.read_aloud.spoken_form import character
from ui.speech.utterance import Manner, Utterance

_CODES: Final = {
    Key.DOWN: Qt.Key.Key_Down,
    Key.UP: Qt.Key.Key_Up,
    Key.RIGHT: Qt.Key.Key_Right,
    Key.LEFT: Qt.Key.Key_Left,
    Key.STAR: Qt.Key.Key_Asterisk,
    Key.HASH: Qt.Key.Key_NumberSign,
}
_DIGITS: Final = tuple(Key(str(digit)) for digit in (2, 3, 4, 5, 6, 7, 8, 9, 0, 1))
_WITH_STATE: Final = 2
"""The most utterances for one line: its text, and whether it is chosen."""
_LONGEST: Final = 400
"""The most lines, or presses of one key, that are tried until the wanted line or character is heard."""


class Fingers:
    """Moves from line to line of `window`, and knows only what `ear` was told. Each method raises `StuckError`."""

    def __init__(self, window: QQuickWindow, ear: Ear) -> None:
        self._window = window
        self._ear = ear

    def press(self, key: Key, *, secret: bool = False, awaited: bool = True) -> Steps[None]:
        """Press one key; if `awaited`, wait until the terminal says something. `secret`: no transcript names it."""
        before = self._ear.count
        self._ear.pressed(key, secret=secret)
        QTest.keyClick(self._window, _CODES.get(key) or Qt.Key(ord(key.value)))
        if awaited:
            yield Wait(lambda: self._ear.count > before, f"an answer to the key {key}", ANSWER_TIMEOUT)
        else:
            yield Pause(0)

    def hold_to_begin(self) -> None:
        """Hold the key that begins speech, until `release`."""
        QTest.keyPress(self._window, Qt.Key.Key_5)

    def release(self) -> None:
        """Release the key of `hold_to_begin`."""
        QTest.keyRelease(self._window, Qt.Key.Key_5)

    def find(self, name: str) -> Steps[Utterance]:
        """Move line by line, down and then up, until the line with this name is heard."""
        for key in (Key.DOWN, Key.UP):
            before: Utterance | None = None
            for _ in range(_LONGEST):
                line = self._ear.last[0]
                if len(self._ear.last) <= _WITH_STATE and line.choice is not None and line.choice.name == name:
                    return line
                if line == before:
                    break
                before = line
                yield from self.press(key)
        raise StuckError(f"no line is named {name}")

    def choose(self, name: str) -> Steps[None]:
        """Find the line with this name, and choose it."""
        yield from self.find(name)
        yield from self.press(Key.RIGHT, awaited=False)

    def tick(self, name: str, *, given: bool = True) -> Steps[None]:
        """Find the line with this name, and choose it unless it already is as it should be."""
        line = yield from self.find(name)
        if line.choice is not None and line.choice.given is not given:
            yield from self.press(Key.RIGHT)

    def go_on(self) -> Steps[None]:
        """Move to the button that leads on, and choose it."""
        yield from self.press(Key.HASH)
        yield from self.press(Key.RIGHT, awaited=False)

    def fill(self, wanted: str) -> Steps[None]:
        """Type into a field what it does not contain yet; the terminal has said what it contains."""
        heard = next((each.text for each in self._ear.screen if each.private and each.manner is Manner.SPELLED), "")
        there = _without_gaps(heard)
        if there == _without_gaps(wanted):
            return
        if not wanted.startswith(there):
            yield from self.choose("key:clear")
            there = ""
        yield from self.type(wanted[len(there) :])

    def type(self, text: str) -> Steps[None]:
        """Press the telephone key of each character until the terminal says it."""
        after: Key | None = None
        for each in text:
            key = next(key for key in _DIGITS if each in characters_of(key, "ascii"))
            if key is after:
                yield from self.press(Key.DOWN)  # ends the character before, which is on the same key
            yield from self._tap(key, each)
            after = key

    def _tap(self, key: Key, wanted: str) -> Steps[None]:
        for _ in range(_LONGEST):
            yield from self.press(key)
            if self._ear.last[0].text == character(wanted, self._ear.language):
                return
        raise StuckError(f"no key types the next character within {_LONGEST} presses")


def _without_gaps(value: str) -> str:
    """Without the blanks between groups, and what stands between the parts of a date."""
    return re.sub("[ /]", "", value)
