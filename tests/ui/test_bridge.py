"""Events from other threads, and the one timer."""

import itertools
import subprocess
import sys
import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

import ui.bridge as bridge_module
from ui.bridge import STALLED_SECONDS, Bridge, DeadlineTimer


def test_what_comes_after_the_end_is_dropped(qtbot: QtBot) -> None:
    received: list[object] = []
    bridge = Bridge(received.append)
    bridge.post(1)
    bridge.close()
    qtbot.wait(20)
    assert received == []


def test_posts_arrive_in_order_in_the_gui_thread(qtbot: QtBot) -> None:
    got: list[tuple[object, int]] = []
    bridge = Bridge(lambda event: got.append((event, threading.get_ident())))

    def post() -> None:
        for number in range(200):
            bridge.post(number)

    worker = threading.Thread(target=post)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(got) == 200, timeout=60_000)
    assert got == [(n, threading.get_ident()) for n in range(200)]


def test_a_timer_calls_once_and_not_before_its_moment(qtbot: QtBot) -> None:
    rung: list[float] = []
    timer = DeadlineTimer(lambda: rung.append(time.monotonic()), time.monotonic)
    moment = time.monotonic() + 0.05
    timer.arm(moment)
    qtbot.waitUntil(lambda: bool(rung), timeout=60_000)
    qtbot.wait(50)
    assert len(rung) == 1
    assert rung[0] >= moment


@given(now=st.floats(0, 1e6), wait=st.floats(0, 3600))
def test_no_moment_is_rounded_down(qapp: QCoreApplication, now: float, wait: float) -> None:
    """A timer that rings before its moment finds nothing due, and nothing wakes it again."""
    timer = DeadlineTimer(lambda: None, lambda: now)
    timer.arm(now + wait)
    assert timer._timer.interval() / 1000 >= wait
    assert timer._timer.interval() / 1000 < wait + 0.01
    timer.arm(None)


def test_arming_anew_or_with_none_forgets_the_old_moment(qtbot: QtBot) -> None:
    rung: list[int] = []
    timer = DeadlineTimer(lambda: rung.append(1), time.monotonic)
    timer.arm(time.monotonic() + 0.02)
    timer.arm(None)
    qtbot.wait(60)
    assert rung == []


LATE = STALLED_SECONDS + 0.1
LATE_MS = int(1000 * LATE)


def test_what_came_while_the_thread_stood_still_goes_before_the_deadline(qtbot: QtBot) -> None:
    """A touch that waited behind a deadline of its own visit moves that deadline."""
    rung: list[int] = []
    touched: list[int] = []
    asked = itertools.count(1)

    def touch() -> None:
        touched.append(len(rung))
        timer.arm(1000.0)

    def now() -> float:
        """Asked when the timer is armed, and again when it is due: the touch is the next event then."""
        if next(asked) == 2:
            QTimer.singleShot(0, touch)
        return 100.0

    timer = DeadlineTimer(lambda: rung.append(1), now)
    timer.arm(100.0 - LATE)
    qtbot.waitUntil(lambda: bool(touched), timeout=60_000)
    qtbot.wait(2 * LATE_MS)
    assert touched == [0]
    assert rung == []


def test_after_a_stall_in_which_nothing_came_the_deadline_is_told_once(qtbot: QtBot) -> None:
    rung: list[int] = []
    timer = DeadlineTimer(lambda: rung.append(1), lambda: 100.0)
    timer.arm(100.0 - LATE)
    QTimer.singleShot(LATE_MS // 10, lambda: timer.arm(100.0 - LATE))  # something else came, that moves no deadline
    qtbot.waitUntil(lambda: bool(rung), timeout=60_000)
    qtbot.wait(2 * LATE_MS)
    assert rung == [1]


def test_nobody_is_waited_for_as_long_as_the_machine_slept(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bridge_module, "LONGEST_GRACE_SECONDS", 0.05)
    rung: list[int] = []
    timer = DeadlineTimer(lambda: rung.append(1), lambda: 100_000.0)
    timer.arm(100.0)
    qtbot.waitUntil(lambda: bool(rung), timeout=60_000)


EMITS = 2000
COUNT_REFERENCES = f"""
import gc, sys
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

class Emitter(QObject):
    told = Signal(bool)
    handed = Signal(object)

def callback():
    pass

application = QCoreApplication([])
emitter = Emitter()
emitter.told.connect(lambda _value: None)
emitter.handed.connect(lambda _value: None)
value = object()
counted = [value, callback]
if sys.version_info < (3, 12):
    counted += [True, None]  # later interpreters make them immortal: their counts mean nothing
gc.collect()
gc.disable()
before = [sys.getrefcount(each) for each in counted]
for _ in range({EMITS}):
    emitter.told.emit(True)
    emitter.handed.emit(value)
    QTimer.singleShot(0, callback)
application.processEvents()
print(*(sys.getrefcount(each) - count for each, count in zip(counted, before)))
"""


@pytest.mark.long
def test_emitting_costs_no_references() -> None:
    """Neither the value, the callback nor the constants that Qt answers with may lose or keep a reference.

    PySide6 6.12.0 lost one on `True` for each emit and on `None` for each singleShot; Python 3.11 then aborts.
    Counted in a process of its own: what other tests let go of would count, too.
    """
    counted = subprocess.run([sys.executable, "-c", COUNT_REFERENCES], capture_output=True, text=True, check=True)
    gained = list(map(int, counted.stdout.split()))
    assert gained
    assert all(abs(each) < EMITS / 10 for each in gained), gained


def test_each_stall_is_excused_once(qtbot: QtBot) -> None:
    rung: list[int] = []
    timer = DeadlineTimer(lambda: rung.append(1), lambda: 100.0)
    timer.arm(100.0 - LATE)
    qtbot.waitUntil(lambda: rung == [1], timeout=60_000)
    timer.arm(0.0)
    qtbot.waitUntil(lambda: len(rung) > 1 or timer._timer.interval() > 0, timeout=60_000)
    assert rung == [1]
