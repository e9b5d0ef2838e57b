"""What people see at the panel of a terminal that a test has spoiled: `kiosk run` itself, in this process."""

import gc
import sys
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest
import sdnotify
import typer
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from kiosk import app
from kiosk.cli import visits
from kiosk.commands import cannot_start, unattended
from kiosk.station.clock import SystemClock
from kiosk.visit.model import ClosedReason
from kiosk.visit.rules import closed_reason
from tests.doctor.conftest import Patient
from tests.support.giving_up import giving_up_after
from ui.automatic_shopper.reading import Reading
from ui.panel.not_in_service_window import NotInServiceWindow
from ui.window import create_application

PATIENCE_MS = 600_000
"""Matters only when the panel never shows what it should."""


@dataclass(frozen=True, slots=True)
class Panel:
    """`showed`: a reason to be closed, "open", or "picture" where the program cannot begin. `staff`: their lines."""

    showed: ClosedReason | str
    title: str
    staff: str
    image: QImage

    @property
    def shades(self) -> int:
        """How many colours are in it; a black one has one."""
        small = self.image.scaled(200, 150)
        return len({small.pixel(x, y) for x in range(small.width()) for y in range(small.height())})


def panel_of(patient: Patient, monkeypatch: pytest.MonkeyPatch, wanted: ClosedReason | str) -> Panel:
    """Run the terminal until its panel shows `wanted`, or nothing else comes; what it shows then."""
    create_application()
    terminals: list[app.Terminal] = []
    pictures: list[NotInServiceWindow] = []
    seen: list[Panel] = []

    class Watched(app.Terminal):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **{**options, "fullscreen": False, "clock_quality": patient.quality})
            terminals.append(self)

    def picture(*arguments: Any, **options: Any) -> NotInServiceWindow:
        pictures.append(NotInServiceWindow(*arguments, **options))
        return pictures[-1]

    def look() -> None:
        before = seen[0].image if seen else None
        seen[:] = [of_picture(pictures[-1].window) if pictures else of_terminal(terminals[-1])]
        if seen[0].showed == wanted and (not pictures or (seen[0].image == before and seen[0].shades > 1)):
            QCoreApplication.exit()

    monkeypatch.setattr(gc, "freeze", lambda: None)  # what a test leaves must be collected
    monkeypatch.setattr(sdnotify, "SystemdNotifier", _Nobody)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(visits, "_log_to_stderr", lambda _level: None)
    monkeypatch.setattr(unattended, "Terminal", Watched)
    monkeypatch.setattr(unattended, "configured_reader", patient.reader)
    monkeypatch.setattr(cannot_start, "NotInServiceWindow", picture)
    monkeypatch.setattr(app, "SystemClock", partial(SystemClock, wall=patient.wall))
    looking = QTimer()
    looking.timeout.connect(look)
    looking.start(100)
    try:
        with giving_up_after(PATIENCE_MS), pytest.raises(typer.Exit):
            visits.run(patient.config)
    finally:
        looking.stop()
    return seen[0]


class _Nobody:
    def notify(self, _said: str) -> None:
        """There is no systemd here."""


def of_terminal(terminal: app.Terminal) -> Panel:
    visit, window = terminal.runner.visit, terminal.window.window
    reading = Reading(window)
    reason = closed_reason(visit, terminal.runner.offer)
    opened = reason is None and reading.can_touch("language:ja")
    showed: ClosedReason | str = "open" if opened else reason or ClosedReason.STARTING
    return Panel(showed, reading.text("title"), reading.text("staff:todo"), window.grabWindow())


def of_picture(window: QQuickWindow) -> Panel:
    return Panel("picture", "", "", window.grabWindow())
