"""Random touches and keys at a shopper's screens: whatever they open, it is nothing that needs a code.

RANDOM_TOUCHES=20000 makes as many (a quarter of an hour); `make test` makes a few hundred.
"""

import os
import random
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.staff.events import Left
from kiosk.staff.model import Grade, Page
from tests.staff_desk.counter import counter
from ui.staff.gesture import KEYS

pytestmark = pytest.mark.long
TOUCHES = int(os.environ.get("RANDOM_TOUCHES", "400"))
SEED = int(os.environ.get("RANDOM_SEED", "20261129"))
TYPED = (
    *(Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_5, Qt.Key.Key_9, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab),
    *(Qt.Key.Key_Period, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape),
    *set(KEYS),
)


def test_nothing_that_needs_a_code_is_opened_by_chance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(SEED)  # noqa: S311 - not a secret
    opened = 0
    with counter(tmp_path / "out", monkeypatch) as terminal:
        window = terminal.terminal.window.window
        for number in range(TOUCHES):
            if chance.random() < 0.75:
                # A third of them in the corner, where the gesture is made.
                side = 60 if chance.random() < 0.33 else max(window.width(), window.height())
                where = QPoint(
                    chance.randrange(min(side, window.width())), chance.randrange(min(side, window.height()))
                )
                QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
            else:
                keypad = chance.choice((Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.NoModifier))
                QTest.keyClick(window, chance.choice(TYPED), keypad)
            terminal.rest(0.004)
            if number % 97 == 0:
                terminal.lay("alice") if terminal.visit.insertion == 0 else terminal.reader.remove()
            area = terminal.desk.area
            assert area.granted is Grade.OPEN
            assert area.page is Page.HOME
            if area.is_open:
                opened += 1
                terminal.desk.post(Left())
    assert opened == 0, f"the gesture was made by chance {opened} times with the seed {SEED}"
