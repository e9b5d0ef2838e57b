"""A new start waits until nobody loses anything by it."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from kiosk import restart
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
