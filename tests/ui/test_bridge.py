"""Events from other threads, and the one timer."""

import sys
import threading
import time

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from pytestqt.qtbot import QtBot

from ui.bridge import Alarm, Bridge


def test_posts_arrive_in_order_in_the_gui_thread(qtbot: QtBot) -> None:
    got: list[tuple[object, int]] = []
    bridge = Bridge(lambda event: got.append((event, threading.get_ident())))
    worker = threading.Thread(target=lambda: [bridge.post(n) for n in range(200)])
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(got) == 200)
    assert got == [(n, threading.get_ident()) for n in range(200)]


def test_an_alarm_rings_once_and_not_before_its_moment(qtbot: QtBot) -> None:
    rung: list[float] = []
    alarm = Alarm(lambda: rung.append(time.monotonic()), time.monotonic)
    moment = time.monotonic() + 0.05
    alarm.arm(moment)
    qtbot.wait(150)
    assert len(rung) == 1
    assert rung[0] >= moment


def test_arming_anew_or_with_none_forgets_the_old_moment(qtbot: QtBot) -> None:
    rung: list[int] = []
    alarm = Alarm(lambda: rung.append(1), time.monotonic)
    alarm.arm(time.monotonic() + 0.02)
    alarm.arm(None)
    qtbot.wait(60)
    assert rung == []


class Emitter(QObject):
    told = Signal(bool)


def test_emitting_costs_no_references(qapp: QCoreApplication) -> None:
    """PySide6 6.12.0 lost one on `True` for each emit and on `None` for each singleShot; Python 3.11 then aborts."""
    emitter = Emitter()
    emitter.told.connect(lambda _value: None)
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(500):
        emitter.told.emit(True)
        QTimer.singleShot(0, lambda: None)
    qapp.processEvents()
    after = sys.getrefcount(True), sys.getrefcount(None)
    assert all(now > then - 250 for then, now in zip(before, after, strict=True))
