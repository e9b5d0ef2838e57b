"""The gesture of the staff: what makes it, and what does not."""

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QTouchEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from ui.staff.gesture import (
    CORNER_MM,
    HOLD_SECONDS,
    KEYS,
    PAUSE_SECONDS,
    TOUCHES,
    CornerGesture,
    GestureFilter,
    KeySequence,
)
from ui.window import create_application

CORNER = QPoint(20, 20)


def tapped(gesture: CornerGesture, times: int, *, at: float = 0.0, every: float = 0.4) -> float:
    for _ in range(times):
        gesture.pressed(5, 5, at)
        gesture.released(at + 0.1)
        at += every
    return at


def test_five_touches_and_a_long_one() -> None:
    gesture = CornerGesture()
    at = tapped(gesture, TOUCHES)
    assert gesture.pressed(5, 5, at)
    assert not gesture.held(at + HOLD_SECONDS - 0.1)
    assert gesture.held(at + HOLD_SECONDS)
    assert not gesture.held(at + HOLD_SECONDS + 1)


@pytest.mark.parametrize("times", range(TOUCHES))
def test_fewer_are_none(times: int) -> None:
    gesture = CornerGesture()
    at = tapped(gesture, times)
    assert not gesture.pressed(5, 5, at)
    assert not gesture.held(at + HOLD_SECONDS)


def test_a_touch_elsewhere_begins_anew() -> None:
    gesture = CornerGesture()
    at = tapped(gesture, TOUCHES)
    gesture.pressed(CORNER_MM + 1, 5, at)
    gesture.released(at + 0.1)
    assert not gesture.pressed(5, 5, at + 0.2)


def test_a_pause_begins_anew() -> None:
    gesture = CornerGesture()
    at = tapped(gesture, TOUCHES)
    assert not gesture.pressed(5, 5, at + PAUSE_SECONDS + 1)


@pytest.mark.parametrize(("x_mm", "y_mm"), [(CORNER_MM + 5, 5), (5, CORNER_MM + 5), (-1, 5), (5, -1)])
def test_a_finger_that_slides_out_of_the_corner_is_none(x_mm: float, y_mm: float) -> None:
    gesture = CornerGesture()
    at = tapped(gesture, TOUCHES)
    assert gesture.pressed(5, 5, at)
    assert not gesture.moved(x_mm, y_mm)
    assert not gesture.held(at + HOLD_SECONDS)


def test_a_long_touch_before_its_time_begins_anew() -> None:
    gesture = CornerGesture()
    at = tapped(gesture, TOUCHES - 1)
    gesture.pressed(5, 5, at)
    gesture.released(at + HOLD_SECONDS)
    assert not gesture.pressed(5, 5, at + HOLD_SECONDS + 0.1)


def test_the_keys_in_their_order() -> None:
    sequence = KeySequence()
    made = [sequence.pressed(key, number * 0.3, keypad=True) for number, key in enumerate(KEYS)]
    assert made == [False] * (len(KEYS) - 1) + [True]


def test_the_first_key_twice_is_a_beginning() -> None:
    sequence = KeySequence()
    keys = (KEYS[0], *KEYS)
    made = [sequence.pressed(key, number * 0.3, keypad=True) for number, key in enumerate(keys)]
    assert made == [False] * len(KEYS) + [True]
    again = (*KEYS[:3], *KEYS)
    assert [sequence.pressed(key, number * 0.3, keypad=True) for number, key in enumerate(again)][-1]


@pytest.mark.parametrize("wrong", range(len(KEYS)))
def test_another_key_between_them_is_none(wrong: int) -> None:
    sequence = KeySequence()
    made = []
    for number, key in enumerate(KEYS):
        if number == wrong:
            made.append(sequence.pressed(Qt.Key.Key_5, number, keypad=True))
        made.append(sequence.pressed(key, number, keypad=True))
    assert not any(made[:-1])
    assert made[-1] is (wrong == 0)


def test_the_same_signs_among_the_letters_are_none() -> None:
    sequence = KeySequence()
    assert not any(sequence.pressed(key, number * 0.3, keypad=False) for number, key in enumerate(KEYS))


def test_two_hundred_thousand_random_touches_of_a_small_panel_are_none() -> None:
    chance = random.Random(4)  # noqa: S311 - not a secret
    gesture, at = CornerGesture(), 0.0
    for _ in range(200_000):
        at += chance.uniform(0.05, 1.0)
        assert not gesture.pressed(chance.uniform(0, 217), chance.uniform(0, 136), at)
        at += chance.uniform(0.03, 3.0)
        gesture.released(at)


# --- at a window


class Hand:
    """A mouse at a window whose clock stands still until it is moved."""

    def __init__(self) -> None:
        create_application()
        self.now, self.made = 100.0, 0
        self.window = QQuickWindow()
        self.window.resize(400, 300)
        self.filter = GestureFilter(self.window, lambda: 4.0, lambda: self.now, self._make)

    def _make(self) -> None:
        self.made += 1

    def press(self) -> None:
        QTest.mousePress(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, CORNER)

    def release(self) -> None:
        QTest.mouseRelease(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, CORNER)

    def tap(self, times: int) -> None:
        for _ in range(times):
            self.press()
            self.release()


@pytest.fixture
def hand() -> Iterator[Hand]:
    made = Hand()
    yield made
    made.window.close()
    made.window.deleteLater()


@pytest.mark.long
def test_a_program_that_is_too_busy_for_its_timer_counts_what_was_held(hand: Hand) -> None:
    """As if the panel's release were read in the same moment in which the timer is due."""
    hand.tap(TOUCHES)
    hand.press()
    hand.now += HOLD_SECONDS
    hand.release()
    QTest.qWait(1)
    assert hand.made == 1


@pytest.mark.long
def test_the_area_opens_while_the_finger_is_still_down_and_once(hand: Hand) -> None:
    hand.tap(TOUCHES)
    hand.press()
    hand.now += HOLD_SECONDS
    for _ in range(6000):
        if hand.made:
            break
        QTest.qWait(10)
    assert hand.made == 1
    hand.release()
    QTest.qWait(1)
    assert hand.made == 1


@pytest.mark.long
def test_a_touch_that_the_panel_takes_back_is_none(hand: Hand) -> None:
    hand.tap(TOUCHES)
    hand.press()
    hand.now += HOLD_SECONDS
    hand.filter.eventFilter(hand.window, QTouchEvent(QEvent.Type.TouchCancel))  # Qt's own delivery wants a device
    hand.release()
    QTest.qWait(1)
    assert hand.made == 0
