"""Random touches and keys: at a shopper's screens they never open the area, and in it they never lead past a code.

RANDOM_TOUCHES=20000 makes that many (15 minutes); `make test` makes a few hundred.
"""

import json
import os
import random
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.staff import action_limits, pages_and_actions, session_times
from kiosk.staff.events import Left
from kiosk.staff.model import Grade, Page
from tests.staff_desk.counter import counter
from tests.staff_desk.test_clerk import ID, PHONE_TAIL, SECURITY_CODE, apply
from tests.ui import layout
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
                # A third of them in the corner where the gesture is made.
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


def test_who_knows_the_gesture_and_no_code_gets_no_further_and_uses_nothing_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Hours of touches within the area, on everything that can be touched there, after somebody has applied."""
    chance = random.Random(SEED)  # noqa: S311 - not a secret
    shown: set[str] = set()
    with counter(tmp_path / "out", monkeypatch) as terminal:
        apply(terminal)
        window, begun = terminal.terminal.window.window, terminal.desk.now
        for number in range(TOUCHES):
            if not terminal.desk.area.is_open:
                terminal.enter()
            items = {
                name: items[0]
                for name, items in layout.by_name(window).items()
                if name.startswith(("staff:", "key:", "action:", "page:"))
                and (name != "staff:close" or number % 9 == 0)
            }
            where = layout.scene_rect(items[chance.choice(sorted(items))]).center().toPoint()
            QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
            terminal.until(lambda: not terminal.waiting())
            if number % 10 == 0:
                shown.update(terminal.texts())
            area = terminal.desk.area
            assert area.granted is Grade.OPEN
            assert area.page is Page.CODE or pages_and_actions.needed(area.page) is Grade.OPEN
            if area.page is Page.CLEAN:
                terminal.pass_time(session_times.CLEANING_SECONDS)
            terminal._now += chance.choice((0.2, 1.0, 3.0, 20.0))
        hours = (terminal.desk.now - begun) / action_limits.HOUR
        events = [json.loads(line) for line in terminal.around.settings.journal_file.read_text().splitlines()]
    for limit in action_limits.LIMITS:
        done = [event for event in events if event["event"] == "staff_action" and event["action"] in limit.actions]
        assert len(done) <= limit.hourly * (hours + 1)
    together = "".join(shown).replace(" ", "").replace("-", "")
    assert not [typed for typed in (ID, ID[-4:], SECURITY_CODE, PHONE_TAIL, "sakura") if typed in together]
