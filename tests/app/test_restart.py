"""A new start waits until nobody loses anything by it."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer

from devices.simulator import SimulatedReader
from kiosk import app_services, restart
from kiosk.app import Terminal
from kiosk.commands.practice import surroundings
from kiosk.outbox.values import Fault, StorageFailed
from kiosk.restart import RESTART_EXIT_CODE, Restarter
from kiosk.station.clock import SystemClock
from kiosk.station.journal import Journal
from kiosk.visit.model import Screen, Visit


def test_a_result_is_read_to_its_end_first(
    qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: list[int] = []
    monkeypatch.setattr(restart, "QCoreApplication", SimpleNamespace(exit=left.append))
    screens = [Screen.WORKING, Screen.RESULT, Screen.STATUS, Screen.NOTICE]
    journal = Journal(tmp_path / "journal.jsonl", SystemClock().now)
    restarter = Restarter(QObject(), journal, lambda: Visit(screen=screens.pop(0)))
    for _ in range(3):
        restarter._leave_when_nothing_is_lost()
    assert left == []
    restarter._leave_when_nothing_is_lost()
    assert left == [RESTART_EXIT_CODE]


WATCHED_MS = 120_000
"""Matters only when it does not leave."""


@pytest.mark.long
def test_a_queue_that_failed_at_the_start_is_tried_anew_by_a_new_start(
    qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object, **__: object) -> None:
        raise StorageFailed(Fault.DISK, "the disk failed")

    monkeypatch.setattr(app_services, "AppServices", failing)
    monkeypatch.setattr(restart, "LOOK_AT_QUEUE_MS", 20)
    monkeypatch.setattr(restart, "RESTART_AFTER_MS", 20)
    with surroundings(tmp_path) as around:
        terminal = Terminal(around.settings, SimulatedReader())
        watch = QTimer()
        watch.timeout.connect(QCoreApplication.exit)
        watch.start(WATCHED_MS)
        try:
            terminal.start()
            assert QCoreApplication.exec() == restart.RESTART_EXIT_CODE
        finally:
            watch.stop()
            terminal.close()
