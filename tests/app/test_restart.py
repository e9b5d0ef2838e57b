"""A restart waits until it interrupts neither a visit nor a delivery."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer

from devices.simulator import SimulatedReader
from kiosk import app_services, restart
from kiosk.app import Terminal
from kiosk.campaign.japan_time import JST
from kiosk.commands.practice import surroundings
from kiosk.errors import KioskError
from kiosk.outbox.values import Fault, StorageFailed
from kiosk.restart import RESTART_EXIT_CODE, Restarter
from kiosk.station.clock import SystemClock
from kiosk.station.journal import Journal
from kiosk.station.nightly_restart import NightlyRestart
from kiosk.visit.model import Contrast, Display, Screen, Visit
from tests.support.giving_up import GAVE_UP, giving_up_after


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


class Night:
    """A clock at 04:30, with a program that has run for a day."""

    def __init__(self) -> None:
        self._clock = SystemClock()
        self._started = True
        self.quality, self.trusted = self._clock.quality, self._clock.trusted
        self.uncertainty, self.confirmed = self._clock.uncertainty, self._clock.confirmed

    def now(self) -> datetime:
        return datetime(2026, 11, 29, 4, 30, tzinfo=JST)

    def monotonic(self) -> float:
        started, self._started = self._started, False
        return 0.0 if started else 86_400.0


ATTRACT = Visit(screen=Screen.ATTRACT)


@pytest.mark.parametrize(
    ("visit", "delivering", "leaves"),
    [
        (ATTRACT, False, True),
        (Visit(screen=Screen.CLOSED), False, True),
        (ATTRACT, True, False),
        (Visit(screen=Screen.MENU), False, False),
        (Visit(screen=Screen.RESULT), False, False),
        (replace(ATTRACT, insertion=1), False, False),
        (replace(ATTRACT, language="th"), False, False),
        (replace(ATTRACT, display=Display(contrast=Contrast.HIGH)), False, False),
    ],
    ids=["attract", "closed", "delivering", "menu", "result", "card", "language", "contrast"],
)
def test_at_night_it_leaves_when_nobody_is_here(
    qapp: QCoreApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    visit: Visit,
    delivering: bool,
    leaves: bool,
) -> None:
    monkeypatch.setattr(restart, "LOOK_AT_NIGHT_MS", 1)
    journal = Journal(tmp_path / "journal.jsonl", SystemClock().now)
    owner, looked = QObject(), [0]

    def seen() -> Visit:
        looked[0] += 1
        if looked[0] == 5:
            QCoreApplication.exit(-1)
        return visit

    planned = NightlyRestart(time(4), timedelta(minutes=10))
    Restarter(owner, journal, seen).leave_at_night(planned, Night(), lambda: delivering)
    try:
        assert QCoreApplication.exec() == (RESTART_EXIT_CODE if leaves else -1)
    finally:
        owner.deleteLater()
    said = (tmp_path / "journal.jsonl").read_text() if leaves else ""
    assert ('"event":"restart_requested","reason":"planned"' in said) is leaves


def test_a_terminal_that_waits_for_its_identity_leaves_once_it_is_enrolled(
    qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restart, "LOOK_FOR_IDENTITY_MS", 1)
    journal = Journal(tmp_path / "journal.jsonl", SystemClock().now)
    owner, asked = QObject(), [0]

    def load() -> None:
        asked[0] += 1
        if asked[0] < 3:
            raise KioskError("not enrolled yet")

    Restarter(owner, journal, lambda: ATTRACT).leave_when_enrolled(load)
    try:
        assert QCoreApplication.exec() == RESTART_EXIT_CODE
    finally:
        owner.deleteLater()
    assert asked == [3]
    assert '"event":"restart_requested","reason":"enrolled"' in (tmp_path / "journal.jsonl").read_text()


@pytest.mark.parametrize("obstacle", ["somebody", "a request", None])
def test_a_terminal_whose_identity_has_changed_leaves_when_nobody_is_here(
    qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, obstacle: str | None
) -> None:
    """A command renewed or removed it beside the running terminal, or upstream did."""
    monkeypatch.setattr(restart, "LOOK_FOR_IDENTITY_MS", 1)
    journal = Journal(tmp_path / "journal.jsonl", SystemClock().now)
    owner, states = QObject(), iter([b"was", b"was"])
    visit = replace(ATTRACT, screen=Screen.CONSENT) if obstacle == "somebody" else ATTRACT
    restarter = Restarter(owner, journal, lambda: visit)
    restarter.leave_when_identity_changed(lambda: next(states, b"is"), b"was", lambda: obstacle == "a request")
    with giving_up_after(200 if obstacle else WATCHED_MS):
        assert QCoreApplication.exec() == (GAVE_UP if obstacle else RESTART_EXIT_CODE)
    owner.deleteLater()


WATCHED_MS = 120_000
"""Reached only if the program does not stop."""


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
